cmake_policy(VERSION 3.25)
message("not yet")
