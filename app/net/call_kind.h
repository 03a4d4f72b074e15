#pragma once

/// How a call is made and repeated.
enum class CallKind { Get, Query, Create, Remove };

constexpr bool makesSomething(CallKind kind)
{
    return kind == CallKind::Create || kind == CallKind::Remove;
}
