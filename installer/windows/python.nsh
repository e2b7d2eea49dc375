; The Python of Ustad, which uv fetches into the person's own folder: the same for Setup.exe and for the launcher.

!define DATA "$LOCALAPPDATA\Ustad"
!define PYTHONS "${DATA}\python"

; $0: the folder of an installed copy -> $0: its python.exe, or "" where none is there yet.
!macro FindPython
  StrCpy $0 ""
  FindFirst $1 $2 "${PYTHONS}\cpython-${PYTHON}.*"
  ${DoWhile} $2 != ""
    ${If} ${FileExists} "${PYTHONS}\$2\python.exe"
      StrCpy $0 "${PYTHONS}\$2\python.exe"
      ${ExitDo}
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
!macroend

; Fetch it, with uv's words in the list of details. $0: the folder of an installed copy -> $0: uv's exit status, or "error".
!macro FetchPython
  DetailPrint "$(GETTING_PYTHON)"
  System::Call 'kernel32::SetEnvironmentVariable(t "UV_PYTHON_INSTALL_DIR", t "${PYTHONS}")i'
  nsExec::ExecToLog '"$0\installer\bin\uv.exe" python install --no-config --no-cache --no-bin --no-registry --no-progress ${PYTHON}'
  Pop $0
!macroend
