; Ustad.exe: starts the program with the Python that uv fetched, without a console, hands its arguments on, and leaves with
; its exit status. Where there is no Python yet (the set-up was cut short), a small window shows how it is fetched.
; Defined on the command line: OUT, ICON, VERSION, PYTHON, HERE.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor zlib
Name "Ustad"
OutFile "${OUT}"
Icon "${ICON}"
ShowInstDetails show
AutoCloseWindow true
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Ustad"
VIAddVersionKey "FileDescription" "Ustad"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Ustad maintainers, Apache-2.0"

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "${HERE}/python.nsh"
!define MUI_ICON "${ICON}"
!insertmacro MUI_PAGE_INSTFILES
!include "${HERE}/words.nsh"

; $0: python.exe. Leaves with the program's exit status.
!macro Run
  ${GetParameters} $1
  StrLen $2 '"$0" "$EXEDIR\installer\start.py" $1'
  ${If} $2 > 1000 ; NSIS keeps 1,023 characters of a string, and would cut the rest off
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_LONG)"
    SetErrorLevel 1
    Quit
  ${EndIf}
  System::Call 'kernel32::SetEnvironmentVariable(t "UV_PYTHON_INSTALL_DIR", t "${PYTHONS}")i'
  nsExec::Exec '"$0" "$EXEDIR\installer\start.py" $1'
  Pop $0
  ${If} $0 == "error"
    MessageBox MB_OK|MB_ICONSTOP "$(INCOMPLETE)"
    StrCpy $0 1
  ${EndIf}
  SetErrorLevel $0
  Quit
!macroend

Function .onInit
  ${IfNot} ${FileExists} "$EXEDIR\installer\start.py"
  ${OrIfNot} ${FileExists} "$EXEDIR\installer\bin\uv.exe"
    MessageBox MB_OK|MB_ICONSTOP "$(INCOMPLETE)"
    SetErrorLevel 1
    Quit
  ${EndIf}
  !insertmacro FindPython
  ${If} $0 != ""
    !insertmacro Run
  ${EndIf}
FunctionEnd

Section
  StrCpy $0 $EXEDIR
  !insertmacro FetchPython
  !insertmacro FindPython
  ${If} $0 == ""
    MessageBox MB_OK|MB_ICONSTOP "$(NO_PYTHON)"
    SetErrorLevel 1
    Quit
  ${EndIf}
  HideWindow
  !insertmacro Run
SectionEnd
