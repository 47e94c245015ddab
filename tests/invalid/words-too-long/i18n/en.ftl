-wave = wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave wave 
-sea = { -wave }{ -wave }{ -wave }{ -wave }{ -wave }{ -wave }{ -wave }{ -wave }
skip-to-content = { -sea }{ -sea }{ -sea }{ -sea }{ -sea }{ -sea }{ -sea }{ -sea }
