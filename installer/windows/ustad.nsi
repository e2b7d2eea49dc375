; Setup.exe for one person, without administrator: the program into %LOCALAPPDATA%\Programs\Ustad; what it sets up later is
; in %LOCALAPPDATA%\Ustad. Silent with /S; another folder with /D=. Projects and models are never touched.
; Defined on the command line: OUT, ICON, VERSION, PYTHON, HERE, SIZE (KB), perhaps SIGN, and FILES, which has the macros
; WriteProgram (each file) and RemoveProgram (the folders of the program alone, so that nothing of an older version stays).

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ustad"
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor zlib ; most of it is wheels, packed already, and lzma takes minutes for the rest
Name "Ustad"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Ustad"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ShowInstDetails show
ShowUninstDetails show
BrandingText "Ustad ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Ustad"
VIAddVersionKey "FileDescription" "Ustad Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Ustad maintainers"
VIAddVersionKey "LegalCopyright" "The Ustad maintainers, Apache-2.0"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "${HERE}/python.nsh"
!include "${FILES}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\Ustad.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include "${HERE}/words.nsh"

; A program that runs lets nobody write its file. Asks until it is closed; a silent set-up gives up.
!macro WaitUntilClosed File
  ${DoWhile} ${FileExists} "${File}"
    ClearErrors
    FileOpen $1 "${File}" a
    ${IfNot} ${Errors}
      FileClose $1
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Quit
  ${Loop}
!macroend

!macro RefuseWhileOpen
  !insertmacro WaitUntilClosed "$INSTDIR\Ustad.exe"
  !insertmacro WaitUntilClosed "${DATA}\environment\Scripts\python.exe"
!macroend

; Also where paths are longer than NSIS itself can reach.
!macro RemoveTree Folder
  ${If} ${FileExists} "${Folder}\*.*"
    RMDir /r "${Folder}"
    ${If} ${FileExists} "${Folder}\*.*"
      nsExec::Exec 'cmd /c rmdir /s /q "\\?\${Folder}"'
      Pop $0
    ${EndIf}
    ${If} ${FileExists} "${Folder}\*.*"
      StrCpy $0 "${Folder}"
      DetailPrint "$(LEFT)"
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_64)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetShellVarContext current
  ; Only an empty folder, or one that holds an Ustad, is written to.
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\installer\start.py"
    FindFirst $0 $1 "$INSTDIR\*.*"
    ${DoWhile} $1 != ""
      ${If} $1 != "."
      ${AndIf} $1 != ".."
        FindClose $0
        MessageBox MB_OK|MB_ICONSTOP "$(NOT_OURS)" /SD IDOK
        SetErrorLevel 2
        Quit
      ${EndIf}
      FindNext $0 $1
    ${Loop}
    FindClose $0
  ${EndIf}
  !insertmacro RefuseWhileOpen
FunctionEnd

Section "$(PROGRAM)" program
  SectionIn RO
  !insertmacro RefuseWhileOpen
  !insertmacro RemoveProgram
  !insertmacro WriteProgram
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Ustad.lnk" "$INSTDIR\Ustad.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Ustad"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Ustad maintainers"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Ustad.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  !insertmacro FindPython
  ${If} $0 == ""
    StrCpy $0 $INSTDIR
    !insertmacro FetchPython
    ${If} $0 != 0
      DetailPrint "$(LATER)"
    ${EndIf}
  ${EndIf}
SectionEnd

Section /o "$(ON_DESKTOP)" desktop
  CreateShortcut "$DESKTOP\Ustad.lnk" "$INSTDIR\Ustad.exe"
SectionEnd

Function un.onInit
  SetShellVarContext current
  !insertmacro RefuseWhileOpen
FunctionEnd

Section "un.$(PROGRAM)" un_program
  SectionIn RO
  !insertmacro RefuseWhileOpen
  Delete "$SMPROGRAMS\Ustad.lnk"
  Delete "$DESKTOP\Ustad.lnk"
  !insertmacro RemoveTree "${DATA}\environment"
  !insertmacro RemoveTree "${DATA}\packs"
  !insertmacro RemoveTree "${PYTHONS}"
  FindFirst $2 $3 "${DATA}\first-window-*"
  ${DoWhile} $3 != ""
    !insertmacro RemoveTree "${DATA}\$3"
    FindNext $2 $3
  ${Loop}
  FindClose $2
  !insertmacro RemoveProgram
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
SectionEnd

Section /o "un.$(SETTINGS)" un_settings
  Delete "${DATA}\settings.json"
  Delete "${DATA}\window.geometry"
  !insertmacro RemoveTree "${DATA}\jobs"
  !insertmacro RemoveTree "${DATA}\logs"
  !insertmacro RemoveTree "${DATA}\cache"
SectionEnd

; Gone only if nothing of the person's is left in it.
Section "-un.end"
  RMDir "${DATA}"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${un_program} "$(ABOUT_PROGRAM)"
  !insertmacro MUI_DESCRIPTION_TEXT ${un_settings} "$(ABOUT_SETTINGS)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
