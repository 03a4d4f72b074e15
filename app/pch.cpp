// The precompiled header of app belongs to this library; every module takes it from here.
