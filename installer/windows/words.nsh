; What Setup.exe, the uninstaller and the launcher say, in the languages that NSIS has of ours; Windows' own is taken, else
; English.

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Hindi"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString PROGRAM ${LANG_ENGLISH} "Ustad"
LangString PROGRAM ${LANG_HINDI} "उस्ताद (Ustad)"
LangString PROGRAM ${LANG_SIMPCHINESE} "Ustad"

LangString ON_DESKTOP ${LANG_ENGLISH} "Shortcut on the desktop"
LangString ON_DESKTOP ${LANG_HINDI} "डेस्कटॉप पर शॉर्टकट"
LangString ON_DESKTOP ${LANG_SIMPCHINESE} "桌面快捷方式"

LangString GETTING_PYTHON ${LANG_ENGLISH} "Getting Python (about 40 MB) …"
LangString GETTING_PYTHON ${LANG_HINDI} "Python लाया जा रहा है (लगभग 40 MB) …"
LangString GETTING_PYTHON ${LANG_SIMPCHINESE} "正在获取 Python(约 40 MB)…"

LangString LATER ${LANG_ENGLISH} "Python could not be fetched now. Ustad tries again when it is started."
LangString LATER ${LANG_HINDI} "Python अभी नहीं लाया जा सका। शुरू होने पर उस्ताद फिर कोशिश करेगा।"
LangString LATER ${LANG_SIMPCHINESE} "暂时无法获取 Python。启动 Ustad 时会再次尝试。"

LangString NO_PYTHON ${LANG_ENGLISH} "Python could not be fetched.$\r$\n$\r$\nConnect to the internet, and start Ustad again."
LangString NO_PYTHON ${LANG_HINDI} "Python नहीं लाया जा सका।$\r$\n$\r$\nइंटरनेट से जुड़ें और उस्ताद को फिर शुरू करें।"
LangString NO_PYTHON ${LANG_SIMPCHINESE} "无法获取 Python。$\r$\n$\r$\n请连接互联网，然后重新启动 Ustad。"

LangString INCOMPLETE ${LANG_ENGLISH} "Some of Ustad's files are missing.$\r$\n$\r$\nRun Ustad's Setup again."
LangString INCOMPLETE ${LANG_HINDI} "उस्ताद की कुछ फ़ाइलें नहीं हैं।$\r$\n$\r$\nउस्ताद का सेटअप फिर चलाएँ।"
LangString INCOMPLETE ${LANG_SIMPCHINESE} "缺少 Ustad 的一些文件。$\r$\n$\r$\n请重新运行 Ustad 安装程序。"

LangString TOO_LONG ${LANG_ENGLISH} "That is more than can be handed on to Ustad at once.$\r$\n$\r$\nUse shorter paths."
LangString TOO_LONG ${LANG_HINDI} "उस्ताद को एक बार में इतना नहीं दिया जा सकता।$\r$\n$\r$\nछोटे पथ काम में लें।"
LangString TOO_LONG ${LANG_SIMPCHINESE} "一次传给 Ustad 的内容过长。$\r$\n$\r$\n请使用更短的路径。"

LangString RUNNING ${LANG_ENGLISH} "Ustad is open.$\r$\n$\r$\nClose it, then press Retry."
LangString RUNNING ${LANG_HINDI} "उस्ताद खुला है।$\r$\n$\r$\nउसे बंद करें, फिर “पुनः प्रयास” दबाएँ।"
LangString RUNNING ${LANG_SIMPCHINESE} "Ustad 正在运行。$\r$\n$\r$\n请先关闭它，再按“重试”。"

LangString NOT_OURS ${LANG_ENGLISH} "The folder $INSTDIR holds other files.$\r$\n$\r$\nChoose an empty or a new folder with /D=."
LangString NOT_OURS ${LANG_HINDI} "फ़ोल्डर $INSTDIR में दूसरी फ़ाइलें हैं।$\r$\n$\r$\n/D= से कोई खाली या नया फ़ोल्डर चुनें।"
LangString NOT_OURS ${LANG_SIMPCHINESE} "文件夹 $INSTDIR 中有其他文件。$\r$\n$\r$\n请用 /D= 指定空文件夹或新文件夹。"

LangString NOT_64 ${LANG_ENGLISH} "Ustad needs 64-bit Windows 10 or later."
LangString NOT_64 ${LANG_HINDI} "उस्ताद को 64-बिट Windows 10 या नया चाहिए।"
LangString NOT_64 ${LANG_SIMPCHINESE} "Ustad 需要 64 位 Windows 10 或更高版本。"

LangString SETTINGS ${LANG_ENGLISH} "Settings"
LangString SETTINGS ${LANG_HINDI} "सेटिंग"
LangString SETTINGS ${LANG_SIMPCHINESE} "设置"

LangString ABOUT_PROGRAM ${LANG_ENGLISH} "The program and what it has set up. Your projects and models stay."
LangString ABOUT_PROGRAM ${LANG_HINDI} "प्रोग्राम और जो उसने लगाया है। आपके प्रोजेक्ट और मॉडल बने रहते हैं।"
LangString ABOUT_PROGRAM ${LANG_SIMPCHINESE} "程序及其安装的内容。您的项目和模型会保留。"

LangString ABOUT_SETTINGS ${LANG_ENGLISH} "Your settings, the list of jobs and the logs."
LangString ABOUT_SETTINGS ${LANG_HINDI} "आपकी सेटिंग, कामों की सूची और लॉग।"
LangString ABOUT_SETTINGS ${LANG_SIMPCHINESE} "您的设置、任务列表和日志。"

LangString LEFT ${LANG_ENGLISH} "Some files are in use and stay: $0. Restart Windows, and remove that folder."
LangString LEFT ${LANG_HINDI} "कुछ फ़ाइलें काम में हैं और रह गईं: $0। Windows फिर शुरू करें और उस फ़ोल्डर को हटाएँ।"
LangString LEFT ${LANG_SIMPCHINESE} "有些文件正在使用，未能删除:$0。请重启 Windows 后删除该文件夹。"
