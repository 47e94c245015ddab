exit-by-bell = Ring to leave
