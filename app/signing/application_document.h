#pragma once

#include "base/pending.h"
#include "domain/company.h"
#include "domain/contact.h"
#include "domain/operator_profile.h"

#include <QByteArray>

/// What the signed page says. The words come from the profile: Swedish always, English beside it in an English wizard.
struct Application
{
    Company company; // with its number: the page is one of the three places a sole trader's may stand
    Contact contact;
    OperatorProfile::Document words;
    QString operatorName;
    QString language; // "sv" or "en"
    QString declaration; // the exact words beside the check box
    QDate date;
    QString attemptId;
};

/// One A4 page as PDF, made in a worker; Failure::DocumentFailed when it does not fit or cannot be made. No personal
/// number of a signatory is in it.
Pending makeApplicationDocument(const Application &application, Done<QByteArray> done);
