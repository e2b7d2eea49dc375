<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn">
<context>
    <name>About</name>
    <message>
        <source>Chosen for speed</source>
        <translation>ವೇಗಕ್ಕಾಗಿ ಆಯ್ದದ್ದು</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ಸಾಧನ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>ಗರಿಷ್ಠ ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ಟಿಪ್ಪಣಿಗಳು</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ಸೀಡ್</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>ತರಬೇತಿ ಪಡೆದ ವೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ಆವೃತ್ತಿಗಳು</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>ಉಳಿಸಿಕೊಂಡ ವೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>What you tried and what you saw</source>
        <translation>ನೀವು ಏನು ಪ್ರಯತ್ನಿಸಿದಿರಿ, ಏನು ಕಂಡಿರಿ</translation>
    </message>
    <message>
        <source>of step {step}</source>
        <translation>ಹಂತ {step} ನ</translation>
    </message>
    <message>
        <source>{all}, of it {result} for the result and {checkpoints} for checkpoints</source>
        <translation>{all}, ಅದರಲ್ಲಿ ಫಲಿತಾಂಶಕ್ಕೆ {result} ಮತ್ತು ಚೆಕ್‌ಪಾಯಿಂಟ್‌ಗಳಿಗೆ {checkpoints}</translation>
    </message>
    <message>
        <source>{count} beside the model's {all}</source>
        <translation>ಮಾದರಿಯ {all} ಜೊತೆಗೆ {count}</translation>
    </message>
    <message>
        <source>{name}: {train} rows learnt, {validation} to measure on</source>
        <translation>{name}: ಕಲಿತ ಸಾಲುಗಳು {train}, ಅಳೆಯಲು {validation}</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>ಪರಿಚಯ</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of…</source>
        <translation>Ustad ಯಾವುದರಿಂದ ಮಾಡಲಾಗಿದೆಯೋ ಅವುಗಳ ಪರವಾನಗಿಗಳು…</translation>
    </message>
    <message>
        <source>Logs are in {path}</source>
        <translation>ಲಾಗ್‌ಗಳು {path} ನಲ್ಲಿವೆ</translation>
    </message>
    <message>
        <source>Settings and figures of runs go to {hosts}, where a run says so.</source>
        <translation>ರನ್‌ಗಳ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಮತ್ತು ಅಂಕಿಅಂಶಗಳು {hosts} ಗೆ ಹೋಗುತ್ತವೆ, ರನ್‌ನಲ್ಲಿ ಹಾಗೆ ಹೇಳಿದ್ದರೆ.</translation>
    </message>
    <message>
        <source>Ustad counts nothing, reports nothing and looks for nothing by itself: no statistics, no error reports, no search for updates. It asks the model hub when you search or download there, and an address when you use it. Keys are kept in the system's keyring, never in a file.</source>
        <translation>Ustad ತಾನಾಗಿ ಏನನ್ನೂ ಎಣಿಸುವುದಿಲ್ಲ, ವರದಿ ಮಾಡುವುದಿಲ್ಲ, ಹುಡುಕುವುದಿಲ್ಲ: ಅಂಕಿಅಂಶ ಸಂಗ್ರಹವಿಲ್ಲ, ದೋಷ ವರದಿಗಳಿಲ್ಲ, ನವೀಕರಣಗಳ ಹುಡುಕಾಟವಿಲ್ಲ. ನೀವು ಮಾದರಿ ಹಬ್‌ನಲ್ಲಿ ಹುಡುಕಿದಾಗ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿದಾಗ ಅದನ್ನು, ಮತ್ತು ವಿಳಾಸವನ್ನು ನೀವು ಬಳಸಿದಾಗ ಅದನ್ನು ಕೇಳುತ್ತದೆ. ಕೀಗಳನ್ನು ಸಿಸ್ಟಂನ ಕೀರಿಂಗ್‌ನಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ, ಎಂದೂ ಫೈಲ್‌ನಲ್ಲಿ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ustad {version}, under the Apache licence 2.0</source>
        <translation>Ustad {version}, Apache ಪರವಾನಗಿ 2.0 ಅಡಿಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಏನು ಹೊರಹೋಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>While the local server is on, it answers other computers that have its key.</source>
        <translation>ಸ್ಥಳೀಯ ಸರ್ವರ್ ಆನ್ ಇರುವಾಗ, ಅದರ ಕೀ ಇರುವ ಇತರ ಕಂಪ್ಯೂಟರ್‌ಗಳಿಗೆ ಅದು ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer, but for what you send to the addresses above: {hosts}.</source>
        <translation>ಮೇಲಿನ ವಿಳಾಸಗಳಿಗೆ ({hosts}) ನೀವು ಕಳುಹಿಸುವುದನ್ನು ಬಿಟ್ಟು, ನಿಮ್ಮ ದಾಖಲೆಗಳು, ಸಾಲುಗಳು, ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳು, ಸಾಲುಗಳು, ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇರುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Correct it</source>
        <translation>ಸರಿಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Say how the answer should have been, and a model can learn it.</source>
        <translation>ಉತ್ತರ ಹೇಗಿರಬೇಕಿತ್ತು ಎಂದು ಹೇಳಿ; ಮಾದರಿ ಅದನ್ನು ಕಲಿಯಬಲ್ಲದು.</translation>
    </message>
    <message>
        <source>The question and its answer were deleted.</source>
        <translation>ಪ್ರಶ್ನೆ ಮತ್ತು ಅದರ ಉತ್ತರವನ್ನು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This is a conversation of its own now; the other is as it was.</source>
        <translation>ಇದು ಈಗ ಪ್ರತ್ಯೇಕ ಸಂಭಾಷಣೆ; ಮೊದಲಿನದು ಹಾಗೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <translation>ಈ ಆವೃತ್ತಿಯನ್ನು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (ಕವಲು)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message numerus="yes">
        <source>%n model(s) there</source>
        <translation>
            <numerusform>ಅಲ್ಲಿ %n ಮಾದರಿ ಇದೆ</numerusform>
            <numerusform>ಅಲ್ಲಿ %n ಮಾದರಿಗಳಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>ವಿಳಾಸ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>ವಿಳಾಸ ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>What you ask, and the passages that go with it, are sent to {host}.</source>
        <translation>ನೀವು ಕೇಳುವುದು ಮತ್ತು ಅದರೊಂದಿಗೆ ಹೋಗುವ ಪಠ್ಯಭಾಗಗಳನ್ನು {host} ಗೆ ಕಳುಹಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“{model}” answers in {seconds} s: {words}</source>
        <translation>“{model}” {seconds} ಸೆಕೆಂಡುಗಳಲ್ಲಿ ಉತ್ತರಿಸುತ್ತದೆ: {words}</translation>
    </message>
    <message>
        <source>“{model}” gives vectors of {count} numbers, in {seconds} s</source>
        <translation>“{model}” {seconds} ಸೆಕೆಂಡುಗಳಲ್ಲಿ {count} ಸಂಖ್ಯೆಗಳ ವೆಕ್ಟರ್‌ಗಳನ್ನು ನೀಡುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>AddressesCard</name>
    <message>
        <source>A program on this machine (Ollama, LM Studio, vLLM, llama.cpp) or a service elsewhere that speaks the OpenAI protocol. It can answer in Chat, propose rows, or embed documents for the search.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿರುವ ಪ್ರೋಗ್ರಾಂ (Ollama, LM Studio, vLLM, llama.cpp) ಅಥವಾ OpenAI ಪ್ರೋಟೋಕಾಲ್ ಬಳಸುವ ಬೇರೆಡೆಯ ಸೇವೆ. ಅದು ಚಾಟ್‌ನಲ್ಲಿ ಉತ್ತರಿಸಬಲ್ಲದು, ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಬಲ್ಲದು ಅಥವಾ ಹುಡುಕಾಟಕ್ಕಾಗಿ ದಾಖಲೆಗಳನ್ನು ಎಂಬೆಡ್ ಮಾಡಬಲ್ಲದು.</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>ವಿಳಾಸ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Answers and rows it gave stay.</source>
        <translation>ಅದರ ಕೀಯನ್ನೂ ಮರೆಯಲಾಗುತ್ತದೆ. ಅದು ನೀಡಿದ ಉತ್ತರಗಳು ಮತ್ತು ಸಾಲುಗಳು ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Models behind an address</source>
        <translation>ವಿಳಾಸದ ಮೂಲಕ ಸಿಗುವ ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>ವಿಳಾಸ ತೆಗೆದುಹಾಕಿ</translation>
    </message>
</context>
<context>
    <name>AdviceScreen</name>
    <message>
        <source>A few plain questions, then advice with its reasons</source>
        <translation>ಕೆಲವು ಸರಳ ಪ್ರಶ್ನೆಗಳು, ನಂತರ ಕಾರಣಗಳೊಂದಿಗೆ ಸಲಹೆ</translation>
    </message>
    <message>
        <source>A few questions lead to advice: documents, training, both or neither yet. First open a project.</source>
        <translation>ಕೆಲವು ಪ್ರಶ್ನೆಗಳಿಂದ ಸಲಹೆ ಸಿಗುತ್ತದೆ: ದಾಖಲೆಗಳು, ತರಬೇತಿ, ಎರಡೂ ಅಥವಾ ಸದ್ಯಕ್ಕೆ ಯಾವುದೂ ಅಲ್ಲ. ಮೊದಲು ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ನಿರ್ಧಾರ</translation>
    </message>
    <message>
        <source>Decided: {when}</source>
        <translation>ನಿರ್ಧರಿಸಿದ್ದು: {when}</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Which way suits your work?</source>
        <translation>ನಿಮ್ಮ ಕೆಲಸಕ್ಕೆ ಯಾವ ದಾರಿ ಸೂಕ್ತ?</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>A Python file can do anything on this computer that you can: read your files, change them, send them elsewhere. Run it only if it is yours, or you know what each line does. You are asked again if it changes.</source>
        <translation>Python ಫೈಲ್ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ನೀವು ಮಾಡಬಲ್ಲ ಎಲ್ಲವನ್ನೂ ಮಾಡಬಲ್ಲದು: ನಿಮ್ಮ ಫೈಲ್‌ಗಳನ್ನು ಓದುವುದು, ಬದಲಾಯಿಸುವುದು, ಬೇರೆಡೆಗೆ ಕಳುಹಿಸುವುದು. ಅದು ನಿಮ್ಮದಾಗಿದ್ದರೆ ಅಥವಾ ಪ್ರತಿ ಲೈನ್ ಏನು ಮಾಡುತ್ತದೆ ಎಂದು ನಿಮಗೆ ತಿಳಿದಿದ್ದರೆ ಮಾತ್ರ ಚಲಾಯಿಸಿ. ಅದು ಬದಲಾದರೆ ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>I have read it: run it</source>
        <translation>ಓದಿದ್ದೇನೆ: ಚಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Run “{name}”?</source>
        <translation>“{name}” ಅನ್ನು ಚಲಾಯಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Tell another computer of this run?</source>
        <translation>ಈ ರನ್ ಬಗ್ಗೆ ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ಗೆ ತಿಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>ತಿಳಿಸಿ</translation>
    </message>
    <message>
        <source>The settings and figures of this run would go to {address} while it trains; rows and answers would not. You are asked once for each address.</source>
        <translation>ತರಬೇತಿ ನಡೆಯುವಾಗ ಈ ರನ್‌ನ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಮತ್ತು ಅಂಕಿಅಂಶಗಳು {address} ಗೆ ಹೋಗುತ್ತವೆ; ಸಾಲುಗಳು ಮತ್ತು ಉತ್ತರಗಳು ಹೋಗುವುದಿಲ್ಲ. ಪ್ರತಿ ವಿಳಾಸಕ್ಕೆ ನಿಮ್ಮನ್ನು ಒಮ್ಮೆ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ಫೈಲ್ ಏನು ಹೇಳುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>AnswerDetail</name>
    <message>
        <source>Before it: {words}</source>
        <translation>ಅದರ ಮೊದಲು: {words}</translation>
    </message>
    <message>
        <source>Choose a question to read what each said.</source>
        <translation>ಪ್ರತಿಯೊಬ್ಬರೂ ಏನು ಹೇಳಿದರೆಂದು ಓದಲು ಪ್ರಶ್ನೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>ನಿರೀಕ್ಷಿತ</translation>
    </message>
    <message>
        <source>Open the document where the answer stands</source>
        <translation>ಉತ್ತರ ಇರುವಲ್ಲಿ ದಾಖಲೆ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Trained on: {how}</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದು: {how}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, ಪುಟ {page}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ಮತ್ತೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>ಕೆಟ್ಟ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>ಉತ್ತರ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Correct this answer…</source>
        <translation>ಈ ಉತ್ತರ ಸರಿಪಡಿಸಿ…</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>ಈ ಆವೃತ್ತಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>ಒಳ್ಳೆಯ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Let the model go on here</source>
        <translation>ಮಾದರಿ ಇಲ್ಲಿಂದ ಮುಂದುವರಿಯಲಿ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ಇನ್ನಷ್ಟು</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>ಇಲ್ಲಿಂದ ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ಉತ್ತರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not found in the passages: a name in this sentence.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ: ಈ ವಾಕ್ಯದಲ್ಲಿರುವ ಒಂದು ಹೆಸರು.</translation>
    </message>
    <message>
        <source>Not found in the passages: a number and a name in this sentence.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ: ಈ ವಾಕ್ಯದಲ್ಲಿರುವ ಒಂದು ಸಂಖ್ಯೆ ಮತ್ತು ಒಂದು ಹೆಸರು.</translation>
    </message>
    <message>
        <source>Not found in the passages: a number in this sentence.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ: ಈ ವಾಕ್ಯದಲ್ಲಿರುವ ಒಂದು ಸಂಖ್ಯೆ.</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>ದಾಖಲೆಗಳಿಂದ ಉದ್ಧರಣೆಗಳು</translation>
    </message>
    <message>
        <source>Save to dataset…</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗೆ ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>ಹುಡುಕಿದ್ದು: {query}</translation>
    </message>
    <message>
        <source>Show the sources of this answer</source>
        <translation>ಈ ಉತ್ತರದ ಮೂಲಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>ಆರಂಭವಾಗುವ ಮೊದಲೇ ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>ಪೂರ್ಣವಾಗುವ ಮೊದಲೇ ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳು ಇದನ್ನು ಹೇಳುವಂತೆ ಕಾಣುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This question was not answered.</source>
        <translation>ಈ ಪ್ರಶ್ನೆಗೆ ಉತ್ತರ ನೀಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>ಮೊದಲ ಪದ {seconds} ಸೆಕೆಂಡುಗಳ ನಂತರ</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} ಟೋಕನ್/ಸೆ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ಸೆಕೆಂಡು</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(nothing)</source>
        <translation>(ಏನೂ ಇಲ್ಲ)</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>ಕಾಲಕ್ರಮದಲ್ಲಿ ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>At each validation the model is asked a few questions of the validation rows; its answers appear here side by side.</source>
        <translation>ಪ್ರತಿ ವ್ಯಾಲಿಡೇಶನ್‌ನಲ್ಲಿ ಮಾದರಿಗೆ ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳ ಕೆಲವು ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಲಾಗುತ್ತದೆ; ಅದರ ಉತ್ತರಗಳು ಇಲ್ಲಿ ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>ತರಬೇತಿಗೆ ಮೊದಲು</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>ಇನ್ನೂ ಉತ್ತರಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>ಹಂತ {step}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>ಬೇಕಾದದ್ದು</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>{question}

Expected: {answer}</source>
        <translation>{question}

ನಿರೀಕ್ಷಿತ: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message numerus="yes">
        <source>%n line(s) of this comparison's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>ಈ ಹೋಲಿಕೆಯ ಫೈಲ್‌ನ %n ಲೈನ್ ಓದಲಾಗುತ್ತಿಲ್ಲ: ಅದರಲ್ಲಿದ್ದದ್ದನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>ಈ ಹೋಲಿಕೆಯ ಫೈಲ್‌ನ %n ಲೈನ್‌ಗಳನ್ನು ಓದಲಾಗುತ್ತಿಲ್ಲ: ಅವುಗಳಲ್ಲಿದ್ದದ್ದನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the first question below, or several.</source>
        <translation>ಮೊದಲ ಪ್ರಶ್ನೆಯನ್ನು ಕೆಳಗೆ ಕೇಳಿ, ಅಥವಾ ಹಲವು ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>ನಿರೀಕ್ಷಿತ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Expected: {answer}</source>
        <translation>ನಿರೀಕ್ಷಿತ: {answer}</translation>
    </message>
    <message>
        <source>Hidden until you vote: names, times, notes, numbers of sources. The words may still tell, where they quote word for word, say.</source>
        <translation>ನೀವು ಮತ ನೀಡುವವರೆಗೆ ಮರೆಯಾಗಿರುತ್ತವೆ: ಹೆಸರುಗಳು, ಸಮಯಗಳು, ಟಿಪ್ಪಣಿಗಳು, ಮೂಲಗಳ ಸಂಖ್ಯೆಗಳು. ಆದರೂ ಪದಗಳಿಂದಲೇ ತಿಳಿಯಬಹುದು, ಉದಾಹರಣೆಗೆ ಪದಶಃ ಉದ್ಧರಿಸಿದಾಗ.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>ಒಟ್ಟಿಗೆ ಸ್ಕ್ರೋಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation>ಮುಂದಿನ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>ಹಿಂದಿನ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>You know who answered the question before: a follow-up may be recognised.</source>
        <translation>ಹಿಂದಿನ ಪ್ರಶ್ನೆಗೆ ಯಾರು ಉತ್ತರಿಸಿದರೆಂದು ನಿಮಗೆ ತಿಳಿದಿದೆ: ಮುಂದುವರಿದ ಪ್ರಶ್ನೆಯಲ್ಲಿ ಗುರುತು ಸಿಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Your vote: a tie</source>
        <translation>ನಿಮ್ಮ ಮತ: ಸಮ</translation>
    </message>
    <message>
        <source>Your vote: all bad</source>
        <translation>ನಿಮ್ಮ ಮತ: ಎಲ್ಲವೂ ಕೆಟ್ಟವು</translation>
    </message>
    <message>
        <source>Your vote: {letter}</source>
        <translation>ನಿಮ್ಮ ಮತ: {letter}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} ರಲ್ಲಿ {number}</translation>
    </message>
</context>
<context>
    <name>AnswersRoom</name>
    <message>
        <source>All questions</source>
        <translation>ಎಲ್ಲ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>ದೋಷಗಳು</translation>
    </message>
    <message>
        <source>Nobody is right</source>
        <translation>ಯಾರೂ ಸರಿಯಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Only “{arm}” is right</source>
        <translation>“{arm}” ಮಾತ್ರ ಸರಿ</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>The best of “{arm}”</source>
        <translation>“{arm}” ನ ಅತ್ಯುತ್ತಮವಾದವು</translation>
    </message>
    <message>
        <source>The worst of “{arm}”</source>
        <translation>“{arm}” ನ ಅತಿ ಕಳಪೆಯವು</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>ಒಪ್ಪದಿರುವಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>ಯಾವ ಪ್ರಶ್ನೆಗಳನ್ನು ತೋರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} ರಲ್ಲಿ {shown}</translation>
    </message>
    <message>
        <source>“{file}” is no longer in the project.</source>
        <translation>“{file}” ಈಗ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Answers</source>
        <translation>ಉತ್ತರಗಳು</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Change the folder's permissions, or set USTAD_HOME to another one.</source>
        <translation>ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿಗಳನ್ನು ಬದಲಾಯಿಸಿ, ಅಥವಾ USTAD_HOME ಅನ್ನು ಬೇರೆ ಫೋಲ್ಡರ್‌ಗೆ ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Use its window; it may be behind others or minimised.</source>
        <translation>ಅದರ ವಿಂಡೋ ಬಳಸಿ; ಅದು ಇತರ ವಿಂಡೋಗಳ ಹಿಂದೆ ಇರಬಹುದು ಅಥವಾ ಕಿರಿದಾಗಿಸಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Ustad is already open.</source>
        <translation>Ustad ಈಗಾಗಲೇ ತೆರೆದಿದೆ.</translation>
    </message>
    <message>
        <source>Ustad may not write to {path}.</source>
        <translation>{path} ಗೆ ಬರೆಯಲು Ustad ಗೆ ಅನುಮತಿ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ArmColumn</name>
    <message>
        <source>Answer {letter}</source>
        <translation>ಉತ್ತರ {letter}</translation>
    </message>
    <message>
        <source>Ask this one again</source>
        <translation>ಇದನ್ನು ಮತ್ತೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>ಉತ್ತರ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>It failed. Why is said once you have voted.</source>
        <translation>ಇದು ವಿಫಲವಾಯಿತು. ನೀವು ಮತ ನೀಡಿದ ನಂತರ ಕಾರಣ ಹೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>ಅದು ಏನನ್ನೂ ಹೇಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>ಇನ್ನೂ ಕೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>ಹುಡುಕಿದ್ದು: {query}</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>ಪೂರ್ಣವಾಗುವ ಮೊದಲೇ ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳು ಇದನ್ನು ಹೇಳುವಂತೆ ಕಾಣುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>ಮೊದಲ ಪದ {seconds} ಸೆಕೆಂಡುಗಳ ನಂತರ</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} ಟೋಕನ್/ಸೆ</translation>
    </message>
    <message>
        <source>{key}  Best</source>
        <translation>{key}  ಅತ್ಯುತ್ತಮ</translation>
    </message>
    <message>
        <source>{letter} is the best answer</source>
        <translation>{letter} ಅತ್ಯುತ್ತಮ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>{seconds} s in all</source>
        <translation>ಒಟ್ಟು {seconds} ಸೆ</translation>
    </message>
</context>
<context>
    <name>ArmRow</name>
    <message>
        <source>Answerer {number}</source>
        <translation>ಉತ್ತರಿಸುವವರು {number}</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>ಉದ್ಧರಣೆಗಳು ದಾಖಲೆಗಳಿಂದಲೇ ಬರುತ್ತವೆ, ಆದ್ದರಿಂದ ಇದು ಆನ್ ಆಗಿಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>ಹೋಲಿಕೆಯಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>ನನ್ನ ದಾಖಲೆಗಳನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>{name}, with documents</source>
        <translation>{name}, ದಾಖಲೆಗಳೊಂದಿಗೆ</translation>
    </message>
</context>
<context>
    <name>ArmsCard</name>
    <message>
        <source>Add another model, run or address, with documents or without</source>
        <translation>ಇನ್ನೊಂದು ಮಾದರಿ, ರನ್ ಅಥವಾ ವಿಳಾಸ ಸೇರಿಸಿ, ದಾಖಲೆಗಳೊಂದಿಗೆ ಅಥವಾ ಅವಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Base, documents, tuned, both</source>
        <translation>ಮೂಲ, ದಾಖಲೆಗಳು, ಟ್ಯೂನ್ ಮಾಡಿದ್ದು, ಎರಡೂ</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>ಅತಿ ಹೊಸ ರನ್ ಮತ್ತು ಅದರ ಮೂಲ ಮಾದರಿಯನ್ನು ಭರ್ತಿ ಮಾಡಿ, ಪ್ರತಿಯೊಂದನ್ನೂ ದಾಖಲೆಗಳೊಂದಿಗೆ ಮತ್ತು ಅವಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>No documents are indexed yet: add some on Documents, or ask without them.</source>
        <translation>ಇನ್ನೂ ಯಾವ ದಾಖಲೆಯೂ ಇಂಡೆಕ್ಸ್ ಆಗಿಲ್ಲ: ದಾಖಲೆಗಳು ಪರದೆಯಲ್ಲಿ ಕೆಲವನ್ನು ಸೇರಿಸಿ, ಅಥವಾ ಅವಿಲ್ಲದೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>There is nobody who could answer yet: get a model, or add documents to quote from.</source>
        <translation>ಉತ್ತರಿಸಬಲ್ಲವರು ಇನ್ನೂ ಯಾರೂ ಇಲ್ಲ: ಮಾದರಿ ಪಡೆಯಿರಿ, ಅಥವಾ ಉದ್ಧರಿಸಲು ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Two are the same: choose another one, or let only one of them use your documents.</source>
        <translation>ಎರಡು ಒಂದೇ ಆಗಿವೆ: ಬೇರೊಂದು ಆರಿಸಿ, ಅಥವಾ ಅವುಗಳಲ್ಲಿ ಒಂದು ಮಾತ್ರ ನಿಮ್ಮ ದಾಖಲೆಗಳನ್ನು ಬಳಸಲಿ.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ಯಾರು ಉತ್ತರಿಸುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>With one alone there is a figure, and nothing to compare it with.</source>
        <translation>ಒಂದೇ ಇದ್ದರೆ ಅಂಕಿ ಸಿಗುತ್ತದೆ, ಆದರೆ ಹೋಲಿಸಲು ಏನೂ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Pasted text {number}</source>
        <translation>ಅಂಟಿಸಿದ ಪಠ್ಯ {number}</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ಪುಟ</numerusform>
            <numerusform>%n ಪುಟಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{name}” out of this conversation</source>
        <translation>“{name}” ಅನ್ನು ಈ ಸಂಭಾಷಣೆಯಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>{size} ಅಕ್ಷರಗಳು</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>As many values between 1 and 10 as between 10 and 100</source>
        <translation>1 ರಿಂದ 10 ರ ನಡುವೆ ಎಷ್ಟು ಮೌಲ್ಯಗಳೋ 10 ರಿಂದ 100 ರ ನಡುವೆಯೂ ಅಷ್ಟೇ</translation>
    </message>
    <message>
        <source>By magnitude</source>
        <translation>ಪರಿಮಾಣದ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Do not search this setting</source>
        <translation>ಈ ಸೆಟ್ಟಿಂಗ್ ಹುಡುಕಬೇಡಿ</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>ಗರಿಷ್ಠ ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>ಕನಿಷ್ಠ ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ಸೆಟ್ಟಿಂಗ್</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ಇಂದ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ವರೆಗೆ</translation>
    </message>
</context>
<context>
    <name>BadLinesDialog</name>
    <message numerus="yes">
        <source>%n line(s) of {file} could not be read as rows.</source>
        <translation>
            <numerusform>{file} ನ %n ಲೈನ್ ಅನ್ನು ಸಾಲಾಗಿ ಓದಲಾಗಲಿಲ್ಲ.</numerusform>
            <numerusform>{file} ನ %n ಲೈನ್‌ಗಳನ್ನು ಸಾಲುಗಳಾಗಿ ಓದಲಾಗಲಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to {file}.</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು {file} ಗೆ ಬರೆಯಲಾಗಲಿಲ್ಲ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು {file} ಗೆ ಬರೆಯಲಾಗಲಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ಲೈನ್</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>ಬಿಟ್ಟ ಲೈನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ಸಾಲು</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>ಬಿಟ್ಟ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ಫೈಲ್ ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ಫೈಲ್ ಆಗಿ ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>ಕೋಷ್ಟಕದಲ್ಲಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>ಮೊದಲ {n} ಮಾತ್ರ ಪಟ್ಟಿಯಲ್ಲಿವೆ.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ಏಕೆ</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Figures</source>
        <translation>ಅಂಕಿಅಂಶಗಳು</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ಇಂದ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>ಪಾಲು</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>ಪಾಲುಗಳು</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ವರೆಗೆ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all.</source>
        <translation>
            <numerusform>ಒಟ್ಟು %n ಉತ್ತರ.</numerusform>
            <numerusform>ಒಟ್ಟು %n ಉತ್ತರಗಳು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask several questions</source>
        <translation>ಹಲವು ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>ಕೇಳಿ</translation>
    </message>
    <message numerus="yes">
        <source>Golden questions (%n)</source>
        <translation>
            <numerusform>ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆ (%n)</numerusform>
            <numerusform>ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳು (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>Nothing was trained on these. They are asked one after another, each by itself; you vote later.</source>
        <translation>ಇವುಗಳ ಮೇಲೆ ಯಾವ ತರಬೇತಿಯೂ ನಡೆದಿಲ್ಲ. ಒಂದಾದ ಮೇಲೊಂದು, ಪ್ರತಿಯೊಂದನ್ನೂ ಪ್ರತ್ಯೇಕವಾಗಿ ಕೇಳಲಾಗುತ್ತದೆ; ಮತವನ್ನು ನಂತರ ನೀಡುತ್ತೀರಿ.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message numerus="yes">
        <source>Test rows of “{name}” (%n)</source>
        <translation>
            <numerusform>“{name}” ನ ಪರೀಕ್ಷಾ ಸಾಲು (%n)</numerusform>
            <numerusform>“{name}” ನ ಪರೀಕ್ಷಾ ಸಾಲುಗಳು (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They are spread evenly over those there are, without those asked already.</source>
        <translation>ಈಗಾಗಲೇ ಕೇಳಿದವುಗಳನ್ನು ಬಿಟ್ಟು, ಇರುವ ಎಲ್ಲದರಿಂದ ಸಮನಾಗಿ ಆಯ್ದುಕೊಳ್ಳಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>ChangedRow</name>
    <message>
        <source>Note</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>ವಿಭಜನೆಯ ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>Says the same; it only stands elsewhere.</source>
        <translation>ಹೇಳುವುದು ಅದನ್ನೇ; ಇರುವ ಜಾಗ ಮಾತ್ರ ಬೇರೆ.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>ಎರಡರಲ್ಲೂ ಒಂದೇ</translation>
    </message>
    <message>
        <source>What differs in the row</source>
        <translation>ಸಾಲಿನಲ್ಲಿ ಏನು ಬೇರೆ</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ಟಿಪ್ಪಣಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>ನಕ್ಷತ್ರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ಅಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>ನಕ್ಷತ್ರ ಹಾಕಿದೆ</translation>
    </message>
    <message>
        <source>… and {n} more letters</source>
        <translation>… ಮತ್ತು ಇನ್ನೂ {n} ಅಕ್ಷರಗಳು</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Ask the last question again</source>
        <translation>ಕೊನೆಯ ಪ್ರಶ್ನೆಯನ್ನು ಮತ್ತೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ಫೈಲ್‌ಗಳನ್ನು ಲಗತ್ತಿಸಿ</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>ಹೊಸ ಲೈನ್ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>ಕೊನೆಯ ಉತ್ತರ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Corrections to rows…</source>
        <translation>ತಿದ್ದುಪಡಿಗಳನ್ನು ಸಾಲುಗಳಾಗಿಸಿ…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>ಸಂಭಾಷಣೆ ರಫ್ತು ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>ಸಂಭಾಷಣೆ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>ಪ್ರಶ್ನೆಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>ಅದು ಹೇಗೆ ಉತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>How it answers: what the model is told before all, how it chooses words</source>
        <translation>ಅದು ಹೇಗೆ ಉತ್ತರಿಸುತ್ತದೆ: ಮಾದರಿಗೆ ಎಲ್ಲಕ್ಕಿಂತ ಮೊದಲು ಏನು ಹೇಳಲಾಗುತ್ತದೆ, ಅದು ಪದಗಳನ್ನು ಹೇಗೆ ಆರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>ಖಾಲಿ ಕ್ಷೇತ್ರದಲ್ಲಿ: ಕೊನೆಯ ಪ್ರಶ್ನೆ ತಿದ್ದಿ</translation>
    </message>
    <message>
        <source>In the list: delete</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ: ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>In the list: pin</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ: ಪಿನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>In the list: rename</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ: ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>ಚಾಟ್‌ನ ಕೀಗಳು</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ಇನ್ನಷ್ಟು</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>ಪ್ರಶ್ನೆ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Stop the answer; leave editing</source>
        <translation>ಉತ್ತರ ನಿಲ್ಲಿಸಿ; ತಿದ್ದುವುದನ್ನು ಬಿಡಿ</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>ಉತ್ತರ ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The conversation above</source>
        <translation>ಮೇಲಿನ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>The conversation below</source>
        <translation>ಕೆಳಗಿನ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ಈ ಕೀಗಳು</translation>
    </message>
    <message>
        <source>“{name}”, who answers in this preset, is not here any more.</source>
        <translation>ಈ ಪ್ರೀಸೆಟ್‌ನಲ್ಲಿ ಉತ್ತರಿಸುವ “{name}” ಈಗ ಇಲ್ಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>Ask your documents, a model, or what you trained</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳನ್ನು, ಮಾದರಿಯನ್ನು ಅಥವಾ ನೀವು ತರಬೇತಿ ನೀಡಿದ್ದನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Back to chat</source>
        <translation>ಚಾಟ್‌ಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ಚಾಟ್</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>ಆರಂಭಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>ಯಾವ ಪ್ರಾಜೆಕ್ಟ್ ಕೂಡ ತೆರೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Open or create a project on the Start screen; its conversations are kept in it.</source>
        <translation>ಆರಂಭ ಪರದೆಯಲ್ಲಿ ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆಯಿರಿ ಅಥವಾ ರಚಿಸಿ; ಅದರ ಸಂಭಾಷಣೆಗಳನ್ನು ಅದರಲ್ಲೇ ಇಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ಅಕ್ಕಪಕ್ಕ</translation>
    </message>
    <message>
        <source>The same question to several answerers, judged without knowing whose answer is whose</source>
        <translation>ಒಂದೇ ಪ್ರಶ್ನೆ ಹಲವು ಉತ್ತರಿಸುವವರಿಗೆ; ಯಾರ ಉತ್ತರ ಯಾವುದೆಂದು ತಿಳಿಯದೆ ತೀರ್ಪು</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ಇಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ಕೆಲಸ ಮಾಡುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>CheckSettings</name>
    <message>
        <source>A row may have (tokens)</source>
        <translation>ಒಂದು ಸಾಲಿನಲ್ಲಿ ಇರಬಹುದಾದದ್ದು (ಟೋಕನ್‌ಗಳು)</translation>
    </message>
    <message>
        <source>Check with these</source>
        <translation>ಇವುಗಳೊಂದಿಗೆ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Count the tokens of</source>
        <translation>ಇದರ ಟೋಕನ್‌ಗಳನ್ನು ಎಣಿಸಿ</translation>
    </message>
    <message>
        <source>Do not measure lengths</source>
        <translation>ಉದ್ದಗಳನ್ನು ಅಳೆಯಬೇಡಿ</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>ಸಾಲುಗಳನ್ನು ಹೇಗೆ ಪರಿಶೀಲಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>What is longer than the model is trained with is cut: the end of the answer is never learnt. Measure with the model that is to be trained.</source>
        <translation>ಮಾದರಿಯ ತರಬೇತಿಯ ಉದ್ದಕ್ಕಿಂತ ಹೆಚ್ಚಿರುವುದನ್ನು ಕತ್ತರಿಸಲಾಗುತ್ತದೆ: ಉತ್ತರದ ಕೊನೆಯನ್ನು ಅದು ಎಂದೂ ಕಲಿಯುವುದಿಲ್ಲ. ತರಬೇತಿ ನೀಡಬೇಕಾದ ಮಾದರಿಯಿಂದಲೇ ಅಳೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n ಸಂಭಾಷಣೆ</numerusform>
            <numerusform>%n ಸಂಭಾಷಣೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n ಓದಲಾಗಲಿಲ್ಲ</numerusform>
            <numerusform>%n ಓದಲಾಗಲಿಲ್ಲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n ಡೇಟಾಸೆಟ್</numerusform>
            <numerusform>%n ಡೇಟಾಸೆಟ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n ದಾಖಲೆ</numerusform>
            <numerusform>%n ದಾಖಲೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexed</source>
        <translation>
            <numerusform>%n ಇಂಡೆಕ್ಸ್ ಆಗಿದೆ</numerusform>
            <numerusform>%n ಇಂಡೆಕ್ಸ್ ಆಗಿವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು</numerusform>
            <numerusform>%n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ರನ್</numerusform>
            <numerusform>%n ರನ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>A few questions tell whether documents, fine-tuning or both will serve you.</source>
        <translation>ದಾಖಲೆಗಳು, ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಅಥವಾ ಎರಡೂ ನಿಮಗೆ ನೆರವಾಗುತ್ತವೆಯೇ ಎಂಬುದನ್ನು ಕೆಲವು ಪ್ರಶ್ನೆಗಳು ತಿಳಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge: Markdown, text, PDF, Word.</source>
        <translation>ಜ್ಞಾನವಿರುವ ಫೈಲ್‌ಗಳನ್ನು ಸೇರಿಸಿ: Markdown, ಪಠ್ಯ, PDF, Word.</translation>
    </message>
    <message>
        <source>Advised: answers from your documents (RAG)</source>
        <translation>ಸಲಹೆ: ನಿಮ್ಮ ದಾಖಲೆಗಳಿಂದ ಉತ್ತರಗಳು (RAG)</translation>
    </message>
    <message>
        <source>Advised: documents and fine-tuning together</source>
        <translation>ಸಲಹೆ: ದಾಖಲೆಗಳು ಮತ್ತು ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಒಟ್ಟಿಗೆ</translation>
    </message>
    <message>
        <source>Advised: fine-tuning</source>
        <translation>ಸಲಹೆ: ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>Advised: neither yet</source>
        <translation>ಸಲಹೆ: ಸದ್ಯಕ್ಕೆ ಯಾವುದೂ ಬೇಡ</translation>
    </message>
    <message>
        <source>Ask your expert; answers from documents come with their sources.</source>
        <translation>ನಿಮ್ಮ ತಜ್ಞನನ್ನು ಕೇಳಿ; ದಾಖಲೆಗಳಿಂದ ಬರುವ ಉತ್ತರಗಳು ಮೂಲಗಳೊಂದಿಗೆ ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ಚಾಟ್</translation>
    </message>
    <message>
        <source>Collect examples: questions with the answers an expert would give.</source>
        <translation>ಉದಾಹರಣೆಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ: ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ತಜ್ಞರು ನೀಡುವಂಥ ಉತ್ತರಗಳು.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ನಿರ್ಧಾರ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>ನನಗೆ ದಾರಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Seven steps, each shown to you</source>
        <translation>ಏಳು ಹೆಜ್ಜೆಗಳು, ಪ್ರತಿಯೊಂದನ್ನೂ ತೋರಿಸಿಕೊಡಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Teach a small model your rows; the loss shows how it learns.</source>
        <translation>ಚಿಕ್ಕ ಮಾದರಿಗೆ ನಿಮ್ಮ ಸಾಲುಗಳನ್ನು ಕಲಿಸಿ; ಅದು ಹೇಗೆ ಕಲಿಯುತ್ತಿದೆ ಎಂಬುದನ್ನು ಲಾಸ್ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The way to your own expert</source>
        <translation>ನಿಮ್ಮದೇ ತಜ್ಞನತ್ತ ದಾರಿ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>{rows} in {datasets}</source>
        <translation>{datasets} ನಲ್ಲಿ {rows}</translation>
    </message>
    <message>
        <source>{runs}, {finished} finished</source>
        <translation>{runs}, {finished} ಮುಗಿದಿವೆ</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>ಅದರ ನಂತರ %n ತಿದ್ದುಪಡಿ</numerusform>
            <numerusform>ಅದರ ನಂತರ %n ತಿದ್ದುಪಡಿಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ಅಂಶ ಪತ್ತೆಯಾಗಿದೆ</numerusform>
            <numerusform>%n ಅಂಶಗಳು ಪತ್ತೆಯಾಗಿವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>%n ಸಾಲು ಪರಿಶೀಲಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಪರಿಶೀಲಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are drafts or rejected were not checked.</source>
        <translation>
            <numerusform>ಕರಡು ಅಥವಾ ತಿರಸ್ಕೃತವಾದ %n ಸಾಲನ್ನು ಪರಿಶೀಲಿಸಿಲ್ಲ.</numerusform>
            <numerusform>ಕರಡು ಅಥವಾ ತಿರಸ್ಕೃತವಾದ %n ಸಾಲುಗಳನ್ನು ಪರಿಶೀಲಿಸಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ಮತ್ತೆ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ಈಗ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Finds empty fields, copies, contradictions, garbled letters, personal data and held-out rows that are also trained on. Nothing is changed unless you say so.</source>
        <translation>ಖಾಲಿ ಕ್ಷೇತ್ರಗಳು, ನಕಲುಗಳು, ವಿರೋಧಾಭಾಸಗಳು, ಕೆಟ್ಟುಹೋದ ಅಕ್ಷರಗಳು, ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ ಮತ್ತು ತರಬೇತಿಯಲ್ಲೂ ಇರುವ ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಸಾಲುಗಳನ್ನು ಪತ್ತೆಹಚ್ಚುತ್ತದೆ. ನೀವು ಹೇಳದೆ ಏನನ್ನೂ ಬದಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ತಿಳಿದಿರಲಿ</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>ಸಾಲುಗಳನ್ನು ಹೇಗೆ ಪರಿಶೀಲಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>ಕಡೆಗಣಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Lengths as {model} counts, up to {n} tokens.</source>
        <translation>{model} ಎಣಿಸುವ ಉದ್ದಗಳು, ಗರಿಷ್ಠ {n} ಟೋಕನ್‌ಗಳು.</translation>
    </message>
    <message>
        <source>No trouble was found in these rows.</source>
        <translation>ಈ ಸಾಲುಗಳಲ್ಲಿ ಯಾವ ತೊಂದರೆಯೂ ಕಂಡುಬಂದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ಇನ್ನೂ ಪರಿಶೀಲಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ಏನೂ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Rows were edited since: check again first</source>
        <translation>ಅದರ ನಂತರ ಸಾಲುಗಳನ್ನು ತಿದ್ದಲಾಗಿದೆ: ಮೊದಲು ಮತ್ತೆ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>ಮತ್ತೆ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Something is being done to the rows</source>
        <translation>ಸಾಲುಗಳ ಮೇಲೆ ಸದ್ಯ ಏನೋ ಕೆಲಸ ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>There are no accepted rows.</source>
        <translation>ಸ್ವೀಕೃತ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>ನೋಡಬೇಕು</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>ಸರಿಪಡಿಸಬೇಕು</translation>
    </message>
</context>
<context>
    <name>ChecksRoom</name>
    <message>
        <source>Ask again</source>
        <translation>ಮತ್ತೆ ಕೇಳಿ</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s)</source>
        <translation>
            <numerusform>%n ಬಾರಿ ಕೇಳಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಬಾರಿ ಕೇಳಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking again may come to something else.</source>
        <translation>ಮತ್ತೆ ಕೇಳಿದರೆ ಬೇರೆ ಫಲಿತಾಂಶ ಬರಬಹುದು.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>ಪರಿಶೀಲನೆಗಳು</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the check</source>
        <translation>ತಪಾಸಣೆ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete this check?</source>
        <translation>ಈ ತಪಾಸಣೆ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Keep a comparison as a check (under Earlier), and ask the same questions again after each new run or index: a step back is seen at once.</source>
        <translation>ಒಂದು ಹೋಲಿಕೆಯನ್ನು ತಪಾಸಣೆಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಿ (“ಹಿಂದಿನವು” ಅಡಿಯಲ್ಲಿ), ಪ್ರತಿ ಹೊಸ ರನ್ ಅಥವಾ ಇಂಡೆಕ್ಸ್ ನಂತರ ಅದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಮತ್ತೆ ಕೇಳಿ: ಹಿನ್ನಡೆ ಕೂಡಲೇ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No check is kept yet</source>
        <translation>ಇನ್ನೂ ಯಾವ ತಪಾಸಣೆಯನ್ನೂ ಇಟ್ಟಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The line begins with the first time it is asked.</source>
        <translation>ಮೊದಲ ಬಾರಿ ಕೇಳಿದಾಗಿನಿಂದ ಗೆರೆ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>ಕೊನೆಯದಾಗಿ {when}</translation>
    </message>
    <message>
        <source>the questions have changed on the way</source>
        <translation>ನಡುವೆ ಪ್ರಶ್ನೆಗಳು ಬದಲಾಗಿವೆ</translation>
    </message>
    <message>
        <source>“{name}” is asked no more. Its comparisons stay under Earlier.</source>
        <translation>“{name}” ಇನ್ನು ಕೇಳುವುದಿಲ್ಲ. ಅದರ ಹೋಲಿಕೆಗಳು “ಹಿಂದಿನವು” ಅಡಿಯಲ್ಲಿ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Not used: {drafts} in draft, {rejected} rejected</source>
        <translation>ಬಳಸದವು: {drafts} ಕರಡು, {rejected} ತಿರಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>ಯಾವುದಕ್ಕೆ ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>{rows} rows, and {test} kept for testing</source>
        <translation>{rows} ಸಾಲುಗಳು, ಪರೀಕ್ಷೆಗೆ {test} ಇಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{task}: {reason}</source>
        <translation>{task}: {reason}</translation>
    </message>
</context>
<context>
    <name>ChunkDetail</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ಅಕ್ಷರ</numerusform>
            <numerusform>%n ಅಕ್ಷರಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n ಟೋಕನ್</numerusform>
            <numerusform>%n ಟೋಕನ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>ಮುಂದಿನ ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>ಹಿಂದಿನ ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>Passage {number} of {all}</source>
        <translation>{all} ರಲ್ಲಿ ಪಠ್ಯಭಾಗ {number}</translation>
    </message>
    <message>
        <source>What is embedded of this passage</source>
        <translation>ಈ ಪಠ್ಯಭಾಗದಲ್ಲಿ ಎಂಬೆಡ್ ಆಗುವುದು</translation>
    </message>
    <message>
        <source>in a language the embedder hardly knows: found by its words</source>
        <translation>ಎಂಬೆಡರ್‌ಗೆ ಅಷ್ಟಾಗಿ ತಿಳಿಯದ ಭಾಷೆಯಲ್ಲಿದೆ: ಅದರ ಪದಗಳಿಂದ ಹುಡುಕಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>ಪುಟ {page}</translation>
    </message>
    <message numerus="yes">
        <source>repeats %n character(s) of the passage before</source>
        <translation>
            <numerusform>ಹಿಂದಿನ ಪಠ್ಯಭಾಗದ %n ಅಕ್ಷರ ಇಲ್ಲಿ ಮತ್ತೆ ಬರುತ್ತದೆ</numerusform>
            <numerusform>ಹಿಂದಿನ ಪಠ್ಯಭಾಗದ %n ಅಕ್ಷರಗಳು ಇಲ್ಲಿ ಮತ್ತೆ ಬರುತ್ತವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>the embedder reads only the first {most}</source>
        <translation>ಎಂಬೆಡರ್ ಮೊದಲ {most} ಅನ್ನು ಮಾತ್ರ ಓದುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>ChunksDialog</name>
    <message numerus="yes">
        <source>%n longer than the embedder reads</source>
        <translation>
            <numerusform>ಎಂಬೆಡರ್ ಓದುವುದಕ್ಕಿಂತ ಉದ್ದದ್ದು %n</numerusform>
            <numerusform>ಎಂಬೆಡರ್ ಓದುವುದಕ್ಕಿಂತ ಉದ್ದದ್ದು %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗ</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this page are not on it as it is now.</source>
        <translation>
            <numerusform>ಈ ಪುಟದ %n ಪಠ್ಯಭಾಗ ಈಗಿನ ಪುಟದಲ್ಲಿಲ್ಲ.</numerusform>
            <numerusform>ಈ ಪುಟದ %n ಪಠ್ಯಭಾಗಗಳು ಈಗಿನ ಪುಟದಲ್ಲಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A document is cut into passages when it is indexed. Close this and press Index.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡುವಾಗ ದಾಖಲೆಯನ್ನು ಪಠ್ಯಭಾಗಗಳಾಗಿ ಕತ್ತರಿಸಲಾಗುತ್ತದೆ. ಇದನ್ನು ಮುಚ್ಚಿ “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not indexed yet</source>
        <translation>ಇನ್ನೂ ಇಂಡೆಕ್ಸ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Passages of {file}</source>
        <translation>{file} ನ ಪಠ್ಯಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>The document has changed since; these are its passages as last indexed.</source>
        <translation>ದಾಖಲೆ ಬದಲಾಗಿದೆ; ಇವು ಕೊನೆಯ ಬಾರಿ ಇಂಡೆಕ್ಸ್ ಮಾಡಿದಾಗಿನ ಪಠ್ಯಭಾಗಗಳು.</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>ಈ ದಾಖಲೆ ಈಗ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿಲ್ಲ; ಇದು ಇಂಡೆಕ್ಸ್ ಮಾಡಿದಾಗಿನ ಅದರ ಪಠ್ಯ.</translation>
    </message>
    <message>
        <source>There is no text in this document that could be found.</source>
        <translation>ಈ ದಾಖಲೆಯಲ್ಲಿ ಹುಡುಕಿ ಸಿಗುವಂಥ ಪಠ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation>ಈ ದಾಖಲೆಯನ್ನು ಓದಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>median {median} tokens, longest {longest}</source>
        <translation>ಮಧ್ಯಕ {median} ಟೋಕನ್‌ಗಳು, ಅತಿ ಉದ್ದದ್ದು {longest}</translation>
    </message>
</context>
<context>
    <name>ChunksModel</name>
    <message>
        <source>No.</source>
        <translation>ಸಂ.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ಪುಟ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>ಟೋಕನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Fold to one line</source>
        <translation>ಒಂದೇ ಸಾಲಿಗೆ ಮಡಿಸಿ</translation>
    </message>
    <message>
        <source>Leave; the guide takes it up again</source>
        <translation>ಬಿಟ್ಟುಹೋಗಿ; ಮಾರ್ಗದರ್ಶಿಯಿಂದ ಮತ್ತೆ ಮುಂದುವರಿಸಬಹುದು</translation>
    </message>
    <message>
        <source>Make a project of your own now; the guide says how to begin.</source>
        <translation>ಈಗ ನಿಮ್ಮದೇ ಪ್ರಾಜೆಕ್ಟ್ ಮಾಡಿ; ಹೇಗೆ ಆರಂಭಿಸಬೇಕೆಂದು ಮಾರ್ಗದರ್ಶಿ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ಮಾರ್ಗದರ್ಶಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>ನನಗೆ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the whole step</source>
        <translation>ಇಡೀ ಹೆಜ್ಜೆ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ಬಿಟ್ಟು ಮುಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>ಹೆಜ್ಜೆ {at} / {all}</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>ಮುಗಿದ ಹೆಜ್ಜೆಗಳು</translation>
    </message>
    <message>
        <source>You have walked the whole way</source>
        <translation>ನೀವು ಇಡೀ ದಾರಿಯನ್ನು ಕ್ರಮಿಸಿದ್ದೀರಿ</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Answer the questions. You then see whether documents, training or both suit the work, and why.</source>
        <translation>ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರಿಸಿ. ಆಗ ದಾಖಲೆಗಳು, ತರಬೇತಿ ಅಥವಾ ಎರಡೂ ಈ ಕೆಲಸಕ್ಕೆ ಸೂಕ್ತವೇ, ಏಕೆ ಎಂದು ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Ask something about the handbook. What you find here is what a model would answer from.</source>
        <translation>ಕೈಪಿಡಿಯ ಬಗ್ಗೆ ಏನಾದರೂ ಕೇಳಿ. ಇಲ್ಲಿ ನಿಮಗೆ ಸಿಗುವುದರಿಂದಲೇ ಮಾದರಿ ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Ask the documents in the chat, then press a number in the answer to see the page.</source>
        <translation>ಚಾಟ್‌ನಲ್ಲಿ ದಾಖಲೆಗಳನ್ನು ಕೇಳಿ, ನಂತರ ಪುಟ ನೋಡಲು ಉತ್ತರದಲ್ಲಿರುವ ಒಂದು ಸಂಖ್ಯೆ ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Ask, and check the source</source>
        <translation>ಕೇಳಿ, ಮೂಲವನ್ನು ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a row, then What is trained. The marked part is what the model learns to write.</source>
        <translation>ಒಂದು ಸಾಲು ಆರಿಸಿ, ನಂತರ “ಯಾವುದಕ್ಕೆ ತರಬೇತಿ” ಒತ್ತಿ. ಗುರುತಿಸಿದ ಭಾಗವನ್ನು ಬರೆಯಲು ಮಾದರಿ ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Decide which way to go</source>
        <translation>ಯಾವ ದಾರಿಯಲ್ಲಿ ಹೋಗಬೇಕೆಂದು ನಿರ್ಧರಿಸಿ</translation>
    </message>
    <message>
        <source>Look at what is learnt</source>
        <translation>ಏನನ್ನು ಕಲಿಯಲಾಗುತ್ತದೆ ಎಂದು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Make the documents findable</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಹುಡುಕಿದರೆ ಸಿಗುವಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Measure what it brought</source>
        <translation>ಅದರಿಂದ ಏನಾಯಿತೆಂದು ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Press Compare. The same questions go to the model before and after training.</source>
        <translation>“ಹೋಲಿಸಿ” ಒತ್ತಿ. ತರಬೇತಿಯ ಮೊದಲಿನ ಮತ್ತು ನಂತರದ ಮಾದರಿಗೆ ಅವೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Press Index. The handbook is read and cut into passages that a question can find.</source>
        <translation>“ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ. ಕೈಪಿಡಿಯನ್ನು ಓದಿ, ಪ್ರಶ್ನೆಯಿಂದ ಹುಡುಕಬಹುದಾದ ಪಠ್ಯಭಾಗಗಳಾಗಿ ಕತ್ತರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Press Start training. In about two minutes it learns the answers; watch the loss fall.</source>
        <translation>“ತರಬೇತಿ ಆರಂಭಿಸಿ” ಒತ್ತಿ. ಸುಮಾರು ಎರಡು ನಿಮಿಷಗಳಲ್ಲಿ ಅದು ಉತ್ತರಗಳನ್ನು ಕಲಿಯುತ್ತದೆ; ಲಾಸ್ ಇಳಿಯುವುದನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Train the small model</source>
        <translation>ಚಿಕ್ಕ ಮಾದರಿಗೆ ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>ಕೋಡ್</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Getting ready…</source>
        <translation>ಸಿದ್ಧವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Shown when all have answered ({done} of {all})</source>
        <translation>ಎಲ್ಲರೂ ಉತ್ತರಿಸಿದ ಮೇಲೆ ತೋರಿಸಲಾಗುತ್ತದೆ ({all} ರಲ್ಲಿ {done})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ತನ್ನ ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>best</source>
        <translation>ಅತ್ಯುತ್ತಮ</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source> (the first {n} are shown)</source>
        <translation> (ಮೊದಲ {n} ತೋರಿಸಲಾಗಿದೆ)</translation>
    </message>
    <message>
        <source>1st and {n} of {count}</source>
        <translation>{count} ರಲ್ಲಿ 1ನೆಯದು ಮತ್ತು {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Compare the first with</source>
        <translation>ಮೊದಲನೆಯದನ್ನು ಇದರೊಂದಿಗೆ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the left</source>
        <translation>ಎಡದ್ದನ್ನು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the right</source>
        <translation>ಬಲದ್ದನ್ನು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>{count} ರಲ್ಲಿ ಗುಂಪು {number}</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು ಇಡಿ</numerusform>
            <numerusform>ಎಲ್ಲ %n ಸಾಲುಗಳನ್ನೂ ಇಡಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>ಎರಡನ್ನೂ ಇಡಿ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ಉಳಿಸಿಕೊಂಡದ್ದು</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>ಇತ್ಯರ್ಥವಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The group before</source>
        <translation>ಹಿಂದಿನ ಗುಂಪು</translation>
    </message>
    <message>
        <source>The left</source>
        <translation>ಎಡದ್ದು</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>ಮುಂದಿನ ಗುಂಪು</translation>
    </message>
    <message>
        <source>The right</source>
        <translation>ಬಲದ್ದು</translation>
    </message>
    <message>
        <source>These rows are no longer in the dataset.</source>
        <translation>ಈ ಸಾಲುಗಳು ಈಗ ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>ಲೈನ್ {n}</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>All settings are the same</source>
        <translation>ಎಲ್ಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳೂ ಒಂದೇ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>ಅವಧಿ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ಅಂಕಿಅಂಶಗಳು</translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation>ಕನಿಷ್ಠ ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>ಗರಿಷ್ಠ ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>ಬೇರೆಯಾಗಿರುವ ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ಹಂತಗಳು</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Training loss at the end</source>
        <translation>ಕೊನೆಯಲ್ಲಿ ತರಬೇತಿ ಲಾಸ್</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, ಅತ್ಯುತ್ತಮ</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Curves of the runs</source>
        <translation>ರನ್‌ಗಳ ವಕ್ರರೇಖೆಗಳು</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>ಗ್ರೇಡಿಯಂಟ್</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ಲರ್ನಿಂಗ್ ರೇಟ್</translation>
    </message>
    <message>
        <source>None of these runs has measured this.</source>
        <translation>ಈ ಯಾವ ರನ್ ಕೂಡ ಇದನ್ನು ಅಳೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>ಗುಣಮಟ್ಟ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ವೇಗ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ಹಂತ</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>ತರಬೇತಿ ಲಾಸ್</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>ವಕ್ರರೇಖೆಗಳು ತೋರಿಸುವುದು</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Figures and settings of the runs</source>
        <translation>ರನ್‌ಗಳ ಅಂಕಿಅಂಶಗಳು ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Added {n}</source>
        <translation>ಸೇರಿಸಿದವು {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>ಬದಲಾದವು {n}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>ಇದರೊಂದಿಗೆ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>ಹೋಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>ಹೋಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>ಬೇರೆಯಾಗಿರುವುದು: {what}.</translation>
    </message>
    <message>
        <source>Moved {n}</source>
        <translation>ಸ್ಥಳಾಂತರಿಸಿದವು {n}</translation>
    </message>
    <message>
        <source>No row differs.</source>
        <translation>ಯಾವ ಸಾಲೂ ಬೇರೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Removed {n}</source>
        <translation>ತೆಗೆದವು {n}</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>ಬೇರೆಯಾಗಿರುವ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>This row has been taken out since.</source>
        <translation>ಈ ಸಾಲನ್ನು ನಂತರ ತೆಗೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>ಯಾವ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>the rows as they are now</source>
        <translation>ಈಗಿರುವ ಸಾಲುಗಳು</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All comparisons</source>
        <translation>ಎಲ್ಲ ಹೋಲಿಕೆಗಳು</translation>
    </message>
    <message>
        <source>All of these questions have been asked already.</source>
        <translation>ಈ ಎಲ್ಲ ಪ್ರಶ್ನೆಗಳನ್ನೂ ಈಗಾಗಲೇ ಕೇಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask all of them something</source>
        <translation>ಎಲ್ಲರನ್ನೂ ಏನಾದರೂ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask held-out questions one after another</source>
        <translation>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಪ್ರಶ್ನೆಗಳನ್ನು ಒಂದಾದ ಮೇಲೊಂದು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Each goes on from its own answer to the question shown</source>
        <translation>ತೋರಿಸಿದ ಪ್ರಶ್ನೆಗೆ ನೀಡಿದ ತಮ್ಮದೇ ಉತ್ತರದಿಂದ ಪ್ರತಿಯೊಬ್ಬರೂ ಮುಂದುವರಿಯುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>ಹೋಲಿಕೆ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ಮುಂದುವರಿದ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>No dataset here has test rows, and there are no golden questions: nothing is held out.</source>
        <translation>ಇಲ್ಲಿನ ಯಾವ ಡೇಟಾಸೆಟ್‌ನಲ್ಲೂ ಪರೀಕ್ಷಾ ಸಾಲುಗಳಿಲ್ಲ, ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳೂ ಇಲ್ಲ: ಏನನ್ನೂ ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>ಪ್ರಶ್ನೆ ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>ಈ ಪ್ರಶ್ನೆ ತೆಗೆದುಹಾಕಬೇಕೇ?</translation>
    </message>
    <message>
        <source>See what its column says, then ask for what is missing under “Questions”.</source>
        <translation>ಅದರ ಕಾಲಮ್ ಏನು ಹೇಳುತ್ತದೆ ನೋಡಿ, ನಂತರ ಇಲ್ಲದವುಗಳನ್ನು “ಪ್ರಶ್ನೆಗಳು” ಅಡಿಯಲ್ಲಿ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>ಹಲವು…</translation>
    </message>
    <message>
        <source>Split a dataset on the Dataset screen, or collect golden questions.</source>
        <translation>ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಡೇಟಾಸೆಟ್ ವಿಭಜಿಸಿ, ಅಥವಾ ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop asking; what is there is kept</source>
        <translation>ಕೇಳುವುದನ್ನು ನಿಲ್ಲಿಸಿ; ಇರುವುದು ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Table (*.csv);;All of it (*.json)</source>
        <translation>ಕೋಷ್ಟಕ (*.csv);;ಎಲ್ಲವೂ (*.json)</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>ಎಣಿಕೆ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path} ಗೆ ಬರೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>{done} of {all} answers</source>
        <translation>{all} ರಲ್ಲಿ {done} ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>“{name}” failed several times in a row and is not asked the rest.</source>
        <translation>“{name}” ಸತತವಾಗಿ ಹಲವು ಬಾರಿ ವಿಫಲವಾಯಿತು; ಉಳಿದವುಗಳನ್ನು ಅದಕ್ಕೆ ಕೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{question}”, its answers and its vote count no longer.</source>
        <translation>“{question}”, ಅದರ ಉತ್ತರಗಳು ಮತ್ತು ಮತ ಇನ್ನು ಲೆಕ್ಕಕ್ಕಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Answered by</source>
        <translation>ಉತ್ತರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>ಏನಾದರೂ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ಫೈಲ್‌ಗಳನ್ನು ಲಗತ್ತಿಸಿ</translation>
    </message>
    <message>
        <source>Attach files to this conversation</source>
        <translation>ಈ ಸಂಭಾಷಣೆಗೆ ಫೈಲ್‌ಗಳನ್ನು ಲಗತ್ತಿಸಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>ದಾಖಲೆಗಳು ({patterns})</translation>
    </message>
    <message>
        <source>Editing a question: it is asked again, and what was there stays as another version.</source>
        <translation>ಪ್ರಶ್ನೆ ತಿದ್ದಲಾಗುತ್ತಿದೆ: ಅದನ್ನು ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ, ಮೊದಲಿದ್ದದ್ದು ಇನ್ನೊಂದು ಆವೃತ್ತಿಯಾಗಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>ಉದ್ಧರಣೆಗಳು ದಾಖಲೆಗಳಿಂದಲೇ ಬರುತ್ತವೆ, ಆದ್ದರಿಂದ ಇದು ಆನ್ ಆಗಿಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter begins a new line.</source>
        <translation>ಕಳುಹಿಸಿ (Enter). Shift+Enter ಹೊಸ ಲೈನ್ ಆರಂಭಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop this answer (Esc)</source>
        <translation>ಈ ಉತ್ತರ ನಿಲ್ಲಿಸಿ (Esc)</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>ನನ್ನ ದಾಖಲೆಗಳನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ಯಾರು ಉತ್ತರಿಸುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆ</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Add a condition on a column</source>
        <translation>ಕಾಲಮ್ ಮೇಲೆ ಷರತ್ತು ಸೇರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Characters</source>
        <translation>ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ಕಾಲಮ್</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>ಈ ಷರತ್ತು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>ಅದರಲ್ಲಿ ಏನು ನೋಡಬೇಕು</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ಪದಗಳು</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>As it was, it is kept beside it as “{copy}”.</source>
        <translation>ಅದು ಮೊದಲಿದ್ದ ರೂಪವನ್ನು ಅದರ ಪಕ್ಕದಲ್ಲೇ “{copy}” ಎಂದು ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>“{name}” was written by another version of Ustad and is brought to this one.</source>
        <translation>“{name}” ಅನ್ನು Ustad ನ ಬೇರೆ ಆವೃತ್ತಿ ಬರೆದಿದೆ, ಅದನ್ನು ಈ ಆವೃತ್ತಿಗೆ ತರಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>ಚಾಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳು</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>ಕಳೆದ 30 ದಿನಗಳು</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>ಕಳೆದ 7 ದಿನಗಳು</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>ಈ ಪದಗಳು ಯಾವ ಸಂಭಾಷಣೆಯಲ್ಲೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>ಇನ್ನೂ ಹಳೆಯವು</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ಪಿನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ಪಿನ್ ಮಾಡಿದವು</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ಮರುಹೆಸರಿಸಿ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>ಸಂಭಾಷಣೆಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search in titles and in what was said (Ctrl+F)</source>
        <translation>ಶೀರ್ಷಿಕೆಗಳಲ್ಲಿ ಮತ್ತು ಹೇಳಿದ್ದರಲ್ಲಿ ಹುಡುಕಿ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ಪಿನ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ನಿನ್ನೆ</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>ತಿರಸ್ಕೃತ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Remarks, not trained: {columns}</source>
        <translation>ಷರಾಗಳು, ತರಬೇತಿಗಿಲ್ಲ: {columns}</translation>
    </message>
    <message>
        <source>Say which column is what.</source>
        <translation>ಯಾವ ಕಾಲಮ್ ಏನೆಂದು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>ಸಿಸ್ಟಂ ಸಂದೇಶ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ಟೂಲ್</translation>
    </message>
    <message>
        <source>What would be trained</source>
        <translation>ಯಾವುದಕ್ಕೆ ತರಬೇತಿ ನೀಡಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದೆ</translation>
    </message>
</context>
<context>
    <name>Conversing</name>
    <message>
        <source>Getting ready…</source>
        <translation>ಸಿದ್ಧವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The answer: {words}</source>
        <translation>ಉತ್ತರ: {words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct this answer</source>
        <translation>ಈ ಉತ್ತರ ಸರಿಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Keep correction</source>
        <translation>ತಿದ್ದುಪಡಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ಷರಾ</translation>
    </message>
    <message>
        <source>The answer as it should have been</source>
        <translation>ಉತ್ತರ ಇರಬೇಕಿದ್ದ ರೀತಿ</translation>
    </message>
    <message>
        <source>What was wrong with it, for yourself</source>
        <translation>ಅದರಲ್ಲಿ ಏನು ತಪ್ಪಿತ್ತು, ನಿಮಗಾಗಿ</translation>
    </message>
    <message>
        <source>“Corrections to rows…” in the menu of the chat makes rows of all corrections.</source>
        <translation>ಚಾಟ್‌ನ ಮೆನುವಿನಲ್ಲಿರುವ “ತಿದ್ದುಪಡಿಗಳನ್ನು ಸಾಲುಗಳಾಗಿಸಿ…” ಎಲ್ಲ ತಿದ್ದುಪಡಿಗಳನ್ನೂ ಸಾಲುಗಳಾಗಿಸುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>ಹೊಸ ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Answers that can become rows</source>
        <translation>ಸಾಲುಗಳಾಗಬಲ್ಲ ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Answers you corrected, and those with a thumb up, that are in no dataset yet. What the model had said stays beside a correction as the worse answer, from which preference training learns.</source>
        <translation>ನೀವು ಸರಿಪಡಿಸಿದ ಮತ್ತು ಒಪ್ಪಿಗೆಯ ಹೆಬ್ಬೆರಳು ತೋರಿಸಿದ, ಇನ್ನೂ ಯಾವ ಡೇಟಾಸೆಟ್‌ನಲ್ಲೂ ಇಲ್ಲದ ಉತ್ತರಗಳು. ಮಾದರಿ ಹೇಳಿದ್ದು ತಿದ್ದುಪಡಿಯ ಜೊತೆಗೆ ಕೆಳಮಟ್ಟದ ಉತ್ತರವಾಗಿ ಉಳಿಯುತ್ತದೆ; ಆದ್ಯತೆ ತರಬೇತಿ ಅದರಿಂದ ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>ಸರಿಪಡಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Corrections to rows</source>
        <translation>ತಿದ್ದುಪಡಿಗಳನ್ನು ಸಾಲುಗಳಾಗಿಸಿ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>ಚಾಟ್‌ನಿಂದ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ಒಳ್ಳೆಯದು</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>ಹೊಸ ಡೇಟಾಸೆಟ್‌ನ ಹೆಸರು</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ಉಳಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಉಳಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>There is nothing to save yet: correct an answer, or mark one as good with the thumb under it.</source>
        <translation>ಉಳಿಸಲು ಇನ್ನೂ ಏನೂ ಇಲ್ಲ: ಒಂದು ಉತ್ತರ ಸರಿಪಡಿಸಿ, ಅಥವಾ ಅದರ ಕೆಳಗಿನ ಹೆಬ್ಬೆರಳಿನಿಂದ ಒಳ್ಳೆಯದೆಂದು ಗುರುತಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>ರೋಗನಿರ್ಣಯ ಮಾಹಿತಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>ರೋಗನಿರ್ಣಯ ಮಾಹಿತಿ</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>ಏನೋ ತಪ್ಪಾಗಿದೆ</translation>
    </message>
    <message>
        <source>That was our mistake, not yours</source>
        <translation>ಅದು ನಮ್ಮ ತಪ್ಪು, ನಿಮ್ಮದಲ್ಲ</translation>
    </message>
    <message>
        <source>These diagnostics stay on this machine unless you pass them on. Paths, names of people, documents and datasets, and keys are taken out; an error can still quote a few words of what it was about.</source>
        <translation>ನೀವೇ ಬೇರೆಯವರಿಗೆ ನೀಡದ ಹೊರತು ಈ ರೋಗನಿರ್ಣಯ ಮಾಹಿತಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇರುತ್ತದೆ. ಪಾತ್‌ಗಳು, ಜನರ, ದಾಖಲೆಗಳ ಮತ್ತು ಡೇಟಾಸೆಟ್‌ಗಳ ಹೆಸರುಗಳು, ಹಾಗೂ ಕೀಗಳನ್ನು ತೆಗೆಯಲಾಗಿದೆ; ಆದರೂ ದೋಷದ ಸಂದೇಶ ತನ್ನ ವಿಷಯದ ಕೆಲವು ಪದಗಳನ್ನು ಉದ್ಧರಿಸಿರಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Curve of the run</source>
        <translation>ರನ್‌ನ ವಕ್ರರೇಖೆ</translation>
    </message>
    <message>
        <source>GPU (%)</source>
        <translation>GPU (%)</translation>
    </message>
    <message>
        <source>GPU (°C)</source>
        <translation>GPU (°C)</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>ಗ್ರೇಡಿಯಂಟ್</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ಲರ್ನಿಂಗ್ ರೇಟ್</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ಲಾಸ್</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>ಮೆಮೊರಿ (GB)</translation>
    </message>
    <message>
        <source>Memory of the GPU (GB)</source>
        <translation>GPU ಮೆಮೊರಿ (GB)</translation>
    </message>
    <message>
        <source>Processor (%)</source>
        <translation>ಪ್ರೊಸೆಸರ್ (%)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>ಗುಣಮಟ್ಟ</translation>
    </message>
    <message>
        <source>Size of the gradient</source>
        <translation>ಗ್ರೇಡಿಯಂಟ್‌ನ ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ವೇಗ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ಹಂತ</translation>
    </message>
    <message>
        <source>The curve appears with the first step.</source>
        <translation>ಮೊದಲ ಹಂತದೊಂದಿಗೆ ವಕ್ರರೇಖೆ ಕಾಣಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ಬಳಕೆ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>ವಕ್ರರೇಖೆ ತೋರಿಸುವುದು</translation>
    </message>
</context>
<context>
    <name>DatasetsScreen</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು</numerusform>
            <numerusform>%n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and all that could be undone in them are deleted. This can't be undone.</source>
        <translation>
            <numerusform>%n ಸಾಲು ಮತ್ತು ಅದರಲ್ಲಿ ಹಿಂತೆಗೆದುಕೊಳ್ಳಬಹುದಾದ ಎಲ್ಲವನ್ನೂ ಅಳಿಸಲಾಗುತ್ತದೆ. ಇದನ್ನು ಹಿಂತೆಗೆದುಕೊಳ್ಳಲಾಗದು.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು ಮತ್ತು ಅವುಗಳಲ್ಲಿ ಹಿಂತೆಗೆದುಕೊಳ್ಳಬಹುದಾದ ಎಲ್ಲವನ್ನೂ ಅಳಿಸಲಾಗುತ್ತದೆ. ಇದನ್ನು ಹಿಂತೆಗೆದುಕೊಳ್ಳಲಾಗದು.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dataset belongs to a project: open one, or make a new one, on the start page.</source>
        <translation>ಡೇಟಾಸೆಟ್ ಒಂದು ಪ್ರಾಜೆಕ್ಟ್‌ಗೆ ಸೇರಿರುತ್ತದೆ: ಆರಂಭ ಪುಟದಲ್ಲಿ ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆಯಿರಿ ಅಥವಾ ಹೊಸದನ್ನು ರಚಿಸಿ.</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>ಸಾಲು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Bring in the handbook's questions</source>
        <translation>ಕೈಪಿಡಿಯ ಪ್ರಶ್ನೆಗಳನ್ನು ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Bring rows in; files may also be dropped here</source>
        <translation>ಸಾಲುಗಳನ್ನು ತನ್ನಿ; ಫೈಲ್‌ಗಳನ್ನು ಇಲ್ಲಿ ಎಳೆದು ಬಿಡಲೂಬಹುದು</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Delete the dataset</source>
        <translation>ಡೇಟಾಸೆಟ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ರಫ್ತು…</translation>
    </message>
    <message>
        <source>From a folder of the datasets library…</source>
        <translation>datasets ಲೈಬ್ರರಿಯ ಫೋಲ್ಡರ್‌ನಿಂದ…</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ಫೈಲ್‌ಗಳಿಂದ…</translation>
    </message>
    <message>
        <source>From the Hugging Face hub…</source>
        <translation>Hugging Face ಹಬ್‌ನಿಂದ…</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>ಆರಂಭ ಪುಟಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Have a model propose rows from documents or from other rows</source>
        <translation>ದಾಖಲೆಗಳಿಂದ ಅಥವಾ ಇತರ ಸಾಲುಗಳಿಂದ ಮಾದರಿ ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಲಿ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ಆಮದು</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ಫೈಲ್ ಆಮದು ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>ಹೊಸ ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>ಯಾವ ಪ್ರಾಜೆಕ್ಟ್ ಕೂಡ ತೆರೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>ಇನ್ನೂ ಸಾಲುಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Propose rows…</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಿ…</translation>
    </message>
    <message>
        <source>Proposed rows</source>
        <translation>ಸೂಚಿಸಿದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <translation>ಡೇಟಾಸೆಟ್ ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows are examples: a question and the answer you want. A model is tuned on some of them and tested with the others.</source>
        <translation>ಸಾಲುಗಳೆಂದರೆ ಉದಾಹರಣೆಗಳು: ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತು ನಿಮಗೆ ಬೇಕಾದ ಉತ್ತರ. ಕೆಲವುಗಳಿಂದ ಮಾದರಿಯನ್ನು ಟ್ಯೂನ್ ಮಾಡಲಾಗುತ್ತದೆ, ಉಳಿದವುಗಳಿಂದ ಪರೀಕ್ಷಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>ಮೊದಲ ಸಾಲು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>{n} for testing</source>
        <translation>ಪರೀಕ್ಷೆಗೆ {n}</translation>
    </message>
    <message>
        <source>{n} for training</source>
        <translation>ತರಬೇತಿಗೆ {n}</translation>
    </message>
    <message>
        <source>{n} for validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ {n}</translation>
    </message>
    <message>
        <source>{n} not assigned</source>
        <translation>{n} ನಿಗದಿಯಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} ತಿರಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>{n} waiting for review</source>
        <translation>{n} ಪರಾಮರ್ಶೆಗೆ ಕಾಯುತ್ತಿವೆ</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Chat with it on this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಅದರೊಂದಿಗೆ ಚಾಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ಡೌನ್‌ಲೋಡ್</translation>
    </message>
    <message>
        <source>For training and chat: {size}</source>
        <translation>ತರಬೇತಿ ಮತ್ತು ಚಾಟ್‌ಗೆ: {size}</translation>
    </message>
    <message>
        <source>Its makers give it only to those who agreed to their terms: agree on the model's page at the hub, and enter a token under “Hub access”.</source>
        <translation>ಇದರ ತಯಾರಕರು ತಮ್ಮ ನಿಯಮಗಳನ್ನು ಒಪ್ಪಿದವರಿಗೆ ಮಾತ್ರ ಇದನ್ನು ನೀಡುತ್ತಾರೆ: ಹಬ್‌ನಲ್ಲಿರುವ ಮಾದರಿಯ ಪುಟದಲ್ಲಿ ಒಪ್ಪಿಗೆ ನೀಡಿ, ಮತ್ತು “ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ಟೋಕನ್ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>ಪರವಾನಗಿ: {name}</translation>
    </message>
    <message>
        <source>ONNX, {folder}: {size}</source>
        <translation>ONNX, {folder}: {size}</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>ಏನನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಬೇಕು</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ತಿಳಿಸಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>It names the system, the processor, the graphics cards, the memory and the versions of libraries, and what each check found. It holds no paths, no names of people or machines, no documents, no keys.</source>
        <translation>ಇದರಲ್ಲಿ ಸಿಸ್ಟಂ, ಪ್ರೊಸೆಸರ್, ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಳು, ಮೆಮೊರಿ, ಲೈಬ್ರರಿಗಳ ಆವೃತ್ತಿಗಳು ಮತ್ತು ಪ್ರತಿ ಪರಿಶೀಲನೆಯ ಫಲಿತಾಂಶ ಇರುತ್ತದೆ. ಪಾತ್‌ಗಳು, ಜನರ ಅಥವಾ ಕಂಪ್ಯೂಟರ್‌ಗಳ ಹೆಸರುಗಳು, ದಾಖಲೆಗಳು, ಕೀಗಳು ಇರುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>ದಾಖಲೆಯ ಪಠ್ಯ</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>All</source>
        <translation>ಎಲ್ಲ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Find by name or tag</source>
        <translation>ಹೆಸರು ಅಥವಾ ಟ್ಯಾಗ್‌ನಿಂದ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಆದವು</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Passages…</source>
        <translation>ಪಠ್ಯಭಾಗಗಳು…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ವಿರಾಮ</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>ವಿರಾಮಗೊಳಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡುವ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>ಮತ್ತೆ ಓದಿ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ತೆಗೆದುಹಾಕಿ…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>ವಿಫಲವಾದವನ್ನು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>See how this document is cut into passages</source>
        <translation>ಈ ದಾಖಲೆಯನ್ನು ಹೇಗೆ ಪಠ್ಯಭಾಗಗಳಾಗಿ ಕತ್ತರಿಸಲಾಗಿದೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>ಬಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ಆರಂಭವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>What is indexed stays; Index goes on where it stopped</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಆದದ್ದು ಉಳಿಯುತ್ತದೆ; “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ನಿಂತಲ್ಲಿಂದ ಮುಂದುವರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Which documents are listed</source>
        <translation>ಯಾವ ದಾಖಲೆಗಳನ್ನು ಪಟ್ಟಿ ಮಾಡಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} ಫೈಲ್/ಸೆ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ಉಳಿದಿದೆ</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Document</source>
        <translation>ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಆದವು</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ಪುಟಗಳು</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ಕಾರಣ</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>ಇನ್ನೊಂದರಂತೆಯೇ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>ಬಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>How far the download of {name} is</source>
        <translation>{name} ಡೌನ್‌ಲೋಡ್ ಎಷ್ಟಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>ಭಾಗಶಃ ಡೌನ್‌ಲೋಡ್ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ವಿರಾಮ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ರಲ್ಲಿ {done}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ {size}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ಉಳಿದಿದೆ</translation>
    </message>
</context>
<context>
    <name>EarlierRoom</name>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>ಇನ್ನೂ %n ತೋರಿಸಿಲ್ಲ.</numerusform>
            <numerusform>ಇನ್ನೂ %n ತೋರಿಸಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and figures are lost. The runs stay as they are.</source>
        <translation>ಉತ್ತರಗಳು ಮತ್ತು ಅಂಕಿಅಂಶಗಳು ಹೋಗುತ್ತವೆ. ರನ್‌ಗಳು ಹಾಗೆಯೇ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Ask the same questions again after each new run or index, and see how it goes over time</source>
        <translation>ಪ್ರತಿ ಹೊಸ ರನ್ ಅಥವಾ ಇಂಡೆಕ್ಸ್ ನಂತರ ಅದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಮತ್ತೆ ಕೇಳಿ, ಕಾಲಕ್ರಮದಲ್ಲಿ ಹೇಗಾಗುತ್ತದೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with all answers, to be looked at and compared with later ones.</source>
        <translation>ಹೋಲಿಕೆಗಳನ್ನು ಎಲ್ಲ ಉತ್ತರಗಳೊಂದಿಗೆ ಇಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ; ಅವುಗಳನ್ನು ನೋಡಬಹುದು, ನಂತರದವುಗಳೊಂದಿಗೆ ಹೋಲಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comparison(s)?</source>
        <translation>
            <numerusform>%n ಹೋಲಿಕೆ ಅಳಿಸಬೇಕೇ?</numerusform>
            <numerusform>%n ಹೋಲಿಕೆಗಳನ್ನು ಅಳಿಸಬೇಕೇ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>ಹಿಂದಿನ ಹೋಲಿಕೆಗಳು</translation>
    </message>
    <message>
        <source>Figures of those chosen</source>
        <translation>ಆರಿಸಿದವುಗಳ ಅಂಕಿಅಂಶಗಳು</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Keep as a check</source>
        <translation>ತಪಾಸಣೆಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Keep as a check…</source>
        <translation>ತಪಾಸಣೆಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಿ…</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ಹೋಲಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The questions differ, so the figures tell only so much.</source>
        <translation>ಪ್ರಶ್ನೆಗಳು ಬೇರೆ, ಆದ್ದರಿಂದ ಅಂಕಿಅಂಶಗಳು ಹೆಚ್ಚೇನೂ ಹೇಳವು.</translation>
    </message>
    <message>
        <source>The same questions are asked again when you say so; the newest run takes the place of this one.</source>
        <translation>ನೀವು ಹೇಳಿದಾಗ ಅದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ; ಈ ರನ್‌ನ ಜಾಗವನ್ನು ಅತಿ ಹೊಸ ರನ್ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>EditsMenu</name>
    <message>
        <source>Nothing has been edited yet</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ತಿದ್ದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Take back several edits</source>
        <translation>ಹಲವು ತಿದ್ದುಪಡಿಗಳನ್ನು ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>A first guess; after a run on this computer it is a better one.</source>
        <translation>ಮೊದಲ ಅಂದಾಜು; ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಒಂದು ರನ್ ಆದ ಮೇಲೆ ಉತ್ತಮಗೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>By an earlier run on this computer.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಹಿಂದಿನ ರನ್ ಆಧಾರದಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>By how fast this computer multiplies; after a run on it, better.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಎಷ್ಟು ವೇಗವಾಗಿ ಗುಣಿಸುತ್ತದೆ ಎಂಬುದರ ಆಧಾರದಲ್ಲಿ; ಅದರಲ್ಲಿ ಒಂದು ರನ್ ಆದ ಮೇಲೆ ಇನ್ನೂ ನಿಖರ.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected by what %n run(s) on this computer needed.</source>
        <translation>
            <numerusform>ಈ ಕಂಪ್ಯೂಟರ್‌ನ %n ರನ್‌ಗೆ ಬೇಕಾದದ್ದರಿಂದ ಸರಿಪಡಿಸಲಾಗಿದೆ.</numerusform>
            <numerusform>ಈ ಕಂಪ್ಯೂಟರ್‌ನ %n ರನ್‌ಗಳಿಗೆ ಬೇಕಾದದ್ದರಿಂದ ಸರಿಪಡಿಸಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>ಹಿಡಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>ಹಿಡಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>ಈಗ ಖಾಲಿ ಇರುವುದು</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>GPU ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ಹಂತಗಳು</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>Tokens to read</source>
        <translation>ಓದಬೇಕಾದ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ಇದಕ್ಕೆ ಬೇಕಾಗುವುದು</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>ಏನು ಕಲಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Worked out, and not measured on this computer yet.</source>
        <translation>ಲೆಕ್ಕ ಹಾಕಿದ್ದು; ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಇನ್ನೂ ಅಳೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>ಲೆಕ್ಕ ಹಾಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>ಸುಮಾರು {count}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>ಸುಮಾರು {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ಸುಮಾರು {time}</translation>
    </message>
    <message>
        <source>then about {size}</source>
        <translation>ಆಗ ಸುಮಾರು {size}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} ವೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{need}; {cost}</source>
        <translation>{need}; {cost}</translation>
    </message>
    <message>
        <source>{train} + {validation} to validate on</source>
        <translation>{train} + ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ {validation}</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>ಎಲ್ಲ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ಉತ್ತರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ಮೂಲ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ಎರಡೂ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>In nearly the same words</source>
        <translation>ಬಹುತೇಕ ಅವೇ ಪದಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>ಬೇರೆ ಪದಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>ಭಾಗಶಃ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ಕೇಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Questions it was trained on</source>
        <translation>ತರಬೇತಿಗೆ ಬಳಸಿದ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>To say that the documents do not tell</source>
        <translation>ದಾಖಲೆಗಳು ಹೇಳುವುದಿಲ್ಲವೆಂದು ಹೇಳಬೇಕು</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>ಟ್ಯೂನ್ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Validation questions</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>ಪದಶಃ</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ತಪ್ಪು</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Answers</source>
        <translation>ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>ಪರಿಶೀಲನೆಗಳು</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ಮೊದಲು</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ಮೌಲ್ಯಮಾಪನ</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>ಸೋರಿಕೆಗಳು</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ಹೊಸದು</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>ಹೊಸ ಹೋಲಿಕೆ</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ಹೋಲಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>ವರ್ಗಗಳು</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>The same questions to several ways of answering: which is better, and how sure that is.</source>
        <translation>ಉತ್ತರಿಸುವ ಹಲವು ದಾರಿಗಳಿಗೆ ಅದೇ ಪ್ರಶ್ನೆಗಳು: ಯಾವುದು ಉತ್ತಮ, ಮತ್ತು ಅದು ಎಷ್ಟು ಖಚಿತ.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Against the rules</source>
        <translation>ನಿಯಮಗಳಿಗೆ ವಿರುದ್ಧ</translation>
    </message>
    <message>
        <source>Agrees with the rules</source>
        <translation>ನಿಯಮಗಳಿಗೆ ಹೊಂದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>ಒಂದು ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>ಕಲಿಕೆಯ ವಕ್ರರೇಖೆ</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>ಮತ್ತೆ ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ಅಳೆದದ್ದು</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>On your own questions</source>
        <translation>ನಿಮ್ಮದೇ ಪ್ರಶ್ನೆಗಳ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ಕಾರಣ</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>ವರದಿ…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>See the trial</source>
        <translation>ಟ್ರಯಲ್ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Shows sources</source>
        <translation>ಮೂಲಗಳನ್ನು ತೋರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>ಆರಂಭಿಸಲು</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>ಪ್ರತಿ ದಾರಿಯ ವೆಚ್ಚ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ಏನು ಮಾಡಬೇಕು</translation>
    </message>
    <message>
        <source>When the facts change</source>
        <translation>ವಿಷಯಗಳು ಬದಲಾದಾಗ</translation>
    </message>
    <message>
        <source>Would more rows help?</source>
        <translation>ಹೆಚ್ಚು ಸಾಲುಗಳಿಂದ ಪ್ರಯೋಜನವಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ಸುಮಾರು {time}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ಕನಿಷ್ಠ</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ಗರಿಷ್ಠ</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>ಅಳೆದದ್ದು</translation>
    </message>
    <message>
        <source>measured, in %</source>
        <translation>ಅಳೆದದ್ದು, % ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message numerus="yes">
        <source>“{metric}” on %n held-out question(s); the lines are 95 % intervals.</source>
        <translation>
            <numerusform>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಪ್ರಶ್ನೆಯ ಮೇಲೆ “{metric}”; ಗೆರೆಗಳು 95 % ಅಂತರಗಳು.</numerusform>
            <numerusform>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಪ್ರಶ್ನೆಗಳ ಮೇಲೆ “{metric}”; ಗೆರೆಗಳು 95 % ಅಂತರಗಳು.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in the guide</source>
        <translation>ಹೆಚ್ಚಿನದು ಮಾರ್ಗದರ್ಶಿಯಲ್ಲಿ</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>(ends here)</source>
        <translation>(ಇಲ್ಲಿಗೆ ಮುಗಿಯುತ್ತದೆ)</translation>
    </message>
    <message>
        <source>A folder or ZIP file to hand over, with a sample program</source>
        <translation>ಮಾದರಿ ಪ್ರೋಗ್ರಾಂ ಸಹಿತ, ಬೇರೆಯವರಿಗೆ ನೀಡಲು ಫೋಲ್ಡರ್ ಅಥವಾ ZIP ಫೈಲ್</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>ಅದನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>ದೃಢೀಕರಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Compare it with the original</source>
        <translation>ಮೂಲದೊಂದಿಗೆ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>First difference: asked “{prompt}”, after “{shared}”</source>
        <translation>ಮೊದಲ ವ್ಯತ್ಯಾಸ: “{prompt}” ಕೇಳಿದಾಗ, “{shared}” ನಂತರ</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>ಹೋಲಿಕೆ ಎಷ್ಟಾಗಿದೆ</translation>
    </message>
    <message>
        <source>How much the same text surprises each: original, then export. Less is better.</source>
        <translation>ಅದೇ ಪಠ್ಯ ಪ್ರತಿಯೊಂದಕ್ಕೂ ಎಷ್ಟು ಅಚ್ಚರಿ ತರುತ್ತದೆ: ಮೊದಲು ಮೂಲ, ನಂತರ ರಫ್ತು. ಕಡಿಮೆಯಿದ್ದಷ್ಟೂ ಒಳ್ಳೆಯದು.</translation>
    </message>
    <message>
        <source>Package…</source>
        <translation>ಪ್ಯಾಕೇಜ್…</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>ಪರ್ಪ್ಲೆಕ್ಸಿಟಿ</translation>
    </message>
    <message>
        <source>Places of the same text at which both find the same next word the likeliest.</source>
        <translation>ಒಂದೇ ಪಠ್ಯದಲ್ಲಿ ಎರಡೂ ಅದೇ ಮುಂದಿನ ಪದವನ್ನು ಅತಿ ಸಂಭವನೀಯವೆಂದು ಕಾಣುವ ಸ್ಥಳಗಳು.</translation>
    </message>
    <message>
        <source>Prompts read the same</source>
        <translation>ಒಂದೇ ರೀತಿ ಓದಿದ ಪ್ರಾಂಪ್ಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Questions that become the same tokens in both. All must.</source>
        <translation>ಎರಡರಲ್ಲೂ ಅವೇ ಟೋಕನ್‌ಗಳಾಗುವ ಪ್ರಶ್ನೆಗಳು. ಎಲ್ಲವೂ ಹಾಗೆ ಆಗಬೇಕು.</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>ಉತ್ತರ ಒಂದೇ</translation>
    </message>
    <message>
        <source>Same next word</source>
        <translation>ಮುಂದಿನ ಪದ ಒಂದೇ</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>{name} ನ ಫೋಲ್ಡರ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The export goes on</source>
        <translation>ರಫ್ತು ಮುಂದುವರಿಯುವುದು</translation>
    </message>
    <message>
        <source>The original goes on</source>
        <translation>ಮೂಲ ಮುಂದುವರಿಯುವುದು</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>ದೃಢೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ತನ್ನ ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>“{run}” ಕಲಿತದ್ದು, {model} ಜೊತೆಗೆ</translation>
    </message>
    <message>
        <source>Words of the original's answers up to where the export's first differs.</source>
        <translation>ರಫ್ತಿನ ಉತ್ತರ ಮೊದಲು ಬೇರೆಯಾಗುವವರೆಗಿನ, ಮೂಲದ ಉತ್ತರಗಳ ಪದಗಳು.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{same} of {all}</source>
        <translation>{all} ರಲ್ಲಿ {same}</translation>
    </message>
    <message>
        <source>“{prompt}” becomes other tokens from the one numbered {at} on:</source>
        <translation>“{prompt}” {at} ಸಂಖ್ಯೆಯ ಟೋಕನ್‌ನಿಂದ ಬೇರೆ ಟೋಕನ್‌ಗಳಾಗುತ್ತದೆ:</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n cannot be: {reason}</source>
        <translation>
            <numerusform>%n ಸಾಧ್ಯವಿಲ್ಲ: {reason}</numerusform>
            <numerusform>%n ಸಾಧ್ಯವಿಲ್ಲ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>%n ಸಾಲು ಬರೆಯಲಾಗುತ್ತದೆ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಬರೆಯಲಾಗುತ್ತದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written.</source>
        <translation>
            <numerusform>%n ಸಾಲು ಬರೆಯಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಬರೆಯಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>All accepted rows</source>
        <translation>ಎಲ್ಲ ಸ್ವೀಕೃತ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>ಇರುವಂತೆಯೇ</translation>
    </message>
    <message>
        <source>Choose where to.</source>
        <translation>ಎಲ್ಲಿಗೆ ಎಂದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Each part of the split in a file of its own</source>
        <translation>ವಿಭಜನೆಯ ಪ್ರತಿ ವಿಭಾಗವೂ ತನ್ನದೇ ಫೈಲ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Folder of the datasets library</source>
        <translation>datasets ಲೈಬ್ರರಿಯ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ಫಾರ್ಮ್ಯಾಟ್</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>ಫೈಲ್ ಹೇಗೆ ಆರಂಭವಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>ಸಂಕುಚಿತವಲ್ಲದ</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>ಇನ್ನೂ ಪರಾಮರ್ಶಿಸದ ಕಾರಣ ಬರೆಯುವುದಿಲ್ಲ: %n ಕರಡು.</numerusform>
            <numerusform>ಇನ್ನೂ ಪರಾಮರ್ಶಿಸದ ಕಾರಣ ಬರೆಯುವುದಿಲ್ಲ: %n ಕರಡುಗಳು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>ಬರೆಯುವುದಿಲ್ಲ: %n ತಿರಸ್ಕೃತ ಸಾಲು.</numerusform>
            <numerusform>ಬರೆಯುವುದಿಲ್ಲ: %n ತಿರಸ್ಕೃತ ಸಾಲುಗಳು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the first {looked} rows {n} cannot be written: {reason}</source>
        <translation>ಮೊದಲ {looked} ಸಾಲುಗಳಲ್ಲಿ {n} ಅನ್ನು ಬರೆಯಲಾಗದು: {reason}</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>ಸಂಕುಚಿತ</translation>
    </message>
    <message>
        <source>Rows are written</source>
        <translation>ಸಾಲುಗಳನ್ನು ಬರೆಯುವ ರೀತಿ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ಟೆಂಪ್ಲೇಟ್</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಪ್ರಕಾರ ಪಠ್ಯ (Jinja)</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಪ್ರಕಾರ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} ಫೋಲ್ಡರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is there already, with something in it.</source>
        <translation>ಇದು ಈಗಾಗಲೇ ಇದೆ, ಅದರಲ್ಲಿ ಏನೋ ಇದೆ.</translation>
    </message>
    <message>
        <source>Those the table shows</source>
        <translation>ಕೋಷ್ಟಕ ತೋರಿಸುವವು</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>ಯಾವ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Will be called {name}</source>
        <translation>ಹೆಸರು {name} ಆಗಿರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Will be replaced: {names}</source>
        <translation>ಬದಲಿಸಲಾಗುವವು: {names}</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>A model as ONNX, for processors, NVIDIA cards and Windows, held against the original.</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ಗಳು, NVIDIA ಕಾರ್ಡ್‌ಗಳು ಮತ್ತು Windows ಗಾಗಿ ONNX ರೂಪದ ಮಾದರಿ; ಮೂಲದೊಂದಿಗೆ ಹೋಲಿಸಿ ನೋಡಿದ್ದು.</translation>
    </message>
    <message>
        <source>Delete the export</source>
        <translation>ರಫ್ತು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ರಫ್ತುಗಳು</translation>
    </message>
    <message>
        <source>GGUF file (*.gguf)</source>
        <translation>GGUF ಫೈಲ್ (*.gguf)</translation>
    </message>
    <message>
        <source>It was not compared with the original yet.</source>
        <translation>ಇದನ್ನು ಇನ್ನೂ ಮೂಲದೊಂದಿಗೆ ಹೋಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Its folder is removed ({size}). The model it was made of stays.</source>
        <translation>ಇದರ ಫೋಲ್ಡರ್ ಅನ್ನು ತೆಗೆದುಹಾಕಲಾಗುತ್ತದೆ ({size}). ಇದು ಯಾವ ಮಾದರಿಯಿಂದ ಆಯಿತೋ ಅದು ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Make a GGUF file</source>
        <translation>GGUF ಫೈಲ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>“{name}” ಪ್ಯಾಕೇಜ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ಪುಟ</translation>
    </message>
    <message>
        <source>The GGUF file is at {path} ({size}).</source>
        <translation>GGUF ಫೈಲ್ {path} ನಲ್ಲಿದೆ ({size}).</translation>
    </message>
    <message>
        <source>The package is at {path} ({size}).</source>
        <translation>ಪ್ಯಾಕೇಜ್ {path} ನಲ್ಲಿದೆ ({size}).</translation>
    </message>
    <message>
        <source>There are none yet. Each appears here with its size and, once it is verified, how near it is to the original.</source>
        <translation>ಇನ್ನೂ ಯಾವುದೂ ಇಲ್ಲ. ಪ್ರತಿಯೊಂದೂ ತನ್ನ ಗಾತ್ರದೊಂದಿಗೆ ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ; ದೃಢೀಕರಿಸಿದ ಮೇಲೆ ಅದು ಮೂಲಕ್ಕೆ ಎಷ್ಟು ಹತ್ತಿರ ಎಂಬುದೂ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Verifying found it broken: do not hand it over.</source>
        <translation>ದೃಢೀಕರಣದಲ್ಲಿ ಅದು ಕೆಟ್ಟಿರುವುದು ತಿಳಿದುಬಂತು: ಯಾರಿಗೂ ನೀಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>ZIP file (*.zip);;Folder (*)</source>
        <translation>ZIP ಫೈಲ್ (*.zip);;ಫೋಲ್ಡರ್ (*)</translation>
    </message>
    <message>
        <source>“{name}” is exported ({size}).</source>
        <translation>“{name}” ರಫ್ತಾಗಿದೆ ({size}).</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>A quarter of the full size, and nearer to the original than int4.</source>
        <translation>ಪೂರ್ಣ ಗಾತ್ರದ ಕಾಲು ಭಾಗ, int4 ಗಿಂತ ಮೂಲಕ್ಕೆ ಹತ್ತಿರ.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ಕೆಟ್ಟಿದೆ</translation>
    </message>
    <message>
        <source>Half of the full size, nearly exact. For cards with enough memory.</source>
        <translation>ಪೂರ್ಣ ಗಾತ್ರದ ಅರ್ಧ, ಬಹುತೇಕ ನಿಖರ. ಸಾಕಷ್ಟು ಮೆಮೊರಿ ಇರುವ ಕಾರ್ಡ್‌ಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>NVIDIA ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>ದೃಢೀಕರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Recommended: an eighth of the full size and the quickest answers, since reading the weights takes most of the time. Some words differ from the original; verifying says how many.</source>
        <translation>ಶಿಫಾರಸು: ಪೂರ್ಣ ಗಾತ್ರದ ಎಂಟನೇ ಒಂದು ಭಾಗ ಮತ್ತು ಅತಿ ವೇಗದ ಉತ್ತರಗಳು, ಏಕೆಂದರೆ ಹೆಚ್ಚಿನ ಸಮಯ ಹೋಗುವುದು ವೇಟ್‌ಗಳನ್ನು ಓದುವುದಕ್ಕೆ. ಕೆಲವು ಪದಗಳು ಮೂಲಕ್ಕಿಂತ ಬೇರೆಯಾಗುತ್ತವೆ; ಎಷ್ಟು ಎಂದು ದೃಢೀಕರಣ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Says the same as the original, word for word. Large and slow: for comparing.</source>
        <translation>ಮೂಲ ಹೇಳುವುದನ್ನೇ ಪದಶಃ ಹೇಳುತ್ತದೆ. ದೊಡ್ಡದು ಮತ್ತು ನಿಧಾನ: ಹೋಲಿಕೆಗಾಗಿ.</translation>
    </message>
    <message>
        <source>This processor</source>
        <translation>ಈ ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>ದೃಢೀಕರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Verified, differs</source>
        <translation>ದೃಢೀಕರಿಸಲಾಗಿದೆ, ವ್ಯತ್ಯಾಸವಿದೆ</translation>
    </message>
    <message>
        <source>Windows DirectML</source>
        <translation>Windows DirectML</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Half of the answers took longer, half less.</source>
        <translation>ಅರ್ಧದಷ್ಟು ಉತ್ತರಗಳಿಗೆ ಹೆಚ್ಚು ಸಮಯ ಬೇಕಾಯಿತು, ಅರ್ಧಕ್ಕೆ ಕಡಿಮೆ.</translation>
    </message>
    <message>
        <source>How fast a model writes; quotes are not written.</source>
        <translation>ಮಾದರಿ ಎಷ್ಟು ವೇಗವಾಗಿ ಬರೆಯುತ್ತದೆ; ಉದ್ಧರಣೆಗಳನ್ನು ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ಅಳೆದದ್ದು</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>ಕೇಳಿದ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Questions that ended in an error.</source>
        <translation>ದೋಷದಲ್ಲಿ ಕೊನೆಗೊಂಡ ಪ್ರಶ್ನೆಗಳು.</translation>
    </message>
    <message>
        <source>The most that was held while it answered, all of the engine together.</source>
        <translation>ಉತ್ತರಿಸುವಾಗ ಬಳಸಿದ ಗರಿಷ್ಠ, ಇಡೀ ಎಂಜಿನ್ ಒಟ್ಟಿಗೆ.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>ಉತ್ತರಕ್ಕೆ ಬೇಕಾದ ಸಮಯ</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, ಅತ್ಯುತ್ತಮ</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of each</source>
        <translation>ಪ್ರತಿಯೊಂದರ ಅಂಕಿಅಂಶಗಳು</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Browse…</source>
        <translation>ಬ್ರೌಸ್ ಮಾಡಿ…</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>All rows</source>
        <translation>ಎಲ್ಲ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ಕಾಲಮ್</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>ತುಂಬಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ತುಂಬಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ತುಂಬಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill a column</source>
        <translation>ಕಾಲಮ್ ತುಂಬಿಸಿ</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>ಯಾವ ಸಾಲುಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Leave it empty to empty the column.</source>
        <translation>ಕಾಲಮ್ ಖಾಲಿ ಮಾಡಲು ಇದನ್ನು ಖಾಲಿ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Made of other columns</source>
        <translation>ಇತರ ಕಾಲಮ್‌ಗಳಿಂದ ರಚಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Names of columns in braces stand for what is in them: {names}</source>
        <translation>ಬ್ರೇಸ್‌ಗಳಲ್ಲಿರುವ ಕಾಲಮ್ ಹೆಸರುಗಳು ಅವುಗಳಲ್ಲಿರುವುದನ್ನು ಸೂಚಿಸುತ್ತವೆ: {names}</translation>
    </message>
    <message>
        <source>Only where the column is empty</source>
        <translation>ಕಾಲಮ್ ಖಾಲಿ ಇರುವಲ್ಲಿ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>ಆಯ್ದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>ತೋರಿಸಿದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>The first rows get:</source>
        <translation>ಮೊದಲ ಸಾಲುಗಳಿಗೆ ಸಿಗುವುದು:</translation>
    </message>
    <message>
        <source>The same value</source>
        <translation>ಒಂದೇ ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ಎಲ್ಲಿ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ಇದರಿಂದ</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>ಯಾವುದರಿಂದ</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source> or </source>
        <translation> ಅಥವಾ </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ಸ್ವೀಕೃತ</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>ಆಯ್ದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ಕರಡು</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>{name} ಮೂಲದಿಂದ</translation>
    </message>
    <message>
        <source>Inside of words too</source>
        <translation>ಪದಗಳ ಒಳಗೂ</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>ನಿಗದಿಪಡಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ತಿರಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>Sorted by {what}</source>
        <translation>{what} ಪ್ರಕಾರ ಜೋಡಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Sorted by {what}, descending</source>
        <translation>{what} ಪ್ರಕಾರ ಇಳಿಕೆ ಕ್ರಮದಲ್ಲಿ ಜೋಡಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ನಕ್ಷತ್ರ ಹಾಕಿದವು</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>ಟಿಪ್ಪಣಿ ಇರುವವು</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>ಒಳಗೊಂಡಿದೆ</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ಒಳಗೊಂಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ಖಾಲಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>ಇದಕ್ಕಿಂತ ಉದ್ದ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ಖಾಲಿಯಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>is shorter than</source>
        <translation>ಇದಕ್ಕಿಂತ ಚಿಕ್ಕದು</translation>
    </message>
    <message>
        <source>length</source>
        <translation>ಉದ್ದ</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>ರೆಗ್ಯುಲರ್ ಎಕ್ಸ್‌ಪ್ರೆಶನ್‌ಗೆ ಹೊಂದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>part</source>
        <translation>ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>{column} {is_longer_than} {n} characters</source>
        <translation>{column} {is_longer_than} {n} ಅಕ್ಷರಗಳು</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ಇನ್ನೂ %n</numerusform>
            <numerusform>ಇನ್ನೂ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since {day}</source>
        <translation>{day} ನಂತರ ಬದಲಾದವು</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ಎಲ್ಲ ತೆರವುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Look inside of words too</source>
        <translation>ಪದಗಳ ಒಳಗೂ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Only {place}; press to take this away</source>
        <translation>{place} ಮಾತ್ರ; ಇದನ್ನು ತೆಗೆಯಲು ಒತ್ತಿ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ಹುಡುಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>ತೆಗೆಯಿರಿ: {what}</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>ಈ ಷರತ್ತು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Whole words were found, the last perhaps only begun. This looks through all rows.</source>
        <translation>ಪೂರ್ಣ ಪದಗಳು ಸಿಕ್ಕಿವೆ, ಕೊನೆಯದು ಬಹುಶಃ ಆರಂಭ ಮಾತ್ರ. ಇದು ಎಲ್ಲ ಸಾಲುಗಳಲ್ಲೂ ಹುಡುಕುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{n} of {all} rows shown</source>
        <translation>{all} ಸಾಲುಗಳಲ್ಲಿ {n} ತೋರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{place}: click to search beyond it</source>
        <translation>{place}: ಇದರ ಆಚೆಗೂ ಹುಡುಕಲು ಕ್ಲಿಕ್ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Changed at any time</source>
        <translation>ಯಾವಾಗ ಬದಲಾದರೂ ಸರಿ</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>ಕಳೆದ 30 ದಿನಗಳಲ್ಲಿ ಬದಲಾದವು</translation>
    </message>
    <message>
        <source>Changed in the last 7 days</source>
        <translation>ಕಳೆದ 7 ದಿನಗಳಲ್ಲಿ ಬದಲಾದವು</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>ಕಳೆದ ವರ್ಷದಲ್ಲಿ ಬದಲಾದವು</translation>
    </message>
    <message>
        <source>Find a tag, folder or file</source>
        <translation>ಟ್ಯಾಗ್, ಫೋಲ್ಡರ್ ಅಥವಾ ಫೈಲ್ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>ಅಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Tags, folders and files to search in</source>
        <translation>ಹುಡುಕಬೇಕಾದ ಟ್ಯಾಗ್‌ಗಳು, ಫೋಲ್ಡರ್‌ಗಳು ಮತ್ತು ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>When the file was last changed</source>
        <translation>ಫೈಲ್ ಕೊನೆಯ ಬಾರಿ ಬದಲಾದದ್ದು ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>ಎಲ್ಲಿ ಹುಡುಕಬೇಕು</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Anywhere</source>
        <translation>ಎಲ್ಲಿಯಾದರೂ</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>ಏರಿಕೆ</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>ಬಂದದ್ದು</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>ಇಳಿಕೆ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ದಿಕ್ಕು</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>ಫಿಲ್ಟರ್ ಮಾಡಿ ಮತ್ತು ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>Length of the row</source>
        <translation>ಸಾಲಿನ ಉದ್ದ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>ಗುರುತುಗಳು</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ಕ್ರಮ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ಜೋಡಿಸುವ ಆಧಾರ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ನಕ್ಷತ್ರ ಹಾಕಿದವು</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>The dataset's own order</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನ ಸ್ವಂತ ಕ್ರಮ</translation>
    </message>
    <message>
        <source>Where rows come from</source>
        <translation>ಸಾಲುಗಳು ಎಲ್ಲಿಂದ ಬಂದವು</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>ಟಿಪ್ಪಣಿ ಇರುವವು</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>ಈ ಪುಟದಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>ಮುಂದಿನ ಸ್ಥಳ</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>ಹಿಂದಿನ ಸ್ಥಳ</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} / {all}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ask for advice</source>
        <translation>ಸಲಹೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>ಹೋಲಿಸಿ…</translation>
    </message>
    <message>
        <source>Ignore this: {finding}</source>
        <translation>ಇದನ್ನು ಕಡೆಗಣಿಸಿ: {finding}</translation>
    </message>
    <message>
        <source>One undo takes it back</source>
        <translation>ಒಮ್ಮೆ ಹಿಂತೆಗೆದುಕೊಂಡರೆ ಇದು ಮೊದಲಿನಂತಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>See rows that belong together side by side</source>
        <translation>ಒಟ್ಟಿಗೆ ಸೇರುವ ಸಾಲುಗಳನ್ನು ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Show only these rows in the table: {finding}</source>
        <translation>ಕೋಷ್ಟಕದಲ್ಲಿ ಈ ಸಾಲುಗಳನ್ನು ಮಾತ್ರ ತೋರಿಸಿ: {finding}</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>ಅವುಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Why it fits, or does not</source>
        <translation>ಏಕೆ ಹಿಡಿಸುತ್ತದೆ ಅಥವಾ ಹಿಡಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ಏಕೆ?</translation>
    </message>
    <message>
        <source>{bits} bit: fits</source>
        <translation>{bits} ಬಿಟ್: ಹಿಡಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{bits} bit: tight</source>
        <translation>{bits} ಬಿಟ್: ಕಷ್ಟದಿಂದ ಹಿಡಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{bits} bit: will not fit</source>
        <translation>{bits} ಬಿಟ್: ಹಿಡಿಸುವುದಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Advanced</source>
        <translation>ಸುಧಾರಿತ</translation>
    </message>
</context>
<context>
    <name>FromDatasetDialog</name>
    <message>
        <source>All rows</source>
        <translation>ಎಲ್ಲ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows that were proposed from your documents know the passage they speak about. Propose rows and review them in Datasets; rows that nothing is trained on tell the most.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಿಂದ ಸೂಚಿಸಿದ ಸಾಲುಗಳಿಗೆ ತಾವು ಯಾವ ಪಠ್ಯಭಾಗದ ಬಗ್ಗೆ ಎಂಬುದು ಗೊತ್ತಿರುತ್ತದೆ. ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿ ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಿ ಪರಾಮರ್ಶಿಸಿ; ಯಾವ ತರಬೇತಿಗೂ ಬಳಸದ ಸಾಲುಗಳು ಹೆಚ್ಚು ತಿಳಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Take questions from a dataset</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನಿಂದ ಪ್ರಶ್ನೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Test rows</source>
        <translation>ಪರೀಕ್ಷಾ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>ತರಬೇತಿ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>{count} rows are marked as such.</source>
        <translation>{count} ಸಾಲುಗಳನ್ನು ಹಾಗೆ ಗುರುತಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source>%n message(s) from the beginning of this conversation were not read.</source>
        <translation>
            <numerusform>ಈ ಸಂಭಾಷಣೆಯ ಆರಂಭದ %n ಸಂದೇಶವನ್ನು ಓದಿಲ್ಲ.</numerusform>
            <numerusform>ಈ ಸಂಭಾಷಣೆಯ ಆರಂಭದ %n ಸಂದೇಶಗಳನ್ನು ಓದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were not read.</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗ ಹಿಡಿಸಲಿಲ್ಲ, ಅದನ್ನು ಓದಿಲ್ಲ.</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳು ಹಿಡಿಸಲಿಲ್ಲ, ಅವುಗಳನ್ನು ಓದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read</source>
        <translation>
            <numerusform>%n ಟೋಕನ್ ಓದಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಟೋಕನ್‌ಗಳನ್ನು ಓದಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this conversation was read; when it no longer fits, the oldest go first.</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯನ್ನು ಪೂರ್ತಿ ಓದಲಾಗಿದೆ; ಅದು ಹಿಡಿಸದಾದಾಗ ಹಳೆಯವು ಮೊದಲು ಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Begin a new conversation, or say again what matters of them.</source>
        <translation>ಹೊಸ ಸಂಭಾಷಣೆ ಆರಂಭಿಸಿ, ಅಥವಾ ಅವುಗಳಲ್ಲಿ ಮುಖ್ಯವಾದದ್ದನ್ನು ಮತ್ತೆ ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>For the last answer {used} of {all} tokens (word pieces) were used.</source>
        <translation>ಕೊನೆಯ ಉತ್ತರಕ್ಕೆ {all} ಟೋಕನ್‌ಗಳಲ್ಲಿ (ಪದದ ತುಣುಕುಗಳು) {used} ಬಳಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>How much this model can read is not known here.</source>
        <translation>ಈ ಮಾದರಿ ಎಷ್ಟು ಓದಬಲ್ಲದು ಎಂಬುದು ಇಲ್ಲಿ ತಿಳಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{share} of what it can read</source>
        <translation>ಅದು ಓದಬಲ್ಲದ್ದರಲ್ಲಿ {share}</translation>
    </message>
    <message>
        <source>{share} read, passages left out</source>
        <translation>{share} ಓದಲಾಗಿದೆ, ಪಠ್ಯಭಾಗಗಳನ್ನು ಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{share} read, the beginning left out</source>
        <translation>{share} ಓದಲಾಗಿದೆ, ಆರಂಭವನ್ನು ಬಿಡಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Folder of llama.cpp's source code</source>
        <translation>llama.cpp ನ ಸೋರ್ಸ್ ಕೋಡ್ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>For llama.cpp, Ollama and LM Studio: a GGUF file</source>
        <translation>llama.cpp, Ollama ಮತ್ತು LM Studio ಗಾಗಿ: GGUF ಫೈಲ್</translation>
    </message>
    <message>
        <source>Make a GGUF file…</source>
        <translation>GGUF ಫೈಲ್ ಮಾಡಿ…</translation>
    </message>
    <message>
        <source>Numbers of the GGUF file</source>
        <translation>GGUF ಫೈಲ್‌ನ ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>What is chosen above is converted by {path}.</source>
        <translation>ಮೇಲೆ ಆರಿಸಿದ್ದನ್ನು {path} ಪರಿವರ್ತಿಸುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>GoldenDetail</name>
    <message>
        <source>Answered in {place}</source>
        <translation>{place} ನಲ್ಲಿ ಉತ್ತರವಿದೆ</translation>
    </message>
    <message>
        <source>Chat would say that nothing covers this, although the passage was found.</source>
        <translation>ಪಠ್ಯಭಾಗ ಸಿಕ್ಕಿದ್ದರೂ, ಇದರ ಬಗ್ಗೆ ಏನೂ ಇಲ್ಲವೆಂದು ಚಾಟ್ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>ಪ್ರಶ್ನೆ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Here you see what answers it, and what was found instead where it went wrong.</source>
        <translation>ಅದಕ್ಕೆ ಉತ್ತರ ಎಲ್ಲಿದೆ, ಮತ್ತು ತಪ್ಪಿದಲ್ಲಿ ಅದರ ಬದಲು ಏನು ಸಿಕ್ಕಿತು ಎಂಬುದನ್ನು ಇಲ್ಲಿ ನೋಡುತ್ತೀರಿ.</translation>
    </message>
    <message>
        <source>Not asked yet: press Measure.</source>
        <translation>ಇನ್ನೂ ಕೇಳಿಲ್ಲ: “ಅಳೆಯಿರಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ಏನೂ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The right passage came as number {place}. Before it:</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ {place}ನೆಯದಾಗಿ ಬಂತು. ಅದರ ಮೊದಲು:</translation>
    </message>
    <message>
        <source>The right passage came first.</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಮೊದಲಿಗೇ ಬಂತು.</translation>
    </message>
    <message>
        <source>The right passage is not among the first ten. Found instead:</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಮೊದಲ ಹತ್ತರಲ್ಲಿಲ್ಲ. ಅದರ ಬದಲು ಸಿಕ್ಕಿದ್ದು:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ಏನು ಸಿಕ್ಕಿತು</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, ಪುಟ {page}</translation>
    </message>
</context>
<context>
    <name>GoldenDialog</name>
    <message>
        <source>A passage counts as right when it holds at least half of these words.</source>
        <translation>ಈ ಪದಗಳಲ್ಲಿ ಕನಿಷ್ಠ ಅರ್ಧ ಇದ್ದರೆ ಪಠ್ಯಭಾಗ ಸರಿಯೆಂದು ಲೆಕ್ಕ.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>ಪ್ರಶ್ನೆ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>ಯಾವುದಾದರೂ</translation>
    </message>
    <message>
        <source>As somebody would ask it</source>
        <translation>ಯಾರಾದರೂ ಕೇಳುವ ರೀತಿಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Choose a document, or give the words that answer the question.</source>
        <translation>ದಾಖಲೆ ಆರಿಸಿ, ಅಥವಾ ಪ್ರಶ್ನೆಗೆ ಉತ್ತರಿಸುವ ಪದಗಳನ್ನು ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>ಪ್ರಶ್ನೆ ತಿದ್ದಿ</translation>
    </message>
    <message>
        <source>Found by the quote</source>
        <translation>ಉದ್ಧರಣೆಯಿಂದ ಕಂಡುಕೊಂಡದ್ದು</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ಪುಟ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>The words of the document that answer it</source>
        <translation>ಅದಕ್ಕೆ ಉತ್ತರಿಸುವ ದಾಖಲೆಯ ಪದಗಳು</translation>
    </message>
    <message>
        <source>Without words every passage of the page, or of the document, counts as right.</source>
        <translation>ಪದಗಳಿಲ್ಲದಿದ್ದರೆ ಆ ಪುಟದ ಅಥವಾ ದಾಖಲೆಯ ಪ್ರತಿ ಪಠ್ಯಭಾಗವೂ ಸರಿಯೆಂದು ಲೆಕ್ಕ.</translation>
    </message>
    <message>
        <source>Words that answer it</source>
        <translation>ಅದಕ್ಕೆ ಉತ್ತರಿಸುವ ಪದಗಳು</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Any that holds the quote</source>
        <translation>ಉದ್ಧರಣೆ ಇರುವ ಯಾವುದಾದರೂ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ಮೊದಲನೆಯದು</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ಇನ್ನೂ ಕೇಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not in the first ten</source>
        <translation>ಮೊದಲ ಹತ್ತರಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>ಸಂಖ್ಯೆ {place}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Right passage</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, ಪುಟ {page}</translation>
    </message>
</context>
<context>
    <name>GrowDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n ವಿನಂತಿ</numerusform>
            <numerusform>%n ವಿನಂತಿಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s)</source>
        <translation>
            <numerusform>ಸುಮಾರು %n ಸಾಲು</numerusform>
            <numerusform>ಸುಮಾರು %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>ಮಾದರಿ ಸಿದ್ಧವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಿ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Rows in other words</source>
        <translation>ಬೇರೆ ಪದಗಳಲ್ಲಿ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows per passage</source>
        <translation>ಪ್ರತಿ ಪಠ್ಯಭಾಗಕ್ಕೆ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>ಸಾರಾಂಶಗಳು</translation>
    </message>
    <message>
        <source>The limits leave no room for even one request.</source>
        <translation>ಈ ಮಿತಿಗಳಲ್ಲಿ ಒಂದು ವಿನಂತಿಗೂ ಜಾಗವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The rows go to “{name}” as drafts. Each waits until you accept or reject it.</source>
        <translation>ಸಾಲುಗಳು ಕರಡುಗಳಾಗಿ “{name}” ಗೆ ಹೋಗುತ್ತವೆ. ನೀವು ಸ್ವೀಕರಿಸುವವರೆಗೆ ಅಥವಾ ತಿರಸ್ಕರಿಸುವವರೆಗೆ ಪ್ರತಿಯೊಂದೂ ಕಾಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is no model that could write: add one on the Models screen.</source>
        <translation>ಬರೆಯಬಲ್ಲ ಮಾದರಿ ಇಲ್ಲ: ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ಒಂದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>ಏನನ್ನು ಸೂಚಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ಸುಮಾರು {time}</translation>
    </message>
    <message>
        <source>cost about {cost}</source>
        <translation>ವೆಚ್ಚ ಸುಮಾರು {cost}</translation>
    </message>
    <message>
        <source>time: try one passage to know</source>
        <translation>ಸಮಯ: ತಿಳಿಯಲು ಒಂದು ಪಠ್ಯಭಾಗದಲ್ಲಿ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} ಟೋಕನ್‌ಗಳನ್ನು ಓದಿ, {written} ಬರೆಯಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>GrowPrompt</name>
    <message>
        <source>Filled in</source>
        <translation>ಭರ್ತಿ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Filled in for each passage: {places}</source>
        <translation>ಪ್ರತಿ ಪಠ್ಯಭಾಗಕ್ಕೂ ಭರ್ತಿಯಾಗುವುದು: {places}</translation>
    </message>
    <message>
        <source>Nothing usable</source>
        <translation>ಬಳಸಬಹುದಾದದ್ದು ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ಪ್ರಾಂಪ್ಟ್</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ಮೊದಲಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Take the prompt this kind comes with</source>
        <translation>ಈ ಬಗೆಯೊಂದಿಗೆ ಬರುವ ಪ್ರಾಂಪ್ಟ್ ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>The next passage</source>
        <translation>ಮುಂದಿನ ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>The passage before</source>
        <translation>ಹಿಂದಿನ ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>The prompt, filled in</source>
        <translation>ಭರ್ತಿ ಮಾಡಿದ ಪ್ರಾಂಪ್ಟ್</translation>
    </message>
    <message>
        <source>Try on this passage</source>
        <translation>ಈ ಪಠ್ಯಭಾಗದಲ್ಲಿ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Try the prompt to see what this model really writes.</source>
        <translation>ಈ ಮಾದರಿ ನಿಜವಾಗಿ ಏನು ಬರೆಯುತ್ತದೆ ನೋಡಲು ಪ್ರಾಂಪ್ಟ್ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>What is shown of the prompt</source>
        <translation>ಪ್ರಾಂಪ್ಟ್‌ನಲ್ಲಿ ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>ಮಾದರಿ ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>ಮಾದರಿ ಬರೆದದ್ದು</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>ಪುಟ {n}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ಸಾಲು</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{n} ರಲ್ಲಿ {at}</translation>
    </message>
    <message>
        <source>{n} left out: {reasons}</source>
        <translation>{n} ಬಿಡಲಾಗಿದೆ: {reasons}</translation>
    </message>
    <message>
        <source>{n} usable</source>
        <translation>{n} ಬಳಸಬಹುದು</translation>
    </message>
    <message>
        <source>{seconds} s, {read} tokens read, {written} written</source>
        <translation>{seconds} ಸೆ, {read} ಟೋಕನ್‌ಗಳನ್ನು ಓದಿ, {written} ಬರೆಯಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>GrowSources</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗ</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are selected in the table. Those that are one question and one answer are said in other words; each stays in its part of the split.</source>
        <translation>
            <numerusform>ಕೋಷ್ಟಕದಲ್ಲಿ %n ಸಾಲು ಆಯ್ದಿದೆ. ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತು ಒಂದು ಉತ್ತರವಾಗಿದ್ದರೆ ಅದನ್ನು ಬೇರೆ ಪದಗಳಲ್ಲಿ ಹೇಳಲಾಗುತ್ತದೆ; ಅದು ವಿಭಜನೆಯ ತನ್ನ ವಿಭಾಗದಲ್ಲೇ ಉಳಿಯುತ್ತದೆ.</numerusform>
            <numerusform>ಕೋಷ್ಟಕದಲ್ಲಿ %n ಸಾಲುಗಳು ಆಯ್ದಿವೆ. ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತು ಒಂದು ಉತ್ತರವಾಗಿರುವವನ್ನು ಬೇರೆ ಪದಗಳಲ್ಲಿ ಹೇಳಲಾಗುತ್ತದೆ; ಪ್ರತಿಯೊಂದೂ ವಿಭಜನೆಯ ತನ್ನ ವಿಭಾಗದಲ್ಲೇ ಉಳಿಯುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>ಎಲ್ಲ ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Documents to ask about</source>
        <translation>ಪ್ರಶ್ನಿಸಬೇಕಾದ ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>No documents are indexed yet. Add some on the Documents screen and press Index.</source>
        <translation>ಇನ್ನೂ ಯಾವ ದಾಖಲೆಯೂ ಇಂಡೆಕ್ಸ್ ಆಗಿಲ್ಲ. ದಾಖಲೆಗಳು ಪರದೆಯಲ್ಲಿ ಕೆಲವನ್ನು ಸೇರಿಸಿ “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>No rows are selected. Close this, select rows in the table, and come back.</source>
        <translation>ಯಾವ ಸಾಲೂ ಆಯ್ದಿಲ್ಲ. ಇದನ್ನು ಮುಚ್ಚಿ, ಕೋಷ್ಟಕದಲ್ಲಿ ಸಾಲುಗಳನ್ನು ಆಯ್ದು ಹಿಂತಿರುಗಿ.</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message numerus="yes">
        <source>%n passage(s) asked about</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗದ ಬಗ್ಗೆ ಕೇಳಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳ ಬಗ್ಗೆ ಕೇಳಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came before.</source>
        <translation>
            <numerusform>ಮೊದಲೇ %n ಸಾಲು ಬಂದಿತ್ತು.</numerusform>
            <numerusform>ಮೊದಲೇ %n ಸಾಲುಗಳು ಬಂದಿದ್ದವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) proposed</source>
        <translation>
            <numerusform>%n ಸಾಲು ಸೂಚಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>ಸಿದ್ಧವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>ಈ ಗೆರೆ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ಪರಾಮರ್ಶಿಸಿ</translation>
    </message>
    <message>
        <source>Rows are being proposed already. Wait until that is done, or stop it.</source>
        <translation>ಈಗಾಗಲೇ ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಲಾಗುತ್ತಿದೆ. ಅದು ಮುಗಿಯುವವರೆಗೆ ಕಾಯಿರಿ ಅಥವಾ ನಿಲ್ಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n row(s) came.</source>
        <translation>
            <numerusform>ನಿಲ್ಲಿಸಲಾಗಿದೆ. %n ಸಾಲು ಬಂತು.</numerusform>
            <numerusform>ನಿಲ್ಲಿಸಲಾಗಿದೆ. %n ಸಾಲುಗಳು ಬಂದವು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ಏನನ್ನು ಬಿಡಲಾಯಿತು</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>ವೆಚ್ಚ {cost}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ಬಿಡಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Every technical word of the window in two sentences. The small ? beside a word shows the same.</source>
        <translation>ವಿಂಡೋದ ಪ್ರತಿ ತಾಂತ್ರಿಕ ಪದವೂ ಎರಡು ವಾಕ್ಯಗಳಲ್ಲಿ. ಪದದ ಪಕ್ಕದ ಚಿಕ್ಕ ? ಅದನ್ನೇ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>ಇದರ ಬಗ್ಗೆ ಇನ್ನಷ್ಟು</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ಪದಗಳು</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>The picture shows the window in English.</source>
        <translation>ಚಿತ್ರ ವಿಂಡೋವನ್ನು ಇಂಗ್ಲಿಷ್‌ನಲ್ಲಿ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>ಈ ಪುಟ ಇನ್ನೂ ಅನುವಾದವಾಗಿಲ್ಲ. ಇದನ್ನು ಇಂಗ್ಲಿಷ್‌ನಲ್ಲಿ ತೋರಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ಪರಿವಿಡಿ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ಸಿಕ್ಕಿದ್ದು</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation>ಮೊದಲ ಬಳಕೆಯ ಮಾರ್ಗದರ್ಶನ</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words.</source>
        <translation>ಮಾರ್ಗದರ್ಶಿಯಲ್ಲಿ ಎಲ್ಲೂ ಈ ಪದಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open a page on the internet?</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ನ ಪುಟವನ್ನು ತೆರೆಯಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ಮಾರ್ಗದರ್ಶಿಯಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Seven steps on the sample project, each shown to you</source>
        <translation>ನಮೂನೆ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಏಳು ಹೆಜ್ಜೆಗಳು, ಪ್ರತಿಯೊಂದನ್ನೂ ತೋರಿಸಿಕೊಡಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{address} is opened in your web browser.</source>
        <translation>{address} ಅನ್ನು ನಿಮ್ಮ ವೆಬ್ ಬ್ರೌಸರ್‌ನಲ್ಲಿ ತೆರೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{page} – Ustad's guide</source>
        <translation>{page} – Ustad ಮಾರ್ಗದರ್ಶಿ</translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n ಪರಿಶೀಲನೆ ವಿಫಲವಾಗಿದೆ</numerusform>
            <numerusform>%n ಪರಿಶೀಲನೆಗಳು ವಿಫಲವಾಗಿವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n ಕೋರ್</numerusform>
            <numerusform>%n ಕೋರ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>ಎಲ್ಲ ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>ಪರಿಶೀಲನೆಗಳು</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>ರೋಗನಿರ್ಣಯ ಮಾಹಿತಿ ನಕಲಿಸಿ…</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ಹಾರ್ಡ್‌ವೇರ್</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>ಕೊನೆಯ ಪರೀಕ್ಷೆ: {when}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>No NVIDIA card that its driver lists</source>
        <translation>ಡ್ರೈವರ್ ತೋರಿಸುವ ಯಾವ NVIDIA ಕಾರ್ಡೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing was tried yet. “Test” does one real operation of each kind: a matrix product on each device, a step of training, a layer in 4 bits, an ONNX session on each provider, and more. It takes half a minute to some minutes; what crashes or hangs, does so in a process of its own.</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ಪ್ರಯತ್ನಿಸಿಲ್ಲ. “ಪರೀಕ್ಷಿಸಿ” ಪ್ರತಿ ಬಗೆಯ ಒಂದು ನಿಜವಾದ ಕಾರ್ಯ ಮಾಡುತ್ತದೆ: ಪ್ರತಿ ಸಾಧನದಲ್ಲಿ ಮ್ಯಾಟ್ರಿಕ್ಸ್ ಗುಣಾಕಾರ, ತರಬೇತಿಯ ಒಂದು ಹಂತ, 4 ಬಿಟ್‌ಗಳಲ್ಲಿ ಒಂದು ಲೇಯರ್, ಪ್ರತಿ ಪ್ರೊವೈಡರ್‌ನಲ್ಲಿ ಒಂದು ONNX ಸೆಷನ್, ಮತ್ತು ಇನ್ನಷ್ಟು. ಇದಕ್ಕೆ ಅರ್ಧ ನಿಮಿಷದಿಂದ ಕೆಲವು ನಿಮಿಷಗಳು ಬೇಕು; ಕ್ರ್ಯಾಶ್ ಆಗುವುದು ಅಥವಾ ಸ್ಥಗಿತಗೊಳ್ಳುವುದು ತನ್ನದೇ ಪ್ರೊಸೆಸ್‌ನಲ್ಲಿ ಹಾಗಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ಆರಂಭವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>ಮತ್ತೆ ಪರೀಕ್ಷಿಸಿ</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>ಪರೀಕ್ಷಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Trying: {what}</source>
        <translation>ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತಿದೆ: {what}</translation>
    </message>
    <message>
        <source>What this computer can do for models: tried, not guessed.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಮಾದರಿಗಳಿಗಾಗಿ ಏನು ಮಾಡಬಲ್ಲದು: ಊಹೆಯಲ್ಲ, ಪ್ರಯತ್ನಿಸಿ ನೋಡಿದ್ದು.</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} ಖಾಲಿ</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} ಮತ್ತು ಇನ್ನೂ %n</numerusform>
            <numerusform>{name} ಮತ್ತು ಇನ್ನೂ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{system} · Python {python} · PyTorch {torch} · ONNX Runtime {onnx}</source>
        <translation>{system} · Python {python} · PyTorch {torch} · ONNX Runtime {onnx}</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>From</source>
        <translation>ಇಂದ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ವರೆಗೆ</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ಸ್ಥಳ</numerusform>
            <numerusform>%n ಸ್ಥಳಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>ಹೀಗೆ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ಆಮದು</translation>
    </message>
    <message>
        <source>Import, stopped</source>
        <translation>ಆಮದು, ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>ಆಮದುಗಳು ಮತ್ತು ರಫ್ತುಗಳು</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ಬಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Nothing came in from a file or went out to one yet.</source>
        <translation>ಇನ್ನೂ ಯಾವ ಫೈಲ್‌ನಿಂದಲೂ ಏನೂ ಬಂದಿಲ್ಲ, ಯಾವ ಫೈಲ್‌ಗೂ ಹೋಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>ಬಿಟ್ಟದ್ದನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
</context>
<context>
    <name>HubAccess</name>
    <message>
        <source>A token is kept; enter another to replace it</source>
        <translation>ಒಂದು ಟೋಕನ್ ಉಳಿಸಲಾಗಿದೆ; ಬದಲಿಸಲು ಬೇರೊಂದನ್ನು ನಮೂದಿಸಿ</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>ಮಿರರ್‌ನ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ಹಬ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Enter a token first.</source>
        <translation>ಮೊದಲು ಟೋಕನ್ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>ಟೋಕನ್ ಮರೆತುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Hub access</source>
        <translation>ಹಬ್ ಪ್ರವೇಶ</translation>
    </message>
    <message>
        <source>Most models can be had without an account. Some makers give theirs only to those who agreed to terms on the model's page: for those, make a token for reading in your account's settings at the hub.</source>
        <translation>ಹೆಚ್ಚಿನ ಮಾದರಿಗಳು ಖಾತೆ ಇಲ್ಲದೆ ಸಿಗುತ್ತವೆ. ಕೆಲವು ತಯಾರಕರು ಮಾದರಿಯ ಪುಟದಲ್ಲಿ ನಿಯಮಗಳನ್ನು ಒಪ್ಪಿದವರಿಗೆ ಮಾತ್ರ ನೀಡುತ್ತಾರೆ: ಅವುಗಳಿಗಾಗಿ ಹಬ್‌ನ ನಿಮ್ಮ ಖಾತೆಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಓದುವ ಟೋಕನ್ ರಚಿಸಿ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>The hub itself</source>
        <translation>ಹಬ್ ಸ್ವತಃ</translation>
    </message>
    <message>
        <source>The hub knows it: it is of {name}.</source>
        <translation>ಹಬ್‌ಗೆ ಇದು ಗೊತ್ತು: ಇದು {name} ಅವರದ್ದು.</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>ಟೋಕನ್ ಮರೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ಟೋಕನ್</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Asking the hub…</source>
        <translation>ಹಬ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Import from the Hugging Face hub</source>
        <translation>Hugging Face ಹಬ್‌ನಿಂದ ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>ಹುಡುಕಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Only files of rows are fetched. A program that comes with a set is never run.</source>
        <translation>ಸಾಲುಗಳ ಫೈಲ್‌ಗಳನ್ನು ಮಾತ್ರ ತರಲಾಗುತ್ತದೆ. ಡೇಟಾಸೆಟ್‌ನೊಂದಿಗೆ ಬರುವ ಪ್ರೋಗ್ರಾಂ ಅನ್ನು ಎಂದೂ ಚಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನ ವಿಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>owner/name, or the set's address</source>
        <translation>owner/name, ಅಥವಾ ಡೇಟಾಸೆಟ್‌ನ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>{name} has these parts.</source>
        <translation>{name} ನಲ್ಲಿ ಈ ವಿಭಾಗಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>ತರಬೇಕಾದದ್ದು {size}</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>A kind Ustad does not know</source>
        <translation>Ustad ಗೆ ತಿಳಿಯದ ಬಗೆ</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ಹಬ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>For training and chat</source>
        <translation>ತರಬೇತಿ ಮತ್ತು ಚಾಟ್‌ಗೆ</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>ಯಾವ ರೂಪದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>ಇದರ ತಯಾರಕರು ಒಪ್ಪಿಗೆ ಕೇಳುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ನೋಡಿ</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>ನೋಡಿ…</translation>
    </message>
    <message>
        <source>Nothing is sent before you search. Only weights that cannot run programs are downloaded: safetensors and ONNX.</source>
        <translation>ನೀವು ಹುಡುಕುವ ಮೊದಲು ಏನನ್ನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ. ಪ್ರೋಗ್ರಾಂ ಚಲಾಯಿಸಲಾಗದ ವೇಟ್‌ಗಳನ್ನು ಮಾತ್ರ ಡೌನ್‌ಲೋಡ್ ಮಾಡಲಾಗುತ್ತದೆ: safetensors ಮತ್ತು ONNX.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>Part of a name, or owner/name</source>
        <translation>ಹೆಸರಿನ ಭಾಗ, ಅಥವಾ owner/name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>The hub has none in this form whose name holds that. Try fewer words, or the other form.</source>
        <translation>ಹೆಸರಿನಲ್ಲಿ ಅದಿರುವ, ಈ ರೂಪದ ಮಾದರಿ ಹಬ್‌ನಲ್ಲಿಲ್ಲ. ಕಡಿಮೆ ಪದಗಳು ಅಥವಾ ಇನ್ನೊಂದು ರೂಪ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>What to look for on the hub</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ ಏನನ್ನು ಹುಡುಕಬೇಕು</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>ಪರವಾನಗಿ ತಿಳಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} ಡೌನ್‌ಲೋಡ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n ಕಾಲಮ್</numerusform>
            <numerusform>%n ಕಾಲಮ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n ಲೈನ್ ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>%n ಲೈನ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first lines could not be read: {reason}</source>
        <translation>
            <numerusform>ಮೊದಲ ಲೈನ್‌ಗಳಲ್ಲಿ %n ಓದಲಾಗಲಿಲ್ಲ: {reason}</numerusform>
            <numerusform>ಮೊದಲ ಲೈನ್‌ಗಳಲ್ಲಿ %n ಓದಲಾಗಲಿಲ್ಲ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in.</source>
        <translation>
            <numerusform>%n ಸಾಲು ಬಂದಿದೆ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು ಬಂದಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have come in so far</source>
        <translation>
            <numerusform>ಇದುವರೆಗೆ %n ಸಾಲು ಬಂದಿದೆ</numerusform>
            <numerusform>ಇದುವರೆಗೆ %n ಸಾಲುಗಳು ಬಂದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>“{name}” ಗೆ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>As drafts, to be reviewed</source>
        <translation>ಪರಾಮರ್ಶಿಸಬೇಕಾದ ಕರಡುಗಳಾಗಿ</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ಫೈಲ್ ಹೇಳುವಂತೆ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Cells separated by</source>
        <translation>ಸೆಲ್‌ಗಳನ್ನು ಬೇರ್ಪಡಿಸುವುದು</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ಎನ್‌ಕೋಡಿಂಗ್</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>ಕಂಡುಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>ಕಂಡದ್ದು: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ಆಮದು</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>“{file}” ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>In the shape of the rows there</source>
        <translation>ಅಲ್ಲಿನ ಸಾಲುಗಳ ರೂಪದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>ಇದರೊಳಗೆ</translation>
    </message>
    <message>
        <source>New dataset “{name}”</source>
        <translation>ಹೊಸ ಡೇಟಾಸೆಟ್ “{name}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>ನಿಗದಿಪಡಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>ಮೊದಲ ಸಾಲುಗಳನ್ನು ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ಶೀಟ್</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ಆರಂಭವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>ಮೊದಲ ಲೈನ್‌ನಲ್ಲಿ ಕಾಲಮ್‌ಗಳ ಹೆಸರುಗಳಿವೆ</translation>
    </message>
    <message>
        <source>The rows come in when you press Import.</source>
        <translation>ನೀವು “ಆಮದು” ಒತ್ತಿದಾಗ ಸಾಲುಗಳು ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್</translation>
    </message>
    <message>
        <source>recognised as: {kind}</source>
        <translation>ಗುರುತಿಸಿದ ರೂಪ: {kind}</translation>
    </message>
    <message>
        <source>separated by {what}</source>
        <translation>{what} ನಿಂದ ಬೇರ್ಪಡಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>shape not recognised</source>
        <translation>ರೂಪ ಗುರುತಿಸಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the first with rows</source>
        <translation>ಸಾಲುಗಳಿರುವ ಮೊದಲನೆಯದು</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>From</source>
        <translation>ಇಂದ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>ಗ್ರಾಫ್</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ವರೆಗೆ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} ಮತ್ತು {high} ರ ನಡುವೆ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ಅಳೆದಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>ಮುಗಿದವನ್ನು ತೆರವುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Close the list of jobs (Esc)</source>
        <translation>ಕೆಲಸಗಳ ಪಟ್ಟಿ ಮುಚ್ಚಿ (Esc)</translation>
    </message>
    <message>
        <source>Indexing, training and exports appear here while they run, with their logs.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡುವುದು, ತರಬೇತಿ ಮತ್ತು ರಫ್ತುಗಳು ನಡೆಯುವಾಗ ತಮ್ಮ ಲಾಗ್‌ಗಳೊಂದಿಗೆ ಇಲ್ಲಿ ಕಾಣಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ಕೆಲಸಗಳು</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>ಮಾಡಲು ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>ಮತ್ತು ಹಳೆಯದು %n</numerusform>
            <numerusform>ಮತ್ತು ಹಳೆಯವು %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Copy details…</source>
        <translation>ವಿವರಗಳನ್ನು ನಕಲಿಸಿ…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>In a process of its own</source>
        <translation>ತನ್ನದೇ ಪ್ರೊಸೆಸ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>In a process of its own, one at a time</source>
        <translation>ತನ್ನದೇ ಪ್ರೊಸೆಸ್‌ನಲ್ಲಿ, ಒಂದು ಬಾರಿಗೆ ಒಂದು</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>ಹಿನ್ನೆಲೆಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>In the process that holds the models</source>
        <translation>ಮಾದರಿಗಳನ್ನು ಹಿಡಿದಿರುವ ಪ್ರೊಸೆಸ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>ಅಡಚಣೆಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>It names the system, the versions of libraries, what went wrong and the last lines of the logs. Paths, names of people, documents and datasets, and keys are taken out. Look through it all the same: an error can quote a few words of what it was about.</source>
        <translation>ಇದರಲ್ಲಿ ಸಿಸ್ಟಂ, ಲೈಬ್ರರಿಗಳ ಆವೃತ್ತಿಗಳು, ಏನು ತಪ್ಪಾಯಿತು ಮತ್ತು ಲಾಗ್‌ಗಳ ಕೊನೆಯ ಲೈನ್‌ಗಳು ಇರುತ್ತವೆ. ಪಾತ್‌ಗಳು, ಜನರ, ದಾಖಲೆಗಳ ಮತ್ತು ಡೇಟಾಸೆಟ್‌ಗಳ ಹೆಸರುಗಳು, ಹಾಗೂ ಕೀಗಳನ್ನು ತೆಗೆಯಲಾಗಿದೆ. ಹಾಗಿದ್ದರೂ ಒಮ್ಮೆ ನೋಡಿ: ದೋಷದ ಸಂದೇಶ ತನ್ನ ವಿಷಯದ ಕೆಲವು ಪದಗಳನ್ನು ಉದ್ಧರಿಸಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ಲಾಗ್</translation>
    </message>
    <message>
        <source>Log of {title}</source>
        <translation>{title} ನ ಲಾಗ್</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>ಏನನ್ನೂ ಲಾಗ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Ustad ended while this was under way.</source>
        <translation>ಇದು ನಡೆಯುತ್ತಿರುವಾಗ Ustad ಮುಚ್ಚಿತು.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ರಲ್ಲಿ {done}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>{when} · took {time}</source>
        <translation>{when} · {time} ತೆಗೆದುಕೊಂಡಿತು</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message>
        <source>Jobs</source>
        <translation>ಕೆಲಸಗಳು</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>ಕೆಲಸಗಳು ({count})</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message numerus="yes">
        <source>%n verdict(s): each pair of answers in both orders.</source>
        <translation>
            <numerusform>%n ತೀರ್ಪು: ಪ್ರತಿ ಉತ್ತರ ಜೋಡಿ ಎರಡೂ ಕ್ರಮಗಳಲ್ಲಿ.</numerusform>
            <numerusform>%n ತೀರ್ಪುಗಳು: ಪ್ರತಿ ಉತ್ತರ ಜೋಡಿ ಎರಡೂ ಕ್ರಮಗಳಲ್ಲಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} here.</source>
        <translation>ಇಲ್ಲಿ ಸುಮಾರು {time}.</translation>
    </message>
    <message>
        <source>About {tokens} tokens to read.</source>
        <translation>ಓದಲು ಸುಮಾರು {tokens} ಟೋಕನ್‌ಗಳು.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>ಎಲ್ಲ {count}</translation>
    </message>
    <message>
        <source>How long that takes shows after the first few; you can stop at any time.</source>
        <translation>ಇದಕ್ಕೆ ಎಷ್ಟು ಸಮಯ ಬೇಕೆಂದು ಮೊದಲ ಕೆಲವು ತೀರ್ಪುಗಳ ನಂತರ ಕಾಣುತ್ತದೆ; ನೀವು ಯಾವಾಗ ಬೇಕಾದರೂ ನಿಲ್ಲಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>It compares each two answers to a question, in both orders; only where both verdicts agree somebody wins. How far it can be trusted shows beside your own votes.</source>
        <translation>ಇದು ಒಂದು ಪ್ರಶ್ನೆಯ ಪ್ರತಿ ಎರಡು ಉತ್ತರಗಳನ್ನು ಎರಡೂ ಕ್ರಮಗಳಲ್ಲಿ ಹೋಲಿಸುತ್ತದೆ; ಎರಡೂ ತೀರ್ಪುಗಳು ಒಂದೇ ಆದಾಗ ಮಾತ್ರ ಒಬ್ಬರು ಗೆಲ್ಲುತ್ತಾರೆ. ಇದನ್ನು ಎಷ್ಟು ನಂಬಬಹುದು ಎಂಬುದು ನಿಮ್ಮ ಸ್ವಂತ ಮತಗಳ ಪಕ್ಕದಲ್ಲಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>ತೀರ್ಪುಗಾರ</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>ಉತ್ತರಗಳಿಗೆ ತೀರ್ಪು ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Last time: {sentences}</source>
        <translation>ಕಳೆದ ಬಾರಿ: {sentences}</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>ಮಾದರಿಯಿಂದ ತೀರ್ಪು ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Let a model judge the answers</source>
        <translation>ಉತ್ತರಗಳ ಬಗ್ಗೆ ಮಾದರಿಯಿಂದ ತೀರ್ಪು ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>No model here is large enough to judge. Add a larger one on the Models screen, or an address in Settings.</source>
        <translation>ತೀರ್ಪು ನೀಡುವಷ್ಟು ದೊಡ್ಡ ಮಾದರಿ ಇಲ್ಲಿಲ್ಲ. ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ದೊಡ್ಡದನ್ನು, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸವನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Questions, expected answers, quotes and all answers are sent to {host}.</source>
        <translation>ಪ್ರಶ್ನೆಗಳು, ನಿರೀಕ್ಷಿತ ಉತ್ತರಗಳು, ಉದ್ಧರಣೆಗಳು ಮತ್ತು ಎಲ್ಲ ಉತ್ತರಗಳನ್ನು {host} ಗೆ ಕಳುಹಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ಉತ್ತರಿಸುವ ಎರಡು ದಾರಿಗಳು ಉತ್ತರಿಸಿದ ಯಾವ ಪ್ರಶ್ನೆಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>They cost about {price}.</source>
        <translation>ಇವುಗಳಿಗೆ ಸುಮಾರು {price} ವೆಚ್ಚವಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n row(s) added to “{name}”.</source>
        <translation>
            <numerusform>“{name}” ಗೆ %n ಸಾಲು ಸೇರಿಸಲಾಗಿದೆ.</numerusform>
            <numerusform>“{name}” ಗೆ %n ಸಾಲುಗಳನ್ನು ಸೇರಿಸಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>ಸಂಭಾಷಣೆ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} ಗೆ ರಫ್ತು ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Nothing has been said in this conversation yet.</source>
        <translation>ಈ ಸಂಭಾಷಣೆಯಲ್ಲಿ ಇನ್ನೂ ಏನನ್ನೂ ಹೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Show the dataset</source>
        <translation>ಡೇಟಾಸೆಟ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>ಸಾಲು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The answer is a row of “{name}” now.</source>
        <translation>ಉತ್ತರವು ಈಗ “{name}” ನ ಒಂದು ಸಾಲು.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>ಚಾಟ್‌ನ ಕೀಗಳು</translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n ದಾಖಲೆ</numerusform>
            <numerusform>%n ದಾಖಲೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n ದಾಖಲೆ ಓದಲಾಗಲಿಲ್ಲ.</numerusform>
            <numerusform>%n ದಾಖಲೆಗಳನ್ನು ಓದಲಾಗಲಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read; the others are indexed.</source>
        <translation>
            <numerusform>%n ದಾಖಲೆ ಓದಲಾಗಲಿಲ್ಲ; ಉಳಿದವು ಇಂಡೆಕ್ಸ್ ಆಗಿವೆ.</numerusform>
            <numerusform>%n ದಾಖಲೆಗಳನ್ನು ಓದಲಾಗಲಿಲ್ಲ; ಉಳಿದವು ಇಂಡೆಕ್ಸ್ ಆಗಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to index.</source>
        <translation>
            <numerusform>%n ದಾಖಲೆ ಇಂಡೆಕ್ಸ್ ಆಗಬೇಕು.</numerusform>
            <numerusform>%n ದಾಖಲೆಗಳು ಇಂಡೆಕ್ಸ್ ಆಗಬೇಕು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n ವಿಫಲ</numerusform>
            <numerusform>%n ವಿಫಲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation>
            <numerusform>%n ಫೈಲ್ ಮೊದಲೇ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿತ್ತು.</numerusform>
            <numerusform>%n ಫೈಲ್‌ಗಳು ಮೊದಲೇ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿದ್ದವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can be found</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗ ಹುಡುಕಲು ಲಭ್ಯ</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳು ಹುಡುಕಲು ಲಭ್ಯ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>%n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add a folder and what is below it</source>
        <translation>ಫೋಲ್ಡರ್ ಮತ್ತು ಅದರ ಕೆಳಗಿರುವುದನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ಫೈಲ್‌ಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ಫೈಲ್‌ಗಳನ್ನು ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge</source>
        <translation>ಜ್ಞಾನವಿರುವ ಫೈಲ್‌ಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>All documents are indexed.</source>
        <translation>ಎಲ್ಲ ದಾಖಲೆಗಳೂ ಇಂಡೆಕ್ಸ್ ಆಗಿವೆ.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>All kinds that are read</source>
        <translation>ಓದಬಲ್ಲ ಎಲ್ಲ ಬಗೆಗಳು</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Files, a folder, or a table from a database; files may also be dropped here</source>
        <translation>ಫೈಲ್‌ಗಳು, ಫೋಲ್ಡರ್ ಅಥವಾ ಡೇಟಾಬೇಸ್‌ನ ಕೋಷ್ಟಕ; ಫೈಲ್‌ಗಳನ್ನು ಇಲ್ಲಿ ಎಳೆದು ಬಿಡಲೂಬಹುದು</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ಫೈಲ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>ಫೋಲ್ಡರ್…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>How documents are read and searched…</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಓದುವ ಮತ್ತು ಹುಡುಕುವ ರೀತಿ…</translation>
    </message>
    <message>
        <source>How often the right passage is found for questions of your own</source>
        <translation>ನಿಮ್ಮದೇ ಪ್ರಶ್ನೆಗಳಿಗೆ ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಎಷ್ಟು ಬಾರಿ ಸಿಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಆದವು</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>ಅದರ ಫೋಲ್ಡರ್ ತೆರೆಯಲಾಗಿದೆ: ಈ ಬಗೆಯ ಫೈಲ್ ಪ್ರೋಗ್ರಾಂ ಆಗಿರಬಹುದು, ಅದನ್ನು Ustad ಆರಂಭಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಯಾವ ಪ್ರೋಗ್ರಾಂ ಕೂಡ ಈ ಬಗೆಯ ಫೈಲ್ ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, Excel, web pages, mails, books, Markdown, text and more are read. The project keeps its own copies; your files stay as they are.</source>
        <translation>PDF, Word, PowerPoint, Excel, ವೆಬ್ ಪುಟಗಳು, ಇಮೇಲ್‌ಗಳು, ಪುಸ್ತಕಗಳು, Markdown, ಪಠ್ಯ ಮತ್ತು ಇನ್ನಷ್ಟನ್ನು ಓದಲಾಗುತ್ತದೆ. ಪ್ರಾಜೆಕ್ಟ್ ತನ್ನದೇ ನಕಲುಗಳನ್ನು ಇಡುತ್ತದೆ; ನಿಮ್ಮ ಫೈಲ್‌ಗಳು ಹಾಗೆಯೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ವಿರಾಮದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} documents are read; the rest waits.</source>
        <translation>ವಿರಾಮದಲ್ಲಿದೆ: {total} ದಾಖಲೆಗಳಲ್ಲಿ {done} ಓದಲಾಗಿದೆ; ಉಳಿದವು ಕಾಯುತ್ತಿವೆ.</translation>
    </message>
    <message>
        <source>Read what is new or changed, so that it can be found</source>
        <translation>ಹೊಸದನ್ನು ಅಥವಾ ಬದಲಾದದ್ದನ್ನು ಓದಿ, ಹುಡುಕಿದರೆ ಸಿಗುವಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)?</source>
        <translation>
            <numerusform>%n ದಾಖಲೆ ತೆಗೆದುಹಾಕಬೇಕೇ?</numerusform>
            <numerusform>%n ದಾಖಲೆಗಳನ್ನು ತೆಗೆದುಹಾಕಬೇಕೇ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>ಅಂಕ…</translation>
    </message>
    <message>
        <source>Source code and settings</source>
        <translation>ಸೋರ್ಸ್ ಕೋಡ್ ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Table from a database…</source>
        <translation>ಡೇಟಾಬೇಸ್‌ನಿಂದ ಕೋಷ್ಟಕ…</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>ಕೋಷ್ಟಕಗಳು ಮತ್ತು ಡೇಟಾ</translation>
    </message>
    <message>
        <source>The project's copy and its passages are deleted. The file it was copied from stays.</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್‌ನ ನಕಲು ಮತ್ತು ಅದರ ಪಠ್ಯಭಾಗಗಳನ್ನು ಅಳಿಸಲಾಗುತ್ತದೆ. ನಕಲಿಸಿದ ಮೂಲ ಫೈಲ್ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>ಗಮನದಲ್ಲಿಟ್ಟ ಫೋಲ್ಡರ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>What answers are looked up in</source>
        <translation>ಉತ್ತರಗಳನ್ನು ಹುಡುಕುವ ಮೂಲ</translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>Asked</source>
        <translation>ಕೇಳಿದ್ದು</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>ಎಷ್ಟು ಸದೃಶ</translation>
    </message>
    <message>
        <source>In this trial</source>
        <translation>ಈ ಟ್ರಯಲ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ಬಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದು</translation>
    </message>
</context>
<context>
    <name>LeaksRoom</name>
    <message numerus="yes">
        <source>Asked all the same: %n question(s). The slices say how answers to them fare.</source>
        <translation>
            <numerusform>ಆದರೂ ಕೇಳಿದ್ದು: %n ಪ್ರಶ್ನೆ. ಅದಕ್ಕೆ ಉತ್ತರಗಳು ಹೇಗಿವೆ ಎಂದು ವರ್ಗಗಳು ಹೇಳುತ್ತವೆ.</numerusform>
            <numerusform>ಆದರೂ ಕೇಳಿದವು: %n ಪ್ರಶ್ನೆಗಳು. ಅವುಗಳಿಗೆ ಉತ್ತರಗಳು ಹೇಗಿವೆ ಎಂದು ವರ್ಗಗಳು ಹೇಳುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is compared with what the runs were trained on: word for word, in nearly the same words, and by its meaning.</source>
        <translation>ಪ್ರತಿ ಪ್ರಶ್ನೆಯನ್ನೂ ರನ್‌ಗಳ ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದರೊಂದಿಗೆ ಹೋಲಿಸಲಾಗುತ್ತದೆ: ಪದಶಃ, ಬಹುತೇಕ ಅವೇ ಪದಗಳಲ್ಲಿ, ಮತ್ತು ಅರ್ಥದಿಂದ.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n question(s). An answer to what was trained on shows memory, not skill.</source>
        <translation>
            <numerusform>ಬಿಟ್ಟದ್ದು: %n ಪ್ರಶ್ನೆ. ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದಕ್ಕೆ ಉತ್ತರ ನೆನಪನ್ನು ತೋರಿಸುತ್ತದೆ, ಕೌಶಲವನ್ನಲ್ಲ.</numerusform>
            <numerusform>ಬಿಟ್ಟವು: %n ಪ್ರಶ್ನೆಗಳು. ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದಕ್ಕೆ ಉತ್ತರ ನೆನಪನ್ನು ತೋರಿಸುತ್ತದೆ, ಕೌಶಲವನ್ನಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these questions was trained on</source>
        <translation>ಈ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಯಾವುದೂ ತರಬೇತಿಯಲ್ಲಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing here was trained, so nothing can have been learnt by heart</source>
        <translation>ಇಲ್ಲಿ ಯಾವುದಕ್ಕೂ ತರಬೇತಿ ನೀಡಿಲ್ಲ, ಆದ್ದರಿಂದ ಏನನ್ನೂ ಬಾಯಿಪಾಠ ಮಾಡಿರಲಾರದು</translation>
    </message>
    <message>
        <source>Questions that were trained on</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದ್ದ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>ಮಾದರಿ ಬರೆದದ್ದು</translation>
    </message>
    <message>
        <source>What the model wrote is listed, the first {shown} at most.</source>
        <translation>ಮಾದರಿ ಬರೆದದ್ದನ್ನು ಪಟ್ಟಿ ಮಾಡಲಾಗಿದೆ, ಗರಿಷ್ಠ ಮೊದಲ {shown}.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ಏನನ್ನು ಬಿಡಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ಏಕೆ</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Its maker has put no text beside it. Its licence: {licence}</source>
        <translation>ಅದರ ತಯಾರಕರು ಅದರೊಂದಿಗೆ ಯಾವ ಪಠ್ಯವನ್ನೂ ಇಟ್ಟಿಲ್ಲ. ಅದರ ಪರವಾನಗಿ: {licence}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ಪರವಾನಗಿ</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of</source>
        <translation>Ustad ಯಾವುದರಿಂದ ಮಾಡಲಾಗಿದೆಯೋ ಅವುಗಳ ಪರವಾನಗಿಗಳು</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>ಹೆಸರು ಅಥವಾ ಪರವಾನಗಿಯಿಂದ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>The words of the licence</source>
        <translation>ಪರವಾನಗಿಯ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ಆವೃತ್ತಿ</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message numerus="yes">
        <source>%n step(s) to go</source>
        <translation>
            <numerusform>ಇನ್ನೂ %n ಹಂತ</numerusform>
            <numerusform>ಇನ್ನೂ %n ಹಂತಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>ಗ್ರಾಫ್</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ಹಂತ</translation>
    </message>
</context>
<context>
    <name>LocalServerCard</name>
    <message numerus="yes">
        <source>%n request(s) since it was switched on</source>
        <translation>
            <numerusform>ಆನ್ ಮಾಡಿದ ಮೇಲೆ %n ವಿನಂತಿ</numerusform>
            <numerusform>ಆನ್ ಮಾಡಿದ ಮೇಲೆ %n ವಿನಂತಿಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ವಿವರಗಳನ್ನು ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>ಕೇಳುವುದು ಹೇಗೆ</translation>
    </message>
    <message>
        <source>In force when it is switched on again.</source>
        <translation>ಮತ್ತೆ ಆನ್ ಮಾಡಿದಾಗ ಜಾರಿಗೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ಕೀ</translation>
    </message>
    <message>
        <source>Let other computers ask?</source>
        <translation>ಇತರ ಕಂಪ್ಯೂಟರ್‌ಗಳು ಕೇಳಲು ಬಿಡಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Let them ask</source>
        <translation>ಕೇಳಲು ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>ಸ್ಥಳೀಯ ಸರ್ವರ್</translation>
    </message>
    <message>
        <source>Local server: {verb}</source>
        <translation>ಸ್ಥಳೀಯ ಸರ್ವರ್: {verb}</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>ಹೊಸ ಕೀ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>ಹೊಸ ಕೀ ರಚಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Models alone: no project is open.</source>
        <translation>ಮಾದರಿಗಳು ಮಾತ್ರ: ಯಾವ ಪ್ರಾಜೆಕ್ಟ್ ಕೂಡ ತೆರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>ಹೊಸ ಕೀ…</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ಕೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ಆಫ್</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ಆನ್</translation>
    </message>
    <message>
        <source>On, also for other computers</source>
        <translation>ಆನ್, ಇತರ ಕಂಪ್ಯೂಟರ್‌ಗಳಿಗೂ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ಒಂದು ಕ್ಷಣ…</translation>
    </message>
    <message>
        <source>Other programs on this machine can ask your models, runs and documents, as they would ask OpenAI. Your own chat goes first.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಇತರ ಪ್ರೋಗ್ರಾಂಗಳು OpenAI ಅನ್ನು ಕೇಳುವಂತೆ ನಿಮ್ಮ ಮಾದರಿಗಳು, ರನ್‌ಗಳು ಮತ್ತು ದಾಖಲೆಗಳನ್ನು ಕೇಳಬಹುದು. ನಿಮ್ಮ ಚಾಟ್‌ಗೆ ಮೊದಲ ಆದ್ಯತೆ.</translation>
    </message>
    <message>
        <source>Programs with the present key are turned away. The server is switched off and on again.</source>
        <translation>ಈಗಿನ ಕೀ ಇರುವ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ನಿರಾಕರಿಸಲಾಗುತ್ತದೆ. ಸರ್ವರ್ ಆಫ್ ಆಗಿ ಮತ್ತೆ ಆನ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Serve this project instead</source>
        <translation>ಬದಲಿಗೆ ಈ ಪ್ರಾಜೆಕ್ಟ್ ಒದಗಿಸಿ</translation>
    </message>
    <message>
        <source>Serves the project “{name}”.</source>
        <translation>“{name}” ಪ್ರಾಜೆಕ್ಟ್ ಒದಗಿಸುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>ಆಫ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>ಆನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Whoever is in this network and has the key can then ask your models and documents. Questions and answers cross the network unencrypted.</source>
        <translation>ಆಗ ಈ ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿರುವ, ಕೀ ಹೊಂದಿರುವ ಯಾರೇ ಆದರೂ ನಿಮ್ಮ ಮಾದರಿಗಳು ಮತ್ತು ದಾಖಲೆಗಳನ್ನು ಕೇಳಬಹುದು. ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗದೆ ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ ಸಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Will serve the project “{name}”.</source>
        <translation>“{name}” ಪ್ರಾಜೆಕ್ಟ್ ಒದಗಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <translation>YOUR-KEY</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ಬಿಟ್ಟುಹೋಗಿದೆ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ಈಗ</translation>
    </message>
    <message>
        <source>{read} read, {written} written</source>
        <translation>{read} ಓದಲಾಗಿದೆ, {written} ಬರೆಯಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A project is a folder that holds documents, rows, runs and chats. Open one, or try the sample.</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್ ಎಂದರೆ ದಾಖಲೆಗಳು, ಸಾಲುಗಳು, ರನ್‌ಗಳು ಮತ್ತು ಚಾಟ್‌ಗಳಿರುವ ಫೋಲ್ಡರ್. ಒಂದನ್ನು ತೆರೆಯಿರಿ, ಅಥವಾ ನಮೂನೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ಚಾಟ್</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ನಿರ್ಧಾರ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Each can go on from where it stopped.</source>
        <translation>ಪ್ರತಿಯೊಂದೂ ನಿಂತಲ್ಲಿಂದ ಮುಂದುವರಿಯಬಲ್ಲದು.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>ಮೌಲ್ಯಮಾಪನ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>ಆರಂಭಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ಹಾರ್ಡ್‌ವೇರ್</translation>
    </message>
    <message>
        <source>It can go on from where it stopped when Ustad starts again.</source>
        <translation>Ustad ಮತ್ತೆ ಆರಂಭವಾದಾಗ ಅದು ನಿಂತಲ್ಲಿಂದ ಮುಂದುವರಿಯಬಲ್ಲದು.</translation>
    </message>
    <message>
        <source>It would have to begin anew.</source>
        <translation>ಅದು ಹೊಸದಾಗಿ ಆರಂಭವಾಗಬೇಕಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>ಯಾವ ಪ್ರಾಜೆಕ್ಟ್ ಕೂಡ ತೆರೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>ಯೋಜಿಸಿ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Resume goes on from where it stopped; it also waits for you under Jobs.</source>
        <translation>“ಮುಂದುವರಿಸಿ” ನಿಂತಲ್ಲಿಂದ ಮುಂದೆ ಸಾಗುತ್ತದೆ; ಅದು “ಕೆಲಸಗಳು” ಅಡಿಯಲ್ಲೂ ನಿಮಗಾಗಿ ಕಾಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>ಕೆಲಸಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Start the job again</source>
        <translation>ಕೆಲಸವನ್ನು ಮತ್ತೆ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>ನಿಲ್ಲಿಸಿ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>{count} jobs were cut off when Ustad last ended.</source>
        <translation>ಕಳೆದ ಬಾರಿ Ustad ಮುಚ್ಚಿದಾಗ {count} ಕೆಲಸಗಳು ಅರ್ಧಕ್ಕೆ ನಿಂತವು.</translation>
    </message>
    <message>
        <source>{kind}: {words}. Your project is safe; what was shown as saved is on disk. You can go on working.</source>
        <translation>{kind}: {words}. ನಿಮ್ಮ ಪ್ರಾಜೆಕ್ಟ್ ಸುರಕ್ಷಿತವಾಗಿದೆ; ಉಳಿಸಲಾಗಿದೆ ಎಂದು ತೋರಿಸಿದ್ದು ಡಿಸ್ಕ್‌ನಲ್ಲಿದೆ. ನೀವು ಕೆಲಸ ಮುಂದುವರಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>“{title}” ended with a fault: {words}</source>
        <translation>“{title}” ದೋಷದೊಂದಿಗೆ ಮುಗಿಯಿತು: {words}</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <translation>“{title}” ಮುಗಿದಿದೆ.</translation>
    </message>
    <message>
        <source>“{title}” is still running</source>
        <translation>“{title}” ಇನ್ನೂ ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>“{title}” is stopped.</source>
        <translation>“{title}” ನಿಂತಿದೆ.</translation>
    </message>
    <message>
        <source>“{title}” was cut off when Ustad last ended.</source>
        <translation>ಕಳೆದ ಬಾರಿ Ustad ಮುಚ್ಚಿದಾಗ “{title}” ಅರ್ಧಕ್ಕೆ ನಿಂತಿತು.</translation>
    </message>
</context>
<context>
    <name>Managing</name>
    <message>
        <source>Rename</source>
        <translation>ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>ಸಂಭಾಷಣೆ ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Chosen and rejected answer</source>
        <translation>ಆಯ್ದ ಮತ್ತು ತಿರಸ್ಕೃತ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>ಆಯ್ದ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>ದಾಖಲೆ ಮತ್ತು ಸಾರಾಂಶ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ಲೇಬಲ್</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>ಪ್ರಶ್ನೆಯ ಇನ್ನಷ್ಟು ಭಾಗ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ಸರಳ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>ತಿರಸ್ಕೃತ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Rejected turns</source>
        <translation>ತಿರಸ್ಕೃತ ಸರದಿಗಳು</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>ಗುರುತಿಸಿದ ಸ್ಥಳಗಳು</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ಸಾರಾಂಶ</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>ಸಿಸ್ಟಂ ಸಂದೇಶ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>ಪಠ್ಯ ಮತ್ತು ಲೇಬಲ್</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>ಪಠ್ಯ ಮತ್ತು ಗುರುತಿಸಿದ ಸ್ಥಳಗಳು</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಪ್ರಕಾರ ಪಠ್ಯ (Jinja)</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಪ್ರಕಾರ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>ಸರದಿಗಳು</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Use</source>
        <translation>ಬಳಕೆ</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>ಕಾಲಮ್‌ಗಳು ಏನು</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>As it would be trained</source>
        <translation>ತರಬೇತಿ ನೀಡುವ ರೂಪದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>As models bring it: “messages” are the turns; columns go by their names.</source>
        <translation>ಮಾದರಿಗಳು ತರುವ ರೀತಿಯಲ್ಲಿ: “messages” ಎಂದರೆ ಸರದಿಗಳು; ಕಾಲಮ್‌ಗಳನ್ನು ಅವುಗಳ ಹೆಸರಿನಿಂದ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ಕಾಲಮ್</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ಕಾಲಮ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>ಪ್ರತಿ ಸಾಲು</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ಉದಾಹರಣೆ</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>ಮೊದಲ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>ಪಠ್ಯದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Names of columns stand in braces: {example}</source>
        <translation>ಕಾಲಮ್‌ಗಳ ಹೆಸರುಗಳನ್ನು ಬ್ರೇಸ್‌ಗಳಲ್ಲಿ ಬರೆಯಿರಿ: {example}</translation>
    </message>
    <message>
        <source>No column is taken for: {parts}.</source>
        <translation>ಇವುಗಳಿಗೆ ಯಾವ ಕಾಲಮ್ ಇಲ್ಲ: {parts}.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>ಆಮದು ಮಾಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Remark, not trained</source>
        <translation>ಷರಾ, ತರಬೇತಿಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Row {at} of {n}</source>
        <translation>{n} ರಲ್ಲಿ ಸಾಲು {at}</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>ಹೀಗೆಂದು ಪರಿಗಣಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ಟೆಂಪ್ಲೇಟ್</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>ಮುಂದಿನ ಸಾಲು</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>ಹಿಂದಿನ ಸಾಲು</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>ಸಾಲುಗಳು ಏನು</translation>
    </message>
    <message>
        <source>What “{column}” is taken for</source>
        <translation>“{column}” ಅನ್ನು ಏನೆಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Write a template.</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಬರೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Accepted</source>
        <translation>ಸ್ವೀಕೃತ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ಕರಡು</translation>
    </message>
    <message>
        <source>For people; no model sees it</source>
        <translation>ಜನರಿಗಾಗಿ; ಯಾವ ಮಾದರಿಯೂ ಇದನ್ನು ನೋಡುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Give the row a star</source>
        <translation>ಸಾಲಿಗೆ ನಕ್ಷತ್ರ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ತಿರಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>ಸಾಲಿನ ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>ನಕ್ಷತ್ರ ತೆಗೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Memory: {words}. {name}</source>
        <translation>ಮೆಮೊರಿ: {words}. {name}</translation>
    </message>
    <message>
        <source>Processor only, no GPU</source>
        <translation>ಪ್ರೊಸೆಸರ್ ಮಾತ್ರ, GPU ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{gpu}: {used} / {total}</source>
        <translation>{gpu}: {used} / {total}</translation>
    </message>
    <message>
        <source>{used} / {total} GB</source>
        <translation>{used} / {total} GB</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merge</source>
        <translation>ವಿಲೀನಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>ಮಾದರಿಯಲ್ಲಿ ವಿಲೀನಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The model “{name}” is in the models folder.</source>
        <translation>“{name}” ಮಾದರಿ ಮಾದರಿಗಳ ಫೋಲ್ಡರ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>What “{name}” has learnt becomes part of a new model in the models folder. It is chosen, trained further and exported like any other.</source>
        <translation>“{name}” ಕಲಿತದ್ದು ಮಾದರಿಗಳ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಹೊಸ ಮಾದರಿಯ ಭಾಗವಾಗುತ್ತದೆ. ಅದನ್ನು ಬೇರಾವುದೇ ಮಾದರಿಯಂತೆ ಆರಿಸಬಹುದು, ಮತ್ತಷ್ಟು ತರಬೇತಿ ನೀಡಬಹುದು ಮತ್ತು ರಫ್ತು ಮಾಡಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>ಈ ಸಂದೇಶ ಮುಚ್ಚಿ</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Answers</source>
        <translation>ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>ಆರ್ಕಿಟೆಕ್ಚರ್</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <translation>ತರಬೇತಿ ನೀಡಬಹುದು</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>ಬಳಸಲಾಗದು</translation>
    </message>
    <message>
        <source>Check the files of {name} against their checksums</source>
        <translation>{name} ನ ಫೈಲ್‌ಗಳನ್ನು ಅವುಗಳ ಚೆಕ್‌ಸಮ್‌ನೊಂದಿಗೆ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Comes with Ustad</source>
        <translation>Ustad ಜೊತೆಗೆ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>ಕಾಂಟೆಕ್ಸ್ಟ್</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>How {name} runs</source>
        <translation>{name} ಹೇಗೆ ಚಲಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ಪರವಾನಗಿ</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>ಸಂಖ್ಯಾ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>ONNX for DirectML</source>
        <translation>DirectML ಗಾಗಿ ONNX</translation>
    </message>
    <message>
        <source>ONNX for NVIDIA cards</source>
        <translation>NVIDIA ಕಾರ್ಡ್‌ಗಳಿಗಾಗಿ ONNX</translation>
    </message>
    <message>
        <source>ONNX for an NPU</source>
        <translation>NPU ಗಾಗಿ ONNX</translation>
    </message>
    <message>
        <source>ONNX for the processor</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ಗಾಗಿ ONNX</translation>
    </message>
    <message>
        <source>ONNX for {device}</source>
        <translation>{device} ಗಾಗಿ ONNX</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>{name} ನ ಫೋಲ್ಡರ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name} ಅನ್ನು ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ತಿಳಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} ಶತಕೋಟಿ</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} ದಶಲಕ್ಷ</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} ಟೋಕನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n ಮಾದರಿ</numerusform>
            <numerusform>%n ಮಾದರಿಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need it to be used or gone on with:</source>
        <translation>
            <numerusform>ಬಳಸಲು ಅಥವಾ ಮುಂದುವರಿಸಲು %n ರನ್‌ಗೆ ಇದು ಬೇಕು:</numerusform>
            <numerusform>ಬಳಸಲು ಅಥವಾ ಮುಂದುವರಿಸಲು %n ರನ್‌ಗಳಿಗೆ ಇದು ಬೇಕು:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>ಮಾದರಿ ಫೋಲ್ಡರ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>ಮಾದರಿ ಫೋಲ್ಡರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Asking the hub for {name}…</source>
        <translation>{name} ಗಾಗಿ ಹಬ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete what was downloaded of {name}?</source>
        <translation>{name} ನಲ್ಲಿ ಡೌನ್‌ಲೋಡ್ ಆದದ್ದನ್ನು ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Hub access…</source>
        <translation>ಹಬ್ ಪ್ರವೇಶ…</translation>
    </message>
    <message>
        <source>It has to be downloaded from the beginning then.</source>
        <translation>ಆಗ ಅದನ್ನು ಮೊದಲಿನಿಂದ ಡೌನ್‌ಲೋಡ್ ಮಾಡಬೇಕಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Its files stay where they are: {path}</source>
        <translation>ಅದರ ಫೈಲ್‌ಗಳು ಇರುವಲ್ಲೇ ಇರುತ್ತವೆ: {path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>{name} ಅನ್ನು ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಬೇಕೇ?</translation>
    </message>
    <message>
        <source>The language models you can chat with and train: those here, and those to be had.</source>
        <translation>ನೀವು ಚಾಟ್ ಮಾಡಬಲ್ಲ ಮತ್ತು ತರಬೇತಿ ನೀಡಬಲ್ಲ ಭಾಷಾ ಮಾದರಿಗಳು: ಇಲ್ಲಿರುವವು ಮತ್ತು ಪಡೆಯಬಹುದಾದವು.</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>ಯಾವ ಮಾದರಿಗಳನ್ನು ತೋರಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>Worth having</source>
        <translation>ಪಡೆಯಲು ಯೋಗ್ಯ</translation>
    </message>
    <message>
        <source>You can also drop a folder here. It needs the files a model usually comes with: config.json, tokenizer.json and weights in the safetensors format. Nothing is copied or changed.</source>
        <translation>ನೀವು ಫೋಲ್ಡರ್ ಅನ್ನು ಇಲ್ಲಿ ಎಳೆದು ಬಿಡಲೂಬಹುದು. ಮಾದರಿಯೊಂದಿಗೆ ಸಾಮಾನ್ಯವಾಗಿ ಬರುವ ಫೈಲ್‌ಗಳು ಅದರಲ್ಲಿರಬೇಕು: config.json, tokenizer.json ಮತ್ತು safetensors ಫಾರ್ಮ್ಯಾಟ್‌ನ ವೇಟ್‌ಗಳು. ಏನನ್ನೂ ನಕಲಿಸುವುದಿಲ್ಲ, ಬದಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} is in the list now.</source>
        <translation>{name} ಈಗ ಪಟ್ಟಿಯಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>{path} goes for good.</source>
        <translation>{path} ಶಾಶ್ವತವಾಗಿ ಹೋಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n processor core(s), {memory} of memory, {card}.</source>
        <translation>
            <numerusform>%n ಪ್ರೊಸೆಸರ್ ಕೋರ್, {memory} ಮೆಮೊರಿ, {card}.</numerusform>
            <numerusform>%n ಪ್ರೊಸೆಸರ್ ಕೋರ್‌ಗಳು, {memory} ಮೆಮೊರಿ, {card}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A graphics card with about {memory}.</source>
        <translation>ಸುಮಾರು {memory} ಇರುವ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್.</translation>
    </message>
    <message>
        <source>A model of up to {size} billion parameters is done.</source>
        <translation>{size} ಶತಕೋಟಿ ಪ್ಯಾರಾಮೀಟರ್‌ಗಳವರೆಗಿನ ಮಾದರಿ ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>About {memory} of memory for a model of {size} billion parameters in 16 bits.</source>
        <translation>16 ಬಿಟ್‌ಗಳಲ್ಲಿ {size} ಶತಕೋಟಿ ಪ್ಯಾರಾಮೀಟರ್‌ಗಳ ಮಾದರಿಗೆ ಸುಮಾರು {memory} ಮೆಮೊರಿ.</translation>
    </message>
    <message>
        <source>About {memory} of memory. Indexing 100 pages takes about {time}.</source>
        <translation>ಸುಮಾರು {memory} ಮೆಮೊರಿ. 100 ಪುಟಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಲು ಸುಮಾರು {time} ಬೇಕು.</translation>
    </message>
    <message>
        <source>About {memory} of the {budget} that training may use, and about {time} to go {passes} times through {examples} examples with a model of {size} billion parameters.</source>
        <translation>ತರಬೇತಿ ಬಳಸಬಹುದಾದ {budget} ನಲ್ಲಿ ಸುಮಾರು {memory}, ಮತ್ತು {size} ಶತಕೋಟಿ ಪ್ಯಾರಾಮೀಟರ್‌ಗಳ ಮಾದರಿಯೊಂದಿಗೆ {examples} ಉದಾಹರಣೆಗಳನ್ನು {passes} ಬಾರಿ ಓದಲು ಸುಮಾರು {time}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>ಪೂರ್ಣ ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>ತರಬೇತಿ ನೀಡುವ ರೀತಿ</translation>
    </message>
    <message>
        <source>In one night</source>
        <translation>ಒಂದು ರಾತ್ರಿಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>No model is done with these examples. Begin with fewer examples or a faster machine.</source>
        <translation>ಈ ಉದಾಹರಣೆಗಳೊಂದಿಗೆ ಯಾವ ಮಾದರಿಯೂ ಮುಗಿಯುವುದಿಲ್ಲ. ಕಡಿಮೆ ಉದಾಹರಣೆಗಳು ಅಥವಾ ವೇಗದ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Not even a small model can be trained in this memory. Use another machine for training.</source>
        <translation>ಈ ಮೆಮೊರಿಯಲ್ಲಿ ಚಿಕ್ಕ ಮಾದರಿಗೂ ತರಬೇತಿ ನೀಡಲಾಗದು. ತರಬೇತಿಗೆ ಬೇರೆ ಕಂಪ್ಯೂಟರ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>On the machine you named</source>
        <translation>ನೀವು ಹೆಸರಿಸಿದ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Rough figures by plain arithmetic, not measured.</source>
        <translation>ಸರಳ ಲೆಕ್ಕದ ಸ್ಥೂಲ ಅಂದಾಜುಗಳು, ಅಳೆದವಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>ಇರುವುದು</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>ತೀರಾ ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card</source>
        <translation>NVIDIA ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{method}. {reason}</source>
        <translation>{method}. {reason}</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{memory} ಇರುವ {name}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A folder's name cannot end with a full stop.</source>
        <translation>ಫೋಲ್ಡರ್ ಹೆಸರು ಪೂರ್ಣವಿರಾಮದಿಂದ ಕೊನೆಗೊಳ್ಳುವಂತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A folder's name cannot hold {char}.</source>
        <translation>ಫೋಲ್ಡರ್ ಹೆಸರಿನಲ್ಲಿ {char} ಇರುವಂತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್‌ಗಳ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Makes {path}</source>
        <translation>{path} ರಚಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>My expert</source>
        <translation>ನನ್ನ ತಜ್ಞ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>ಹೊಸ ಪ್ರಾಜೆಕ್ಟ್</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Automatic</source>
        <translation>ಸ್ವಯಂಚಾಲಿತ</translation>
    </message>
</context>
<context>
    <name>OliveOptions</name>
    <message>
        <source>A config of Olive</source>
        <translation>Olive ನ ಕಾನ್ಫಿಗ್</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>ಫಲಿತಾಂಶಕ್ಕೆ ಹೆಸರು ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Mend the settings that are marked.</source>
        <translation>ಗುರುತಿಸಿದ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Model or run</source>
        <translation>ಮಾದರಿ ಅಥವಾ ರನ್</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>ಫಲಿತಾಂಶದ ಹೆಸರು</translation>
    </message>
    <message>
        <source>No run of this project has made an adapter yet.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನ ಯಾವ ರನ್ ಕೂಡ ಇನ್ನೂ ಅಡಾಪ್ಟರ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Open a config</source>
        <translation>ಕಾನ್ಫಿಗ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open a file, or paste a command line of a guide.</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ, ಅಥವಾ ಗೈಡ್‌ನ ಕಮಾಂಡ್ ಲೈನ್ ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>Open a project first: its rows and runs are what this works on.</source>
        <translation>ಮೊದಲು ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆಯಿರಿ: ಇದು ಅದರ ಸಾಲುಗಳು ಮತ್ತು ರನ್‌ಗಳ ಮೇಲೆ ಕೆಲಸ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>ಇದರ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Settings as in</source>
        <translation>ಇದರಲ್ಲಿರುವಂಥ ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>This project has no dataset yet.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಇನ್ನೂ ಡೇಟಾಸೆಟ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>ಸಾಮಾನ್ಯವಾಗಿ ಬಳಸುವುದು</translation>
    </message>
    <message>
        <source>What “{run}” learnt</source>
        <translation>“{run}” ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>or a command line of a guide</source>
        <translation>ಅಥವಾ ಗೈಡ್‌ನ ಕಮಾಂಡ್ ಲೈನ್</translation>
    </message>
</context>
<context>
    <name>OlivePackCard</name>
    <message>
        <source>Being installed</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>How far the installation is</source>
        <translation>ಅನುಸ್ಥಾಪನೆ ಎಷ್ಟಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಿ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Its environment is removed ({size}). What it has made stays.</source>
        <translation>ಅದರ ಪರಿಸರವನ್ನು ತೆಗೆದುಹಾಕಲಾಗುತ್ತದೆ ({size}). ಅದು ಮಾಡಿದ್ದು ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Made for an earlier Ustad</source>
        <translation>ಹಿಂದಿನ Ustad ಗಾಗಿ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Microsoft Olive</source>
        <translation>Microsoft Olive</translation>
    </message>
    <message>
        <source>Microsoft's tool for tuning, squeezing and converting models, as its guides have it. Version {version} is installed beside Ustad's own packages and shares PyTorch with them: about {download} to download, {room} of disk while it is installed.</source>
        <translation>ಮಾದರಿಗಳನ್ನು ಟ್ಯೂನ್ ಮಾಡಲು, ಕ್ವಾಂಟೈಸ್ ಮಾಡಲು ಮತ್ತು ಪರಿವರ್ತಿಸಲು Microsoft ನ ಸಾಧನ, ಅದರ ಗೈಡ್‌ಗಳಲ್ಲಿರುವಂತೆ. ಆವೃತ್ತಿ {version} Ustad ನ ಪ್ಯಾಕೇಜ್‌ಗಳ ಪಕ್ಕದಲ್ಲಿ ಅನುಸ್ಥಾಪನೆಯಾಗುತ್ತದೆ ಮತ್ತು ಅವುಗಳೊಂದಿಗೆ PyTorch ಹಂಚಿಕೊಳ್ಳುತ್ತದೆ: ಡೌನ್‌ಲೋಡ್ ಸುಮಾರು {download}, ಅನುಸ್ಥಾಪಿಸುವಾಗ ಡಿಸ್ಕ್‌ನಲ್ಲಿ {room}.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Olive {version} with an ONNX Runtime GenAI {genai} of its own, {size}. It works offline, and tells its maker nothing.</source>
        <translation>Olive {version}, ತನ್ನದೇ ONNX Runtime GenAI {genai} ಜೊತೆಗೆ, {size}. ಇದು ಆಫ್‌ಲೈನ್‌ನಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತದೆ, ತನ್ನ ತಯಾರಕರಿಗೆ ಏನನ್ನೂ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Remove Olive</source>
        <translation>Olive ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>Remove Olive?</source>
        <translation>Olive ತೆಗೆದುಹಾಕಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ತೆಗೆದುಹಾಕಿ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ತನ್ನ ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>OlivePage</name>
    <message>
        <source>As in the guide</source>
        <translation>ಗೈಡ್‌ನಲ್ಲಿರುವಂತೆ</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>ಈಗಿರುವಂತೆ</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>ಅದನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>How far Olive is</source>
        <translation>Olive ಎಷ್ಟು ಮಾಡಿದೆ</translation>
    </message>
    <message>
        <source>Install Olive above to start it; the settings can be copied without it.</source>
        <translation>ಆರಂಭಿಸಲು ಮೇಲೆ Olive ಅನುಸ್ಥಾಪಿಸಿ; ಅದಿಲ್ಲದೆಯೂ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ನಕಲಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>{time} ತೆಗೆದುಕೊಂಡಿತು.</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON ಫೈಲ್ (*.json)</translation>
    </message>
    <message>
        <source>Olive has no words for this, and trains without:</source>
        <translation>ಇದಕ್ಕೆ Olive ನಲ್ಲಿ ಪದಗಳಿಲ್ಲ, ಇದಿಲ್ಲದೆ ತರಬೇತಿ ನೀಡುತ್ತದೆ:</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>ಪಾಸ್</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Save what Olive is told</source>
        <translation>Olive ಗೆ ಹೇಳುವುದನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>ರನ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Step {step}, loss {loss}</source>
        <translation>ಹಂತ {step}, ಲಾಸ್ {loss}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>The adapter is in the run “{name}” ({size}), and can be used like any other.</source>
        <translation>ಅಡಾಪ್ಟರ್ “{name}” ರನ್‌ನಲ್ಲಿದೆ ({size}), ಬೇರಾವುದೇ ಅಡಾಪ್ಟರ್‌ನಂತೆ ಬಳಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The adapter's file “{name}” is in the project's exports ({size}).</source>
        <translation>ಅಡಾಪ್ಟರ್‌ನ ಫೈಲ್ “{name}” ಪ್ರಾಜೆಕ್ಟ್‌ನ ರಫ್ತುಗಳಲ್ಲಿದೆ ({size}).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ತನ್ನ ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>What Olive is told</source>
        <translation>Olive ಗೆ ಹೇಳುವುದು</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ಏಕೆ</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ವರ್ಕ್‌ಫ್ಲೋ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ಬಿಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ಈಗ ಅಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{name} is no longer in Olive: {why}</source>
        <translation>{name} ಈಗ Olive ನಲ್ಲಿಲ್ಲ: {why}</translation>
    </message>
    <message>
        <source>“{name}” is in your models ({size}); it opened and answered.</source>
        <translation>“{name}” ನಿಮ್ಮ ಮಾದರಿಗಳಲ್ಲಿದೆ ({size}); ಅದು ತೆರೆಯಿತು ಮತ್ತು ಉತ್ತರಿಸಿತು.</translation>
    </message>
    <message>
        <source>“{name}” is in your models with its adapter ({size}); both opened and answered.</source>
        <translation>“{name}” ತನ್ನ ಅಡಾಪ್ಟರ್‌ನೊಂದಿಗೆ ನಿಮ್ಮ ಮಾದರಿಗಳಲ್ಲಿದೆ ({size}); ಎರಡೂ ತೆರೆದವು ಮತ್ತು ಉತ್ತರಿಸಿದವು.</translation>
    </message>
    <message>
        <source>“{name}” is made and opens ({size}).</source>
        <translation>“{name}” ಸಿದ್ಧವಾಗಿದೆ ಮತ್ತು ತೆರೆಯುತ್ತದೆ ({size}).</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>A million tokens cost {price}.</source>
        <translation>ಹತ್ತು ಲಕ್ಷ ಟೋಕನ್‌ಗಳಿಗೆ {price} ವೆಚ್ಚ.</translation>
    </message>
    <message>
        <source>A model of your own; no program in its folder is run.</source>
        <translation>ನಿಮ್ಮದೇ ಮಾದರಿ; ಅದರ ಫೋಲ್ಡರ್‌ನ ಯಾವ ಪ್ರೋಗ್ರಾಂ ಅನ್ನೂ ಚಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A new index is made; the present one answers until it is ready.</source>
        <translation>ಹೊಸ ಇಂಡೆಕ್ಸ್ ರಚಿಸಲಾಗುತ್ತದೆ; ಅದು ಸಿದ್ಧವಾಗುವವರೆಗೆ ಈಗಿನದು ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>All passages and questions are sent to {host}, which must have a model for embeddings there.</source>
        <translation>ಎಲ್ಲ ಪಠ್ಯಭಾಗಗಳು ಮತ್ತು ಪ್ರಶ್ನೆಗಳನ್ನು {host} ಗೆ ಕಳುಹಿಸಲಾಗುತ್ತದೆ; ಅಲ್ಲಿ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ಡೌನ್‌ಲೋಡ್</translation>
    </message>
    <message>
        <source>Download the model, then save.</source>
        <translation>ಮಾದರಿಯನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ, ನಂತರ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>ಫೋಲ್ಡರ್‌ನಿಂದ…</translation>
    </message>
    <message>
        <source>How documents are read and searched</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಓದುವ ಮತ್ತು ಹುಡುಕುವ ರೀತಿ</translation>
    </message>
    <message>
        <source>It gives no vectors of single words, so that comparison is left out.</source>
        <translation>ಇದು ಬಿಡಿ ಪದಗಳ ವೆಕ್ಟರ್‌ಗಳನ್ನು ನೀಡುವುದಿಲ್ಲ, ಆದ್ದರಿಂದ ಆ ಹೋಲಿಕೆಯನ್ನು ಬಿಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It is on this machine.</source>
        <translation>ಇದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>It needs a program of its makers, which Ustad does not run: use it through an address.</source>
        <translation>ಇದಕ್ಕೆ ಇದರ ತಯಾರಕರ ಪ್ರೋಗ್ರಾಂ ಬೇಕು, ಅದನ್ನು Ustad ಚಲಾಯಿಸುವುದಿಲ್ಲ: ವಿಳಾಸದ ಮೂಲಕ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Knows English; other languages are found by their words. Quick, and needs no download.</source>
        <translation>ಇಂಗ್ಲಿಷ್ ತಿಳಿದಿದೆ; ಇತರ ಭಾಷೆಗಳನ್ನು ಪದಗಳಿಂದ ಹುಡುಕಲಾಗುತ್ತದೆ. ವೇಗವಾಗಿದೆ, ಡೌನ್‌ಲೋಡ್ ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Knows about {languages} languages. Reads up to {tokens} tokens. At most about {speed} % as quick as the packaged one. Download {size}, licence {licence}.</source>
        <translation>ಸುಮಾರು {languages} ಭಾಷೆಗಳು ತಿಳಿದಿವೆ. {tokens} ಟೋಕನ್‌ಗಳವರೆಗೆ ಓದುತ್ತದೆ. ವೇಗ ಗರಿಷ್ಠವೆಂದರೆ ಪ್ಯಾಕೇಜ್‌ನಲ್ಲಿರುವುದರ ಸುಮಾರು {speed} %. ಡೌನ್‌ಲೋಡ್ {size}, ಪರವಾನಗಿ {licence}.</translation>
    </message>
    <message>
        <source>On held-out questions it found the right passage first in {share}.</source>
        <translation>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ {share} ರಲ್ಲಿ ಇದು ಸರಿಯಾದ ಪಠ್ಯಭಾಗವನ್ನು ಮೊದಲಿಗೇ ಕಂಡಿತು.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>The folder of a sentence-transformers model</source>
        <translation>sentence-transformers ಮಾದರಿಯ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>The model reads {tokens}; the rest is found by its words alone.</source>
        <translation>ಮಾದರಿ {tokens} ಓದುತ್ತದೆ; ಉಳಿದದ್ದನ್ನು ಪದಗಳಿಂದ ಮಾತ್ರ ಹುಡುಕಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Tuned by the run “{run}” on questions and passages.</source>
        <translation>“{run}” ರನ್ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಪಠ್ಯಭಾಗಗಳ ಮೇಲೆ ಟ್ಯೂನ್ ಮಾಡಿದ್ದು.</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2 (packaged)</source>
        <translation>all-MiniLM-L6-v2 (ಪ್ಯಾಕೇಜ್‌ನಲ್ಲಿರುವುದು)</translation>
    </message>
    <message>
        <source>{model}, at {name}</source>
        <translation>{model}, {name} ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>“{run}”, tuned here</source>
        <translation>“{run}”, ಇಲ್ಲಿ ಟ್ಯೂನ್ ಮಾಡಿದ್ದು</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>A folder with the run's rows, its settings and Ustad's engine. Two commands in its README train it there; “Bring back” takes over what it has become.</source>
        <translation>ರನ್‌ನ ಸಾಲುಗಳು, ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಮತ್ತು Ustad ನ ಎಂಜಿನ್ ಇರುವ ಫೋಲ್ಡರ್. ಅದರ README ನಲ್ಲಿರುವ ಎರಡು ಕಮಾಂಡ್‌ಗಳು ಅಲ್ಲಿ ತರಬೇತಿ ನೀಡುತ್ತವೆ; ಆದ ಫಲಿತಾಂಶವನ್ನು “ಹಿಂದಕ್ಕೆ ತನ್ನಿ” ಪಡೆದುಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Copy the base model along ({size})</source>
        <translation>ಮೂಲ ಮಾದರಿಯನ್ನೂ ಜೊತೆಗೆ ನಕಲಿಸಿ ({size})</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>ಗುರುತಿಸಿದ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Enter the address of the first machine under Advanced: the others look for it there.</source>
        <translation>“ಸುಧಾರಿತ” ಅಡಿಯಲ್ಲಿ ಮೊದಲ ಕಂಪ್ಯೂಟರ್‌ನ ವಿಳಾಸ ನಮೂದಿಸಿ: ಇತರವು ಅದನ್ನು ಅಲ್ಲಿ ಹುಡುಕುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>ಪ್ಯಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Pack “{name}” for another machine</source>
        <translation>“{name}” ಅನ್ನು ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ಗಾಗಿ ಪ್ಯಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new one.</source>
        <translation>{folder} ಫೋಲ್ಡರ್ ಖಾಲಿಯಿಲ್ಲ. ಹೊಸದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Without GPUs there is nothing to keep in parts: choose a whole copy on each.</source>
        <translation>GPU ಗಳಿಲ್ಲದೆ ಭಾಗಗಳಾಗಿ ಇಡಲು ಏನೂ ಇಲ್ಲ: ಪ್ರತಿಯೊಂದರಲ್ಲೂ ಪೂರ್ಣ ನಕಲು ಆರಿಸಿ.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Open folder</source>
        <translation>ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Packed into {folder} ({size}). Its README has the two commands.</source>
        <translation>{folder} ಗೆ ಪ್ಯಾಕ್ ಮಾಡಲಾಗಿದೆ ({size}). ಅದರ README ನಲ್ಲಿ ಎರಡು ಕಮಾಂಡ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>The folder that the run was packed into</source>
        <translation>ರನ್ ಪ್ಯಾಕ್ ಮಾಡಿದ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>The run is back, at step {step}.</source>
        <translation>ರನ್ ಹಿಂತಿರುಗಿದೆ, ಹಂತ {step} ರಲ್ಲಿದೆ.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>ವಿಂಡೋದಷ್ಟು ಅಗಲ</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>ಈ ದಾಖಲೆಯಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ದೊಡ್ಡದಾಗಿ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ಮುಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>ಮುಂದಿನ ಸ್ಥಳ (Return)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ಹಿಂದಿನ ಪುಟ</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>ಪುಟ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>ವಿಭಾಗ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Place before (Shift+Return)</source>
        <translation>ಹಿಂದಿನ ಸ್ಥಳ (Shift+Return)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ಚಿಕ್ಕದಾಗಿ</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>{pages} ರಲ್ಲಿ</translation>
    </message>
    <message>
        <source>of {pages} parts</source>
        <translation>{pages} ವಿಭಾಗಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{hits} ರಲ್ಲಿ {at}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>ದಾಖಲೆಯ ಪುಟ</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Copy passage</source>
        <translation>ಪಠ್ಯಭಾಗ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>ಅದರ ಫೋಲ್ಡರ್ ತೆರೆಯಲಾಗಿದೆ: ಈ ಬಗೆಯ ಫೈಲ್ ಪ್ರೋಗ್ರಾಂ ಆಗಿರಬಹುದು, ಅದನ್ನು Ustad ಆರಂಭಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಯಾವ ಪ್ರೋಗ್ರಾಂ ಕೂಡ ಈ ಬಗೆಯ ಫೈಲ್ ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>ಅದರ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} ರಲ್ಲಿ ಪುಟ {page}</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>ಈ ದಾಖಲೆ ಈಗ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿಲ್ಲ; ಇದು ಇಂಡೆಕ್ಸ್ ಮಾಡಿದಾಗಿನ ಅದರ ಪಠ್ಯ.</translation>
    </message>
    <message>
        <source>The document is no longer indexed; this is the passage as it was.</source>
        <translation>ದಾಖಲೆ ಈಗ ಇಂಡೆಕ್ಸ್‌ನಲ್ಲಿಲ್ಲ; ಇದು ಮೊದಲಿದ್ದ ಪಠ್ಯಭಾಗ.</translation>
    </message>
    <message>
        <source>The passage is in the clipboard.</source>
        <translation>ಪಠ್ಯಭಾಗ ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The text as it was read from the file</source>
        <translation>ಫೈಲ್‌ನಿಂದ ಓದಿದ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>The text as it was read from the file, part {page} of {pages}</source>
        <translation>ಫೈಲ್‌ನಿಂದ ಓದಿದ ಪಠ್ಯ, {pages} ರಲ್ಲಿ ವಿಭಾಗ {page}</translation>
    </message>
    <message>
        <source>The words of this passage are not in the document as it is now.</source>
        <translation>ಈ ಪಠ್ಯಭಾಗದ ಪದಗಳು ಈಗಿನ ದಾಖಲೆಯಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The words of this passage are not on the page as it is now.</source>
        <translation>ಈ ಪಠ್ಯಭಾಗದ ಪದಗಳು ಈಗಿನ ಪುಟದಲ್ಲಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>PassageItem</name>
    <message>
        <source>Passage {number}: {file}</source>
        <translation>ಪಠ್ಯಭಾಗ {number}: {file}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>ಪುಟ {page}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>A few plain questions tell which way will serve you.</source>
        <translation>ಯಾವ ದಾರಿ ನಿಮಗೆ ನೆರವಾಗುತ್ತದೆ ಎಂದು ಕೆಲವು ಸರಳ ಪ್ರಶ್ನೆಗಳು ಹೇಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Ask, check the sources, and compare before and after.</source>
        <translation>ಕೇಳಿ, ಮೂಲಗಳನ್ನು ಪರಿಶೀಲಿಸಿ, ಮೊದಲು ಮತ್ತು ನಂತರವನ್ನು ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ಚಾಟ್</translation>
    </message>
    <message>
        <source>Collect questions with the answers an expert gives.</source>
        <translation>ತಜ್ಞರು ನೀಡುವ ಉತ್ತರಗಳೊಂದಿಗೆ ಪ್ರಶ್ನೆಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ನಿರ್ಧಾರ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>From your documents to your own expert</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಿಂದ ನಿಮ್ಮದೇ ತಜ್ಞನವರೆಗೆ</translation>
    </message>
    <message>
        <source>Let answers draw on your files, with page and quote.</source>
        <translation>ಉತ್ತರಗಳು ನಿಮ್ಮ ಫೈಲ್‌ಗಳನ್ನು ಆಧರಿಸಲಿ, ಪುಟ ಮತ್ತು ಉದ್ಧರಣೆಯೊಂದಿಗೆ.</translation>
    </message>
    <message>
        <source>Teach a small model those answers, here on this machine.</source>
        <translation>ಚಿಕ್ಕ ಮಾದರಿಗೆ ಆ ಉತ್ತರಗಳನ್ನು ಇದೇ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>As a table</source>
        <translation>ಕೋಷ್ಟಕವಾಗಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV ಆಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>ಗ್ರಾಫ್</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>ಕೋಷ್ಟಕ ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation>ಇನ್ನೂ ಯಾವ ಮೌಲ್ಯಗಳೂ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>An answer links to this address. It will open in your browser:

{address}</source>
        <translation>ಉತ್ತರದಲ್ಲಿ ಈ ವಿಳಾಸದ ಲಿಂಕ್ ಇದೆ. ಅದು ನಿಮ್ಮ ಬ್ರೌಸರ್‌ನಲ್ಲಿ ತೆರೆಯುತ್ತದೆ:

{address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>ಈ ವಿಳಾಸ ತೆರೆಯಬೇಕೇ?</translation>
    </message>
    <message>
        <source>This link is not a web address and is not opened: {address}</source>
        <translation>ಈ ಲಿಂಕ್ ವೆಬ್ ವಿಳಾಸವಲ್ಲ, ಇದನ್ನು ತೆರೆಯುವುದಿಲ್ಲ: {address}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>ಪೂರ್ವವೀಕ್ಷಣೆ</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Cut</source>
        <translation>ಕತ್ತರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Cut after (tokens)</source>
        <translation>ಇದರ ನಂತರ ಕತ್ತರಿಸಿ (ಟೋಕನ್‌ಗಳು)</translation>
    </message>
    <message>
        <source>Draw spaces, tabs and ends of lines</source>
        <translation>ಖಾಲಿ ಜಾಗ, ಟ್ಯಾಬ್ ಮತ್ತು ಲೈನ್ ಕೊನೆಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>Loading the model's words…</source>
        <translation>ಮಾದರಿಯ ಪದಗಳನ್ನು ಲೋಡ್ ಮಾಡಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Nothing of this row would be learnt, so training does not start with it.</source>
        <translation>ಈ ಸಾಲಿನಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು, ಆದ್ದರಿಂದ ಇದರೊಂದಿಗೆ ತರಬೇತಿ ಆರಂಭವಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Point at a word to see its token.</source>
        <translation>ಟೋಕನ್ ನೋಡಲು ಪದದ ಮೇಲೆ ಪಾಯಿಂಟರ್ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ಓದಿದ್ದು</translation>
    </message>
    <message>
        <source>Show spaces</source>
        <translation>ಖಾಲಿ ಜಾಗಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The row as the model sees it</source>
        <translation>ಮಾದರಿ ನೋಡುವ ರೂಪದಲ್ಲಿ ಸಾಲು</translation>
    </message>
    <message>
        <source>The row is long: the middles of its parts are not shown. All of it is counted.</source>
        <translation>ಸಾಲು ಉದ್ದವಾಗಿದೆ: ಅದರ ವಿಭಾಗಗಳ ಮಧ್ಯಗಳನ್ನು ತೋರಿಸಿಲ್ಲ. ಎಲ್ಲವನ್ನೂ ಎಣಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models screen.</source>
        <translation>ಇನ್ನೂ ಮಾದರಿ ಇಲ್ಲ. ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ಒಂದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>ಈ ಸಾಲು</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>ಏನನ್ನು ನೋಡಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>ಇಡೀ ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>{tokens} of {length} tokens, {learnt} learnt</source>
        <translation>{length} ರಲ್ಲಿ {tokens} ಟೋಕನ್‌ಗಳು, {learnt} ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>{tokens} tokens, the last {cut} cut at {length}; {learnt} learnt</source>
        <translation>{tokens} ಟೋಕನ್‌ಗಳು, ಕೊನೆಯ {cut} ಅನ್ನು {length} ರಲ್ಲಿ ಕತ್ತರಿಸಲಾಗಿದೆ; {learnt} ಕಲಿತದ್ದು</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message numerus="yes">
        <source>%n held-out question(s)</source>
        <translation>
            <numerusform>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to learn from</source>
        <translation>
            <numerusform>ಕಲಿಯಲು %n ಸಾಲು</numerusform>
            <numerusform>ಕಲಿಯಲು %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of answering</source>
        <translation>
            <numerusform>ಉತ್ತರಿಸುವ %n ದಾರಿ</numerusform>
            <numerusform>ಉತ್ತರಿಸುವ %n ದಾರಿಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>A quick one now</source>
        <translation>ಈಗಲೇ ಒಂದು ಕಿರು ರನ್</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Hold out a fifth of the rows</source>
        <translation>ಸಾಲುಗಳ ಐದನೇ ಒಂದು ಭಾಗವನ್ನು ಪ್ರತ್ಯೇಕವಾಗಿಡಿ</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>ಮುಂದಿನ ಅಂದಾಜು ಮಾಡಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>ಮತ್ತೆ ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>ಪುರಾವೆ ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Prove it on your questions</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳ ಮೇಲೆ ಪುರಾವೆ ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Rules of thumb are general; your questions are not. Ustad indexes your documents, trains a quick adapter, asks the model alone, with documents, trained, and both together the questions you held out, and says which way is better and how sure that is.</source>
        <translation>ಸ್ಥೂಲ ನಿಯಮಗಳು ಸಾಮಾನ್ಯವಾದವು; ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳು ಹಾಗಲ್ಲ. Ustad ನಿಮ್ಮ ದಾಖಲೆಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡುತ್ತದೆ, ಕಿರು ಅಡಾಪ್ಟರ್‌ಗೆ ತರಬೇತಿ ನೀಡುತ್ತದೆ, ನೀವು ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಪ್ರಶ್ನೆಗಳನ್ನು ಮಾದರಿ ಮಾತ್ರ, ದಾಖಲೆಗಳೊಂದಿಗೆ, ತರಬೇತಿಯೊಂದಿಗೆ ಮತ್ತು ಎರಡೂ ಸೇರಿಸಿ ಕೇಳುತ್ತದೆ, ಮತ್ತು ಯಾವ ದಾರಿ ಉತ್ತಮ, ಅದು ಎಷ್ಟು ಖಚಿತ ಎಂದು ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There are no rows to learn from and to ask. Collect questions with answers on the Dataset screen.</source>
        <translation>ಕಲಿಯಲು ಮತ್ತು ಕೇಳಲು ಸಾಲುಗಳಿಲ್ಲ. ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಉತ್ತರಗಳಿರುವ ಪ್ರಶ್ನೆಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>asking {time}</source>
        <translation>ಕೇಳುವುದು {time}</translation>
    </message>
    <message>
        <source>indexing {time}</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡುವುದು {time}</translation>
    </message>
    <message>
        <source>training {time}</source>
        <translation>ತರಬೇತಿ {time}</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}).</source>
        <translation>{questions}, {rows}, {ways}: ಸುಮಾರು {time} ({parts}).</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}). In the time you give, fewer questions are asked.</source>
        <translation>{questions}, {rows}, {ways}: ಸುಮಾರು {time} ({parts}). ನೀವು ನೀಡುವ ಸಮಯದಲ್ಲಿ ಕಡಿಮೆ ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ಇಲ್ಲಿ ನೋಡಿ (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ತೆರೆಯಿರಿ (&amp;O)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ವಿವರ ನೋಟ</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ಫೈಲ್ ಹೆಸರು (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ಫೈಲ್‌ಗಳ ಪ್ರಕಾರ (&amp;T):</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ಪಟ್ಟಿ ನೋಟ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ಬದಲಾಯಿಸಿದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ಇಲ್ಲ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ಹೌದು (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ಮಧ್ಯದಲ್ಲೇ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ಅನ್ವಯಿಸಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ನಿರ್ಲಕ್ಷಿಸಿ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ಮರುಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ಲಿಂಕ್ ವಿಳಾಸ ನಕಲಿಸಿ (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>ಹಿಂದೆ (Backspace)</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>ಮುಂದುವರಿಯಿರಿ (Enter)</translation>
    </message>
    <message>
        <source>Keys: a number chooses, Enter goes on, Backspace goes back</source>
        <translation>ಕೀಗಳು: ಸಂಖ್ಯೆ ಆರಿಸುತ್ತದೆ, Enter ಮುಂದೆ ಹೋಗುತ್ತದೆ, Backspace ಹಿಂದೆ ಹೋಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Question {number} of {total}: {topic}</source>
        <translation>{total} ರಲ್ಲಿ ಪ್ರಶ್ನೆ {number}: {topic}</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>ಸಲಹೆ ನೋಡಿ</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Copy question</source>
        <translation>ಪ್ರಶ್ನೆ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Edit and ask again; this version stays</source>
        <translation>ತಿದ್ದಿ ಮತ್ತೆ ಕೇಳಿ; ಈ ಆವೃತ್ತಿ ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A question without an answer is one that the documents do not answer: saying so is right.</source>
        <translation>ಉತ್ತರವಿಲ್ಲದ ಪ್ರಶ್ನೆ ಎಂದರೆ ದಾಖಲೆಗಳು ಉತ್ತರಿಸದ ಪ್ರಶ್ನೆ: ಹಾಗೆಂದು ಹೇಳುವುದೇ ಸರಿ.</translation>
    </message>
    <message>
        <source>A sample grows evenly over the tags until the time is up; the result says how sure it is.</source>
        <translation>ಸಮಯ ಮುಗಿಯುವವರೆಗೆ ಮಾದರಿ ಸಂಗ್ರಹ ಎಲ್ಲ ಟ್ಯಾಗ್‌ಗಳಲ್ಲೂ ಸಮನಾಗಿ ಬೆಳೆಯುತ್ತದೆ; ಎಷ್ಟು ಖಚಿತ ಎಂದು ಫಲಿತಾಂಶ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ಎಲ್ಲ</translation>
    </message>
    <message>
        <source>As many as {minutes} minutes allow</source>
        <translation>{minutes} ನಿಮಿಷಗಳಲ್ಲಿ ಆಗುವಷ್ಟು</translation>
    </message>
    <message>
        <source>Ask those that were trained on, too</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದ್ದವನ್ನೂ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>No answer means: not covered</source>
        <translation>ಉತ್ತರವಿಲ್ಲ ಎಂದರೆ: ದಾಖಲೆಗಳಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Questions ({patterns})</source>
        <translation>ಪ್ರಶ್ನೆಗಳು ({patterns})</translation>
    </message>
    <message>
        <source>The questions of the Documents screen, each with the place where its answer stands.</source>
        <translation>ದಾಖಲೆಗಳು ಪರದೆಯ ಪ್ರಶ್ನೆಗಳು, ಪ್ರತಿಯೊಂದೂ ಉತ್ತರ ಇರುವ ಸ್ಥಳದೊಂದಿಗೆ.</translation>
    </message>
    <message>
        <source>There are none yet: collect them on Documents.</source>
        <translation>ಇನ್ನೂ ಯಾವುದೂ ಇಲ್ಲ: ದಾಖಲೆಗಳು ಪರದೆಯಲ್ಲಿ ಸಂಗ್ರಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Usually they are left out: an answer to what was trained on shows memory, not skill.</source>
        <translation>ಸಾಮಾನ್ಯವಾಗಿ ಅವುಗಳನ್ನು ಬಿಡಲಾಗುತ್ತದೆ: ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದಕ್ಕೆ ಉತ್ತರ ನೆನಪನ್ನು ತೋರಿಸುತ್ತದೆ, ಕೌಶಲವನ್ನಲ್ಲ.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ಯಾವುದು ಲೆಕ್ಕಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation>ಪ್ರಶ್ನೆಗಳು ಎಲ್ಲಿಂದ</translation>
    </message>
    <message>
        <source>{count}, spread evenly</source>
        <translation>{count}, ಸಮನಾಗಿ ಆರಿಸಿದವು</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begin what still waited when Ustad was last closed</source>
        <translation>ಕಳೆದ ಬಾರಿ Ustad ಮುಚ್ಚಿದಾಗ ಇನ್ನೂ ಕಾಯುತ್ತಿದ್ದುದನ್ನು ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ಮೊದಲು</translation>
    </message>
    <message>
        <source>From before:</source>
        <translation>ಹಿಂದಿನವು:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ನಂತರ</translation>
    </message>
    <message>
        <source>Take out of the line; the run stays in the table</source>
        <translation>ಸರದಿಯಿಂದ ತೆಗೆಯಿರಿ; ರನ್ ಕೋಷ್ಟಕದಲ್ಲಿ ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Waiting their turn</source>
        <translation>ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿರುವವು</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Not there</source>
        <translation>ಅಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>ಈಗ ತೆರೆದಿದೆ</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>ಇತ್ತೀಚಿನ ಪ್ರಾಜೆಕ್ಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Take {name} off this list; its folder stays</source>
        <translation>{name} ಅನ್ನು ಈ ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಿರಿ; ಅದರ ಫೋಲ್ಡರ್ ಉಳಿಯುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Show all</source>
        <translation>ಎಲ್ಲ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>ಕಡಿಮೆ ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ಸ್ಥಳ</numerusform>
            <numerusform>%n ಸ್ಥಳಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>ಎಲ್ಲ ಕಾಲಮ್‌ಗಳು</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ಎಲ್ಲ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>ಹುಡುಕಿ ಮತ್ತು ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>ಯಾವ ಸಾಲುಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>ದೊಡ್ಡ/ಸಣ್ಣ ಅಕ್ಷರ ಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ಏನೂ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>ರೆಗ್ಯುಲರ್ ಎಕ್ಸ್‌ಪ್ರೆಶನ್</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>ಇದರಿಂದ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Replace {n}</source>
        <translation>{n} ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ಹುಡುಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>ಆಯ್ದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>ತೋರಿಸಿದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>ಏನನ್ನು ಹುಡುಕಬೇಕೆಂದು ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ಎಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>ಪೂರ್ಣ ಪದಗಳು</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನಲ್ಲಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಲ್ಲಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the first {n} shown</source>
        <translation>{count}, ಮೊದಲ {n} ತೋರಿಸಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message>
        <source>Row {number}, {column}</source>
        <translation>ಸಾಲು {number}, {column}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ಏನು ಬದಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} ಸ್ಥಳಗಳು</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Found here: the answer stands in this place</source>
        <translation>ಇಲ್ಲಿ ಸಿಕ್ಕಿದೆ: ಉತ್ತರ ಈ ಸ್ಥಳದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Found, and not cited</source>
        <translation>ಸಿಕ್ಕಿದೆ, ಆದರೆ ಉಲ್ಲೇಖಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>ಕೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>ಹೇಳದಿದ್ದದ್ದು: {words}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The answer cites this passage</source>
        <translation>ಉತ್ತರ ಈ ಪಠ್ಯಭಾಗವನ್ನು ಉಲ್ಲೇಖಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>{where}, page {page}</source>
        <translation>{where}, ಪುಟ {page}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ಪುಟ</numerusform>
            <numerusform>%n ಪುಟಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ನಕಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>ರೋಗನಿರ್ಣಯ ಮಾಹಿತಿ</translation>
    </message>
    <message>
        <source>Every question on which they differ</source>
        <translation>ಉತ್ತರಗಳು ಭಿನ್ನವಾಗಿರುವ ಪ್ರತಿಯೊಂದು ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ಫೈಲ್ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>No program opens this kind of file.</source>
        <translation>ಈ ಪ್ರಕಾರದ ಫೈಲ್ ತೆರೆಯುವ ಪ್ರೋಗ್ರಾಂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>ಹಂಚಿಕೊಳ್ಳಲು ಒಂದು ಪುಟ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ಪೂರ್ವವೀಕ್ಷಣೆ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ವರದಿ</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>ವರದಿ {name}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>ವರದಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved as {name}, with the recipe beside it.</source>
        <translation>{name} ಎಂದು ಉಳಿಸಲಾಗಿದೆ, ಜೊತೆಗೆ ರೆಸಿಪಿಯೂ ಇದೆ.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} ಎಂದು ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>The same, for a browser. It needs no network.</source>
        <translation>ಅದೇ, ಬ್ರೌಸರ್‌ಗಾಗಿ. ಇದಕ್ಕೆ ನೆಟ್‌ವರ್ಕ್ ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>To print and to send.</source>
        <translation>ಮುದ್ರಿಸಲು ಮತ್ತು ಕಳುಹಿಸಲು.</translation>
    </message>
    <message>
        <source>What was asked, which way answers better, how sure that is, and what each costs.</source>
        <translation>ಏನು ಕೇಳಲಾಯಿತು, ಯಾವ ದಾರಿ ಉತ್ತಮವಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ, ಅದು ಎಷ್ಟು ಖಚಿತ, ಮತ್ತು ಪ್ರತಿಯೊಂದಕ್ಕೂ ಏನು ವೆಚ್ಚ.</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>ಏನನ್ನು ನಕಲಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>RerankerChoice</name>
    <message>
        <source>Choose the folder of a cross-encoder</source>
        <translation>ಕ್ರಾಸ್-ಎನ್‌ಕೋಡರ್‌ನ ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Compare the best again</source>
        <translation>ಉತ್ತಮವಾದವನ್ನು ಮತ್ತೆ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Reads the best {count} together with the question: slower, and often more exact.</source>
        <translation>ಅತ್ಯುತ್ತಮ {count} ಅನ್ನು ಪ್ರಶ್ನೆಯೊಂದಿಗೆ ಒಟ್ಟಿಗೆ ಓದುತ್ತದೆ: ನಿಧಾನ, ಆದರೆ ಹೆಚ್ಚಾಗಿ ಇನ್ನೂ ನಿಖರ.</translation>
    </message>
    <message>
        <source>The folder of a cross-encoder</source>
        <translation>ಕ್ರಾಸ್-ಎನ್‌ಕೋಡರ್‌ನ ಫೋಲ್ಡರ್</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Advised</source>
        <translation>ಸಲಹೆ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Advised by the rules</source>
        <translation>ನಿಯಮಗಳ ಪ್ರಕಾರ ಸಲಹೆ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Answer the open questions</source>
        <translation>ಬಾಕಿ ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>ನಿರ್ಧರಿಸುವ ಮೊದಲು</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>ನನ್ನ ಉತ್ತರಗಳನ್ನು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Do both: RAG and fine-tuning</source>
        <translation>ಎರಡನ್ನೂ ಮಾಡಿ: RAG ಮತ್ತು ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>ದಾಖಲೆಗಳು (RAG)</translation>
    </message>
    <message>
        <source>Documents bring in the facts, training brings in the manner. Begin with the documents: they help from the first hour.</source>
        <translation>ದಾಖಲೆಗಳು ಸತ್ಯಾಂಶಗಳನ್ನು ತರುತ್ತವೆ, ತರಬೇತಿ ಶೈಲಿಯನ್ನು ತರುತ್ತದೆ. ದಾಖಲೆಗಳಿಂದ ಆರಂಭಿಸಿ: ಅವು ಮೊದಲ ಗಂಟೆಯಿಂದಲೇ ನೆರವಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>Fine-tuning would suit the work, but the examples to learn from are missing. Collect them first.</source>
        <translation>ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಕೆಲಸಕ್ಕೆ ಹೊಂದುತ್ತದೆ, ಆದರೆ ಕಲಿಯಲು ಉದಾಹರಣೆಗಳಿಲ್ಲ. ಮೊದಲು ಅವುಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ.</translation>
    </message>
    <message>
        <source>For several tasks, keep one base model and train one small adapter for each task.</source>
        <translation>ಹಲವು ಕಾರ್ಯಗಳಿಗಾಗಿ ಒಂದೇ ಮೂಲ ಮಾದರಿ ಇಟ್ಟುಕೊಂಡು ಪ್ರತಿ ಕಾರ್ಯಕ್ಕೂ ಒಂದು ಚಿಕ್ಕ ಅಡಾಪ್ಟರ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Give it your documents. It finds the passages that matter, answers from them and shows them.</source>
        <translation>ಅದಕ್ಕೆ ನಿಮ್ಮ ದಾಖಲೆಗಳನ್ನು ನೀಡಿ. ಅದು ಮುಖ್ಯವಾದ ಪಠ್ಯಭಾಗಗಳನ್ನು ಹುಡುಕಿ, ಅವುಗಳಿಂದ ಉತ್ತರಿಸಿ, ಅವುಗಳನ್ನು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Let the model look things up: RAG</source>
        <translation>ಮಾದರಿ ನೋಡಿ ತಿಳಿಯಲಿ: RAG</translation>
    </message>
    <message>
        <source>Neither yet</source>
        <translation>ಸದ್ಯಕ್ಕೆ ಯಾವುದೂ ಬೇಡ</translation>
    </message>
    <message>
        <source>None of your answers speaks for or against it.</source>
        <translation>ನಿಮ್ಮ ಯಾವ ಉತ್ತರವೂ ಇದರ ಪರವಾಗಿ ಅಥವಾ ವಿರುದ್ಧವಾಗಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>ಸಲಹೆ ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not advised by the rules</source>
        <translation>ನಿಯಮಗಳ ಪ್ರಕಾರ ಸಲಹೆ ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>On your questions neither documents nor training made the answers surely better. Keep it simple.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ದಾಖಲೆಗಳಾಗಲೀ ತರಬೇತಿಯಾಗಲೀ ಉತ್ತರಗಳನ್ನು ಖಚಿತವಾಗಿ ಉತ್ತಮಗೊಳಿಸಲಿಲ್ಲ. ಸರಳವಾಗಿಯೇ ಇಡಿ.</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>ಇದರ ವಿರುದ್ಧವಾಗಿ</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>ಇದರ ಪರವಾಗಿ</translation>
    </message>
    <message>
        <source>Start collecting examples</source>
        <translation>ಉದಾಹರಣೆಗಳನ್ನು ಸಂಗ್ರಹಿಸಲು ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>ತರಬೇತಿ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Start with the documents</source>
        <translation>ದಾಖಲೆಗಳಿಂದ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ಇನ್ನೂ ಬಾಕಿ</translation>
    </message>
    <message>
        <source>Teach the model by examples: fine-tuning</source>
        <translation>ಉದಾಹರಣೆಗಳಿಂದ ಮಾದರಿಗೆ ಕಲಿಸಿ: ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>The model alone does as well</source>
        <translation>ಮಾದರಿ ಒಂದೇ ಅಷ್ಟೇ ಚೆನ್ನಾಗಿ ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>ಯೋಚಿಸಬೇಕಾದದ್ದು</translation>
    </message>
    <message>
        <source>Train a small adapter on your examples until the model does the work the way you do.</source>
        <translation>ನೀವು ಮಾಡುವ ರೀತಿಯಲ್ಲೇ ಮಾದರಿ ಕೆಲಸ ಮಾಡುವವರೆಗೆ ನಿಮ್ಮ ಉದಾಹರಣೆಗಳ ಮೇಲೆ ಚಿಕ್ಕ ಅಡಾಪ್ಟರ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Waits for examples</source>
        <translation>ಉದಾಹರಣೆಗಳಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Your answers do not speak clearly enough for one way or the other. Here is what to find out before you spend time or money.</source>
        <translation>ನಿಮ್ಮ ಉತ್ತರಗಳು ಯಾವ ದಾರಿಗೂ ಸ್ಪಷ್ಟವಾಗಿ ಒಲವು ತೋರುವುದಿಲ್ಲ. ಸಮಯ ಅಥವಾ ಹಣ ವೆಚ್ಚ ಮಾಡುವ ಮೊದಲು ಏನನ್ನು ತಿಳಿದುಕೊಳ್ಳಬೇಕು ಎಂಬುದು ಇಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with fine-tuning.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಿಂದ ಇತ್ಯರ್ಥವಾಗುವುದಿಲ್ಲ. ಆಗುವವರೆಗೆ ಫೈನ್-ಟ್ಯೂನಿಂಗ್‌ನಿಂದ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with the documents.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಿಂದ ಇತ್ಯರ್ಥವಾಗುವುದಿಲ್ಲ. ಆಗುವವರೆಗೆ ದಾಖಲೆಗಳಿಂದ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, go on with both.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಿಂದ ಇತ್ಯರ್ಥವಾಗುವುದಿಲ್ಲ. ಆಗುವವರೆಗೆ ಎರಡರೊಂದಿಗೂ ಮುಂದುವರಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, keep the model as it is.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಿಂದ ಇತ್ಯರ್ಥವಾಗುವುದಿಲ್ಲ. ಆಗುವವರೆಗೆ ಮಾದರಿಯನ್ನು ಇರುವಂತೆಯೇ ಇಡಿ.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ಎರಡೂ</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>neither yet</source>
        <translation>ಸದ್ಯಕ್ಕೆ ಯಾವುದೂ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{topic}: “{answer}”</source>
        <translation>{topic}: “{answer}”</translation>
    </message>
    <message>
        <source>“{answer}” would make it {outcome}.</source>
        <translation>“{answer}” ಆಗಿದ್ದರೆ ಫಲಿತಾಂಶ {outcome} ಆಗುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>ResultRoom</name>
    <message>
        <source>All figures</source>
        <translation>ಎಲ್ಲ ಅಂಕಿಅಂಶಗಳು</translation>
    </message>
    <message>
        <source>Ask the questions that were not asked yet</source>
        <translation>ಇನ್ನೂ ಕೇಳದ ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>ಉತ್ತರಿಸಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>Lines are 95 % intervals over %n question(s).</source>
        <translation>
            <numerusform>ಗೆರೆಗಳು %n ಪ್ರಶ್ನೆಯ ಮೇಲಿನ 95 % ಅಂತರಗಳು.</numerusform>
            <numerusform>ಗೆರೆಗಳು %n ಪ್ರಶ್ನೆಗಳ ಮೇಲಿನ 95 % ಅಂತರಗಳು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>ಯಾವುದಕ್ಕೂ ಉತ್ತರ ಬಂದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>ಇದುವರೆಗೆ: {verdict}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>ಖಚಿತ</translation>
    </message>
    <message>
        <source>Sure in part</source>
        <translation>ಭಾಗಶಃ ಖಚಿತ</translation>
    </message>
    <message>
        <source>The first figures come with the first answers.</source>
        <translation>ಮೊದಲ ಉತ್ತರಗಳೊಂದಿಗೆ ಮೊದಲ ಅಂಕಿಅಂಶಗಳು ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>“{arm}” is out: {why}</source>
        <translation>“{arm}” ಹೊರಗಿದೆ: {why}</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more</source>
        <translation>
            <numerusform>•  ಮತ್ತು ಇನ್ನೂ %n</numerusform>
            <numerusform>•  ಮತ್ತು ಇನ್ನೂ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message numerus="yes">
        <source>%n row(s) reviewed</source>
        <translation>
            <numerusform>%n ಸಾಲು ಪರಾಮರ್ಶಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಪರಾಮರ್ಶಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>ಪರಾಮರ್ಶೆಯಿಂದ ಹೊರಬನ್ನಿ</translation>
    </message>
    <message>
        <source>Row {n} of {all}</source>
        <translation>{all} ರಲ್ಲಿ ಸಾಲು {n}</translation>
    </message>
    <message>
        <source>Rows reviewed</source>
        <translation>ಪರಾಮರ್ಶಿಸಿದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>This row has been deleted since.</source>
        <translation>ಈ ಸಾಲನ್ನು ನಂತರ ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{n} of {all} reviewed</source>
        <translation>{all} ರಲ್ಲಿ {n} ಪರಾಮರ್ಶಿಸಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>ಸ್ವೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ತಿದ್ದಿ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ಹಿಂದಿನದು</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ತಿರಸ್ಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Rejected in the review</source>
        <translation>ಪರಾಮರ್ಶೆಯಲ್ಲಿ ತಿರಸ್ಕರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ಟ್ಯಾಗ್</translation>
    </message>
    <message>
        <source>The dataset was changed elsewhere since: undo it in the table.</source>
        <translation>ಅದರ ನಂತರ ಡೇಟಾಸೆಟ್ ಬೇರೆಡೆ ಬದಲಾಗಿದೆ: ಕೋಷ್ಟಕದಲ್ಲಿ ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this review.</source>
        <translation>ಈ ಪರಾಮರ್ಶೆಯಲ್ಲಿ ಹಿಂತೆಗೆದುಕೊಳ್ಳಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>ಇದು ಮೊದಲ ಸಾಲು.</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>ಇದು ಕೊನೆಯ ಸಾಲು.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Accepted</source>
        <translation>ಸ್ವೀಕೃತ</translation>
    </message>
    <message>
        <source>Accepted rows are in the set. Rejected ones stay in the table, and no model learns them.</source>
        <translation>ಸ್ವೀಕೃತ ಸಾಲುಗಳು ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿವೆ. ತಿರಸ್ಕೃತವು ಕೋಷ್ಟಕದಲ್ಲಿ ಉಳಿಯುತ್ತವೆ, ಅವುಗಳನ್ನು ಯಾವ ಮಾದರಿಯೂ ಕಲಿಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>ಕೋಷ್ಟಕಕ್ಕೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>ನಿರ್ಧರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ತಿರಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation>ತಿರಸ್ಕೃತ ಸಾಲುಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>ಪರಾಮರ್ಶೆ ಮುಗಿದಿದೆ</translation>
    </message>
</context>
<context>
    <name>RoundsTable</name>
    <message>
        <source>All bad</source>
        <translation>ಎಲ್ಲವೂ ಕೆಟ್ಟವು</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n missing answer(s)</source>
        <translation>
            <numerusform>ಇಲ್ಲದ %n ಉತ್ತರ ಕೇಳಿ</numerusform>
            <numerusform>ಇಲ್ಲದ %n ಉತ್ತರಗಳನ್ನು ಕೇಳಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Questions of this comparison</source>
        <translation>ಈ ಹೋಲಿಕೆಯ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>ಪ್ರಶ್ನೆ ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>ಉತ್ತರಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>ಸಮ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ಮತ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>ಎಲ್ಲಿಂದ</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>ಮತ ನೀಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>wait for a vote</source>
        <translation>ಮತಕ್ಕಾಗಿ ಕಾಯುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{all} ರಲ್ಲಿ {done} ಉತ್ತರಿಸಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>RowNumbers</name>
    <message>
        <source>Drag to move the row</source>
        <translation>ಸಾಲನ್ನು ಸರಿಸಲು ಎಳೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>From {file}, line {line}</source>
        <translation>{file} ನಿಂದ, ಲೈನ್ {line}</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>ಮುಂದಿನ ಸಾಲು</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>ನಿಗದಿಪಡಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>ಪಠ್ಯಭಾಗ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open the passage in {place}</source>
        <translation>{place} ನಲ್ಲಿ ಪಠ್ಯಭಾಗ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>ವಿಭಜನೆಯ ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>ಹಿಂದಿನ ಸಾಲು</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>ಸಾಲು {number}</translation>
    </message>
    <message>
        <source>Split the row in two at the cursor</source>
        <translation>ಕರ್ಸರ್ ಇರುವಲ್ಲಿ ಸಾಲನ್ನು ಎರಡಾಗಿ ವಿಭಜಿಸಿ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, ಪುಟ {page}</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Assistant</source>
        <translation>ಸಹಾಯಕ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ಯಾರೂ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Passage it was made from: {place}</source>
        <translation>ಇದನ್ನು ರಚಿಸಿದ ಪಠ್ಯಭಾಗ: {place}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>ಸಿಸ್ಟಂ</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>ಸಾಲು</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ಟೂಲ್</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ಬಳಕೆದಾರ</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, ಪುಟ {page}</translation>
    </message>
    <message>
        <source>… Press E for the rest.</source>
        <translation>… ಉಳಿದದ್ದಕ್ಕಾಗಿ E ಒತ್ತಿ.</translation>
    </message>
</context>
<context>
    <name>RowsGlance</name>
    <message>
        <source>First rows</source>
        <translation>ಮೊದಲ ಸಾಲುಗಳು</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Draft</source>
        <translation>ಕರಡು</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>ನಕ್ಷತ್ರ ಹಾಕದವು</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ತಿರಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ನಕ್ಷತ್ರ ಹಾಕಿದವು</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Click to sort; a third click brings back the dataset's own order</source>
        <translation>ಜೋಡಿಸಲು ಕ್ಲಿಕ್ ಮಾಡಿ; ಮೂರನೇ ಕ್ಲಿಕ್ ಡೇಟಾಸೆಟ್‌ನ ಸ್ವಂತ ಕ್ರಮವನ್ನು ಹಿಂದಕ್ಕೆ ತರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>About this run</source>
        <translation>ಈ ರನ್ ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>ವಕ್ರರೇಖೆಗಳು</translation>
    </message>
    <message>
        <source>It ended at step {step}: its search has cut it short, or goes on with it.</source>
        <translation>ಇದು ಹಂತ {step} ರಲ್ಲಿ ಮುಗಿಯಿತು: ಅದರ ಹುಡುಕಾಟ ಇದನ್ನು ಬೇಗ ನಿಲ್ಲಿಸಿದೆ, ಅಥವಾ ಮುಂದುವರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It ended by itself at step {step}: more steps brought nothing better.</source>
        <translation>ಹಂತ {step} ರಲ್ಲಿ ತಾನಾಗಿಯೇ ಮುಗಿಯಿತು: ಹೆಚ್ಚಿನ ಹಂತಗಳಿಂದ ಇನ್ನೂ ಉತ್ತಮವೇನೂ ಬರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It ended without being asked to. Resume goes on from the last checkpoint.</source>
        <translation>ಹೇಳದೆಯೇ ಮುಗಿಯಿತು. “ಮುಂದುವರಿಸಿ” ಕೊನೆಯ ಚೆಕ್‌ಪಾಯಿಂಟ್‌ನಿಂದ ಮುಂದೆ ಸಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It was ended at step {step}, and what was learnt till then was kept.</source>
        <translation>ಹಂತ {step} ರಲ್ಲಿ ಮುಗಿಸಲಾಯಿತು; ಅಲ್ಲಿಯವರೆಗೆ ಕಲಿತದ್ದನ್ನು ಉಳಿಸಿಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It was paused at step {step} and saved. Resume goes on from there.</source>
        <translation>ಹಂತ {step} ರಲ್ಲಿ ವಿರಾಮಗೊಳಿಸಿ ಉಳಿಸಲಾಗಿದೆ. “ಮುಂದುವರಿಸಿ” ಅಲ್ಲಿಂದ ಮುಂದೆ ಸಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation>ರನ್‌ನ ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>How {name} runs</source>
        <translation>{name} ಹೇಗೆ ಚಲಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>ಅಡಚಣೆಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>ಆರಂಭವಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ವಿರಾಮದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Again with …</source>
        <translation>ಇದರೊಂದಿಗೆ ಮತ್ತೆ …</translation>
    </message>
    <message>
        <source>Bring back from another machine …</source>
        <translation>ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಹಿಂದಕ್ಕೆ ತನ್ನಿ …</translation>
    </message>
    <message>
        <source>Choose from two to six runs in the table: their curves and settings beside each other</source>
        <translation>ಕೋಷ್ಟಕದಲ್ಲಿ ಎರಡರಿಂದ ಆರು ರನ್‌ಗಳನ್ನು ಆರಿಸಿ: ಅವುಗಳ ವಕ್ರರೇಖೆಗಳು ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>ರನ್‌ಗಳನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ಇನ್ನಷ್ಟು</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Pack for another machine …</source>
        <translation>ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ಗಾಗಿ ಪ್ಯಾಕ್ ಮಾಡಿ …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ರನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>ಹುಡುಕಾಟಗಳು</translation>
    </message>
    <message>
        <source>Searches for settings, and their trials</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಹುಡುಕಾಟಗಳು ಮತ್ತು ಅವುಗಳ ಟ್ರಯಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Start a new run from this one's settings</source>
        <translation>ಇದರ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಂದ ಹೊಸ ರನ್ ಆರಂಭಿಸಿ</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Duration</source>
        <translation>ಅವಧಿ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ರನ್</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>ಆರಂಭ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>ತರಬೇತಿ ಲಾಸ್</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Earlier runs</source>
        <translation>ಹಿಂದಿನ ರನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>ಹೊಸ ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ಸ್ವೀಕೃತ</translation>
    </message>
    <message>
        <source>Answer: correct it as you want the model to answer</source>
        <translation>ಉತ್ತರ: ಮಾದರಿ ಹೇಗೆ ಉತ್ತರಿಸಬೇಕೋ ಹಾಗೆ ಸರಿಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>ಚಾಟ್‌ನಿಂದ</translation>
    </message>
    <message>
        <source>It goes into the column for rejected answers, from which preference training learns.</source>
        <translation>ಅದು ತಿರಸ್ಕೃತ ಉತ್ತರಗಳ ಕಾಲಮ್‌ಗೆ ಹೋಗುತ್ತದೆ; ಆದ್ಯತೆ ತರಬೇತಿ ಅದರಿಂದ ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Keep the original answer beside it, as the worse one</source>
        <translation>ಮೂಲ ಉತ್ತರವನ್ನು ಕೆಳಮಟ್ಟದ್ದಾಗಿ ಅದರ ಪಕ್ಕದಲ್ಲಿ ಇಡಿ</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>ಹೊಸ ಡೇಟಾಸೆಟ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Save row</source>
        <translation>ಸಾಲು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save to dataset</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Status of the row</source>
        <translation>ಸಾಲಿನ ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>The numbers of sources are left out; the first source is kept with the row.</source>
        <translation>ಮೂಲಗಳ ಸಂಖ್ಯೆಗಳನ್ನು ಬಿಡಲಾಗುತ್ತದೆ; ಮೊದಲ ಮೂಲವನ್ನು ಸಾಲಿನೊಂದಿಗೆ ಇಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>ಪರಾಮರ್ಶಿಸಬೇಕು</translation>
    </message>
</context>
<context>
    <name>SavedFiltersRow</name>
    <message>
        <source>Delete the saved filter</source>
        <translation>ಉಳಿಸಿದ ಫಿಲ್ಟರ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Give this filter a name, to use it again</source>
        <translation>ಮತ್ತೆ ಬಳಸಲು ಈ ಫಿಲ್ಟರ್‌ಗೆ ಹೆಸರು ನೀಡಿ</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>ಫಿಲ್ಟರ್‌ನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>ಉಳಿಸಿದ ಫಿಲ್ಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ಉಳಿಸಿ…</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>In words</source>
        <translation>ಮಾತಿನಲ್ಲಿ</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>How far this passage can be trusted to bear on the question</source>
        <translation>ಈ ಪಠ್ಯಭಾಗ ಪ್ರಶ್ನೆಗೆ ಸಂಬಂಧಿಸಿದೆಯೆಂದು ಎಷ್ಟು ನಂಬಬಹುದು</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>A new index is being made; the present one answers until it is ready.</source>
        <translation>ಹೊಸ ಇಂಡೆಕ್ಸ್ ರಚಿಸಲಾಗುತ್ತಿದೆ; ಅದು ಸಿದ್ಧವಾಗುವವರೆಗೆ ಈಗಿನದು ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>From a dataset…</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನಿಂದ…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ಫೈಲ್‌ನಿಂದ…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Measuring… {share}</source>
        <translation>ಅಳೆಯಲಾಗುತ್ತಿದೆ… {share}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>The next question is asked with these settings.</source>
        <translation>ಮುಂದಿನ ಪ್ರಶ್ನೆಯನ್ನು ಈ ಸೆಟ್ಟಿಂಗ್‌ಗಳೊಂದಿಗೆ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>ScoreQuestions</name>
    <message numerus="yes">
        <source>%n left out: {reason}</source>
        <translation>
            <numerusform>%n ಬಿಡಲಾಗಿದೆ: {reason}</numerusform>
            <numerusform>%n ಬಿಡಲಾಗಿದೆ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there already.</source>
        <translation>
            <numerusform>ಅವುಗಳಲ್ಲಿ %n ಮೊದಲೇ ಇತ್ತು.</numerusform>
            <numerusform>ಅವುಗಳಲ್ಲಿ %n ಮೊದಲೇ ಇದ್ದವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಸೇರಿಸಲಾಗಿದೆ.</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳನ್ನು ಸೇರಿಸಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % sure: {low} to {high}</source>
        <translation>95 % ಖಚಿತ: {low} ರಿಂದ {high}</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>ಪ್ರಶ್ನೆ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ಎಲ್ಲ</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>ಮೊದಲ ಐದರಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>ಮೊದಲ ಹತ್ತರಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n question(s)?</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಅಳಿಸಬೇಕೇ?</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳನ್ನು ಅಳಿಸಬೇಕೇ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ತಿದ್ದಿ…</translation>
    </message>
    <message>
        <source>Going by {count} questions: more of them narrow it down.</source>
        <translation>{count} ಪ್ರಶ್ನೆಗಳ ಆಧಾರದಲ್ಲಿ: ಇನ್ನಷ್ಟು ಇದ್ದರೆ ಅಂತರ ಕಿರಿದಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Golden questions are questions whose answer you know to be in the documents, with the words that answer them. They tell how often the right passage is found, and which settings find it best.</source>
        <translation>ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳೆಂದರೆ ಉತ್ತರ ದಾಖಲೆಗಳಲ್ಲಿದೆ ಎಂದು ನಿಮಗೆ ತಿಳಿದಿರುವ ಪ್ರಶ್ನೆಗಳು, ಅವಕ್ಕೆ ಉತ್ತರಿಸುವ ಪದಗಳೊಂದಿಗೆ. ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಎಷ್ಟು ಬಾರಿ ಸಿಗುತ್ತದೆ ಮತ್ತು ಯಾವ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಂದ ಅತ್ಯುತ್ತಮವಾಗಿ ಸಿಗುತ್ತದೆ ಎಂಬುದನ್ನು ಅವು ತಿಳಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>How well are your questions answered?</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಿಗೆ ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಉತ್ತರ ಸಿಗುತ್ತದೆ?</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>ಸರಾಸರಿ ವಿಲೋಮ ಸ್ಥಾನ (MRR)</translation>
    </message>
    <message>
        <source>Not first</source>
        <translation>ಮೊದಲನೆಯದಲ್ಲ</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>ಇನ್ನೂ ಅಳೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಮೊದಲಿಗೆ</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;All files (*)</source>
        <translation>ಕೋಷ್ಟಕಗಳು ಮತ್ತು JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Take questions from a file</source>
        <translation>ಫೈಲ್‌ನಿಂದ ಪ್ರಶ್ನೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Take them from a dataset…</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನಿಂದ ತೆಗೆದುಕೊಳ್ಳಿ…</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>ಯಾವ ಪ್ರಶ್ನೆಗಳನ್ನು ತೋರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>ಹತ್ತರಲ್ಲಿ nDCG</translation>
    </message>
</context>
<context>
    <name>ScoreSettings</name>
    <message numerus="yes">
        <source>%n index(es) are made for it beside the one in use, and removed again.</source>
        <translation>
            <numerusform>ಇದಕ್ಕಾಗಿ ಬಳಕೆಯಲ್ಲಿರುವುದರ ಪಕ್ಕದಲ್ಲಿ %n ಇಂಡೆಕ್ಸ್ ರಚಿಸಿ, ನಂತರ ತೆಗೆದುಹಾಕಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>ಇದಕ್ಕಾಗಿ ಬಳಕೆಯಲ್ಲಿರುವುದರ ಪಕ್ಕದಲ್ಲಿ %n ಇಂಡೆಕ್ಸ್‌ಗಳನ್ನು ರಚಿಸಿ, ನಂತರ ತೆಗೆದುಹಾಕಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to measure.</source>
        <translation>
            <numerusform>ಅಳೆಯಬೇಕಾದದ್ದು %n ಸೆಟ್ಟಿಂಗ್.</numerusform>
            <numerusform>ಅಳೆಯಬೇಕಾದವು %n ಸೆಟ್ಟಿಂಗ್‌ಗಳು.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these are measured.</source>
        <translation>ಇವೆಲ್ಲವನ್ನೂ ಅಳೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>ಮೊದಲ ಐದರಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>ಮೊದಲ ಹತ್ತರಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Better than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>ಬಳಕೆಯಲ್ಲಿರುವ ಸೆಟ್ಟಿಂಗ್‌ಗಿಂತ ಉತ್ತಮ: MRR ನಲ್ಲಿ {figure}, ಖಚಿತವಾಗಿ.</translation>
    </message>
    <message>
        <source>Compare the best</source>
        <translation>ಉತ್ತಮವಾದವನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>ಎಂಬೆಡರ್</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ಅಂಕಿ</translation>
    </message>
    <message>
        <source>How well they find</source>
        <translation>ಅವು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಹುಡುಕುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Longest passage, tokens</source>
        <translation>ಅತಿ ಉದ್ದದ ಪಠ್ಯಭಾಗ, ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>ಸರಾಸರಿ ವಿಲೋಮ ಸ್ಥಾನ (MRR)</translation>
    </message>
    <message>
        <source>Nothing is measured yet on these questions and documents.</source>
        <translation>ಈ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ದಾಖಲೆಗಳ ಮೇಲೆ ಇನ್ನೂ ಏನನ್ನೂ ಅಳೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Overlap, tokens</source>
        <translation>ಅತಿವ್ಯಾಪ್ತಿ, ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Progress of trying settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಪ್ರಯತ್ನಿಸುವ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಮೊದಲಿಗೆ</translation>
    </message>
    <message>
        <source>Settings and how well they find</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಮತ್ತು ಅವು ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಹುಡುಕುತ್ತವೆ</translation>
    </message>
    <message>
        <source>The setting in use is not measured yet.</source>
        <translation>ಬಳಕೆಯಲ್ಲಿರುವ ಸೆಟ್ಟಿಂಗ್ ಅನ್ನು ಇನ್ನೂ ಅಳೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>These {count} questions do not tell whether it is better than the setting in use; more would.</source>
        <translation>ಇದು ಬಳಕೆಯಲ್ಲಿರುವ ಸೆಟ್ಟಿಂಗ್‌ಗಿಂತ ಉತ್ತಮವೇ ಎಂದು ಈ {count} ಪ್ರಶ್ನೆಗಳು ಹೇಳುವುದಿಲ್ಲ; ಇನ್ನಷ್ಟು ಇದ್ದರೆ ತಿಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This is the setting in use.</source>
        <translation>ಇದು ಬಳಕೆಯಲ್ಲಿರುವ ಸೆಟ್ಟಿಂಗ್.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>ಅವುಗಳನ್ನು ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>ಅತ್ಯುತ್ತಮವಾದದ್ದನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>ಇದನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>ಅರ್ಥಕ್ಕೆ ನೀಡುವ ತೂಕ</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>ಏನು ಪ್ರಯತ್ನಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>Worse than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>ಬಳಕೆಯಲ್ಲಿರುವ ಸೆಟ್ಟಿಂಗ್‌ಗಿಂತ ಕಳಪೆ: MRR ನಲ್ಲಿ {figure}, ಖಚಿತವಾಗಿ.</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>ಹತ್ತರಲ್ಲಿ nDCG</translation>
    </message>
    <message>
        <source>{count} settings are too many: {most} at most.</source>
        <translation>{count} ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಹೆಚ್ಚಾದವು: ಗರಿಷ್ಠ {most}.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Again with …</source>
        <translation>ಇದರೊಂದಿಗೆ ಮತ್ತೆ …</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>ಅತ್ಯುತ್ತಮ ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
    <message>
        <source>By setting</source>
        <translation>ಸೆಟ್ಟಿಂಗ್ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>ಹುಡುಕಾಟ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
    <message>
        <source>It can be told after eight finished trials which settings matter.</source>
        <translation>ಎಂಟು ಟ್ರಯಲ್‌ಗಳು ಮುಗಿದ ಮೇಲೆ ಯಾವ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಪರಿಣಾಮ ಬೀರುತ್ತವೆ ಎಂದು ಹೇಳಬಹುದು.</translation>
    </message>
    <message>
        <source>Only one setting is searched.</source>
        <translation>ಒಂದೇ ಸೆಟ್ಟಿಂಗ್ ಅನ್ನು ಹುಡುಕಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>ಹುಡುಕಾಟಗಳು</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ಸೆಟ್ಟಿಂಗ್</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>ರನ್ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Start a new run from this trial's settings</source>
        <translation>ಈ ಟ್ರಯಲ್‌ನ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಂದ ಹೊಸ ರನ್ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>ಬಳಸಿದ ಸಮಯ</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ಟ್ರಯಲ್</translation>
    </message>
    <message>
        <source>Trial {number}: {loss}</source>
        <translation>ಟ್ರಯಲ್ {number}: {loss}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ಟ್ರಯಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Trials appear here as they end.</source>
        <translation>ಟ್ರಯಲ್‌ಗಳು ಮುಗಿದಂತೆ ಇಲ್ಲಿ ಕಾಣಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Validation loss by {setting}</source>
        <translation>{setting} ಪ್ರಕಾರ ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
    <message>
        <source>Validation loss of each trial</source>
        <translation>ಪ್ರತಿ ಟ್ರಯಲ್‌ನ ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
    <message>
        <source>What is shown of the search</source>
        <translation>ಹುಡುಕಾಟದ ಏನನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>ಯಾವುದು ಪರಿಣಾಮ ಬೀರಿತು</translation>
    </message>
    <message>
        <source>of {time} at most</source>
        <translation>ಗರಿಷ್ಠ {time} ರಲ್ಲಿ</translation>
    </message>
    <message>
        <source>{count} cut short</source>
        <translation>{count} ಬೇಗ ನಿಲ್ಲಿಸಿದವು</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} ವಿಫಲ</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} ರಲ್ಲಿ {done}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗ ಸಿಕ್ಕಿದೆ.</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳು ಸಿಕ್ಕಿವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask something your documents answer</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳು ಉತ್ತರಿಸುವ ಏನಾದರೂ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Chat is given the passages that are found here. Try your own questions before you trust it.</source>
        <translation>ಇಲ್ಲಿ ಸಿಗುವ ಪಠ್ಯಭಾಗಗಳನ್ನೇ ಚಾಟ್‌ಗೆ ನೀಡಲಾಗುತ್ತದೆ. ಅದನ್ನು ನಂಬುವ ಮೊದಲು ನಿಮ್ಮದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose tags, folders and files to search in</source>
        <translation>ಹುಡುಕಬೇಕಾದ ಟ್ಯಾಗ್‌ಗಳು, ಫೋಲ್ಡರ್‌ಗಳು ಮತ್ತು ಫೈಲ್‌ಗಳನ್ನು ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>No indexed document is among those you chose to search in.</source>
        <translation>ನೀವು ಹುಡುಕಲು ಆರಿಸಿದವುಗಳಲ್ಲಿ ಇಂಡೆಕ್ಸ್ ಆದ ದಾಖಲೆ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>No passage shares a word or a meaning with this.</source>
        <translation>ಯಾವ ಪಠ್ಯಭಾಗವೂ ಪದದಲ್ಲಾಗಲೀ ಅರ್ಥದಲ್ಲಾಗಲೀ ಇದಕ್ಕೆ ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಲ್ಲಿ ಇದರ ಬಗ್ಗೆ ಏನೂ ಇರುವಂತಿಲ್ಲ. ಇವು ಅತಿ ಹತ್ತಿರದ ಪಠ್ಯಭಾಗಗಳು.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet. Press Index first.</source>
        <translation>ಇನ್ನೂ ಏನೂ ಇಂಡೆಕ್ಸ್ ಆಗಿಲ್ಲ. ಮೊದಲು “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>ಸಿಕ್ಕ ಪಠ್ಯಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>See what your documents know</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಿಗೆ ಏನು ತಿಳಿದಿದೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Try a search</source>
        <translation>ಹುಡುಕಿ ನೋಡಿ</translation>
    </message>
</context>
<context>
    <name>SearchSetup</name>
    <message>
        <source>Add a setting</source>
        <translation>ಸೆಟ್ಟಿಂಗ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>ಹುಡುಕಾಟ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>ಏನನ್ನು ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{about}. All settings that are not searched are those of the form.</source>
        <translation>{about}. ಹುಡುಕದ ಎಲ್ಲ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಫಾರ್ಮ್‌ನಲ್ಲಿರುವವೇ.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>All its trials go with it but the best one, which stays as a run. This cannot be undone.</source>
        <translation>ರನ್ ಆಗಿ ಉಳಿಯುವ ಅತ್ಯುತ್ತಮವಾದದ್ದನ್ನು ಬಿಟ್ಟು ಎಲ್ಲ ಟ್ರಯಲ್‌ಗಳೂ ಇದರೊಂದಿಗೆ ಹೋಗುತ್ತವೆ. ಇದನ್ನು ಹಿಂತೆಗೆದುಕೊಳ್ಳಲಾಗದು.</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>ಹುಡುಕಾಟ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ವಿರಾಮದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ಉಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>ತನ್ನ ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Key (if it wants one)</source>
        <translation>ಕೀ (ಅದು ಕೇಳಿದರೆ)</translation>
    </message>
    <message>
        <source>They travel unencrypted, and so does the key.</source>
        <translation>ಅವು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗದೆ ಸಾಗುತ್ತವೆ, ಕೀ ಕೂಡ ಹಾಗೆಯೇ.</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>ಬೇರೆಡೆ</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>“{name}” ತೆಗೆದುಹಾಕಬೇಕೇ?</translation>
    </message>
</context>
<context>
    <name>ServingSign</name>
    <message>
        <source>Other programs can ask what answers here. Opens the settings.</source>
        <translation>ಇಲ್ಲಿ ಉತ್ತರಿಸುವುದನ್ನು ಇತರ ಪ್ರೋಗ್ರಾಂಗಳು ಕೇಳಬಹುದು. ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>ಸರ್ವರ್ ಆನ್</translation>
    </message>
    <message>
        <source>Server on ({count})</source>
        <translation>ಸರ್ವರ್ ಆನ್ ({count})</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Cutting the rows into tokens: {done} of {total}</source>
        <translation>ಸಾಲುಗಳನ್ನು ಟೋಕನ್‌ಗಳಾಗಿ ಕತ್ತರಿಸಲಾಗುತ್ತಿದೆ: {total} ರಲ್ಲಿ {done}</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens…</source>
        <translation>ಸಾಲುಗಳನ್ನು ಟೋಕನ್‌ಗಳಾಗಿ ಕತ್ತರಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Every row has to be cut into tokens once: about {time}.</source>
        <translation>ಪ್ರತಿ ಸಾಲನ್ನೂ ಒಮ್ಮೆ ಟೋಕನ್‌ಗಳಾಗಿ ಕತ್ತರಿಸಬೇಕು: ಸುಮಾರು {time}.</translation>
    </message>
    <message>
        <source>Every row was looked at, {rate} a second.</source>
        <translation>ಪ್ರತಿ ಸಾಲನ್ನೂ ನೋಡಲಾಗಿದೆ, ಸೆಕೆಂಡಿಗೆ {rate}.</translation>
    </message>
    <message>
        <source>Half of the rows are longer than</source>
        <translation>ಅರ್ಧದಷ್ಟು ಸಾಲುಗಳು ಇದಕ್ಕಿಂತ ಉದ್ದ</translation>
    </message>
    <message>
        <source>How long the rows are, in tokens</source>
        <translation>ಸಾಲುಗಳು ಎಷ್ಟು ಉದ್ದ, ಟೋಕನ್‌ಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>ಅತಿ ಉದ್ದದ ಸಾಲು</translation>
    </message>
    <message>
        <source>Look at all rows</source>
        <translation>ಎಲ್ಲ ಸಾಲುಗಳನ್ನು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ನೋಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Looking whether this set is known…</source>
        <translation>ಈ ಡೇಟಾಸೆಟ್ ತಿಳಿದಿದೆಯೇ ಎಂದು ನೋಡಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Not trained on: {drafts} in draft, {rejected} rejected</source>
        <translation>ತರಬೇತಿಗಿಲ್ಲ: {drafts} ಕರಡು, {rejected} ತಿರಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>Rows by length, in tokens</source>
        <translation>ಉದ್ದದ ಪ್ರಕಾರ ಸಾಲುಗಳು, ಟೋಕನ್‌ಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Rows cut</source>
        <translation>ಕತ್ತರಿಸಿದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>ಬಳಸಲಾಗದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows to train on</source>
        <translation>ತರಬೇತಿಗೆ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows with nothing to learn</source>
        <translation>ಕಲಿಯಲು ಏನೂ ಇಲ್ಲದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Show these rows in the table</source>
        <translation>ಈ ಸಾಲುಗಳನ್ನು ಕೋಷ್ಟಕದಲ್ಲಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Steps as suggested</source>
        <translation>ಸಲಹೆಯಂತೆ ಹಂತಗಳು</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the set yet.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. ಡೇಟಾಸೆಟ್ ಬಗ್ಗೆ ಇನ್ನೂ ಏನೂ ತಿಳಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>ಕತ್ತರಿಸಿದ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Tokens, once over</source>
        <translation>ಟೋಕನ್‌ಗಳು, ಒಂದು ಸುತ್ತಿಗೆ</translation>
    </message>
    <message>
        <source>Training does not start with them. A length of {needed} tokens would do.</source>
        <translation>ಇವುಗಳೊಂದಿಗೆ ತರಬೇತಿ ಆರಂಭವಾಗುವುದಿಲ್ಲ. {needed} ಟೋಕನ್‌ಗಳ ಉದ್ದವಿದ್ದರೆ ಸಾಕು.</translation>
    </message>
    <message>
        <source>Training does not start with them: reject or mend them.</source>
        <translation>ಇವುಗಳೊಂದಿಗೆ ತರಬೇತಿ ಆರಂಭವಾಗುವುದಿಲ್ಲ: ತಿರಸ್ಕರಿಸಿ ಅಥವಾ ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>cut at {length}</source>
        <translation>{length} ರಲ್ಲಿ ಕತ್ತರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>of them learnt</source>
        <translation>ಅದರಲ್ಲಿ ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{count} of them cut</source>
        <translation>ಅವುಗಳಲ್ಲಿ {count} ಕತ್ತರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>{count} × as row {row}: {reason}</source>
        <translation>{count} × ಸಾಲು {row} ರಂತೆ: {reason}</translation>
    </message>
    <message>
        <source>{epochs} passes over the rows, {rows} rows to a step</source>
        <translation>ಸಾಲುಗಳ ಮೇಲೆ {epochs} ಸುತ್ತುಗಳು, ಒಂದು ಹಂತಕ್ಕೆ {rows} ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>{first} tokens and more</source>
        <translation>{first} ಅಥವಾ ಹೆಚ್ಚು ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{first}–{last} tokens</source>
        <translation>{first}–{last} ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{rows} + {held} to validate</source>
        <translation>{rows} + ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ {held}</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Best</source>
        <translation>ಅತ್ಯುತ್ತಮ</translation>
    </message>
    <message>
        <source>Best, in use</source>
        <translation>ಅತ್ಯುತ್ತಮ, ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>ಹೋಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>ಎಂಬೆಡರ್</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ಅರ್ಥ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ಇಲ್ಲವೇ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ಅತಿವ್ಯಾಪ್ತಿ</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>ಪ್ಯಾಕೇಜ್‌ನಲ್ಲಿರುವುದು</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>With 95 % confidence</source>
        <translation>95 % ವಿಶ್ವಾಸದೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>ಪದ ಪದವಾಗಿ</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Folder for new projects</source>
        <translation>ಹೊಸ ಪ್ರಾಜೆಕ್ಟ್‌ಗಳ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>ಮಾದರಿಗಳಿರುವ ಇತರ ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>ಅದು ಹೇಗೆ ಕಾಣುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Kept for you on this machine, in {path}</source>
        <translation>ನಿಮಗಾಗಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ {path} ನಲ್ಲಿ ಇಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Leave out {path}; its files stay</source>
        <translation>{path} ಬಿಡಿ; ಅದರ ಫೈಲ್‌ಗಳು ಉಳಿಯುತ್ತವೆ</translation>
    </message>
    <message>
        <source>None. Add models on the Models screen.</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ. ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Add an answerer</source>
        <translation>ಉತ್ತರಿಸುವವರನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Ask at once those that live in different places</source>
        <translation>ಬೇರೆ ಬೇರೆ ಸ್ಥಳಗಳಲ್ಲಿರುವವರನ್ನು ಒಟ್ಟಿಗೆ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask several at once, and see which answer is best</source>
        <translation>ಒಟ್ಟಿಗೆ ಹಲವರನ್ನು ಕೇಳಿ, ಯಾವ ಉತ್ತರ ಅತ್ಯುತ್ತಮ ಎಂದು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Base, tuned, with documents, both</source>
        <translation>ಮೂಲ, ಟ್ಯೂನ್ ಮಾಡಿದ್ದು, ದಾಖಲೆಗಳೊಂದಿಗೆ, ಎರಡೂ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>ಗುರುತಿಸಿದ್ದನ್ನು ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>ಅತಿ ಹೊಸ ರನ್ ಮತ್ತು ಅದರ ಮೂಲ ಮಾದರಿಯನ್ನು ಭರ್ತಿ ಮಾಡಿ, ಪ್ರತಿಯೊಂದನ್ನೂ ದಾಖಲೆಗಳೊಂದಿಗೆ ಮತ್ತು ಅವಿಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Hide who answered until I have voted</source>
        <translation>ನಾನು ಮತ ನೀಡುವವರೆಗೆ ಯಾರು ಉತ್ತರಿಸಿದರೆಂದು ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>ಹೋಲಿಕೆಯ ಹೆಸರು</translation>
    </message>
    <message>
        <source>The same question goes to two to four answerers. You vote for the best answer without knowing whose it is, and the votes are counted.</source>
        <translation>ಅದೇ ಪ್ರಶ್ನೆ ಎರಡರಿಂದ ನಾಲ್ಕು ಉತ್ತರಿಸುವವರಿಗೆ ಹೋಗುತ್ತದೆ. ಯಾರದ್ದೆಂದು ತಿಳಿಯದೆ ಅತ್ಯುತ್ತಮ ಉತ್ತರಕ್ಕೆ ನೀವು ಮತ ನೀಡುತ್ತೀರಿ, ಮತಗಳನ್ನು ಎಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There are no documents in this project yet: add some, or choose models without them.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಇನ್ನೂ ದಾಖಲೆಗಳಿಲ್ಲ: ಕೆಲವನ್ನು ಸೇರಿಸಿ, ಅಥವಾ ದಾಖಲೆಗಳಿಲ್ಲದ ಮಾದರಿಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is only one way to answer here so far. Add documents, train a run, or get another model.</source>
        <translation>ಇಲ್ಲಿ ಉತ್ತರಿಸಲು ಸದ್ಯ ಒಂದೇ ದಾರಿಯಿದೆ. ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ, ರನ್‌ಗೆ ತರಬೇತಿ ನೀಡಿ, ಅಥವಾ ಇನ್ನೊಂದು ಮಾದರಿ ಪಡೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>About {size} on disk; the original takes {original}.</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಸುಮಾರು {size}; ಮೂಲ {original} ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>For which machine</source>
        <translation>ಯಾವ ಕಂಪ್ಯೂಟರ್‌ಗಾಗಿ</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>ರಫ್ತು ಎಷ್ಟಾಗಿದೆ</translation>
    </message>
    <message>
        <source>It is built here; to run and to verify it, a Windows computer with DirectML is needed.</source>
        <translation>ಅದನ್ನು ಇಲ್ಲಿ ರಚಿಸಲಾಗುತ್ತದೆ; ಚಲಾಯಿಸಲು ಮತ್ತು ದೃಢೀಕರಿಸಲು DirectML ಇರುವ Windows ಕಂಪ್ಯೂಟರ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>ರಫ್ತಿನ ಹೆಸರು</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>ಹೊಸ ರಫ್ತು</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Then compare it with the original</source>
        <translation>ನಂತರ ಮೂಲದೊಂದಿಗೆ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>To run and to verify it, an NVIDIA card is needed.</source>
        <translation>ಚಲಾಯಿಸಲು ಮತ್ತು ದೃಢೀಕರಿಸಲು NVIDIA ಕಾರ್ಡ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ತನ್ನ ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>“{run}” ಕಲಿತದ್ದು, {model} ಜೊತೆಗೆ</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first look: does it learn at all?</source>
        <translation>ಮೊದಲ ನೋಟ: ಅದು ಕಲಿಯುತ್ತದೆಯೇ?</translation>
    </message>
    <message>
        <source>As good as it gets; it takes its time.</source>
        <translation>ಸಾಧ್ಯವಾದಷ್ಟು ಉತ್ತಮ; ಅದಕ್ಕೆ ಬೇಕಾದಷ್ಟು ಸಮಯ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>ಸಮತೋಲಿತ</translation>
    </message>
    <message>
        <source>Choose a model and a dataset.</source>
        <translation>ಮಾದರಿ ಮತ್ತು ಡೇಟಾಸೆಟ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>ಗುರುತಿಸಿದ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>ಶ್ರಮ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ಹೇಗೆ</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>ತ್ವರಿತ</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>ಆದರೂ ಚಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Search for better settings …</source>
        <translation>ಉತ್ತಮ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಹುಡುಕಿ …</translation>
    </message>
    <message>
        <source>Set everything to what suits this model and dataset</source>
        <translation>ಈ ಮಾದರಿ ಮತ್ತು ಡೇಟಾಸೆಟ್‌ಗೆ ಹೊಂದುವಂತೆ ಎಲ್ಲವನ್ನೂ ಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Some values are your own; the dial sets all of them anew.</source>
        <translation>ಕೆಲವು ಮೌಲ್ಯಗಳು ನಿಮ್ಮವು; ಈ ಡಯಲ್ ಎಲ್ಲವನ್ನೂ ಹೊಸದಾಗಿ ಹೊಂದಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>ತರಬೇತಿ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>ಸಲಹೆಯ ಮೌಲ್ಯಗಳು</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>ಕೂಲಂಕಷ</translation>
    </message>
    <message>
        <source>Try several settings, each in a short training, and keep the best</source>
        <translation>ಹಲವು ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಪ್ರಯತ್ನಿಸಿ, ಪ್ರತಿಯೊಂದಕ್ಕೂ ಚಿಕ್ಕ ತರಬೇತಿ; ಅತ್ಯುತ್ತಮವಾದದ್ದನ್ನು ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>What suits most work.</source>
        <translation>ಹೆಚ್ಚಿನ ಕೆಲಸಕ್ಕೆ ಹೊಂದುವುದು.</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>ಈ ಪ್ರೀಸೆಟ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete this preset?</source>
        <translation>ಈ ಪ್ರೀಸೆಟ್ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>For example: You are the expert of our mill. Be brief.</source>
        <translation>ಉದಾಹರಣೆಗೆ: ನೀನು ನಮ್ಮ ಗಿರಣಿಯ ತಜ್ಞ. ಚುಟುಕಾಗಿ ಉತ್ತರಿಸು.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>ಅದು ಹೇಗೆ ಉತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>ಪ್ರೀಸೆಟ್</translation>
    </message>
    <message>
        <source>Quotes are not written by a model: nothing here changes them.</source>
        <translation>ಉದ್ಧರಣೆಗಳನ್ನು ಮಾದರಿ ಬರೆಯುವುದಿಲ್ಲ: ಇಲ್ಲಿ ಏನೂ ಅವುಗಳನ್ನು ಬದಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>ಎಲ್ಲವನ್ನೂ ಮರುಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>ಪ್ರೀಸೆಟ್ ಆಗಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ಹೀಗೆ ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>ಇಲ್ಲಿ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>This holds for this conversation only.</source>
        <translation>ಇದು ಈ ಸಂಭಾಷಣೆಗೆ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>What the model is told before all</source>
        <translation>ಮಾದರಿಗೆ ಎಲ್ಲಕ್ಕಿಂತ ಮೊದಲು ಹೇಳುವುದು</translation>
    </message>
    <message>
        <source>What the model is told, how it chooses words, and who answers are kept under this name.</source>
        <translation>ಮಾದರಿಗೆ ಏನು ಹೇಳಲಾಗುತ್ತದೆ, ಅದು ಪದಗಳನ್ನು ಹೇಗೆ ಆರಿಸುತ್ತದೆ ಮತ್ತು ಯಾರು ಉತ್ತರಿಸುತ್ತಾರೆ ಎಂಬುದನ್ನು ಈ ಹೆಸರಿನಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Words or signs, with commas between them</source>
        <translation>ಪದಗಳು ಅಥವಾ ಚಿಹ್ನೆಗಳು, ನಡುವೆ ಅಲ್ಪವಿರಾಮಗಳೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation>ನಿಮ್ಮದೇ ಮೌಲ್ಯಗಳು</translation>
    </message>
    <message>
        <source>“{name}” will no longer be offered. Conversations keep their values.</source>
        <translation>“{name}” ಇನ್ನು ಮುಂದೆ ಆಯ್ಕೆಗೆ ಸಿಗುವುದಿಲ್ಲ. ಸಂಭಾಷಣೆಗಳು ತಮ್ಮ ಮೌಲ್ಯಗಳನ್ನು ಉಳಿಸಿಕೊಳ್ಳುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>SetupRoom</name>
    <message>
        <source>A comparison asks base, documents, tuned and both the same questions, and says which answers better, and how sure that is.</source>
        <translation>ಹೋಲಿಕೆಯು ಮೂಲ, ದಾಖಲೆಗಳು, ಟ್ಯೂನ್ ಮಾಡಿದ್ದು ಮತ್ತು ಎರಡನ್ನೂ ಅದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿ, ಯಾವುದು ಉತ್ತಮವಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ ಮತ್ತು ಅದು ಎಷ್ಟು ಖಚಿತ ಎಂದು ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Ask questions of a file</source>
        <translation>ಫೈಲ್‌ನ ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗಳಿಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>There are no questions to ask yet</source>
        <translation>ಕೇಳಲು ಇನ್ನೂ ಪ್ರಶ್ನೆಗಳಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>A driver for an NVIDIA card is at work here, so the build for such cards is fetched.</source>
        <translation>NVIDIA ಕಾರ್ಡ್‌ನ ಡ್ರೈವರ್ ಇಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತಿದೆ, ಆದ್ದರಿಂದ ಅಂಥ ಕಾರ್ಡ್‌ಗಳ ಬಿಲ್ಡ್ ತರಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Fetching PyTorch, which does the computing</source>
        <translation>ಲೆಕ್ಕ ಹಾಕುವ ಕೆಲಸ ಮಾಡುವ PyTorch ತರಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Fetching the packages</source>
        <translation>ಪ್ಯಾಕೇಜ್‌ಗಳನ್ನು ತರಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>ಮುಗಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>How far the set-up is</source>
        <translation>ಹೊಂದಿಸುವಿಕೆ ಎಲ್ಲಿಯವರೆಗೆ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>It takes up to {need} in {folder}, where {free} are free.</source>
        <translation>ಇದಕ್ಕೆ {folder} ನಲ್ಲಿ {need} ವರೆಗೆ ಬೇಕು, ಅಲ್ಲಿ {free} ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Making a place for the packages</source>
        <translation>ಪ್ಯಾಕೇಜ್‌ಗಳಿಗೆ ಸ್ಥಳ ಮಾಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>More is told in {file}</source>
        <translation>ಹೆಚ್ಚಿನ ವಿವರ {file} ನಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so the build for the processor is fetched.</source>
        <translation>NVIDIA ಕಾರ್ಡ್‌ನ ಡ್ರೈವರ್ ಸಿಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಪ್ರೊಸೆಸರ್‌ಗಾಗಿರುವ ಬಿಲ್ಡ್ ತರಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so training uses the processor; ONNX models also use other graphics cards, by DirectML.</source>
        <translation>NVIDIA ಕಾರ್ಡ್‌ನ ಡ್ರೈವರ್ ಸಿಗಲಿಲ್ಲ, ಆದ್ದರಿಂದ ತರಬೇತಿ ಪ್ರೊಸೆಸರ್ ಬಳಸುತ್ತದೆ; ONNX ಮಾದರಿಗಳು DirectML ಮೂಲಕ ಇತರ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಳನ್ನೂ ಬಳಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Once, before the first start. Ustad then starts by itself. What is done is kept if you stop.</source>
        <translation>ಒಮ್ಮೆ ಮಾತ್ರ, ಮೊದಲ ಆರಂಭಕ್ಕೆ ಮುನ್ನ. ನಂತರ Ustad ತಾನಾಗಿ ಆರಂಭವಾಗುತ್ತದೆ. ನೀವು ನಿಲ್ಲಿಸಿದರೂ ಆಗಿರುವುದು ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Setting up Ustad</source>
        <translation>Ustad ಹೊಂದಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ. ಆಗಿರುವುದು ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>The set-up was ended by the system.</source>
        <translation>ಸಿಸ್ಟಂ ಹೊಂದಿಸುವಿಕೆಯನ್ನು ಕೊನೆಗೊಳಿಸಿತು.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Try again: what is done is kept.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಆಗಿರುವುದು ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಿದ್ದನ್ನು ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{total} ರಲ್ಲಿ {done} ಪ್ಯಾಕೇಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>{size} ತರಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>{step}: not begun</source>
        <translation>{step}: ಆರಂಭವಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{step}: under way</source>
        <translation>{step}: ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Between the sidebar, the screen and the guided first run</source>
        <translation>ಸೈಡ್‌ಬಾರ್, ಪರದೆ ಮತ್ತು ಮೊದಲ ಬಳಕೆಯ ಮಾರ್ಗದರ್ಶನದ ನಡುವೆ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>ಮೇಲಿರುವುದನ್ನು ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ಕೀಗಳು</translation>
    </message>
    <message>
        <source>The guide, at the screen in front</source>
        <translation>ಮಾರ್ಗದರ್ಶಿ, ಎದುರಿಗಿರುವ ಪರದೆಯ ಪುಟದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>ಈ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>To the next control; with Shift, to the one before</source>
        <translation>ಮುಂದಿನ ನಿಯಂತ್ರಣಕ್ಕೆ; Shift ಜೊತೆಗೆ ಹಿಂದಿನದಕ್ಕೆ</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>They are asked one after another, so that the times are fair; those on the same model follow each other.</source>
        <translation>ಸಮಯಗಳು ನ್ಯಾಯವಾಗಿರಲೆಂದು ಒಂದಾದ ಮೇಲೊಂದು ಕೇಳಲಾಗುತ್ತದೆ; ಒಂದೇ ಮಾದರಿಯವು ಒಂದರ ಹಿಂದೆ ಒಂದು ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Those at addresses are asked at once with those on this computer; what shares a place takes turns. Times may suffer from each other where an address is on this computer, too.</source>
        <translation>ವಿಳಾಸಗಳಲ್ಲಿರುವವರನ್ನು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿರುವವರ ಜೊತೆಗೇ ಕೇಳಲಾಗುತ್ತದೆ; ಒಂದೇ ಸ್ಥಳದಲ್ಲಿರುವವು ಸರದಿಯಂತೆ ನಡೆಯುತ್ತವೆ. ವಿಳಾಸವೂ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಇದ್ದರೆ ಸಮಯಗಳು ಒಂದರಿಂದೊಂದು ಹೆಚ್ಚಬಹುದು.</translation>
    </message>
</context>
<context>
    <name>SideBySidePage</name>
    <message>
        <source>Changed</source>
        <translation>ಬದಲಾದದ್ದು</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>ಹೋಲಿಕೆ</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>ಹೋಲಿಕೆಗಳು</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with their answers and votes. There is none yet.</source>
        <translation>ಹೋಲಿಕೆಗಳನ್ನು ಅವುಗಳ ಉತ್ತರಗಳು ಮತ್ತು ಮತಗಳೊಂದಿಗೆ ಇಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ. ಇನ್ನೂ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>ಹೋಲಿಕೆ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete this comparison?</source>
        <translation>ಈ ಹೋಲಿಕೆ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ಅಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename comparison</source>
        <translation>ಹೋಲಿಕೆ ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ಮರುಹೆಸರಿಸಿ…</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>ಮತಗಳು</translation>
    </message>
    <message>
        <source>{votes} of {rounds}</source>
        <translation>{rounds} ರಲ್ಲಿ {votes}</translation>
    </message>
    <message>
        <source>“{name}”, its answers and its votes will be gone.</source>
        <translation>“{name}”, ಅದರ ಉತ್ತರಗಳು ಮತ್ತು ಮತಗಳು ಹೋಗುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Beside the table</source>
        <translation>ಕೋಷ್ಟಕದ ಪಕ್ಕದಲ್ಲಿ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Guide (F1: to this screen)</source>
        <translation>ಮಾರ್ಗದರ್ಶಿ (F1: ಈ ಪರದೆಗೆ)</translation>
    </message>
</context>
<context>
    <name>SlicesRoom</name>
    <message>
        <source>All kinds</source>
        <translation>ಎಲ್ಲ ಬಗೆಗಳು</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>ಬೇರೆಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>In no slice the arms surely differ, corrected for how many slices there are.</source>
        <translation>ಯಾವ ವರ್ಗದಲ್ಲೂ ದಾರಿಗಳು ಖಚಿತವಾಗಿ ಬೇರೆಯಾಗಿಲ್ಲ, ವರ್ಗಗಳ ಸಂಖ್ಯೆಗೆ ಅನುಗುಣವಾಗಿ ಸರಿಪಡಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>In {some} of {all} slices the arms surely differ, corrected for how many slices there are.</source>
        <translation>{all} ವರ್ಗಗಳಲ್ಲಿ {some} ರಲ್ಲಿ ದಾರಿಗಳು ಖಚಿತವಾಗಿ ಬೇರೆಯಾಗಿವೆ, ವರ್ಗಗಳ ಸಂಖ್ಯೆಗೆ ಅನುಗುಣವಾಗಿ ಸರಿಪಡಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳ ಬಗೆಗಳು</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ಉದ್ದ</translation>
    </message>
    <message>
        <source>Length of the question</source>
        <translation>ಪ್ರಶ್ನೆಯ ಉದ್ದ</translation>
    </message>
    <message>
        <source>Nothing to slice</source>
        <translation>ವರ್ಗಗಳಾಗಿಸಲು ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ಟ್ಯಾಗ್</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದು</translation>
    </message>
    <message>
        <source>With more questions, this says where an arm is better: by tags of the rows, by length, by writing, by document. A slice needs five questions.</source>
        <translation>ಹೆಚ್ಚು ಪ್ರಶ್ನೆಗಳಿದ್ದರೆ ಯಾವ ದಾರಿ ಎಲ್ಲಿ ಉತ್ತಮ ಎಂದು ಇದು ಹೇಳುತ್ತದೆ: ಸಾಲುಗಳ ಟ್ಯಾಗ್, ಉದ್ದ, ಲಿಪಿ, ದಾಖಲೆ ಪ್ರಕಾರ. ಒಂದು ವರ್ಗಕ್ಕೆ ಐದು ಪ್ರಶ್ನೆಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>ಲಿಪಿ</translation>
    </message>
</context>
<context>
    <name>SourceItem</name>
    <message>
        <source>Source {number}: {file}</source>
        <translation>ಮೂಲ {number}: {file}</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>ಉಲ್ಲೇಖಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>match {score}</source>
        <translation>ಹೊಂದಾಣಿಕೆ {score}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>ಪುಟ {page}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗ ಸಿಕ್ಕಿದೆ.</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳು ಸಿಕ್ಕಿವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಲ್ಲಿ ಇದರ ಬಗ್ಗೆ ಏನೂ ಇರುವಂತಿಲ್ಲ. ಇವು ಅತಿ ಹತ್ತಿರದ ಪಠ್ಯಭಾಗಗಳು.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ಮೂಲಗಳು</translation>
    </message>
    <message>
        <source>The passages an answer rests on are listed here.</source>
        <translation>ಉತ್ತರಕ್ಕೆ ಆಧಾರವಾದ ಪಠ್ಯಭಾಗಗಳು ಇಲ್ಲಿ ಪಟ್ಟಿಯಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>{cited} of {all} passages cited.</source>
        <translation>{all} ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ {cited} ಉಲ್ಲೇಖಿಸಲಾಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>ಕೆಲಸ ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>10 to 20 % for validation is usual.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ 10 ರಿಂದ 20 % ಸಾಮಾನ್ಯ.</translation>
    </message>
    <message>
        <source>10 to 20 % for validation is usual: with less the curve says little, with more there is less to learn from.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ 10 ರಿಂದ 20 % ಸಾಮಾನ್ಯ: ಕಡಿಮೆಯಾದರೆ ವಕ್ರರೇಖೆ ಹೆಚ್ಚೇನೂ ಹೇಳದು, ಹೆಚ್ಚಾದರೆ ಕಲಿಯಲು ಕಡಿಮೆ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Even shares of</source>
        <translation>ಇದರ ಸಮ ಪಾಲು</translation>
    </message>
    <message>
        <source>Keep on one side what has in common</source>
        <translation>ಸಮಾನ ಅಂಶ ಇರುವುದನ್ನು ಒಂದೇ ಕಡೆ ಇಡಿ</translation>
    </message>
    <message>
        <source>Keep this split</source>
        <translation>ಈ ವಿಭಜನೆ ಇಡಿ</translation>
    </message>
    <message>
        <source>Leave assigned rows where they are</source>
        <translation>ನಿಗದಿಯಾದ ಸಾಲುಗಳನ್ನು ಇರುವಲ್ಲೇ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>ನಿರ್ದಿಷ್ಟವಾಗಿ ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ಸೀಡ್</translation>
    </message>
    <message>
        <source>Share of rows for tests</source>
        <translation>ಪರೀಕ್ಷೆಗೆ ಸಾಲುಗಳ ಪಾಲು</translation>
    </message>
    <message>
        <source>Share of rows for validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಸಾಲುಗಳ ಪಾಲು</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ವಿಭಜಿಸಿ</translation>
    </message>
    <message>
        <source>Split into training, validation and test</source>
        <translation>ತರಬೇತಿ, ವ್ಯಾಲಿಡೇಶನ್ ಮತ್ತು ಪರೀಕ್ಷೆಗೆ ವಿಭಜಿಸಿ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>The model does not learn from validation rows: they show while it trains whether it understands, or only repeats. Test rows are for the comparison at the end.</source>
        <translation>ಮಾದರಿ ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳಿಂದ ಕಲಿಯುವುದಿಲ್ಲ: ತರಬೇತಿಯ ವೇಳೆ ಅದು ಅರ್ಥಮಾಡಿಕೊಳ್ಳುತ್ತಿದೆಯೇ ಅಥವಾ ಬರೀ ಪುನರುಚ್ಚರಿಸುತ್ತಿದೆಯೇ ಎಂದು ಅವು ತೋರಿಸುತ್ತವೆ. ಪರೀಕ್ಷಾ ಸಾಲುಗಳು ಕೊನೆಯ ಹೋಲಿಕೆಗಾಗಿ.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್</translation>
    </message>
    <message>
        <source>With 0 % for tests, rows marked as test stay test.</source>
        <translation>ಪರೀಕ್ಷೆಗೆ 0 % ಇಟ್ಟರೆ, ಪರೀಕ್ಷೆ ಎಂದು ಗುರುತಿಸಿದ ಸಾಲುಗಳು ಪರೀಕ್ಷೆಯಾಗಿಯೇ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>SplitPreview</name>
    <message numerus="yes">
        <source>%n draft(s) wait for review and are not split.</source>
        <translation>
            <numerusform>%n ಕರಡು ಪರಾಮರ್ಶೆಗೆ ಕಾಯುತ್ತಿದೆ, ವಿಭಜಿಸುವುದಿಲ್ಲ.</numerusform>
            <numerusform>%n ಕರಡುಗಳು ಪರಾಮರ್ಶೆಗೆ ಕಾಯುತ್ತಿವೆ, ವಿಭಜಿಸುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of rows that belong together are kept whole</source>
        <translation>
            <numerusform>ಒಟ್ಟಿಗೆ ಸೇರುವ ಸಾಲುಗಳ %n ಗುಂಪನ್ನು ಒಡೆಯುವುದಿಲ್ಲ</numerusform>
            <numerusform>ಒಟ್ಟಿಗೆ ಸೇರುವ ಸಾಲುಗಳ %n ಗುಂಪುಗಳನ್ನು ಒಡೆಯುವುದಿಲ್ಲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have their document, conversation or passage in common with more than half of all: that keeps none together.</source>
        <translation>
            <numerusform>%n ಸಾಲಿನ ದಾಖಲೆ, ಸಂಭಾಷಣೆ ಅಥವಾ ಪಠ್ಯಭಾಗ ಅರ್ಧಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಾಲುಗಳೊಂದಿಗೆ ಸಮಾನವಾಗಿದೆ: ಆದ್ದರಿಂದ ಯಾವುದನ್ನೂ ಒಟ್ಟಿಗೆ ಇಡುವುದಿಲ್ಲ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳ ದಾಖಲೆ, ಸಂಭಾಷಣೆ ಅಥವಾ ಪಠ್ಯಭಾಗ ಅರ್ಧಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಾಲುಗಳೊಂದಿಗೆ ಸಮಾನವಾಗಿದೆ: ಆದ್ದರಿಂದ ಯಾವುದನ್ನೂ ಒಟ್ಟಿಗೆ ಇಡುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move</source>
        <translation>
            <numerusform>%n ಸಾಲು ಸರಿಯುತ್ತದೆ</numerusform>
            <numerusform>%n ಸಾಲುಗಳು ಸರಿಯುತ್ತವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were in no part are assigned.</source>
        <translation>
            <numerusform>ಯಾವ ವಿಭಾಗದಲ್ಲೂ ಇಲ್ಲದ %n ಸಾಲನ್ನು ನಿಗದಿಪಡಿಸಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>ಯಾವ ವಿಭಾಗದಲ್ಲೂ ಇಲ್ಲದ %n ಸಾಲುಗಳನ್ನು ನಿಗದಿಪಡಿಸಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>: {rows} rows in all, {largest} in the largest.</source>
        <translation>: ಒಟ್ಟು {rows} ಸಾಲುಗಳು, ಅತಿ ದೊಡ್ಡದರಲ್ಲಿ {largest}.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ಎಲ್ಲ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Nothing changes: all rows are assigned, and are left where they are.</source>
        <translation>ಏನೂ ಬದಲಾಗುವುದಿಲ್ಲ: ಎಲ್ಲ ಸಾಲುಗಳೂ ನಿಗದಿಯಾಗಿವೆ, ಅವುಗಳನ್ನು ಇರುವಲ್ಲೇ ಬಿಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Nothing changes: the rows are split like this already.</source>
        <translation>ಏನೂ ಬದಲಾಗುವುದಿಲ್ಲ: ಸಾಲುಗಳು ಈಗಾಗಲೇ ಹೀಗೆಯೇ ವಿಭಜನೆಯಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>ಇತರ ಲೇಬಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>ಇದರ ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>ಲೇಬಲ್ ಇಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>from {start} to {end}.</source>
        <translation>{start} ರಿಂದ {end}</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation</source>
        <translation>ತರಬೇತಿಗೆ {train} ಸಾಲುಗಳು, ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ {validation}</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation, {test} for tests</source>
        <translation>ತರಬೇತಿಗೆ {train} ಸಾಲುಗಳು, ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ {validation}, ಪರೀಕ್ಷೆಗೆ {test}</translation>
    </message>
</context>
<context>
    <name>SplitWords</name>
    <message numerus="yes">
        <source>%n row(s) added since are not assigned.</source>
        <translation>
            <numerusform>ನಂತರ ಸೇರಿಸಿದ %n ಸಾಲು ನಿಗದಿಯಾಗಿಲ್ಲ.</numerusform>
            <numerusform>ನಂತರ ಸೇರಿಸಿದ %n ಸಾಲುಗಳು ನಿಗದಿಯಾಗಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not assigned.</source>
        <translation>
            <numerusform>%n ಸಾಲು ನಿಗದಿಯಾಗಿಲ್ಲ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು ನಿಗದಿಯಾಗಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign them</source>
        <translation>ನಿಗದಿಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ಬದಲಾಯಿಸಿ…</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>ಇನ್ನೂ ವಿಭಜಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Split by hand, or as the rows came in</source>
        <translation>ಕೈಯಿಂದ ವಿಭಜಿಸಿದ್ದು, ಅಥವಾ ಸಾಲುಗಳು ಬಂದ ರೀತಿಯಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Split: {plan}</source>
        <translation>ವಿಭಜನೆ: {plan}</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>ವಿಭಜಿಸಿ…</translation>
    </message>
    <message>
        <source>Those that are split already stay where they are</source>
        <translation>ಈಗಾಗಲೇ ವಿಭಜಿಸಿದವು ಇರುವಲ್ಲೇ ಇರುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Without validation rows no one sees whether the model understands or only repeats.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳಿಲ್ಲದೆ ಮಾದರಿ ಅರ್ಥಮಾಡಿಕೊಳ್ಳುತ್ತಿದೆಯೇ ಅಥವಾ ಬರೀ ಪುನರುಚ್ಚರಿಸುತ್ತಿದೆಯೇ ಎಂದು ಯಾರಿಗೂ ಕಾಣುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>even by {what}</source>
        <translation>{what} ಪ್ರಕಾರ ಸಮ</translation>
    </message>
    <message>
        <source>kept together: {what}</source>
        <translation>ಒಟ್ಟಿಗೆ ಇಟ್ಟದ್ದು: {what}</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>ಸೀಡ್ {n}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{train} for training, {validation} for validation, {test} for testing</source>
        <translation>ತರಬೇತಿಗೆ {train}, ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ {validation}, ಪರೀಕ್ಷೆಗೆ {test}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>A folder that will hold your documents, rows, runs and chats.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳು, ಸಾಲುಗಳು, ರನ್‌ಗಳು ಮತ್ತು ಚಾಟ್‌ಗಳಿರುವ ಫೋಲ್ಡರ್.</translation>
    </message>
    <message>
        <source>Go on with a project from this machine, or with one you were given.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಅಥವಾ ನಿಮಗೆ ನೀಡಿದ ಪ್ರಾಜೆಕ್ಟ್‌ನೊಂದಿಗೆ ಮುಂದುವರಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>Make a small language model an expert in your own field, on this machine.</source>
        <translation>ಚಿಕ್ಕ ಭಾಷಾ ಮಾದರಿಯನ್ನು ನಿಮ್ಮ ಕ್ಷೇತ್ರದ ತಜ್ಞನನ್ನಾಗಿ ಮಾಡಿ, ಇದೇ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>ಹೊಸ ಪ್ರಾಜೆಕ್ಟ್</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>ಹೊಸ ಪ್ರಾಜೆಕ್ಟ್…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>ನಕಲು ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆಯಿರಿ…</translation>
    </message>
    <message>
        <source>The handbook of an invented firm, with questions and answers. Walk the whole way in minutes.</source>
        <translation>ಪ್ರಶ್ನೋತ್ತರಗಳೊಂದಿಗೆ ಒಂದು ಕಾಲ್ಪನಿಕ ಸಂಸ್ಥೆಯ ಕೈಪಿಡಿ. ಇಡೀ ದಾರಿಯನ್ನು ನಿಮಿಷಗಳಲ್ಲಿ ಕ್ರಮಿಸಿ.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>ನಮೂನೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Welcome to Ustad</source>
        <translation>Ustad ಗೆ ಸ್ವಾಗತ</translation>
    </message>
</context>
<context>
    <name>StatCards</name>
    <message>
        <source>Duration</source>
        <translation>ಅವಧಿ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>ಉಳಿದ ಸಮಯ</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>ತರಬೇತಿ ಲಾಸ್</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
    <message>
        <source>measured once so far</source>
        <translation>ಇದುವರೆಗೆ ಒಮ್ಮೆ ಅಳೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>no validation rows</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ಇನ್ನೂ ಅಳೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>since step {step}</source>
        <translation>ಹಂತ {step} ರಿಂದ</translation>
    </message>
    <message>
        <source>{count} tokens per second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ {count} ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{total} ರಲ್ಲಿ {done} ಹಂತಗಳು</translation>
    </message>
</context>
<context>
    <name>StatesModel</name>
    <message>
        <source>Row {n}</source>
        <translation>ಸಾಲು {n}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>ಎಲ್ಲ ದಾರಿಗಳಿಗೂ ಅದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಉತ್ತರಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>ಈ ಹಂತದ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Proving it on your questions</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳ ಮೇಲೆ ಪುರಾವೆ ಪಡೆಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>ಬದಿಗಿಡಿ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ಆರಂಭವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>ಇಲ್ಲಿ ನಿಂತಿದೆ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ಮಾಡಬೇಕಿದೆ</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>ಪಠ್ಯಭಾಗದಲ್ಲಿ ಉತ್ತರ ಗುರುತಿಸುವ ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>ಸಾಲುಗಳ ಮೇಲೆ ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Train on {share} of the rows</source>
        <translation>ಸಾಲುಗಳ {share} ಮೇಲೆ ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>ಸಿಕ್ಕಿದ್ದನ್ನು ತೂಗಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>What was trained and asked stays; the proof can be begun anew</source>
        <translation>ತರಬೇತಿ ನೀಡಿದ್ದು ಮತ್ತು ಕೇಳಿದ್ದು ಉಳಿಯುತ್ತದೆ; ಪುರಾವೆ ಪರೀಕ್ಷೆಯನ್ನು ಹೊಸದಾಗಿ ಆರಂಭಿಸಬಹುದು</translation>
    </message>
    <message>
        <source>about {time} left for this step</source>
        <translation>ಈ ಹಂತಕ್ಕೆ ಸುಮಾರು {time} ಬಾಕಿ</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>A collection of its own on a server on this machine.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಸರ್ವರ್‌ನಲ್ಲಿ ತನ್ನದೇ ಕಲೆಕ್ಷನ್.</translation>
    </message>
    <message>
        <source>A collection of its own on {server}; the texts stay here.</source>
        <translation>{server} ನಲ್ಲಿ ತನ್ನದೇ ಕಲೆಕ್ಷನ್; ಪಠ್ಯಗಳು ಇಲ್ಲೇ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>A server that is no longer in the settings</source>
        <translation>ಈಗ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಇಲ್ಲದ ಸರ್ವರ್</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>ಸರ್ವರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Add the server again, or keep the index in this program.</source>
        <translation>ಸರ್ವರ್ ಅನ್ನು ಮತ್ತೆ ಸೇರಿಸಿ, ಅಥವಾ ಇಂಡೆಕ್ಸ್ ಅನ್ನು ಈ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>At this size a Qdrant server is the better place: it keeps them ready.</source>
        <translation>ಈ ಗಾತ್ರದಲ್ಲಿ Qdrant ಸರ್ವರ್ ಉತ್ತಮ ಸ್ಥಳ: ಅದು ಅವುಗಳನ್ನು ಸಿದ್ಧವಾಗಿಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>ಈ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Moving there or back embeds nothing again.</source>
        <translation>ಅಲ್ಲಿಗೆ ಅಥವಾ ಹಿಂದಕ್ಕೆ ಸ್ಥಳಾಂತರಿಸುವಾಗ ಏನನ್ನೂ ಮತ್ತೆ ಎಂಬೆಡ್ ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>So many were never measured: this is reckoned from fewer.</source>
        <translation>ಇಷ್ಟನ್ನು ಎಂದೂ ಅಳೆದಿಲ್ಲ: ಇದು ಕಡಿಮೆಯವುಗಳಿಂದ ಲೆಕ್ಕ ಹಾಕಿದ್ದು.</translation>
    </message>
    <message>
        <source>Vectors are kept</source>
        <translation>ವೆಕ್ಟರ್‌ಗಳನ್ನು ಇಡುವುದು</translation>
    </message>
    <message>
        <source>With {passages} passages: a search in about {milliseconds} ms, {memory} of memory, {disk} on disk, opened in {seconds} s.</source>
        <translation>{passages} ಪಠ್ಯಭಾಗಗಳಿದ್ದಾಗ: ಒಂದು ಹುಡುಕಾಟ ಸುಮಾರು {milliseconds} ms ನಲ್ಲಿ, {memory} ಮೆಮೊರಿ, ಡಿಸ್ಕ್‌ನಲ್ಲಿ {disk}, {seconds} ಸೆಕೆಂಡುಗಳಲ್ಲಿ ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
</context>
<context>
    <name>StoreDialog</name>
    <message numerus="yes">
        <source>%n collection(s) there</source>
        <translation>
            <numerusform>ಅಲ್ಲಿ %n ಕಲೆಕ್ಷನ್ ಇದೆ</numerusform>
            <numerusform>ಅಲ್ಲಿ %n ಕಲೆಕ್ಷನ್‌ಗಳಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Qdrant server</source>
        <translation>Qdrant ಸರ್ವರ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ಪ್ರಮಾಣಪತ್ರ</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>ಸರ್ವರ್‌ನ ಪ್ರಮಾಣಪತ್ರ</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>ಪ್ರಮಾಣಪತ್ರಗಳು (*.pem *.crt *.cer);;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Change a Qdrant server</source>
        <translation>Qdrant ಸರ್ವರ್ ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Only for a server whose certificate you made yourself.</source>
        <translation>ನೀವೇ ಪ್ರಮಾಣಪತ್ರ ರಚಿಸಿದ ಸರ್ವರ್‌ಗೆ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>Qdrant {version} answers</source>
        <translation>Qdrant {version} ಉತ್ತರಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Vectors and word numbers of your passages and questions are sent to {host}; the texts stay here.</source>
        <translation>ನಿಮ್ಮ ಪಠ್ಯಭಾಗಗಳು ಮತ್ತು ಪ್ರಶ್ನೆಗಳ ವೆಕ್ಟರ್‌ಗಳು ಮತ್ತು ಪದ ಸಂಖ್ಯೆಗಳನ್ನು {host} ಗೆ ಕಳುಹಿಸಲಾಗುತ್ತದೆ; ಪಠ್ಯಗಳು ಇಲ್ಲೇ ಇರುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>StoresCard</name>
    <message>
        <source>Add a server…</source>
        <translation>ಸರ್ವರ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Indexes are kept in this program unless you choose a server for a project, in the options of its documents: for very many passages, or to have them on another machine.</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್‌ನ ದಾಖಲೆಗಳ ಆಯ್ಕೆಗಳಲ್ಲಿ ನೀವು ಸರ್ವರ್ ಆರಿಸದ ಹೊರತು ಇಂಡೆಕ್ಸ್‌ಗಳು ಈ ಪ್ರೋಗ್ರಾಂನಲ್ಲೇ ಇರುತ್ತವೆ: ಅತಿ ಹೆಚ್ಚು ಪಠ್ಯಭಾಗಗಳಿದ್ದರೆ, ಅಥವಾ ಅವು ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿರಬೇಕಾದರೆ ಸರ್ವರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Indexes that are kept there stay there, but are not searched any more; move them into this program first if you want to keep them.</source>
        <translation>ಅದರ ಕೀಯನ್ನೂ ಮರೆಯಲಾಗುತ್ತದೆ. ಅಲ್ಲಿರುವ ಇಂಡೆಕ್ಸ್‌ಗಳು ಅಲ್ಲೇ ಉಳಿಯುತ್ತವೆ, ಆದರೆ ಅವುಗಳಲ್ಲಿ ಇನ್ನು ಹುಡುಕುವುದಿಲ್ಲ; ಅವು ಬೇಕಾದರೆ ಮೊದಲು ಈ ಪ್ರೋಗ್ರಾಂಗೆ ಸ್ಥಳಾಂತರಿಸಿ.</translation>
    </message>
    <message>
        <source>Qdrant servers</source>
        <translation>Qdrant ಸರ್ವರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>ಸರ್ವರ್ ತೆಗೆದುಹಾಕಿ</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Add</source>
        <translation>ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add a table from a database</source>
        <translation>ಡೇಟಾಬೇಸ್‌ನಿಂದ ಕೋಷ್ಟಕ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Ask for the first rows, and add nothing yet</source>
        <translation>ಮೊದಲ ಸಾಲುಗಳನ್ನು ಕೇಳಿ, ಇನ್ನೂ ಏನನ್ನೂ ಸೇರಿಸಬೇಡಿ</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>ಡೇಟಾಬೇಸ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ಗ್ರಾಹಕರು</translation>
    </message>
    <message>
        <source>Each row becomes a record that can be found. Only a question (SELECT) is run, and nothing is written; a login that may only read is still the safest.</source>
        <translation>ಪ್ರತಿ ಸಾಲೂ ಹುಡುಕಿದರೆ ಸಿಗುವ ದಾಖಲಾತಿಯಾಗುತ್ತದೆ. ಪ್ರಶ್ನೆಯನ್ನು (SELECT) ಮಾತ್ರ ಚಲಾಯಿಸಲಾಗುತ್ತದೆ, ಏನನ್ನೂ ಬರೆಯುವುದಿಲ್ಲ; ಆದರೂ ಓದಲು ಮಾತ್ರ ಅನುಮತಿ ಇರುವ ಲಾಗಿನ್ ಅತ್ಯಂತ ಸುರಕ್ಷಿತ.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>ಮೊದಲ ಸಾಲುಗಳು</translation>
    </message>
    <message numerus="yes">
        <source>It answers. This is how the first %n row(s) are read:</source>
        <translation>
            <numerusform>ಅದು ಉತ್ತರಿಸುತ್ತಿದೆ. ಮೊದಲ %n ಸಾಲನ್ನು ಓದುವ ರೀತಿ ಇದು:</numerusform>
            <numerusform>ಅದು ಉತ್ತರಿಸುತ್ತಿದೆ. ಮೊದಲ %n ಸಾಲುಗಳನ್ನು ಓದುವ ರೀತಿ ಇದು:</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers. This is how the rows are read:</source>
        <translation>ಅದು ಉತ್ತರಿಸುತ್ತಿದೆ. ಸಾಲುಗಳನ್ನು ಓದುವ ರೀತಿ ಇದು:</translation>
    </message>
    <message>
        <source>Kept in the system's keyring, not in the project.</source>
        <translation>ಸಿಸ್ಟಂನ ಕೀರಿಂಗ್‌ನಲ್ಲಿ ಇಡಲಾಗಿದೆ, ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Kept in {path}, which only you can read: no keyring of the system answers.</source>
        <translation>ನೀವು ಮಾತ್ರ ಓದಬಲ್ಲ {path} ನಲ್ಲಿ ಇಡಲಾಗಿದೆ: ಸಿಸ್ಟಂನ ಯಾವ ಕೀರಿಂಗ್ ಕೂಡ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Others: {one} or {other}</source>
        <translation>ಇತರವು: {one} ಅಥವಾ {other}</translation>
    </message>
    <message>
        <source>Password (if it wants one)</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (ಅದು ಕೇಳಿದರೆ)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>ಕ್ವೆರಿ</translation>
    </message>
    <message>
        <source>Save and read again</source>
        <translation>ಉಳಿಸಿ ಮತ್ತೆ ಓದಿ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Table from a database</source>
        <translation>ಡೇಟಾಬೇಸ್‌ನಿಂದ ಕೋಷ್ಟಕ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Give them</source>
        <translation>ಅವುಗಳಿಗೆ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ಟ್ಯಾಗ್</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿಗೆ ಟ್ಯಾಗ್ ಹಾಕಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಿಗೆ ಟ್ಯಾಗ್ ಹಾಕಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>“{tag}” ಟ್ಯಾಗ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>They have; a click takes away</source>
        <translation>ಅವುಗಳಲ್ಲಿ ಇರುವವು; ಕ್ಲಿಕ್ ಮಾಡಿದರೆ ತೆಗೆಯುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>ಟ್ಯಾಗ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>ಟ್ಯಾಗ್ ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>“{tag}” ಟ್ಯಾಗ್ ತೆಗೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message numerus="yes">
        <source>%n blind</source>
        <translation>
            <numerusform>%n ಹೆಸರು ತಿಳಿಯದೆ</numerusform>
            <numerusform>%n ಹೆಸರು ತಿಳಿಯದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for a vote</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಮತಕ್ಕಾಗಿ ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ಮತಕ್ಕಾಗಿ ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n ಮತ</numerusform>
            <numerusform>%n ಮತಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>ಎಲ್ಲವೂ ಕೆಟ್ಟವು</translation>
    </message>
    <message>
        <source>Another best</source>
        <translation>ಬೇರೆಯದು ಅತ್ಯುತ್ತಮ</translation>
    </message>
    <message>
        <source>Answerer</source>
        <translation>ಉತ್ತರಿಸುವವರು</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ಅತ್ಯುತ್ತಮ</translation>
    </message>
    <message>
        <source>Each answerer</source>
        <translation>ಪ್ರತಿ ಉತ್ತರಿಸುವವರು</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>ಪ್ರತಿ ಜೋಡಿ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ರಫ್ತು…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>First wins</source>
        <translation>ಮೊದಲನೆಯದು ಗೆಲ್ಲುತ್ತದೆ</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>ಮೊದಲ ಪದ</translation>
    </message>
    <message>
        <source>First, where decided</source>
        <translation>ಮೊದಲನೆಯದು, ನಿರ್ಧಾರವಾದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>How often each is the best</source>
        <translation>ಪ್ರತಿಯೊಂದೂ ಎಷ್ಟು ಬಾರಿ ಅತ್ಯುತ್ತಮ</translation>
    </message>
    <message>
        <source>Lines over the bars, and ranges in the tables, are Wilson score intervals: in 95 of 100 such comparisons they hold the true share; those of pairs are corrected for the number of pairs. A pair is undecided while its range holds one half. Stopping as soon as the figures please makes them worth less.</source>
        <translation>ಪಟ್ಟಿಗಳ ಮೇಲಿನ ಗೆರೆಗಳು ಮತ್ತು ಕೋಷ್ಟಕಗಳಲ್ಲಿನ ವ್ಯಾಪ್ತಿಗಳು Wilson ಅಂಕದ ಅಂತರಗಳು: ಇಂಥ 100 ಹೋಲಿಕೆಗಳಲ್ಲಿ 95 ರಲ್ಲಿ ನಿಜವಾದ ಪಾಲು ಅವುಗಳೊಳಗಿರುತ್ತದೆ; ಜೋಡಿಗಳವುಗಳನ್ನು ಜೋಡಿಗಳ ಸಂಖ್ಯೆಗೆ ಅನುಗುಣವಾಗಿ ಸರಿಪಡಿಸಲಾಗಿದೆ. ವ್ಯಾಪ್ತಿಯಲ್ಲಿ ಅರ್ಧ ಸೇರಿರುವವರೆಗೆ ಜೋಡಿ ನಿರ್ಧಾರವಾಗಿಲ್ಲ. ಅಂಕಿಗಳು ಇಷ್ಟವಾದ ಕೂಡಲೇ ನಿಲ್ಲಿಸಿದರೆ ಅವುಗಳ ಮೌಲ್ಯ ಕಡಿಮೆಯಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>ಇನ್ನೂ ಮತಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Only votes given before the names were shown</source>
        <translation>ಹೆಸರುಗಳನ್ನು ತೋರಿಸುವ ಮೊದಲು ನೀಡಿದ ಮತಗಳು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ಜೋಡಿ</translation>
    </message>
    <message>
        <source>Second wins</source>
        <translation>ಎರಡನೆಯದು ಗೆಲ್ಲುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Some are better than others; see the pairs.</source>
        <translation>ಕೆಲವು ಇತರಕ್ಕಿಂತ ಉತ್ತಮ; ಜೋಡಿಗಳನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>ಸಮ</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>ಟೋಕನ್/ಸೆ</translation>
    </message>
    <message>
        <source>Too few votes to say who is better.</source>
        <translation>ಯಾರು ಉತ್ತಮ ಎಂದು ಹೇಳಲು ಮತಗಳು ಸಾಲವು.</translation>
    </message>
    <message>
        <source>Votes for each answerer</source>
        <translation>ಪ್ರತಿ ಉತ್ತರಿಸುವವರಿಗೆ ಮತಗಳು</translation>
    </message>
    <message>
        <source>Votes for each pair</source>
        <translation>ಪ್ರತಿ ಜೋಡಿಗೆ ಮತಗಳು</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>ಅದು ಏನು ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>most of the best stood in place {place}: does the place decide?</source>
        <translation>ಅತ್ಯುತ್ತಮವಾದವುಗಳಲ್ಲಿ ಹೆಚ್ಚಿನವು {place} ಸ್ಥಾನದಲ್ಲಿದ್ದವು: ಸ್ಥಾನವೇ ನಿರ್ಧರಿಸುತ್ತಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ಇನ್ನೂ ತೀರ್ಪು ನೀಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the first is better</source>
        <translation>ಮೊದಲನೆಯದು ಉತ್ತಮ</translation>
    </message>
    <message>
        <source>the second is better</source>
        <translation>ಎರಡನೆಯದು ಉತ್ತಮ</translation>
    </message>
    <message>
        <source>too few votes to say</source>
        <translation>ಹೇಳಲು ಮತಗಳು ಸಾಲವು</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} ರಿಂದ {high})</translation>
    </message>
    <message>
        <source>“{name}” is better than all others.</source>
        <translation>“{name}” ಉಳಿದೆಲ್ಲಕ್ಕಿಂತ ಉತ್ತಮ.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ಅಕ್ಷರ</numerusform>
            <numerusform>%n ಅಕ್ಷರಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ಪದ</numerusform>
            <numerusform>%n ಪದಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Token {number}, id {id}: “{text}”, {state}</source>
        <translation>ಟೋಕನ್ {number}, id {id}: “{text}”, {state}</translation>
    </message>
    <message>
        <source>Tokens {first}–{last}, ids {ids}: together “{text}”, {state}</source>
        <translation>ಟೋಕನ್‌ಗಳು {first}–{last}, id ಗಳು {ids}: ಒಟ್ಟಿಗೆ “{text}”, {state}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>ಕತ್ತರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>read, not learnt</source>
        <translation>ಓದಿದ್ದು, ಕಲಿತದ್ದಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Accept</source>
        <translation>ಸ್ವೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Choose how many rows are kept for validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಎಷ್ಟು ಸಾಲುಗಳನ್ನು ಇಡಬೇಕೆಂದು ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ಡೇಟಾಸೆಟ್</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ಅಳಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಅಳಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <translation>ಡೇಟಾಸೆಟ್ ಅಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ನಕಲು ಸೃಷ್ಟಿಸಿ</translation>
    </message>
    <message>
        <source>Fill a column…</source>
        <translation>ಕಾಲಮ್ ತುಂಬಿಸಿ…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>ಫಿಲ್ಟರ್ ಮಾಡಿ ಮತ್ತು ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>ಫಿಲ್ಟರ್ ಮಾಡಿ ಮತ್ತು ಜೋಡಿಸಿ (Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>Filter and sort: %n condition(s)</source>
        <translation>
            <numerusform>ಫಿಲ್ಟರ್ ಮತ್ತು ಜೋಡಣೆ: %n ಷರತ್ತು</numerusform>
            <numerusform>ಫಿಲ್ಟರ್ ಮತ್ತು ಜೋಡಣೆ: %n ಷರತ್ತುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>ಹುಡುಕಿ ಮತ್ತು ಬದಲಿಸಿ…</translation>
    </message>
    <message>
        <source>Go through the drafts, or the rows shown, with the keyboard (Ctrl+R)</source>
        <translation>ಕರಡುಗಳನ್ನು ಅಥವಾ ತೋರಿಸಿದ ಸಾಲುಗಳನ್ನು ಕೀಬೋರ್ಡ್‌ನಿಂದ ಒಂದೊಂದಾಗಿ ನೋಡಿ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>ಆಮದುಗಳು ಮತ್ತು ರಫ್ತುಗಳು…</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>ಕರಡು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Merge into one row</source>
        <translation>ಒಂದೇ ಸಾಲಾಗಿ ವಿಲೀನಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ಇನ್ನಷ್ಟು</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ಕೆಳಗೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ಮೇಲೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>ಹೊಸ ಡೇಟಾಸೆಟ್…</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>ವಿಭಜನೆಯ ವಿಭಾಗ</translation>
    </message>
    <message>
        <source>Put into test</source>
        <translation>ಪರೀಕ್ಷೆಗೆ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Put into training</source>
        <translation>ತರಬೇತಿಗೆ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Put into validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ತಿರಸ್ಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename the dataset…</source>
        <translation>ಡೇಟಾಸೆಟ್ ಮರುಹೆಸರಿಸಿ…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ಪರಾಮರ್ಶಿಸಿ</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (Ctrl+F)</source>
        <translation>ಈ ಪದಗಳಿರುವ ಸಾಲುಗಳನ್ನು ಮಾತ್ರ ತೋರಿಸಿ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show rows that hold</source>
        <translation>ಇವು ಇರುವ ಸಾಲುಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show rows that hold…</source>
        <translation>ಇವು ಇರುವ ಸಾಲುಗಳನ್ನು ತೋರಿಸಿ…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>ವಿಭಜಿಸಿ…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ನಕ್ಷತ್ರ</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ಟ್ಯಾಗ್‌ಗಳು…</translation>
    </message>
    <message>
        <source>Take out of all parts</source>
        <translation>ಎಲ್ಲ ವಿಭಾಗಗಳಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>ಹಿಂತೆಗೆದುಕೊಳ್ಳಿ: {what}</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>ಆವೃತ್ತಿಗಳು…</translation>
    </message>
    <message>
        <source>What the columns are…</source>
        <translation>ಕಾಲಮ್‌ಗಳು ಏನು…</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Of two answers, the model learns to give the better one.</source>
        <translation>ಎರಡು ಉತ್ತರಗಳಲ್ಲಿ ಉತ್ತಮವಾದದ್ದನ್ನು ನೀಡಲು ಮಾದರಿ ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Texts are sorted into the labels of the rows.</source>
        <translation>ಪಠ್ಯಗಳನ್ನು ಸಾಲುಗಳ ಲೇಬಲ್‌ಗಳ ಪ್ರಕಾರ ವಿಂಗಡಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model learns to answer as the rows do.</source>
        <translation>ಸಾಲುಗಳು ಉತ್ತರಿಸುವಂತೆ ಉತ್ತರಿಸಲು ಮಾದರಿ ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The places in a text that matter are found and marked.</source>
        <translation>ಪಠ್ಯದಲ್ಲಿ ಮುಖ್ಯವಾದ ಸ್ಥಳಗಳನ್ನು ಹುಡುಕಿ ಗುರುತಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The search by meaning learns which passages belong to which questions.</source>
        <translation>ಯಾವ ಪಠ್ಯಭಾಗಗಳು ಯಾವ ಪ್ರಶ್ನೆಗಳಿಗೆ ಸೇರುತ್ತವೆ ಎಂದು ಅರ್ಥದ ಹುಡುಕಾಟ ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ಹೌದು</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <source>Back to the runs</source>
        <translation>ರನ್‌ಗಳಿಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>ಉತ್ತರಗಳನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>ರನ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>End the training where it is and keep what was learnt</source>
        <translation>ತರಬೇತಿಯನ್ನು ಇರುವಲ್ಲೇ ಮುಗಿಸಿ, ಕಲಿತದ್ದನ್ನು ಉಳಿಸಿಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗಳಿಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Its result, checkpoints and curves go with it ({size}). This cannot be undone.</source>
        <translation>ಅದರ ಫಲಿತಾಂಶ, ಚೆಕ್‌ಪಾಯಿಂಟ್‌ಗಳು ಮತ್ತು ವಕ್ರರೇಖೆಗಳು ಅದರೊಂದಿಗೆ ಹೋಗುತ್ತವೆ ({size}). ಇದನ್ನು ಹಿಂತೆಗೆದುಕೊಳ್ಳಲಾಗದು.</translation>
    </message>
    <message>
        <source>Make a model of its own of what this run has learnt</source>
        <translation>ಈ ರನ್ ಕಲಿತದ್ದರಿಂದ ಪ್ರತ್ಯೇಕ ಮಾದರಿ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Make an ONNX model of what this run has learnt, for other programs and machines</source>
        <translation>ಈ ರನ್ ಕಲಿತದ್ದರಿಂದ ಇತರ ಪ್ರೋಗ್ರಾಂಗಳು ಮತ್ತು ಕಂಪ್ಯೂಟರ್‌ಗಳಿಗಾಗಿ ONNX ಮಾದರಿ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Many trials, each a short training of its own; the best one is kept.</source>
        <translation>ಹಲವು ಟ್ರಯಲ್‌ಗಳು, ಪ್ರತಿಯೊಂದೂ ತನ್ನದೇ ಚಿಕ್ಕ ತರಬೇತಿ; ಅತ್ಯುತ್ತಮವಾದದ್ದನ್ನು ಉಳಿಸಿಕೊಳ್ಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ವಿಲೀನಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>ಹೊಸ ರನ್</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ವಿರಾಮ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Runs beside each other: the best figure of each line is marked.</source>
        <translation>ರನ್‌ಗಳು ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ: ಪ್ರತಿ ಗೆರೆಯ ಅತ್ಯುತ್ತಮ ಅಂಕಿಯನ್ನು ಗುರುತಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Save a checkpoint and stop; Resume goes on from there</source>
        <translation>ಚೆಕ್‌ಪಾಯಿಂಟ್ ಉಳಿಸಿ ನಿಲ್ಲಿಸಿ; “ಮುಂದುವರಿಸಿ” ಅಲ್ಲಿಂದ ಮುಂದೆ ಸಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ಉಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>ನಿಲ್ಲಿಸಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Teach a model by example: choose what, see what it takes, watch it learn.</source>
        <translation>ಉದಾಹರಣೆಯಿಂದ ಮಾದರಿಗೆ ಕಲಿಸಿ: ಏನೆಂದು ಆರಿಸಿ, ಏನು ಬೇಕು ನೋಡಿ, ಅದು ಕಲಿಯುವುದನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>There are no rows to learn from yet</source>
        <translation>ಕಲಿಯಲು ಇನ್ನೂ ಸಾಲುಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Training needs a dataset: questions with the answers the model is to give.</source>
        <translation>ತರಬೇತಿಗೆ ಡೇಟಾಸೆಟ್ ಬೇಕು: ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಮಾದರಿ ನೀಡಬೇಕಾದ ಉತ್ತರಗಳು.</translation>
    </message>
    <message>
        <source>Try it in Chat</source>
        <translation>ಚಾಟ್‌ನಲ್ಲಿ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>ತನ್ನ ಸರದಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>{name}: many trials, the best one is kept.</source>
        <translation>{name}: ಹಲವು ಟ್ರಯಲ್‌ಗಳು, ಅತ್ಯುತ್ತಮವಾದದ್ದನ್ನು ಉಳಿಸಿಕೊಳ್ಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“{model}” learns “{dataset}”</source>
        <translation>“{model}” “{dataset}” ಕಲಿಯುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n line(s) of this conversation's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>ಈ ಸಂಭಾಷಣೆಯ ಫೈಲ್‌ನ %n ಲೈನ್ ಓದಲಾಗುತ್ತಿಲ್ಲ: ಅದರಲ್ಲಿದ್ದದ್ದನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>ಈ ಸಂಭಾಷಣೆಯ ಫೈಲ್‌ನ %n ಲೈನ್‌ಗಳನ್ನು ಓದಲಾಗುತ್ತಿಲ್ಲ: ಅವುಗಳಲ್ಲಿದ್ದದ್ದನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>ಸಂಭಾಷಣೆ</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Files with rows ({known});;All files (*)</source>
        <translation>ಸಾಲುಗಳಿರುವ ಫೈಲ್‌ಗಳು ({known});;ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Import a folder of the datasets library</source>
        <translation>datasets ಲೈಬ್ರರಿಯ ಫೋಲ್ಡರ್ ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Left out of {file}</source>
        <translation>{file} ನಿಂದ ಬಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>ಅವುಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>TrialActions</name>
    <message>
        <source>Judge…</source>
        <translation>ತೀರ್ಪು…</translation>
    </message>
    <message>
        <source>Let a larger model say which of two answers is better</source>
        <translation>ಎರಡು ಉತ್ತರಗಳಲ್ಲಿ ಯಾವುದು ಉತ್ತಮ ಎಂದು ದೊಡ್ಡ ಮಾದರಿ ಹೇಳಲಿ</translation>
    </message>
    <message>
        <source>One page with the figures, examples and costs, to hand on</source>
        <translation>ಅಂಕಿಅಂಶಗಳು, ಉದಾಹರಣೆಗಳು ಮತ್ತು ವೆಚ್ಚಗಳಿರುವ ಒಂದು ಪುಟ, ಬೇರೆಯವರಿಗೆ ನೀಡಲು</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>ವರದಿ…</translation>
    </message>
    <message>
        <source>Say yourself which answers are best, without knowing whose they are</source>
        <translation>ಯಾರದ್ದೆಂದು ತಿಳಿಯದೆ ಯಾವ ಉತ್ತರಗಳು ಅತ್ಯುತ್ತಮ ಎಂದು ನೀವೇ ಹೇಳಿ</translation>
    </message>
    <message>
        <source>Vote side by side</source>
        <translation>ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ ಮತ ನೀಡಿ</translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Answered by</source>
        <translation>ಉತ್ತರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ಅತ್ಯುತ್ತಮ</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>ಅತ್ಯುತ್ತಮ ಅಂಕಿ</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>ಅರ್ಧಕ್ಕೆ ನಿಂತಿತು</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>ಬೇಗ ನಿಲ್ಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>ಅವಧಿ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>ಸಮಯ ಮುಗಿಯಿತು</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ಟ್ರಯಲ್</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>ಪೂರ್ಣ</translation>
    </message>
</context>
<context>
    <name>TrialsTable</name>
    <message>
        <source>Earlier comparisons</source>
        <translation>ಹಿಂದಿನ ಹೋಲಿಕೆಗಳು</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ಟ್ರಯಲ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>It marks the answer to a question, in the sentences that the chat quotes, too.</source>
        <translation>ಅದು ಪ್ರಶ್ನೆಯ ಉತ್ತರವನ್ನು ಗುರುತಿಸುತ್ತದೆ, ಚಾಟ್ ಉದ್ಧರಿಸುವ ವಾಕ್ಯಗಳಲ್ಲಿ ಕೂಡ.</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because nothing was measured on held-out rows.</source>
        <translation>ಅದು ಪ್ರಶ್ನೆಯ ಉತ್ತರವನ್ನು ಗುರುತಿಸುತ್ತದೆ. ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಸಾಲುಗಳ ಮೇಲೆ ಏನನ್ನೂ ಅಳೆಯದ ಕಾರಣ ಚಾಟ್ ಅದನ್ನು ಬಳಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because on held-out rows whole sentences said it better.</source>
        <translation>ಅದು ಪ್ರಶ್ನೆಯ ಉತ್ತರವನ್ನು ಗುರುತಿಸುತ್ತದೆ. ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಸಾಲುಗಳಲ್ಲಿ ಪೂರ್ಣ ವಾಕ್ಯಗಳೇ ಉತ್ತಮವಾಗಿ ಹೇಳಿದ ಕಾರಣ ಚಾಟ್ ಅದನ್ನು ಬಳಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It marks: {labels}.</source>
        <translation>ಅದು ಇವುಗಳನ್ನು ಗುರುತಿಸುತ್ತದೆ: {labels}.</translation>
    </message>
    <message>
        <source>It sorts texts by: {labels}.</source>
        <translation>ಅದು ಪಠ್ಯಗಳನ್ನು ಹೀಗೆ ವಿಂಗಡಿಸುತ್ತದೆ: {labels}.</translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation>ಈ ಪಠ್ಯದಲ್ಲಿ ಏನೂ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ಪ್ರಶ್ನೆ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>The text to look in</source>
        <translation>ಹುಡುಕಬೇಕಾದ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>The text to sort</source>
        <translation>ವಿಂಗಡಿಸಬೇಕಾದ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ಏನನ್ನು ಕೇಳಲಾಗುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>TryingDialog</name>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>ಉಳಿಸಲಾಗಿದೆ; ಬದಲಿಸಲು ಬೇರೊಂದನ್ನು ಟೈಪ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ಉಳಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>ಸಂಪರ್ಕ ಪರೀಕ್ಷಿಸಿ</translation>
    </message>
</context>
<context>
    <name>TurnsEditor</name>
    <message>
        <source>Add a turn</source>
        <translation>ಸರದಿ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>ಸಹಾಯಕ</translation>
    </message>
    <message>
        <source>Move this turn down</source>
        <translation>ಈ ಸರದಿಯನ್ನು ಕೆಳಗೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Move this turn up</source>
        <translation>ಈ ಸರದಿಯನ್ನು ಮೇಲೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Split the row here: this turn begins a new one</source>
        <translation>ಇಲ್ಲಿ ಸಾಲು ವಿಭಜಿಸಿ: ಈ ಸರದಿಯಿಂದ ಹೊಸ ಸಾಲು ಆರಂಭವಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>ಸಿಸ್ಟಂ</translation>
    </message>
    <message>
        <source>Take this turn out</source>
        <translation>ಈ ಸರದಿಯನ್ನು ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ಟೂಲ್</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>ಸರದಿ {number}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ಬಳಕೆದಾರ</translation>
    </message>
    <message>
        <source>Who speaks in turn {number}</source>
        <translation>ಸರದಿ {number} ರಲ್ಲಿ ಯಾರು ಮಾತನಾಡುತ್ತಾರೆ</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The next version</source>
        <translation>ಮುಂದಿನ ಆವೃತ್ತಿ</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>ಹಿಂದಿನ ಆವೃತ್ತಿ</translation>
    </message>
    <message>
        <source>Version {place} of {all}</source>
        <translation>{all} ರಲ್ಲಿ ಆವೃತ್ತಿ {place}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n edit(s) after “{name}”</source>
        <translation>
            <numerusform>“{name}” ನಂತರ %n ತಿದ್ದುಪಡಿ</numerusform>
            <numerusform>“{name}” ನಂತರ %n ತಿದ್ದುಪಡಿಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) before “{name}”</source>
        <translation>
            <numerusform>“{name}” ಮೊದಲು %n ತಿದ್ದುಪಡಿ</numerusform>
            <numerusform>“{name}” ಮೊದಲು %n ತಿದ್ದುಪಡಿಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>A note about it</source>
        <translation>ಅದರ ಬಗ್ಗೆ ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>ಆವೃತ್ತಿ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the version “{name}”?</source>
        <translation>“{name}” ಆವೃತ್ತಿ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ಅಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Each export will be listed here with the version it was made of.</source>
        <translation>ಪ್ರತಿ ರಫ್ತೂ ಅದು ಯಾವ ಆವೃತ್ತಿಯಿಂದ ಆಯಿತೆಂಬುದರೊಂದಿಗೆ ಇಲ್ಲಿ ಪಟ್ಟಿಯಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ರಫ್ತುಗಳು</translation>
    </message>
    <message>
        <source>Exports that were made of it keep its old name.</source>
        <translation>ಅದರಿಂದ ಮಾಡಿದ ರಫ್ತುಗಳು ಅದರ ಹಳೆಯ ಹೆಸರನ್ನೇ ಉಳಿಸಿಕೊಳ್ಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>ಈ ಸ್ಥಿತಿಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>ಇದರಿಂದ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Makes the rows what they were. One undo takes it back.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಆಗಿದ್ದಂತೆ ಮಾಡುತ್ತದೆ. ಒಮ್ಮೆ ಹಿಂತೆಗೆದುಕೊಂಡರೆ ಇದು ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>ಈಗಿನ ಸ್ಥಿತಿಯ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name the rows as they are now, and you can compare with them and come back to them later, whatever is done to them in between.</source>
        <translation>ಈಗಿರುವ ಸಾಲುಗಳಿಗೆ ಹೆಸರಿಡಿ; ನಡುವೆ ಅವುಗಳಿಗೆ ಏನೇ ಮಾಡಿದರೂ ನಂತರ ಅದರೊಂದಿಗೆ ಹೋಲಿಸಬಹುದು ಮತ್ತು ಅದಕ್ಕೆ ಹಿಂತಿರುಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>ಈ ಸ್ಥಿತಿಗೆ ಹೆಸರಿಡಿ</translation>
    </message>
    <message>
        <source>Name, such as “before cleaning”</source>
        <translation>ಹೆಸರು, ಉದಾಹರಣೆಗೆ “ಶುಚಿಗೊಳಿಸುವ ಮೊದಲು”</translation>
    </message>
    <message>
        <source>No state has a name yet</source>
        <translation>ಇನ್ನೂ ಯಾವ ಸ್ಥಿತಿಗೂ ಹೆಸರಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Note (if you like)</source>
        <translation>ಟಿಪ್ಪಣಿ (ಬೇಕಿದ್ದರೆ)</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ರಫ್ತು ಮಾಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Now: {where}</source>
        <translation>ಈಗ: {where}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>ಆವೃತ್ತಿ ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ಮರುಹೆಸರಿಸಿ…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>The rows are what they were in “{name}”. One undo takes this back.</source>
        <translation>ಸಾಲುಗಳು “{name}” ನಲ್ಲಿದ್ದಂತೆಯೇ ಇವೆ. ಒಮ್ಮೆ ಹಿಂತೆಗೆದುಕೊಂಡರೆ ಇದು ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The rows stay as they are now, but can no longer be brought back to this state. This can't be undone.</source>
        <translation>ಸಾಲುಗಳು ಈಗಿರುವಂತೆಯೇ ಇರುತ್ತವೆ, ಆದರೆ ಇನ್ನು ಈ ಸ್ಥಿತಿಗೆ ಹಿಂತಿರುಗಿಸಲಾಗದು. ಇದನ್ನು ಹಿಂತೆಗೆದುಕೊಳ್ಳಲಾಗದು.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ಆವೃತ್ತಿ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ಆವೃತ್ತಿಗಳು</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>“{name}” ನ ಆವೃತ್ತಿಗಳು</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ಏನನ್ನು ಪಟ್ಟಿ ಮಾಡಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ಯಾವಾಗ</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>ಆವೃತ್ತಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}”, and changed since</source>
        <translation>“{name}”, ನಂತರ ಬದಲಾಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>0  Tie</source>
        <translation>0  ಸಮ</translation>
    </message>
    <message>
        <source>B  All bad</source>
        <translation>B  ಎಲ್ಲವೂ ಕೆಟ್ಟವು</translation>
    </message>
    <message>
        <source>Next to vote on</source>
        <translation>ಮುಂದೆ ಮತ ನೀಡಬೇಕಾದದ್ದು</translation>
    </message>
    <message>
        <source>None is better than another</source>
        <translation>ಯಾವುದೂ ಇನ್ನೊಂದಕ್ಕಿಂತ ಉತ್ತಮವಲ್ಲ</translation>
    </message>
    <message>
        <source>None of them is any good</source>
        <translation>ಅವುಗಳಲ್ಲಿ ಯಾವುದೂ ಚೆನ್ನಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Remark on your vote</source>
        <translation>ನಿಮ್ಮ ಮತದ ಬಗ್ಗೆ ಷರಾ</translation>
    </message>
    <message>
        <source>Take vote back</source>
        <translation>ಮತ ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Why? A remark for later</source>
        <translation>ಏಕೆ? ನಂತರಕ್ಕಾಗಿ ಒಂದು ಷರಾ</translation>
    </message>
</context>
<context>
    <name>WatchingDialog</name>
    <message numerus="yes">
        <source>%n file(s), copied to “{name}”</source>
        <translation>
            <numerusform>%n ಫೈಲ್, “{name}” ಗೆ ನಕಲಿಸಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಫೈಲ್‌ಗಳು, “{name}” ಗೆ ನಕಲಿಸಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Documents that are new or changed are indexed once they have settled</source>
        <translation>ಹೊಸ ಅಥವಾ ಬದಲಾದ ದಾಖಲೆಗಳು ಸ್ಥಿರವಾದ ಮೇಲೆ ಇಂಡೆಕ್ಸ್ ಆಗುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Index changes by itself</source>
        <translation>ಬದಲಾವಣೆಗಳನ್ನು ತಾನಾಗಿಯೇ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Its documents stay in the project as they are now. You can remove them in the list.</source>
        <translation>ಅದರ ದಾಖಲೆಗಳು ಈಗಿರುವಂತೆ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಉಳಿಯುತ್ತವೆ. ಪಟ್ಟಿಯಲ್ಲಿ ಅವುಗಳನ್ನು ತೆಗೆದುಹಾಕಬಹುದು.</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>ಇನ್ನೂ ಯಾವ ಫೋಲ್ಡರ್ ಅನ್ನೂ ಗಮನಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>ಗಮನಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop watching “{name}”</source>
        <translation>“{name}” ಗಮನಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop watching “{name}”?</source>
        <translation>“{name}” ಗಮನಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Watch a folder and what is below it</source>
        <translation>ಫೋಲ್ಡರ್ ಮತ್ತು ಅದರ ಕೆಳಗಿರುವುದನ್ನು ಗಮನದಲ್ಲಿಡಿ</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>ಫೋಲ್ಡರ್ ಗಮನದಲ್ಲಿಡಿ…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>ಗಮನದಲ್ಲಿಟ್ಟ ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>What is added, changed, moved or deleted in these folders is so in the project too. The project keeps copies; your files are only read.</source>
        <translation>ಈ ಫೋಲ್ಡರ್‌ಗಳಲ್ಲಿ ಸೇರಿಸಿದ್ದು, ಬದಲಾದದ್ದು, ಸರಿಸಿದ್ದು ಅಥವಾ ಅಳಿಸಿದ್ದು ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲೂ ಹಾಗೆಯೇ ಆಗುತ್ತದೆ. ಪ್ರಾಜೆಕ್ಟ್ ನಕಲುಗಳನ್ನು ಇಡುತ್ತದೆ; ನಿಮ್ಮ ಫೈಲ್‌ಗಳನ್ನು ಓದಲಾಗುತ್ತದೆ ಅಷ್ಟೇ.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Answers show the passages they rest on.</source>
        <translation>ಉತ್ತರಗಳು ತಮಗೆ ಆಧಾರವಾದ ಪಠ್ಯಭಾಗಗಳನ್ನು ತೋರಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Ask a model below, or add documents first: then answers can quote them and say where.</source>
        <translation>ಕೆಳಗೆ ಮಾದರಿಯನ್ನು ಕೇಳಿ, ಅಥವಾ ಮೊದಲು ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ: ಆಗ ಉತ್ತರಗಳು ಅವುಗಳನ್ನು ಉದ್ಧರಿಸಿ ಎಲ್ಲಿದೆ ಎಂದು ಹೇಳಬಲ್ಲವು.</translation>
    </message>
    <message>
        <source>From your own rows:</source>
        <translation>ನಿಮ್ಮದೇ ಸಾಲುಗಳಿಂದ:</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ನೀವು ಏನನ್ನು ತಿಳಿಯಬಯಸುತ್ತೀರಿ?</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What is this: {word}?</source>
        <translation>ಇದು ಏನು: {word}?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>0.9 leaves out odd words; 1 leaves none out.</source>
        <translation>0.9 ವಿಚಿತ್ರ ಪದಗಳನ್ನು ಬಿಡುತ್ತದೆ; 1 ಯಾವುದನ್ನೂ ಬಿಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>1 means the same words, 0 none in common.</source>
        <translation>1 ಎಂದರೆ ಅವೇ ಪದಗಳು, 0 ಎಂದರೆ ಸಮಾನ ಪದಗಳೇ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>40 is a common value; 0 leaves it open.</source>
        <translation>40 ಸಾಮಾನ್ಯ ಮೌಲ್ಯ; 0 ಎಂದರೆ ಮಿತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>8 bits lose hardly anything, 4 bits a little, and the model needs a half or a quarter of the memory.</source>
        <translation>8 ಬಿಟ್‌ಗಳಲ್ಲಿ ನಷ್ಟ ಇಲ್ಲವೆನ್ನುವಷ್ಟು, 4 ಬಿಟ್‌ಗಳಲ್ಲಿ ಸ್ವಲ್ಪ; ಮಾದರಿಗೆ ಅರ್ಧ ಅಥವಾ ಕಾಲು ಮೆಮೊರಿ ಸಾಕು.</translation>
    </message>
    <message>
        <source>8 to 32 suit most work; a higher rank needs more rows to be worth it.</source>
        <translation>ಹೆಚ್ಚಿನ ಕೆಲಸಗಳಿಗೆ 8 ರಿಂದ 32 ಸೂಕ್ತ; ಹೆಚ್ಚಿನ ರ‍್ಯಾಂಕ್ ಸಾರ್ಥಕವಾಗಲು ಹೆಚ್ಚು ಸಾಲುಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>A copy of everything a run needs in order to go on, saved from time to time.</source>
        <translation>ರನ್ ಮುಂದುವರಿಯಲು ಬೇಕಾದ ಎಲ್ಲದರ ನಕಲು, ಆಗಾಗ ಉಳಿಸಿದ್ದು.</translation>
    </message>
    <message>
        <source>A figure from 0 to 1 for the order of what was found: right passages count more the further up they stand.</source>
        <translation>ಸಿಕ್ಕಿದ್ದರ ಕ್ರಮಕ್ಕೆ 0 ಯಿಂದ 1 ರ ನಡುವಿನ ಅಂಕಿ: ಸರಿಯಾದ ಪಠ್ಯಭಾಗಗಳು ಮೇಲಿದ್ದಷ್ಟೂ ಅವುಗಳ ಬೆಲೆ ಹೆಚ್ಚು.</translation>
    </message>
    <message>
        <source>A list of a few hundred numbers that stands for the meaning of a text; texts that mean much the same get numbers that lie close together.</source>
        <translation>ಪಠ್ಯದ ಅರ್ಥವನ್ನು ಸೂಚಿಸುವ ಕೆಲವು ನೂರು ಸಂಖ್ಯೆಗಳ ಪಟ್ಟಿ; ಬಹುತೇಕ ಒಂದೇ ಅರ್ಥದ ಪಠ್ಯಗಳಿಗೆ ಹತ್ತಿರ ಹತ್ತಿರದ ಸಂಖ್ಯೆಗಳು ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>A little helps where passages are short; much makes the index larger and the results repeat themselves.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳು ಚಿಕ್ಕವಾದಲ್ಲಿ ಸ್ವಲ್ಪ ಇದ್ದರೆ ನೆರವಾಗುತ್ತದೆ; ಹೆಚ್ಚಾದರೆ ಇಂಡೆಕ್ಸ್ ದೊಡ್ಡದಾಗುತ್ತದೆ, ಫಲಿತಾಂಶಗಳು ಪುನರಾವರ್ತನೆಯಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>A model that reads two answers and says which is better, or gives marks.</source>
        <translation>ಎರಡು ಉತ್ತರಗಳನ್ನು ಓದಿ ಯಾವುದು ಉತ್ತಮ ಎಂದು ಹೇಳುವ, ಅಥವಾ ಅಂಕ ನೀಡುವ ಮಾದರಿ.</translation>
    </message>
    <message>
        <source>A neural processor: a chip beside the main processor that is made for models and uses little power.</source>
        <translation>ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್: ಮುಖ್ಯ ಪ್ರೊಸೆಸರ್ ಪಕ್ಕದಲ್ಲಿರುವ, ಮಾದರಿಗಳಿಗೆಂದೇ ಮಾಡಿದ, ಕಡಿಮೆ ವಿದ್ಯುತ್ ಬಳಸುವ ಚಿಪ್.</translation>
    </message>
    <message>
        <source>A number in the answer that leads to the passage it rests on: document, page and the words.</source>
        <translation>ಉತ್ತರದಲ್ಲಿ, ಅದು ಆಧರಿಸಿರುವ ಪಠ್ಯಭಾಗಕ್ಕೆ ಕರೆದೊಯ್ಯುವ ಸಂಖ್ಯೆ: ದಾಖಲೆ, ಪುಟ ಮತ್ತು ಪದಗಳು.</translation>
    </message>
    <message>
        <source>A piece of a word, the unit in which a language model reads and writes; an English word has a little more than one on average, a word in other scripts often several.</source>
        <translation>ಪದದ ಒಂದು ತುಣುಕು, ಭಾಷಾ ಮಾದರಿ ಓದುವ ಮತ್ತು ಬರೆಯುವ ಘಟಕ; ಇಂಗ್ಲಿಷ್ ಪದದಲ್ಲಿ ಸರಾಸರಿ ಒಂದಕ್ಕಿಂತ ಸ್ವಲ್ಪ ಹೆಚ್ಚು, ಬೇರೆ ಲಿಪಿಗಳ ಪದದಲ್ಲಿ ಎಷ್ಟೋ ಬಾರಿ ಹಲವು ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>A program that understands the same requests as OpenAI's service, as most model servers do.</source>
        <translation>ಹೆಚ್ಚಿನ ಮಾದರಿ ಸರ್ವರ್‌ಗಳಂತೆ, OpenAI ಸೇವೆಗೆ ಕಳುಹಿಸುವಂಥ ವಿನಂತಿಗಳನ್ನೇ ಅರ್ಥಮಾಡಿಕೊಳ್ಳುವ ಪ್ರೋಗ್ರಾಂ.</translation>
    </message>
    <message>
        <source>A small set of extra weights that is trained beside the model, which itself stays as it is.</source>
        <translation>ಮಾದರಿಯ ಪಕ್ಕದಲ್ಲಿ ತರಬೇತಿ ಪಡೆಯುವ ಹೆಚ್ಚುವರಿ ವೇಟ್‌ಗಳ ಚಿಕ್ಕ ಗುಂಪು; ಮಾದರಿ ಇದ್ದಂತೆಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>A test question that was also trained on, word for word or in other words.</source>
        <translation>ತರಬೇತಿಯಲ್ಲೂ ಇದ್ದ ಪರೀಕ್ಷಾ ಪ್ರಶ್ನೆ, ಪದಶಃ ಅಥವಾ ಬೇರೆ ಪದಗಳಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>ಅಡಾಪ್ಟರ್</translation>
    </message>
    <message>
        <source>After a stop, a crash or a power cut, Resume goes on from the last one.</source>
        <translation>ನಿಂತ, ಕ್ರ್ಯಾಶ್ ಆದ ಅಥವಾ ವಿದ್ಯುತ್ ಹೋದ ನಂತರ “ಮುಂದುವರಿಸಿ” ಕೊನೆಯದರಿಂದ ಮುಂದೆ ಸಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>After the search, a second and more careful comparison puts the best passages in a better order.</source>
        <translation>ಹುಡುಕಾಟದ ನಂತರ, ಇನ್ನಷ್ಟು ಎಚ್ಚರದ ಎರಡನೇ ಹೋಲಿಕೆ ಅತ್ಯುತ್ತಮ ಪಠ್ಯಭಾಗಗಳನ್ನು ಉತ್ತಮ ಕ್ರಮದಲ್ಲಿ ಇಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ಆಲ್ಫಾ (alpha)</translation>
    </message>
    <message>
        <source>An answer counts only if it is the expected one, apart from capital letters, punctuation and small words such as “the”.</source>
        <translation>ದೊಡ್ಡಕ್ಷರ, ವಿರಾಮಚಿಹ್ನೆ ಮತ್ತು “the” ಯಂಥ ಚಿಕ್ಕ ಪದಗಳನ್ನು ಬಿಟ್ಟು, ನಿರೀಕ್ಷಿಸಿದ ಉತ್ತರವೇ ಆಗಿದ್ದರೆ ಮಾತ್ರ ಉತ್ತರ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>An exported model runs without PyTorch, and on a processor it is often several times as fast.</source>
        <translation>ರಫ್ತು ಮಾಡಿದ ಮಾದರಿ PyTorch ಇಲ್ಲದೆ ಚಲಿಸುತ್ತದೆ, ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ ಅದು ಎಷ್ಟೋ ಬಾರಿ ಹಲವು ಪಟ್ಟು ವೇಗ.</translation>
    </message>
    <message>
        <source>An open file format for trained models that many programs and devices can run.</source>
        <translation>ಹಲವು ಪ್ರೋಗ್ರಾಂಗಳು ಮತ್ತು ಸಾಧನಗಳು ಚಲಾಯಿಸಬಲ್ಲ, ತರಬೇತಿ ಪಡೆದ ಮಾದರಿಗಳ ಮುಕ್ತ ಫೈಲ್ ಸ್ವರೂಪ.</translation>
    </message>
    <message>
        <source>At the beginning the learning rate rises slowly from zero to its full size.</source>
        <translation>ಆರಂಭದಲ್ಲಿ ಲರ್ನಿಂಗ್ ರೇಟ್ ಸೊನ್ನೆಯಿಂದ ತನ್ನ ಪೂರ್ಣ ಗಾತ್ರಕ್ಕೆ ನಿಧಾನವಾಗಿ ಏರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ಬ್ಯಾಚ್</translation>
    </message>
    <message>
        <source>Before the model answers, the program looks up the passages of your documents that fit the question and hands them over with it.</source>
        <translation>ಮಾದರಿ ಉತ್ತರಿಸುವ ಮೊದಲು, ಪ್ರಶ್ನೆಗೆ ಹೊಂದುವ ನಿಮ್ಮ ದಾಖಲೆಗಳ ಪಠ್ಯಭಾಗಗಳನ್ನು ಪ್ರೋಗ್ರಾಂ ಹುಡುಕಿ, ಪ್ರಶ್ನೆಯೊಂದಿಗೆ ಅದಕ್ಕೆ ಕೊಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>ಚೆಕ್‌ಪಾಯಿಂಟ್</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>ವಿಶ್ವಾಸ ಅಂತರ (confidence interval)</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>ಸಂದರ್ಭದ ಉದ್ದ (context length)</translation>
    </message>
    <message>
        <source>DPO (preferring)</source>
        <translation>DPO (ಆದ್ಯತೆ)</translation>
    </message>
    <message>
        <source>DirectML</source>
        <translation>DirectML</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Documents are cut into pieces of a few sentences, because a search can point at a piece but not at a whole book.</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಕೆಲವು ವಾಕ್ಯಗಳ ತುಣುಕುಗಳಾಗಿ ಕತ್ತರಿಸಲಾಗುತ್ತದೆ, ಏಕೆಂದರೆ ಹುಡುಕಾಟ ಒಂದು ತುಣುಕನ್ನು ತೋರಿಸಬಲ್ಲದು, ಇಡೀ ಪುಸ್ತಕವನ್ನಲ್ಲ.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ಡ್ರಾಪ್‌ಔಟ್</translation>
    </message>
    <message>
        <source>Each model was trained with its own, and answers badly if it is given another one.</source>
        <translation>ಪ್ರತಿ ಮಾದರಿಯೂ ತನ್ನದೇ ಟೆಂಪ್ಲೇಟ್‌ನೊಂದಿಗೆ ತರಬೇತಿ ಪಡೆದಿರುತ್ತದೆ, ಬೇರೊಂದನ್ನು ಕೊಟ್ಟರೆ ಕೆಟ್ಟದಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each piece remembers its document, its page and its place.</source>
        <translation>ಪ್ರತಿ ತುಣುಕಿಗೂ ತನ್ನ ದಾಖಲೆ, ತನ್ನ ಪುಟ ಮತ್ತು ತನ್ನ ಸ್ಥಳ ನೆನಪಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each question counts 1 if the right passage came first, a half if second, a third if third, and nothing if it was not found; the figure is the average.</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಮೊದಲು ಬಂದರೆ ಪ್ರತಿ ಪ್ರಶ್ನೆಗೂ 1, ಎರಡನೆಯದಾದರೆ ಅರ್ಧ, ಮೂರನೆಯದಾದರೆ ಮೂರನೇ ಒಂದು, ಸಿಗದಿದ್ದರೆ ಏನೂ ಇಲ್ಲ; ಇವುಗಳ ಸರಾಸರಿಯೇ ಈ ಅಂಕಿ.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>ಬೇಗ ನಿಲ್ಲಿಸುವಿಕೆ (early stopping)</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>ಎಂಬೆಡಿಂಗ್</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>ಎಪಾಕ್ (epoch)</translation>
    </message>
    <message>
        <source>Everything that the model needs is in one file.</source>
        <translation>ಮಾದರಿಗೆ ಬೇಕಾದ ಎಲ್ಲವೂ ಒಂದೇ ಫೈಲ್‌ನಲ್ಲಿ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>ನಿಖರ ಹೊಂದಿಕೆ (exact match)</translation>
    </message>
    <message>
        <source>Execution provider</source>
        <translation>ಎಕ್ಸಿಕ್ಯೂಶನ್ ಪ್ರೊವೈಡರ್</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fewer bits are smaller and often faster; the comparison after the export shows what was lost.</source>
        <translation>ಕಡಿಮೆ ಬಿಟ್‌ಗಳಾದರೆ ಚಿಕ್ಕದು, ಎಷ್ಟೋ ಬಾರಿ ವೇಗವೂ ಹೆಚ್ಚು; ಏನು ನಷ್ಟವಾಯಿತೆಂದು ರಫ್ತಿನ ನಂತರದ ಹೋಲಿಕೆ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>For facts stay near 0; for ideas try 0.7 to 1.</source>
        <translation>ವಾಸ್ತವಾಂಶಗಳಿಗೆ 0 ಯ ಹತ್ತಿರವೇ ಇರಿ; ಹೊಸ ಆಲೋಚನೆಗಳಿಗೆ 0.7 ರಿಂದ 1 ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Found among the first (recall)</source>
        <translation>ಮೊದಲವುಗಳಲ್ಲಿ ಸಿಕ್ಕಿದ್ದು (recall)</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>ಗ್ರೇಡಿಯಂಟ್ ಅಕ್ಯುಮ್ಯುಲೇಶನ್</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>ಗ್ರೇಡಿಯಂಟ್ ಚೆಕ್‌ಪಾಯಿಂಟಿಂಗ್</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>How each number of the exported model is stored: as a whole number of 4 or 8 bits, or a decimal number of 16 or 32 bits.</source>
        <translation>ರಫ್ತು ಮಾಡಿದ ಮಾದರಿಯ ಪ್ರತಿ ಸಂಖ್ಯೆಯನ್ನು ಹೇಗೆ ಸಂಗ್ರಹಿಸಲಾಗುತ್ತದೆ: 4 ಅಥವಾ 8 ಬಿಟ್‌ಗಳ ಪೂರ್ಣಾಂಕವಾಗಿ, ಇಲ್ಲವೇ 16 ಅಥವಾ 32 ಬಿಟ್‌ಗಳ ದಶಮಾಂಶ ಸಂಖ್ಯೆಯಾಗಿ.</translation>
    </message>
    <message>
        <source>How freely the next word is chosen: 0 always takes the likeliest one, higher values more often an unlikely one.</source>
        <translation>ಮುಂದಿನ ಪದವನ್ನು ಎಷ್ಟು ಮುಕ್ತವಾಗಿ ಆರಿಸಲಾಗುತ್ತದೆ: 0 ಯಾವಾಗಲೂ ಅತಿ ಸಂಭವನೀಯ ಪದವನ್ನು ಆರಿಸುತ್ತದೆ, ಹೆಚ್ಚಿನ ಮೌಲ್ಯಗಳು ಅಸಂಭವ ಪದವನ್ನು ಹೆಚ್ಚು ಬಾರಿ ಆರಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>How large each correction of the weights is.</source>
        <translation>ವೇಟ್‌ಗಳ ಪ್ರತಿ ತಿದ್ದುಪಡಿ ಎಷ್ಟು ದೊಡ್ಡದು.</translation>
    </message>
    <message>
        <source>How many tokens a model can take in at once: instructions, passages, the conversation so far and its answer.</source>
        <translation>ಮಾದರಿ ಒಮ್ಮೆಗೆ ಎಷ್ಟು ಟೋಕನ್‌ಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಬಲ್ಲದು: ಸೂಚನೆಗಳು, ಪಠ್ಯಭಾಗಗಳು, ಇದುವರೆಗಿನ ಸಂಭಾಷಣೆ ಮತ್ತು ಅದರ ಉತ್ತರ.</translation>
    </message>
    <message>
        <source>How many words the answer and the expected answer share, with a penalty for words that are missing and for words too many.</source>
        <translation>ಉತ್ತರ ಮತ್ತು ನಿರೀಕ್ಷಿತ ಉತ್ತರದಲ್ಲಿ ಎಷ್ಟು ಪದಗಳು ಸಮಾನ; ಇಲ್ಲದ ಪದಗಳಿಗೂ ಹೆಚ್ಚಿನ ಪದಗಳಿಗೂ ಅಂಕ ಕಳೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks beside the model: what it says is multiplied by alpha divided by the rank.</source>
        <translation>ಮಾದರಿಯ ಪಕ್ಕದಲ್ಲಿ ಅಡಾಪ್ಟರ್ ಎಷ್ಟು ಬಲವಾಗಿ ಮಾತನಾಡುತ್ತದೆ: ಅದು ಹೇಳುವುದನ್ನು alpha ÷ ರ‍್ಯಾಂಕ್‌ನಿಂದ ಗುಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answer: the smaller, the likelier it found each of its tokens.</source>
        <translation>ಸರಿಯಾದ ಉತ್ತರ ಮಾದರಿಗೆ ಎಷ್ಟು ಅನಿರೀಕ್ಷಿತ: ಇದು ಚಿಕ್ಕದಾದಷ್ಟೂ, ಉತ್ತರದ ಪ್ರತಿ ಟೋಕನ್ ಅದಕ್ಕೆ ಹೆಚ್ಚು ಸಂಭವನೀಯವೆನಿಸಿತ್ತು.</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>ಹೈಬ್ರಿಡ್ ಹುಡುಕಾಟ</translation>
    </message>
    <message>
        <source>If the model gets better on them too, it is learning; if it only gets better on the training rows, it is memorising.</source>
        <translation>ಅವುಗಳಲ್ಲೂ ಮಾದರಿ ಉತ್ತಮವಾದರೆ ಅದು ಕಲಿಯುತ್ತಿದೆ; ತರಬೇತಿ ಸಾಲುಗಳಲ್ಲಿ ಮಾತ್ರ ಉತ್ತಮವಾದರೆ ಬಾಯಿಪಾಠ ಮಾಡುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>In each step a share of the adapter is switched off by chance, so that it cannot rely on single weights.</source>
        <translation>ಪ್ರತಿ ಹಂತದಲ್ಲೂ ಅಡಾಪ್ಟರ್‌ನ ಒಂದು ಪಾಲನ್ನು ಯಾದೃಚ್ಛಿಕವಾಗಿ ಆಫ್ ಮಾಡಲಾಗುತ್ತದೆ, ಅದು ಒಂದೆರಡು ವೇಟ್‌ಗಳನ್ನೇ ನೆಚ್ಚಿಕೊಳ್ಳದಿರಲೆಂದು.</translation>
    </message>
    <message>
        <source>In each step all trained weights are pulled a little towards zero.</source>
        <translation>ಪ್ರತಿ ಹಂತದಲ್ಲೂ ತರಬೇತಿ ಪಡೆಯುವ ಎಲ್ಲ ವೇಟ್‌ಗಳನ್ನು ಸೊನ್ನೆಯತ್ತ ಸ್ವಲ್ಪ ಎಳೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It holds for the whole conversation, and you do not see it among the messages.</source>
        <translation>ಅದು ಇಡೀ ಸಂಭಾಷಣೆಗೆ ಅನ್ವಯಿಸುತ್ತದೆ, ಸಂದೇಶಗಳ ನಡುವೆ ಅದು ನಿಮಗೆ ಕಾಣುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It is often a little better with small ranks, and somewhat slower.</source>
        <translation>ಚಿಕ್ಕ ರ‍್ಯಾಂಕ್‌ಗಳಲ್ಲಿ ಇದು ಎಷ್ಟೋ ಬಾರಿ ಸ್ವಲ್ಪ ಉತ್ತಮ, ಮತ್ತು ತುಸು ನಿಧಾನ.</translation>
    </message>
    <message>
        <source>It is strict: right answers in other words count as wrong.</source>
        <translation>ಇದು ಕಟ್ಟುನಿಟ್ಟು: ಬೇರೆ ಪದಗಳಲ್ಲಿರುವ ಸರಿಯಾದ ಉತ್ತರಗಳೂ ತಪ್ಪೆಂದು ಎಣಿಸಲ್ಪಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>It is useful where a question has several right passages.</source>
        <translation>ಒಂದು ಪ್ರಶ್ನೆಗೆ ಹಲವು ಸರಿಯಾದ ಪಠ್ಯಭಾಗಗಳಿರುವಲ್ಲಿ ಇದು ಉಪಯುಕ್ತ.</translation>
    </message>
    <message>
        <source>It learns a manner, a format or a vocabulary well, but facts that change are better kept in documents.</source>
        <translation>ಅದು ರೀತಿ, ಸ್ವರೂಪ ಅಥವಾ ಪದಬಳಕೆಯನ್ನು ಚೆನ್ನಾಗಿ ಕಲಿಯುತ್ತದೆ, ಆದರೆ ಬದಲಾಗುವ ವಾಸ್ತವಾಂಶಗಳನ್ನು ದಾಖಲೆಗಳಲ್ಲಿ ಇಡುವುದೇ ಉತ್ತಮ.</translation>
    </message>
    <message>
        <source>It needs a model in a form made for it and runs small models well.</source>
        <translation>ಅದಕ್ಕೆ ತನಗಾಗಿ ಮಾಡಿದ ರೂಪದ ಮಾದರಿ ಬೇಕು, ಚಿಕ್ಕ ಮಾದರಿಗಳನ್ನು ಚೆನ್ನಾಗಿ ಚಲಾಯಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It needs about a quarter or half of the memory and takes longer; use it when the model does not fit otherwise.</source>
        <translation>ಇದಕ್ಕೆ ಸುಮಾರು ಕಾಲು ಅಥವಾ ಅರ್ಧ ಮೆಮೊರಿ ಸಾಕು, ಸಮಯ ಹೆಚ್ಚು ಬೇಕು; ಮಾದರಿ ಬೇರೆ ರೀತಿಯಲ್ಲಿ ಹಿಡಿಸದಿದ್ದಾಗ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>It needs no examples of perfect answers, only judgements; beta says how far it may move from what it was.</source>
        <translation>ಇದಕ್ಕೆ ಪರಿಪೂರ್ಣ ಉತ್ತರಗಳ ಉದಾಹರಣೆಗಳು ಬೇಡ, ತೀರ್ಪುಗಳು ಸಾಕು; ಮೊದಲಿದ್ದದ್ದರಿಂದ ಎಷ್ಟು ದೂರ ಸರಿಯಬಹುದು ಎಂದು beta ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It no longer needs the adapter and can be used by programs that know no adapters.</source>
        <translation>ಅದಕ್ಕೆ ಇನ್ನು ಅಡಾಪ್ಟರ್ ಬೇಕಿಲ್ಲ; ಅಡಾಪ್ಟರ್‌ಗಳನ್ನು ಅರಿಯದ ಪ್ರೋಗ್ರಾಂಗಳೂ ಅದನ್ನು ಬಳಸಬಲ್ಲವು.</translation>
    </message>
    <message>
        <source>It saves time and keeps the run from going on to learn by heart.</source>
        <translation>ಅದು ಸಮಯ ಉಳಿಸುತ್ತದೆ, ರನ್ ಮುಂದುವರಿದು ಬಾಯಿಪಾಠ ಮಾಡುವುದನ್ನು ತಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It should fall quickly at first and then level out.</source>
        <translation>ಅದು ಮೊದಲು ವೇಗವಾಗಿ ಇಳಿದು, ನಂತರ ಸಮತಟ್ಟಾಗಬೇಕು.</translation>
    </message>
    <message>
        <source>It takes a few megabytes, can be removed at any time, and one model can have many of them.</source>
        <translation>ಇದು ಕೆಲವೇ ಮೆಗಾಬೈಟ್‌ಗಳಷ್ಟು, ಯಾವಾಗ ಬೇಕಾದರೂ ತೆಗೆದುಹಾಕಬಹುದು, ಒಂದು ಮಾದರಿಗೆ ಇಂಥವು ಹಲವು ಇರಬಹುದು.</translation>
    </message>
    <message>
        <source>It takes a little more time for each question and often brings the right passage to the first place.</source>
        <translation>ಅದಕ್ಕೆ ಪ್ರತಿ ಪ್ರಶ್ನೆಗೆ ಸ್ವಲ್ಪ ಹೆಚ್ಚು ಸಮಯ ಬೇಕು, ಎಷ್ಟೋ ಬಾರಿ ಅದು ಸರಿಯಾದ ಪಠ್ಯಭಾಗವನ್ನು ಮೊದಲ ಸ್ಥಾನಕ್ಕೆ ತರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It tells how far up the right passage usually stands.</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಸಾಮಾನ್ಯವಾಗಿ ಎಷ್ಟು ಮೇಲಿರುತ್ತದೆ ಎಂದು ಇದು ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Judging model</source>
        <translation>ತೀರ್ಪು ನೀಡುವ ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>ಸೋರಿಕೆ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ಲರ್ನಿಂಗ್ ರೇಟ್</translation>
    </message>
    <message>
        <source>Lengths, limits and speeds are counted in tokens.</source>
        <translation>ಉದ್ದ, ಮಿತಿ ಮತ್ತು ವೇಗಗಳನ್ನು ಟೋಕನ್‌ಗಳಲ್ಲಿ ಎಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model whose own weights are squeezed to 4 or 8 bits while it is trained.</source>
        <translation>ತರಬೇತಿ ನಡೆಯುವಾಗ ಮಾದರಿಯ ಸ್ವಂತ ವೇಟ್‌ಗಳನ್ನು 4 ಅಥವಾ 8 ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿರುವ LoRA.</translation>
    </message>
    <message>
        <source>LoRA that treats the direction of a correction and its size separately.</source>
        <translation>ತಿದ್ದುಪಡಿಯ ದಿಕ್ಕು ಮತ್ತು ಗಾತ್ರವನ್ನು ಬೇರೆ ಬೇರೆಯಾಗಿ ನೋಡುವ LoRA.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ಲಾಸ್</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>ಸರಾಸರಿ ವಿಲೋಮ ಸ್ಥಾನ (MRR)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ವಿಲೀನಗೊಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Models favour long answers and whatever they see first, so compare the judge with your own votes.</source>
        <translation>ಮಾದರಿಗಳಿಗೆ ಉದ್ದನೆಯ ಉತ್ತರಗಳು ಮತ್ತು ಮೊದಲು ಕಂಡದ್ದು ಹೆಚ್ಚು ಇಷ್ಟ, ಆದ್ದರಿಂದ ತೀರ್ಪುಗಾರನನ್ನು ನಿಮ್ಮ ಸ್ವಂತ ಮತಗಳೊಂದಿಗೆ ಹೋಲಿಸಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>More rows at once are faster and steadier but need more memory.</source>
        <translation>ಒಮ್ಮೆಗೆ ಹೆಚ್ಚು ಸಾಲುಗಳಾದರೆ ವೇಗ ಮತ್ತು ಸ್ಥಿರತೆ ಹೆಚ್ಚು, ಆದರೆ ಹೆಚ್ಚು ಮೆಮೊರಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>NPU</source>
        <translation>NPU</translation>
    </message>
    <message>
        <source>Names, numbers and part codes are found by words, everyday questions by meaning.</source>
        <translation>ಹೆಸರುಗಳು, ಸಂಖ್ಯೆಗಳು ಮತ್ತು ಬಿಡಿಭಾಗಗಳ ಕೋಡ್‌ಗಳು ಪದಗಳಿಂದ ಸಿಗುತ್ತವೆ, ದಿನನಿತ್ಯದ ಪ್ರಶ್ನೆಗಳು ಅರ್ಥದಿಂದ.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One pass over all training rows; three epochs show each row to the model three times.</source>
        <translation>ಎಲ್ಲ ತರಬೇತಿ ಸಾಲುಗಳ ಮೇಲೆ ಒಂದು ಸುತ್ತು; ಮೂರು ಎಪಾಕ್‌ಗಳು ಪ್ರತಿ ಸಾಲನ್ನು ಮಾದರಿಗೆ ಮೂರು ಬಾರಿ ತೋರಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Only the likeliest words are considered, as many as together reach this probability.</source>
        <translation>ಅತಿ ಸಂಭವನೀಯ ಪದಗಳಲ್ಲಿ, ಒಟ್ಟಿಗೆ ಈ ಸಂಭವನೀಯತೆ ತಲುಪುವಷ್ಟನ್ನು ಮಾತ್ರ ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Only they tell how the model does on what it has not seen before.</source>
        <translation>ಮಾದರಿ ತಾನು ಹಿಂದೆ ನೋಡಿರದ ವಿಷಯದಲ್ಲಿ ಹೇಗೆ ಮಾಡುತ್ತದೆ ಎಂದು ಅವು ಮಾತ್ರ ಹೇಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Only this many of the likeliest words are considered for the next place.</source>
        <translation>ಮುಂದಿನ ಸ್ಥಾನಕ್ಕೆ ಅತಿ ಸಂಭವನೀಯ ಪದಗಳಲ್ಲಿ ಇಷ್ಟನ್ನು ಮಾತ್ರ ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Only what the rows confirm again and again stays large, which works against learning by heart.</source>
        <translation>ಸಾಲುಗಳು ಮತ್ತೆ ಮತ್ತೆ ದೃಢಪಡಿಸುವುದು ಮಾತ್ರ ದೊಡ್ಡದಾಗಿ ಉಳಿಯುತ್ತದೆ, ಇದು ಬಾಯಿಪಾಠವನ್ನು ತಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI ಗೆ ಹೊಂದುವ</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>ಓವರ್‌ಫಿಟ್ಟಿಂಗ್</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ಅತಿವ್ಯಾಪ್ತಿ</translation>
    </message>
    <message>
        <source>Passage (chunk)</source>
        <translation>ಪಠ್ಯಭಾಗ (chunk)</translation>
    </message>
    <message>
        <source>Press it and read for yourself; Ustad shows only citations whose passage exists.</source>
        <translation>ಅದನ್ನು ಒತ್ತಿ ನೀವೇ ಓದಿ; ಪಠ್ಯಭಾಗ ನಿಜವಾಗಿ ಇರುವ ಉಲ್ಲೇಖಗಳನ್ನು ಮಾತ್ರ Ustad ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>ಕ್ವಾಂಟೈಸೇಶನ್</translation>
    </message>
    <message>
        <source>Questions with known answers that are kept away from training and used for measuring alone.</source>
        <translation>ತರಬೇತಿಯಿಂದ ದೂರವಿಟ್ಟು, ಅಳೆಯಲು ಮಾತ್ರ ಬಳಸುವ, ಉತ್ತರ ಗೊತ್ತಿರುವ ಪ್ರಶ್ನೆಗಳು.</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ರ‍್ಯಾಂಕ್</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>ಪುನರಾವರ್ತನೆಯ ದಂಡ (repetition penalty)</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>ರೀರ‍್ಯಾಂಕರ್</translation>
    </message>
    <message>
        <source>Results in between are not kept but worked out again when they are needed.</source>
        <translation>ಮಧ್ಯಂತರ ಫಲಿತಾಂಶಗಳನ್ನು ಇಟ್ಟುಕೊಳ್ಳದೆ, ಬೇಕಾದಾಗ ಮತ್ತೆ ಲೆಕ್ಕ ಹಾಕಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Rows that are not trained on but looked at regularly while training runs.</source>
        <translation>ತರಬೇತಿಗೆ ಬಳಸದ, ಆದರೆ ತರಬೇತಿ ನಡೆಯುತ್ತಿರುವಾಗ ಆಗಾಗ ನೋಡುವ ಸಾಲುಗಳು.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ಸೀಡ್</translation>
    </message>
    <message>
        <source>So a passage is found even if it uses other words than the question.</source>
        <translation>ಹೀಗೆ ಪ್ರಶ್ನೆಯಲ್ಲಿಲ್ಲದ ಪದಗಳನ್ನು ಬಳಸಿದ್ದರೂ ಪಠ್ಯಭಾಗ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>So about one weight in a hundred is trained, which is quick and needs little memory.</source>
        <translation>ಹೀಗೆ ನೂರರಲ್ಲಿ ಸುಮಾರು ಒಂದು ವೇಟ್‌ಗೆ ಮಾತ್ರ ತರಬೇತಿ ನಡೆಯುತ್ತದೆ; ಅದು ವೇಗ, ಮೆಮೊರಿಯೂ ಕಡಿಮೆ ಸಾಕು.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>ಸಿಸ್ಟಂ ಪ್ರಾಂಪ್ಟ್</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ಟೆಂಪರೇಚರ್</translation>
    </message>
    <message>
        <source>That has the effect of a larger batch without needing its memory.</source>
        <translation>ಹೆಚ್ಚಿನ ಮೆಮೊರಿ ಇಲ್ಲದೆಯೇ ಅದು ದೊಡ್ಡ ಬ್ಯಾಚ್‌ನ ಪರಿಣಾಮ ಕೊಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>That saves much memory with long rows and costs about a third more time.</source>
        <translation>ಉದ್ದದ ಸಾಲುಗಳಲ್ಲಿ ಅದು ಬಹಳ ಮೆಮೊರಿ ಉಳಿಸುತ್ತದೆ, ಸಮಯ ಸುಮಾರು ಮೂರನೇ ಒಂದು ಭಾಗ ಹೆಚ್ಚುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The address says where it runs: on this machine nothing leaves it, elsewhere your questions are sent there.</source>
        <translation>ಅದು ಎಲ್ಲಿ ಚಲಿಸುತ್ತದೆ ಎಂದು ವಿಳಾಸ ಹೇಳುತ್ತದೆ: ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಾದರೆ ಇಲ್ಲಿಂದ ಏನೂ ಹೊರಹೋಗುವುದಿಲ್ಲ, ಬೇರೆಡೆಯಾದರೆ ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳನ್ನು ಅಲ್ಲಿಗೆ ಕಳುಹಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The corrections of several batches are added up and made together.</source>
        <translation>ಹಲವು ಬ್ಯಾಚ್‌ಗಳ ತಿದ್ದುಪಡಿಗಳನ್ನು ಕೂಡಿಸಿ ಒಟ್ಟಿಗೆ ಮಾಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The end of one passage is repeated at the beginning of the next, so that a thought at the cut is whole in at least one of them.</source>
        <translation>ಒಂದು ಪಠ್ಯಭಾಗದ ಕೊನೆಯನ್ನು ಮುಂದಿನದರ ಆರಂಭದಲ್ಲಿ ಮತ್ತೆ ಇಡಲಾಗುತ್ತದೆ, ಕತ್ತರಿಸಿದಲ್ಲಿರುವ ವಿಚಾರ ಅವುಗಳಲ್ಲಿ ಒಂದರಲ್ಲಾದರೂ ಪೂರ್ಣವಾಗಿರಲೆಂದು.</translation>
    </message>
    <message>
        <source>The file format of llama.cpp and of the programs built on it, such as Ollama and LM Studio.</source>
        <translation>llama.cpp ಮತ್ತು ಅದರ ಮೇಲೆ ಕಟ್ಟಿದ Ollama, LM Studio ದಂಥ ಪ್ರೋಗ್ರಾಂಗಳ ಫೈಲ್ ಸ್ವರೂಪ.</translation>
    </message>
    <message>
        <source>The model is shown many of your questions with their good answers, and its weights are changed a little each time until it answers like them.</source>
        <translation>ಮಾದರಿಗೆ ನಿಮ್ಮ ಅನೇಕ ಪ್ರಶ್ನೆಗಳನ್ನು ಒಳ್ಳೆಯ ಉತ್ತರಗಳೊಂದಿಗೆ ತೋರಿಸಲಾಗುತ್ತದೆ, ಅದು ಅವುಗಳಂತೆಯೇ ಉತ್ತರಿಸುವವರೆಗೆ ಪ್ರತಿ ಬಾರಿ ಅದರ ವೇಟ್‌ಗಳನ್ನು ಸ್ವಲ್ಪ ಬದಲಾಯಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model is shown two answers to a question, one better than the other, and learns to make the better kind more likely.</source>
        <translation>ಮಾದರಿಗೆ ಒಂದು ಪ್ರಶ್ನೆಯ ಎರಡು ಉತ್ತರಗಳನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ, ಒಂದು ಇನ್ನೊಂದಕ್ಕಿಂತ ಉತ್ತಮ; ಉತ್ತಮ ಬಗೆಯದನ್ನು ಹೆಚ್ಚು ಸಂಭವನೀಯವಾಗಿಸಲು ಅದು ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model learns its rows by heart and gets worse on everything else.</source>
        <translation>ಮಾದರಿ ತನ್ನ ಸಾಲುಗಳನ್ನು ಬಾಯಿಪಾಠ ಮಾಡುತ್ತದೆ, ಉಳಿದೆಲ್ಲದರಲ್ಲೂ ಕಳಪೆಯಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model may know its answer by heart, so it makes the result look better than it is.</source>
        <translation>ಅದರ ಉತ್ತರ ಮಾದರಿಗೆ ಬಾಯಿಪಾಠವಾಗಿರಬಹುದು, ಆದ್ದರಿಂದ ಅದು ಫಲಿತಾಂಶವನ್ನು ಇರುವುದಕ್ಕಿಂತ ಚೆನ್ನಾಗಿ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model then answers from what it was given, and you can see the source of each statement.</source>
        <translation>ಆಗ ಮಾದರಿ ತನಗೆ ಕೊಟ್ಟದ್ದರಿಂದ ಉತ್ತರಿಸುತ್ತದೆ, ಪ್ರತಿ ಹೇಳಿಕೆಯ ಮೂಲವನ್ನೂ ನೀವು ನೋಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The number from which all chance is drawn: the order of rows, the first weights, what is left out.</source>
        <translation>ಎಲ್ಲ ಯಾದೃಚ್ಛಿಕತೆಯೂ ಹೊರಡುವ ಸಂಖ್ಯೆ: ಸಾಲುಗಳ ಕ್ರಮ, ಮೊದಲ ವೇಟ್‌ಗಳು, ಏನನ್ನು ಬಿಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The part of ONNX Runtime that does the work on a certain kind of device.</source>
        <translation>ಒಂದು ನಿರ್ದಿಷ್ಟ ಬಗೆಯ ಸಾಧನದಲ್ಲಿ ಕೆಲಸ ಮಾಡುವ ONNX Runtime ನ ಭಾಗ.</translation>
    </message>
    <message>
        <source>The pattern of signs with which a model marks who speaks: system, user, answer.</source>
        <translation>ಯಾರು ಮಾತನಾಡುತ್ತಾರೆಂದು ಮಾದರಿ ಗುರುತಿಸುವ ಚಿಹ್ನೆಗಳ ವಿನ್ಯಾಸ: ಸಿಸ್ಟಂ, ಬಳಕೆದಾರ, ಉತ್ತರ.</translation>
    </message>
    <message>
        <source>The place where the numbers of all passages are kept, made so that the closest ones are found in a moment.</source>
        <translation>ಎಲ್ಲ ಪಠ್ಯಭಾಗಗಳ ಸಂಖ್ಯೆಗಳನ್ನು ಇಡುವ ಸ್ಥಳ, ಅತಿ ಹತ್ತಿರದವು ಕ್ಷಣದಲ್ಲಿ ಸಿಗುವಂತೆ ಮಾಡಿದ್ದು.</translation>
    </message>
    <message>
        <source>The range in which the true figure probably lies, since only some of all possible questions were asked.</source>
        <translation>ನಿಜವಾದ ಅಂಕಿ ಬಹುಶಃ ಇರುವ ವ್ಯಾಪ್ತಿ, ಏಕೆಂದರೆ ಸಾಧ್ಯವಿರುವ ಎಲ್ಲ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಕೆಲವನ್ನು ಮಾತ್ರ ಕೇಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The rows that are worked on together before the weights are corrected.</source>
        <translation>ವೇಟ್‌ಗಳನ್ನು ತಿದ್ದುವ ಮೊದಲು ಒಟ್ಟಿಗೆ ಸಂಸ್ಕರಿಸುವ ಸಾಲುಗಳು.</translation>
    </message>
    <message>
        <source>The same seed with the same rows and settings gives the same run.</source>
        <translation>ಅವೇ ಸಾಲುಗಳು ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ಗಳೊಂದಿಗೆ ಅದೇ ಸೀಡ್ ಅದೇ ರನ್ ನೀಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The share of your questions for which the right passage was among the first one, five or ten that were found.</source>
        <translation>ಸಿಕ್ಕ ಮೊದಲ ಒಂದು, ಐದು ಅಥವಾ ಹತ್ತರಲ್ಲಿ ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಇದ್ದ ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳ ಪಾಲು.</translation>
    </message>
    <message>
        <source>The usual adapter: beside each chosen layer two narrow tables of numbers are trained, whose product corrects what the layer says.</source>
        <translation>ಸಾಮಾನ್ಯ ಅಡಾಪ್ಟರ್: ಆಯ್ದ ಪ್ರತಿ ಲೇಯರ್‌ನ ಪಕ್ಕದಲ್ಲಿ ಸಂಖ್ಯೆಗಳ ಎರಡು ಕಿರಿದಾದ ಕೋಷ್ಟಕಗಳಿಗೆ ತರಬೇತಿ ನೀಡಲಾಗುತ್ತದೆ, ಅವುಗಳ ಗುಣಲಬ್ಧ ಲೇಯರ್ ಹೇಳುವುದನ್ನು ತಿದ್ದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The way Windows lets programs compute on graphics cards of all makers.</source>
        <translation>ಎಲ್ಲ ತಯಾರಕರ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಳಲ್ಲಿ ಲೆಕ್ಕ ಹಾಕಲು Windows ಪ್ರೋಗ್ರಾಂಗಳಿಗೆ ಒದಗಿಸುವ ದಾರಿ.</translation>
    </message>
    <message>
        <source>The weights of a model are stored with fewer bits each, as one stores a photograph in a smaller file.</source>
        <translation>ಛಾಯಾಚಿತ್ರವನ್ನು ಚಿಕ್ಕ ಫೈಲ್‌ನಲ್ಲಿ ಉಳಿಸುವಂತೆ, ಮಾದರಿಯ ಪ್ರತಿ ವೇಟ್ ಅನ್ನು ಕಡಿಮೆ ಬಿಟ್‌ಗಳಲ್ಲಿ ಸಂಗ್ರಹಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The width of the two tables of a LoRA adapter, and with it how much the adapter can hold.</source>
        <translation>LoRA ಅಡಾಪ್ಟರ್‌ನ ಎರಡು ಕೋಷ್ಟಕಗಳ ಅಗಲ; ಅಡಾಪ್ಟರ್ ಎಷ್ಟನ್ನು ಹಿಡಿದಿಡಬಲ್ಲದು ಎಂಬುದನ್ನು ಅದು ನಿರ್ಧರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is one for processors, one for NVIDIA cards (CUDA), one for graphics cards under Windows (DirectML), and others for neural processors.</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ಗಳಿಗೆ ಒಂದು, NVIDIA ಕಾರ್ಡ್‌ಗಳಿಗೆ ಒಂದು (CUDA), Windows ನ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಳಿಗೆ ಒಂದು (DirectML), ಮತ್ತು ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್‌ಗಳಿಗೆ ಬೇರೆಯವು ಇವೆ.</translation>
    </message>
    <message>
        <source>This works against learning by heart, and matters most with few rows.</source>
        <translation>ಇದು ಬಾಯಿಪಾಠವನ್ನು ತಡೆಯುತ್ತದೆ, ಸಾಲುಗಳು ಕಡಿಮೆ ಇರುವಾಗ ಅತಿ ಮುಖ್ಯ.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ಟೋಕನ್</translation>
    </message>
    <message>
        <source>Too few teach little, too many make it repeat rows word for word.</source>
        <translation>ತೀರಾ ಕಡಿಮೆಯಾದರೆ ಹೆಚ್ಚೇನೂ ಕಲಿಸವು, ತೀರಾ ಹೆಚ್ಚಾದರೆ ಅದು ಸಾಲುಗಳನ್ನು ಪದಶಃ ಮರುಹೇಳತೊಡಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Too small and training takes forever; too large and the loss jumps about or grows.</source>
        <translation>ತೀರಾ ಚಿಕ್ಕದಾದರೆ ತರಬೇತಿ ಮುಗಿಯುವುದೇ ಇಲ್ಲ; ತೀರಾ ದೊಡ್ಡದಾದರೆ ಲಾಸ್ ಜಿಗಿದಾಡುತ್ತದೆ ಅಥವಾ ಏರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Training ends by itself when the validation loss has not become better for some time.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್ ಸ್ವಲ್ಪ ಕಾಲ ಉತ್ತಮವಾಗದಿದ್ದರೆ ತರಬೇತಿ ತಾನಾಗಿ ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Twice the rank is usual; if you change it, the learning rate may need to change too.</source>
        <translation>ರ‍್ಯಾಂಕ್‌ನ ಎರಡು ಪಟ್ಟು ಸಾಮಾನ್ಯ; ಇದನ್ನು ಬದಲಾಯಿಸಿದರೆ ಲರ್ನಿಂಗ್ ರೇಟ್ ಕೂಡ ಬದಲಾಯಿಸಬೇಕಾಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Two searches at once: one looks for the same words, the other for the same meaning, and their results are merged.</source>
        <translation>ಒಮ್ಮೆಗೇ ಎರಡು ಹುಡುಕಾಟಗಳು: ಒಂದು ಅವೇ ಪದಗಳನ್ನು, ಇನ್ನೊಂದು ಅದೇ ಅರ್ಥವನ್ನು ಹುಡುಕುತ್ತದೆ, ಅವುಗಳ ಫಲಿತಾಂಶಗಳನ್ನು ವಿಲೀನಗೊಳಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Use 1.05 to 1.2 if a small model goes round in circles; more makes it avoid words that it needs.</source>
        <translation>ಚಿಕ್ಕ ಮಾದರಿ ಹೇಳಿದ್ದನ್ನೇ ಹೇಳುತ್ತಿದ್ದರೆ 1.05 ರಿಂದ 1.2 ಬಳಸಿ; ಹೆಚ್ಚಾದರೆ ತನಗೆ ಬೇಕಾದ ಪದಗಳನ್ನೂ ಅದು ತಪ್ಪಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Use it on Windows if your card is not from NVIDIA.</source>
        <translation>Windows ನಲ್ಲಿ ನಿಮ್ಮ ಕಾರ್ಡ್ NVIDIA ದ್ದಲ್ಲದಿದ್ದರೆ ಇದನ್ನು ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Ustad has one inside; Qdrant is a server for the same purpose, for many documents or several people.</source>
        <translation>Ustad ಒಳಗೆ ಒಂದು ಇದೆ; ಹಲವು ದಾಖಲೆಗಳಿಗೆ ಅಥವಾ ಹಲವು ಜನರಿಗೆ, Qdrant ಅದೇ ಉದ್ದೇಶದ ಸರ್ವರ್.</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Vector store (Qdrant)</source>
        <translation>ವೆಕ್ಟರ್ ಸಂಗ್ರಹ (Qdrant)</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ವಾರ್ಮ್-ಅಪ್</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>ವೇಟ್ ಡಿಕೇ</translation>
    </message>
    <message>
        <source>What an adapter has learnt is worked into the weights of its model, which gives a whole new model.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಕಲಿತದ್ದನ್ನು ಅದರ ಮಾದರಿಯ ವೇಟ್‌ಗಳಲ್ಲಿ ಬೆರೆಸಲಾಗುತ್ತದೆ, ಆಗ ಒಂದು ಪೂರ್ಣ ಹೊಸ ಮಾದರಿ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What does not fit is left out, oldest messages first, and Ustad tells you so.</source>
        <translation>ಹಿಡಿಸದಿರುವುದನ್ನು ಬಿಡಲಾಗುತ್ತದೆ, ಅತಿ ಹಳೆಯ ಸಂದೇಶಗಳನ್ನು ಮೊದಲು; Ustad ಅದನ್ನು ನಿಮಗೆ ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What is not among the passages found cannot be in the answer, so this figure bounds all that follows.</source>
        <translation>ಸಿಕ್ಕ ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಇಲ್ಲದಿರುವುದು ಉತ್ತರದಲ್ಲಿ ಇರಲಾರದು, ಆದ್ದರಿಂದ ಮುಂದಿನ ಎಲ್ಲದಕ್ಕೂ ಈ ಅಂಕಿಯೇ ಮಿತಿ.</translation>
    </message>
    <message>
        <source>Without it the first, still clumsy corrections could do damage.</source>
        <translation>ಅದಿಲ್ಲದಿದ್ದರೆ ಆರಂಭದ, ಇನ್ನೂ ಒರಟಾದ ತಿದ್ದುಪಡಿಗಳು ಹಾನಿ ಮಾಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Words that have already appeared are made less likely.</source>
        <translation>ಈಗಾಗಲೇ ಬಂದ ಪದಗಳ ಸಂಭವವನ್ನು ಕಡಿಮೆ ಮಾಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Words that the model reads before the conversation: who it is, how it should answer, what it must not do.</source>
        <translation>ಸಂಭಾಷಣೆಗೆ ಮೊದಲು ಮಾದರಿ ಓದುವ ಮಾತುಗಳು: ಅದು ಯಾರು, ಹೇಗೆ ಉತ್ತರಿಸಬೇಕು, ಏನು ಮಾಡಬಾರದು.</translation>
    </message>
    <message>
        <source>You see it when the training loss goes on falling while the validation loss rises.</source>
        <translation>ತರಬೇತಿ ಲಾಸ್ ಇಳಿಯುತ್ತಲೇ ಇದ್ದು ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್ ಏರುವಾಗ ಇದು ನಿಮಗೆ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>int4, int8, fp16, fp32</source>
        <translation>int4, int8, fp16, fp32</translation>
    </message>
    <message>
        <source>nDCG</source>
        <translation>nDCG</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>“68% (53 to 82)” means: 68 were right in a hundred, and with other questions it could well have been 53 or 82.</source>
        <translation>“68% (53 ರಿಂದ 82)” ಎಂದರೆ: ನೂರರಲ್ಲಿ 68 ಸರಿಯಾಗಿದ್ದವು, ಬೇರೆ ಪ್ರಶ್ನೆಗಳಾಗಿದ್ದರೆ ಅದು 53 ಅಥವಾ 82 ಕೂಡ ಆಗಿರಬಹುದಿತ್ತು.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Checks</source>
        <translation>ಪರಿಶೀಲನೆಗಳು</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>ಫಿಲ್ಟರ್‌ಗೆ ಯಾವ ಸಾಲೂ ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ಸಾಲು</translation>
    </message>
    <message>
        <source>Rows are moved in the dataset's own order, with all of them shown.</source>
        <translation>ಎಲ್ಲ ಸಾಲುಗಳು ಡೇಟಾಸೆಟ್‌ನ ಸ್ವಂತ ಕ್ರಮದಲ್ಲಿ ಕಾಣುವಾಗ ಮಾತ್ರ ಅವುಗಳನ್ನು ಸರಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>ಎಲ್ಲ ಸಾಲುಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>ಯಾವುದಕ್ಕೆ ತರಬೇತಿ</translation>
    </message>
</context>
<context>
    <name>WorthPage</name>
    <message>
        <source>All</source>
        <translation>ಎಲ್ಲ</translation>
    </message>
    <message>
        <source>Begun, see above</source>
        <translation>ಆರಂಭವಾಗಿದೆ, ಮೇಲೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ಡೌನ್‌ಲೋಡ್</translation>
    </message>
    <message>
        <source>Download {name}: {what}</source>
        <translation>{name} ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ: {what}</translation>
    </message>
    <message>
        <source>Fit here</source>
        <translation>ಇಲ್ಲಿ ಹಿಡಿಸುವವು</translation>
    </message>
    <message>
        <source>For DirectML</source>
        <translation>DirectML ಗಾಗಿ</translation>
    </message>
    <message>
        <source>For NVIDIA cards</source>
        <translation>NVIDIA ಕಾರ್ಡ್‌ಗಳಿಗಾಗಿ</translation>
    </message>
    <message>
        <source>For graphics cards</source>
        <translation>ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಳಿಗಾಗಿ</translation>
    </message>
    <message>
        <source>For the processor</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ಗಾಗಿ</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>ತರಬೇತಿಗೆ</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>ಇದರ ತಯಾರಕರು ಒಪ್ಪಿಗೆ ಕೇಳುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>None of them fits into the memory that is free now.</source>
        <translation>ಈಗ ಖಾಲಿ ಇರುವ ಮೆಮೊರಿಯಲ್ಲಿ ಅವುಗಳಲ್ಲಿ ಯಾವುದೂ ಹಿಡಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not held against its makers' page: {what}.</source>
        <translation>ತಯಾರಕರ ಪುಟದೊಂದಿಗೆ ಹೋಲಿಸಿ ನೋಡಿಲ್ಲ: {what}.</translation>
    </message>
    <message>
        <source>ONNX builds</source>
        <translation>ONNX ಬಿಲ್ಡ್‌ಗಳು</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>ಯಾವ ಮಾದರಿಗಳನ್ನು ತೋರಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>{count} tokens at a time</source>
        <translation>ಒಮ್ಮೆಗೆ {count} ಟೋಕನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Done</source>
        <translation>ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ಮಾಡಬೇಕಿದೆ</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n attachment(s) of “{file}” not read: {names}.</source>
        <translation>
            <numerusform>“{file}” ನ %n ಲಗತ್ತು ಓದಿಲ್ಲ: {names}.</numerusform>
            <numerusform>“{file}” ನ %n ಲಗತ್ತುಗಳನ್ನು ಓದಿಲ್ಲ: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began with an apostrophe that keeps spreadsheets from calculating them; it was taken off.</source>
        <translation>
            <numerusform>%n ಸೆಲ್‌ನ ಆರಂಭದಲ್ಲಿ ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಲೆಕ್ಕ ಹಾಕದಂತೆ ತಡೆಯುವ ಅಪಾಸ್ಟ್ರಫಿ ಇತ್ತು; ಅದನ್ನು ತೆಗೆಯಲಾಗಿದೆ.</numerusform>
            <numerusform>%n ಸೆಲ್‌ಗಳ ಆರಂಭದಲ್ಲಿ ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಲೆಕ್ಕ ಹಾಕದಂತೆ ತಡೆಯುವ ಅಪಾಸ್ಟ್ರಫಿ ಇತ್ತು; ಅದನ್ನು ತೆಗೆಯಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) pointed to a passage that does not exist, and were taken out.</source>
        <translation>
            <numerusform>%n ಉಲ್ಲೇಖ ಇಲ್ಲದ ಪಠ್ಯಭಾಗವನ್ನು ಸೂಚಿಸಿತು, ಅದನ್ನು ತೆಗೆಯಲಾಗಿದೆ.</numerusform>
            <numerusform>%n ಉಲ್ಲೇಖಗಳು ಇಲ್ಲದ ಪಠ್ಯಭಾಗವನ್ನು ಸೂಚಿಸಿದವು, ಅವುಗಳನ್ನು ತೆಗೆಯಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) out of order</source>
        <translation>
            <numerusform>ಕ್ರಮ ತಪ್ಪಿದ %n ಸಂಭಾಷಣೆ</numerusform>
            <numerusform>ಕ್ರಮ ತಪ್ಪಿದ %n ಸಂಭಾಷಣೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with an unknown speaker</source>
        <translation>
            <numerusform>ಅಪರಿಚಿತ ಮಾತನಾಡುವವರಿರುವ %n ಸಂಭಾಷಣೆ</numerusform>
            <numerusform>ಅಪರಿಚಿತ ಮಾತನಾಡುವವರಿರುವ %n ಸಂಭಾಷಣೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n ಕೋರ್</numerusform>
            <numerusform>%n ಕೋರ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) or time(s) came in as text like 2026-01-31T08:30:00.</source>
        <translation>
            <numerusform>%n ದಿನಾಂಕ ಅಥವಾ ಸಮಯ 2026-01-31T08:30:00 ನಂಥ ಪಠ್ಯವಾಗಿ ಬಂದಿದೆ.</numerusform>
            <numerusform>%n ದಿನಾಂಕ ಅಥವಾ ಸಮಯಗಳು 2026-01-31T08:30:00 ನಂಥ ಪಠ್ಯವಾಗಿ ಬಂದಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in {passages} passages</source>
        <translation>
            <numerusform>{passages} ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ %n ದಾಖಲೆ</numerusform>
            <numerusform>{passages} ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ %n ದಾಖಲೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>ಹಿಂದಿನ %n ಸಂದೇಶ ಈ ಮಾದರಿ ಓದಬಲ್ಲದ್ದರಲ್ಲಿ ಹಿಡಿಸಲಿಲ್ಲ, ಅದನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>ಹಿಂದಿನ %n ಸಂದೇಶಗಳು ಈ ಮಾದರಿ ಓದಬಲ್ಲದ್ದರಲ್ಲಿ ಹಿಡಿಸಲಿಲ್ಲ, ಅವುಗಳನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact decimal number(s) came in as text, digit by digit.</source>
        <translation>
            <numerusform>%n ನಿಖರ ದಶಮಾಂಶ ಸಂಖ್ಯೆ ಅಂಕಿಯಿಂದ ಅಂಕಿಗೆ ಪಠ್ಯವಾಗಿ ಬಂದಿದೆ.</numerusform>
            <numerusform>%n ನಿಖರ ದಶಮಾಂಶ ಸಂಖ್ಯೆಗಳು ಅಂಕಿಯಿಂದ ಅಂಕಿಗೆ ಪಠ್ಯವಾಗಿ ಬಂದಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) beside the rows were left out: {names}.</source>
        <translation>
            <numerusform>ಸಾಲುಗಳ ಪಕ್ಕದ %n ಫೀಲ್ಡ್ ಬಿಡಲಾಗಿದೆ: {names}.</numerusform>
            <numerusform>ಸಾಲುಗಳ ಪಕ್ಕದ %n ಫೀಲ್ಡ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a kind Ustad cannot read left out: {names}.</source>
        <translation>
            <numerusform>Ustad ಓದಲಾರದ ಬಗೆಯ %n ಫೈಲ್ ಬಿಡಲಾಗಿದೆ: {names}.</numerusform>
            <numerusform>Ustad ಓದಲಾರದ ಬಗೆಯ %n ಫೈಲ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) had no value saved with them and came in as text; nothing is calculated.</source>
        <translation>
            <numerusform>%n ಸೂತ್ರದ ಜೊತೆ ಮೌಲ್ಯ ಉಳಿಸಿರಲಿಲ್ಲ, ಅದು ಪಠ್ಯವಾಗಿ ಬಂದಿದೆ; ಏನನ್ನೂ ಲೆಕ್ಕ ಹಾಕುವುದಿಲ್ಲ.</numerusform>
            <numerusform>%n ಸೂತ್ರಗಳ ಜೊತೆ ಮೌಲ್ಯ ಉಳಿಸಿರಲಿಲ್ಲ, ಅವು ಪಠ್ಯವಾಗಿ ಬಂದಿವೆ; ಏನನ್ನೂ ಲೆಕ್ಕ ಹಾಕುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden question(s)</source>
        <translation>
            <numerusform>%n ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>%n ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) nearly the same as one trained on</source>
        <translation>
            <numerusform>ತರಬೇತಿಯಲ್ಲಿರುವುದಕ್ಕೆ ಬಹುತೇಕ ಸಮಾನವಾದ, ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲು</numerusform>
            <numerusform>ತರಬೇತಿಯಲ್ಲಿರುವುದಕ್ಕೆ ಬಹುತೇಕ ಸಮಾನವಾದ, ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) whose question or text is trained on</source>
        <translation>
            <numerusform>ತರಬೇತಿಯಲ್ಲೂ ಇರುವ ಪ್ರಶ್ನೆ ಅಥವಾ ಪಠ್ಯದ, ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲು</numerusform>
            <numerusform>ತರಬೇತಿಯಲ್ಲೂ ಇರುವ ಪ್ರಶ್ನೆ ಅಥವಾ ಪಠ್ಯದ, ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) left out.</source>
        <translation>
            <numerusform>ಮರೆಯಾದ %n ಫೈಲ್ ಅಥವಾ ಫೋಲ್ಡರ್ ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>ಮರೆಯಾದ %n ಫೈಲ್‌ಗಳು ಅಥವಾ ಫೋಲ್ಡರ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of “{file}” could not be read; they show as �.</source>
        <translation>
            <numerusform>“{file}” ನ %n ಅಕ್ಷರ ಓದಲಾಗಲಿಲ್ಲ; ಅದು � ಆಗಿ ಕಾಣುತ್ತದೆ.</numerusform>
            <numerusform>“{file}” ನ %n ಅಕ್ಷರಗಳನ್ನು ಓದಲಾಗಲಿಲ್ಲ; ಅವು � ಆಗಿ ಕಾಣುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{file}” that are no JSON left out; the first is line {line}.</source>
        <translation>
            <numerusform>“{file}” ನ JSON ಅಲ್ಲದ %n ಲೈನ್ ಬಿಡಲಾಗಿದೆ; ಮೊದಲನೆಯದು ಲೈನ್ {line}.</numerusform>
            <numerusform>“{file}” ನ JSON ಅಲ್ಲದ %n ಲೈನ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ; ಮೊದಲನೆಯದು ಲೈನ್ {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n ನಿಮಿಷ</numerusform>
            <numerusform>%n ನಿಮಿಷಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) are empty cells: the table has one for every column.</source>
        <translation>
            <numerusform>ಇಲ್ಲದ %n ಮೌಲ್ಯ ಖಾಲಿ ಸೆಲ್ ಆಗಿದೆ: ಕೋಷ್ಟಕದಲ್ಲಿ ಪ್ರತಿ ಕಾಲಮ್‌ಗೂ ಒಂದು ಸೆಲ್ ಇರುತ್ತದೆ.</numerusform>
            <numerusform>ಇಲ್ಲದ %n ಮೌಲ್ಯಗಳು ಖಾಲಿ ಸೆಲ್‌ಗಳಾಗಿವೆ: ಕೋಷ್ಟಕದಲ್ಲಿ ಪ್ರತಿ ಕಾಲಮ್‌ಗೂ ಒಂದು ಸೆಲ್ ಇರುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) became empty text.</source>
        <translation>
            <numerusform>ಇಲ್ಲದ %n ಮೌಲ್ಯ ಖಾಲಿ ಪಠ್ಯವಾಯಿತು.</numerusform>
            <numerusform>ಇಲ್ಲದ %n ಮೌಲ್ಯಗಳು ಖಾಲಿ ಪಠ್ಯವಾದವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, empty or nested value(s) are empty cells or text in the sheet.</source>
        <translation>
            <numerusform>ಇಲ್ಲದ, ಖಾಲಿ ಅಥವಾ ಒಂದರೊಳಗೊಂದಿರುವ %n ಮೌಲ್ಯ ಶೀಟ್‌ನಲ್ಲಿ ಖಾಲಿ ಸೆಲ್ ಅಥವಾ ಪಠ್ಯವಾಗಿದೆ.</numerusform>
            <numerusform>ಇಲ್ಲದ, ಖಾಲಿ ಅಥವಾ ಒಂದರೊಳಗೊಂದಿರುವ %n ಮೌಲ್ಯಗಳು ಶೀಟ್‌ನಲ್ಲಿ ಖಾಲಿ ಸೆಲ್‌ಗಳು ಅಥವಾ ಪಠ್ಯವಾಗಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) in the report with all examples.</source>
        <translation>
            <numerusform>ಎಲ್ಲ ಉದಾಹರಣೆಗಳಿರುವ ವರದಿಯಲ್ಲಿ ಇನ್ನೂ %n ಷರಾ ಇದೆ.</numerusform>
            <numerusform>ಎಲ್ಲ ಉದಾಹರಣೆಗಳಿರುವ ವರದಿಯಲ್ಲಿ ಇನ್ನೂ %n ಷರಾಗಳಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of answering not shown here.</source>
        <translation>
            <numerusform>ಉತ್ತರಿಸುವ ಇನ್ನೂ %n ದಾರಿಯನ್ನು ಇಲ್ಲಿ ತೋರಿಸಿಲ್ಲ.</numerusform>
            <numerusform>ಉತ್ತರಿಸುವ ಇನ್ನೂ %n ದಾರಿಗಳನ್ನು ಇಲ್ಲಿ ತೋರಿಸಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} records of {files}: those where {rule}.</source>
        <translation>
            <numerusform>{files} ನ {all} ದಾಖಲಾತಿಗಳಲ್ಲಿ %n: {rule} ಆಗಿರುವುದು.</numerusform>
            <numerusform>{files} ನ {all} ದಾಖಲಾತಿಗಳಲ್ಲಿ %n: {rule} ಆಗಿರುವವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folder were left out: {names}.</source>
        <translation>
            <numerusform>ಫೋಲ್ಡರ್‌ನ ಇತರ %n ಫೈಲ್ ಬಿಡಲಾಗಿದೆ: {names}.</numerusform>
            <numerusform>ಫೋಲ್ಡರ್‌ನ ಇತರ %n ಫೈಲ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>%n ಪಠ್ಯಭಾಗ ಈ ಮಾದರಿ ಓದಬಲ್ಲದ್ದರಲ್ಲಿ ಹಿಡಿಸಲಿಲ್ಲ, ಅದನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>%n ಪಠ್ಯಭಾಗಗಳು ಈ ಮಾದರಿ ಓದಬಲ್ಲದ್ದರಲ್ಲಿ ಹಿಡಿಸಲಿಲ್ಲ, ಅವುಗಳನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are few: a hundred would make the intervals about {times} times narrower.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಕಡಿಮೆ: ನೂರು ಇದ್ದರೆ ಅಂತರಗಳು ಸುಮಾರು {times} ಪಟ್ಟು ಕಿರಿದಾಗುತ್ತವೆ.</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ಕಡಿಮೆ: ನೂರು ಇದ್ದರೆ ಅಂತರಗಳು ಸುಮಾರು {times} ಪಟ್ಟು ಕಿರಿದಾಗುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are too few to go by.</source>
        <translation>
            <numerusform>ತೀರ್ಮಾನಕ್ಕೆ %n ಪ್ರಶ್ನೆ ತೀರಾ ಕಡಿಮೆ.</numerusform>
            <numerusform>ತೀರ್ಮಾನಕ್ಕೆ %n ಪ್ರಶ್ನೆಗಳು ತೀರಾ ಕಡಿಮೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ask in other words what was trained: they show what was learnt, not what would be known of anything new.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದನ್ನೇ ಬೇರೆ ಪದಗಳಲ್ಲಿ ಕೇಳುತ್ತದೆ: ಅದು ಕಲಿತದ್ದನ್ನು ತೋರಿಸುತ್ತದೆ, ಹೊಸದರ ಬಗ್ಗೆ ಏನು ತಿಳಿದಿರುತ್ತದೆ ಎಂಬುದನ್ನಲ್ಲ.</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದನ್ನೇ ಬೇರೆ ಪದಗಳಲ್ಲಿ ಕೇಳುತ್ತವೆ: ಅವು ಕಲಿತದ್ದನ್ನು ತೋರಿಸುತ್ತವೆ, ಹೊಸದರ ಬಗ್ಗೆ ಏನು ತಿಳಿದಿರುತ್ತದೆ ಎಂಬುದನ್ನಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಅದನ್ನು “{other}” ನಿಂದ ಬೇರ್ಪಡಿಸಲಾರದು.</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ಅದನ್ನು “{other}” ನಿಂದ ಬೇರ್ಪಡಿಸಲಾರವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”: the difference lies between {low} and {high} points (95 %).</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಅದನ್ನು “{other}” ನಿಂದ ಬೇರ್ಪಡಿಸಲಾರದು: ವ್ಯತ್ಯಾಸ {low} ಮತ್ತು {high} ಅಂಶಗಳ ನಡುವೆ ಇದೆ (95 %).</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ಅದನ್ನು “{other}” ನಿಂದ ಬೇರ್ಪಡಿಸಲಾರವು: ವ್ಯತ್ಯಾಸ {low} ಮತ್ತು {high} ಅಂಶಗಳ ನಡುವೆ ಇದೆ (95 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}).</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ “{one}” ಮತ್ತು “{other}” ಗಳನ್ನು ಬೇರ್ಪಡಿಸಲಾರದು: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}).</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು “{one}” ಮತ್ತು “{other}” ಗಳನ್ನು ಬೇರ್ಪಡಿಸಲಾರವು: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}). About {needed} would.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ “{one}” ಮತ್ತು “{other}” ಗಳನ್ನು ಬೇರ್ಪಡಿಸಲಾರದು: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}). ಸುಮಾರು {needed} ಬೇರ್ಪಡಿಸಬಲ್ಲವು.</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು “{one}” ಮತ್ತು “{other}” ಗಳನ್ನು ಬೇರ್ಪಡಿಸಲಾರವು: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}). ಸುಮಾರು {needed} ಬೇರ್ಪಡಿಸಬಲ್ಲವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out: {reason}</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಬಿಡಲಾಗಿದೆ: {reason}</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”</source>
        <translation>
            <numerusform>“{name}” ನ %n ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>“{name}” ನ %n ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its test part</source>
        <translation>
            <numerusform>“{name}” ನ ಪರೀಕ್ಷೆ ವಿಭಾಗದ %n ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>“{name}” ನ ಪರೀಕ್ಷೆ ವಿಭಾಗದ %n ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its training part</source>
        <translation>
            <numerusform>“{name}” ನ ತರಬೇತಿ ವಿಭಾಗದ %n ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>“{name}” ನ ತರಬೇತಿ ವಿಭಾಗದ %n ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its validation part</source>
        <translation>
            <numerusform>“{name}” ನ ವ್ಯಾಲಿಡೇಶನ್ ವಿಭಾಗದ %n ಪ್ರಶ್ನೆ</numerusform>
            <numerusform>“{name}” ನ ವ್ಯಾಲಿಡೇಶನ್ ವಿಭಾಗದ %n ಪ್ರಶ್ನೆಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) tell only large differences; 100 tell more.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ದೊಡ್ಡ ವ್ಯತ್ಯಾಸಗಳನ್ನು ಮಾತ್ರ ತೋರಿಸುತ್ತದೆ; 100 ಹೆಚ್ಚು ಹೇಳುತ್ತವೆ.</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ದೊಡ್ಡ ವ್ಯತ್ಯಾಸಗಳನ್ನು ಮಾತ್ರ ತೋರಿಸುತ್ತವೆ; 100 ಹೆಚ್ಚು ಹೇಳುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked: {reason}</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ಕೇಳಿಲ್ಲ: {reason}</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿಲ್ಲ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were trained on and could not be asked: more than those that were.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ ತರಬೇತಿಯಲ್ಲಿತ್ತು, ಕೇಳಲಾಗಲಿಲ್ಲ: ಕೇಳಿದವುಗಳಿಗಿಂತ ಹೆಚ್ಚು.</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು ತರಬೇತಿಯಲ್ಲಿದ್ದವು, ಕೇಳಲಾಗಲಿಲ್ಲ: ಕೇಳಿದವುಗಳಿಗಿಂತ ಹೆಚ್ಚು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): something was trained on them, or on their like</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆ: ಅದರ ಅಥವಾ ಅದರಂಥದ್ದರ ಮೇಲೆ ಏನಕ್ಕೋ ತರಬೇತಿ ನೀಡಲಾಗಿದೆ</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳು: ಅವುಗಳ ಅಥವಾ ಅವುಗಳಂಥವುಗಳ ಮೇಲೆ ಏನಕ್ಕೋ ತರಬೇತಿ ನೀಡಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in {files}.</source>
        <translation>
            <numerusform>{files} ನಲ್ಲಿ %n ದಾಖಲಾತಿ.</numerusform>
            <numerusform>{files} ನಲ್ಲಿ %n ದಾಖಲಾತಿಗಳು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answered in another script than asked</source>
        <translation>
            <numerusform>ಕೇಳಿದ ಲಿಪಿಗಿಂತ ಬೇರೆ ಲಿಪಿಯಲ್ಲಿ ಉತ್ತರಿಸಿದ %n ಸಾಲು</numerusform>
            <numerusform>ಕೇಳಿದ ಲಿಪಿಗಿಂತ ಬೇರೆ ಲಿಪಿಯಲ್ಲಿ ಉತ್ತರಿಸಿದ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are few: expect the model to learn little.</source>
        <translation>
            <numerusform>%n ಸಾಲು ತೀರಾ ಕಡಿಮೆ: ಮಾದರಿ ಸ್ವಲ್ಪವೇ ಕಲಿಯುತ್ತದೆಂದು ನಿರೀಕ್ಷಿಸಿ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು ಕಡಿಮೆ: ಮಾದರಿ ಸ್ವಲ್ಪವೇ ಕಲಿಯುತ್ತದೆಂದು ನಿರೀಕ್ಷಿಸಿ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out, because nothing of their answer fits into {length} tokens: {rows}.</source>
        <translation>
            <numerusform>ಉತ್ತರದ ಯಾವ ಭಾಗವೂ {length} ಟೋಕನ್‌ಗಳಲ್ಲಿ ಹಿಡಿಸದ ಕಾರಣ %n ಸಾಲನ್ನು ಬಿಡಲಾಗಿದೆ: {rows}.</numerusform>
            <numerusform>ಉತ್ತರದ ಯಾವ ಭಾಗವೂ {length} ಟೋಕನ್‌ಗಳಲ್ಲಿ ಹಿಡಿಸದ ಕಾರಣ %n ಸಾಲುಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: nothing can be learnt of them.</source>
        <translation>
            <numerusform>%n ಸಾಲು ಬಿಡಲಾಗಿದೆ: ಅದರಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು.</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: ಅವುಗಳಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n ಸಾಲು ಬಿಡಲಾಗಿದೆ: {rows}. ಸಾಲು {row}: {reason}</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: {rows}. ಸಾಲು {row}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>%n ಸಾಲು {length} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದ, ಅದನ್ನು ಕತ್ತರಿಸಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು {length} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದ, ಅವುಗಳನ್ನು ಕತ್ತರಿಸಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens; only their beginning is used: {rows}.</source>
        <translation>
            <numerusform>%n ಸಾಲು {length} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದ; ಅದರ ಆರಂಭವನ್ನು ಮಾತ್ರ ಬಳಸಲಾಗುತ್ತದೆ: {rows}.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು {length} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದ; ಅವುಗಳ ಆರಂಭವನ್ನು ಮಾತ್ರ ಬಳಸಲಾಗುತ್ತದೆ: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many to make one row of.</source>
        <translation>
            <numerusform>ಒಂದೇ ಸಾಲಾಗಿಸಲು %n ಸಾಲು ತೀರಾ ಹೆಚ್ಚು.</numerusform>
            <numerusform>ಒಂದೇ ಸಾಲಾಗಿಸಲು %n ಸಾಲುಗಳು ತೀರಾ ಹೆಚ್ಚು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in from {file} ({encoding}).</source>
        <translation>
            <numerusform>{file} ನಿಂದ %n ಸಾಲು ಬಂದಿದೆ ({encoding}).</numerusform>
            <numerusform>{file} ನಿಂದ %n ಸಾಲುಗಳು ಬಂದಿವೆ ({encoding}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be trained on: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n ಸಾಲಿನ ಮೇಲೆ ತರಬೇತಿ ನೀಡಲಾಗದು: {rows}. ಸಾಲು {row}: {reason}</numerusform>
            <numerusform>%n ಸಾಲುಗಳ ಮೇಲೆ ತರಬೇತಿ ನೀಡಲಾಗದು: {rows}. ಸಾಲು {row}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be put into this form and were left out. First: {reason}</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು ಈ ರೂಪಕ್ಕೆ ತರಲಾಗಲಿಲ್ಲ, ಅದನ್ನು ಬಿಡಲಾಗಿದೆ. ಮೊದಲನೆಯದು: {reason}</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಈ ರೂಪಕ್ಕೆ ತರಲಾಗಲಿಲ್ಲ, ಅವುಗಳನ್ನು ಬಿಡಲಾಗಿದೆ. ಮೊದಲನೆಯದು: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) longer than {limit} tokens</source>
        <translation>
            <numerusform>{limit} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದದ %n ಸಾಲು</numerusform>
            <numerusform>{limit} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದದ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) nearly the same as an earlier one</source>
        <translation>
            <numerusform>ಹಿಂದಿನದರಂತೆಯೇ ಬಹುತೇಕ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಹಿಂದಿನದರಂತೆಯೇ ಬಹುತೇಕ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of rare classes</source>
        <translation>
            <numerusform>ಅಪರೂಪದ ವರ್ಗಗಳ %n ಸಾಲು</numerusform>
            <numerusform>ಅಪರೂಪದ ವರ್ಗಗಳ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that answer one question differently</source>
        <translation>
            <numerusform>ಒಂದೇ ಪ್ರಶ್ನೆಗೆ ಬೇರೆ ಉತ್ತರ ನೀಡುವ %n ಸಾಲು</numerusform>
            <numerusform>ಒಂದೇ ಪ್ರಶ್ನೆಗೆ ಬೇರೆ ಬೇರೆ ಉತ್ತರ ನೀಡುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that differ in a number or a short answer only</source>
        <translation>
            <numerusform>ಒಂದು ಸಂಖ್ಯೆ ಅಥವಾ ಚಿಕ್ಕ ಉತ್ತರದಲ್ಲಿ ಮಾತ್ರ ಬೇರೆಯಾಗಿರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಒಂದು ಸಂಖ್ಯೆ ಅಥವಾ ಚಿಕ್ಕ ಉತ್ತರದಲ್ಲಿ ಮಾತ್ರ ಬೇರೆಯಾಗಿರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat an earlier one</source>
        <translation>
            <numerusform>ಹಿಂದಿನದನ್ನು ಪುನರಾವರ್ತಿಸುವ %n ಸಾಲು</numerusform>
            <numerusform>ಹಿಂದಿನದನ್ನು ಪುನರಾವರ್ತಿಸುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the model's template refuses</source>
        <translation>
            <numerusform>ಮಾದರಿಯ ಟೆಂಪ್ಲೇಟ್ ನಿರಾಕರಿಸುವ %n ಸಾಲು</numerusform>
            <numerusform>ಮಾದರಿಯ ಟೆಂಪ್ಲೇಟ್ ನಿರಾಕರಿಸುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose two answers are the same</source>
        <translation>
            <numerusform>ಎರಡೂ ಉತ್ತರಗಳು ಒಂದೇ ಆಗಿರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಎರಡೂ ಉತ್ತರಗಳು ಒಂದೇ ಆಗಿರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Chinese resident's number</source>
        <translation>
            <numerusform>ಚೀನಾದ ನಿವಾಸಿ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಚೀನಾದ ನಿವಾಸಿ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Pakistani identity card's number</source>
        <translation>
            <numerusform>ಪಾಕಿಸ್ತಾನದ ಗುರುತಿನ ಚೀಟಿ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಪಾಕಿಸ್ತಾನದ ಗುರುತಿನ ಚೀಟಿ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a US social security number</source>
        <translation>
            <numerusform>ಅಮೆರಿಕದ ಸೋಶಿಯಲ್ ಸೆಕ್ಯುರಿಟಿ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಅಮೆರಿಕದ ಸೋಶಿಯಲ್ ಸೆಕ್ಯುರಿಟಿ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a bank account's number (IBAN)</source>
        <translation>
            <numerusform>ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ (IBAN) ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ (IBAN) ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a payment card's number</source>
        <translation>
            <numerusform>ಪಾವತಿ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಪಾವತಿ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone number</source>
        <translation>
            <numerusform>ಫೋನ್ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಫೋನ್ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an Aadhaar number</source>
        <translation>
            <numerusform>ಆಧಾರ್ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಆಧಾರ್ ಸಂಖ್ಯೆ ಇರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an e-mail address</source>
        <translation>
            <numerusform>ಇಮೇಲ್ ವಿಳಾಸವಿರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಇಮೇಲ್ ವಿಳಾಸವಿರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with garbled letters</source>
        <translation>
            <numerusform>ಕೆಟ್ಟುಹೋದ ಅಕ್ಷರಗಳಿರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಕೆಟ್ಟುಹೋದ ಅಕ್ಷರಗಳಿರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with lost letters (�)</source>
        <translation>
            <numerusform>ಕಳೆದುಹೋದ ಅಕ್ಷರಗಳಿರುವ (�) %n ಸಾಲು</numerusform>
            <numerusform>ಕಳೆದುಹೋದ ಅಕ್ಷರಗಳಿರುವ (�) %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with next to nothing in them</source>
        <translation>
            <numerusform>ಹೆಚ್ಚುಕಡಿಮೆ ಏನೂ ಇಲ್ಲದ %n ಸಾಲು</numerusform>
            <numerusform>ಹೆಚ್ಚುಕಡಿಮೆ ಏನೂ ಇಲ್ಲದ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with signs of a chat template in the text</source>
        <translation>
            <numerusform>ಪಠ್ಯದಲ್ಲಿ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಚಿಹ್ನೆಗಳಿರುವ %n ಸಾಲು</numerusform>
            <numerusform>ಪಠ್ಯದಲ್ಲಿ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಚಿಹ್ನೆಗಳಿರುವ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question</source>
        <translation>
            <numerusform>ಪ್ರಶ್ನೆಯಿಲ್ಲದ %n ಸಾಲು</numerusform>
            <numerusform>ಪ್ರಶ್ನೆಯಿಲ್ಲದ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a worse answer</source>
        <translation>
            <numerusform>ಕೆಳಮಟ್ಟದ ಉತ್ತರವಿಲ್ಲದ %n ಸಾಲು</numerusform>
            <numerusform>ಕೆಳಮಟ್ಟದ ಉತ್ತರವಿಲ್ಲದ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer</source>
        <translation>
            <numerusform>ಉತ್ತರವಿಲ್ಲದ %n ಸಾಲು</numerusform>
            <numerusform>ಉತ್ತರವಿಲ್ಲದ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any text</source>
        <translation>
            <numerusform>ಯಾವ ಪಠ್ಯವೂ ಇಲ್ಲದ %n ಸಾಲು</numerusform>
            <numerusform>ಯಾವ ಪಠ್ಯವೂ ಇಲ್ಲದ %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು {file} ಗೆ ಬರೆಯಲಾಗಿದೆ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು {file} ಗೆ ಬರೆಯಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned page(s) of “{file}” read by text recognition: expect misread letters.</source>
        <translation>
            <numerusform>“{file}” ನ ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ %n ಪುಟವನ್ನು ಪಠ್ಯ ಗುರುತಿಸುವಿಕೆಯಿಂದ ಓದಲಾಗಿದೆ: ತಪ್ಪಾಗಿ ಓದಿದ ಅಕ್ಷರಗಳಿರಬಹುದು.</numerusform>
            <numerusform>“{file}” ನ ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ %n ಪುಟಗಳನ್ನು ಪಠ್ಯ ಗುರುತಿಸುವಿಕೆಯಿಂದ ಓದಲಾಗಿದೆ: ತಪ್ಪಾಗಿ ಓದಿದ ಅಕ್ಷರಗಳಿರಬಹುದು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ಸೆಕೆಂಡು</numerusform>
            <numerusform>%n ಸೆಕೆಂಡುಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in your documents have the word(s) {words}:</source>
        <translation>
            <numerusform>ನಿಮ್ಮ ದಾಖಲೆಗಳ %n ವಾಕ್ಯದಲ್ಲಿ ಈ ಪದಗಳಿವೆ: {words}:</numerusform>
            <numerusform>ನಿಮ್ಮ ದಾಖಲೆಗಳ %n ವಾಕ್ಯಗಳಲ್ಲಿ ಈ ಪದಗಳಿವೆ: {words}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) of “{file}” without text: a search cannot find what is on them.</source>
        <translation>
            <numerusform>“{file}” ನ %n ಸ್ಲೈಡ್‌ನಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ: ಅಲ್ಲಿರುವುದು ಹುಡುಕಾಟಕ್ಕೆ ಸಿಗದು.</numerusform>
            <numerusform>“{file}” ನ %n ಸ್ಲೈಡ್‌ಗಳಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ: ಅಲ್ಲಿರುವುದು ಹುಡುಕಾಟಕ್ಕೆ ಸಿಗದು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it are no longer in Olive: {names}.</source>
        <translation>
            <numerusform>ಅದರಲ್ಲಿನ %n ವಿಷಯ ಈಗ Olive ನಲ್ಲಿಲ್ಲ: {names}.</numerusform>
            <numerusform>ಅದರಲ್ಲಿನ %n ವಿಷಯಗಳು ಈಗ Olive ನಲ್ಲಿಲ್ಲ: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it gave no verdict, asked twice; these pairs do not count.</source>
        <translation>
            <numerusform>ಎರಡು ಬಾರಿ ಕೇಳಿದರೂ %n ಬಾರಿ ಇದು ತೀರ್ಪು ನೀಡಲಿಲ್ಲ; ಈ ಜೋಡಿಗಳು ಎಣಿಕೆಗಿಲ್ಲ.</numerusform>
            <numerusform>ಎರಡು ಬಾರಿ ಕೇಳಿದರೂ %n ಬಾರಿ ಇದು ತೀರ್ಪು ನೀಡಲಿಲ್ಲ; ಈ ಜೋಡಿಗಳು ಎಣಿಕೆಗಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual name(s) of who speaks became the usual one.</source>
        <translation>
            <numerusform>ಮಾತನಾಡುವವರ %n ಅಸಾಮಾನ್ಯ ಹೆಸರು ಸಾಮಾನ್ಯವಾದದ್ದಾಯಿತು.</numerusform>
            <numerusform>ಮಾತನಾಡುವವರ %n ಅಸಾಮಾನ್ಯ ಹೆಸರುಗಳು ಸಾಮಾನ್ಯವಾದವಾದವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no place: a column of the new shape has the same name.</source>
        <translation>
            <numerusform>%n ಮೌಲ್ಯಕ್ಕೆ ಜಾಗವಿರಲಿಲ್ಲ: ಹೊಸ ರೂಪದ ಕಾಲಮ್‌ಗೆ ಅದೇ ಹೆಸರಿದೆ.</numerusform>
            <numerusform>%n ಮೌಲ್ಯಗಳಿಗೆ ಜಾಗವಿರಲಿಲ್ಲ: ಹೊಸ ರೂಪದ ಕಾಲಮ್‌ಗೆ ಅದೇ ಹೆಸರಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a kind that rows cannot hold came in as text.</source>
        <translation>
            <numerusform>ಸಾಲುಗಳು ಹಿಡಿದಿಡಲಾರದ ಬಗೆಯ %n ಮೌಲ್ಯ ಪಠ್ಯವಾಗಿ ಬಂದಿದೆ.</numerusform>
            <numerusform>ಸಾಲುಗಳು ಹಿಡಿದಿಡಲಾರದ ಬಗೆಯ %n ಮೌಲ್ಯಗಳು ಪಠ್ಯವಾಗಿ ಬಂದಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text are text in the table: it holds nothing else.</source>
        <translation>
            <numerusform>ಪಠ್ಯವಲ್ಲದ %n ಮೌಲ್ಯ ಕೋಷ್ಟಕದಲ್ಲಿ ಪಠ್ಯವಾಗಿದೆ: ಅದು ಬೇರೇನನ್ನೂ ಹಿಡಿದಿಡುವುದಿಲ್ಲ.</numerusform>
            <numerusform>ಪಠ್ಯವಲ್ಲದ %n ಮೌಲ್ಯಗಳು ಕೋಷ್ಟಕದಲ್ಲಿ ಪಠ್ಯವಾಗಿವೆ: ಅದು ಬೇರೇನನ್ನೂ ಹಿಡಿದಿಡುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text became text.</source>
        <translation>
            <numerusform>ಪಠ್ಯವಲ್ಲದ %n ಮೌಲ್ಯ ಪಠ್ಯವಾಯಿತು.</numerusform>
            <numerusform>ಪಠ್ಯವಲ್ಲದ %n ಮೌಲ್ಯಗಳು ಪಠ್ಯವಾದವು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were bytes and came in as Base64 text.</source>
        <translation>
            <numerusform>%n ಮೌಲ್ಯ ಬೈಟ್‌ಗಳಾಗಿತ್ತು, Base64 ಪಠ್ಯವಾಗಿ ಬಂದಿದೆ.</numerusform>
            <numerusform>%n ಮೌಲ್ಯಗಳು ಬೈಟ್‌ಗಳಾಗಿದ್ದವು, Base64 ಪಠ್ಯವಾಗಿ ಬಂದಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were no number (NaN or infinite) and came in as empty.</source>
        <translation>
            <numerusform>%n ಮೌಲ್ಯ ಸಂಖ್ಯೆಯಾಗಿರಲಿಲ್ಲ (NaN ಅಥವಾ ಅನಂತ), ಖಾಲಿಯಾಗಿ ಬಂದಿದೆ.</numerusform>
            <numerusform>%n ಮೌಲ್ಯಗಳು ಸಂಖ್ಯೆಗಳಾಗಿರಲಿಲ್ಲ (NaN ಅಥವಾ ಅನಂತ), ಖಾಲಿಯಾಗಿ ಬಂದಿವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>(IA)³</source>
        <translation>(IA)³</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 ಯಾವಾಗಲೂ ಅತಿ ಸಂಭವನೀಯ ಪದ ಆರಿಸುತ್ತದೆ; ಹೆಚ್ಚಿನ ಮೌಲ್ಯಗಳಲ್ಲಿ ವೈವಿಧ್ಯವೂ ತಪ್ಪುಗಳೂ ಹೆಚ್ಚು.</translation>
    </message>
    <message>
        <source>0 searches by words alone, 1 by meaning alone. It counts less where the embedder does not know the language.</source>
        <translation>0 ಪದಗಳಿಂದ ಮಾತ್ರ, 1 ಅರ್ಥದಿಂದ ಮಾತ್ರ ಹುಡುಕುತ್ತದೆ. ಎಂಬೆಡರ್‌ಗೆ ಭಾಷೆ ಗೊತ್ತಿಲ್ಲದಲ್ಲಿ ಇದರ ಪ್ರಭಾವ ಕಡಿಮೆ.</translation>
    </message>
    <message>
        <source>0 takes the best even where they repeat each other.</source>
        <translation>0 ಒಂದನ್ನೊಂದು ಪುನರಾವರ್ತಿಸಿದರೂ ಅತ್ಯುತ್ತಮವಾದವನ್ನೇ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: ಮಿತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>0: ten times over the run.</source>
        <translation>0: ರನ್‌ನಲ್ಲಿ ಹತ್ತು ಬಾರಿ.</translation>
    </message>
    <message>
        <source>100 vectors written, the right one found</source>
        <translation>100 ವೆಕ್ಟರ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಿದೆ, ಸರಿಯಾದದ್ದು ಸಿಕ್ಕಿದೆ</translation>
    </message>
    <message>
        <source>12 languages, among them English, German, Spanish, French, Japanese, Arabic and Chinese</source>
        <translation>12 ಭಾಷೆಗಳು, ಅವುಗಳಲ್ಲಿ ಇಂಗ್ಲಿಷ್, ಜರ್ಮನ್, ಸ್ಪ್ಯಾನಿಷ್, ಫ್ರೆಂಚ್, ಜಪಾನೀಸ್, ಅರೇಬಿಕ್ ಮತ್ತು ಚೈನೀಸ್</translation>
    </message>
    <message>
        <source>20 steps, loss {first} → {last}</source>
        <translation>20 ಹಂತಗಳು, ಲಾಸ್ {first} → {last}</translation>
    </message>
    <message>
        <source>23 languages, among them English, Arabic, Chinese, French, German and Spanish</source>
        <translation>23 ಭಾಷೆಗಳು, ಅವುಗಳಲ್ಲಿ ಇಂಗ್ಲಿಷ್, ಅರೇಬಿಕ್, ಚೈನೀಸ್, ಫ್ರೆಂಚ್, ಜರ್ಮನ್ ಮತ್ತು ಸ್ಪ್ಯಾನಿಷ್</translation>
    </message>
    <message>
        <source>4 bits (NF4, twice quantised)</source>
        <translation>4 ಬಿಟ್‌ಗಳು (NF4, ಎರಡು ಬಾರಿ ಕ್ವಾಂಟೈಸ್)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ಬಿಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>8 bits: Olive's QLoRA squeezes to 4 bits.</source>
        <translation>8 ಬಿಟ್‌ಗಳು: Olive ನ QLoRA 4 ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>80 GB or more on the card</source>
        <translation>ಕಾರ್ಡ್‌ನಲ್ಲಿ 80 GB ಅಥವಾ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>A Python file with a function “loss(scores, labels)” that gives one number per token. You are shown it before it is run. Empty: cross-entropy, as usual.</source>
        <translation>ಪ್ರತಿ ಟೋಕನ್‌ಗೆ ಒಂದು ಸಂಖ್ಯೆ ನೀಡುವ “loss(scores, labels)” ಫಂಕ್ಷನ್ ಇರುವ Python ಫೈಲ್. ಚಲಾಯಿಸುವ ಮೊದಲು ನಿಮಗೆ ತೋರಿಸಲಾಗುತ್ತದೆ. ಖಾಲಿ: ಎಂದಿನಂತೆ ಕ್ರಾಸ್-ಎಂಟ್ರೊಪಿ.</translation>
    </message>
    <message>
        <source>A business flow needs both the facts of the case and a practised way of working.</source>
        <translation>ವ್ಯವಹಾರ ಪ್ರಕ್ರಿಯೆಗೆ ಪ್ರಕರಣದ ಸತ್ಯಾಂಶಗಳು ಮತ್ತು ಅಭ್ಯಾಸವಾದ ಕೆಲಸದ ರೀತಿ ಎರಡೂ ಬೇಕು.</translation>
    </message>
    <message>
        <source>A checkpoint is also saved whenever this much time has gone by since the last: no more than that is lost to a power cut. 0: only by steps.</source>
        <translation>ಕೊನೆಯದರ ನಂತರ ಇಷ್ಟು ಸಮಯ ಕಳೆದಾಗಲೂ ಚೆಕ್‌ಪಾಯಿಂಟ್ ಉಳಿಸಲಾಗುತ್ತದೆ: ವಿದ್ಯುತ್ ಹೋದರೂ ಅದಕ್ಕಿಂತ ಹೆಚ್ಚು ನಷ್ಟವಾಗದು. 0: ಹಂತಗಳ ಪ್ರಕಾರ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>A checkpoint is what Resume goes on from. 0: ten times over the run.</source>
        <translation>“ಮುಂದುವರಿಸಿ” ಚೆಕ್‌ಪಾಯಿಂಟ್‌ನಿಂದ ಮುಂದೆ ಸಾಗುತ್ತದೆ. 0: ರನ್‌ನಲ್ಲಿ ಹತ್ತು ಬಾರಿ.</translation>
    </message>
    <message>
        <source>A comparison needs a name.</source>
        <translation>ಹೋಲಿಕೆಗೆ ಹೆಸರು ಬೇಕು.</translation>
    </message>
    <message>
        <source>A comparison needs two to four answerers; there are {n}.</source>
        <translation>ಹೋಲಿಕೆಗೆ ಎರಡರಿಂದ ನಾಲ್ಕು ಉತ್ತರಿಸುವವರು ಬೇಕು; ಇರುವುದು {n}.</translation>
    </message>
    <message>
        <source>A config of your own</source>
        <translation>ನಿಮ್ಮದೇ ಸಂರಚನೆ</translation>
    </message>
    <message>
        <source>A conversation needs a title.</source>
        <translation>ಸಂಭಾಷಣೆಗೆ ಶೀರ್ಷಿಕೆ ಬೇಕು.</translation>
    </message>
    <message>
        <source>A dataset cannot be called “{name}”.</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗೆ “{name}” ಎಂದು ಹೆಸರಿಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>A document can be replaced in a minute. A trained model has to be trained again.</source>
        <translation>ದಾಖಲೆಯನ್ನು ನಿಮಿಷದಲ್ಲಿ ಬದಲಿಸಬಹುದು. ತರಬೇತಿ ಪಡೆದ ಮಾದರಿಗೆ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಬೇಕು.</translation>
    </message>
    <message>
        <source>A fair number</source>
        <translation>ಸಾಕಷ್ಟು</translation>
    </message>
    <message>
        <source>A few times a year</source>
        <translation>ವರ್ಷಕ್ಕೆ ಕೆಲವು ಬಾರಿ</translation>
    </message>
    <message>
        <source>A file or a command line of a guide, also an older one: changed names are told.</source>
        <translation>ಫೈಲ್ ಅಥವಾ ಮಾರ್ಗದರ್ಶಿಯ ಕಮಾಂಡ್ ಲೈನ್, ಹಳೆಯದಾದರೂ ಸರಿ: ಬದಲಾದ ಹೆಸರುಗಳನ್ನು ತಿಳಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>A fine-tuned model is a black box: it cannot say where an answer comes from.</source>
        <translation>ಫೈನ್-ಟ್ಯೂನ್ ಆದ ಮಾದರಿ ಕಪ್ಪು ಪೆಟ್ಟಿಗೆ: ಉತ್ತರ ಎಲ್ಲಿಂದ ಬಂತೆಂದು ಅದು ಹೇಳಲಾರದು.</translation>
    </message>
    <message>
        <source>A graphics card with up to 8 GB</source>
        <translation>8 GB ವರೆಗಿನ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>A key that was kept came back as another.</source>
        <translation>ಇಟ್ಟ ಕೀ ಬೇರೆಯಾಗಿ ಹಿಂತಿರುಗಿತು.</translation>
    </message>
    <message>
        <source>A large and good set of examples that keeps growing is what fine-tuning lives on.</source>
        <translation>ಬೆಳೆಯುತ್ತಲೇ ಇರುವ, ದೊಡ್ಡ ಹಾಗೂ ಒಳ್ಳೆಯ ಉದಾಹರಣೆಗಳ ಸಂಗ್ರಹವೇ ಫೈನ್-ಟ್ಯೂನಿಂಗ್‌ನ ಜೀವಾಳ.</translation>
    </message>
    <message>
        <source>A link that leads nowhere.</source>
        <translation>ಎಲ್ಲಿಗೂ ಹೋಗದ ಲಿಂಕ್.</translation>
    </message>
    <message>
        <source>A link to a folder that is listed already.</source>
        <translation>ಈಗಾಗಲೇ ಪಟ್ಟಿಯಲ್ಲಿರುವ ಫೋಲ್ಡರ್‌ಗೆ ಲಿಂಕ್.</translation>
    </message>
    <message>
        <source>A loss of your own</source>
        <translation>ನಿಮ್ಮದೇ ಲಾಸ್</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on. The fix puts a placeholder in its place.</source>
        <translation>ಮಾದರಿ ತಾನು ತರಬೇತಿ ಪಡೆದದ್ದನ್ನು ಪುನರುಚ್ಚರಿಸಬಹುದು. ಪರಿಹಾರ ಅದರ ಜಾಗದಲ್ಲಿ ಪ್ಲೇಸ್‌ಹೋಲ್ಡರ್ ಇಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>A model that was built for one device, {built}, does not run on {wanted}.</source>
        <translation>{built} ಎಂಬ ಒಂದೇ ಸಾಧನಕ್ಕಾಗಿ ರಚಿಸಿದ ಮಾದರಿ {wanted} ನಲ್ಲಿ ಚಲಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A model would learn to answer out of nowhere. Write the question, or delete the rows.</source>
        <translation>ಪ್ರಶ್ನೆಯೇ ಇಲ್ಲದೆ ಉತ್ತರಿಸಲು ಮಾದರಿ ಕಲಿಯುತ್ತದೆ. ಪ್ರಶ್ನೆ ಬರೆಯಿರಿ, ಅಥವಾ ಸಾಲುಗಳನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>A model, or what a run made of it, becomes an ONNX model for one kind of processor.</source>
        <translation>ಮಾದರಿ, ಅಥವಾ ರನ್ ಅದರಿಂದ ಮಾಡಿದ್ದು, ಒಂದು ಬಗೆಯ ಪ್ರೊಸೆಸರ್‌ಗಾಗಿ ONNX ಮಾದರಿಯಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>A part on each (DeepSpeed ZeRO 3)</source>
        <translation>ಪ್ರತಿಯೊಂದರಲ್ಲೂ ಒಂದು ಭಾಗ (DeepSpeed ZeRO 3)</translation>
    </message>
    <message>
        <source>A part on each (FSDP)</source>
        <translation>ಪ್ರತಿಯೊಂದರಲ್ಲೂ ಒಂದು ಭಾಗ (FSDP)</translation>
    </message>
    <message>
        <source>A pass that trains must name its rows.</source>
        <translation>ತರಬೇತಿ ನೀಡುವ ಪಾಸ್ ತನ್ನ ಸಾಲುಗಳನ್ನು ಹೆಸರಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>A password stands among the options of the address.</source>
        <translation>ವಿಳಾಸದ ಆಯ್ಕೆಗಳಲ್ಲಿ ಪಾಸ್‌ವರ್ಡ್ ಇದೆ.</translation>
    </message>
    <message>
        <source>A password stands in “{file}”, for everyone to read.</source>
        <translation>“{file}” ನಲ್ಲಿ ಎಲ್ಲರೂ ಓದಬಹುದಾದ ಪಾಸ್‌ವರ್ಡ್ ಇದೆ.</translation>
    </message>
    <message>
        <source>A prefix cannot be merged: it is tokens in front of every text, and no weight of the model can hold them.</source>
        <translation>ಪ್ರಿಫಿಕ್ಸ್ ವಿಲೀನಗೊಳಿಸಲಾಗದು: ಅದು ಪ್ರತಿ ಪಠ್ಯದ ಮುಂದಿನ ಟೋಕನ್‌ಗಳು, ಮಾದರಿಯ ಯಾವ ವೇಟ್ ಕೂಡ ಅವುಗಳನ್ನು ಹಿಡಿದಿಡಲಾರದು.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>ಪ್ರೀಸೆಟ್‌ಗೆ ಹೆಸರು ಬೇಕು.</translation>
    </message>
    <message>
        <source>A program has “{file}” open, and its latest changes are not in it yet: close that program and index again.</source>
        <translation>ಒಂದು ಪ್ರೋಗ್ರಾಂ “{file}” ತೆರೆದಿದೆ, ಇತ್ತೀಚಿನ ಬದಲಾವಣೆಗಳು ಇನ್ನೂ ಅದರಲ್ಲಿಲ್ಲ: ಆ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿ ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>A question or an answer is only a placeholder, or has no letter and no digit.</source>
        <translation>ಪ್ರಶ್ನೆ ಅಥವಾ ಉತ್ತರ ಬರೀ ಪ್ಲೇಸ್‌ಹೋಲ್ಡರ್, ಅಥವಾ ಅದರಲ್ಲಿ ಅಕ್ಷರವೂ ಅಂಕಿಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in it and never closed.</source>
        <translation>ಅದರಲ್ಲಿ ತೆರೆದ ಉದ್ಧರಣ ಚಿಹ್ನೆಯನ್ನು ಎಲ್ಲೂ ಮುಚ್ಚಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A repeat inside a repeat, as in (a+)+, is the usual cause: take one out.</source>
        <translation>ಸಾಮಾನ್ಯ ಕಾರಣ (a+)+ ನಂತೆ ಪುನರಾವರ್ತನೆಯೊಳಗೆ ಪುನರಾವರ್ತನೆ: ಒಂದನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>A row must be allowed at least one token.</source>
        <translation>ಒಂದು ಸಾಲಿಗೆ ಕನಿಷ್ಠ ಒಂದು ಟೋಕನ್ ಅನುಮತಿ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>A row needs a question and an answer.</source>
        <translation>ಸಾಲಿಗೆ ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ ಬೇಕು.</translation>
    </message>
    <message>
        <source>A row that was to be changed is no longer in the dataset.</source>
        <translation>ಬದಲಾಯಿಸಬೇಕಿದ್ದ ಸಾಲು ಈಗ ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A search makes from 1 to {most} trials, not {count}.</source>
        <translation>ಒಂದು ಹುಡುಕಾಟ 1 ರಿಂದ {most} ಟ್ರಯಲ್‌ಗಳನ್ನು ಮಾಡುತ್ತದೆ, {count} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A setting is in the search twice.</source>
        <translation>ಒಂದು ಸೆಟ್ಟಿಂಗ್ ಹುಡುಕಾಟದಲ್ಲಿ ಎರಡು ಬಾರಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>A sweep tries from one to {most} settings, not {count}.</source>
        <translation>ಒಂದು ಸ್ವೀಪ್ ಒಂದರಿಂದ {most} ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಪ್ರಯತ್ನಿಸುತ್ತದೆ, {count} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>A tiny model that comes with Ustad, for trying the tool. Its answers are not to be trusted.</source>
        <translation>ಟೂಲ್ ಪ್ರಯತ್ನಿಸಲು Ustad ಜೊತೆ ಬರುವ ಪುಟ್ಟ ಮಾದರಿ. ಅದರ ಉತ್ತರಗಳನ್ನು ನಂಬಬೇಡಿ.</translation>
    </message>
    <message>
        <source>A turn holds more than words: {names}.</source>
        <translation>ಒಂದು ಸರದಿಯಲ್ಲಿ ಪದಗಳಿಗಿಂತ ಹೆಚ್ಚಿನದಿದೆ: {names}.</translation>
    </message>
    <message>
        <source>A version needs a name of at most {n} letters.</source>
        <translation>ಆವೃತ್ತಿಗೆ ಗರಿಷ್ಠ {n} ಅಕ್ಷರಗಳ ಹೆಸರು ಬೇಕು.</translation>
    </message>
    <message>
        <source>A whole copy on each</source>
        <translation>ಪ್ರತಿಯೊಂದರಲ್ಲೂ ಪೂರ್ಣ ನಕಲು</translation>
    </message>
    <message>
        <source>A whole copy on each is fastest. Where it does not fit, each GPU keeps a part: FSDP comes with PyTorch, DeepSpeed must be installed there.</source>
        <translation>ಪ್ರತಿಯೊಂದರಲ್ಲೂ ಪೂರ್ಣ ನಕಲು ಅತಿ ವೇಗ. ಅದು ಹಿಡಿಸದಿದ್ದರೆ ಪ್ರತಿ GPU ಒಂದು ಭಾಗ ಇಡುತ್ತದೆ: FSDP PyTorch ಜೊತೆಗೆ ಬರುತ್ತದೆ, DeepSpeed ಅಲ್ಲಿ ಅನುಸ್ಥಾಪಿಸಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>A word is considered only if it is at least this share as likely as the likeliest one.</source>
        <translation>ಅತಿ ಸಂಭವನೀಯ ಪದದ ಕನಿಷ್ಠ ಇಷ್ಟು ಪಾಲು ಸಂಭವನೀಯವಾದ ಪದವನ್ನು ಮಾತ್ರ ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>ಸುಮಾರು %n ಸಾಲು {length} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದ, ಅದನ್ನು ಕತ್ತರಿಸಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>ಸುಮಾರು %n ಸಾಲುಗಳು {length} ಟೋಕನ್‌ಗಳಿಗಿಂತ ಉದ್ದ, ಅವುಗಳನ್ನು ಕತ್ತರಿಸಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>About 24 GB on the card</source>
        <translation>ಕಾರ್ಡ್‌ನಲ್ಲಿ ಸುಮಾರು 24 GB</translation>
    </message>
    <message>
        <source>Above 1, words that were already said or read become less likely; 1 leaves them alone.</source>
        <translation>1 ಕ್ಕಿಂತ ಹೆಚ್ಚಾದರೆ ಈಗಾಗಲೇ ಹೇಳಿದ ಅಥವಾ ಓದಿದ ಪದಗಳ ಸಂಭವ ಕಡಿಮೆಯಾಗುತ್ತದೆ; 1 ಅವುಗಳನ್ನು ಹಾಗೆಯೇ ಬಿಡುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ಸ್ವೀಕರಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಸ್ವೀಕರಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept rows, or choose others.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸ್ವೀಕರಿಸಿ, ಅಥವಾ ಬೇರೆಯವನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>ಅಡಾಪ್ಟರ್</translation>
    </message>
    <message>
        <source>Adapter rank</source>
        <translation>ಅಡಾಪ್ಟರ್ ರ‍್ಯಾಂಕ್</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>ಅಡಾಪ್ಟರ್ ಬಲ (alpha)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ಸೇರಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a question and an answer to it, or delete the row.</source>
        <translation>ಅದಕ್ಕೆ ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ ಸೇರಿಸಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Add it in Settings and choose it in Documents, or keep the index in this program.</source>
        <translation>ಅದನ್ನು ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಸೇರಿಸಿ ದಾಖಲೆಗಳಲ್ಲಿ ಆರಿಸಿ, ಅಥವಾ ಇಂಡೆಕ್ಸ್ ಅನ್ನು ಈ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Add or remove some.</source>
        <translation>ಕೆಲವನ್ನು ಸೇರಿಸಿ ಅಥವಾ ತೆಗೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Add questions with the words that answer them, and index the documents.</source>
        <translation>ಉತ್ತರಿಸುವ ಪದಗಳೊಂದಿಗೆ ಪ್ರಶ್ನೆಗಳನ್ನು ಸೇರಿಸಿ, ದಾಖಲೆಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Add rows on other passages.</source>
        <translation>ಬೇರೆ ಪಠ್ಯಭಾಗಗಳ ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Add rows to the dataset, or assign some to training.</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗೆ ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ, ಅಥವಾ ಕೆಲವನ್ನು ತರಬೇತಿಗೆ ನಿಗದಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Add rows with other labels.</source>
        <translation>ಬೇರೆ ಲೇಬಲ್‌ಗಳ ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Add rows, or mark some as training rows.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ, ಅಥವಾ ಕೆಲವನ್ನು ತರಬೇತಿ ಸಾಲುಗಳೆಂದು ಗುರುತಿಸಿ.</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or ask a model without “Use my documents”.</source>
        <translation>ದಾಖಲೆಗಳು ಪರದೆಯಲ್ಲಿ ಕೆಲವನ್ನು ಸೇರಿಸಿ, ಅಥವಾ “ನನ್ನ ದಾಖಲೆಗಳನ್ನು ಬಳಸಿ” ಇಲ್ಲದೆ ಮಾದರಿಯನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or leave out who answers from documents.</source>
        <translation>ದಾಖಲೆಗಳು ಪರದೆಯಲ್ಲಿ ಕೆಲವನ್ನು ಸೇರಿಸಿ, ಅಥವಾ ದಾಖಲೆಗಳಿಂದ ಉತ್ತರಿಸುವವರನ್ನು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Add the table it is about (CSV, XLSX, JSON), or ask what the documents say of the number.</source>
        <translation>ಇದಕ್ಕೆ ಸಂಬಂಧಿಸಿದ ಕೋಷ್ಟಕ (CSV, XLSX, JSON) ಸೇರಿಸಿ, ಅಥವಾ ಸಂಖ್ಯೆಯ ಬಗ್ಗೆ ದಾಖಲೆಗಳು ಏನು ಹೇಳುತ್ತವೆ ಎಂದು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Add training rows that do, or leave the row out.</source>
        <translation>ಹಾಗೆ ಗುರುತಿಸುವ ತರಬೇತಿ ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ, ಅಥವಾ ಸಾಲನ್ನು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Add training rows with this label, or leave the row out.</source>
        <translation>ಈ ಲೇಬಲ್‌ನ ತರಬೇತಿ ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ, ಅಥವಾ ಸಾಲನ್ನು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Adding tokenizer, template and licence</source>
        <translation>ಟೋಕನೈಸರ್, ಟೆಂಪ್ಲೇಟ್ ಮತ್ತು ಪರವಾನಗಿ ಸೇರಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Address of the first machine</source>
        <translation>ಮೊದಲ ಕಂಪ್ಯೂಟರ್‌ನ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>After attention and block (Houlsby)</source>
        <translation>ಅಟೆನ್ಶನ್ ಮತ್ತು ಬ್ಲಾಕ್ ನಂತರ (Houlsby)</translation>
    </message>
    <message>
        <source>After each block (Pfeiffer)</source>
        <translation>ಪ್ರತಿ ಬ್ಲಾಕ್ ನಂತರ (Pfeiffer)</translation>
    </message>
    <message>
        <source>After each block alone is smaller and quicker; after its attention too can hold more.</source>
        <translation>ಪ್ರತಿ ಬ್ಲಾಕ್ ನಂತರ ಮಾತ್ರ ಇದ್ದರೆ ಚಿಕ್ಕದು ಮತ್ತು ವೇಗ; ಅದರ ಅಟೆನ್ಶನ್ ನಂತರವೂ ಇದ್ದರೆ ಹೆಚ್ಚು ಹಿಡಿದಿಡಬಲ್ಲದು.</translation>
    </message>
    <message>
        <source>After the same text it finds the same next word the likeliest at {share} % of the places; {limit} % or more are expected.</source>
        <translation>ಅದೇ ಪಠ್ಯದ ನಂತರ {share} % ಸ್ಥಳಗಳಲ್ಲಿ ಅದೇ ಮುಂದಿನ ಪದ ಅದಕ್ಕೆ ಅತಿ ಸಂಭವನೀಯ; {limit} % ಅಥವಾ ಹೆಚ್ಚು ನಿರೀಕ್ಷಿತ.</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>ಪುನರಾವರ್ತನೆಯ ವಿರುದ್ಧ</translation>
    </message>
    <message>
        <source>Agree to them on the model's page with the account your token is of; some makers take days to answer. Then resume.</source>
        <translation>ನಿಮ್ಮ ಟೋಕನ್ ಯಾವ ಖಾತೆಯದೋ ಅದರಿಂದ ಮಾದರಿಯ ಪುಟದಲ್ಲಿ ಅವುಗಳಿಗೆ ಒಪ್ಪಿ; ಕೆಲವು ತಯಾರಕರು ಉತ್ತರಿಸಲು ದಿನಗಳು ಬೇಕು. ನಂತರ ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>Agree to them on the model's page, make a token for reading there, and enter it under “Hub access”.</source>
        <translation>ಮಾದರಿಯ ಪುಟದಲ್ಲಿ ಅವುಗಳಿಗೆ ಒಪ್ಪಿ, ಅಲ್ಲಿ ಓದಲು ಟೋಕನ್ ಮಾಡಿ, “ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ನಮೂದಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) were trained on: answers to them show memory, not skill.</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆಯೂ ತರಬೇತಿಯಲ್ಲಿತ್ತು: ಅದರ ಉತ್ತರ ನೆನಪನ್ನು ತೋರಿಸುತ್ತದೆ, ಕೌಶಲವನ್ನಲ್ಲ.</numerusform>
            <numerusform>ಎಲ್ಲ %n ಪ್ರಶ್ನೆಗಳೂ ತರಬೇತಿಯಲ್ಲಿದ್ದವು: ಅವುಗಳ ಉತ್ತರಗಳು ನೆನಪನ್ನು ತೋರಿಸುತ್ತವೆ, ಕೌಶಲವನ್ನಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>All it needs stands in the text it is given, or is common knowledge</source>
        <translation>ಅದಕ್ಕೆ ಬೇಕಾದದ್ದೆಲ್ಲ ನೀಡಿದ ಪಠ್ಯದಲ್ಲಿದೆ, ಅಥವಾ ಸಾಮಾನ್ಯ ಜ್ಞಾನ</translation>
    </message>
    <message>
        <source>All questions are on one passage: there is nothing to tell apart.</source>
        <translation>ಎಲ್ಲ ಪ್ರಶ್ನೆಗಳೂ ಒಂದೇ ಪಠ್ಯಭಾಗದ ಬಗ್ಗೆ: ಬೇರ್ಪಡಿಸಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>All training rows have the label “{label}”: there is nothing to tell apart.</source>
        <translation>ತರಬೇತಿಯ ಎಲ್ಲ ಸಾಲುಗಳ ಲೇಬಲ್ “{label}”: ಬೇರ್ಪಡಿಸಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>All were asked about.</source>
        <translation>ಎಲ್ಲದರ ಬಗ್ಗೆಯೂ ಕೇಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>All words are scored at once: this model does more with its scores than others.</source>
        <translation>ಎಲ್ಲ ಪದಗಳಿಗೂ ಒಮ್ಮೆಲೇ ಅಂಕ ನೀಡಲಾಗುತ್ತದೆ: ಈ ಮಾದರಿ ತನ್ನ ಅಂಕಗಳೊಂದಿಗೆ ಇತರವುಗಳಿಗಿಂತ ಹೆಚ್ಚು ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>All {count} trials failed; the last one said: {reason}</source>
        <translation>ಎಲ್ಲ {count} ಟ್ರಯಲ್‌ಗಳು ವಿಫಲವಾದವು; ಕೊನೆಯದು ಹೇಳಿದ್ದು: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>An Excel sheet holds at most {most} rows; these are %n.</source>
        <translation>
            <numerusform>Excel ಶೀಟ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {most} ಸಾಲುಗಳು ಹಿಡಿಸುತ್ತವೆ; ಇವು %n.</numerusform>
            <numerusform>Excel ಶೀಟ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {most} ಸಾಲುಗಳು ಹಿಡಿಸುತ್ತವೆ; ಇವು %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An ONNX model cannot take what a run has learnt while it chats.</source>
        <translation>ರನ್ ಕಲಿತದ್ದನ್ನು ONNX ಮಾದರಿ ಚಾಟ್ ಮಾಡುವಾಗ ತೆಗೆದುಕೊಳ್ಳಲಾರದು.</translation>
    </message>
    <message>
        <source>An ONNX model for the {provider}, in {numbers}.</source>
        <translation>{provider} ಗಾಗಿ ONNX ಮಾದರಿ, {numbers} ನಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>An answer is cut off after this many tokens (word pieces).</source>
        <translation>ಇಷ್ಟು ಟೋಕನ್‌ಗಳ (ಪದದ ತುಣುಕುಗಳು) ನಂತರ ಉತ್ತರವನ್ನು ಕತ್ತರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>An answer nobody can check is of no use to us</source>
        <translation>ಯಾರೂ ಪರಿಶೀಲಿಸಲಾಗದ ಉತ್ತರ ನಮಗೆ ಉಪಯೋಗವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>An answer takes</source>
        <translation>ಒಂದು ಉತ್ತರಕ್ಕೆ ಬೇಕಾದದ್ದು</translation>
    </message>
    <message>
        <source>An answer takes {time} on this computer.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಒಂದು ಉತ್ತರಕ್ಕೆ {time} ಬೇಕು.</translation>
    </message>
    <message>
        <source>An example is a question or text together with the very answer you would wish for.</source>
        <translation>ಉದಾಹರಣೆ ಎಂದರೆ ಒಂದು ಪ್ರಶ್ನೆ ಅಥವಾ ಪಠ್ಯ ಮತ್ತು ಅದಕ್ಕೆ ನೀವು ಬಯಸುವ ಉತ್ತರ.</translation>
    </message>
    <message>
        <source>Another job in the same process did not stop when it was asked to, so the process was ended.</source>
        <translation>ಅದೇ ಪ್ರೊಸೆಸ್‌ನಲ್ಲಿನ ಇನ್ನೊಂದು ಕೆಲಸ ನಿಲ್ಲಿಸಲು ಹೇಳಿದರೂ ನಿಲ್ಲಲಿಲ್ಲ, ಆದ್ದರಿಂದ ಪ್ರೊಸೆಸ್ ಅನ್ನು ಕೊನೆಗೊಳಿಸಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>Another one, where a program on this machine has taken this.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಪ್ರೋಗ್ರಾಂ ಇದನ್ನು ತೆಗೆದುಕೊಂಡಿದ್ದರೆ ಬೇರೊಂದು.</translation>
    </message>
    <message>
        <source>Another run's adapter as such a file, for an ONNX model that is there already.</source>
        <translation>ಈಗಾಗಲೇ ಇರುವ ONNX ಮಾದರಿಗಾಗಿ, ಇನ್ನೊಂದು ರನ್‌ನ ಅಡಾಪ್ಟರ್ ಅಂಥದೇ ಫೈಲ್ ಆಗಿ.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Answer another program</source>
        <translation>ಇನ್ನೊಂದು ಪ್ರೋಗ್ರಾಂಗೆ ಉತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>Answer is there</source>
        <translation>ಉತ್ತರ ಇದೆ</translation>
    </message>
    <message>
        <source>Answer questions from what we know</source>
        <translation>ನಮಗೆ ತಿಳಿದಿರುವುದರಿಂದ ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>ಉತ್ತರಿಸುವುದು</translation>
    </message>
    <message>
        <source>Answering questions from what you know is what looking things up is made for.</source>
        <translation>ನಿಮಗೆ ತಿಳಿದಿರುವುದರಿಂದ ಉತ್ತರಿಸುವುದಕ್ಕಾಗಿಯೇ ನೋಡಿ ತಿಳಿಯುವುದು ಇರುವುದು.</translation>
    </message>
    <message>
        <source>Answers are not marked in their sentences, since “{name}” cannot be used: {reason}</source>
        <translation>“{name}” ಬಳಸಲಾಗದ ಕಾರಣ ಉತ್ತರಗಳನ್ನು ಅವುಗಳ ವಾಕ್ಯಗಳಲ್ಲಿ ಗುರುತಿಸುವುದಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>Answers from documents, in many languages, on ordinary computers.</source>
        <translation>ಸಾಮಾನ್ಯ ಕಂಪ್ಯೂಟರ್‌ಗಳಲ್ಲಿ, ಹಲವು ಭಾಷೆಗಳಲ್ಲಿ, ದಾಖಲೆಗಳಿಂದ ಉತ್ತರಗಳು.</translation>
    </message>
    <message>
        <source>Answers from documents, summaries and extraction for business texts.</source>
        <translation>ದಾಖಲೆಗಳಿಂದ ಉತ್ತರಗಳು, ವ್ಯವಹಾರ ಪಠ್ಯಗಳ ಸಾರಾಂಶ ಮತ್ತು ಅವುಗಳಿಂದ ಮಾಹಿತಿ ಹೊರತೆಗೆಯುವುದು.</translation>
    </message>
    <message>
        <source>Answers only with sentences quoted from your documents, word for word. No language model writes.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಿಂದ ಪದಶಃ ಉದ್ಧರಿಸಿದ ವಾಕ್ಯಗಳಿಂದ ಮಾತ್ರ ಉತ್ತರಿಸುತ್ತದೆ. ಯಾವ ಭಾಷಾ ಮಾದರಿಯೂ ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Answers to learn</source>
        <translation>ಕಲಿಯಬೇಕಾದ ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Any of these changes makes it fit.</source>
        <translation>ಈ ಬದಲಾವಣೆಗಳಲ್ಲಿ ಯಾವುದಾದರೂ ಅದನ್ನು ಹಿಡಿಸುವಂತೆ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ತೋರಿಕೆ</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>ಅರೇಬಿಕ್ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Are they to be cut short, judged by their validation loss on the way?</source>
        <translation>ದಾರಿಯಲ್ಲಿನ ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್ ನೋಡಿ ಅವುಗಳನ್ನು ಬೇಗ ನಿಲ್ಲಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>ಇರುವಂತೆಯೇ</translation>
    </message>
    <message>
        <source>As when a reply needs the price list, the contract and the delivery rules at once.</source>
        <translation>ಉದಾಹರಣೆಗೆ ಒಂದು ಉತ್ತರಕ್ಕೆ ಬೆಲೆಪಟ್ಟಿ, ಒಪ್ಪಂದ ಮತ್ತು ವಿತರಣಾ ನಿಯಮಗಳು ಒಟ್ಟಿಗೆ ಬೇಕಾದಾಗ.</translation>
    </message>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>ಎಲ್ಲ ದಾರಿಗಳಿಗೂ ಅದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Ask by these fields and their values: {fields}.</source>
        <translation>ಈ ಕ್ಷೇತ್ರಗಳು ಮತ್ತು ಅವುಗಳ ಮೌಲ್ಯಗಳಿಂದ ಕೇಳಿ: {fields}.</translation>
    </message>
    <message>
        <source>Ask only for rows: nothing is written from here.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಮಾತ್ರ ಕೇಳಿ: ಇಲ್ಲಿಂದ ಏನನ್ನೂ ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ask questions that are nearer to what people will ask, and more of them.</source>
        <translation>ಜನರು ಕೇಳುವುದಕ್ಕೆ ಹೆಚ್ಚು ಹತ್ತಿರದ ಪ್ರಶ್ನೆಗಳನ್ನು, ಹೆಚ್ಚು ಸಂಖ್ಯೆಯಲ್ಲಿ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Ask the question again.</source>
        <translation>ಪ್ರಶ್ನೆಯನ್ನು ಮತ್ತೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the rows or documents themselves, and add those.</source>
        <translation>ಅದನ್ನು ನಿಮಗೆ ಕೊಟ್ಟವರಿಂದ ಸಾಲುಗಳನ್ನೇ ಅಥವಾ ದಾಖಲೆಗಳನ್ನೇ ಕೇಳಿ ಪಡೆದು, ಅವನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Asked although like what was trained on: %n question(s).</source>
        <translation>
            <numerusform>ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದಕ್ಕೆ ಸದೃಶವಾದರೂ ಕೇಳಿದ್ದು: %n ಪ್ರಶ್ನೆ.</numerusform>
            <numerusform>ತರಬೇತಿಯಲ್ಲಿದ್ದದ್ದಕ್ಕೆ ಸದೃಶವಾದರೂ ಕೇಳಿದ್ದು: %n ಪ್ರಶ್ನೆಗಳು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database of {file}</source>
        <translation>{file} ನ ಡೇಟಾಬೇಸ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Asking the hub for {name}</source>
        <translation>{name} ಬಗ್ಗೆ ಹಬ್ ಅನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Asking the questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ನಿಗದಿಪಡಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ನಿಗದಿಪಡಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>ಗರಿಷ್ಠ ಇಷ್ಟು ಪದಗಳು</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>ಯಾದೃಚ್ಛಿಕವಾಗಿ</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ಫೈಲ್ ಲಗತ್ತಿಸಿ</translation>
    </message>
    <message>
        <source>Attach a file with words in it.</source>
        <translation>ಪದಗಳಿರುವ ಫೈಲ್ ಲಗತ್ತಿಸಿ.</translation>
    </message>
    <message>
        <source>BLEU as it is usually reported: counted over all answers at once.</source>
        <translation>ಸಾಮಾನ್ಯವಾಗಿ ವರದಿ ಮಾಡುವ BLEU: ಎಲ್ಲ ಉತ್ತರಗಳ ಮೇಲೆ ಒಟ್ಟಿಗೆ ಎಣಿಸಿದ್ದು.</translation>
    </message>
    <message>
        <source>Backed by passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳ ಆಧಾರವಿದೆ</translation>
    </message>
    <message>
        <source>Batches added up before each correction: as if more rows were at once, without their memory.</source>
        <translation>ಪ್ರತಿ ತಿದ್ದುಪಡಿಯ ಮೊದಲು ಕೂಡಿಸುವ ಬ್ಯಾಚ್‌ಗಳು: ಹೆಚ್ಚಿನ ಮೆಮೊರಿ ಇಲ್ಲದೆ ಒಮ್ಮೆಗೆ ಹೆಚ್ಚು ಸಾಲುಗಳಿದ್ದಂತೆ.</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>ಪ್ರತಿ ಹಂತಕ್ಕೆ ಬ್ಯಾಚ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>ಹೊಸದನ್ನು ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Begin its address in Settings with http://, or its port is another.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಅದರ ವಿಳಾಸವನ್ನು http:// ನಿಂದ ಆರಂಭಿಸಿ, ಅಥವಾ ಅದರ ಪೋರ್ಟ್ ಬೇರೆಯಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Begin one on the Decide screen.</source>
        <translation>ನಿರ್ಧಾರ ಪರದೆಯಲ್ಲಿ ಒಂದನ್ನು ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Begin the address with sqlite, postgresql, mysql, mariadb, mssql or oracle, or install its package.</source>
        <translation>ವಿಳಾಸವನ್ನು sqlite, postgresql, mysql, mariadb, mssql ಅಥವಾ oracle ನಿಂದ ಆರಂಭಿಸಿ, ಅಥವಾ ಅದರ ಪ್ಯಾಕೇಜ್ ಅನುಸ್ಥಾಪಿಸಿ.</translation>
    </message>
    <message>
        <source>Begin the address with {name}:// alone.</source>
        <translation>ವಿಳಾಸವನ್ನು {name}:// ನಿಂದ ಮಾತ್ರ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Begin the proof anew with “Measure again”.</source>
        <translation>“ಮತ್ತೆ ಅಳೆಯಿರಿ” ಮೂಲಕ ಪುರಾವೆ ಪರೀಕ್ಷೆಯನ್ನು ಹೊಸದಾಗಿ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Below 1, so many of the training rows are drawn by chance and the others left out; validation rows all stay. The same training with fewer rows shows whether more would help.</source>
        <translation>1 ಕ್ಕಿಂತ ಕಡಿಮೆಯಾದರೆ, ತರಬೇತಿ ಸಾಲುಗಳಲ್ಲಿ ಅಷ್ಟನ್ನು ಯಾದೃಚ್ಛಿಕವಾಗಿ ಆರಿಸಿ ಉಳಿದವನ್ನು ಬಿಡಲಾಗುತ್ತದೆ; ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳೆಲ್ಲ ಉಳಿಯುತ್ತವೆ. ಕಡಿಮೆ ಸಾಲುಗಳೊಂದಿಗೆ ಅದೇ ತರಬೇತಿ, ಇನ್ನಷ್ಟು ಸಾಲುಗಳು ನೆರವಾಗುತ್ತವೆಯೇ ಎಂದು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Bits of the squeezed model</source>
        <translation>ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ಮಾದರಿಯ ಬಿಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Bottleneck adapters</source>
        <translation>ಬಾಟಲ್‌ನೆಕ್ ಅಡಾಪ್ಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Bottleneck adapters cannot be merged: there is a bend in them, which no matrix of the model can hold.</source>
        <translation>ಬಾಟಲ್‌ನೆಕ್ ಅಡಾಪ್ಟರ್‌ಗಳನ್ನು ವಿಲೀನಗೊಳಿಸಲಾಗದು: ಅವುಗಳಲ್ಲಿ ಒಂದು ಬಾಗು ಇದೆ, ಮಾದರಿಯ ಯಾವ ಮ್ಯಾಟ್ರಿಕ್ಸ್ ಕೂಡ ಅದನ್ನು ಹಿಡಿದಿಡಲಾರದು.</translation>
    </message>
    <message>
        <source>Bring a run back</source>
        <translation>ರನ್ ಮರಳಿ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Bring it back, or choose another one.</source>
        <translation>ಅದನ್ನು ಮರಳಿ ತನ್ನಿ, ಅಥವಾ ಬೇರೊಂದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Bring the server up to date.</source>
        <translation>ಸರ್ವರ್ ನವೀಕರಿಸಿ.</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>“{name}” ಮರಳಿ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Broken JSON that could not be mended</source>
        <translation>ಸರಿಪಡಿಸಲಾಗದ ಮುರಿದ JSON</translation>
    </message>
    <message>
        <source>Building the ONNX model</source>
        <translation>ONNX ಮಾದರಿ ರಚಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>By the address's prices; 0: no limit.</source>
        <translation>ವಿಳಾಸದ ದರಗಳ ಪ್ರಕಾರ; 0: ಮಿತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Capture the graph</source>
        <translation>ಗ್ರಾಫ್ ಸೆರೆಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Chance alone would show a difference as clear as this in fewer than 5 of 100 trials.</source>
        <translation>ಇಷ್ಟು ಸ್ಪಷ್ಟ ವ್ಯತ್ಯಾಸ ಕೇವಲ ಆಕಸ್ಮಿಕವಾಗಿ 100 ಟ್ರಯಲ್‌ಗಳಲ್ಲಿ 5 ಕ್ಕಿಂತ ಕಡಿಮೆ ಬಾರಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ಬದಲಾವಣೆ</translation>
    </message>
    <message>
        <source>Change fewer rows at a time.</source>
        <translation>ಒಮ್ಮೆಗೆ ಕಡಿಮೆ ಸಾಲುಗಳನ್ನು ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Change its permissions, close programs that hold it open, or choose another place.</source>
        <translation>ಅದರ ಅನುಮತಿಗಳನ್ನು ಬದಲಾಯಿಸಿ, ಅದನ್ನು ತೆರೆದಿರುವ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಅಥವಾ ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Change one of them, or delete the row.</source>
        <translation>ಅವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಬದಲಾಯಿಸಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>ಕಾಲಮ್‌ಗಳನ್ನು ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Change the folder's permissions, or copy the project to another place.</source>
        <translation>ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿಗಳನ್ನು ಬದಲಾಯಿಸಿ, ಅಥವಾ ಪ್ರಾಜೆಕ್ಟನ್ನು ಬೇರೆ ಸ್ಥಳಕ್ಕೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>ಟಿಪ್ಪಣಿ ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Change the template, or the row.</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಅಥವಾ ಸಾಲು ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Change what the columns mean</source>
        <translation>ಕಾಲಮ್‌ಗಳ ಅರ್ಥ ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Change “Adapter rank” to {even}.</source>
        <translation>“ಅಡಾಪ್ಟರ್ ರ‍್ಯಾಂಕ್” ಅನ್ನು {even} ಗೆ ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Change “{column}”</source>
        <translation>“{column}” ಬದಲಾಯಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>Change “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನಲ್ಲಿ “{column}” ಬದಲಾಯಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಲ್ಲಿ “{column}” ಬದಲಾಯಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “{label}” and try again.</source>
        <translation>“{label}” ಬದಲಾಯಿಸಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Chat messages (OpenAI)</source>
        <translation>ಚಾಟ್ ಸಂದೇಶಗಳು (OpenAI)</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor or a graphics card. Cannot be trained.</source>
        <translation>PyTorch ಇಲ್ಲದೆ ಚಾಟ್: ನಾಲ್ಕು ಬಿಟ್, ಪ್ರೊಸೆಸರ್ ಅಥವಾ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗೆ ಸಿದ್ಧ. ತರಬೇತಿ ನೀಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor, CUDA or DirectML. Cannot be trained.</source>
        <translation>PyTorch ಇಲ್ಲದೆ ಚಾಟ್: ನಾಲ್ಕು ಬಿಟ್, ಪ್ರೊಸೆಸರ್, CUDA ಅಥವಾ DirectML ಗೆ ಸಿದ್ಧ. ತರಬೇತಿ ನೀಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>Check its content in the program it was made with, or remove it.</source>
        <translation>ಅದನ್ನು ಮಾಡಿದ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಅದರಲ್ಲಿರುವುದನ್ನು ನೋಡಿ, ಅಥವಾ ತೆಗೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Check that tesseract works and has data for a language, then index again.</source>
        <translation>tesseract ಕೆಲಸ ಮಾಡುತ್ತದೆಯೇ, ಅದರಲ್ಲಿ ಯಾವುದಾದರೂ ಭಾಷೆಯ ಡೇಟಾ ಇದೆಯೇ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Check the address and its model in Settings.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ಮತ್ತು ಅದರ ಮಾದರಿ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the address and port, and whether the server runs and can be reached.</source>
        <translation>ವಿಳಾಸ ಮತ್ತು ಪೋರ್ಟ್, ಹಾಗೂ ಸರ್ವರ್ ಚಲಿಸುತ್ತಿದೆಯೇ, ತಲುಪಬಹುದೇ ಎಂದು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Check the address and the model in Settings.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ಮತ್ತು ಮಾದರಿ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the address in Settings; it usually ends in /v1.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ಪರಿಶೀಲಿಸಿ; ಅದು ಸಾಮಾನ್ಯವಾಗಿ /v1 ಎಂದು ಕೊನೆಗೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Check the address; copy the file again from where it came.</source>
        <translation>ವಿಳಾಸ ಪರಿಶೀಲಿಸಿ; ಫೈಲ್ ಬಂದ ಕಡೆಯಿಂದ ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>ಡಿಸ್ಕ್ ಪರಿಶೀಲಿಸಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, and whether this network asks for a login.</source>
        <translation>“ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ಮಿರರ್‌ನ ವಿಳಾಸ, ಮತ್ತು ಈ ನೆಟ್‌ವರ್ಕ್ ಲಾಗಿನ್ ಕೇಳುತ್ತದೆಯೇ ಎಂದು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, or try again later.</source>
        <translation>“ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ಮಿರರ್‌ನ ವಿಳಾಸ ಪರಿಶೀಲಿಸಿ, ಅಥವಾ ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the name; for a model of your own, enter a token under “Hub access”.</source>
        <translation>ಹೆಸರು ಪರಿಶೀಲಿಸಿ; ನಿಮ್ಮದೇ ಮಾದರಿಗೆ “ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ಟೋಕನ್ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the name; for a set that asks for consent, give it there and set HF_TOKEN.</source>
        <translation>ಹೆಸರು ಪರಿಶೀಲಿಸಿ; ಒಪ್ಪಿಗೆ ಕೇಳುವ ಸೆಟ್ ಆಗಿದ್ದರೆ, ಅಲ್ಲಿ ಒಪ್ಪಿಗೆ ನೀಡಿ HF_TOKEN ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the network and try again: a download goes on where it stopped. Without one, add the folder of a model you have.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಪರಿಶೀಲಿಸಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಡೌನ್‌ಲೋಡ್ ನಿಂತಲ್ಲಿಂದ ಮುಂದೆ ಸಾಗುತ್ತದೆ. ನೆಟ್‌ವರ್ಕ್ ಇಲ್ಲದಿದ್ದರೆ, ನಿಮ್ಮಲ್ಲಿರುವ ಮಾದರಿಯ ಫೋಲ್ಡರ್ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Check the network. Without one, bring the set's folder here and import it from there.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಪರಿಶೀಲಿಸಿ. ಅದು ಇಲ್ಲದಿದ್ದರೆ, ಸೆಟ್‌ನ ಫೋಲ್ಡರ್ ಅನ್ನು ಇಲ್ಲಿಗೆ ತಂದು ಅಲ್ಲಿಂದ ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Check the path of the address; it usually ends in /v1.</source>
        <translation>ವಿಳಾಸದ ಪಾಥ್ ಪರಿಶೀಲಿಸಿ; ಅದು ಸಾಮಾನ್ಯವಾಗಿ /v1 ಎಂದು ಕೊನೆಗೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system.</source>
        <translation>ಸಿಸ್ಟಂನ ಪ್ರಾಕ್ಸಿ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Check them again, then fix what is found.</source>
        <translation>ಅವುಗಳನ್ನು ಮತ್ತೆ ಪರಿಶೀಲಿಸಿ, ನಂತರ ಕಂಡದ್ದನ್ನು ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Check where it comes from: people hardly write such files.</source>
        <translation>ಅದು ಎಲ್ಲಿಂದ ಬಂದಿದೆ ನೋಡಿ: ಜನರು ಇಂಥ ಫೈಲ್‌ಗಳನ್ನು ಬರೆಯುವುದು ಅಪರೂಪ.</translation>
    </message>
    <message>
        <source>Check where it comes from; if you trust it, save it again as {suffix} and add that.</source>
        <translation>ಅದು ಎಲ್ಲಿಂದ ಬಂದಿದೆ ನೋಡಿ; ನಂಬಿದರೆ, ಮತ್ತೆ {suffix} ಆಗಿ ಉಳಿಸಿ ಅದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really has more than {most}.</source>
        <translation>ಅದು ಎಲ್ಲಿಂದ ಬಂದಿದೆ ನೋಡಿ; ನಿಜವಾಗಿಯೂ {most} ಕ್ಕಿಂತ ಹೆಚ್ಚಿದ್ದರೆ ವಿಭಜಿಸಿ.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really is that large.</source>
        <translation>ಅದು ಎಲ್ಲಿಂದ ಬಂದಿದೆ ನೋಡಿ; ನಿಜವಾಗಿಯೂ ಅಷ್ಟು ದೊಡ್ಡದಾಗಿದ್ದರೆ ವಿಭಜಿಸಿ.</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or is on a disk that is not connected.</source>
        <translation>ಅದನ್ನು ಸರಿಸಲಾಗಿದೆಯೇ, ಮರುಹೆಸರಿಸಲಾಗಿದೆಯೇ ಅಥವಾ ಸಂಪರ್ಕಿಸದ ಡಿಸ್ಕ್‌ನಲ್ಲಿದೆಯೇ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Check whether the address begins with http:// or https:// rightly.</source>
        <translation>ವಿಳಾಸ http:// ನಿಂದಲೋ https:// ನಿಂದಲೋ ಆರಂಭವಾಗುವುದು ಸರಿಯಿದೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Check whether the server is still running, then try again.</source>
        <translation>ಸರ್ವರ್ ಇನ್ನೂ ಚಲಿಸುತ್ತಿದೆಯೇ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name} ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>Checking against the passages…</source>
        <translation>ಪಠ್ಯಭಾಗಗಳೊಂದಿಗೆ ಹೋಲಿಸಿ ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Checking the files of {name}</source>
        <translation>{name} ನ ಫೈಲ್‌ಗಳನ್ನು ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Checking what was made</source>
        <translation>ಮಾಡಿದ್ದನ್ನು ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Checkpoints: what Olive has begun, it begins anew.</source>
        <translation>ಚೆಕ್‌ಪಾಯಿಂಟ್‌ಗಳು: Olive ಆರಂಭಿಸಿದ್ದನ್ನು ಮತ್ತೆ ಮೊದಲಿನಿಂದ ಆರಂಭಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>ಚೀನೀ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Choose LoRA, DoRA or Full; these models are small.</source>
        <translation>LoRA, DoRA ಅಥವಾ ಪೂರ್ಣ ಆರಿಸಿ; ಈ ಮಾದರಿಗಳು ಚಿಕ್ಕವು.</translation>
    </message>
    <message>
        <source>Choose LoRA, QLoRA or DoRA, or train it on the Training screen.</source>
        <translation>LoRA, QLoRA ಅಥವಾ DoRA ಆರಿಸಿ, ಅಥವಾ ತರಬೇತಿ ಪರದೆಯಲ್ಲಿ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Choose LoRA, or name the layers under “Layers with an adapter”; else choose another model.</source>
        <translation>LoRA ಆರಿಸಿ, ಅಥವಾ “ಅಡಾಪ್ಟರ್ ಇರುವ ಲೇಯರ್‌ಗಳು” ಅಡಿಯಲ್ಲಿ ಲೇಯರ್‌ಗಳನ್ನು ಹೆಸರಿಸಿ; ಇಲ್ಲದಿದ್ದರೆ ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose LoRA, which suits every model.</source>
        <translation>ಎಲ್ಲ ಮಾದರಿಗಳಿಗೂ ಸೂಕ್ತವಾದ LoRA ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose QLoRA, fewer rows at once, shorter rows or a smaller model, and start a new run.</source>
        <translation>QLoRA, ಒಮ್ಮೆಗೆ ಕಡಿಮೆ ಸಾಲುಗಳು, ಚಿಕ್ಕ ಸಾಲುಗಳು ಅಥವಾ ಚಿಕ್ಕ ಮಾದರಿ ಆರಿಸಿ, ಹೊಸ ರನ್ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a dataset, a file or the golden questions.</source>
        <translation>ಡೇಟಾಸೆಟ್, ಫೈಲ್ ಅಥವಾ ಗೋಲ್ಡನ್ ಪ್ರಶ್ನೆಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a file of rows, such as JSON Lines, CSV, Excel or Parquet.</source>
        <translation>JSON Lines, CSV, Excel ಅಥವಾ Parquet ನಂಥ ಸಾಲುಗಳ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .json, .yaml or .yml.</source>
        <translation>.json, .yaml ಅಥವಾ .yml ಎಂದು ಕೊನೆಗೊಳ್ಳುವ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .py.</source>
        <translation>.py ಎಂದು ಹೆಸರು ಕೊನೆಗೊಳ್ಳುವ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a finished run that has learnt to find answers.</source>
        <translation>ಉತ್ತರಗಳನ್ನು ಹುಡುಕಲು ಕಲಿತ, ಮುಗಿದ ರನ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a folder that holds it, or the order by the embedding model's own vectors.</source>
        <translation>ಅದಿರುವ ಫೋಲ್ಡರ್, ಅಥವಾ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿಯದೇ ವೆಕ್ಟರ್‌ಗಳ ಕ್ರಮ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a folder with Parquet, Arrow, JSON Lines or CSV files, or one of the files.</source>
        <translation>Parquet, Arrow, JSON Lines ಅಥವಾ CSV ಫೈಲ್‌ಗಳಿರುವ ಫೋಲ್ಡರ್, ಅಥವಾ ಅವುಗಳಲ್ಲಿ ಒಂದು ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a folder with a tokenizer, config.json and weights as safetensors.</source>
        <translation>ಟೋಕನೈಸರ್, config.json ಮತ್ತು safetensors ವೇಟ್‌ಗಳಿರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a language model that is made for chat or writing.</source>
        <translation>ಚಾಟ್ ಅಥವಾ ಬರವಣಿಗೆಗಾಗಿ ಮಾಡಿದ ಭಾಷಾ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a larger model, or an address from Settings.</source>
        <translation>ಇನ್ನೂ ದೊಡ್ಡ ಮಾದರಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಂದ ಒಂದು ವಿಳಾಸ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a model of a kind it knows, such as Phi, Llama, Qwen, Gemma, Mistral or Granite.</source>
        <translation>ಅದಕ್ಕೆ ಗೊತ್ತಿರುವ ಬಗೆಯ ಮಾದರಿ ಆರಿಸಿ, ಉದಾಹರಣೆಗೆ Phi, Llama, Qwen, Gemma, Mistral ಅಥವಾ Granite.</translation>
    </message>
    <message>
        <source>Choose a model of a kind that works without code of its own.</source>
        <translation>ತನ್ನದೇ ಕೋಡ್ ಇಲ್ಲದೆ ಕೆಲಸ ಮಾಡುವ ಬಗೆಯ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a model that has a modules.json.</source>
        <translation>modules.json ಇರುವ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a model that has one, or use this one through an address.</source>
        <translation>ಅದು ಇರುವ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ ಇದನ್ನು ವಿಳಾಸದ ಮೂಲಕ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Choose a model that has one.</source>
        <translation>ಅದು ಇರುವ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a model that knows tools, or reject the row.</source>
        <translation>ಟೂಲ್‌ಗಳು ಗೊತ್ತಿರುವ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ ಸಾಲನ್ನು ತಿರಸ್ಕರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a model that reads more, or “Quotes from documents”, or turn off “Use my documents”.</source>
        <translation>ಹೆಚ್ಚು ಓದುವ ಮಾದರಿ ಅಥವಾ “ದಾಖಲೆಗಳಿಂದ ಉದ್ಧರಣೆಗಳು” ಆರಿಸಿ, ಅಥವಾ “ನನ್ನ ದಾಖಲೆಗಳನ್ನು ಬಳಸಿ” ಆಫ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose a model that writes, such as the one that comes with Ustad.</source>
        <translation>ಬರೆಯುವ ಮಾದರಿ ಆರಿಸಿ, ಉದಾಹರಣೆಗೆ Ustad ಜೊತೆಗೆ ಬರುವುದು.</translation>
    </message>
    <message>
        <source>Choose a model trained to judge passages, a cross-encoder.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳನ್ನು ಅಳೆಯಲು ತರಬೇತಿ ಪಡೆದ ಮಾದರಿ (ಕ್ರಾಸ್-ಎನ್‌ಕೋಡರ್) ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a model whose template knows such turns, or take the turn out.</source>
        <translation>ಅಂಥ ಸರದಿಗಳು ಗೊತ್ತಿರುವ ಟೆಂಪ್ಲೇಟ್‌ನ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ ಸರದಿಯನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Choose a model, or an address from Settings.</source>
        <translation>ಮಾದರಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಿಂದ ವಿಳಾಸ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a new folder: what is in this one is not touched.</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ಆರಿಸಿ: ಇದರಲ್ಲಿರುವುದನ್ನು ಮುಟ್ಟುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose a pass that does without it.</source>
        <translation>ಅದಿಲ್ಲದೆ ನಡೆಯುವ ಪಾಸ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a run that has learnt extraction.</source>
        <translation>ಗುರುತಿಸಿ ಹೊರತೆಗೆಯಲು ಕಲಿತ ರನ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a run that has learnt it.</source>
        <translation>ಅದನ್ನು ಕಲಿತ ರನ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a run that has learnt labels.</source>
        <translation>ಲೇಬಲ್‌ಗಳನ್ನು ಕಲಿತ ರನ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a run that learnt to write answers.</source>
        <translation>ಉತ್ತರ ಬರೆಯಲು ಕಲಿತ ರನ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a set of Parquet, JSON Lines, CSV or Arrow files; programs are not run.</source>
        <translation>Parquet, JSON Lines, CSV ಅಥವಾ Arrow ಫೈಲ್‌ಗಳ ಸೆಟ್ ಆರಿಸಿ; ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಚಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose a text encoder, such as the one that comes with Ustad.</source>
        <translation>Ustad ಜೊತೆ ಬರುವಂಥ ಪಠ್ಯ ಎನ್‌ಕೋಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a turn in the middle: it begins the second row.</source>
        <translation>ಮಧ್ಯದ ಒಂದು ಸರದಿ ಆರಿಸಿ: ಅದರಿಂದ ಎರಡನೇ ಸಾಲು ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Choose among</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Choose another dataset or a new one, or say what its columns are.</source>
        <translation>ಬೇರೆ ಅಥವಾ ಹೊಸ ಡೇಟಾಸೆಟ್ ಆರಿಸಿ, ಅಥವಾ ಅದರ ಕಾಲಮ್‌ಗಳು ಏನೆಂದು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Choose another dataset, or add rows on the Dataset screen.</source>
        <translation>ಬೇರೆ ಡೇಟಾಸೆಟ್ ಆರಿಸಿ, ಅಥವಾ ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another model, or add the address in Settings.</source>
        <translation>ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another model, or split the conversation so that it ends with this turn.</source>
        <translation>ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ ಈ ಸರದಿಯಲ್ಲಿ ಮುಗಿಯುವಂತೆ ಸಂಭಾಷಣೆ ವಿಭಜಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another model, or update Ustad.</source>
        <translation>ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ Ustad ನವೀಕರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another model, or use this one through an address.</source>
        <translation>ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ ಇದನ್ನು ವಿಳಾಸದ ಮೂಲಕ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another name or an empty folder.</source>
        <translation>ಬೇರೆ ಹೆಸರು ಅಥವಾ ಖಾಲಿ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>ಬೇರೆ ಹೆಸರು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ಬೇರೊಂದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another one, or ask it again.</source>
        <translation>ಬೇರೊಂದು ಆರಿಸಿ, ಅಥವಾ ಅದನ್ನು ಮತ್ತೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Choose another one, or let only one of the two use your documents.</source>
        <translation>ಬೇರೊಂದು ಆರಿಸಿ, ಅಥವಾ ಎರಡರಲ್ಲಿ ಒಂದು ಮಾತ್ರ ನಿಮ್ಮ ದಾಖಲೆಗಳನ್ನು ಬಳಸಲಿ.</translation>
    </message>
    <message>
        <source>Choose another part or file, or mark rows as belonging to this part.</source>
        <translation>ಬೇರೆ ವಿಭಾಗ ಅಥವಾ ಫೈಲ್ ಆರಿಸಿ, ಅಥವಾ ಸಾಲುಗಳನ್ನು ಈ ವಿಭಾಗಕ್ಕೆ ಸೇರಿದವೆಂದು ಗುರುತಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another port in Settings, or end the program that has it.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಬೇರೆ ಪೋರ್ಟ್ ಆರಿಸಿ, ಅಥವಾ ಅದನ್ನು ಬಳಸುತ್ತಿರುವ ಪ್ರೋಗ್ರಾಂ ಕೊನೆಗೊಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose another run, or have a quick one trained.</source>
        <translation>ಬೇರೆ ರನ್ ಆರಿಸಿ, ಅಥವಾ ತ್ವರಿತ ರನ್‌ಗೆ ತರಬೇತಿ ನೀಡಲು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Choose another run, or train this one again.</source>
        <translation>ಬೇರೆ ರನ್ ಆರಿಸಿ, ಅಥವಾ ಇದಕ್ಕೆ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Choose at least one setting, and the values to try.</source>
        <translation>ಕನಿಷ್ಠ ಒಂದು ಸೆಟ್ಟಿಂಗ್, ಮತ್ತು ಪ್ರಯತ್ನಿಸಬೇಕಾದ ಮೌಲ್ಯಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose at least one way of answering.</source>
        <translation>ಉತ್ತರಿಸುವ ಕನಿಷ್ಠ ಒಂದು ದಾರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose documents from the list.</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ದಾಖಲೆಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose how on the Dataset screen, with Split.</source>
        <translation>ಹೇಗೆಂದು ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ, “ವಿಭಜಿಸಿ” ಮೂಲಕ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose int4, or fp16.</source>
        <translation>int4 ಅಥವಾ fp16 ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose int4, which is small and quick, or fp32, which is exact.</source>
        <translation>ಚಿಕ್ಕದಾದ ವೇಗದ int4, ಅಥವಾ ನಿಖರವಾದ fp32 ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column holds the label, or train a model that writes.</source>
        <translation>ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಯಾವ ಕಾಲಮ್‌ನಲ್ಲಿ ಲೇಬಲ್ ಇದೆ ಎಂದು ಆರಿಸಿ, ಅಥವಾ ಬರೆಯುವ ಮಾದರಿಗೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column is what.</source>
        <translation>ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಯಾವ ಕಾಲಮ್ ಏನೆಂದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose one from 0 to 0.9; 0.1 to 0.2 is advised.</source>
        <translation>0 ರಿಂದ 0.9 ರೊಳಗೆ ಆರಿಸಿ; 0.1 ರಿಂದ 0.2 ಸಲಹೆ.</translation>
    </message>
    <message>
        <source>Choose one of its folders.</source>
        <translation>ಅದರ ಫೋಲ್ಡರ್‌ಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose one of its models in Settings, or load this one there first.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಅದರ ಮಾದರಿಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಮೊದಲು ಇದನ್ನು ಅಲ್ಲಿ ಲೋಡ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ: {known}.</translation>
    </message>
    <message>
        <source>Choose one of these: {present}.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ: {present}.</translation>
    </message>
    <message>
        <source>Choose one with safetensors files, or an ONNX build with a genai_config.json.</source>
        <translation>safetensors ಫೈಲ್‌ಗಳಿರುವುದನ್ನು, ಅಥವಾ genai_config.json ಇರುವ ONNX ಬಿಲ್ಡ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose questions that were held out, or have these asked all the same.</source>
        <translation>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಪ್ರಶ್ನೆಗಳನ್ನು ಆರಿಸಿ, ಅಥವಾ ಹಾಗಿದ್ದರೂ ಇವುಗಳನ್ನು ಕೇಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose some of its values.</source>
        <translation>ಅದರ ಕೆಲವು ಮೌಲ್ಯಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose such a run, or “Optimise”.</source>
        <translation>ಅಂಥ ರನ್, ಅಥವಾ “ಆಪ್ಟಿಮೈಸ್ ಮಾಡಿ” ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the file that has the function “loss”.</source>
        <translation>“loss” ಫಂಕ್ಷನ್ ಇರುವ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the file that holds the rows.</source>
        <translation>ಸಾಲುಗಳಿರುವ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder of llama.cpp's source code, which holds {script}, on the Export screen.</source>
        <translation>ರಫ್ತು ಪರದೆಯಲ್ಲಿ {script} ಇರುವ llama.cpp ಮೂಲ ಕೋಡ್‌ನ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder of the model that the adapter was made for.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಅನ್ನು ಯಾವ ಮಾದರಿಗಾಗಿ ಮಾಡಲಾಗಿದೆಯೋ ಅದರ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder that an export made, or export the model again.</source>
        <translation>ರಫ್ತು ಮಾಡಿದ ಫೋಲ್ಡರ್ ಆರಿಸಿ, ಅಥವಾ ಮಾದರಿಯನ್ನು ಮತ್ತೆ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Choose the folder that holds its modules.json.</source>
        <translation>ಅದರ modules.json ಇರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder that holds project.json, or make a new project.</source>
        <translation>project.json ಇರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ, ಅಥವಾ ಹೊಸ ಪ್ರಾಜೆಕ್ಟ್ ರಚಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model itself, with its config.json and safetensors files.</source>
        <translation>config.json ಮತ್ತು safetensors ಫೈಲ್‌ಗಳೊಂದಿಗೆ ಮಾದರಿಯೇ ಇರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's config.json.</source>
        <translation>ಮಾದರಿಯ config.json ಇರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder that holds your documents.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಿರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder that this run was packed into.</source>
        <translation>ಈ ರನ್ ಅನ್ನು ಪ್ಯಾಕ್ ಮಾಡಿದ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, apart from the project.</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್‌ನಿಂದ ಬೇರೆಯಾಗಿ, ನಿಮ್ಮ ದಾಖಲೆಗಳಿರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, not one above the project.</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್‌ನ ಮೇಲಿನದಲ್ಲ, ನಿಮ್ಮ ದಾಖಲೆಗಳಿರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the model that the adapter was made for.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಅನ್ನು ಯಾವ ಮಾದರಿಗಾಗಿ ಮಾಡಲಾಗಿದೆಯೋ ಅದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the one that comes with Ustad, or another without further layers.</source>
        <translation>Ustad ಜೊತೆ ಬರುವುದನ್ನು, ಅಥವಾ ಹೆಚ್ಚುವರಿ ಲೇಯರ್‌ಗಳಿಲ್ಲದ ಬೇರೊಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose the server's certificate (a PEM file) in Settings.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಸರ್ವರ್‌ನ ಪ್ರಮಾಣಪತ್ರ (PEM ಫೈಲ್) ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose {base}, or an adapter that was made for this model.</source>
        <translation>{base}, ಅಥವಾ ಈ ಮಾದರಿಗಾಗಿ ಮಾಡಿದ ಅಡಾಪ್ಟರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose “As they are” for the weights of this model on the Models screen.</source>
        <translation>ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ಈ ಮಾದರಿಯ ವೇಟ್‌ಗಳಿಗೆ “ಇರುವಂತೆಯೇ” ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose “As they are” where a model is to be squeezed; a model then takes four times the memory.</source>
        <translation>ಮಾದರಿಯನ್ನು ಕ್ವಾಂಟೈಸ್ ಮಾಡಬೇಕಾದಲ್ಲಿ “ಇರುವಂತೆಯೇ” ಆರಿಸಿ; ಆಗ ಮಾದರಿಗೆ ನಾಲ್ಕು ಪಟ್ಟು ಮೆಮೊರಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Choose “auto”, or a build of the model for that device.</source>
        <translation>“auto”, ಅಥವಾ ಆ ಸಾಧನಕ್ಕಾಗಿ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Clear, ordinary language will do</source>
        <translation>ಸ್ಪಷ್ಟವಾದ ಸಾಮಾನ್ಯ ಭಾಷೆ ಸಾಕು</translation>
    </message>
    <message>
        <source>Close other programs and try again, or export a smaller model.</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಚಿಕ್ಕ ಮಾದರಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the disk, then try again.</source>
        <translation>ಅದನ್ನು ಬಳಸುವ ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಡಿಸ್ಕ್ ಪರಿಶೀಲಿಸಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or load it in 4 bits (QLoRA).</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಚಿಕ್ಕ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ 4 ಬಿಟ್‌ಗಳಲ್ಲಿ ಲೋಡ್ ಮಾಡಿ (QLoRA).</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or batch.</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಅಥವಾ ಚಿಕ್ಕ ಮಾದರಿ ಅಥವಾ ಬ್ಯಾಚ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or smaller numbers.</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಅಥವಾ ಚಿಕ್ಕ ಮಾದರಿ ಅಥವಾ ಚಿಕ್ಕ ಸಂಖ್ಯೆಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಅಥವಾ ಚಿಕ್ಕ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Close the other window that has this project open, then try again.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್ ತೆರೆದಿರುವ ಇನ್ನೊಂದು ವಿಂಡೋ ಮುಚ್ಚಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Collect at least {count} rows to train on; 200 are better.</source>
        <translation>ತರಬೇತಿಗೆ ಕನಿಷ್ಠ {count} ಸಾಲುಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ; 200 ಇನ್ನೂ ಉತ್ತಮ.</translation>
    </message>
    <message>
        <source>Columns with values of several kinds hold them as JSON text: {columns}.</source>
        <translation>ಹಲವು ಬಗೆಯ ಮೌಲ್ಯಗಳಿರುವ ಕಾಲಮ್‌ಗಳು ಅವುಗಳನ್ನು JSON ಪಠ್ಯವಾಗಿ ಹಿಡಿದಿಡುತ್ತವೆ: {columns}.</translation>
    </message>
    <message>
        <source>Comes with Ustad and knows English: it sorts texts, marks places in them, and finds passages.</source>
        <translation>Ustad ಜೊತೆ ಬರುತ್ತದೆ, ಇಂಗ್ಲಿಷ್ ಗೊತ್ತು: ಪಠ್ಯಗಳನ್ನು ವಿಂಗಡಿಸುತ್ತದೆ, ಅವುಗಳಲ್ಲಿ ಸ್ಥಳಗಳನ್ನು ಗುರುತಿಸುತ್ತದೆ, ಪಠ್ಯಭಾಗಗಳನ್ನು ಹುಡುಕುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Compare again, and keep that as a check.</source>
        <translation>ಮತ್ತೆ ಹೋಲಿಸಿ, ಅದನ್ನು ತಪಾಸಣೆಯಾಗಿ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>ಉತ್ತರಗಳನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Compare answers on “{name}”</source>
        <translation>“{name}” ಮೇಲೆ ಉತ್ತರಗಳನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Compare at least two ways of answering first.</source>
        <translation>ಮೊದಲು ಉತ್ತರಿಸುವ ಕನಿಷ್ಠ ಎರಡು ದಾರಿಗಳನ್ನು ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Compare ways of answering</source>
        <translation>ಉತ್ತರಿಸುವ ದಾರಿಗಳನ್ನು ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Comparing rows with each other</source>
        <translation>ಸಾಲುಗಳನ್ನು ಪರಸ್ಪರ ಹೋಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Comparing the files with their checksums</source>
        <translation>ಫೈಲ್‌ಗಳನ್ನು ಅವುಗಳ ಚೆಕ್‌ಸಮ್‌ಗಳೊಂದಿಗೆ ಹೋಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Computers that train together; each needs a copy of the folder.</source>
        <translation>ಒಟ್ಟಿಗೆ ತರಬೇತಿ ನೀಡುವ ಕಂಪ್ಯೂಟರ್‌ಗಳು; ಪ್ರತಿಯೊಂದಕ್ಕೂ ಫೋಲ್ಡರ್‌ನ ನಕಲು ಬೇಕು.</translation>
    </message>
    <message>
        <source>Connect its disk. If it is meant to be empty, stop following it and remove the copies.</source>
        <translation>ಅದರ ಡಿಸ್ಕ್ ಸಂಪರ್ಕಿಸಿ. ಅದು ಖಾಲಿಯೇ ಇರಬೇಕಾದರೆ, ಗಮನಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿ ನಕಲುಗಳನ್ನು ತೆಗೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and install it again; what was downloaded is kept.</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ಗೆ ಸಂಪರ್ಕಿಸಿ, ಅಥವಾ PIP_INDEX_URL ವೇರಿಯಬಲ್ ಮೂಲಕ ಮಿರರ್ ಹೆಸರಿಸಿ, ಮತ್ತೆ ಅನುಸ್ಥಾಪಿಸಿ; ಡೌನ್‌ಲೋಡ್ ಆದದ್ದು ಉಳಿದಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Contradictions and turns were not checked: plain text has none.</source>
        <translation>ವಿರೋಧಾಭಾಸಗಳು ಮತ್ತು ಸರದಿಗಳನ್ನು ಪರಿಶೀಲಿಸಿಲ್ಲ: ಸರಳ ಪಠ್ಯದಲ್ಲಿ ಅವು ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Contradictions, turns and lengths were not checked: it is not clear which column is the question and which the answer. Choose them first.</source>
        <translation>ವಿರೋಧಾಭಾಸಗಳು, ಸರದಿಗಳು ಮತ್ತು ಉದ್ದಗಳನ್ನು ಪರಿಶೀಲಿಸಿಲ್ಲ: ಯಾವ ಕಾಲಮ್ ಪ್ರಶ್ನೆ, ಯಾವುದು ಉತ್ತರ ಎಂದು ಸ್ಪಷ್ಟವಿಲ್ಲ. ಮೊದಲು ಅವುಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>ಸಂಭಾಷಣೆಗಳು (ShareGPT)</translation>
    </message>
    <message>
        <source>Convert adapters</source>
        <translation>ಅಡಾಪ್ಟರ್‌ಗಳನ್ನು ಪರಿವರ್ತಿಸಿ</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>GGUF ಗೆ ಪರಿವರ್ತಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Copied from the prompt</source>
        <translation>ಪ್ರಾಂಪ್ಟ್‌ನಿಂದ ನಕಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Copies weigh more in training than you may want. The first of each stays.</source>
        <translation>ನಕಲುಗಳಿಗೆ ತರಬೇತಿಯಲ್ಲಿ ನೀವು ಬಯಸುವುದಕ್ಕಿಂತ ಹೆಚ್ಚು ತೂಕ ಬರಬಹುದು. ಪ್ರತಿಯೊಂದರ ಮೊದಲನೆಯದು ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or remove it.</source>
        <translation>ಅದು ಬಂದ ಕಡೆಯಿಂದ ಮತ್ತೆ ನಕಲಿಸಿ, ಅಥವಾ ತೆಗೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, while no program writes it.</source>
        <translation>ಯಾವ ಪ್ರೋಗ್ರಾಂ ಬರೆಯದಿರುವಾಗ, ಅದು ಬಂದ ಕಡೆಯಿಂದ ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>ಮತ್ತೆ ನಕಲಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Copy or download the missing files into the folder.</source>
        <translation>ಇಲ್ಲದ ಫೈಲ್‌ಗಳನ್ನು ಫೋಲ್ಡರ್‌ಗೆ ನಕಲಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Copy or download the model again, or choose another.</source>
        <translation>ಮಾದರಿಯನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ, ಅಥವಾ ಬೇರೊಂದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Copy or download the model again, or export it again.</source>
        <translation>ಮಾದರಿಯನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ, ಅಥವಾ ಮತ್ತೆ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Copy or download the model again.</source>
        <translation>ಮಾದರಿಯನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Copy or download the model again: config.json and weights together.</source>
        <translation>ಮಾದರಿಯನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ ಅಥವಾ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ: config.json ಮತ್ತು ವೇಟ್‌ಗಳು ಒಟ್ಟಿಗೆ.</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <translation>ಸುತ್ತಲಿನ ಏನೂ ಇಲ್ಲದೆ ಕೀಯನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
        <translation>ಮಾದರಿ ಬಂದ ಕಡೆಯಿಂದ tokenizer.json ಮತ್ತು tokenizer_config.json ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Copy what you need from there to this computer, and choose it here.</source>
        <translation>ನಿಮಗೆ ಬೇಕಾದದ್ದನ್ನು ಅಲ್ಲಿಂದ ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ನಕಲಿಸಿ, ಇಲ್ಲಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>ಮಾದರಿ ನಕಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>ರನ್ ನಕಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>{file} ನಕಲಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Correct an answer, or mark it as good, and come back.</source>
        <translation>ಒಂದು ಉತ್ತರ ಸರಿಪಡಿಸಿ ಅಥವಾ ಒಳ್ಳೆಯದೆಂದು ಗುರುತಿಸಿ, ನಂತರ ಹಿಂತಿರುಗಿ.</translation>
    </message>
    <message>
        <source>Correct it, or turn regular expressions off to look for the letters as they are.</source>
        <translation>ಅದನ್ನು ಸರಿಪಡಿಸಿ, ಅಥವಾ ಅಕ್ಷರಗಳನ್ನು ಇದ್ದಂತೆಯೇ ಹುಡುಕಲು ರೆಗ್ಯುಲರ್ ಎಕ್ಸ್‌ಪ್ರೆಶನ್‌ಗಳನ್ನು ಆಫ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Correct its conditions, or look whether the table is empty.</source>
        <translation>ಅದರ ಷರತ್ತುಗಳನ್ನು ಸರಿಪಡಿಸಿ, ಅಥವಾ ಕೋಷ್ಟಕ ಖಾಲಿಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Correct its name in the query, with its schema where it has one.</source>
        <translation>ಕ್ವೆರಿಯಲ್ಲಿ ಅದರ ಹೆಸರು ಸರಿಪಡಿಸಿ, ಸ್ಕೀಮಾ ಇದ್ದರೆ ಅದರೊಂದಿಗೆ.</translation>
    </message>
    <message>
        <source>Correct its params.</source>
        <translation>ಅದರ params ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Correct that line, or get the file anew.</source>
        <translation>ಆ ಲೈನ್ ಸರಿಪಡಿಸಿ, ಅಥವಾ ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Correct the address in Settings, also its port and path.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ, ಅದರ ಪೋರ್ಟ್ ಮತ್ತು ಪಾಥ್ ಕೂಡ ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Correct the mirror's address under “Hub access”.</source>
        <translation>“ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ಮಿರರ್‌ನ ವಿಳಾಸ ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Correct the name in the address, or type the password again.</source>
        <translation>ವಿಳಾಸದಲ್ಲಿರುವ ಹೆಸರು ಸರಿಪಡಿಸಿ, ಅಥವಾ ಪಾಸ್‌ವರ್ಡ್ ಮತ್ತೆ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Correct the name of the database at the end of the address.</source>
        <translation>ವಿಳಾಸದ ಕೊನೆಯಲ್ಲಿರುವ ಡೇಟಾಬೇಸ್ ಹೆಸರು ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Correct the query; try it in the database's own program first.</source>
        <translation>ಕ್ವೆರಿ ಸರಿಪಡಿಸಿ; ಮೊದಲು ಡೇಟಾಬೇಸ್‌ನದೇ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>ಗರಿಷ್ಠ ವೆಚ್ಚ</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>ಟೋಕನ್‌ಗಳನ್ನು ಎಣಿಸಿ</translation>
    </message>
    <message>
        <source>Counted over all records, by this rule; no language model counted.</source>
        <translation>ಈ ನಿಯಮದಂತೆ ಎಲ್ಲ ದಾಖಲಾತಿಗಳನ್ನೂ ಎಣಿಸಲಾಗಿದೆ; ಎಣಿಸಿದ್ದು ಭಾಷಾ ಮಾದರಿಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>ಎಣಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Cut off in the middle</source>
        <translation>ಮಧ್ಯದಲ್ಲಿ ಕತ್ತರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Cut short if worse than most</source>
        <translation>ಹೆಚ್ಚಿನವಕ್ಕಿಂತ ಕಳಪೆಯಾದರೆ ಬೇಗ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens</source>
        <translation>ಸಾಲುಗಳನ್ನು ಟೋಕನ್‌ಗಳಾಗಿ ಕತ್ತರಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>ಸಿರಿಲಿಕ್ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n near-duplicate(s)</source>
        <translation>
            <numerusform>%n ಬಹುತೇಕ-ನಕಲು ಅಳಿಸಿ</numerusform>
            <numerusform>%n ಬಹುತೇಕ-ನಕಲುಗಳನ್ನು ಅಳಿಸಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repeated row(s)</source>
        <translation>
            <numerusform>ಪುನರಾವರ್ತಿತ %n ಸಾಲು ಅಳಿಸಿ</numerusform>
            <numerusform>ಪುನರಾವರ್ತಿತ %n ಸಾಲುಗಳನ್ನು ಅಳಿಸಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ಅಳಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಅಳಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it and enter your keys again in Settings.</source>
        <translation>ಅದನ್ನು ಅಳಿಸಿ, ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ನಿಮ್ಮ ಕೀಗಳನ್ನು ಮತ್ತೆ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} and index again; your documents are not in it.</source>
        <translation>{folder} ಫೋಲ್ಡರ್ ಅಳಿಸಿ ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ; ನಿಮ್ಮ ದಾಖಲೆಗಳು ಅದರಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Delete this folder and index again; your documents are not in it.</source>
        <translation>ಈ ಫೋಲ್ಡರ್ ಅಳಿಸಿ ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ; ನಿಮ್ಮ ದಾಖಲೆಗಳು ಅದರಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Delete what was downloaded and start again.</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಆದದ್ದನ್ನು ಅಳಿಸಿ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Deprecated in Olive 0.13 and to be removed; the new one does the same.</source>
        <translation>Olive 0.13 ರಲ್ಲಿ ಬಳಕೆ ತಪ್ಪಿದ್ದು, ಮುಂದೆ ತೆಗೆಯಲಾಗುತ್ತದೆ; ಹೊಸದು ಅದನ್ನೇ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>ದೇವನಾಗರಿ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ಸಾಧನ</translation>
    </message>
    <message>
        <source>Devices for models in ONNX form</source>
        <translation>ONNX ರೂಪದ ಮಾದರಿಗಳಿಗೆ ಸಾಧನಗಳು</translation>
    </message>
    <message>
        <source>DirectML is a part of Windows, and this is not Windows.</source>
        <translation>DirectML Windows ನ ಭಾಗ, ಇದು Windows ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>DirectML on Windows</source>
        <translation>Windows ನಲ್ಲಿ DirectML</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ಡಿಸ್ಕ್</translation>
    </message>
    <message>
        <source>Divergence: the training loss rises again. It had come down to {lowest} by step {step} and is at {now} now. Stop, and start again with a smaller learning rate (a third, say) or a longer warm-up.</source>
        <translation>ಡೈವರ್ಜೆನ್ಸ್: ತರಬೇತಿ ಲಾಸ್ ಮತ್ತೆ ಏರುತ್ತಿದೆ. ಹಂತ {step} ರ ವೇಳೆಗೆ ಅದು {lowest} ಗೆ ಇಳಿದಿತ್ತು, ಈಗ {now} ಇದೆ. ನಿಲ್ಲಿಸಿ, ಚಿಕ್ಕ ಲರ್ನಿಂಗ್ ರೇಟ್ (ಉದಾಹರಣೆಗೆ ಮೂರನೇ ಒಂದು) ಅಥವಾ ಉದ್ದದ ವಾರ್ಮ್-ಅಪ್‌ನೊಂದಿಗೆ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>ಆರಂಭಿಸಬೇಡಿ</translation>
    </message>
    <message>
        <source>Do one kind of task very well</source>
        <translation>ಒಂದು ಬಗೆಯ ಕಾರ್ಯವನ್ನು ಬಹಳ ಚೆನ್ನಾಗಿ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Do the answers need facts that only your documents or systems hold?</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳು ಅಥವಾ ವ್ಯವಸ್ಥೆಗಳಲ್ಲಿ ಮಾತ್ರ ಇರುವ ಸತ್ಯಾಂಶಗಳು ಉತ್ತರಗಳಿಗೆ ಬೇಕೇ?</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>ದಾಖಲೆ ಮತ್ತು ಸಾರಾಂಶ</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>ದಾಖಲೆಗಳು (RAG)</translation>
    </message>
    <message>
        <source>Documents and fine-tuning</source>
        <translation>ದಾಖಲೆಗಳು ಮತ್ತು ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>ಮಾದರಿ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Download an embedding model</source>
        <translation>ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Download it in Documents, How documents are read, or choose another one.</source>
        <translation>“ದಾಖಲೆಗಳು” ಪರದೆಯ “ದಾಖಲೆಗಳನ್ನು ಓದುವ ಮತ್ತು ಹುಡುಕುವ ರೀತಿ” ಅಲ್ಲಿ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ, ಅಥವಾ ಬೇರೊಂದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Download the model on the Models screen and name its folder; give rows as a file.</source>
        <translation>ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ಮಾದರಿ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ ಅದರ ಫೋಲ್ಡರ್ ಹೆಸರಿಸಿ; ಸಾಲುಗಳನ್ನು ಫೈಲ್ ಆಗಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Download the model that the adapter was made for.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಅನ್ನು ಯಾವ ಮಾದರಿಗಾಗಿ ಮಾಡಲಾಗಿದೆಯೋ ಅದನ್ನು ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>{package} ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Draft a text</source>
        <translation>ಪಠ್ಯದ ಕರಡು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ಡ್ರಾಪ್‌ಔಟ್</translation>
    </message>
    <message>
        <source>Each answer can show the passage it rests on, and a wrong one can be put right.</source>
        <translation>ಪ್ರತಿ ಉತ್ತರವೂ ತನಗೆ ಆಧಾರವಾದ ಪಠ್ಯಭಾಗವನ್ನು ತೋರಿಸಬಲ್ಲದು, ತಪ್ಪನ್ನು ಸರಿಪಡಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Each change would have to be trained in again, which soon becomes complicated.</source>
        <translation>ಪ್ರತಿ ಬದಲಾವಣೆಗೂ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಬೇಕಾಗುತ್ತದೆ, ಅದು ಬೇಗನೇ ಜಟಿಲವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each is a training of its own. The first five are tried at random.</source>
        <translation>ಪ್ರತಿಯೊಂದೂ ತನ್ನದೇ ತರಬೇತಿ. ಮೊದಲ ಐದನ್ನು ಯಾದೃಚ್ಛಿಕವಾಗಿ ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each line became a row.</source>
        <translation>ಪ್ರತಿ ಲೈನ್ ಒಂದು ಸಾಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Each model's template sets its own when training; typed ones teach the model to write them. The fix takes them out.</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿ ಪ್ರತಿ ಮಾದರಿಯ ಟೆಂಪ್ಲೇಟ್ ತನ್ನ ಚಿಹ್ನೆಗಳನ್ನು ತಾನೇ ಹಾಕುತ್ತದೆ; ಟೈಪ್ ಮಾಡಿದವು ಅವುಗಳನ್ನು ಬರೆಯಲು ಮಾದರಿಗೆ ಕಲಿಸುತ್ತವೆ. ಪರಿಹಾರ ಅವುಗಳನ್ನು ತೆಗೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Each paragraph became a row.</source>
        <translation>ಪ್ರತಿ ಪ್ಯಾರಾಗ್ರಾಫ್ ಒಂದು ಸಾಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Embed texts</source>
        <translation>ಪಠ್ಯಗಳನ್ನು ಎಂಬೆಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Embedding documents, for the search</source>
        <translation>ಹುಡುಕಾಟಕ್ಕಾಗಿ ದಾಖಲೆಗಳನ್ನು ಎಂಬೆಡ್ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Embedding texts</source>
        <translation>ಪಠ್ಯಗಳನ್ನು ಎಂಬೆಡ್ ಮಾಡುವುದು</translation>
    </message>
    <message>
        <source>Ends the run when so many validations in a row brought no new best. 0: never.</source>
        <translation>ಸತತ ಇಷ್ಟು ವ್ಯಾಲಿಡೇಶನ್‌ಗಳಲ್ಲಿ ಇನ್ನೂ ಉತ್ತಮ ಬರದಿದ್ದರೆ ರನ್ ಮುಗಿಸುತ್ತದೆ. 0: ಎಂದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ಇಂಗ್ಲಿಷ್</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <translation>ಇಂಗ್ಲಿಷ್, ಫ್ರೆಂಚ್, ಸ್ಪ್ಯಾನಿಷ್, ಜರ್ಮನ್, ಇಟಾಲಿಯನ್, ಪೋರ್ಚುಗೀಸ್</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <translation>ಇಂಗ್ಲಿಷ್, ಜರ್ಮನ್, ಫ್ರೆಂಚ್, ಇಟಾಲಿಯನ್, ಪೋರ್ಚುಗೀಸ್, ಹಿಂದಿ, ಸ್ಪ್ಯಾನಿಷ್, ಥಾಯ್</translation>
    </message>
    <message>
        <source>Enter the address where the server really is.</source>
        <translation>ಸರ್ವರ್ ನಿಜವಾಗಿ ಇರುವ ವಿಳಾಸ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Enter the key for this address in Settings, and check that it is valid.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಈ ವಿಳಾಸದ ಕೀ ನಮೂದಿಸಿ, ಅದು ಮಾನ್ಯವೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Enter the key of this server in Settings; it must allow writing.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಈ ಸರ್ವರ್‌ನ ಕೀ ನಮೂದಿಸಿ; ಅದು ಬರೆಯಲು ಅನುಮತಿಸಬೇಕು.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>ಅಂದಾಜು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>ಪ್ರತಿ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Every month, or more often than that</source>
        <translation>ಪ್ರತಿ ತಿಂಗಳು, ಅಥವಾ ಅದಕ್ಕಿಂತ ಹೆಚ್ಚು ಬಾರಿ</translation>
    </message>
    <message>
        <source>Every row counts the same</source>
        <translation>ಪ್ರತಿ ಸಾಲಿಗೂ ಒಂದೇ ತೂಕ</translation>
    </message>
    <message>
        <source>Exact and brief</source>
        <translation>ನಿಖರ ಮತ್ತು ಸಂಕ್ಷಿಪ್ತ</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>ನಿಖರವಾಗಿ ಸರಿ</translation>
    </message>
    <message>
        <source>Exactly the expected words</source>
        <translation>ನಿಖರವಾಗಿ ನಿರೀಕ್ಷಿತ ಪದಗಳು</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>ಉದಾಹರಣೆಗಳು</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>ನಿರೀಕ್ಷಿತ</translation>
    </message>
    <message>
        <source>Explain to a beginner</source>
        <translation>ಹೊಸಬರಿಗೆ ವಿವರಿಸಿ</translation>
    </message>
    <message>
        <source>Export as Parquet, CSV or JSON Lines.</source>
        <translation>Parquet, CSV ಅಥವಾ JSON Lines ಆಗಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>ಅದನ್ನು ಮತ್ತೆ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Export it for the processor, CUDA or DirectML.</source>
        <translation>ಅದನ್ನು ಪ್ರೊಸೆಸರ್, CUDA ಅಥವಾ DirectML ಗಾಗಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Export it to ONNX above, or choose another run.</source>
        <translation>ಮೇಲೆ ಅದನ್ನು ONNX ಗೆ ರಫ್ತು ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ರನ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Export its tables as CSV from the program it belongs to.</source>
        <translation>ಅದರ ಕೋಷ್ಟಕಗಳನ್ನು ಅದು ಸೇರಿದ ಪ್ರೋಗ್ರಾಂನಿಂದ CSV ಆಗಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export the model again, or choose another.</source>
        <translation>ಮಾದರಿಯನ್ನು ಮತ್ತೆ ರಫ್ತು ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>ಮಾದರಿಯನ್ನು ಮತ್ತೆ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Export the run: its adapter is merged into the ONNX model.</source>
        <translation>ರನ್ ರಫ್ತು ಮಾಡಿ: ಅದರ ಅಡಾಪ್ಟರ್ ONNX ಮಾದರಿಯಲ್ಲಿ ವಿಲೀನಗೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Export to GGUF</source>
        <translation>GGUF ಗೆ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export to ONNX</source>
        <translation>ONNX ಗೆ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>{file} ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Facts from several places are to be brought together, yet none of your documents is needed. Which places?</source>
        <translation>ಹಲವು ಸ್ಥಳಗಳ ಸತ್ಯಾಂಶಗಳನ್ನು ಒಗ್ಗೂಡಿಸಬೇಕು, ಆದರೆ ನಿಮ್ಮ ಯಾವ ದಾಖಲೆಯೂ ಬೇಕಿಲ್ಲ. ಯಾವ ಸ್ಥಳಗಳು?</translation>
    </message>
    <message>
        <source>Falls evenly to zero</source>
        <translation>ಸಮನಾಗಿ ಸೊನ್ನೆಗೆ ಇಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Falls gently to zero</source>
        <translation>ನಿಧಾನವಾಗಿ ಸೊನ್ನೆಗೆ ಇಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Fetch from the hub</source>
        <translation>ಹಬ್‌ನಿಂದ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Fetch {name} from the hub</source>
        <translation>ಹಬ್‌ನಿಂದ {name} ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Fetching {name}: its first rows are shown when its files are here.</source>
        <translation>{name} ತರಲಾಗುತ್ತಿದೆ: ಅದರ ಫೈಲ್‌ಗಳು ಬಂದ ಮೇಲೆ ಮೊದಲ ಸಾಲುಗಳನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Fewer are more exact and a little larger.</source>
        <translation>ಕಡಿಮೆಯಾದಷ್ಟೂ ಹೆಚ್ಚು ನಿಖರ, ಗಾತ್ರ ಸ್ವಲ್ಪ ಹೆಚ್ಚು.</translation>
    </message>
    <message>
        <source>Fewer than two ways gave answers, so there is nothing to compare.</source>
        <translation>ಎರಡಕ್ಕಿಂತ ಕಡಿಮೆ ದಾರಿಗಳು ಉತ್ತರ ನೀಡಿದವು, ಹಾಗಾಗಿ ಹೋಲಿಸಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Files of this kind ({suffix}) are not read.</source>
        <translation>ಈ ಬಗೆಯ ({suffix}) ಫೈಲ್‌ಗಳನ್ನು ಓದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Fill it in, or delete the row.</source>
        <translation>ಅದನ್ನು ತುಂಬಿಸಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Fill “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನಲ್ಲಿ “{column}” ತುಂಬಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಲ್ಲಿ “{column}” ತುಂಬಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter or select some of the rows, and do it for these, part by part.</source>
        <translation>ಕೆಲವು ಸಾಲುಗಳನ್ನು ಫಿಲ್ಟರ್ ಮಾಡಿ ಅಥವಾ ಆರಿಸಿ, ಅವುಗಳಿಗೆ ಭಾಗ ಭಾಗವಾಗಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Find ideas</source>
        <translation>ಆಲೋಚನೆಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Finding passages cannot be learnt by several processes: each would see fewer wrong ones.</source>
        <translation>ಪಠ್ಯಭಾಗ ಹುಡುಕುವುದನ್ನು ಹಲವು ಪ್ರೊಸೆಸ್‌ಗಳಿಂದ ಕಲಿಯಲಾಗದು: ಪ್ರತಿಯೊಂದಕ್ಕೂ ಕಡಿಮೆ ತಪ್ಪು ಪಠ್ಯಭಾಗಗಳು ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Finding the right passage</source>
        <translation>ಸರಿಯಾದ ಪಠ್ಯಭಾಗ ಹುಡುಕುವುದು</translation>
    </message>
    <message>
        <source>Fine for translations; otherwise the model learns to change its language.</source>
        <translation>ಅನುವಾದಗಳಿಗೆ ಸರಿ; ಇಲ್ಲದಿದ್ದರೆ ಮಾದರಿ ತನ್ನ ಭಾಷೆ ಬದಲಾಯಿಸಲು ಕಲಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>ಫೈನ್-ಟ್ಯೂನ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ಫೈನ್-ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning had no more than %n row(s) to learn from.</source>
        <translation>
            <numerusform>ಫೈನ್-ಟ್ಯೂನಿಂಗ್‌ಗೆ ಕಲಿಯಲು %n ಸಾಲಿಗಿಂತ ಹೆಚ್ಚಿರಲಿಲ್ಲ.</numerusform>
            <numerusform>ಫೈನ್-ಟ್ಯೂನಿಂಗ್‌ಗೆ ಕಲಿಯಲು %n ಸಾಲುಗಳಿಗಿಂತ ಹೆಚ್ಚಿರಲಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish its training, or choose another answerer.</source>
        <translation>ಅದರ ತರಬೇತಿ ಮುಗಿಸಿ, ಅಥವಾ ಬೇರೆ ಉತ್ತರಿಸುವವರನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Finish its training, or choose something else to export.</source>
        <translation>ಅದರ ತರಬೇತಿ ಮುಗಿಸಿ, ಅಥವಾ ರಫ್ತಿಗೆ ಬೇರೇನಾದರೂ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Fix rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸರಿಪಡಿಸಿ</translation>
    </message>
    <message>
        <source>Follow watched folders</source>
        <translation>ಗಮನದಲ್ಲಿಟ್ಟ ಫೋಲ್ಡರ್‌ಗಳನ್ನು ಅನುಸರಿಸಿ</translation>
    </message>
    <message>
        <source>For QLoRA. 4 bits need the least memory; 8 bits are closer to the model as it is, need twice the memory of 4 and are slow on a processor.</source>
        <translation>QLoRA ಗಾಗಿ. 4 ಬಿಟ್‌ಗಳಿಗೆ ಅತಿ ಕಡಿಮೆ ಮೆಮೊರಿ ಸಾಕು; 8 ಬಿಟ್‌ಗಳು ಮೂಲ ಮಾದರಿಗೆ ಹತ್ತಿರ, 4 ರ ಎರಡು ಪಟ್ಟು ಮೆಮೊರಿ ಬೇಕು, ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ ನಿಧಾನ.</translation>
    </message>
    <message>
        <source>Found by these very words in every passage; what is said in other words is not among them.</source>
        <translation>ಪ್ರತಿ ಪಠ್ಯಭಾಗದಲ್ಲೂ ಇದೇ ಪದಗಳಿಂದ ಹುಡುಕಲಾಗಿದೆ; ಬೇರೆ ಪದಗಳಲ್ಲಿ ಹೇಳಿದ್ದು ಇವುಗಳಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Free some memory, then press Index again; nothing of the index is lost.</source>
        <translation>ಸ್ವಲ್ಪ ಮೆಮೊರಿ ಖಾಲಿ ಮಾಡಿ, ನಂತರ ಮತ್ತೆ “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ; ಇಂಡೆಕ್ಸ್‌ನಲ್ಲಿ ಏನೂ ಕಳೆದುಹೋಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Free some space and install it again.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ ಮತ್ತೆ ಅನುಸ್ಥಾಪಿಸಿ.</translation>
    </message>
    <message>
        <source>Free some space and install it again; what was downloaded is kept.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ ಮತ್ತೆ ಅನುಸ್ಥಾಪಿಸಿ; ಡೌನ್‌ಲೋಡ್ ಆದದ್ದು ಉಳಿದಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Free some space and resume, or delete models you no longer use; what is here stays.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ ಮುಂದುವರಿಸಿ, ಅಥವಾ ಬಳಸದ ಮಾದರಿಗಳನ್ನು ಅಳಿಸಿ; ಇಲ್ಲಿರುವುದು ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Free some space and start it again.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was saved before is safe.</source>
        <translation>ಅದರಲ್ಲಿ ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ; ಮೊದಲು ಉಳಿಸಿದ್ದು ಸುರಕ್ಷಿತವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಚಿಕ್ಕ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Free some space, or choose fewer parts.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಕಡಿಮೆ ವಿಭಾಗಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Free some space, or choose smaller numbers.</source>
        <translation>ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಚಿಕ್ಕ ಸಂಖ್ಯೆಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>From here on the text is no JSON any more.</source>
        <translation>ಇಲ್ಲಿಂದ ಮುಂದೆ ಪಠ್ಯ JSON ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ಪೂರ್ಣ</translation>
    </message>
    <message>
        <source>GGUF files are made by llama.cpp's converter, which is not on this computer.</source>
        <translation>GGUF ಫೈಲ್‌ಗಳನ್ನು llama.cpp ಪರಿವರ್ತಕ ಮಾಡುತ್ತದೆ, ಅದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>GGUF files are not made in “{numbers}” here.</source>
        <translation>ಇಲ್ಲಿ “{numbers}” ನಲ್ಲಿ GGUF ಫೈಲ್‌ಗಳನ್ನು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>GPUs per machine</source>
        <translation>ಪ್ರತಿ ಕಂಪ್ಯೂಟರ್‌ಗೆ GPU ಗಳು</translation>
    </message>
    <message>
        <source>Gaps between them</source>
        <translation>ಅವುಗಳ ನಡುವಿನ ಅಂತರಗಳು</translation>
    </message>
    <message>
        <source>Generate adapters</source>
        <translation>ಅಡಾಪ್ಟರ್‌ಗಳನ್ನು ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>Get a copy of the model that has a tokenizer.json.</source>
        <translation>tokenizer.json ಇರುವ ಮಾದರಿಯ ನಕಲು ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Get a newer llama.cpp and try again.</source>
        <translation>ಹೊಸ llama.cpp ಪಡೆದು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Get its files again, or choose another model.</source>
        <translation>ಅದರ ಫೈಲ್‌ಗಳನ್ನು ಮತ್ತೆ ಪಡೆಯಿರಿ, ಅಥವಾ ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Get llama.cpp's source code and choose its folder, which holds {script}, on the Export screen.</source>
        <translation>llama.cpp ಮೂಲ ಕೋಡ್ ಪಡೆದು, {script} ಇರುವ ಅದರ ಫೋಲ್ಡರ್ ಅನ್ನು ರಫ್ತು ಪರದೆಯಲ್ಲಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Get the book in a form without protection, and add that.</source>
        <translation>ಪುಸ್ತಕವನ್ನು ರಕ್ಷಣೆಯಿಲ್ಲದ ರೂಪದಲ್ಲಿ ಪಡೆದು, ಅದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Get the file anew, or save it as Parquet again.</source>
        <translation>ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ಪಡೆಯಿರಿ, ಅಥವಾ ಮತ್ತೆ Parquet ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Get the file anew, or unpack it with another program and import that.</source>
        <translation>ಫೈಲ್ ಅನ್ನು ಮತ್ತೆ ಪಡೆಯಿರಿ, ಅಥವಾ ಬೇರೆ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಬಿಚ್ಚಿ ಅದನ್ನು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Get the folder anew from where you trust it.</source>
        <translation>ನೀವು ನಂಬುವ ಕಡೆಯಿಂದ ಫೋಲ್ಡರ್ ಅನ್ನು ಮತ್ತೆ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Get the folder anew.</source>
        <translation>ಫೋಲ್ಡರ್ ಅನ್ನು ಮತ್ತೆ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format, or let a server run it and add its address.</source>
        <translation>ಅದೇ ಮಾದರಿಯನ್ನು safetensors ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿ ಪಡೆಯಿರಿ, ಅಥವಾ ಸರ್ವರ್‌ನಲ್ಲಿ ಚಲಾಯಿಸಿ ಅದರ ವಿಳಾಸ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format.</source>
        <translation>ಅದೇ ಮಾದರಿಯನ್ನು safetensors ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Getting the judge ready…</source>
        <translation>ತೀರ್ಪುಗಾರನನ್ನು ಸಿದ್ಧಪಡಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>ಮಾದರಿ ಸಿದ್ಧವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Give a lowest value above 0 and a highest above that.</source>
        <translation>0 ಗಿಂತ ಹೆಚ್ಚಿನ ಕನಿಷ್ಠ ಮೌಲ್ಯ, ಮತ್ತು ಅದಕ್ಕಿಂತ ಹೆಚ್ಚಿನ ಗರಿಷ್ಠ ಮೌಲ್ಯ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>ಸಲಹೆ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Give it the columns question and answer, and choose it again.</source>
        <translation>ಅದಕ್ಕೆ question ಮತ್ತು answer ಕಾಲಮ್‌ಗಳನ್ನು ನೀಡಿ, ಮತ್ತೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Give it the columns question, document and quote, and choose it again.</source>
        <translation>ಅದಕ್ಕೆ question, document ಮತ್ತು quote ಕಾಲಮ್‌ಗಳನ್ನು ನೀಡಿ, ಮತ್ತೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Give the search more time, or do without cutting trials short.</source>
        <translation>ಹುಡುಕಾಟಕ್ಕೆ ಹೆಚ್ಚು ಸಮಯ ನೀಡಿ, ಅಥವಾ ಟ್ರಯಲ್‌ಗಳನ್ನು ಬೇಗ ನಿಲ್ಲಿಸಬೇಡಿ.</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT and start Ustad again.</source>
        <translation>PIP_CERT ವೇರಿಯಬಲ್ ಮೂಲಕ ನಿಮ್ಮ ನೆಟ್‌ವರ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರ ಫೈಲ್ ಅನ್ನು pip ಗೆ ನೀಡಿ, Ustad ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Go back to “{version}”</source>
        <translation>“{version}” ಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Go on to the end</source>
        <translation>ಕೊನೆಯವರೆಗೆ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Go through the questions again.</source>
        <translation>ಪ್ರಶ್ನೆಗಳನ್ನು ಮತ್ತೊಮ್ಮೆ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Go with both: documents and fine-tuning.</source>
        <translation>ಎರಡನ್ನೂ ಆರಿಸಿ: ದಾಖಲೆಗಳು ಮತ್ತು ಫೈನ್-ಟ್ಯೂನಿಂಗ್.</translation>
    </message>
    <message>
        <source>Go with documents (RAG).</source>
        <translation>ದಾಖಲೆಗಳನ್ನು (RAG) ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Go with fine-tuning.</source>
        <translation>ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Go with the model alone.</source>
        <translation>ಮಾದರಿಯನ್ನು ಮಾತ್ರ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>ಗ್ರೇಡಿಯಂಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Guided by what was tried</source>
        <translation>ಪ್ರಯತ್ನಿಸಿದ್ದರ ಮಾರ್ಗದರ್ಶನದಂತೆ</translation>
    </message>
    <message>
        <source>Guided: more of what went well so far (TPE, the estimator of Optuna).</source>
        <translation>ಮಾರ್ಗದರ್ಶಿತ: ಇದುವರೆಗೆ ಚೆನ್ನಾಗಿ ನಡೆದಂಥದ್ದು ಇನ್ನಷ್ಟು (TPE, Optuna ದ ಅಂದಾಜುಗಾರ).</translation>
    </message>
    <message>
        <source>Handbook questions</source>
        <translation>ಕೈಪಿಡಿಯ ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Hardly anything is being learnt: after {step} steps the training loss is at {now}, and it began at {first}. Stop, look at what is trained in the rows, and start again with a larger learning rate (three times, say).</source>
        <translation>ಬಹುತೇಕ ಏನನ್ನೂ ಕಲಿಯುತ್ತಿಲ್ಲ: {step} ಹಂತಗಳ ನಂತರ ತರಬೇತಿ ಲಾಸ್ {now} ಇದೆ, ಆರಂಭದಲ್ಲಿ {first} ಇತ್ತು. ನಿಲ್ಲಿಸಿ, ಸಾಲುಗಳಲ್ಲಿ ಯಾವುದಕ್ಕೆ ತರಬೇತಿ ಎಂದು ನೋಡಿ, ದೊಡ್ಡ ಲರ್ನಿಂಗ್ ರೇಟ್‌ನೊಂದಿಗೆ (ಉದಾಹರಣೆಗೆ ಮೂರು ಪಟ್ಟು) ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>ಬಹಳ ಅಪರೂಪ</translation>
    </message>
    <message>
        <source>Have its query ask for less: fewer columns, a WHERE, a LIMIT.</source>
        <translation>ಅದರ ಕ್ವೆರಿ ಕಡಿಮೆ ಕೇಳಲಿ: ಕಡಿಮೆ ಕಾಲಮ್‌ಗಳು, ಒಂದು WHERE, ಒಂದು LIMIT.</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>ಮರೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Hold a part of the rows out: on the Dataset screen, with Split.</source>
        <translation>ಸಾಲುಗಳ ಒಂದು ಭಾಗವನ್ನು ಪ್ರತ್ಯೇಕವಾಗಿಡಿ: ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ, “ವಿಭಜಿಸಿ” ಮೂಲಕ.</translation>
    </message>
    <message>
        <source>Hold on to what it knew</source>
        <translation>ತಿಳಿದಿದ್ದದ್ದನ್ನು ಉಳಿಸಿಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Hold out about {count} questions with their answers, then measure again.</source>
        <translation>ಉತ್ತರಗಳೊಂದಿಗೆ ಸುಮಾರು {count} ಪ್ರಶ್ನೆಗಳನ್ನು ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟು, ಮತ್ತೆ ಅಳೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>How dearly the model pays for moving away from what it was (beta). Smaller values move it further; 0.05 to 0.5 are usual.</source>
        <translation>ಮಾದರಿ ತಾನಿದ್ದುದರಿಂದ ದೂರ ಸರಿಯಲು ಎಷ್ಟು ಬೆಲೆ ತೆರುತ್ತದೆ (beta). ಚಿಕ್ಕ ಮೌಲ್ಯಗಳು ಹೆಚ್ಚು ಸರಿಸುತ್ತವೆ; 0.05 ರಿಂದ 0.5 ಸಾಮಾನ್ಯ.</translation>
    </message>
    <message>
        <source>How far it is, and Stop, are under Jobs.</source>
        <translation>ಎಷ್ಟಾಗಿದೆ ಎಂಬುದು ಮತ್ತು “ನಿಲ್ಲಿಸಿ” “ಕೆಲಸಗಳು” ಅಡಿಯಲ್ಲಿವೆ.</translation>
    </message>
    <message>
        <source>How high the source stood (MRR)</source>
        <translation>ಮೂಲ ಎಷ್ಟು ಮೇಲಿತ್ತು (MRR)</translation>
    </message>
    <message>
        <source>How many good examples do you have?</source>
        <translation>ನಿಮ್ಮ ಬಳಿ ಎಷ್ಟು ಒಳ್ಳೆಯ ಉದಾಹರಣೆಗಳಿವೆ?</translation>
    </message>
    <message>
        <source>How many places in front of every text are learnt. 10 to 100 suit most work.</source>
        <translation>ಪ್ರತಿ ಪಠ್ಯದ ಮುಂದೆ ಎಷ್ಟು ಸ್ಥಾನಗಳನ್ನು ಕಲಿಯಲಾಗುತ್ತದೆ. ಹೆಚ್ಚಿನ ಕೆಲಸಕ್ಕೆ 10 ರಿಂದ 100 ಸಾಕು.</translation>
    </message>
    <message>
        <source>How many words were expected and said: too many and too few both count against it.</source>
        <translation>ನಿರೀಕ್ಷಿತ ಪದಗಳಲ್ಲಿ ಎಷ್ಟನ್ನು ಹೇಳಲಾಗಿದೆ: ತೀರಾ ಹೆಚ್ಚು ಮತ್ತು ತೀರಾ ಕಡಿಮೆ ಎರಡೂ ಅಂಕ ಕಳೆಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>How much better than the other passages of a batch the right one has to be. Smaller values look at the nearest wrong passages alone; 0.02 to 0.1 are usual.</source>
        <translation>ಬ್ಯಾಚ್‌ನ ಇತರ ಪಠ್ಯಭಾಗಗಳಿಗಿಂತ ಸರಿಯಾದದ್ದು ಎಷ್ಟು ಉತ್ತಮವಾಗಿರಬೇಕು. ಚಿಕ್ಕ ಮೌಲ್ಯಗಳು ಅತಿ ಹತ್ತಿರದ ತಪ್ಪು ಪಠ್ಯಭಾಗಗಳನ್ನು ಮಾತ್ರ ನೋಡುತ್ತವೆ; 0.02 ರಿಂದ 0.1 ಸಾಮಾನ್ಯ.</translation>
    </message>
    <message>
        <source>How much of a passage its next one repeats, in whole sentences.</source>
        <translation>ಒಂದು ಪಠ್ಯಭಾಗದ ಎಷ್ಟನ್ನು ಮುಂದಿನದು ಪುನರಾವರ್ತಿಸುತ್ತದೆ, ಪೂರ್ಣ ವಾಕ್ಯಗಳಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>How much the adapter can hold. 8 to 32 suit most work; more needs more rows to be worth it.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಎಷ್ಟು ಹಿಡಿದಿಡಬಲ್ಲದು. ಹೆಚ್ಚಿನ ಕೆಲಸಕ್ಕೆ 8 ರಿಂದ 32 ಸಾಕು; ಹೆಚ್ಚಿನದು ಸಾರ್ಥಕವಾಗಲು ಹೆಚ್ಚು ಸಾಲುಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>How near what was said is to the expected answer in meaning, as the embedding model sees it.</source>
        <translation>ಎಂಬೆಡಿಂಗ್ ಮಾದರಿಯ ದೃಷ್ಟಿಯಲ್ಲಿ, ಹೇಳಿದ್ದು ಅರ್ಥದಲ್ಲಿ ನಿರೀಕ್ಷಿತ ಉತ್ತರಕ್ಕೆ ಎಷ್ಟು ಹತ್ತಿರ.</translation>
    </message>
    <message>
        <source>How often a judging model took this answer for the better one, in both orders; a tie is half.</source>
        <translation>ತೀರ್ಪುಗಾರ ಮಾದರಿ, ಎರಡೂ ಕ್ರಮಗಳಲ್ಲಿ, ಎಷ್ಟು ಬಾರಿ ಈ ಉತ್ತರವನ್ನು ಉತ್ತಮವೆಂದು ತೆಗೆದುಕೊಂಡಿತು; ಸಮ ಆದರೆ ಅರ್ಧ.</translation>
    </message>
    <message>
        <source>How often does that knowledge change?</source>
        <translation>ಆ ಜ್ಞಾನ ಎಷ್ಟು ಬಾರಿ ಬದಲಾಗುತ್ತದೆ?</translation>
    </message>
    <message>
        <source>How often each row is seen. Too few and little is learned; too many and rows are parroted.</source>
        <translation>ಪ್ರತಿ ಸಾಲು ಎಷ್ಟು ಬಾರಿ ಕಾಣುತ್ತದೆ. ತೀರಾ ಕಡಿಮೆಯಾದರೆ ಕಲಿಕೆ ಸ್ವಲ್ಪ; ತೀರಾ ಹೆಚ್ಚಾದರೆ ಗಿಳಿಪಾಠ.</translation>
    </message>
    <message>
        <source>How often you took this answer for the best, side by side.</source>
        <translation>ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ ನೋಡಿ, ಎಷ್ಟು ಬಾರಿ ನೀವು ಈ ಉತ್ತರವನ್ನು ಅತ್ಯುತ್ತಮವೆಂದು ತೆಗೆದುಕೊಂಡಿರಿ.</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks: it is multiplied by alpha ÷ rank. Twice the rank is usual.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಎಷ್ಟು ಬಲವಾಗಿ ಮಾತನಾಡುತ್ತದೆ: ಅದನ್ನು alpha ÷ ರ‍್ಯಾಂಕ್‌ನಿಂದ ಗುಣಿಸಲಾಗುತ್ತದೆ. ರ‍್ಯಾಂಕ್‌ನ ಎರಡು ಪಟ್ಟು ಸಾಮಾನ್ಯ.</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>ವಾರ್ಮ್-ಅಪ್ ನಂತರ ಲರ್ನಿಂಗ್ ರೇಟ್ ಹೇಗೆ ಇಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>ಇದನ್ನು ಪುನರಾವರ್ತಿಸುವುದು ಹೇಗೆ</translation>
    </message>
    <message>
        <source>How unlikely the model takes the expected words, in nats a token: e to its power is perplexity.</source>
        <translation>ನಿರೀಕ್ಷಿತ ಪದಗಳನ್ನು ಮಾದರಿ ಎಷ್ಟು ಅಸಂಭವ ಎಂದುಕೊಳ್ಳುತ್ತದೆ, ಪ್ರತಿ ಟೋಕನ್‌ಗೆ nat ಗಳಲ್ಲಿ: e ಗೆ ಅದರ ಘಾತವೇ ಪರ್ಪ್ಲೆಕ್ಸಿಟಿ.</translation>
    </message>
    <message>
        <source>How well each label is found and not overused; a rare one counts as much.</source>
        <translation>ಪ್ರತಿ ಲೇಬಲ್ ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಸಿಗುತ್ತದೆ, ಅತಿಯಾಗಿ ಬಳಕೆಯಾಗುವುದಿಲ್ಲ; ಅಪರೂಪದ್ದಕ್ಕೂ ಅಷ್ಟೇ ತೂಕ.</translation>
    </message>
    <message>
        <source>How well each way answers</source>
        <translation>ಪ್ರತಿ ದಾರಿ ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>I don't know</source>
        <translation>ನನಗೆ ಗೊತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>If it is all of the model, call it {wanted}, then add it.</source>
        <translation>ಮಾದರಿ ಪೂರ್ತಿಯಾಗಿ ಅದೇ ಆಗಿದ್ದರೆ, ಅದಕ್ಕೆ {wanted} ಎಂದು ಹೆಸರಿಟ್ಟು ನಂತರ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>If the dataset has no validation rows of its own, this share is kept from training to measure on.</source>
        <translation>ಡೇಟಾಸೆಟ್‌ಗೆ ತನ್ನದೇ ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳಿಲ್ಲದಿದ್ದರೆ, ಅಳೆಯಲು ಈ ಪಾಲನ್ನು ತರಬೇತಿಯಿಂದ ಉಳಿಸಿಕೊಳ್ಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate file for this address in Settings.</source>
        <translation>ಸರ್ವರ್ ನಿಮ್ಮದೇ ಆಗಿದ್ದರೆ, ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಈ ವಿಳಾಸಕ್ಕೆ ಅದರ ಪ್ರಮಾಣಪತ್ರ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>If you need that file, copy it into the folder and choose it there.</source>
        <translation>ಆ ಫೈಲ್ ನಿಮಗೆ ಬೇಕಾದರೆ, ಅದನ್ನು ಫೋಲ್ಡರ್‌ಗೆ ನಕಲಿಸಿ ಅಲ್ಲಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>If you trust it, save it as CSV and import that.</source>
        <translation>ನೀವು ಅದನ್ನು ನಂಬಿದರೆ, CSV ಆಗಿ ಉಳಿಸಿ ಅದನ್ನು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and import that.</source>
        <translation>ನೀವು ಅದನ್ನು ನಂಬಿದರೆ, ಬೇರೆ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಬಿಚ್ಚಿ ಅದನ್ನು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) from {file}</source>
        <translation>
            <numerusform>{file} ನಿಂದ %n ಸಾಲು ಆಮದು ಮಾಡಿ</numerusform>
            <numerusform>{file} ನಿಂದ %n ಸಾಲುಗಳನ್ನು ಆಮದು ಮಾಡಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} ಆಮದು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>In a conversation of several turns: every answer, or only the last, with the others as context.</source>
        <translation>ಹಲವು ಸರದಿಗಳ ಸಂಭಾಷಣೆಯಲ್ಲಿ: ಪ್ರತಿ ಉತ್ತರ, ಅಥವಾ ಕೊನೆಯದು ಮಾತ್ರ, ಉಳಿದವು ಸಂದರ್ಭವಾಗಿ.</translation>
    </message>
    <message>
        <source>In bfloat16, which the graphics card computes in.</source>
        <translation>bfloat16 ನಲ್ಲಿ, ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ ಅದರಲ್ಲಿ ಲೆಕ್ಕ ಹಾಕುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>In bfloat16, which this processor computes in.</source>
        <translation>bfloat16 ನಲ್ಲಿ, ಈ ಪ್ರೊಸೆಸರ್ ಅದರಲ್ಲಿ ಲೆಕ್ಕ ಹಾಕುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>In float16, which the Apple chip computes in.</source>
        <translation>float16 ನಲ್ಲಿ, Apple ಚಿಪ್ ಅದರಲ್ಲಿ ಲೆಕ್ಕ ಹಾಕುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>In float16: the graphics card has no bfloat16.</source>
        <translation>float16 ನಲ್ಲಿ: ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ನಲ್ಲಿ bfloat16 ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>In float32: this processor has no fast arithmetic of 16 bits.</source>
        <translation>float32 ನಲ್ಲಿ: ಈ ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ 16 ಬಿಟ್‌ಗಳ ವೇಗದ ಗಣಿತ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>ಸಿಸ್ಟಂನ ಕೀರಿಂಗ್‌ನಲ್ಲಿ</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s).</source>
        <translation>
            <numerusform>{minutes} ನಿಮಿಷಗಳಲ್ಲಿ ಅದು {all} ರಲ್ಲಿ %n ಪ್ರಶ್ನೆ ಕೇಳಿತು.</numerusform>
            <numerusform>{minutes} ನಿಮಿಷಗಳಲ್ಲಿ ಅದು {all} ರಲ್ಲಿ %n ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿತು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s): figures are sure to ±{off} points. Four times as many would make that half.</source>
        <translation>
            <numerusform>{minutes} ನಿಮಿಷಗಳಲ್ಲಿ ಅದು {all} ರಲ್ಲಿ %n ಪ್ರಶ್ನೆ ಕೇಳಿತು: ಅಂಕಿಗಳು ±{off} ಅಂಶಗಳವರೆಗೆ ಖಚಿತ. ನಾಲ್ಕು ಪಟ್ಟು ಪ್ರಶ್ನೆಗಳು ಅದನ್ನು ಅರ್ಧಕ್ಕಿಳಿಸುತ್ತವೆ.</numerusform>
            <numerusform>{minutes} ನಿಮಿಷಗಳಲ್ಲಿ ಅದು {all} ರಲ್ಲಿ %n ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಿತು: ಅಂಕಿಗಳು ±{off} ಅಂಶಗಳವರೆಗೆ ಖಚಿತ. ನಾಲ್ಕು ಪಟ್ಟು ಪ್ರಶ್ನೆಗಳು ಅದನ್ನು ಅರ್ಧಕ್ಕಿಳಿಸುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Index documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Index the documents again; they are not on the server.</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ; ಅವು ಸರ್ವರ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Index the words of {name}</source>
        <translation>{name} ನ ಪದಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Index words for the search</source>
        <translation>ಹುಡುಕಾಟಕ್ಕಾಗಿ ಪದಗಳನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Indexing and training alone take about {minutes} minutes: give it more time, or take a run that is finished.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಮಾಡುವುದು ಮತ್ತು ತರಬೇತಿಗೇ ಸುಮಾರು {minutes} ನಿಮಿಷ ಬೇಕು: ಹೆಚ್ಚು ಸಮಯ ನೀಡಿ, ಅಥವಾ ಮುಗಿದ ರನ್ ತೆಗೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಿ</translation>
    </message>
    <message>
        <source>Install it again on the Export screen, under “Olive”.</source>
        <translation>ರಫ್ತು ಪರದೆಯಲ್ಲಿ, “Olive” ಅಡಿಯಲ್ಲಿ ಮತ್ತೆ ಅನುಸ್ಥಾಪಿಸಿ.</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the job's log has all that was said.</source>
        <translation>ಮತ್ತೆ ಅನುಸ್ಥಾಪಿಸಿ; ಹಾಗೇ ಇದ್ದರೆ, ಹೇಳಿದ್ದೆಲ್ಲವೂ ಕೆಲಸದ ಲಾಗ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the package index serves changed files.</source>
        <translation>ಮತ್ತೆ ಅನುಸ್ಥಾಪಿಸಿ; ಹಾಗೇ ಇದ್ದರೆ, ಪ್ಯಾಕೇಜ್ ಸೂಚಿ ಬದಲಾದ ಫೈಲ್‌ಗಳನ್ನು ಕೊಡುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Install it on the Export screen, under “Olive”.</source>
        <translation>ರಫ್ತು ಪರದೆಯಲ್ಲಿ, “Olive” ಅಡಿಯಲ್ಲಿ ಅನುಸ್ಥಾಪಿಸಿ.</translation>
    </message>
    <message>
        <source>Install it with this command and try again: {command}</source>
        <translation>ಈ ಆಜ್ಞೆಯಿಂದ ಅನುಸ್ಥಾಪಿಸಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: {command}</translation>
    </message>
    <message>
        <source>Install it with: {python} -m pip install "{package}"</source>
        <translation>ಇದರಿಂದ ಅನುಸ್ಥಾಪಿಸಿ: {python} -m pip install "{package}"</translation>
    </message>
    <message>
        <source>Install tesseract, a free program for text recognition, and index again.</source>
        <translation>ಪಠ್ಯ ಗುರುತಿಸುವ ಉಚಿತ ಪ್ರೋಗ್ರಾಂ tesseract ಅನುಸ್ಥಾಪಿಸಿ, ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Install what Windows Update offers for the neural processor, or use another device.</source>
        <translation>ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್‌ಗಾಗಿ Windows Update ನೀಡುವುದನ್ನು ಅನುಸ್ಥಾಪಿಸಿ, ಅಥವಾ ಬೇರೆ ಸಾಧನ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Install winui3-Microsoft.Windows.AI.MachineLearning beside Ustad, or use another device.</source>
        <translation>Ustad ಪಕ್ಕದಲ್ಲಿ winui3-Microsoft.Windows.AI.MachineLearning ಅನುಸ್ಥಾಪಿಸಿ, ಅಥವಾ ಬೇರೆ ಸಾಧನ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Instruction, input, output (Alpaca)</source>
        <translation>ಸೂಚನೆ, ಇನ್‌ಪುಟ್, ಔಟ್‌ಪುಟ್ (Alpaca)</translation>
    </message>
    <message>
        <source>Intermediate results</source>
        <translation>ಮಧ್ಯಂತರ ಫಲಿತಾಂಶಗಳು</translation>
    </message>
    <message>
        <source>It asks to be left alone for {seconds} seconds: try again then.</source>
        <translation>{seconds} ಸೆಕೆಂಡು ಬಿಟ್ಟು ಕೇಳಲು ಅದು ಹೇಳುತ್ತಿದೆ: ಆಗ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>It breaks down while it computes: {reason}</source>
        <translation>ಲೆಕ್ಕ ಹಾಕುವಾಗ ಅದು ಕುಸಿದುಬೀಳುತ್ತದೆ: {reason}</translation>
    </message>
    <message>
        <source>It brings Python code of its own, which is not run: it works without.</source>
        <translation>ಅದು ತನ್ನದೇ Python ಕೋಡ್ ತರುತ್ತದೆ, ಅದನ್ನು ಚಲಾಯಿಸುವುದಿಲ್ಲ: ಅದಿಲ್ಲದೆಯೂ ಕೆಲಸ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It brings no chat template, so it was not made for conversations; a plain one is used.</source>
        <translation>ಅದರಲ್ಲಿ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಇಲ್ಲ, ಅಂದರೆ ಸಂಭಾಷಣೆಗಳಿಗಾಗಿ ಮಾಡಿದ್ದಲ್ಲ; ಸರಳವಾದದ್ದನ್ನು ಬಳಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It computes no numbers: its weights are damaged.</source>
        <translation>ಅದು ಸಂಖ್ಯೆಗಳನ್ನು ಲೆಕ್ಕ ಹಾಕುವುದಿಲ್ಲ: ಅದರ ವೇಟ್‌ಗಳು ಹಾನಿಗೊಂಡಿವೆ.</translation>
    </message>
    <message>
        <source>It computes wrongly: {error} off, at most {bound} would be right.</source>
        <translation>ಅದು ತಪ್ಪಾಗಿ ಲೆಕ್ಕ ಹಾಕುತ್ತದೆ: {error} ವ್ಯತ್ಯಾಸ, ಗರಿಷ್ಠ {bound} ಇದ್ದರೆ ಸರಿ.</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} seconds, and was ended.</source>
        <translation>ಅದು {seconds} ಸೆಕೆಂಡುಗಳಲ್ಲಿ ಉತ್ತರಿಸಲಿಲ್ಲ, ಅದನ್ನು ಕೊನೆಗೊಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>It does not end %n answer(s) that the original ends: it does not know the mark of the end.</source>
        <translation>
            <numerusform>ಮೂಲ ಮುಗಿಸುವ %n ಉತ್ತರವನ್ನು ಅದು ಮುಗಿಸುವುದಿಲ್ಲ: ಅಂತ್ಯದ ಗುರುತು ಅದಕ್ಕೆ ಗೊತ್ತಿಲ್ಲ.</numerusform>
            <numerusform>ಮೂಲ ಮುಗಿಸುವ %n ಉತ್ತರಗಳನ್ನು ಅದು ಮುಗಿಸುವುದಿಲ್ಲ: ಅಂತ್ಯದ ಗುರುತು ಅದಕ್ಕೆ ಗೊತ್ತಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not learn: what it loses went from {first} to {last}.</source>
        <translation>ಅದು ಕಲಿಯುತ್ತಿಲ್ಲ: ಲಾಸ್ {first} ರಿಂದ {last} ಗೆ ಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>It ended at the cost you allowed.</source>
        <translation>ನೀವು ಅನುಮತಿಸಿದ ವೆಚ್ಚದಲ್ಲಿ ಅದು ಮುಗಿಯಿತು.</translation>
    </message>
    <message>
        <source>It ended at the number of tokens you allowed.</source>
        <translation>ನೀವು ಅನುಮತಿಸಿದ ಟೋಕನ್‌ಗಳ ಸಂಖ್ಯೆಯಲ್ಲಿ ಅದು ಮುಗಿಯಿತು.</translation>
    </message>
    <message>
        <source>It ended at the time you allowed.</source>
        <translation>ನೀವು ಅನುಮತಿಸಿದ ಸಮಯದಲ್ಲಿ ಅದು ಮುಗಿಯಿತು.</translation>
    </message>
    <message>
        <source>It ended early, for nothing the model wrote could be used.</source>
        <translation>ಮಾದರಿ ಬರೆದ ಏನನ್ನೂ ಬಳಸಲಾಗದ ಕಾರಣ ಅದು ಬೇಗ ಮುಗಿಯಿತು.</translation>
    </message>
    <message>
        <source>It ended with as many questions to the model as you allowed.</source>
        <translation>ನೀವು ಅನುಮತಿಸಿದಷ್ಟು ಪ್ರಶ್ನೆಗಳನ್ನು ಮಾದರಿಗೆ ಕೇಳಿದಾಗ ಅದು ಮುಗಿಯಿತು.</translation>
    </message>
    <message>
        <source>It ended with as many rows as you wanted.</source>
        <translation>ನೀವು ಬಯಸಿದಷ್ಟು ಸಾಲುಗಳಾದಾಗ ಅದು ಮುಗಿಯಿತು.</translation>
    </message>
    <message>
        <source>It finds another vector than the one looked for.</source>
        <translation>ಹುಡುಕಿದ ವೆಕ್ಟರ್ ಬದಲು ಬೇರೊಂದು ಸಿಗುತ್ತಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s); the first line has {columns}.</source>
        <translation>
            <numerusform>ಅದರಲ್ಲಿ %n ಸೆಲ್ ಇದೆ; ಮೊದಲ ಲೈನ್‌ನಲ್ಲಿ {columns} ಇವೆ.</numerusform>
            <numerusform>ಅದರಲ್ಲಿ %n ಸೆಲ್‌ಗಳಿವೆ; ಮೊದಲ ಲೈನ್‌ನಲ್ಲಿ {columns} ಇವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n turn(s), and there is room for one question and one answer.</source>
        <translation>
            <numerusform>ಅದರಲ್ಲಿ %n ಸರದಿ ಇದೆ, ಆದರೆ ಜಾಗ ಇರುವುದು ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತು ಒಂದು ಉತ್ತರಕ್ಕೆ.</numerusform>
            <numerusform>ಅದರಲ್ಲಿ %n ಸರದಿಗಳಿವೆ, ಆದರೆ ಜಾಗ ಇರುವುದು ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತು ಒಂದು ಉತ್ತರಕ್ಕೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a system message, for which there is no room.</source>
        <translation>ಅದರಲ್ಲಿ ಸಿಸ್ಟಂ ಸಂದೇಶವಿದೆ, ಅದಕ್ಕೆ ಜಾಗವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It has another name now.</source>
        <translation>ಈಗ ಅದಕ್ಕೆ ಬೇರೆ ಹೆಸರಿದೆ.</translation>
    </message>
    <message>
        <source>It has bytes that are not {encoding}.</source>
        <translation>ಅದರಲ್ಲಿ {encoding} ಅಲ್ಲದ ಬೈಟ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>It has half a character, which no text can hold.</source>
        <translation>ಅದರಲ್ಲಿ ಅರ್ಧ ಅಕ್ಷರವಿದೆ, ಅದನ್ನು ಯಾವ ಪಠ್ಯವೂ ಹಿಡಿದಿಡಲಾರದು.</translation>
    </message>
    <message>
        <source>It has neither “{user}” nor “{assistant}”.</source>
        <translation>ಅದರಲ್ಲಿ “{user}” ಇಲ್ಲ, “{assistant}” ಕೂಡ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>It has no rejected answer.</source>
        <translation>ಅದರಲ್ಲಿ ತಿರಸ್ಕೃತ ಉತ್ತರವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It has none of the columns that are to come in.</source>
        <translation>ಒಳಬರಬೇಕಾದ ಕಾಲಮ್‌ಗಳಲ್ಲಿ ಯಾವುದೂ ಅದರಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It holds a zero character, which no table in plain text can.</source>
        <translation>ಅದರಲ್ಲಿ ಶೂನ್ಯ ಅಕ್ಷರವಿದೆ, ಸರಳ ಪಠ್ಯದ ಯಾವ ಕೋಷ್ಟಕವೂ ಅದನ್ನು ಹಿಡಿದಿಡಲಾರದು.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object with named fields.</source>
        <translation>ಅದು JSON, ಆದರೆ ಹೆಸರಿರುವ ಫೀಲ್ಡ್‌ಗಳ ಆಬ್ಜೆಕ್ಟ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>It is an object without any field.</source>
        <translation>ಅದು ಯಾವ ಫೀಲ್ಡ್ ಕೂಡ ಇಲ್ಲದ ಆಬ್ಜೆಕ್ಟ್.</translation>
    </message>
    <message>
        <source>It is longer than {limit} MB.</source>
        <translation>ಅದು {limit} MB ಗಿಂತ ಉದ್ದ.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>ಅದು ತೀರಾ ಆಳವಾಗಿ ಒಂದರೊಳಗೊಂದಿದೆ.</translation>
    </message>
    <message>
        <source>It is no conversation of questions and answers.</source>
        <translation>ಅದು ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳ ಸಂಭಾಷಣೆಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>It is not {encoding} from byte {byte} on.</source>
        <translation>ಬೈಟ್ {byte} ರಿಂದ ಮುಂದೆ ಅದು {encoding} ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>It is plain text, without a question and an answer.</source>
        <translation>ಅದು ಸರಳ ಪಠ್ಯ, ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It needs the package {package}, which the pack does not bring.</source>
        <translation>ಅದಕ್ಕೆ {package} ಪ್ಯಾಕೇಜ್ ಬೇಕು, ಅದು ಪ್ಯಾಕ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>It reads %n prompt(s) as other tokens than the original does: its chat template or its tokenizer is not the model's.</source>
        <translation>
            <numerusform>ಅದು %n ಪ್ರಾಂಪ್ಟ್ ಅನ್ನು ಮೂಲಕ್ಕಿಂತ ಬೇರೆ ಟೋಕನ್‌ಗಳಾಗಿ ಓದುತ್ತದೆ: ಅದರ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಅಥವಾ ಟೋಕನೈಸರ್ ಮಾದರಿಯದಲ್ಲ.</numerusform>
            <numerusform>ಅದು %n ಪ್ರಾಂಪ್ಟ್‌ಗಳನ್ನು ಮೂಲಕ್ಕಿಂತ ಬೇರೆ ಟೋಕನ್‌ಗಳಾಗಿ ಓದುತ್ತದೆ: ಅದರ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಅಥವಾ ಟೋಕನೈಸರ್ ಮಾದರಿಯದಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>ಅದು ಏನನ್ನೂ ಹೇಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It said that the documents do not hold the answer.</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಉತ್ತರವಿಲ್ಲ ಎಂದು ಅದು ಹೇಳಿತು.</translation>
    </message>
    <message>
        <source>It says the same as the original, word for word.</source>
        <translation>ಅದು ಮೂಲ ಹೇಳುವುದನ್ನೇ ಪದಶಃ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It shall answer from what you know, yet needs none of your documents. Where does that knowledge stand?</source>
        <translation>ಅದು ನಿಮಗೆ ತಿಳಿದಿರುವುದರಿಂದ ಉತ್ತರಿಸಬೇಕು, ಆದರೆ ನಿಮ್ಮ ದಾಖಲೆಗಳು ಬೇಕಿಲ್ಲ. ಆ ಜ್ಞಾನ ಎಲ್ಲಿದೆ?</translation>
    </message>
    <message>
        <source>It stands behind a quotation mark opened in line {line} and never closed.</source>
        <translation>ಅದು ಲೈನ್ {line} ರಲ್ಲಿ ತೆರೆದು ಎಲ್ಲೂ ಮುಚ್ಚದ ಉದ್ಧರಣ ಚಿಹ್ನೆಯ ನಂತರ ಇದೆ.</translation>
    </message>
    <message>
        <source>It stays as near to the original as {precision} numbers can.</source>
        <translation>{precision} ಸಂಖ್ಯೆಗಳಿಗೆ ಸಾಧ್ಯವಾದಷ್ಟು ಮೂಲಕ್ಕೆ ಹತ್ತಿರ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It takes an ONNX model that was captured with its adapter.</source>
        <translation>ಅದಕ್ಕೆ ಅಡಾಪ್ಟರ್ ಜೊತೆಗೆ ಸೆರೆಹಿಡಿದ ONNX ಮಾದರಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>It takes the adapter of the model alone; further ones go through “Convert adapters”.</source>
        <translation>ಅದು ಮಾದರಿಯ ಅಡಾಪ್ಟರ್ ಮಾತ್ರ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ; ಉಳಿದವು “ಅಡಾಪ್ಟರ್‌ಗಳನ್ನು ಪರಿವರ್ತಿಸಿ” ಮೂಲಕ ಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>It takes two rows to merge.</source>
        <translation>ವಿಲೀನಗೊಳಿಸಲು ಎರಡು ಸಾಲುಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>It usually ends in /v1.</source>
        <translation>ಅದು ಸಾಮಾನ್ಯವಾಗಿ /v1 ಎಂದು ಕೊನೆಗೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It was made for another processor, so it was not opened here.</source>
        <translation>ಅದನ್ನು ಬೇರೆ ಪ್ರೊಸೆಸರ್‌ಗಾಗಿ ಮಾಡಲಾಗಿದೆ, ಹಾಗಾಗಿ ಇಲ್ಲಿ ತೆರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>ಅದನ್ನು ಇನ್ನೂ ಕೇಳಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n of {all} question(s).</source>
        <translation>
            <numerusform>{all} ರಲ್ಲಿ %n ಪ್ರಶ್ನೆಯ ನಂತರ ಅದನ್ನು ನಿಲ್ಲಿಸಲಾಯಿತು.</numerusform>
            <numerusform>{all} ರಲ್ಲಿ %n ಪ್ರಶ್ನೆಗಳ ನಂತರ ಅದನ್ನು ನಿಲ್ಲಿಸಲಾಯಿತು.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>ಅದನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It was stopped: {asked} of {all} questions were asked.</source>
        <translation>ಅದನ್ನು ನಿಲ್ಲಿಸಲಾಯಿತು: {all} ರಲ್ಲಿ {asked} ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Its answer is no list of spans.</source>
        <translation>ಅದರ ಉತ್ತರ ಗುರುತಿಸಿದ ಸ್ಥಳಗಳ ಪಟ್ಟಿಯಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>Its files are right, but ONNX Runtime GenAI reads %n prompt(s) as other tokens than the original does: other programs will get worse answers than Ustad.</source>
        <translation>
            <numerusform>ಅದರ ಫೈಲ್‌ಗಳು ಸರಿಯಿವೆ, ಆದರೆ ONNX Runtime GenAI %n ಪ್ರಾಂಪ್ಟ್ ಅನ್ನು ಮೂಲಕ್ಕಿಂತ ಬೇರೆ ಟೋಕನ್‌ಗಳಾಗಿ ಓದುತ್ತದೆ: ಇತರ ಪ್ರೋಗ್ರಾಂಗಳಿಗೆ Ustad ಗಿಂತ ಕಳಪೆ ಉತ್ತರಗಳು ಸಿಗುತ್ತವೆ.</numerusform>
            <numerusform>ಅದರ ಫೈಲ್‌ಗಳು ಸರಿಯಿವೆ, ಆದರೆ ONNX Runtime GenAI %n ಪ್ರಾಂಪ್ಟ್‌ಗಳನ್ನು ಮೂಲಕ್ಕಿಂತ ಬೇರೆ ಟೋಕನ್‌ಗಳಾಗಿ ಓದುತ್ತದೆ: ಇತರ ಪ್ರೋಗ್ರಾಂಗಳಿಗೆ Ustad ಗಿಂತ ಕಳಪೆ ಉತ್ತರಗಳು ಸಿಗುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last answer has no question before it, or no words.</source>
        <translation>ಅದರ ಕೊನೆಯ ಉತ್ತರದ ಮೊದಲು ಪ್ರಶ್ನೆಯಿಲ್ಲ, ಅಥವಾ ಅದರಲ್ಲಿ ಪದಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Its text is not made by the template, so it cannot be taken apart.</source>
        <translation>ಅದರ ಪಠ್ಯ ಟೆಂಪ್ಲೇಟ್‌ನಿಂದ ಆದದ್ದಲ್ಲ, ಆದ್ದರಿಂದ ಅದನ್ನು ಬಿಡಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>Its vectors do not tell like texts from unlike ones.</source>
        <translation>ಅದರ ವೆಕ್ಟರ್‌ಗಳು ಸದೃಶ ಪಠ್ಯಗಳನ್ನು ಅಸದೃಶವಾದವುಗಳಿಂದ ಬೇರ್ಪಡಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Its words are not in the passage</source>
        <translation>ಅದರ ಪದಗಳು ಪಠ್ಯಭಾಗದಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Join passages that stand side by side</source>
        <translation>ಅಕ್ಕಪಕ್ಕದ ಪಠ್ಯಭಾಗಗಳನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>ಉತ್ತರಗಳ ತೀರ್ಪು</translation>
    </message>
    <message>
        <source>Judge answers on “{name}”</source>
        <translation>“{name}” ಮೇಲಿನ ಉತ್ತರಗಳ ತೀರ್ಪು</translation>
    </message>
    <message>
        <source>Keep a share of the rows for validation, a tenth, say.</source>
        <translation>ಸಾಲುಗಳ ಒಂದು ಪಾಲನ್ನು, ಉದಾಹರಣೆಗೆ ಹತ್ತನೇ ಒಂದನ್ನು, ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Keep a tenth of the rows for validation</source>
        <translation>ಹತ್ತನೇ ಒಂದು ಭಾಗ ಸಾಲುಗಳನ್ನು ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಇಡಿ</translation>
    </message>
    <message>
        <source>Keep one SELECT, and add another table for each of the others.</source>
        <translation>ಒಂದು SELECT ಇಟ್ಟುಕೊಳ್ಳಿ, ಉಳಿದ ಪ್ರತಿಯೊಂದಕ್ಕೂ ಇನ್ನೊಂದು ಕೋಷ್ಟಕ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Keep only what reads; put a column of that name in quotes.</source>
        <translation>ಓದುವುದನ್ನು ಮಾತ್ರ ಉಳಿಸಿ; ಆ ಹೆಸರಿನ ಕಾಲಮ್ ಇದ್ದರೆ ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Keep parts in main memory</source>
        <translation>ಭಾಗಗಳನ್ನು ಮುಖ್ಯ ಮೆಮೊರಿಯಲ್ಲಿ ಇಡಿ</translation>
    </message>
    <message>
        <source>Keep some rows for validation, or keep the last weights.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಕೆಲವು ಸಾಲುಗಳನ್ನು ಇಡಿ, ಅಥವಾ ಕೊನೆಯ ವೇಟ್‌ಗಳನ್ನು ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Keep the best third at each stage</source>
        <translation>ಪ್ರತಿ ಘಟ್ಟದಲ್ಲಿ ಅತ್ಯುತ್ತಮ ಮೂರನೇ ಒಂದು ಭಾಗ ಉಳಿಸಿಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>Keep the last weights and do not stop early</source>
        <translation>ಕೊನೆಯ ವೇಟ್‌ಗಳನ್ನು ಇಟ್ಟುಕೊಳ್ಳಿ, ಬೇಗ ನಿಲ್ಲಿಸಬೇಡಿ</translation>
    </message>
    <message>
        <source>Keeping keys</source>
        <translation>ಕೀಗಳನ್ನು ಇಡುವುದು</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Language models in ONNX form</source>
        <translation>ONNX ರೂಪದ ಭಾಷಾ ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>ಲ್ಯಾಟಿನ್ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Layer in 4 bits, processor</source>
        <translation>4 ಬಿಟ್‌ಗಳಲ್ಲಿ ಲೇಯರ್, ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>Layer in 4 bits, {device}</source>
        <translation>4 ಬಿಟ್‌ಗಳಲ್ಲಿ ಲೇಯರ್, {device}</translation>
    </message>
    <message>
        <source>Layers with an adapter</source>
        <translation>ಅಡಾಪ್ಟರ್ ಇರುವ ಲೇಯರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>ಕಲಿಕೆಯ ವಕ್ರರೇಖೆ</translation>
    </message>
    <message>
        <source>Learning from preferences needs both answers.</source>
        <translation>ಆದ್ಯತೆಗಳಿಂದ ಕಲಿಯಲು ಎರಡೂ ಉತ್ತರಗಳು ಬೇಕು.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ಲರ್ನಿಂಗ್ ರೇಟ್</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>ಕಾಲಕ್ರಮದಲ್ಲಿ ಲರ್ನಿಂಗ್ ರೇಟ್</translation>
    </message>
    <message>
        <source>Learns invisible tokens in front of every text and leaves the model as it is. Small, but uses up room in the context and cannot be merged. Wants a learning rate about ten times that of LoRA.</source>
        <translation>ಪ್ರತಿ ಪಠ್ಯದ ಮುಂದೆ ಅದೃಶ್ಯ ಟೋಕನ್‌ಗಳನ್ನು ಕಲಿಯುತ್ತದೆ, ಮಾದರಿಯನ್ನು ಇದ್ದಂತೆ ಬಿಡುತ್ತದೆ. ಚಿಕ್ಕದು, ಆದರೆ ಸಂದರ್ಭದಲ್ಲಿ ಜಾಗ ಬಳಸುತ್ತದೆ, ವಿಲೀನಗೊಳಿಸಲಾಗದು. LoRA ಗಿಂತ ಸುಮಾರು ಹತ್ತು ಪಟ್ಟು ಲರ್ನಿಂಗ್ ರೇಟ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Least likely word</source>
        <translation>ಕನಿಷ್ಠ ಸಂಭವನೀಯ ಪದ</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>%n ಸಾಲು ಬಿಡಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಬಿಡಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>ಎರಡರಲ್ಲಿ ಒಂದನ್ನು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Leave out its comments, and put texts in single quotes ('…').</source>
        <translation>ಅದರ ಕಾಮೆಂಟ್‌ಗಳನ್ನು ಬಿಡಿ, ಪಠ್ಯಗಳನ್ನು ಒಂಟಿ ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳಲ್ಲಿ ('…') ಇಡಿ.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>ಅವುಗಳನ್ನು ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Leaves the model as it is and trains a small adapter beside its layers: the usual choice, quick and hard to break.</source>
        <translation>ಮಾದರಿಯನ್ನು ಇದ್ದಂತೆ ಬಿಟ್ಟು ಅದರ ಲೇಯರ್‌ಗಳ ಪಕ್ಕದಲ್ಲಿ ಚಿಕ್ಕ ಅಡಾಪ್ಟರ್‌ಗೆ ತರಬೇತಿ ನೀಡುತ್ತದೆ: ಸಾಮಾನ್ಯ ಆಯ್ಕೆ, ವೇಗ ಮತ್ತು ಕೆಡಿಸುವುದು ಕಷ್ಟ.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ಬಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Length of the prefix</source>
        <translation>ಪ್ರಿಫಿಕ್ಸ್‌ನ ಉದ್ದ</translation>
    </message>
    <message>
        <source>Lengths were not checked: choose a model to measure them with.</source>
        <translation>ಉದ್ದಗಳನ್ನು ಪರಿಶೀಲಿಸಿಲ್ಲ: ಅಳೆಯಲು ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Let another way of answering have the same questions, to see which one is better.</source>
        <translation>ಯಾವುದು ಉತ್ತಮ ಎಂದು ನೋಡಲು ಉತ್ತರಿಸುವ ಇನ್ನೊಂದು ದಾರಿಗೂ ಅದೇ ಪ್ರಶ್ನೆಗಳನ್ನು ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Let its name end with .csv or .json.</source>
        <translation>ಅದರ ಹೆಸರು .csv ಅಥವಾ .json ಎಂದು ಕೊನೆಗೊಳ್ಳಲಿ.</translation>
    </message>
    <message>
        <source>Let questions and answers take turns, beginning with a question; or choose another model.</source>
        <translation>ಪ್ರಶ್ನೆಯಿಂದ ಆರಂಭಿಸಿ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳು ಒಂದಾದ ಮೇಲೊಂದು ಬರಲಿ; ಅಥವಾ ಬೇರೆ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Let the comparison go on, and vote then.</source>
        <translation>ಹೋಲಿಕೆ ಮುಂದುವರಿಯಲಿ, ಆಮೇಲೆ ಮತ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ಪರವಾನಗಿ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Like in meaning</source>
        <translation>ಅರ್ಥದಲ್ಲಿ ಸದೃಶ</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>ಸಿಸ್ಟಂನಂತೆ</translation>
    </message>
    <message>
        <source>Line {line} of {path} is damaged: {reason}.</source>
        <translation>{path} ನ ಲೈನ್ {line} ಹಾನಿಗೊಂಡಿದೆ: {reason}.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model squeezed to 4 or 8 bits: about a quarter or half of the memory, and takes longer. For models that would not fit otherwise.</source>
        <translation>4 ಅಥವಾ 8 ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ಮಾದರಿಯ ಪಕ್ಕದಲ್ಲಿ LoRA: ಸುಮಾರು ಕಾಲು ಅಥವಾ ಅರ್ಧ ಮೆಮೊರಿ, ಹೆಚ್ಚು ಸಮಯ. ಬೇರೆ ರೀತಿಯಲ್ಲಿ ಹಿಡಿಸದ ಮಾದರಿಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>LoRA that also learns how strong each direction is: often a little better at small ranks, and slower.</source>
        <translation>ಪ್ರತಿ ದಿಕ್ಕಿನ ಬಲವನ್ನೂ ಕಲಿಯುವ LoRA: ಚಿಕ್ಕ ರ‍್ಯಾಂಕ್‌ಗಳಲ್ಲಿ ಹೆಚ್ಚಾಗಿ ಸ್ವಲ್ಪ ಉತ್ತಮ, ಆದರೆ ನಿಧಾನ.</translation>
    </message>
    <message>
        <source>Loading the export</source>
        <translation>ರಫ್ತು ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>ಮಾದರಿ ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>ಮಾದರಿ ಲೋಡ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Loading the original</source>
        <translation>ಮೂಲ ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Loads; built for {kind}</source>
        <translation>ಲೋಡ್ ಆಗುತ್ತದೆ; {kind} ಗಾಗಿ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>ಅತಿ ಉದ್ದದ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Longest common thread (ROUGE-L)</source>
        <translation>ಅತಿ ಉದ್ದದ ಸಮಾನ ಎಳೆ (ROUGE-L)</translation>
    </message>
    <message>
        <source>Longest common thread, for summaries</source>
        <translation>ಅತಿ ಉದ್ದದ ಸಮಾನ ಎಳೆ, ಸಾರಾಂಶಗಳಿಗಾಗಿ</translation>
    </message>
    <message>
        <source>Longest passage</source>
        <translation>ಅತಿ ಉದ್ದದ ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>ಅತಿ ಉದ್ದದ ಸಾಲು</translation>
    </message>
    <message>
        <source>Longest row {length} tokens</source>
        <translation>ಅತಿ ಉದ್ದದ ಸಾಲು {length} ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>ಉತ್ತರಕ್ಕಾಗಿ ಗರಿಷ್ಠ ಕಾಯುವಿಕೆ</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>ಮುಂದೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Look at it on the Training screen and agree to it there.</source>
        <translation>ತರಬೇತಿ ಪರದೆಯಲ್ಲಿ ಅದನ್ನು ನೋಡಿ, ಅಲ್ಲಿ ಒಪ್ಪಿಗೆ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Look at the answers in the trial: do the documents hold what is asked, and do the rows teach it? A more capable model may help.</source>
        <translation>ಟ್ರಯಲ್‌ನಲ್ಲಿ ಉತ್ತರಗಳನ್ನು ನೋಡಿ: ಕೇಳಿದ್ದು ದಾಖಲೆಗಳಲ್ಲಿದೆಯೇ, ಸಾಲುಗಳು ಅದನ್ನು ಕಲಿಸುತ್ತವೆಯೇ? ಹೆಚ್ಚು ಸಮರ್ಥ ಮಾದರಿ ನೆರವಾಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Look at the rows again: they were changed elsewhere.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಮತ್ತೆ ನೋಡಿ: ಅವು ಬೇರೆಡೆ ಬದಲಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then index the documents again.</source>
        <translation>ಸರ್ವರ್‌ನದೇ ಸಂದೇಶಗಳನ್ನು ನೋಡಿ, ನಂತರ ದಾಖಲೆಗಳನ್ನು ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then try again.</source>
        <translation>ಸರ್ವರ್‌ನದೇ ಸಂದೇಶಗಳನ್ನು ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Look at the trial to see what kept the others from answering, then measure again.</source>
        <translation>ಉಳಿದವು ಏಕೆ ಉತ್ತರಿಸಲಿಲ್ಲ ಎಂದು ಟ್ರಯಲ್‌ನಲ್ಲಿ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಅಳೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Look at what is trained</source>
        <translation>ಯಾವುದಕ್ಕೆ ತರಬೇತಿ ಎಂದು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Look for a newer copy of the same model.</source>
        <translation>ಅದೇ ಮಾದರಿಯ ಹೊಸ ನಕಲು ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Look for answers in passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಉತ್ತರಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Look for divisions by zero and logarithms of zero in it.</source>
        <translation>ಅದರಲ್ಲಿ ಸೊನ್ನೆಯಿಂದ ಭಾಗಾಕಾರ ಮತ್ತು ಸೊನ್ನೆಯ ಲಾಗರಿದಮ್ ಇವೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಉತ್ತರಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Look for the same model in the safetensors format.</source>
        <translation>ಅದೇ ಮಾದರಿಯನ್ನು safetensors ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿ ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Look for the same model without GGUF in its name.</source>
        <translation>ಹೆಸರಿನಲ್ಲಿ GGUF ಇಲ್ಲದ ಅದೇ ಮಾದರಿ ಹುಡುಕಿ.</translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation>{name} ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Look on the hub</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Look up the customer's case, then write the reply the way we do</source>
        <translation>ಗ್ರಾಹಕರ ಪ್ರಕರಣ ನೋಡಿ, ನಂತರ ನಾವು ಬರೆಯುವ ರೀತಿಯಲ್ಲಿ ಉತ್ತರ ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Look whether a newer llama.cpp knows this kind of model; the job's log has all it said.</source>
        <translation>ಹೊಸ llama.cpp ಗೆ ಈ ಬಗೆಯ ಮಾದರಿ ಗೊತ್ತಿದೆಯೇ ನೋಡಿ; ಅದು ಹೇಳಿದ್ದೆಲ್ಲವೂ ಕೆಲಸದ ಲಾಗ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Look whether its cells are separated by commas, tabs or semicolons.</source>
        <translation>ಅದರ ಸೆಲ್‌ಗಳನ್ನು ಅಲ್ಪವಿರಾಮ, ಟ್ಯಾಬ್ ಅಥವಾ ಅರ್ಧವಿರಾಮಗಳಿಂದ ಬೇರ್ಪಡಿಸಲಾಗಿದೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Look whether the server is overloaded, then try again.</source>
        <translation>ಸರ್ವರ್ ಮೇಲೆ ಅತಿಯಾದ ಹೊರೆ ಇದೆಯೇ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Look whether the server is still running, then try again; what was saved before is safe.</source>
        <translation>ಸರ್ವರ್ ಇನ್ನೂ ಚಲಿಸುತ್ತಿದೆಯೇ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ; ಮೊದಲು ಉಳಿಸಿದ್ದು ಸುರಕ್ಷಿತ.</translation>
    </message>
    <message>
        <source>Looking at each row</source>
        <translation>ಪ್ರತಿ ಸಾಲನ್ನು ನೋಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Looking at what is to be compared</source>
        <translation>ಹೋಲಿಸಬೇಕಾದದ್ದನ್ನು ನೋಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Looking for questions that were trained on</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದ್ದ ಪ್ರಶ್ನೆಗಳನ್ನು ಹುಡುಕಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Looking for the answers in the passages</source>
        <translation>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಉತ್ತರಗಳನ್ನು ಹುಡುಕಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Looking things up works without any examples.</source>
        <translation>ನೋಡಿ ತಿಳಿಯುವುದು ಯಾವ ಉದಾಹರಣೆಗಳೂ ಇಲ್ಲದೆ ಕೆಲಸ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Looking through the attached files…</source>
        <translation>ಲಗತ್ತಿಸಿದ ಫೈಲ್‌ಗಳಲ್ಲಿ ಹುಡುಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ನೋಡಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Looking through your documents…</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಲ್ಲಿ ಹುಡುಕಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Losses are shown here; the pack brings no TensorBoard.</source>
        <translation>ಲಾಸ್‌ಗಳನ್ನು ಇಲ್ಲಿ ತೋರಿಸಲಾಗುತ್ತದೆ; ಪ್ಯಾಕ್‌ನಲ್ಲಿ TensorBoard ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Lower “Reads and writes at most” for this address in Settings, or send less.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಈ ವಿಳಾಸದ “ಗರಿಷ್ಠ ಓದುವುದು ಮತ್ತು ಬರೆಯುವುದು” ಕಡಿಮೆ ಮಾಡಿ, ಅಥವಾ ಕಡಿಮೆ ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Loyalty to the base model</source>
        <translation>ಮೂಲ ಮಾದರಿಗೆ ನಿಷ್ಠೆ</translation>
    </message>
    <message>
        <source>MLflow address</source>
        <translation>MLflow ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>ಕಂಪ್ಯೂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Made by Ustad {version}</source>
        <translation>Ustad {version} ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>ಯಾವುದಕ್ಕಾಗಿ</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>%n ಬದಲಾವಣೆ ಮಾಡಿ</numerusform>
            <numerusform>%n ಬದಲಾವಣೆಗಳನ್ನು ಮಾಡಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n row(s) drafts</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು ಕರಡು ಮಾಡಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಕರಡು ಮಾಡಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one for reading at the hub, and enter it under “Hub access”.</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ ಓದಲು ಹೊಸದನ್ನು ಮಾಡಿ, “ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Make one for reading in your account's settings there, and copy all of it.</source>
        <translation>ಅಲ್ಲಿ ನಿಮ್ಮ ಖಾತೆಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಓದಲು ಒಂದನ್ನು ಮಾಡಿ, ಪೂರ್ಣವಾಗಿ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Make room: a small model takes 2 to 8 GB.</source>
        <translation>ಜಾಗ ಮಾಡಿ: ಚಿಕ್ಕ ಮಾದರಿಗೆ 2 ರಿಂದ 8 GB ಬೇಕು.</translation>
    </message>
    <message>
        <source>Make sure that you may write where Ustad keeps its things, and that the disk is well.</source>
        <translation>Ustad ತನ್ನ ವಸ್ತುಗಳನ್ನು ಇಡುವಲ್ಲಿ ಬರೆಯಲು ನಿಮಗೆ ಅನುಮತಿ ಇದೆಯೇ ಮತ್ತು ಡಿಸ್ಕ್ ಸರಿಯಾಗಿದೆಯೇ ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Make them the same first, then merge.</source>
        <translation>ಮೊದಲು ಅವುಗಳನ್ನು ಒಂದೇ ಮಾಡಿ, ನಂತರ ವಿಲೀನಗೊಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Make “Batches per step” a multiple of {processes}.</source>
        <translation>“ಪ್ರತಿ ಹಂತಕ್ಕೆ ಬ್ಯಾಚ್‌ಗಳು” ಅನ್ನು {processes} ನ ಗುಣಕ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>“{name}” ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>ಪರಿಸರ ರಚಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Many good ones, and more keep coming</source>
        <translation>ಹಲವು ಒಳ್ಳೆಯವು, ಇನ್ನೂ ಬರುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>Many languages and long documents; its reading of pictures is not used here.</source>
        <translation>ಹಲವು ಭಾಷೆಗಳು ಮತ್ತು ಉದ್ದ ದಾಖಲೆಗಳು; ಚಿತ್ರಗಳನ್ನು ಓದುವ ಇದರ ಸಾಮರ್ಥ್ಯವನ್ನು ಇಲ್ಲಿ ಬಳಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Mark each word once.</source>
        <translation>ಪ್ರತಿ ಪದವನ್ನು ಒಂದೇ ಬಾರಿ ಗುರುತಿಸಿ.</translation>
    </message>
    <message>
        <source>Mark places on the Dataset screen, or choose another dataset.</source>
        <translation>ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಸ್ಥಳಗಳನ್ನು ಗುರುತಿಸಿ, ಅಥವಾ ಬೇರೆ ಡೇಟಾಸೆಟ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Marking places in texts</source>
        <translation>ಪಠ್ಯಗಳಲ್ಲಿ ಸ್ಥಳಗಳನ್ನು ಗುರುತಿಸುವುದು</translation>
    </message>
    <message numerus="yes">
        <source>Mask personal data in %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ ಮರೆಮಾಚಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿ ಮರೆಮಾಚಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrices are multiplied on %n thread(s): as many as there are real cores to spare.</source>
        <translation>
            <numerusform>ಮ್ಯಾಟ್ರಿಕ್ಸ್‌ಗಳನ್ನು %n ಥ್ರೆಡ್‌ನಲ್ಲಿ ಗುಣಿಸಲಾಗುತ್ತದೆ: ಖಾಲಿ ಇರುವ ನಿಜವಾದ ಕೋರ್‌ಗಳಷ್ಟು.</numerusform>
            <numerusform>ಮ್ಯಾಟ್ರಿಕ್ಸ್‌ಗಳನ್ನು %n ಥ್ರೆಡ್‌ಗಳಲ್ಲಿ ಗುಣಿಸಲಾಗುತ್ತದೆ: ಖಾಲಿ ಇರುವ ನಿಜವಾದ ಕೋರ್‌ಗಳಷ್ಟು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix product, processor, {dtype}</source>
        <translation>ಮ್ಯಾಟ್ರಿಕ್ಸ್ ಗುಣಾಕಾರ, ಪ್ರೊಸೆಸರ್, {dtype}</translation>
    </message>
    <message>
        <source>Matrix product, {device}, {dtype}</source>
        <translation>ಮ್ಯಾಟ್ರಿಕ್ಸ್ ಗುಣಾಕಾರ, {device}, {dtype}</translation>
    </message>
    <message>
        <source>Measure the search</source>
        <translation>ಹುಡುಕಾಟವನ್ನು ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಅನ್ನು ಅಳೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ಅಳೆದದ್ದು</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n general question(s): the project has no held-out rows.</source>
        <translation>
            <numerusform>%n ಸಾಮಾನ್ಯ ಪ್ರಶ್ನೆಯ ಮೇಲೆ ಅಳೆಯಲಾಗಿದೆ: ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಸಾಲುಗಳಿಲ್ಲ.</numerusform>
            <numerusform>%n ಸಾಮಾನ್ಯ ಪ್ರಶ್ನೆಗಳ ಮೇಲೆ ಅಳೆಯಲಾಗಿದೆ: ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ ಸಾಲುಗಳಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n held-out row(s) of the dataset “{name}”.</source>
        <translation>
            <numerusform>“{name}” ಡೇಟಾಸೆಟ್‌ನ ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲಿನ ಮೇಲೆ ಅಳೆಯಲಾಗಿದೆ.</numerusform>
            <numerusform>“{name}” ಡೇಟಾಸೆಟ್‌ನ ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲುಗಳ ಮೇಲೆ ಅಳೆಯಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n row(s) of the run “{name}”.</source>
        <translation>
            <numerusform>“{name}” ರನ್‌ನ %n ಸಾಲಿನ ಮೇಲೆ ಅಳೆಯಲಾಗಿದೆ.</numerusform>
            <numerusform>“{name}” ರನ್‌ನ %n ಸಾಲುಗಳ ಮೇಲೆ ಅಳೆಯಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Medical codes, legal phrases, our house style</source>
        <translation>ವೈದ್ಯಕೀಯ ಕೋಡ್‌ಗಳು, ಕಾನೂನು ನುಡಿಗಟ್ಟುಗಳು, ನಮ್ಮ ಸಂಸ್ಥೆಯ ಶೈಲಿ</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>ಗರಿಷ್ಠ ಮೆಮೊರಿ</translation>
    </message>
    <message>
        <source>Memory is short, so the model is packed to 4 bits. That takes about 30% longer than LoRA.</source>
        <translation>ಮೆಮೊರಿ ಕಡಿಮೆ, ಆದ್ದರಿಂದ ಮಾದರಿಯನ್ನು 4 ಬಿಟ್‌ಗಳಿಗೆ ಸಂಕುಚಿಸಲಾಗುತ್ತದೆ. ಇದಕ್ಕೆ LoRA ಗಿಂತ ಸುಮಾರು 30% ಹೆಚ್ಚು ಸಮಯ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Memory was not enough at step {step}. From there on each batch is worked on in {parts} parts: the result stays the same, and it takes a little longer.</source>
        <translation>ಹಂತ {step} ರಲ್ಲಿ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ. ಅಲ್ಲಿಂದ ಪ್ರತಿ ಬ್ಯಾಚ್ ಅನ್ನು {parts} ಭಾಗಗಳಲ್ಲಿ ನಡೆಸಲಾಗುತ್ತದೆ: ಫಲಿತಾಂಶ ಅದೇ, ಸ್ವಲ್ಪ ಹೆಚ್ಚು ಸಮಯ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Memory was not enough to validate more than {rows} rows at once; the result is the same.</source>
        <translation>ಒಮ್ಮೆಗೆ {rows} ಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಾಲುಗಳ ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ; ಫಲಿತಾಂಶ ಅದೇ.</translation>
    </message>
    <message>
        <source>Mend it, or choose another file.</source>
        <translation>ಅದನ್ನು ಸರಿಪಡಿಸಿ, ಅಥವಾ ಬೇರೆ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Mend or reject them on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಅವುಗಳನ್ನು ಸರಿಪಡಿಸಿ ಅಥವಾ ತಿರಸ್ಕರಿಸಿ, ಇಲ್ಲವೇ ಬಳಸಲಾಗದ ಸಾಲುಗಳನ್ನು ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಬಿಡಲಿ.</translation>
    </message>
    <message>
        <source>Mend the file, look at it again and agree to it.</source>
        <translation>ಫೈಲ್ ಸರಿಪಡಿಸಿ, ಮತ್ತೆ ನೋಡಿ ಒಪ್ಪಿಗೆ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Mend the marked place, or delete the row.</source>
        <translation>ಗುರುತಿಸಿದ ಸ್ಥಳ ಸರಿಪಡಿಸಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Mend what is named there and start it again.</source>
        <translation>ಅಲ್ಲಿ ಹೆಸರಿಸಿದ್ದನ್ನು ಸರಿಪಡಿಸಿ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ವಿಲೀನಗೊಳಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ವಿಲೀನಗೊಳಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>ಮಾದರಿಯಲ್ಲಿ ವಿಲೀನಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Merge the adapter first: choose the run under “Optimise”, which does so.</source>
        <translation>ಮೊದಲು ಅಡಾಪ್ಟರ್ ವಿಲೀನಗೊಳಿಸಿ: “ಆಪ್ಟಿಮೈಸ್ ಮಾಡಿ” ಅಡಿಯಲ್ಲಿ ರನ್ ಆರಿಸಿ, ಅದು ಹಾಗೆ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>“{name}” ವಿಲೀನಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ವಿಲೀನಗೊಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ವಿಧಾನ</translation>
    </message>
    <message>
        <source>Minutes between checkpoints</source>
        <translation>ಚೆಕ್‌ಪಾಯಿಂಟ್‌ಗಳ ನಡುವಿನ ನಿಮಿಷಗಳು</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ಮಾದರಿ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Models as {precision} are not made for DirectML.</source>
        <translation>DirectML ಗಾಗಿ {precision} ಮಾದರಿಗಳನ್ನು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Models cannot be squeezed to few bits on this computer: bitsandbytes says {reason}</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾದರಿಗಳನ್ನು ಕೆಲವೇ ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಲಾಗದು: bitsandbytes ಹೇಳುವುದು {reason}</translation>
    </message>
    <message>
        <source>Models in ONNX form, NVIDIA graphics card (CUDA)</source>
        <translation>ONNX ರೂಪದ ಮಾದರಿಗಳು, NVIDIA ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ (CUDA)</translation>
    </message>
    <message>
        <source>Models in ONNX form, Windows graphics card (DirectML)</source>
        <translation>ONNX ರೂಪದ ಮಾದರಿಗಳು, Windows ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ (DirectML)</translation>
    </message>
    <message>
        <source>Models in ONNX form, neural processor (NPU)</source>
        <translation>ONNX ರೂಪದ ಮಾದರಿಗಳು, ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್ (NPU)</translation>
    </message>
    <message>
        <source>Models in ONNX form, processor</source>
        <translation>ONNX ರೂಪದ ಮಾದರಿಗಳು, ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>Models of transformers have a type of their own now.</source>
        <translation>transformers ನ ಮಾದರಿಗಳಿಗೆ ಈಗ ತಮ್ಮದೇ ಬಗೆಯಿದೆ.</translation>
    </message>
    <message>
        <source>Models squeezed to few bits cannot run on an Apple chip's graphics part.</source>
        <translation>ಕೆಲವೇ ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ಮಾದರಿಗಳು Apple ಚಿಪ್‌ನ ಗ್ರಾಫಿಕ್ಸ್ ಭಾಗದಲ್ಲಿ ಚಲಿಸಲಾರವು.</translation>
    </message>
    <message>
        <source>More rows of the same kind would hardly help: from {before} to {last} rows it changed by {points} points ({low} to {high}).</source>
        <translation>ಅದೇ ಬಗೆಯ ಇನ್ನಷ್ಟು ಸಾಲುಗಳು ಹೆಚ್ಚೇನೂ ನೆರವಾಗವು: {before} ರಿಂದ {last} ಸಾಲುಗಳಿಗೆ ಅದು {points} ಅಂಶ ಬದಲಾಯಿತು ({low} ರಿಂದ {high}).</translation>
    </message>
    <message>
        <source>More rows would help: from {before} to {last} rows it surely rose by {points} points ({low} to {high}).</source>
        <translation>ಇನ್ನಷ್ಟು ಸಾಲುಗಳು ನೆರವಾಗುತ್ತವೆ: {before} ರಿಂದ {last} ಸಾಲುಗಳಿಗೆ ಅದು ಖಚಿತವಾಗಿ {points} ಅಂಶ ಏರಿತು ({low} ರಿಂದ {high}).</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100 ಕ್ಕೂ ಹೆಚ್ಚು ಭಾಷೆಗಳು</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <translation>140 ಕ್ಕೂ ಹೆಚ್ಚು ಭಾಷೆಗಳು</translation>
    </message>
    <message>
        <source>More than was asked for</source>
        <translation>ಕೇಳಿದ್ದಕ್ಕಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>ಚಲನೆ</translation>
    </message>
    <message numerus="yes">
        <source>Move %n held-out row(s) to training</source>
        <translation>
            <numerusform>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲನ್ನು ತರಬೇತಿಗೆ ಸರಿಸಿ</numerusform>
            <numerusform>ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟ %n ಸಾಲುಗಳನ್ನು ತರಬೇತಿಗೆ ಸರಿಸಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ಸರಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಸರಿಸಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s) to training</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು ತರಬೇತಿಗೆ ಸರಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ತರಬೇತಿಗೆ ಸರಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it out of the project's folder of datasets.</source>
        <translation>ಅದನ್ನು ಪ್ರಾಜೆಕ್ಟ್‌ನ ಡೇಟಾಸೆಟ್‌ಗಳ ಫೋಲ್ಡರ್‌ನಿಂದ ಹೊರಗೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>Move the folder elsewhere if you do not want to see it here.</source>
        <translation>ಅದು ಇಲ್ಲಿ ಕಾಣುವುದು ಬೇಡವಾದರೆ ಫೋಲ್ಡರ್ ಅನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>Moving passages: {done} of {total}</source>
        <translation>ಪಠ್ಯಭಾಗಗಳನ್ನು ಸರಿಸಲಾಗುತ್ತಿದೆ: {total} ರಲ್ಲಿ {done}</translation>
    </message>
    <message>
        <source>Multiplies the adapter by alpha ÷ √rank in place of alpha ÷ rank, so that high ranks do not fade. Use it from rank 32 on, with an alpha of about the rank.</source>
        <translation>ಹೆಚ್ಚಿನ ರ‍್ಯಾಂಕ್‌ಗಳು ಮಸುಕಾಗದಂತೆ, ಅಡಾಪ್ಟರ್ ಅನ್ನು alpha ÷ ರ‍್ಯಾಂಕ್ ಬದಲು alpha ÷ √ರ‍್ಯಾಂಕ್‌ನಿಂದ ಗುಣಿಸುತ್ತದೆ. ರ‍್ಯಾಂಕ್ 32 ರಿಂದ ಮೇಲೆ, alpha ಸುಮಾರು ರ‍್ಯಾಂಕ್‌ನಷ್ಟಿರುವಾಗ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Must one answer often bring together facts from several places?</source>
        <translation>ಒಂದು ಉತ್ತರವು ಹಲವು ಸ್ಥಳಗಳ ಸತ್ಯಾಂಶಗಳನ್ನು ಆಗಾಗ್ಗೆ ಒಗ್ಗೂಡಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Must people see where an answer comes from?</source>
        <translation>ಉತ್ತರ ಎಲ್ಲಿಂದ ಬಂತೆಂದು ಜನರಿಗೆ ಕಾಣಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Must the answers keep to fixed professional terms and phrases?</source>
        <translation>ಉತ್ತರಗಳು ನಿಗದಿತ ವೃತ್ತಿಪರ ಪದಗಳು ಮತ್ತು ನುಡಿಗಟ್ಟುಗಳಿಗೆ ಬದ್ಧವಾಗಿರಬೇಕೇ?</translation>
    </message>
    <message>
        <source>NVIDIA cards</source>
        <translation>NVIDIA ಕಾರ್ಡ್‌ಗಳು</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Name it by a word that the documents use, or choose a language model that can read all of them.</source>
        <translation>ದಾಖಲೆಗಳು ಬಳಸುವ ಪದದಿಂದ ಹೆಸರಿಸಿ, ಅಥವಾ ಅವೆಲ್ಲವನ್ನೂ ಓದಬಲ್ಲ ಭಾಷಾ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Name the column that is to be filled.</source>
        <translation>ತುಂಬಿಸಬೇಕಾದ ಕಾಲಮ್ ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>Names of the layers that get an adapter, with commas between, such as q_proj, v_proj. Empty: those that suit the method, found by looking at the model.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಪಡೆಯುವ ಲೇಯರ್‌ಗಳ ಹೆಸರುಗಳು, ನಡುವೆ ಅಲ್ಪವಿರಾಮಗಳೊಂದಿಗೆ, ಉದಾಹರಣೆಗೆ q_proj, v_proj. ಖಾಲಿ: ಮಾದರಿ ನೋಡಿ ಕಂಡುಕೊಂಡ, ವಿಧಾನಕ್ಕೆ ಹೊಂದುವವು.</translation>
    </message>
    <message>
        <source>Near-duplicates were not sought: there are more than {most} rows.</source>
        <translation>ಬಹುತೇಕ-ನಕಲುಗಳನ್ನು ಹುಡುಕಿಲ್ಲ: {most} ಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಾಲುಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>Nearly the same as a row that is there</source>
        <translation>ಇರುವ ಸಾಲಿನಂತೆಯೇ ಬಹುತೇಕ</translation>
    </message>
    <message>
        <source>Neither a file nor a folder.</source>
        <translation>ಫೈಲೂ ಅಲ್ಲ, ಫೋಲ್ಡರೂ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Neural processor (NPU)</source>
        <translation>ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್ (NPU)</translation>
    </message>
    <message>
        <source>Neural processors are reached through Windows 11, version 24H2 or newer.</source>
        <translation>ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್‌ಗಳನ್ನು Windows 11, ಆವೃತ್ತಿ 24H2 ಅಥವಾ ಹೊಸದರ ಮೂಲಕ ತಲುಪಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>New index: {done} of {total} documents; the former one answers meanwhile</source>
        <translation>ಹೊಸ ಇಂಡೆಕ್ಸ್: {total} ರಲ್ಲಿ {done} ದಾಖಲೆಗಳು; ಅಲ್ಲಿಯವರೆಗೆ ಹಿಂದಿನದು ಉತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>ಕೆಲಸ ಮಾಡುವ ಡ್ರೈವರ್ ಇರುವ NVIDIA ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No Qdrant server answers at {host}.</source>
        <translation>{host} ನಲ್ಲಿ ಯಾವ Qdrant ಸರ್ವರ್ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No database answers at {host}: {reason}.</source>
        <translation>{host} ನಲ್ಲಿ ಯಾವ ಡೇಟಾಬೇಸ್ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>No documents are chosen to propose rows from.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಲು ಯಾವ ದಾಖಲೆಗಳನ್ನೂ ಆರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No documents are indexed in this project yet.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಇನ್ನೂ ಯಾವ ದಾಖಲೆಯೂ ಇಂಡೆಕ್ಸ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No indexed document holds the words of the quote.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಆದ ಯಾವ ದಾಖಲೆಯಲ್ಲೂ ಉದ್ಧರಣೆಯ ಪದಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No keyring of the system answers here: the key is kept until Ustad is closed, and is written nowhere.</source>
        <translation>ಇಲ್ಲಿ ಸಿಸ್ಟಂನ ಯಾವ ಕೀರಿಂಗ್ ಕೂಡ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ: Ustad ಮುಚ್ಚುವವರೆಗೆ ಕೀಯನ್ನು ಇಡಲಾಗುತ್ತದೆ, ಎಲ್ಲೂ ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No place is marked in any training row: there is nothing to learn.</source>
        <translation>ತರಬೇತಿಯ ಯಾವ ಸಾಲಿನಲ್ಲೂ ಸ್ಥಳ ಗುರುತಿಸಿಲ್ಲ: ಕಲಿಯಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>No proof was begun in this project.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಯಾವ ಪುರಾವೆ ಪರೀಕ್ಷೆಯೂ ಆರಂಭವಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No row has anything to learn: in none does the answer fit into {length} tokens.</source>
        <translation>ಯಾವ ಸಾಲಿನಲ್ಲೂ ಕಲಿಯಲು ಏನೂ ಇಲ್ಲ: ಯಾವುದರ ಉತ್ತರವೂ {length} ಟೋಕನ್‌ಗಳಲ್ಲಿ ಹಿಡಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No rows of this dataset are held out, so there is nothing to ask.</source>
        <translation>ಈ ಡೇಟಾಸೆಟ್‌ನ ಯಾವ ಸಾಲನ್ನೂ ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟಿಲ್ಲ, ಆದ್ದರಿಂದ ಕೇಳಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>No server answers at {host}.</source>
        <translation>{host} ನಲ್ಲಿ ಯಾವ ಸರ್ವರ್ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No training row has the label “{label}”.</source>
        <translation>ತರಬೇತಿಯ ಯಾವ ಸಾಲಿಗೂ “{label}” ಲೇಬಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>No training row marks a place as “{label}”.</source>
        <translation>ತರಬೇತಿಯ ಯಾವ ಸಾಲೂ “{label}” ಎಂದು ಸ್ಥಳ ಗುರುತಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No trial begins once so much time was spent; the one under way is finished. 0: no limit.</source>
        <translation>ಇಷ್ಟು ಸಮಯ ಕಳೆದ ಮೇಲೆ ಯಾವ ಟ್ರಯಲ್ ಕೂಡ ಆರಂಭವಾಗುವುದಿಲ್ಲ; ನಡೆಯುತ್ತಿರುವುದು ಮುಗಿಯುತ್ತದೆ. 0: ಮಿತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No trial came to its end.</source>
        <translation>ಯಾವ ಟ್ರಯಲ್ ಕೂಡ ಕೊನೆ ಮುಟ್ಟಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No way answers well: the best reaches {best} %, so none is worth its trouble.</source>
        <translation>ಯಾವ ದಾರಿಯೂ ಚೆನ್ನಾಗಿ ಉತ್ತರಿಸುವುದಿಲ್ಲ: ಅತ್ಯುತ್ತಮವಾದದ್ದು {best} % ತಲುಪುತ್ತದೆ, ಹಾಗಾಗಿ ಯಾವುದೂ ಶ್ರಮಕ್ಕೆ ತಕ್ಕದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>No, one place is enough</source>
        <translation>ಇಲ್ಲ, ಒಂದು ಸ್ಥಳ ಸಾಕು</translation>
    </message>
    <message>
        <source>Nobody has checked “{judge}” yet: vote on some of these answers side by side, and compare.</source>
        <translation>“{judge}” ಅನ್ನು ಇನ್ನೂ ಯಾರೂ ಪರಿಶೀಲಿಸಿಲ್ಲ: ಈ ಉತ್ತರಗಳಲ್ಲಿ ಕೆಲವಕ್ಕೆ ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ ಮತ ನೀಡಿ, ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>None of these rows is one question and one answer.</source>
        <translation>ಈ ಸಾಲುಗಳಲ್ಲಿ ಯಾವುದೂ ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತು ಒಂದು ಉತ್ತರವಲ್ಲ.</translation>
    </message>
    <message>
        <source>None, or a small or narrow set</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ, ಅಥವಾ ಚಿಕ್ಕ ಇಲ್ಲವೇ ಸೀಮಿತ ಸಂಗ್ರಹ</translation>
    </message>
    <message>
        <source>Not all passages arrived in the other store.</source>
        <translation>ಎಲ್ಲ ಪಠ್ಯಭಾಗಗಳೂ ಇನ್ನೊಂದು ಸಂಗ್ರಹಕ್ಕೆ ತಲುಪಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not even one sentence of your documents fits beside the question: this model can read {budget} tokens.</source>
        <translation>ಪ್ರಶ್ನೆಯ ಜೊತೆಗೆ ನಿಮ್ಮ ದಾಖಲೆಗಳ ಒಂದು ವಾಕ್ಯವೂ ಹಿಡಿಸುವುದಿಲ್ಲ: ಈ ಮಾದರಿ {budget} ಟೋಕನ್‌ಗಳನ್ನು ಓದಬಲ್ಲದು.</translation>
    </message>
    <message numerus="yes">
        <source>Not found in the passages: %n sentence(s) of this answer, underlined with dots.</source>
        <translation>
            <numerusform>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ: ಈ ಉತ್ತರದ %n ವಾಕ್ಯ, ಚುಕ್ಕೆಗಳಿಂದ ಅಡಿಗೆರೆ ಹಾಕಲಾಗಿದೆ.</numerusform>
            <numerusform>ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಸಿಗಲಿಲ್ಲ: ಈ ಉತ್ತರದ %n ವಾಕ್ಯಗಳು, ಚುಕ್ಕೆಗಳಿಂದ ಅಡಿಗೆರೆ ಹಾಕಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents (RAG).</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ. ಅಲ್ಲಿಯವರೆಗೆ ದಾಖಲೆಗಳಿಂದ (RAG) ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents and fine-tuning.</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ. ಅಲ್ಲಿಯವರೆಗೆ ದಾಖಲೆಗಳು ಮತ್ತು ಫೈನ್-ಟ್ಯೂನಿಂಗ್‌ನಿಂದ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with fine-tuning.</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ. ಅಲ್ಲಿಯವರೆಗೆ ಫೈನ್-ಟ್ಯೂನಿಂಗ್‌ನಿಂದ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, stay with the model alone.</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ. ಅಲ್ಲಿಯವರೆಗೆ ಮಾದರಿಯನ್ನು ಮಾತ್ರ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Not sure yet: “{name}” did best, but that may be chance.</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಿಲ್ಲ: “{name}” ಅತ್ಯುತ್ತಮವಾಗಿ ಮಾಡಿತು, ಆದರೆ ಅದು ಆಕಸ್ಮಿಕವಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Not trained on</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿರಲಿಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>ಇನ್ನೂ ಪರಾಮರ್ಶಿಸದ ಕಾರಣ ಬರೆಯುವುದಿಲ್ಲ: %n ಕರಡು.</numerusform>
            <numerusform>ಇನ್ನೂ ಪರಾಮರ್ಶಿಸದ ಕಾರಣ ಬರೆಯುವುದಿಲ್ಲ: %n ಕರಡುಗಳು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>ಬರೆಯುವುದಿಲ್ಲ: %n ತಿರಸ್ಕೃತ ಸಾಲು.</numerusform>
            <numerusform>ಬರೆಯುವುದಿಲ್ಲ: %n ತಿರಸ್ಕೃತ ಸಾಲುಗಳು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note how the rows are split</source>
        <translation>ಸಾಲುಗಳ ವಿಭಜನೆ ಹೇಗೆಂದು ದಾಖಲಿಸಿ</translation>
    </message>
    <message>
        <source>Nothing can be learnt from “loss” in {path}: it has no gradient.</source>
        <translation>{path} ನಲ್ಲಿರುವ “loss” ನಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು: ಅದಕ್ಕೆ ಗ್ರೇಡಿಯಂಟ್ ಇಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be learnt of %n row(s) at {length} tokens.</source>
        <translation>
            <numerusform>{length} ಟೋಕನ್‌ಗಳಲ್ಲಿ %n ಸಾಲಿನಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು.</numerusform>
            <numerusform>{length} ಟೋಕನ್‌ಗಳಲ್ಲಿ %n ಸಾಲುಗಳಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted for or against documents here.</source>
        <translation>ಇಲ್ಲಿ ದಾಖಲೆಗಳ ಪರವಾಗಿ ಅಥವಾ ವಿರುದ್ಧವಾಗಿ ಏನನ್ನೂ ಎಣಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing is counted. Ask who will have to answer for a wrong answer.</source>
        <translation>ಏನನ್ನೂ ಎಣಿಸುವುದಿಲ್ಲ. ತಪ್ಪು ಉತ್ತರಕ್ಕೆ ಯಾರು ಹೊಣೆಯಾಗಬೇಕೆಂದು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Nothing is counted. Fine-tuning, if advised, then hangs on how many you find.</source>
        <translation>ಏನನ್ನೂ ಎಣಿಸುವುದಿಲ್ಲ. ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಸಲಹೆಯಾದರೆ, ಅದು ನಿಮಗೆ ಎಷ್ಟು ಉದಾಹರಣೆಗಳು ಸಿಗುತ್ತವೆ ಎಂಬುದರ ಮೇಲೆ ನಿಂತಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Nothing is counted. Look at the dates of five of your documents to find out.</source>
        <translation>ಏನನ್ನೂ ಎಣಿಸುವುದಿಲ್ಲ. ತಿಳಿಯಲು ನಿಮ್ಮ ಐದು ದಾಖಲೆಗಳ ದಿನಾಂಕಗಳನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Nothing is counted. Show a model's free answer to a colleague and see what they correct.</source>
        <translation>ಏನನ್ನೂ ಎಣಿಸುವುದಿಲ್ಲ. ಮಾದರಿಯ ಮುಕ್ತ ಉತ್ತರವನ್ನು ಸಹೋದ್ಯೋಗಿಗೆ ತೋರಿಸಿ, ಅವರು ಏನನ್ನು ತಿದ್ದುತ್ತಾರೆ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Nothing is counted. Take five real questions and note what you open to answer them.</source>
        <translation>ಏನನ್ನೂ ಎಣಿಸುವುದಿಲ್ಲ. ಐದು ನಿಜವಾದ ಪ್ರಶ್ನೆಗಳನ್ನು ತೆಗೆದುಕೊಂಡು, ಉತ್ತರಿಸಲು ಏನೇನು ತೆರೆಯುತ್ತೀರಿ ಬರೆದುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Nothing is to be searched: no setting has more than one value.</source>
        <translation>ಹುಡುಕಲು ಏನೂ ಇಲ್ಲ: ಯಾವ ಸೆಟ್ಟಿಂಗ್‌ಗೂ ಒಂದಕ್ಕಿಂತ ಹೆಚ್ಚು ಮೌಲ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing reads it. Take it out, or see how Olive's present guide says it.</source>
        <translation>ಅದನ್ನು ಯಾವುದೂ ಓದುವುದಿಲ್ಲ. ಅದನ್ನು ತೆಗೆಯಿರಿ, ಅಥವಾ Olive ನ ಈಗಿನ ಮಾರ್ಗದರ್ಶಿ ಹೇಗೆ ಹೇಳುತ್ತದೆ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be recommended.</source>
        <translation>ಏನನ್ನೂ ಅಳೆದಿಲ್ಲ, ಹಾಗಾಗಿ ಏನನ್ನೂ ಶಿಫಾರಸು ಮಾಡಲಾಗದು.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s), which have no answer: {rows}.</source>
        <translation>
            <numerusform>ಉತ್ತರವಿಲ್ಲದ %n ಸಾಲಿನಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು: {rows}.</numerusform>
            <numerusform>ಉತ್ತರವಿಲ್ಲದ %n ಸಾಲುಗಳಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s): their answer begins beyond {length} tokens: {rows}.</source>
        <translation>
            <numerusform>%n ಸಾಲಿನಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು: ಅದರ ಉತ್ತರ {length} ಟೋಕನ್‌ಗಳಾಚೆ ಆರಂಭವಾಗುತ್ತದೆ: {rows}.</numerusform>
            <numerusform>%n ಸಾಲುಗಳಿಂದ ಏನನ್ನೂ ಕಲಿಯಲಾಗದು: ಅವುಗಳ ಉತ್ತರ {length} ಟೋಕನ್‌ಗಳಾಚೆ ಆರಂಭವಾಗುತ್ತದೆ: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>ಆಗೊಮ್ಮೆ ಈಗೊಮ್ಮೆ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>OLoRA: an orthonormal basis</source>
        <translation>OLoRA: ಆರ್ಥೋನಾರ್ಮಲ್ ಆಧಾರ</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>ONNX Runtime GenAI, which builds the export, is not installed.</source>
        <translation>ರಫ್ತನ್ನು ರಚಿಸುವ ONNX Runtime GenAI ಅನುಸ್ಥಾಪಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>ONNX Runtime took {device} instead of what was asked for, {wanted}.</source>
        <translation>ONNX Runtime ಕೇಳಿದ {wanted} ಬದಲು {device} ತೆಗೆದುಕೊಂಡಿತು.</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (CUDA), {numbers}</source>
        <translation>ONNX Runtime, ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ (CUDA), {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (DirectML), {numbers}</source>
        <translation>ONNX Runtime, ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ (DirectML), {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, neural processor, {numbers}</source>
        <translation>ONNX Runtime, ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್, {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, processor, {numbers}</source>
        <translation>ONNX Runtime, ಪ್ರೊಸೆಸರ್, {numbers}</translation>
    </message>
    <message>
        <source>ONNX session, {provider}</source>
        <translation>ONNX ಸೆಷನ್, {provider}</translation>
    </message>
    <message>
        <source>Of its own answers, {share} % of the words are the original's before they part; {limit} % or more are expected.</source>
        <translation>ಅದರದೇ ಉತ್ತರಗಳಲ್ಲಿ, ಬೇರ್ಪಡುವ ಮೊದಲು {share} % ಪದಗಳು ಮೂಲದವು; {limit} % ಅಥವಾ ಹೆಚ್ಚು ನಿರೀಕ್ಷಿತ.</translation>
    </message>
    <message>
        <source>Of {all} GB of memory, {free} GB are free.</source>
        <translation>{all} GB ಮೆಮೊರಿಯಲ್ಲಿ {free} GB ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>Of {all} GB on the graphics card, {free} GB are free.</source>
        <translation>ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ನ {all} GB ಯಲ್ಲಿ {free} GB ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>Off: the processes share the work of the machine's processor.</source>
        <translation>ಆಫ್: ಪ್ರೊಸೆಸ್‌ಗಳು ಕಂಪ್ಯೂಟರ್‌ನ ಪ್ರೊಸೆಸರ್ ಕೆಲಸವನ್ನು ಹಂಚಿಕೊಳ್ಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Offline mode is on, so the hub is not asked: HF_HUB_OFFLINE is set.</source>
        <translation>ಆಫ್‌ಲೈನ್ ಮೋಡ್ ಆನ್ ಆಗಿದೆ, ಹಾಗಾಗಿ ಹಬ್ ಅನ್ನು ಕೇಳುವುದಿಲ್ಲ: HF_HUB_OFFLINE ಹೊಂದಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>ಆಗಾಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Olive could not be installed: a downloaded package is not the one that was expected.</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಲಾಗಲಿಲ್ಲ: ಡೌನ್‌ಲೋಡ್ ಆದ ಒಂದು ಪ್ಯಾಕೇಜ್ ನಿರೀಕ್ಷಿಸಿದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive could not be installed: the certificate of the package index is not trusted here.</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಲಾಗಲಿಲ್ಲ: ಪ್ಯಾಕೇಜ್ ಸೂಚಿಯ ಪ್ರಮಾಣಪತ್ರವನ್ನು ಇಲ್ಲಿ ನಂಬಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive could not be installed: the disk is full.</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಲಾಗಲಿಲ್ಲ: ಡಿಸ್ಕ್ ತುಂಬಿದೆ.</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index could not be reached.</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಲಾಗಲಿಲ್ಲ: ಪ್ಯಾಕೇಜ್ ಸೂಚಿ ತಲುಪಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index lacks one of its packages for this computer.</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಲಾಗಲಿಲ್ಲ: ಪ್ಯಾಕೇಜ್ ಸೂಚಿಯಲ್ಲಿ ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಬೇಕಾದ ಅದರ ಒಂದು ಪ್ಯಾಕೇಜ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive could not be installed: {reason}</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>Olive could not write its result: the disk is full.</source>
        <translation>Olive ತನ್ನ ಫಲಿತಾಂಶ ಬರೆಯಲಾಗಲಿಲ್ಲ: ಡಿಸ್ಕ್ ತುಂಬಿದೆ.</translation>
    </message>
    <message>
        <source>Olive did not take what it was told: {reason}</source>
        <translation>Olive ತನಗೆ ಹೇಳಿದ್ದನ್ನು ಸ್ವೀಕರಿಸಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>Olive does not do this to a model that has an adapter already.</source>
        <translation>ಈಗಾಗಲೇ ಅಡಾಪ್ಟರ್ ಇರುವ ಮಾದರಿಗೆ Olive ಇದನ್ನು ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive ended as if all were well, but made nothing: {place} is missing.</source>
        <translation>ಎಲ್ಲವೂ ಸರಿಯಿದ್ದಂತೆ Olive ಮುಗಿದಿದೆ, ಆದರೆ ಏನನ್ನೂ ಮಾಡಿಲ್ಲ: {place} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive has never had this option; the rows and their template say it.</source>
        <translation>Olive ನಲ್ಲಿ ಈ ಆಯ್ಕೆ ಎಂದೂ ಇರಲಿಲ್ಲ; ಸಾಲುಗಳು ಮತ್ತು ಅವುಗಳ ಟೆಂಪ್ಲೇಟ್ ಅದನ್ನು ಹೇಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Olive has no training of the kind “{method}”.</source>
        <translation>Olive ನಲ್ಲಿ “{method}” ಬಗೆಯ ತರಬೇತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive has not changed a single weight.</source>
        <translation>Olive ಒಂದೇ ಒಂದು ವೇಟ್ ಅನ್ನೂ ಬದಲಾಯಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive is not installed.</source>
        <translation>Olive ಅನುಸ್ಥಾಪಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Olive made nothing. It ended in the pass “{step}”: {reason}</source>
        <translation>Olive ಏನನ್ನೂ ಮಾಡಲಿಲ್ಲ. ಅದು “{step}” ಪಾಸ್‌ನಲ್ಲಿ ಕೊನೆಗೊಂಡಿತು: {reason}</translation>
    </message>
    <message>
        <source>Olive must be told what kind of files they are.</source>
        <translation>ಫೈಲ್‌ಗಳು ಯಾವ ಬಗೆಯವು ಎಂದು Olive ಗೆ ಹೇಳಬೇಕು.</translation>
    </message>
    <message>
        <source>Olive never had it: values to try stand in the passes, and need an evaluator. “Search for settings” on the Training screen does what is meant here.</source>
        <translation>Olive ನಲ್ಲಿ ಅದು ಎಂದೂ ಇರಲಿಲ್ಲ: ಪ್ರಯತ್ನಿಸಬೇಕಾದ ಮೌಲ್ಯಗಳು ಪಾಸ್‌ಗಳಲ್ಲಿವೆ, ಅವುಗಳಿಗೆ evaluator ಬೇಕು. ಇಲ್ಲಿ ಉದ್ದೇಶಿಸಿದ್ದನ್ನು ತರಬೇತಿ ಪರದೆಯ “ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಹುಡುಕಿ” ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Olive no longer chooses the passes itself. Choose “Optimise”, or write them.</source>
        <translation>Olive ಈಗ ಪಾಸ್‌ಗಳನ್ನು ತಾನೇ ಆರಿಸುವುದಿಲ್ಲ. “ಆಪ್ಟಿಮೈಸ್ ಮಾಡಿ” ಆರಿಸಿ, ಅಥವಾ ಅವುಗಳನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now.</source>
        <translation>Olive ಈಗ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಚಲಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now. Use a “LocalSystem”.</source>
        <translation>Olive ಈಗ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಚಲಿಸುತ್ತದೆ. “LocalSystem” ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Olive squeezes the weights to few bits by a method of your choice, then builds the ONNX model.</source>
        <translation>ನೀವು ಆರಿಸಿದ ವಿಧಾನದಿಂದ Olive ವೇಟ್‌ಗಳನ್ನು ಕೆಲವೇ ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿ, ನಂತರ ONNX ಮಾದರಿ ರಚಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Olive takes LoRA adapters only, and this run made one of the kind {kind}.</source>
        <translation>Olive LoRA ಅಡಾಪ್ಟರ್‌ಗಳನ್ನು ಮಾತ್ರ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ, ಈ ರನ್ ಮಾಡಿದ್ದು {kind} ಬಗೆಯದು.</translation>
    </message>
    <message>
        <source>Olive takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>Olive ಗೆ {folder} ನ ಡಿಸ್ಕ್‌ನಲ್ಲಿ {need} GB ವರೆಗೆ ಬೇಕು; ಖಾಲಿ ಇರುವುದು {free} GB.</translation>
    </message>
    <message>
        <source>Olive takes {need} GB while it is installed; {free} GB are free in {folder}.</source>
        <translation>ಅನುಸ್ಥಾಪನೆಯ ವೇಳೆ Olive ಗೆ {need} GB ಬೇಕು; {folder} ನಲ್ಲಿ ಖಾಲಿ ಇರುವುದು {free} GB.</translation>
    </message>
    <message>
        <source>Olive trains a LoRA, QLoRA or DoRA adapter on a dataset's rows; it becomes a run.</source>
        <translation>Olive ಡೇಟಾಸೆಟ್‌ನ ಸಾಲುಗಳ ಮೇಲೆ LoRA, QLoRA ಅಥವಾ DoRA ಅಡಾಪ್ಟರ್‌ಗೆ ತರಬೇತಿ ನೀಡುತ್ತದೆ; ಅದು ರನ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Olive trains models to write answers only.</source>
        <translation>Olive ಮಾದರಿಗಳಿಗೆ ಉತ್ತರ ಬರೆಯುವ ತರಬೇತಿ ಮಾತ್ರ ನೀಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Olive wants a package that the pack does not bring: {found}.</source>
        <translation>ಪ್ಯಾಕ್‌ನಲ್ಲಿಲ್ಲದ ಪ್ಯಾಕೇಜ್ Olive ಗೆ ಬೇಕು: {found}.</translation>
    </message>
    <message>
        <source>Olive was to fetch something from the hub, and it works offline here.</source>
        <translation>Olive ಹಬ್‌ನಿಂದ ಏನನ್ನೋ ತರಬೇಕಿತ್ತು, ಆದರೆ ಇಲ್ಲಿ ಅದು ಆಫ್‌ಲೈನ್‌ನಲ್ಲಿ ಕೆಲಸ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Olive's exporter “OnnxConversion” cannot read models of the present transformers.</source>
        <translation>Olive ನ “OnnxConversion” ಎಕ್ಸ್‌ಪೋರ್ಟರ್ ಈಗಿನ transformers ನ ಮಾದರಿಗಳನ್ನು ಓದಲಾರದು.</translation>
    </message>
    <message>
        <source>Olive: {workflow} “{name}”</source>
        <translation>Olive: {workflow} “{name}”</translation>
    </message>
    <message>
        <source>On one that is short of memory</source>
        <translation>ಮೆಮೊರಿ ಕಡಿಮೆ ಇರುವ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>On one with a good graphics card</source>
        <translation>ಒಳ್ಳೆಯ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ ಇರುವ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>On one with much memory and computing power</source>
        <translation>ಹೆಚ್ಚು ಮೆಮೊರಿ ಮತ್ತು ಗಣನ ಶಕ್ತಿ ಇರುವ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>On this machine. Small models often write little that can be used: try first.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ. ಚಿಕ್ಕ ಮಾದರಿಗಳು ಬರೆಯುವುದರಲ್ಲಿ ಬಳಸಬಹುದಾದದ್ದು ಹೆಚ್ಚಾಗಿ ಕಡಿಮೆ: ಮೊದಲು ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>On your questions documents alone do as well.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ದಾಖಲೆಗಳು ಮಾತ್ರವೂ ಅಷ್ಟೇ ಚೆನ್ನಾಗಿ ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>On your questions documents do the work.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ದಾಖಲೆಗಳೇ ಕೆಲಸ ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>On your questions fine-tuning alone does as well.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಮಾತ್ರವೂ ಅಷ್ಟೇ ಚೆನ್ನಾಗಿ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>On your questions fine-tuning does the work.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಕೆಲಸ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>On your questions it takes both together.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಿಗೆ ಎರಡೂ ಒಟ್ಟಿಗೆ ಬೇಕು.</translation>
    </message>
    <message>
        <source>On your questions the model alone does as well.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಮಾದರಿ ಮಾತ್ರವೂ ಅಷ್ಟೇ ಚೆನ್ನಾಗಿ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Once it is used up, the questions asked so far must do. 0: as long as it takes.</source>
        <translation>ಅದು ಮುಗಿದ ಮೇಲೆ ಅಲ್ಲಿಯವರೆಗೆ ಕೇಳಿದ ಪ್ರಶ್ನೆಗಳೇ ಸಾಕಾಗಬೇಕು. 0: ಬೇಕಾದಷ್ಟು ಸಮಯ.</translation>
    </message>
    <message>
        <source>One base model can carry a small adapter for each task, so none is stored twice.</source>
        <translation>ಒಂದು ಮೂಲ ಮಾದರಿ ಪ್ರತಿ ಕಾರ್ಯಕ್ಕೂ ಚಿಕ್ಕ ಅಡಾಪ್ಟರ್ ಹೊರಬಲ್ಲದು, ಆದ್ದರಿಂದ ಯಾವುದನ್ನೂ ಎರಡು ಬಾರಿ ಸಂಗ್ರಹಿಸಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>One divided by the place at which the passage with the answer was found.</source>
        <translation>ಉತ್ತರವಿರುವ ಪಠ್ಯಭಾಗ ಸಿಕ್ಕಿದ ಸ್ಥಾನದಿಂದ ಒಂದನ್ನು ಭಾಗಿಸಿದ್ದು.</translation>
    </message>
    <message>
        <source>One kind of task, a style or a format is learned best by practice.</source>
        <translation>ಒಂದು ಬಗೆಯ ಕಾರ್ಯ, ಶೈಲಿ ಅಥವಾ ರೂಪ ಅಭ್ಯಾಸದಿಂದ ಅತ್ಯುತ್ತಮವಾಗಿ ಕಲಿಕೆಯಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>One of the two rows would have no turns.</source>
        <translation>ಎರಡು ಸಾಲುಗಳಲ್ಲಿ ಒಂದರಲ್ಲಿ ಸರದಿಗಳೇ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>One of the two rows would have nothing in “{column}”.</source>
        <translation>ಎರಡು ಸಾಲುಗಳಲ್ಲಿ ಒಂದರಲ್ಲಿ “{column}” ಖಾಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>One process is started for each GPU.</source>
        <translation>ಪ್ರತಿ GPU ಗೆ ಒಂದು ಪ್ರೊಸೆಸ್ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>One task</source>
        <translation>ಒಂದು ಕಾರ್ಯ</translation>
    </message>
    <message>
        <source>One task or several</source>
        <translation>ಒಂದು ಕಾರ್ಯ ಅಥವಾ ಹಲವು</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) to train on</source>
        <translation>
            <numerusform>ತರಬೇತಿಗೆ %n ಸಾಲು ಮಾತ್ರ</numerusform>
            <numerusform>ತರಬೇತಿಗೆ %n ಸಾಲುಗಳು ಮಾತ್ರ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only answers are learnt: Olive learns the questions too, and every token counts the same.</source>
        <translation>ಉತ್ತರಗಳನ್ನು ಮಾತ್ರ ಕಲಿಯುವುದು: Olive ಪ್ರಶ್ನೆಗಳನ್ನೂ ಕಲಿಯುತ್ತದೆ, ಪ್ರತಿ ಟೋಕನ್‌ಗೂ ಒಂದೇ ತೂಕ.</translation>
    </message>
    <message>
        <source>Only makes some of the model's inner values stronger or weaker: a few thousand weights, for small changes of manner with few rows. Wants a learning rate about ten times that of LoRA.</source>
        <translation>ಮಾದರಿಯ ಕೆಲವು ಆಂತರಿಕ ಮೌಲ್ಯಗಳನ್ನು ಬಲಪಡಿಸುತ್ತದೆ ಅಥವಾ ದುರ್ಬಲಗೊಳಿಸುತ್ತದೆ ಅಷ್ಟೇ: ಕೆಲವು ಸಾವಿರ ವೇಟ್‌ಗಳು, ಕಡಿಮೆ ಸಾಲುಗಳಿಂದ ಶೈಲಿಯ ಚಿಕ್ಕ ಬದಲಾವಣೆಗಳಿಗೆ. LoRA ಗಿಂತ ಸುಮಾರು ಹತ್ತು ಪಟ್ಟು ಲರ್ನಿಂಗ್ ರೇಟ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered; 0 leaves it open.</source>
        <translation>ಇಷ್ಟು ಅತಿ ಸಂಭವನೀಯ ಪದಗಳನ್ನು ಮಾತ್ರ ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ; 0 ಎಂದರೆ ಮಿತಿಯಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of “{file}” were read; its query gives more.</source>
        <translation>
            <numerusform>“{file}” ನ ಮೊದಲ %n ಸಾಲು ಮಾತ್ರ ಓದಲಾಗಿದೆ; ಅದರ ಕ್ವೆರಿ ಇನ್ನೂ ಹೆಚ್ಚು ನೀಡುತ್ತದೆ.</numerusform>
            <numerusform>“{file}” ನ ಮೊದಲ %n ಸಾಲುಗಳನ್ನು ಮಾತ್ರ ಓದಲಾಗಿದೆ; ಅದರ ಕ್ವೆರಿ ಇನ್ನೂ ಹೆಚ್ಚು ನೀಡುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation>ಕೊನೆಯದು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Only the last answer of a conversation is learnt.</source>
        <translation>ಸಂಭಾಷಣೆಯ ಕೊನೆಯ ಉತ್ತರವನ್ನು ಮಾತ್ರ ಕಲಿಯುವುದು.</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this probability are considered.</source>
        <translation>ಒಟ್ಟಿಗೆ ಈ ಸಂಭವನೀಯತೆ ತಲುಪುವ ಅತಿ ಸಂಭವನೀಯ ಪದಗಳನ್ನು ಮಾತ್ರ ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “{sheet}” was read; %n other(s) were left out: {others}.</source>
        <translation>
            <numerusform>“{sheet}” ಶೀಟ್ ಮಾತ್ರ ಓದಲಾಗಿದೆ; ಬೇರೆ %n ಬಿಡಲಾಗಿದೆ: {others}.</numerusform>
            <numerusform>“{sheet}” ಶೀಟ್ ಮಾತ್ರ ಓದಲಾಗಿದೆ; ಬೇರೆ %n ಅನ್ನು ಬಿಡಲಾಗಿದೆ: {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only until Ustad is closed: the system has no keyring that takes it</source>
        <translation>Ustad ಮುಚ್ಚುವವರೆಗೆ ಮಾತ್ರ: ಅದನ್ನು ತೆಗೆದುಕೊಳ್ಳುವ ಕೀರಿಂಗ್ ಸಿಸ್ಟಂನಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Only {free} GB are free where models are kept.</source>
        <translation>ಮಾದರಿಗಳನ್ನು ಇಡುವಲ್ಲಿ {free} GB ಮಾತ್ರ ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>Only “{name}” was measured: there is nothing to compare it with.</source>
        <translation>“{name}” ಮಾತ್ರ ಅಳೆಯಲಾಗಿದೆ: ಅದನ್ನು ಹೋಲಿಸಲು ಬೇರೇನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Open Documents and press Index, or leave it out.</source>
        <translation>“ದಾಖಲೆಗಳು” ತೆರೆದು “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ, ಅಥವಾ ಅದನ್ನು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Open Documents and press Index.</source>
        <translation>“ದಾಖಲೆಗಳು” ತೆರೆದು “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Open it in a PDF reader; if that works, print it as a new PDF and add that.</source>
        <translation>PDF ರೀಡರ್‌ನಲ್ಲಿ ತೆರೆಯಿರಿ; ತೆರೆದರೆ, ಹೊಸ PDF ಆಗಿ ಮುದ್ರಿಸಿ ಅದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it again as .eml.</source>
        <translation>ಮೇಲ್ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು ಮತ್ತೆ .eml ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>ಅದನ್ನು ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು .xlsx ಅಥವಾ CSV ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as CSV again, and add that copy.</source>
        <translation>ಅದನ್ನು ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ನಲ್ಲಿ ತೆರೆದು ಮತ್ತೆ CSV ಆಗಿ ಉಳಿಸಿ, ಆ ನಕಲನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8 and add it again.</source>
        <translation>ಪಠ್ಯ ಸಂಪಾದಕದಲ್ಲಿ ತೆರೆದು UTF-8 ಆಗಿ ಉಳಿಸಿ, ಮತ್ತೆ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in the list of documents, look at it, and save it.</source>
        <translation>ದಾಖಲೆಗಳ ಪಟ್ಟಿಯಲ್ಲಿ ತೆರೆದು, ನೋಡಿ, ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again as {suffix}, and add that copy.</source>
        <translation>ಅದನ್ನು ಮಾಡಿದ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು, ಮತ್ತೆ {suffix} ಆಗಿ ಉಳಿಸಿ, ಆ ನಕಲನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again or split it, and add that.</source>
        <translation>ಅದನ್ನು ಮಾಡಿದ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು, ಮತ್ತೆ ಉಳಿಸಿ ಅಥವಾ ವಿಭಜಿಸಿ, ಅದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and add that copy.</source>
        <translation>ಅದನ್ನು ಮಾಡಿದ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು, ಮತ್ತೆ ಉಳಿಸಿ, ಆ ನಕಲನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it with its password, save or print it as a new PDF, and add that one.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್‌ನಿಂದ ತೆರೆದು, ಹೊಸ PDF ಆಗಿ ಉಳಿಸಿ ಅಥವಾ ಮುದ್ರಿಸಿ, ಅದನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Open it, save it as {suffix} without a password, and add that copy.</source>
        <translation>ಅದನ್ನು ತೆರೆದು, ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲದೆ {suffix} ಆಗಿ ಉಳಿಸಿ, ಆ ನಕಲನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>ಆಪ್ಟಿಮೈಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>ಆಪ್ಟಿಮೈಸರ್</translation>
    </message>
    <message>
        <source>Ordinary language is what a model speaks already; there is nothing to practise.</source>
        <translation>ಸಾಮಾನ್ಯ ಭಾಷೆಯನ್ನು ಮಾದರಿ ಈಗಾಗಲೇ ಮಾತನಾಡುತ್ತದೆ; ಅಭ್ಯಾಸಕ್ಕೆ ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>ಆರ್ಥೋಗನಲ್</translation>
    </message>
    <message>
        <source>Other computers in this network may reach it</source>
        <translation>ಈ ನೆಟ್‌ವರ್ಕ್‌ನ ಇತರ ಕಂಪ್ಯೂಟರ್‌ಗಳು ತಲುಪಬಹುದು</translation>
    </message>
    <message>
        <source>Other numbers than in the original</source>
        <translation>ಮೂಲದಲ್ಲಿಲ್ಲದ ಬೇರೆ ಸಂಖ್ಯೆಗಳು</translation>
    </message>
    <message>
        <source>Overfitting: the model learns the rows by heart. Since step {step} the loss on rows it does not learn has risen from {best} to {now}, while the training loss falls. Start again with fewer passes, more dropout or weight decay, or more rows; to keep the weights of the best step, set “Weights to keep” to the best on validation.</source>
        <translation>ಓವರ್‌ಫಿಟ್ಟಿಂಗ್: ಮಾದರಿ ಸಾಲುಗಳನ್ನು ಬಾಯಿಪಾಠ ಮಾಡುತ್ತಿದೆ. ಹಂತ {step} ರಿಂದ ಅದು ಕಲಿಯದ ಸಾಲುಗಳ ಲಾಸ್ {best} ರಿಂದ {now} ಗೆ ಏರಿದೆ, ತರಬೇತಿ ಲಾಸ್ ಇಳಿಯುತ್ತಿದೆ. ಕಡಿಮೆ ಸುತ್ತುಗಳು, ಹೆಚ್ಚು ಡ್ರಾಪ್‌ಔಟ್ ಅಥವಾ ವೇಟ್ ಡಿಕೇ, ಅಥವಾ ಹೆಚ್ಚು ಸಾಲುಗಳೊಂದಿಗೆ ಮತ್ತೆ ಆರಂಭಿಸಿ; ಅತ್ಯುತ್ತಮ ಹಂತದ ವೇಟ್‌ಗಳನ್ನು ಉಳಿಸಲು “ಉಳಿಸಿಕೊಳ್ಳಬೇಕಾದ ವೇಟ್‌ಗಳು” ಅನ್ನು ವ್ಯಾಲಿಡೇಶನ್‌ನಲ್ಲಿ ಅತ್ಯುತ್ತಮಕ್ಕೆ ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ಅತಿವ್ಯಾಪ್ತಿ</translation>
    </message>
    <message>
        <source>Pack a run</source>
        <translation>ರನ್ ಪ್ಯಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Pack “{name}”</source>
        <translation>“{name}” ಪ್ಯಾಕ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Package an export</source>
        <translation>ರಫ್ತನ್ನು ಪ್ಯಾಕೇಜ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>“{name}” ಪ್ಯಾಕೇಜ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Pairs of neighbouring words shared with the expected answer, as F1.</source>
        <translation>ನಿರೀಕ್ಷಿತ ಉತ್ತರದೊಂದಿಗೆ ಸಮಾನವಾದ ಅಕ್ಕಪಕ್ಕದ ಪದಗಳ ಜೋಡಿಗಳು, F1 ಆಗಿ.</translation>
    </message>
    <message>
        <source>Pairs of words in common (ROUGE-2)</source>
        <translation>ಸಮಾನ ಪದಜೋಡಿಗಳು (ROUGE-2)</translation>
    </message>
    <message>
        <source>Parquet does not tell an empty value from a missing one: {columns}.</source>
        <translation>Parquet ಖಾಲಿ ಮೌಲ್ಯ ಮತ್ತು ಇಲ್ಲದ ಮೌಲ್ಯಗಳ ವ್ಯತ್ಯಾಸ ತಿಳಿಸುವುದಿಲ್ಲ: {columns}.</translation>
    </message>
    <message>
        <source>Partly sure</source>
        <translation>ಭಾಗಶಃ ಖಚಿತ</translation>
    </message>
    <message>
        <source>Pass {number} of {count}: {step}</source>
        <translation>{count} ರಲ್ಲಿ ಪಾಸ್ {number}: {step}</translation>
    </message>
    <message>
        <source>Passages too long for the model</source>
        <translation>ಮಾದರಿಗೆ ತೀರಾ ಉದ್ದದ ಪಠ್ಯಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Passages with too little text</source>
        <translation>ತೀರಾ ಕಡಿಮೆ ಪಠ್ಯವಿರುವ ಪಠ್ಯಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Passes over the rows</source>
        <translation>ಸಾಲುಗಳ ಮೇಲೆ ಸುತ್ತುಗಳು</translation>
    </message>
    <message>
        <source>Passes run in the order in which they stand.</source>
        <translation>ಪಾಸ್‌ಗಳು ಇರುವ ಕ್ರಮದಲ್ಲೇ ನಡೆಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Paste a line that begins with “olive”, as the guides have it.</source>
        <translation>ಮಾರ್ಗದರ್ಶಿಗಳಲ್ಲಿರುವಂತೆ “olive” ಎಂದು ಆರಂಭವಾಗುವ ಲೈನ್ ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>People must see sources, and without documents no answer can show one.</source>
        <translation>ಜನರಿಗೆ ಮೂಲಗಳು ಕಾಣಬೇಕು, ದಾಖಲೆಗಳಿಲ್ಲದೆ ಯಾವ ಉತ್ತರವೂ ಮೂಲ ತೋರಿಸಲಾರದು.</translation>
    </message>
    <message>
        <source>People must see sources, yet no documents are needed. A source can only be a document: which would it be?</source>
        <translation>ಜನರಿಗೆ ಮೂಲಗಳು ಕಾಣಬೇಕು, ಆದರೆ ದಾಖಲೆಗಳು ಬೇಕಿಲ್ಲ. ಮೂಲವೆಂದರೆ ದಾಖಲೆಯೇ ಆಗಿರಬೇಕು: ಅದು ಯಾವುದು?</translation>
    </message>
    <message>
        <source>PiSSA and OLoRA cannot begin beside a model squeezed to few bits.</source>
        <translation>ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ಮಾದರಿಯ ಪಕ್ಕದಲ್ಲಿ PiSSA ಮತ್ತು OLoRA ಆರಂಭವಾಗಲಾರವು.</translation>
    </message>
    <message>
        <source>PiSSA: the strongest directions</source>
        <translation>PiSSA: ಅತಿ ಪ್ರಬಲ ದಿಕ್ಕುಗಳು</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ಸರಳ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Plateau: since about step {step} the loss has hardly fallen ({now} now). More steps will bring little: stop and save. More varied rows, or a larger adapter rank, may bring more.</source>
        <translation>ಸ್ಥಗಿತ: ಸುಮಾರು ಹಂತ {step} ರಿಂದ ಲಾಸ್ ಅಷ್ಟೇನೂ ಇಳಿದಿಲ್ಲ (ಈಗ {now}). ಹೆಚ್ಚಿನ ಹಂತಗಳಿಂದ ಲಾಭ ಕಡಿಮೆ: ನಿಲ್ಲಿಸಿ ಉಳಿಸಿ. ಇನ್ನಷ್ಟು ವೈವಿಧ್ಯಮಯ ಸಾಲುಗಳು ಅಥವಾ ದೊಡ್ಡ ಅಡಾಪ್ಟರ್ ರ‍್ಯಾಂಕ್ ಹೆಚ್ಚು ತರಬಹುದು.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ಪೋರ್ಟ್</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {reason}.</source>
        <translation>ಪೋರ್ಟ್ {port} ಬಳಸಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>Prefer passages that differ</source>
        <translation>ಬೇರೆಬೇರೆಯಾಗಿರುವ ಪಠ್ಯಭಾಗಗಳಿಗೆ ಆದ್ಯತೆ</translation>
    </message>
    <message>
        <source>Preferred by the judge</source>
        <translation>ತೀರ್ಪುಗಾರ ಮಾದರಿಯ ಆದ್ಯತೆ</translation>
    </message>
    <message>
        <source>Preferred by you</source>
        <translation>ನಿಮ್ಮ ಆದ್ಯತೆ</translation>
    </message>
    <message>
        <source>Preferring the better answer (DPO)</source>
        <translation>ಉತ್ತಮ ಉತ್ತರಕ್ಕೆ ಆದ್ಯತೆ (DPO)</translation>
    </message>
    <message>
        <source>Prefix tuning</source>
        <translation>ಪ್ರಿಫಿಕ್ಸ್ ಟ್ಯೂನಿಂಗ್</translation>
    </message>
    <message>
        <source>Prefix tuning cannot recompute its intermediate results.</source>
        <translation>ಪ್ರಿಫಿಕ್ಸ್ ಟ್ಯೂನಿಂಗ್ ತನ್ನ ಮಧ್ಯಂತರ ಫಲಿತಾಂಶಗಳನ್ನು ಮತ್ತೆ ಲೆಕ್ಕ ಹಾಕಲಾರದು.</translation>
    </message>
    <message>
        <source>Prefix tuning does not suit this model.</source>
        <translation>ಪ್ರಿಫಿಕ್ಸ್ ಟ್ಯೂನಿಂಗ್ ಈ ಮಾದರಿಗೆ ಸೂಕ್ತವಲ್ಲ.</translation>
    </message>
    <message>
        <source>Preparing the rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸಿದ್ಧಪಡಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Press Index again; if that does not help, check the disk.</source>
        <translation>“ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಮತ್ತೆ ಒತ್ತಿ; ಅದರಿಂದ ಆಗದಿದ್ದರೆ ಡಿಸ್ಕ್ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Press Index again; the former index answers until then.</source>
        <translation>“ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಮತ್ತೆ ಒತ್ತಿ; ಅಲ್ಲಿಯವರೆಗೆ ಹಿಂದಿನ ಇಂಡೆಕ್ಸ್ ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Press Resume to go on from where it was last saved.</source>
        <translation>ಕೊನೆಯದಾಗಿ ಉಳಿಸಿದಲ್ಲಿಂದ ಮುಂದುವರಿಯಲು “ಮುಂದುವರಿಸಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Press Resume to train from the one before it.</source>
        <translation>ಅದಕ್ಕೂ ಹಿಂದಿನದರಿಂದ ತರಬೇತಿ ನೀಡಲು “ಮುಂದುವರಿಸಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Press Resume, and wait for its end.</source>
        <translation>“ಮುಂದುವರಿಸಿ” ಒತ್ತಿ, ಅದು ಮುಗಿಯುವವರೆಗೆ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>Press Resume; if it happens again, check the disk.</source>
        <translation>“ಮುಂದುವರಿಸಿ” ಒತ್ತಿ; ಮತ್ತೆ ಹಾಗಾದರೆ ಡಿಸ್ಕ್ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Press “Try the sample”; it begins by itself.</source>
        <translation>“ನಮೂನೆ ಪ್ರಯತ್ನಿಸಿ” ಒತ್ತಿ; ಅದು ತಾನಾಗಿ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>ಓದಿದ ಹತ್ತು ಲಕ್ಷ ಟೋಕನ್‌ಗಳ ಬೆಲೆ</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>ಬರೆದ ಹತ್ತು ಲಕ್ಷ ಟೋಕನ್‌ಗಳ ಬೆಲೆ</translation>
    </message>
    <message>
        <source>Prices, rules, manuals, records: things no model can have read elsewhere.</source>
        <translation>ಬೆಲೆಗಳು, ನಿಯಮಗಳು, ಕೈಪಿಡಿಗಳು, ದಾಖಲಾತಿಗಳು: ಯಾವ ಮಾದರಿಯೂ ಬೇರೆಡೆ ಓದಿರಲಾರದ ವಿಷಯಗಳು.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>Processors do not compute in 16-bit numbers, so there is no fp16 export for them.</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ಗಳು 16-ಬಿಟ್ ಸಂಖ್ಯೆಗಳಲ್ಲಿ ಲೆಕ್ಕ ಹಾಕುವುದಿಲ್ಲ, ಹಾಗಾಗಿ ಅವುಗಳಿಗೆ fp16 ರಫ್ತು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಮತ್ತು ಲೈಬ್ರರಿಗಳು</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>ಪ್ರಾಂಪ್ಟ್ ಮತ್ತು ಪೂರ್ಣಗೊಳಿಕೆ</translation>
    </message>
    <message>
        <source>Prompt, chosen and rejected answer</source>
        <translation>ಪ್ರಾಂಪ್ಟ್, ಆಯ್ದ ಮತ್ತು ತಿರಸ್ಕೃತ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Proposals are compared closely with the first {n} rows only; with the others they are held for the same just where not a letter differs.</source>
        <translation>ಸೂಚಿಸಿದ ಸಾಲುಗಳನ್ನು ಮೊದಲ {n} ಸಾಲುಗಳೊಂದಿಗೆ ಮಾತ್ರ ಸೂಕ್ಷ್ಮವಾಗಿ ಹೋಲಿಸಲಾಗುತ್ತದೆ; ಉಳಿದವುಗಳೊಂದಿಗೆ ಒಂದು ಅಕ್ಷರವೂ ಬೇರೆಯಾಗಿಲ್ಲದಾಗ ಮಾತ್ರ ಒಂದೇ ಎಂದು ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ಸೂಚಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಿ</translation>
    </message>
    <message>
        <source>Propose rows from your documents in Datasets, or add a question here.</source>
        <translation>“ಡೇಟಾಸೆಟ್” ಪರದೆಯಲ್ಲಿ ನಿಮ್ಮ ದಾಖಲೆಗಳಿಂದ ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಿ, ಅಥವಾ ಇಲ್ಲಿ ಪ್ರಶ್ನೆ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Propose rows into “{name}”</source>
        <translation>“{name}” ಗೆ ಸಾಲುಗಳನ್ನು ಸೂಚಿಸಿ</translation>
    </message>
    <message>
        <source>Proposed: {rows}  ·  left out: {left}  ·  passages asked about: {asked}</source>
        <translation>ಸೂಚಿಸಿದ್ದು: {rows}  ·  ಬಿಟ್ಟದ್ದು: {left}  ·  ಕೇಳಿದ ಪಠ್ಯಭಾಗಗಳು: {asked}</translation>
    </message>
    <message>
        <source>Pulls the adapter towards zero in each step, against overfitting.</source>
        <translation>ಓವರ್‌ಫಿಟ್ಟಿಂಗ್ ತಡೆಯಲು ಪ್ರತಿ ಹಂತದಲ್ಲಿ ಅಡಾಪ್ಟರ್ ಅನ್ನು ಸೊನ್ನೆಯತ್ತ ಎಳೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Put an index in order</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಅನ್ನು ಸರಿಯಾಗಿ ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>Put config.json and tokenizer.json of the same model beside it, then add it.</source>
        <translation>ಅದೇ ಮಾದರಿಯ config.json ಮತ್ತು tokenizer.json ಅನ್ನು ಅದರ ಪಕ್ಕದಲ್ಲಿಟ್ಟು, ನಂತರ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the text, then split.</source>
        <translation>ಪಠ್ಯದ ಎರಡು ಪದಗಳ ನಡುವೆ ಕರ್ಸರ್ ಇಟ್ಟು, ನಂತರ ವಿಭಜಿಸಿ.</translation>
    </message>
    <message>
        <source>Put the names of the columns in the first row and the rows below it.</source>
        <translation>ಮೊದಲ ಸಾಲಿನಲ್ಲಿ ಕಾಲಮ್‌ಗಳ ಹೆಸರುಗಳನ್ನು, ಅದರ ಕೆಳಗೆ ಸಾಲುಗಳನ್ನು ಇಡಿ.</translation>
    </message>
    <message>
        <source>Put {place} where the model is to read it, or restore the prompt.</source>
        <translation>ಮಾದರಿ ಅದನ್ನು ಓದಬೇಕಾದಲ್ಲಿ {place} ಇಡಿ, ಅಥವಾ ಪ್ರಾಂಪ್ಟ್ ಅನ್ನು ಮೊದಲಿನಂತೆ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Puts small networks with a bend behind the blocks: they can learn what LoRA cannot, but cannot be merged and slow each answer a little.</source>
        <translation>ಬ್ಲಾಕ್‌ಗಳ ಹಿಂದೆ ಬಾಗು ಇರುವ ಚಿಕ್ಕ ಜಾಲಗಳನ್ನು ಇಡುತ್ತದೆ: LoRA ಕಲಿಯಲಾರದ್ದನ್ನು ಅವು ಕಲಿಯಬಲ್ಲವು, ಆದರೆ ವಿಲೀನಗೊಳಿಸಲಾಗದು, ಪ್ರತಿ ಉತ್ತರವೂ ಸ್ವಲ್ಪ ನಿಧಾನವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Putting facts together</source>
        <translation>ಸತ್ಯಾಂಶಗಳನ್ನು ಒಗ್ಗೂಡಿಸುವುದು</translation>
    </message>
    <message>
        <source>Putting the index in order</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಅನ್ನು ಸರಿಯಾಗಿ ಜೋಡಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>PyTorch cannot use it: it is built for {kind}.</source>
        <translation>PyTorch ಅದನ್ನು ಬಳಸಲಾರದು: ಅದನ್ನು {kind} ಗಾಗಿ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>PyTorch, graphics card, {numbers}</source>
        <translation>PyTorch, ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್, {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, graphics part of the Apple chip, {numbers}</source>
        <translation>PyTorch, Apple ಚಿಪ್‌ನ ಗ್ರಾಫಿಕ್ಸ್ ಭಾಗ, {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, processor, {numbers}</source>
        <translation>PyTorch, ಪ್ರೊಸೆಸರ್, {numbers}</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Qdrant {version} at {host} is too old: {oldest} is needed, or newer.</source>
        <translation>{host} ನಲ್ಲಿರುವ Qdrant {version} ತೀರಾ ಹಳೆಯದು: {oldest} ಅಥವಾ ಹೊಸದು ಬೇಕು.</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>ಕ್ವಾಂಟೈಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Question and answer are the same</source>
        <translation>ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ ಒಂದೇ</translation>
    </message>
    <message>
        <source>Question, answer and context differ in a few letters or words only, so they weigh more in training than you may want. The first of each stays.</source>
        <translation>ಪ್ರಶ್ನೆ, ಉತ್ತರ ಮತ್ತು ಸಂದರ್ಭ ಕೆಲವೇ ಅಕ್ಷರ ಅಥವಾ ಪದಗಳಲ್ಲಿ ಬೇರೆಯಾಗಿವೆ, ಆದ್ದರಿಂದ ತರಬೇತಿಯಲ್ಲಿ ನೀವು ಬಯಸುವುದಕ್ಕಿಂತ ಹೆಚ್ಚು ತೂಕ ಬರಬಹುದು. ಪ್ರತಿಯೊಂದರ ಮೊದಲನೆಯದು ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳು</translation>
    </message>
    <message>
        <source>Questions and answers then cross the network unencrypted, and whoever has the key can ask. Leave it off unless you trust everyone in the network.</source>
        <translation>ಆಗ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳು ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆಗದೆ ನೆಟ್‌ವರ್ಕ್‌ನಲ್ಲಿ ಸಾಗುತ್ತವೆ, ಕೀ ಇರುವ ಯಾರಾದರೂ ಕೇಳಬಹುದು. ನೆಟ್‌ವರ್ಕ್‌ನ ಎಲ್ಲರನ್ನೂ ನೀವು ನಂಬದಿದ್ದರೆ ಇದನ್ನು ಆಫ್ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Questions of the validation rows that the model is asked at each validation, so that you see how its answers change. They take at most a tenth of the time. 0: none.</source>
        <translation>ಪ್ರತಿ ವ್ಯಾಲಿಡೇಶನ್‌ನಲ್ಲಿ ಮಾದರಿಗೆ ಕೇಳುವ ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳ ಪ್ರಶ್ನೆಗಳು; ಉತ್ತರಗಳು ಹೇಗೆ ಬದಲಾಗುತ್ತವೆ ಎಂದು ಕಾಣುತ್ತದೆ. ಅವು ಗರಿಷ್ಠ ಹತ್ತನೇ ಒಂದು ಸಮಯ ತೆಗೆದುಕೊಳ್ಳುತ್ತವೆ. 0: ಬೇಡ.</translation>
    </message>
    <message>
        <source>Questions with more than one answer: {several}. Keep the right one, unless several are wanted.</source>
        <translation>ಒಂದಕ್ಕಿಂತ ಹೆಚ್ಚು ಉತ್ತರಗಳಿರುವ ಪ್ರಶ್ನೆಗಳು: {several}. ಹಲವು ಬೇಕಿಲ್ಲದಿದ್ದರೆ ಸರಿಯಾದದ್ದನ್ನು ಇಡಿ.</translation>
    </message>
    <message>
        <source>Quotes are not put together in other words. Choose a language model above for a summary.</source>
        <translation>ಉದ್ಧರಣೆಗಳನ್ನು ಬೇರೆ ಪದಗಳಲ್ಲಿ ಜೋಡಿಸುವುದಿಲ್ಲ. ಸಾರಾಂಶಕ್ಕಾಗಿ ಮೇಲೆ ಭಾಷಾ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>ದಾಖಲೆಗಳಿಂದ ಉದ್ಧರಣೆಗಳು</translation>
    </message>
    <message>
        <source>Quotes, the answer marked by {run}</source>
        <translation>ಉದ್ಧರಣೆಗಳು, ಉತ್ತರ ಗುರುತಿಸಿದ್ದು {run}</translation>
    </message>
    <message>
        <source>Raise “Longest row” to at least {needed} tokens, reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>“ಅತಿ ಉದ್ದದ ಸಾಲು” ಅನ್ನು ಕನಿಷ್ಠ {needed} ಟೋಕನ್‌ಗಳಿಗೆ ಹೆಚ್ಚಿಸಿ, ಈ ಸಾಲುಗಳನ್ನು ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ತಿರಸ್ಕರಿಸಿ, ಅಥವಾ ಬಳಸಲಾಗದ ಸಾಲುಗಳನ್ನು ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಬಿಡಲಿ.</translation>
    </message>
    <message>
        <source>Raise “Longest row” to {needed}, or let the settings leave them out.</source>
        <translation>“ಅತಿ ಉದ್ದದ ಸಾಲು” ಅನ್ನು {needed} ಗೆ ಹೆಚ್ಚಿಸಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಅವುಗಳನ್ನು ಬಿಡಲಿ.</translation>
    </message>
    <message>
        <source>Raise “Longest row”, or shorten what comes before the answers.</source>
        <translation>“ಅತಿ ಉದ್ದದ ಸಾಲು” ಹೆಚ್ಚಿಸಿ, ಅಥವಾ ಉತ್ತರಗಳ ಮೊದಲು ಬರುವುದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>Raise “Rows kept for validation”, assign rows to validation on the Dataset screen, or switch that setting off.</source>
        <translation>“ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಇಟ್ಟ ಸಾಲುಗಳು” ಹೆಚ್ಚಿಸಿ, ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಸಾಲುಗಳನ್ನು ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ನಿಗದಿಪಡಿಸಿ, ಅಥವಾ ಆ ಸೆಟ್ಟಿಂಗ್ ಆಫ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Rank-stabilised (rsLoRA)</source>
        <translation>ರ‍್ಯಾಂಕ್-ಸ್ಥಿರೀಕೃತ (rsLoRA)</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA (alpha ÷ √rank).</source>
        <translation>ರ‍್ಯಾಂಕ್-ಸ್ಥಿರೀಕೃತ LoRA (alpha ÷ √ರ‍್ಯಾಂಕ್).</translation>
    </message>
    <message>
        <source>Rare labels count more</source>
        <translation>ಅಪರೂಪದ ಲೇಬಲ್‌ಗಳಿಗೆ ಹೆಚ್ಚು ತೂಕ</translation>
    </message>
    <message>
        <source>Read a database's table again</source>
        <translation>ಡೇಟಾಬೇಸ್‌ನ ಕೋಷ್ಟಕವನ್ನು ಮತ್ತೆ ಓದಿ</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>ದಾಖಲೆ ಓದಿ</translation>
    </message>
    <message>
        <source>Read and written; 0: no limit.</source>
        <translation>ಓದಿದ್ದು ಮತ್ತು ಬರೆದದ್ದು; 0: ಮಿತಿಯಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>Read for this: all {all} passages of {documents}, in %n part(s).</source>
        <translation>
            <numerusform>ಇದಕ್ಕಾಗಿ ಓದಿದ್ದು: {documents} ನ ಎಲ್ಲ {all} ಪಠ್ಯಭಾಗಗಳು, %n ಭಾಗದಲ್ಲಿ.</numerusform>
            <numerusform>ಇದಕ್ಕಾಗಿ ಓದಿದ್ದು: {documents} ನ ಎಲ್ಲ {all} ಪಠ್ಯಭಾಗಗಳು, %n ಭಾಗಗಳಲ್ಲಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for this: {read} of the {all} passages of {documents}, evenly spread; the rest was not read.</source>
        <translation>ಇದಕ್ಕಾಗಿ ಓದಿದ್ದು: {documents} ನ {all} ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ ಸಮನಾಗಿ ಆರಿಸಿದ {read}; ಉಳಿದದ್ದನ್ನು ಓದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Read rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಓದಿ</translation>
    </message>
    <message>
        <source>Read this with care</source>
        <translation>ಇದನ್ನು ಎಚ್ಚರದಿಂದ ಓದಿ</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>ಮರಳಿ ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>ಸಂಭಾಷಣೆ ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Reading the questions</source>
        <translation>ಪ್ರಶ್ನೆಗಳನ್ನು ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ಓದಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Reading the rows that are there…</source>
        <translation>ಇರುವ ಸಾಲುಗಳನ್ನು ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Reading “{file}” got no further within {seconds} seconds, and was ended.</source>
        <translation>“{file}” ಓದುವುದು {seconds} ಸೆಕೆಂಡುಗಳಲ್ಲಿ ಮುಂದೆ ಸಾಗಲಿಲ್ಲ, ಅದನ್ನು ಕೊನೆಗೊಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Reading “{file}” took more than {seconds} seconds, and was ended.</source>
        <translation>“{file}” ಓದಲು {seconds} ಸೆಕೆಂಡುಗಳಿಗಿಂತ ಹೆಚ್ಚು ಬೇಕಾಯಿತು, ಅದನ್ನು ಕೊನೆಗೊಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Reading “{file}”, part {part} of {parts}…</source>
        <translation>“{file}” ಓದಲಾಗುತ್ತಿದೆ, {parts} ರಲ್ಲಿ ಭಾಗ {part}…</translation>
    </message>
    <message>
        <source>Reading “{file}”…</source>
        <translation>“{file}” ಓದಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Reads and writes at most</source>
        <translation>ಗರಿಷ್ಠ ಓದುವುದು ಮತ್ತು ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Reasoning and long documents; needs much memory for long conversations.</source>
        <translation>ತರ್ಕ ಮತ್ತು ಉದ್ದ ದಾಖಲೆಗಳು; ಉದ್ದ ಸಂಭಾಷಣೆಗಳಿಗೆ ಹೆಚ್ಚು ಮೆಮೊರಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Reasoning with open data and recipe; thinks aloud where asked to.</source>
        <translation>ತರ್ಕಕ್ಕಾಗಿ, ಮುಕ್ತ ಡೇಟಾ ಮತ್ತು ರೆಸಿಪಿಯಿಂದ ತಯಾರಾದದ್ದು; ಕೇಳಿದಾಗ ಯೋಚನೆಯನ್ನು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Reasoning, mathematics and following instructions; the newest of the small Phi models.</source>
        <translation>ತರ್ಕ, ಗಣಿತ ಮತ್ತು ಸೂಚನೆಗಳ ಪಾಲನೆ; ಚಿಕ್ಕ Phi ಮಾದರಿಗಳಲ್ಲಿ ಅತಿ ಹೊಸದು.</translation>
    </message>
    <message>
        <source>Recompute instead of keeping</source>
        <translation>ಇಡುವ ಬದಲು ಮತ್ತೆ ಲೆಕ್ಕ ಹಾಕಿ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>ಕಡಿಮೆ</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲು ತಿರಸ್ಕರಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ತಿರಸ್ಕರಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>ಈ ಸಾಲುಗಳನ್ನು ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ತಿರಸ್ಕರಿಸಿ, ಅಥವಾ ಬಳಸಲಾಗದ ಸಾಲುಗಳನ್ನು ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಬಿಡಲಿ.</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>Remove it, and add the table again.</source>
        <translation>ಅದನ್ನು ತೆಗೆದುಹಾಕಿ, ಕೋಷ್ಟಕವನ್ನು ಮತ್ತೆ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Remove it, and add the table again: passwords go to the keyring.</source>
        <translation>ಅದನ್ನು ತೆಗೆದುಹಾಕಿ, ಕೋಷ್ಟಕವನ್ನು ಮತ್ತೆ ಸೇರಿಸಿ: ಪಾಸ್‌ವರ್ಡ್‌ಗಳು ಕೀರಿಂಗ್‌ಗೆ ಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Remove the link, or put what it leads to in its place. Documents elsewhere are better followed: Documents, Watched folders.</source>
        <translation>ಲಿಂಕ್ ತೆಗೆದುಹಾಕಿ, ಅಥವಾ ಅದು ಕರೆದೊಯ್ಯುವುದನ್ನೇ ಅದರ ಸ್ಥಳದಲ್ಲಿ ಇಡಿ. ಬೇರೆಡೆ ಇರುವ ದಾಖಲೆಗಳನ್ನು ಗಮನದಲ್ಲಿಡುವುದು ಉತ್ತಮ: “ದಾಖಲೆಗಳು”, “ಫೋಲ್ಡರ್ ಗಮನದಲ್ಲಿಡಿ”.</translation>
    </message>
    <message>
        <source>Rename it, or delete it on the Models screen.</source>
        <translation>ಅದನ್ನು ಮರುಹೆಸರಿಸಿ, ಅಥವಾ ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ಅಳಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Repair the letters of %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನ ಅಕ್ಷರಗಳನ್ನು ಸರಿಪಡಿಸಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳ ಅಕ್ಷರಗಳನ್ನು ಸರಿಪಡಿಸಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>%n ಸ್ಥಳದಲ್ಲಿ “{words}” ಬದಲಿಸಿ</numerusform>
            <numerusform>%n ಸ್ಥಳಗಳಲ್ಲಿ “{words}” ಬದಲಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>ಗರಿಷ್ಠ ವಿನಂತಿಗಳು</translation>
    </message>
    <message>
        <source>Restore it from a copy of the project.</source>
        <translation>ಪ್ರಾಜೆಕ್ಟ್‌ನ ನಕಲಿನಿಂದ ಅದನ್ನು ಮರಳಿ ತನ್ನಿ.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and compare anew.</source>
        <translation>ನಕಲಿನಿಂದ ಮರುಸ್ಥಾಪಿಸಿ, ಅಥವಾ ಅಳಿಸಿ ಹೊಸದಾಗಿ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and run the trial again.</source>
        <translation>ನಕಲಿನಿಂದ ಮರಳಿ ತನ್ನಿ, ಅಥವಾ ಅಳಿಸಿ ಟ್ರಯಲ್ ಅನ್ನು ಮತ್ತೆ ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or move it away so that a new one is made.</source>
        <translation>ಅದನ್ನು ನಕಲಿನಿಂದ ಮರುಸ್ಥಾಪಿಸಿ, ಅಥವಾ ಹೊಸದು ರಚನೆಯಾಗುವಂತೆ ಬೇರೆಡೆಗೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>Resume in a while: it goes on where it stopped.</source>
        <translation>ಸ್ವಲ್ಪ ಹೊತ್ತಿನ ನಂತರ ಮುಂದುವರಿಸಿ: ನಿಂತಲ್ಲಿಂದಲೇ ಮುಂದೆ ಸಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Resume in some minutes; with a token under “Hub access” it takes more of them.</source>
        <translation>ಕೆಲವು ನಿಮಿಷಗಳಲ್ಲಿ ಮುಂದುವರಿಸಿ; “ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ಟೋಕನ್ ಇದ್ದರೆ ಅದು ಹೆಚ್ಚು ಸ್ವೀಕರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Resume later; if it goes on, the hub's copy or something on the way is damaged.</source>
        <translation>ನಂತರ ಮುಂದುವರಿಸಿ; ಹಾಗೇ ಇದ್ದರೆ, ಹಬ್‌ನ ನಕಲು ಅಥವಾ ದಾರಿಯಲ್ಲಿ ಏನೋ ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>Return a tensor of the shape of “labels”, without a mean or sum.</source>
        <translation>ಸರಾಸರಿ ಅಥವಾ ಮೊತ್ತ ಇಲ್ಲದೆ, “labels” ಆಕಾರದ ಟೆನ್ಸರ್ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Review critically</source>
        <translation>ವಿಮರ್ಶಾತ್ಮಕವಾಗಿ ಪರಾಮರ್ಶಿಸಿ</translation>
    </message>
    <message>
        <source>Right but for case and signs</source>
        <translation>ಅಕ್ಷರರೂಪ ಮತ್ತು ಚಿಹ್ನೆಗಳನ್ನು ಬಿಟ್ಟರೆ ಸರಿ</translation>
    </message>
    <message>
        <source>Right label</source>
        <translation>ಸರಿಯಾದ ಲೇಬಲ್</translation>
    </message>
    <message>
        <source>Right labels, each counting alike (macro-F1)</source>
        <translation>ಸರಿಯಾದ ಲೇಬಲ್‌ಗಳು, ಪ್ರತಿಯೊಂದಕ್ಕೂ ಒಂದೇ ತೂಕ (macro-F1)</translation>
    </message>
    <message>
        <source>Room to reckon in: {size} GB</source>
        <translation>ಲೆಕ್ಕ ಹಾಕಲು ಜಾಗ: {size} GB</translation>
    </message>
    <message>
        <source>Rounding (RTN) is quick; k-quant looks for the scales that lose least. Neither needs rows.</source>
        <translation>ರೌಂಡಿಂಗ್ (RTN) ವೇಗವಾದದ್ದು; k-quant ಕನಿಷ್ಠ ನಷ್ಟವಾಗುವ ಸ್ಕೇಲ್‌ಗಳನ್ನು ಹುಡುಕುತ್ತದೆ. ಎರಡಕ್ಕೂ ಸಾಲುಗಳು ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Rounding to the nearest (RTN)</source>
        <translation>ಹತ್ತಿರದ ಸಂಖ್ಯೆಗೆ ರೌಂಡಿಂಗ್ (RTN)</translation>
    </message>
    <message>
        <source>Row {row} is plain text, and Olive is given conversations here.</source>
        <translation>ಸಾಲು {row} ಸರಳ ಪಠ್ಯ, ಇಲ್ಲಿ Olive ಗೆ ಸಂಭಾಷಣೆಗಳನ್ನು ನೀಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Rows are filled up to the longest of their batch: this cannot be had without.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಅವುಗಳ ಬ್ಯಾಚ್‌ನ ಅತಿ ಉದ್ದದ್ದರವರೆಗೆ ತುಂಬಿಸಲಾಗುತ್ತದೆ: ಅದಿಲ್ಲದೆ ಇದು ಸಾಧ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Rows are read end to end, each seeing only itself: nothing is filled up, and attention is worked out row by row.</source>
        <translation>ಸಾಲುಗಳನ್ನು ಒಂದರ ಹಿಂದೊಂದು ಓದಲಾಗುತ್ತದೆ, ಪ್ರತಿಯೊಂದೂ ತನ್ನನ್ನು ಮಾತ್ರ ನೋಡುತ್ತದೆ: ಏನನ್ನೂ ತುಂಬಿಸುವುದಿಲ್ಲ, ಅಟೆನ್ಶನ್ ಸಾಲು ಸಾಲಾಗಿ ಲೆಕ್ಕವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>ಗರಿಷ್ಠ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>ಒಮ್ಮೆಗೆ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows at once {batch} × {times}</source>
        <translation>ಒಮ್ಮೆಗೆ ಸಾಲುಗಳು {batch} × {times}</translation>
    </message>
    <message>
        <source>Rows in {several} scripts</source>
        <translation>{several} ಲಿಪಿಗಳಲ್ಲಿ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows kept for validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಇಟ್ಟ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows that are not one question and one answer</source>
        <translation>ಒಂದು ಪ್ರಶ್ನೆ ಮತ್ತು ಒಂದು ಉತ್ತರವಲ್ಲದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows that are not used: {draft} in draft, {rejected} rejected.</source>
        <translation>ಬಳಸದ ಸಾಲುಗಳು: {draft} ಕರಡು, {rejected} ತಿರಸ್ಕೃತ.</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>ಬಳಸಲಾಗದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Rows with more tokens are cut off at the end. Longer rows need more memory.</source>
        <translation>ಹೆಚ್ಚು ಟೋಕನ್‌ಗಳಿರುವ ಸಾಲುಗಳನ್ನು ಕೊನೆಯಲ್ಲಿ ಕತ್ತರಿಸಲಾಗುತ್ತದೆ. ಉದ್ದದ ಸಾಲುಗಳಿಗೆ ಹೆಚ್ಚು ಮೆಮೊರಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Rows without an answer, or with one that begins beyond the longest row: name them and do not start, or leave them out and name them.</source>
        <translation>ಉತ್ತರವಿಲ್ಲದ, ಅಥವಾ “ಅತಿ ಉದ್ದದ ಸಾಲು” ಮಿತಿಯಾಚೆ ಉತ್ತರ ಆರಂಭವಾಗುವ ಸಾಲುಗಳು: ಅವುಗಳನ್ನು ಹೆಸರಿಸಿ ಆರಂಭಿಸದಿರುವುದು, ಅಥವಾ ಬಿಟ್ಟು ಹೆಸರಿಸುವುದು.</translation>
    </message>
    <message>
        <source>Rows worked on together. More is faster where memory allows; less needs less memory.</source>
        <translation>ಒಟ್ಟಿಗೆ ನಡೆಸುವ ಸಾಲುಗಳು. ಮೆಮೊರಿ ಇದ್ದರೆ ಹೆಚ್ಚಿನದು ವೇಗ; ಕಡಿಮೆಗೆ ಕಡಿಮೆ ಮೆಮೊರಿ ಸಾಕು.</translation>
    </message>
    <message>
        <source>Run Olive</source>
        <translation>Olive ಚಲಾಯಿಸಿ</translation>
    </message>
    <message>
        <source>Run a business flow that needs knowledge and skill</source>
        <translation>ಜ್ಞಾನ ಮತ್ತು ಕೌಶಲ ಎರಡೂ ಬೇಕಾದ ವ್ಯವಹಾರ ಪ್ರಕ್ರಿಯೆ ನಡೆಸುವುದು</translation>
    </message>
    <message>
        <source>Run the installation again, which brings the PyTorch for this card: installer/bootstrap.py setup.</source>
        <translation>ಅನುಸ್ಥಾಪನೆಯನ್ನು ಮತ್ತೆ ಚಲಾಯಿಸಿ, ಅದು ಈ ಕಾರ್ಡ್‌ನ PyTorch ತರುತ್ತದೆ: installer/bootstrap.py setup.</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py run.</source>
        <translation>ಅನುಸ್ಥಾಪನೆಯನ್ನು ಮತ್ತೆ ಚಲಾಯಿಸಿ: python3 installer/bootstrap.py run.</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py setup.</source>
        <translation>ಅನುಸ್ಥಾಪನೆಯನ್ನು ಮತ್ತೆ ಚಲಾಯಿಸಿ: python3 installer/bootstrap.py setup.</translation>
    </message>
    <message>
        <source>Run the installer again, or use a build of the model for the processor.</source>
        <translation>ಇನ್‌ಸ್ಟಾಲರ್ ಅನ್ನು ಮತ್ತೆ ಚಲಾಯಿಸಿ, ಅಥವಾ ಪ್ರೊಸೆಸರ್‌ಗಾಗಿರುವ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Run the installer again.</source>
        <translation>ಇನ್‌ಸ್ಟಾಲರ್ ಅನ್ನು ಮತ್ತೆ ಚಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Run the recipe that lies beside this page, where the project is: the same questions are drawn, and answers that are kept already are not asked for again.</source>
        <translation>ಈ ಪುಟದ ಪಕ್ಕದಲ್ಲಿರುವ ರೆಸಿಪಿಯನ್ನು ಪ್ರಾಜೆಕ್ಟ್ ಇರುವಲ್ಲಿ ಚಲಾಯಿಸಿ: ಅವೇ ಪ್ರಶ್ನೆಗಳನ್ನು ಆರಿಸಲಾಗುತ್ತದೆ, ಈಗಾಗಲೇ ಇರುವ ಉತ್ತರಗಳನ್ನು ಮತ್ತೆ ಕೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Runs of letters in common (chrF)</source>
        <translation>ಸಮಾನ ಅಕ್ಷರಸರಣಿಗಳು (chrF)</translation>
    </message>
    <message>
        <source>Runs of one to four words shared with the expected answer: for translations.</source>
        <translation>ನಿರೀಕ್ಷಿತ ಉತ್ತರದೊಂದಿಗೆ ಸಮಾನವಾದ ಒಂದರಿಂದ ನಾಲ್ಕು ಪದಗಳ ಸರಣಿಗಳು: ಅನುವಾದಗಳಿಗಾಗಿ.</translation>
    </message>
    <message>
        <source>Runs of one to six letters shared with the expected answer: for any language, endings matter less.</source>
        <translation>ನಿರೀಕ್ಷಿತ ಉತ್ತರದೊಂದಿಗೆ ಸಮಾನವಾದ ಒಂದರಿಂದ ಆರು ಅಕ್ಷರಗಳ ಸರಣಿಗಳು: ಯಾವ ಭಾಷೆಗೂ, ಪ್ರತ್ಯಯಗಳ ಪ್ರಭಾವ ಕಡಿಮೆ.</translation>
    </message>
    <message>
        <source>Runs of words in common (BLEU)</source>
        <translation>ಸಮಾನ ಪದಸರಣಿಗಳು (BLEU)</translation>
    </message>
    <message>
        <source>Runs of words in common, all answers together (BLEU)</source>
        <translation>ಸಮಾನ ಪದಸರಣಿಗಳು, ಎಲ್ಲ ಉತ್ತರಗಳು ಒಟ್ಟಿಗೆ (BLEU)</translation>
    </message>
    <message>
        <source>Runs on the graphics card {name}.</source>
        <translation>{name} ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ನಲ್ಲಿ ಚಲಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Runs on the graphics part of the Apple chip.</source>
        <translation>Apple ಚಿಪ್‌ನ ಗ್ರಾಫಿಕ್ಸ್ ಭಾಗದಲ್ಲಿ ಚಲಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Runs on the processor.</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ ಚಲಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>SQLAlchemy knows no database “{name}” here.</source>
        <translation>ಇಲ್ಲಿ SQLAlchemy ಗೆ “{name}” ಎಂಬ ಡೇಟಾಬೇಸ್ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Sales writes offers, service sorts complaints</source>
        <translation>ಮಾರಾಟ ವಿಭಾಗ ಕೊಡುಗೆಗಳನ್ನು ಬರೆಯುತ್ತದೆ, ಸೇವಾ ವಿಭಾಗ ದೂರುಗಳನ್ನು ವಿಂಗಡಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>ಮಾದರಿ ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Sample answers are left out from step {step} on: {reason}</source>
        <translation>ಹಂತ {step} ರಿಂದ ಮಾದರಿ ಉತ್ತರಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: {reason}</translation>
    </message>
    <message>
        <source>Sample answers while it trains.</source>
        <translation>ತರಬೇತಿಯ ವೇಳೆ ಮಾದರಿ ಉತ್ತರಗಳು.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n answer(s) from chat</source>
        <translation>
            <numerusform>ಚಾಟ್‌ನಿಂದ %n ಉತ್ತರ ಉಳಿಸಿ</numerusform>
            <numerusform>ಚಾಟ್‌ನಿಂದ %n ಉತ್ತರಗಳನ್ನು ಉಳಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an answer from chat</source>
        <translation>ಚಾಟ್‌ನಿಂದ ಉತ್ತರ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save it as CSV, Excel (.xlsx), JSON Lines or Parquet.</source>
        <translation>ಅದನ್ನು CSV, Excel (.xlsx), JSON Lines ಅಥವಾ Parquet ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save it as CSV, with the names of the columns in the first line and as many cells in each other, or as JSON Lines.</source>
        <translation>ಅದನ್ನು CSV ಆಗಿ (ಮೊದಲ ಲೈನ್‌ನಲ್ಲಿ ಕಾಲಮ್‌ಗಳ ಹೆಸರುಗಳು, ಉಳಿದ ಪ್ರತಿಯೊಂದರಲ್ಲೂ ಅಷ್ಟೇ ಸೆಲ್‌ಗಳು) ಅಥವಾ JSON Lines ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object like {example} on each line.</source>
        <translation>ಅದನ್ನು JSON Lines ಆಗಿ, ಪ್ರತಿ ಲೈನ್‌ನಲ್ಲಿ {example} ನಂಥ ಒಂದು JSON ಆಬ್ಜೆಕ್ಟ್‌ನೊಂದಿಗೆ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object on each line.</source>
        <translation>ಅದನ್ನು JSON Lines ಆಗಿ, ಪ್ರತಿ ಲೈನ್‌ನಲ್ಲಿ ಒಂದು JSON ಆಬ್ಜೆಕ್ಟ್‌ನೊಂದಿಗೆ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save it as a JSON array of objects like {example}, or as JSON Lines.</source>
        <translation>ಅದನ್ನು {example} ನಂಥ ಆಬ್ಜೆಕ್ಟ್‌ಗಳ JSON ಅರೇ ಆಗಿ, ಅಥವಾ JSON Lines ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Save it as one of these and add that: {known}.</source>
        <translation>ಅದನ್ನು ಇವುಗಳಲ್ಲಿ ಒಂದಾಗಿ ಉಳಿಸಿ, ಅದನ್ನು ಸೇರಿಸಿ: {known}.</translation>
    </message>
    <message>
        <source>Save it as one of these: {known}.</source>
        <translation>ಅದನ್ನು ಇವುಗಳಲ್ಲಿ ಒಂದಾಗಿ ಉಳಿಸಿ: {known}.</translation>
    </message>
    <message>
        <source>Saving the adapter</source>
        <translation>ಅಡಾಪ್ಟರ್ ಉಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>ಮಾದರಿ ಉಳಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Say on the Dataset screen which column holds the rejected answers.</source>
        <translation>ಯಾವ ಕಾಲಮ್‌ನಲ್ಲಿ ತಿರಸ್ಕೃತ ಉತ್ತರಗಳಿವೆ ಎಂದು ಡೇಟಾಸೆಟ್ ಪರದೆಯಲ್ಲಿ ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Say what this state is, such as “before cleaning”.</source>
        <translation>“ಶುದ್ಧಗೊಳಿಸುವ ಮೊದಲು” ಎಂಬಂತೆ ಈ ಸ್ಥಿತಿ ಏನೆಂದು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Say which column is the question and which the answer, or the turns.</source>
        <translation>ಯಾವ ಕಾಲಮ್ ಪ್ರಶ್ನೆ, ಯಾವುದು ಉತ್ತರ, ಅಥವಾ ಯಾವುದು ಸರದಿಗಳು ಎಂದು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Says when it does not know</source>
        <translation>ಗೊತ್ತಿಲ್ಲದಾಗ ಹಾಗೆಂದು ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Scan it again, sharper or straighter, or remove it.</source>
        <translation>ಇನ್ನಷ್ಟು ಸ್ಪಷ್ಟವಾಗಿ ಅಥವಾ ನೇರವಾಗಿ ಮತ್ತೆ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ, ಅಥವಾ ತೆಗೆದುಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Scores of all words</source>
        <translation>ಎಲ್ಲ ಪದಗಳ ಅಂಕಗಳು</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search for settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search for settings: “{name}”</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಹುಡುಕಾಟ: “{name}”</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ಸೀಡ್</translation>
    </message>
    <message>
        <source>Seeds of training</source>
        <translation>ತರಬೇತಿಯ ಸೀಡ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Seeking near-duplicates</source>
        <translation>ಬಹುತೇಕ-ನಕಲುಗಳನ್ನು ಹುಡುಕಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Select other rows, or say what the columns are.</source>
        <translation>ಬೇರೆ ಸಾಲುಗಳನ್ನು ಆರಿಸಿ, ಅಥವಾ ಕಾಲಮ್‌ಗಳು ಏನೆಂದು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Select them with Ctrl or Shift held down.</source>
        <translation>Ctrl ಅಥವಾ Shift ಒತ್ತಿ ಹಿಡಿದು ಅವುಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Select {most} at most.</source>
        <translation>ಗರಿಷ್ಠ {most} ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Send fewer or shorter messages, or ask a model that reads more.</source>
        <translation>ಕಡಿಮೆ ಅಥವಾ ಚಿಕ್ಕ ಸಂದೇಶಗಳನ್ನು ಕಳುಹಿಸಿ, ಅಥವಾ ಹೆಚ್ಚು ಓದುವ ಮಾದರಿಯನ್ನು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Sentences quoted from your documents, in which “{run}” marks the words that answer.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಿಂದ ಉದ್ಧರಿಸಿದ ವಾಕ್ಯಗಳು, ಅವುಗಳಲ್ಲಿ “{run}” ಉತ್ತರಿಸುವ ಪದಗಳನ್ನು ಗುರುತಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Sentences with a source that says so</source>
        <translation>ಹಾಗೆ ಹೇಳುವ ಮೂಲವಿರುವ ವಾಕ್ಯಗಳು</translation>
    </message>
    <message>
        <source>Set Ustad up from its folder with the installer, which brings one.</source>
        <translation>ತನ್ನದೇ Python ತರುವ ಇನ್‌ಸ್ಟಾಲರ್ ಬಳಸಿ Ustad ಅನ್ನು ಅದರ ಫೋಲ್ಡರ್‌ನಿಂದ ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Set “Where the adapter begins” to “Usual”, or choose LoRA.</source>
        <translation>“ಅಡಾಪ್ಟರ್ ಎಲ್ಲಿಂದ ಆರಂಭವಾಗುತ್ತದೆ” ಅನ್ನು “ಸಾಮಾನ್ಯ” ಕ್ಕೆ ಹೊಂದಿಸಿ, ಅಥವಾ LoRA ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Several departments with ways of their own count as several tasks.</source>
        <translation>ತಮ್ಮದೇ ರೀತಿಗಳಿರುವ ಹಲವು ವಿಭಾಗಗಳನ್ನು ಹಲವು ಕಾರ್ಯಗಳೆಂದು ಎಣಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Several passages can be found and laid side by side for one answer.</source>
        <translation>ಒಂದು ಉತ್ತರಕ್ಕಾಗಿ ಹಲವು ಪಠ್ಯಭಾಗಗಳನ್ನು ಹುಡುಕಿ ಅಕ್ಕಪಕ್ಕದಲ್ಲಿ ಇಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Several tasks</source>
        <translation>ಹಲವು ಕಾರ್ಯಗಳು</translation>
    </message>
    <message>
        <source>Shall one model serve several different tasks?</source>
        <translation>ಒಂದೇ ಮಾದರಿ ಹಲವು ಬೇರೆ ಬೇರೆ ಕಾರ್ಯಗಳನ್ನು ಮಾಡಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>ಸಾಲುಗಳ ಪಾಲು</translation>
    </message>
    <message>
        <source>Sharpness of comparison</source>
        <translation>ಹೋಲಿಕೆಯ ತೀಕ್ಷ್ಣತೆ</translation>
    </message>
    <message>
        <source>Short passages are found more exactly; long ones give the model more to answer from.</source>
        <translation>ಚಿಕ್ಕ ಪಠ್ಯಭಾಗಗಳು ಹೆಚ್ಚು ನಿಖರವಾಗಿ ಸಿಗುತ್ತವೆ; ಉದ್ದದವು ಉತ್ತರಿಸಲು ಮಾದರಿಗೆ ಹೆಚ್ಚು ನೀಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Short rewriting and sorting tasks after fine-tuning, on slow computers too.</source>
        <translation>ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ನಂತರ ಪುನಃ ಬರೆಯುವ ಮತ್ತು ವಿಂಗಡಿಸುವ ಚಿಕ್ಕ ಕೆಲಸಗಳು, ನಿಧಾನ ಕಂಪ್ಯೂಟರ್‌ಗಳಲ್ಲೂ.</translation>
    </message>
    <message>
        <source>Short texts; needs little memory for long conversations.</source>
        <translation>ಚಿಕ್ಕ ಪಠ್ಯಗಳು; ಉದ್ದ ಸಂಭಾಷಣೆಗಳಿಗೆ ಕಡಿಮೆ ಮೆಮೊರಿ ಸಾಕು.</translation>
    </message>
    <message>
        <source>Shorten it, begin a new conversation, or choose a model that reads more.</source>
        <translation>ಅದನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ, ಹೊಸ ಸಂಭಾಷಣೆ ಆರಂಭಿಸಿ, ಅಥವಾ ಹೆಚ್ಚು ಓದುವ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model that reads more.</source>
        <translation>ಪ್ರಾಂಪ್ಟ್ ಚಿಕ್ಕದಾಗಿಸಿ, ಅಥವಾ ಹೆಚ್ಚು ಓದುವ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a model that reads more.</source>
        <translation>ಪ್ರಶ್ನೆಯನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ, ಅಥವಾ ಹೆಚ್ಚು ಓದುವ ಮಾದರಿ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Show what is trained</source>
        <translation>ಯಾವುದಕ್ಕೆ ತರಬೇತಿ ಎಂದು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>So it fits.</source>
        <translation>ಹಾಗಾಗಿ ಅದು ಹಿಡಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>So it is tight: close other programs, or keep conversations shorter.</source>
        <translation>ಹಾಗಾಗಿ ಜಾಗ ಬಿಗಿ: ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಅಥವಾ ಸಂಭಾಷಣೆಗಳನ್ನು ಚಿಕ್ಕದಾಗಿಡಿ.</translation>
    </message>
    <message>
        <source>So it will not fit.</source>
        <translation>ಹಾಗಾಗಿ ಅದು ಹಿಡಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>So that they can check it, and so that a wrong answer can be traced and put right.</source>
        <translation>ಅವರು ಅದನ್ನು ಪರಿಶೀಲಿಸಲು, ಮತ್ತು ತಪ್ಪು ಉತ್ತರದ ಜಾಡು ಹಿಡಿದು ಸರಿಪಡಿಸಲು.</translation>
    </message>
    <message>
        <source>Some columns have the same name; of those the last was read.</source>
        <translation>ಕೆಲವು ಕಾಲಮ್‌ಗಳಿಗೆ ಒಂದೇ ಹೆಸರಿದೆ; ಅವುಗಳಲ್ಲಿ ಕೊನೆಯದನ್ನು ಓದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Some hundreds of good examples are enough to begin with.</source>
        <translation>ಆರಂಭಿಸಲು ಕೆಲವು ನೂರು ಒಳ್ಳೆಯ ಉದಾಹರಣೆಗಳು ಸಾಕು.</translation>
    </message>
    <message>
        <source>Some hundreds, checked, of different kinds</source>
        <translation>ಕೆಲವು ನೂರು, ಪರಿಶೀಲಿಸಿದವು, ಬೇರೆ ಬೇರೆ ಬಗೆಯವು</translation>
    </message>
    <message>
        <source>Some rows ask a question and others mark places by their label.</source>
        <translation>ಕೆಲವು ಸಾಲುಗಳು ಪ್ರಶ್ನೆ ಕೇಳುತ್ತವೆ, ಇನ್ನು ಕೆಲವು ಸ್ಥಳಗಳನ್ನು ಲೇಬಲ್‌ನಿಂದ ಗುರುತಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Some ways are surely worse; between the best ones chance may decide.</source>
        <translation>ಕೆಲವು ದಾರಿಗಳು ಖಚಿತವಾಗಿ ಕಳಪೆ; ಅತ್ಯುತ್ತಮವಾದವುಗಳ ನಡುವೆ ಆಕಸ್ಮಿಕವೇ ನಿರ್ಧರಿಸಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Something stands behind the last row.</source>
        <translation>ಕೊನೆಯ ಸಾಲಿನ ನಂತರ ಬೇರೇನೋ ಇದೆ.</translation>
    </message>
    <message>
        <source>Something went wrong inside Ustad: {error}</source>
        <translation>Ustad ಒಳಗೆ ಏನೋ ತಪ್ಪಾಗಿದೆ: {error}</translation>
    </message>
    <message>
        <source>Sort messages, pick out figures, sum up, write in one style or format</source>
        <translation>ಸಂದೇಶಗಳನ್ನು ವಿಂಗಡಿಸುವುದು, ಅಂಕಿಗಳನ್ನು ಆರಿಸುವುದು, ಸಾರಾಂಶ ನೀಡುವುದು, ಒಂದೇ ಶೈಲಿ ಅಥವಾ ರೂಪದಲ್ಲಿ ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Sorting texts by label</source>
        <translation>ಲೇಬಲ್ ಪ್ರಕಾರ ಪಠ್ಯಗಳನ್ನು ವಿಂಗಡಿಸುವುದು</translation>
    </message>
    <message>
        <source>Source among five</source>
        <translation>ಐದರಲ್ಲಿ ಮೂಲ</translation>
    </message>
    <message>
        <source>Source found first</source>
        <translation>ಮೂಲ ಮೊದಲನೆಯದಾಗಿ ಸಿಕ್ಕಿತು</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ಮೂಲಗಳು</translation>
    </message>
    <message>
        <source>Sources that say so</source>
        <translation>ಹಾಗೆ ಹೇಳುವ ಮೂಲಗಳು</translation>
    </message>
    <message>
        <source>Speakers are system, user, assistant and tool.</source>
        <translation>ಮಾತನಾಡುವವರು ಸಿಸ್ಟಂ, ಬಳಕೆದಾರ, ಸಹಾಯಕ ಮತ್ತು ಟೂಲ್.</translation>
    </message>
    <message>
        <source>Split a row in two</source>
        <translation>ಸಾಲನ್ನು ಎರಡಾಗಿ ವಿಭಜಿಸಿ</translation>
    </message>
    <message>
        <source>Split rows</source>
        <translation>ಸಾಲುಗಳನ್ನು ವಿಭಜಿಸಿ</translation>
    </message>
    <message>
        <source>Split the rows anew so that like rows stay together, or write new questions.</source>
        <translation>ಸದೃಶ ಸಾಲುಗಳು ಒಟ್ಟಿಗೆ ಇರುವಂತೆ ಸಾಲುಗಳನ್ನು ಹೊಸದಾಗಿ ವಿಭಜಿಸಿ, ಅಥವಾ ಹೊಸ ಪ್ರಶ್ನೆಗಳನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Split: {percent} % held out</source>
        <translation>ವಿಭಜನೆ: {percent} % ಪ್ರತ್ಯೇಕವಾಗಿಟ್ಟಿದೆ</translation>
    </message>
    <message>
        <source>Squeezed to 4 bits (NF4)</source>
        <translation>4 ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ್ದು (NF4)</translation>
    </message>
    <message>
        <source>Squeezed to 8 bits</source>
        <translation>8 ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Squeezed weights need a quarter to a half of the memory and make answers a little worse. On a processor they also make them slower; an ONNX export in int4 is the faster way there.</source>
        <translation>ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ವೇಟ್‌ಗಳಿಗೆ ಕಾಲರಿಂದ ಅರ್ಧದಷ್ಟು ಮೆಮೊರಿ ಸಾಕು, ಉತ್ತರಗಳು ಸ್ವಲ್ಪ ಕಳಪೆಯಾಗುತ್ತವೆ. ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ ಅವು ನಿಧಾನ ಕೂಡ; ಅಲ್ಲಿ int4 ನ ONNX ರಫ್ತು ವೇಗದ ದಾರಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Star %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿಗೆ ನಕ್ಷತ್ರ ಹಾಕಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಿಗೆ ನಕ್ಷತ್ರ ಹಾಕಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run with another learning rate; if it happens again, check the disk.</source>
        <translation>ಬೇರೆ ಲರ್ನಿಂಗ್ ರೇಟ್‌ನೊಂದಿಗೆ ಹೊಸ ರನ್ ಆರಂಭಿಸಿ; ಮತ್ತೆ ಹಾಗಾದರೆ ಡಿಸ್ಕ್ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Start a new run, or bring the former files back.</source>
        <translation>ಹೊಸ ರನ್ ಆರಂಭಿಸಿ, ಅಥವಾ ಹಿಂದಿನ ಫೈಲ್‌ಗಳನ್ನು ಮರಳಿ ತನ್ನಿ.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>ಹೊಸ ರನ್ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate (a tenth, say), and look for rows with broken text.</source>
        <translation>ಚಿಕ್ಕ ಲರ್ನಿಂಗ್ ರೇಟ್‌ನೊಂದಿಗೆ (ಉದಾಹರಣೆಗೆ ಹತ್ತನೇ ಒಂದು) ಮತ್ತೆ ಆರಂಭಿಸಿ, ಕೆಟ್ಟ ಪಠ್ಯವಿರುವ ಸಾಲುಗಳಿವೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Start it again with a larger learning rate, or more passes over the rows.</source>
        <translation>ದೊಡ್ಡ ಲರ್ನಿಂಗ್ ರೇಟ್ ಅಥವಾ ಸಾಲುಗಳ ಮೇಲೆ ಹೆಚ್ಚು ಸುತ್ತುಗಳೊಂದಿಗೆ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate.</source>
        <translation>ಚಿಕ್ಕ ಲರ್ನಿಂಗ್ ರೇಟ್‌ನೊಂದಿಗೆ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Start it again with other settings; the job's log has all that Olive said.</source>
        <translation>ಬೇರೆ ಸೆಟ್ಟಿಂಗ್‌ಗಳೊಂದಿಗೆ ಮತ್ತೆ ಆರಂಭಿಸಿ; Olive ಹೇಳಿದ್ದೆಲ್ಲವೂ ಕೆಲಸದ ಲಾಗ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Start it anew from its screen.</source>
        <translation>ಅದರ ಪರದೆಯಿಂದ ಹೊಸದಾಗಿ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Start it as one process.</source>
        <translation>ಒಂದೇ ಪ್ರೊಸೆಸ್ ಆಗಿ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Start it, or correct its address in Settings, then try again; what was saved before is safe.</source>
        <translation>ಅದನ್ನು ಆರಂಭಿಸಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ಸರಿಪಡಿಸಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ; ಮೊದಲು ಉಳಿಸಿದ್ದು ಸುರಕ್ಷಿತ.</translation>
    </message>
    <message>
        <source>Start one run with these settings, and mend what it says.</source>
        <translation>ಈ ಸೆಟ್ಟಿಂಗ್‌ಗಳೊಂದಿಗೆ ಒಂದು ರನ್ ಆರಂಭಿಸಿ, ಅದು ಹೇಳುವುದನ್ನು ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Start the server, or correct the address in Settings.</source>
        <translation>ಸರ್ವರ್ ಆರಂಭಿಸಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Starting Olive {version}</source>
        <translation>Olive {version} ಆರಂಭವಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>ಒಂದೇ ಆಗಿರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ಹಂತ ಹಂತವಾಗಿ</translation>
    </message>
    <message>
        <source>Step of training, processor</source>
        <translation>ತರಬೇತಿಯ ಹಂತ, ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>Step of training, {device}</source>
        <translation>ತರಬೇತಿಯ ಹಂತ, {device}</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>ಚೆಕ್‌ಪಾಯಿಂಟ್‌ಗಳ ನಡುವಿನ ಹಂತಗಳು</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗಳ ನಡುವಿನ ಹಂತಗಳು</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>ಇಲ್ಲಿ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>ಇದರ ನಂತರ ಬೇಗ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Stop following that one first, or choose another folder.</source>
        <translation>ಮೊದಲು ಅದನ್ನು ಗಮನಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿ, ಅಥವಾ ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>ಅಳಿಸುವ ಮೊದಲು ಅದನ್ನು ನಿಲ್ಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Stop it, or wait for it, and try again.</source>
        <translation>ಅದನ್ನು ನಿಲ್ಲಿಸಿ, ಅಥವಾ ಅದಕ್ಕಾಗಿ ಕಾಯಿರಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Stopping early after {patience} validations.</source>
        <translation>{patience} ವ್ಯಾಲಿಡೇಶನ್‌ಗಳ ನಂತರ ಬೇಗ ನಿಲ್ಲಿಸುವುದು.</translation>
    </message>
    <message>
        <source>Strong for its size in reasoning, code and long documents; answers without thinking aloud.</source>
        <translation>ತನ್ನ ಗಾತ್ರಕ್ಕೆ ತರ್ಕ, ಕೋಡ್ ಮತ್ತು ಉದ್ದ ದಾಖಲೆಗಳಲ್ಲಿ ಸಮರ್ಥ; ಯೋಚನೆ ತೋರಿಸದೆ ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Strong for its size; thinks aloud before it answers where asked to.</source>
        <translation>ತನ್ನ ಗಾತ್ರಕ್ಕೆ ಸಮರ್ಥ; ಕೇಳಿದಾಗ ಉತ್ತರಿಸುವ ಮೊದಲು ಯೋಚನೆಯನ್ನು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Summaries and rewriting; a common base for fine-tuning.</source>
        <translation>ಸಾರಾಂಶಗಳು ಮತ್ತು ಪುನಃ ಬರೆಯುವುದು; ಫೈನ್-ಟ್ಯೂನಿಂಗ್‌ಗೆ ಸಾಮಾನ್ಯ ಆಧಾರ.</translation>
    </message>
    <message>
        <source>Summaries, following instructions, and answers from documents.</source>
        <translation>ಸಾರಾಂಶಗಳು, ಸೂಚನೆಗಳ ಪಾಲನೆ, ಮತ್ತು ದಾಖಲೆಗಳಿಂದ ಉತ್ತರಗಳು.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>ಖಚಿತ</translation>
    </message>
    <message numerus="yes">
        <source>Surely better than “{other}” on the same %n question(s).</source>
        <translation>
            <numerusform>ಅದೇ %n ಪ್ರಶ್ನೆಯಲ್ಲಿ “{other}” ಗಿಂತ ಖಚಿತವಾಗಿ ಉತ್ತಮ.</numerusform>
            <numerusform>ಅದೇ %n ಪ್ರಶ್ನೆಗಳಲ್ಲಿ “{other}” ಗಿಂತ ಖಚಿತವಾಗಿ ಉತ್ತಮ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Surprise at the right answer</source>
        <translation>ಸರಿಯಾದ ಉತ್ತರಕ್ಕೆ ಅಚ್ಚರಿ</translation>
    </message>
    <message>
        <source>Switch it on when Ustad starts</source>
        <translation>Ustad ಆರಂಭವಾದಾಗ ಆನ್ ಮಾಡಿ</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿಗೆ ಟ್ಯಾಗ್ ಹಾಕಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಿಗೆ ಟ್ಯಾಗ್ ಹಾಕಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) for the proof</source>
        <translation>
            <numerusform>ಪುರಾವೆ ಪರೀಕ್ಷೆಗೆ %n ಸಾಲು ತೆಗೆದುಕೊಳ್ಳಿ</numerusform>
            <numerusform>ಪುರಾವೆ ಪರೀಕ್ಷೆಗೆ %n ಸಾಲುಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list, and delete it with your file manager.</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ತೆಗೆದು, ನಿಮ್ಮ ಫೈಲ್ ಮ್ಯಾನೇಜರ್‌ನಲ್ಲಿ ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Take it out there and type it into the field for the password.</source>
        <translation>ಅದನ್ನು ಅಲ್ಲಿಂದ ತೆಗೆದು, ಪಾಸ್‌ವರ್ಡ್ ಕ್ಷೇತ್ರದಲ್ಲಿ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>ಅವುಗಳಲ್ಲಿ ಒಂದನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Take tags from %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನಿಂದ ಟ್ಯಾಗ್‌ಗಳನ್ನು ತೆಗೆಯಿರಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಿಂದ ಟ್ಯಾಗ್‌ಗಳನ್ನು ತೆಗೆಯಿರಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take template signs out of %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನಿಂದ ಟೆಂಪ್ಲೇಟ್ ಚಿಹ್ನೆಗಳನ್ನು ತೆಗೆಯಿರಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಿಂದ ಟೆಂಪ್ಲೇಟ್ ಚಿಹ್ನೆಗಳನ್ನು ತೆಗೆಯಿರಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲಿನಿಂದ ನಕ್ಷತ್ರ ತೆಗೆಯಿರಿ</numerusform>
            <numerusform>%n ಸಾಲುಗಳಿಂದ ನಕ್ಷತ್ರ ತೆಗೆಯಿರಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling MLflow at {mlflow}.</source>
        <translation>{mlflow} ನಲ್ಲಿರುವ MLflow ಗೆ ತಿಳಿಸುವುದು.</translation>
    </message>
    <message>
        <source>Terms and phrases become stable and precise when the model has practised them.</source>
        <translation>ಮಾದರಿ ಅಭ್ಯಾಸ ಮಾಡಿದ ಮೇಲೆ ಪದಗಳು ಮತ್ತು ನುಡಿಗಟ್ಟುಗಳು ಸ್ಥಿರ ಮತ್ತು ನಿಖರವಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>ಪಠ್ಯ ಮತ್ತು ಲೇಬಲ್</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>ಪಠ್ಯ ಮತ್ತು ಗುರುತಿಸಿದ ಸ್ಥಳಗಳು</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) failed on “{file}”: {reason}</source>
        <translation>“{file}” ನಲ್ಲಿ ಪಠ್ಯ ಗುರುತಿಸುವಿಕೆ (tesseract) ವಿಫಲವಾಯಿತು: {reason}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ಪಠ್ಯದ ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Text was once read in the wrong encoding. The fix reads it in the right one.</source>
        <translation>ಪಠ್ಯವನ್ನು ಹಿಂದೆ ತಪ್ಪು ಎನ್‌ಕೋಡಿಂಗ್‌ನಲ್ಲಿ ಓದಲಾಗಿತ್ತು. ಪರಿಹಾರ ಸರಿಯಾದದ್ದರಲ್ಲಿ ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Texts in English that come with Ustad are to keep the vectors they had, so that what the model was good at stays. 0 lets it go; larger values hold on to more and learn less.</source>
        <translation>ಮಾದರಿ ಚೆನ್ನಾಗಿ ಮಾಡುತ್ತಿದ್ದದ್ದು ಉಳಿಯುವಂತೆ, Ustad ಜೊತೆಗೆ ಬರುವ ಇಂಗ್ಲಿಷ್ ಪಠ್ಯಗಳು ತಮ್ಮ ವೆಕ್ಟರ್‌ಗಳನ್ನು ಉಳಿಸಿಕೊಳ್ಳಬೇಕು. 0 ಅದನ್ನು ಬಿಟ್ಟುಬಿಡುತ್ತದೆ; ದೊಡ್ಡ ಮೌಲ್ಯಗಳು ಹೆಚ್ಚು ಉಳಿಸಿಕೊಂಡು ಕಡಿಮೆ ಕಲಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The Dataset screen shows them under “What is trained”.</source>
        <translation>ಡೇಟಾಸೆಟ್ ಪರದೆ ಅವುಗಳನ್ನು “ಯಾವುದಕ್ಕೆ ತರಬೇತಿ” ಅಡಿಯಲ್ಲಿ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing more: {reason}. The run goes on, and its own folder has everything.</source>
        <translation>{address} ನಲ್ಲಿರುವ MLflow ಸರ್ವರ್‌ಗೆ ಇನ್ನೇನನ್ನೂ ತಿಳಿಸುವುದಿಲ್ಲ: {reason}. ರನ್ ಮುಂದುವರಿಯುತ್ತದೆ, ಅದರದೇ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಎಲ್ಲವೂ ಇದೆ.</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing: nobody has agreed to that on this computer. Begin a run of your own with this address to be asked.</source>
        <translation>{address} ನಲ್ಲಿರುವ MLflow ಸರ್ವರ್‌ಗೆ ಏನನ್ನೂ ತಿಳಿಸುವುದಿಲ್ಲ: ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಯಾರೂ ಅದಕ್ಕೆ ಒಪ್ಪಿಲ್ಲ. ಒಪ್ಪಿಗೆ ಕೇಳಬೇಕಾದರೆ ಈ ವಿಳಾಸದೊಂದಿಗೆ ನಿಮ್ಮದೇ ರನ್ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The ONNX chat model was put away; the next question loads it again.</source>
        <translation>ONNX ಚಾಟ್ ಮಾದರಿಯನ್ನು ತೆಗೆದಿಡಲಾಗಿದೆ; ಮುಂದಿನ ಪ್ರಶ್ನೆ ಅದನ್ನು ಮತ್ತೆ ಲೋಡ್ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} could not be loaded: {reason}</source>
        <translation>{folder} ನಲ್ಲಿರುವ ONNX ಮಾದರಿಯನ್ನು ಲೋಡ್ ಮಾಡಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} is not whole: {file} is missing or empty.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ONNX ಮಾದರಿ ಪೂರ್ಣವಾಗಿಲ್ಲ: {file} ಇಲ್ಲ ಅಥವಾ ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The ONNX model of the base, with the run's adapter in a file of its own, switched on and off.</source>
        <translation>ಮೂಲ ಮಾದರಿಯ ONNX ಮಾದರಿ, ರನ್‌ನ ಅಡಾಪ್ಟರ್ ಪ್ರತ್ಯೇಕ ಫೈಲ್‌ನಲ್ಲಿ, ಆನ್ ಮತ್ತು ಆಫ್ ಮಾಡಬಹುದಾದದ್ದು.</translation>
    </message>
    <message>
        <source>The Qdrant server that keeps this index is not in the settings.</source>
        <translation>ಈ ಇಂಡೆಕ್ಸ್ ಇರುವ Qdrant ಸರ್ವರ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The adapter in {folder} does not fit the model in {model}.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಅಡಾಪ್ಟರ್ {model} ನಲ್ಲಿರುವ ಮಾದರಿಗೆ ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The adapter in {folder} is not complete: {file} is missing.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಅಡಾಪ್ಟರ್ ಪೂರ್ಣವಾಗಿಲ್ಲ: {file} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The adapter in {folder} was made for {base}, not for the model in {model}.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಅಡಾಪ್ಟರ್ {base} ಗಾಗಿ ಮಾಡಿದ್ದು, {model} ನಲ್ಲಿರುವ ಮಾದರಿಗಲ್ಲ.</translation>
    </message>
    <message>
        <source>The adapter learnt beside a model squeezed to few bits and is merged with the model as it was, which is more exact: answers may differ a little from those measured in training.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಕೆಲವೇ ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ಮಾದರಿಯ ಪಕ್ಕದಲ್ಲಿ ಕಲಿತಿದೆ, ಅದನ್ನು ಇದ್ದಂತಿನ ಮಾದರಿಯೊಂದಿಗೆ ವಿಲೀನಗೊಳಿಸಲಾಗುತ್ತದೆ; ಅದು ಹೆಚ್ಚು ನಿಖರ: ಉತ್ತರಗಳು ತರಬೇತಿಯಲ್ಲಿ ಅಳೆದವುಗಳಿಗಿಂತ ಸ್ವಲ್ಪ ಬೇರೆಯಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>The adapter's beginning, {value}.</source>
        <translation>ಅಡಾಪ್ಟರ್‌ನ ಆರಂಭ, {value}.</translation>
    </message>
    <message>
        <source>The address does not say the whole path of the SQLite file.</source>
        <translation>ವಿಳಾಸ SQLite ಫೈಲ್‌ನ ಪೂರ್ಣ ಪಾಥ್ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The address of an MLflow server that is told the settings and figures as well, such as http://localhost:5000. Empty: nothing is sent anywhere.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಮತ್ತು ಅಂಕಿಅಂಶಗಳನ್ನು ತಿಳಿಸಬೇಕಾದ MLflow ಸರ್ವರ್‌ನ ವಿಳಾಸ, ಉದಾಹರಣೆಗೆ http://localhost:5000. ಖಾಲಿ: ಎಲ್ಲಿಗೂ ಏನನ್ನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The address “{name}” is not in the settings.</source>
        <translation>“{name}” ವಿಳಾಸ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The answer ends before the first of these words or signs that it would have written.</source>
        <translation>ಈ ಪದಗಳು ಅಥವಾ ಚಿಹ್ನೆಗಳಲ್ಲಿ ಮೊದಲು ಬರುವುದನ್ನು ಬರೆಯುವ ಮೊದಲೇ ಉತ್ತರ ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The answer is in what was said</source>
        <translation>ಹೇಳಿದ್ದರಲ್ಲಿ ಉತ್ತರವಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off at %n token(s).</source>
        <translation>
            <numerusform>ಉತ್ತರವನ್ನು %n ಟೋಕನ್‌ಗೆ ಕತ್ತರಿಸಲಾಗಿದೆ.</numerusform>
            <numerusform>ಉತ್ತರವನ್ನು %n ಟೋಕನ್‌ಗಳಿಗೆ ಕತ್ತರಿಸಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer “{answer}” does not stand in the passage.</source>
        <translation>“{answer}” ಉತ್ತರ ಪಠ್ಯಭಾಗದಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The answers need facts from outside the model; looking them up brings those in.</source>
        <translation>ಉತ್ತರಗಳಿಗೆ ಮಾದರಿಯ ಹೊರಗಿನ ಸತ್ಯಾಂಶಗಳು ಬೇಕು; ನೋಡಿ ತಿಳಿಯುವುದು ಅವುಗಳನ್ನು ತರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The answers need no documents, so there is little to look up.</source>
        <translation>ಉತ್ತರಗಳಿಗೆ ದಾಖಲೆಗಳು ಬೇಕಿಲ್ಲ, ಆದ್ದರಿಂದ ನೋಡಿ ತಿಳಿಯಲು ಹೆಚ್ಚೇನೂ ಇಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>The attached files are longer than fits: the {read} passages nearest to the question were read, and %n passage(s) were not.</source>
        <translation>
            <numerusform>ಲಗತ್ತಿಸಿದ ಫೈಲ್‌ಗಳು ಹಿಡಿಸುವುದಕ್ಕಿಂತ ಉದ್ದವಾಗಿವೆ: ಪ್ರಶ್ನೆಗೆ ಅತಿ ಹತ್ತಿರದ {read} ಪಠ್ಯಭಾಗಗಳನ್ನು ಓದಲಾಗಿದೆ, %n ಪಠ್ಯಭಾಗವನ್ನು ಓದಿಲ್ಲ.</numerusform>
            <numerusform>ಲಗತ್ತಿಸಿದ ಫೈಲ್‌ಗಳು ಹಿಡಿಸುವುದಕ್ಕಿಂತ ಉದ್ದವಾಗಿವೆ: ಪ್ರಶ್ನೆಗೆ ಅತಿ ಹತ್ತಿರದ {read} ಪಠ್ಯಭಾಗಗಳನ್ನು ಓದಲಾಗಿದೆ, %n ಪಠ್ಯಭಾಗಗಳನ್ನು ಓದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best checkpoint, of step {best}, is damaged; the weights of the last step, {step}, are kept.</source>
        <translation>ಹಂತ {best} ರ ಅತ್ಯುತ್ತಮ ಚೆಕ್‌ಪಾಯಿಂಟ್ ಹಾನಿಗೊಂಡಿದೆ; ಕೊನೆಯ ಹಂತ {step} ರ ವೇಟ್‌ಗಳನ್ನು ಉಳಿಸಿಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The best on validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ನಲ್ಲಿ ಅತ್ಯುತ್ತಮ</translation>
    </message>
    <message>
        <source>The builder of ONNX Runtime GenAI could not build this model: {reason}</source>
        <translation>ONNX Runtime GenAI ಬಿಲ್ಡರ್‌ಗೆ ಈ ಮಾದರಿ ರಚಿಸಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>The builder was ended from outside: often the system does so when memory runs out.</source>
        <translation>ಬಿಲ್ಡರ್ ಅನ್ನು ಹೊರಗಿನಿಂದ ಕೊನೆಗೊಳಿಸಲಾಯಿತು: ಮೆಮೊರಿ ಮುಗಿದಾಗ ಸಿಸ್ಟಂ ಹೆಚ್ಚಾಗಿ ಹೀಗೆ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The chat model was put away; the next question loads it again.</source>
        <translation>ಚಾಟ್ ಮಾದರಿಯನ್ನು ತೆಗೆದಿಡಲಾಗಿದೆ; ಮುಂದಿನ ಪ್ರಶ್ನೆ ಅದನ್ನು ಮತ್ತೆ ಲೋಡ್ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The check has no name.</source>
        <translation>ತಪಾಸಣೆಗೆ ಹೆಸರಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model.</source>
        <translation>ಚೆಕ್‌ಪಾಯಿಂಟ್ ಮಾದರಿಗೆ ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is damaged.</source>
        <translation>ಹಂತ {step} ರ ಚೆಕ್‌ಪಾಯಿಂಟ್ ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer are the same.</source>
        <translation>ಆಯ್ದ ಮತ್ತು ತಿರಸ್ಕೃತ ಉತ್ತರ ಒಂದೇ ಆಗಿವೆ.</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer differ only beyond the longest row.</source>
        <translation>ಆಯ್ದ ಮತ್ತು ತಿರಸ್ಕೃತ ಉತ್ತರ “ಅತಿ ಉದ್ದದ ಸಾಲು” ಮಿತಿಯಾಚೆ ಮಾತ್ರ ಬೇರೆಯಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The columns are: {columns}.</source>
        <translation>ಇರುವ ಕಾಲಮ್‌ಗಳು: {columns}.</translation>
    </message>
    <message>
        <source>The columns of the template are no question and answer.</source>
        <translation>ಟೆಂಪ್ಲೇಟ್‌ನ ಕಾಲಮ್‌ಗಳು ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರವಲ್ಲ.</translation>
    </message>
    <message>
        <source>The config.json in {folder} does not say what kind of model it is.</source>
        <translation>{folder} ನಲ್ಲಿರುವ config.json ಅದು ಯಾವ ಬಗೆಯ ಮಾದರಿ ಎಂದು ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>{host} ಗೆ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut in the middle of the answer.</source>
        <translation>ಉತ್ತರದ ಮಧ್ಯದಲ್ಲಿ {host} ಗೆ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>ಸಂಭಾಷಣೆ ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The converter ended, but {file} is not a whole GGUF file.</source>
        <translation>ಪರಿವರ್ತಕ ಮುಗಿದಿದೆ, ಆದರೆ {file} ಪೂರ್ಣ GGUF ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>The database does not answer the query: {reason}.</source>
        <translation>ಡೇಟಾಬೇಸ್ ಕ್ವೆರಿಗೆ ಉತ್ತರಿಸುವುದಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The database has no such table: {reason}.</source>
        <translation>ಡೇಟಾಬೇಸ್‌ನಲ್ಲಿ ಅಂಥ ಕೋಷ್ಟಕ ಇಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The dataset has no rows to train on.</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿ ತರಬೇತಿಗೆ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The decision has an answer that does not exist: {question} = {answer}.</source>
        <translation>ನಿರ್ಧಾರದಲ್ಲಿ ಅಸ್ತಿತ್ವದಲ್ಲಿಲ್ಲದ ಉತ್ತರವಿದೆ: {question} = {answer}.</translation>
    </message>
    <message>
        <source>The device {device} cannot be used on this computer.</source>
        <translation>{device} ಸಾಧನವನ್ನು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಬಳಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>The differences are too small for so few questions: ask more.</source>
        <translation>ಇಷ್ಟು ಕಡಿಮೆ ಪ್ರಶ್ನೆಗಳಿಗೆ ವ್ಯತ್ಯಾಸಗಳು ತೀರಾ ಚಿಕ್ಕವು: ಇನ್ನಷ್ಟು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>The disk of {host} is full.</source>
        <translation>{host} ನ ಡಿಸ್ಕ್ ತುಂಬಿದೆ.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>{path} ಇರುವ ಡಿಸ್ಕ್ ತುಂಬಿದೆ.</translation>
    </message>
    <message>
        <source>The driver for {name} is not installed: the package {package}.</source>
        <translation>{name} ನ ಡ್ರೈವರ್ ಅನುಸ್ಥಾಪಿಸಿಲ್ಲ: {package} ಪ್ಯಾಕೇಜ್.</translation>
    </message>
    <message>
        <source>The embedding model in {path} is laid out in a way that cannot be tuned here.</source>
        <translation>{path} ನಲ್ಲಿರುವ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿಯ ರಚನೆಯನ್ನು ಇಲ್ಲಿ ಟ್ಯೂನ್ ಮಾಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>The embedding model in {path} is made in a way Ustad does not know: {what}.</source>
        <translation>{path} ನಲ್ಲಿರುವ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿಯನ್ನು Ustad ಗೆ ಗೊತ್ತಿಲ್ಲದ ರೀತಿಯಲ್ಲಿ ಮಾಡಲಾಗಿದೆ: {what}.</translation>
    </message>
    <message>
        <source>The embedding model that comes with Ustad is not installed.</source>
        <translation>Ustad ಜೊತೆ ಬರುವ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ ಅನುಸ್ಥಾಪಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The embedding model “{name}” cannot be loaded: {reason}.</source>
        <translation>“{name}” ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ ಲೋಡ್ ಮಾಡಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>The embedding model “{name}” has no tokenizer.json.</source>
        <translation>“{name}” ಎಂಬೆಡಿಂಗ್ ಮಾದರಿಯಲ್ಲಿ tokenizer.json ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The embedding model “{name}” is not on this machine.</source>
        <translation>“{name}” ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The embedding model “{name}” needs a program of its makers, which Ustad does not run.</source>
        <translation>“{name}” ಎಂಬೆಡಿಂಗ್ ಮಾದರಿಗೆ ಅದರ ತಯಾರಕರ ಪ್ರೋಗ್ರಾಂ ಬೇಕು, ಅದನ್ನು Ustad ಚಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The engine itself: {size} GB</source>
        <translation>ಎಂಜಿನ್‌ಗೇ: {size} GB</translation>
    </message>
    <message>
        <source>The expected answer stands in what was said, whatever is said besides.</source>
        <translation>ಬೇರೇನು ಹೇಳಿದ್ದರೂ, ಹೇಳಿದ್ದರಲ್ಲಿ ನಿರೀಕ್ಷಿತ ಉತ್ತರ ಇದೆ.</translation>
    </message>
    <message>
        <source>The export answers</source>
        <translation>ರಫ್ತು ಉತ್ತರಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>The export takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ರಫ್ತಿಗೆ {folder} ನ ಡಿಸ್ಕ್‌ನಲ್ಲಿ {need} GB ವರೆಗೆ ಬೇಕು; ಖಾಲಿ ಇರುವುದು {free} GB.</translation>
    </message>
    <message>
        <source>The export “{name}” is not what it should be: {reason}</source>
        <translation>“{name}” ರಫ್ತು ಇರಬೇಕಾದಂತೆ ಇಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>The figure that decides. It is chosen before anything is asked.</source>
        <translation>ನಿರ್ಧರಿಸುವ ಅಂಕಿ. ಏನನ್ನಾದರೂ ಕೇಳುವ ಮೊದಲೇ ಅದನ್ನು ಆರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The file may be damaged: open it in the program it was made with and save it again.</source>
        <translation>ಫೈಲ್ ಹಾನಿಗೊಂಡಿರಬಹುದು: ಅದನ್ನು ಮಾಡಿದ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು ಮತ್ತೆ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The file takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ಫೈಲ್‌ಗೆ {folder} ನ ಡಿಸ್ಕ್‌ನಲ್ಲಿ {need} GB ಬೇಕು; ಖಾಲಿ ಇರುವುದು {free} GB.</translation>
    </message>
    <message>
        <source>The file with keys, {path}, is damaged.</source>
        <translation>ಕೀಗಳಿರುವ ಫೈಲ್ {path} ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was cut short.</source>
        <translation>{file} ಫೈಲ್ ಹಾನಿಗೊಂಡಿದೆ ಅಥವಾ ಅರ್ಧಕ್ಕೆ ಕತ್ತರಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>The file {file} is damaged: its checksum is another.</source>
        <translation>{file} ಫೈಲ್ ಹಾನಿಗೊಂಡಿದೆ: ಅದರ ಚೆಕ್‌ಸಮ್ ಬೇರೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation>{file} ಫೈಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file {file} of this export is damaged: its checksum is another.</source>
        <translation>ಈ ರಫ್ತಿನ {file} ಫೈಲ್ ಹಾನಿಗೊಂಡಿದೆ: ಅದರ ಚೆಕ್‌ಸಮ್ ಬೇರೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The file, while it is read</source>
        <translation>ಫೈಲ್, ಅದನ್ನು ಓದುವಾಗ</translation>
    </message>
    <message>
        <source>The files take {needed} MB, and {free} MB are free on the disk of {path}.</source>
        <translation>ಫೈಲ್‌ಗಳಿಗೆ {needed} MB ಬೇಕು, {path} ನ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಖಾಲಿ ಇರುವುದು {free} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The first line is taken for a row, not for names: the %n column(s) are numbered.</source>
        <translation>
            <numerusform>ಮೊದಲ ಲೈನ್ ಅನ್ನು ಹೆಸರುಗಳಲ್ಲ, ಸಾಲು ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ: %n ಕಾಲಮ್‌ಗೆ ಸಂಖ್ಯೆ ನೀಡಲಾಗಿದೆ.</numerusform>
            <numerusform>ಮೊದಲ ಲೈನ್ ಅನ್ನು ಹೆಸರುಗಳಲ್ಲ, ಸಾಲು ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ: %n ಕಾಲಮ್‌ಗಳಿಗೆ ಸಂಖ್ಯೆ ನೀಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {all} are shown.</source>
        <translation>{all} ರಲ್ಲಿ ಮೊದಲ {shown} ತೋರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run: “{name}”.</source>
        <translation>{folder} ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಬೇರೆ ರನ್ ಇದೆ: “{name}”.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>{folder} ಫೋಲ್ಡರ್ ಖಾಲಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of rows.</source>
        <translation>{path} ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಸಾಲುಗಳ ಫೈಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder {path} holds several sets of rows: {names}.</source>
        <translation>{path} ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಸಾಲುಗಳ ಹಲವು ಸೆಟ್‌ಗಳಿವೆ: {names}.</translation>
    </message>
    <message>
        <source>The guided first run needs a project.</source>
        <translation>ಮೊದಲ ಬಳಕೆಯ ಮಾರ್ಗದರ್ಶನಕ್ಕೆ ಒಂದು ಪ್ರಾಜೆಕ್ಟ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>The hub at {address} answers with trouble of its own ({status}).</source>
        <translation>{address} ನಲ್ಲಿರುವ ಹಬ್ ತನ್ನದೇ ತೊಂದರೆ ತಿಳಿಸುತ್ತಿದೆ ({status}).</translation>
    </message>
    <message>
        <source>The hub at {address} cannot be reached: {reason}.</source>
        <translation>{address} ನಲ್ಲಿರುವ ಹಬ್ ತಲುಪಲಾಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The hub at {address} did not take the request ({status}).</source>
        <translation>{address} ನಲ್ಲಿರುವ ಹಬ್ ವಿನಂತಿ ಸ್ವೀಕರಿಸಲಿಲ್ಲ ({status}).</translation>
    </message>
    <message>
        <source>The hub at {address} has trouble of its own ({status}).</source>
        <translation>{address} ನಲ್ಲಿರುವ ಹಬ್‌ಗೆ ತನ್ನದೇ ತೊಂದರೆ ಇದೆ ({status}).</translation>
    </message>
    <message>
        <source>The hub at {address} stopped answering.</source>
        <translation>{address} ನಲ್ಲಿರುವ ಹಬ್ ಉತ್ತರಿಸುವುದನ್ನು ನಿಲ್ಲಿಸಿತು.</translation>
    </message>
    <message>
        <source>The hub ended {file} before it was whole.</source>
        <translation>{file} ಪೂರ್ಣವಾಗುವ ಮೊದಲೇ ಹಬ್ ಅದನ್ನು ಕೊನೆಗೊಳಿಸಿತು.</translation>
    </message>
    <message>
        <source>The hub gives “{name}” only to those who agreed to its terms.</source>
        <translation>ಷರತ್ತುಗಳಿಗೆ ಒಪ್ಪಿದವರಿಗೆ ಮಾತ್ರ ಹಬ್ “{name}” ಕೊಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The hub has no model called “{name}”, or does not show it to everybody.</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ “{name}” ಎಂಬ ಮಾದರಿ ಇಲ್ಲ, ಅಥವಾ ಅದನ್ನು ಎಲ್ಲರಿಗೂ ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The hub has no set called {name}, or does not give it to everybody.</source>
        <translation>ಹಬ್‌ನಲ್ಲಿ {name} ಎಂಬ ಸೆಟ್ ಇಲ್ಲ, ಅಥವಾ ಅದನ್ನು ಎಲ್ಲರಿಗೂ ಕೊಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The hub no longer has all files of “{name}” as they were.</source>
        <translation>“{name}” ನ ಎಲ್ಲ ಫೈಲ್‌ಗಳೂ ಹಬ್‌ನಲ್ಲಿ ಈಗ ಮೊದಲಿನಂತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The hub refuses your token: it is wrong, has run out, or may not read this.</source>
        <translation>ಹಬ್ ನಿಮ್ಮ ಟೋಕನ್ ನಿರಾಕರಿಸುತ್ತಿದೆ: ಅದು ತಪ್ಪು, ಅವಧಿ ಮುಗಿದಿದೆ, ಅಥವಾ ಇದನ್ನು ಓದಲು ಅನುಮತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The hub takes no more requests from here for now.</source>
        <translation>ಹಬ್ ಸದ್ಯಕ್ಕೆ ಇಲ್ಲಿಂದ ಹೆಚ್ಚಿನ ವಿನಂತಿಗಳನ್ನು ಸ್ವೀಕರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The index file {path} is damaged.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಫೈಲ್ {path} ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>The index in {path} could not be used: {reason}.</source>
        <translation>{path} ನಲ್ಲಿರುವ ಇಂಡೆಕ್ಸ್ ಬಳಸಲಾಗಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The index in {path} is in use by another Ustad.</source>
        <translation>{path} ನಲ್ಲಿರುವ ಇಂಡೆಕ್ಸ್ ಅನ್ನು ಇನ್ನೊಂದು Ustad ಬಳಸುತ್ತಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>The index lacks passages of %n document(s): {names}.</source>
        <translation>
            <numerusform>ಇಂಡೆಕ್ಸ್‌ನಲ್ಲಿ %n ದಾಖಲೆಯ ಪಠ್ಯಭಾಗಗಳಿಲ್ಲ: {names}.</numerusform>
            <numerusform>ಇಂಡೆಕ್ಸ್‌ನಲ್ಲಿ %n ದಾಖಲೆಗಳ ಪಠ್ಯಭಾಗಗಳಿಲ್ಲ: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the documents has changed since.</source>
        <translation>ಆಮೇಲೆ ದಾಖಲೆಗಳ ಇಂಡೆಕ್ಸ್ ಬದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The index of this project is no longer at {host}: {reason}.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನ ಇಂಡೆಕ್ಸ್ ಈಗ {host} ನಲ್ಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The index was made by another embedding model or version.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಅನ್ನು ಬೇರೆ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ ಅಥವಾ ಆವೃತ್ತಿ ಮಾಡಿದೆ.</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without CUDA.</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಿದ ONNX Runtime ಅನ್ನು CUDA ಇಲ್ಲದೆ ರಚಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without DirectML.</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಿದ ONNX Runtime ಅನ್ನು DirectML ಇಲ್ಲದೆ ರಚಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The installed Olive was made for an earlier Ustad.</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಿದ Olive ಹಿಂದಿನ Ustad ಗಾಗಿ ಮಾಡಿದ್ದು.</translation>
    </message>
    <message>
        <source>The job's log has all that it said.</source>
        <translation>ಅದು ಹೇಳಿದ್ದೆಲ್ಲವೂ ಕೆಲಸದ ಲಾಗ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The job's log has all that it said; change the settings named there.</source>
        <translation>ಅದು ಹೇಳಿದ್ದೆಲ್ಲವೂ ಕೆಲಸದ ಲಾಗ್‌ನಲ್ಲಿದೆ; ಅಲ್ಲಿ ಹೆಸರಿಸಿದ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬದಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>The key is kept in the system's keyring ({name}).</source>
        <translation>ಕೀಯನ್ನು ಸಿಸ್ಟಂನ ಕೀರಿಂಗ್‌ನಲ್ಲಿ ({name}) ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The knowledge changes often, and there are many examples: check that old examples do not teach old facts.</source>
        <translation>ಜ್ಞಾನ ಆಗಾಗ್ಗೆ ಬದಲಾಗುತ್ತದೆ, ಉದಾಹರಣೆಗಳೂ ಹಲವಿವೆ: ಹಳೆಯ ಉದಾಹರಣೆಗಳು ಹಳೆಯ ಸತ್ಯಾಂಶಗಳನ್ನು ಕಲಿಸುತ್ತಿಲ್ಲವೇ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The label that was expected, where the answers are a few that recur.</source>
        <translation>ಉತ್ತರಗಳು ಮತ್ತೆ ಮತ್ತೆ ಬರುವ ಕೆಲವೇ ಆಗಿರುವಲ್ಲಿ, ನಿರೀಕ್ಷಿಸಿದ ಲೇಬಲ್.</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rare ones may be forgotten.</source>
        <translation>ಲೇಬಲ್‌ಗಳು ಅಸಮವಾಗಿವೆ: “{common}” ಗೆ {most} ಸಾಲುಗಳು, “{rare}” ಗೆ {least}. ಅಪರೂಪದವು ಮರೆತುಹೋಗಬಹುದು.</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rows of rare labels count more.</source>
        <translation>ಲೇಬಲ್‌ಗಳು ಅಸಮವಾಗಿವೆ: “{common}” ಗೆ {most} ಸಾಲುಗಳು, “{rare}” ಗೆ {least}. ಅಪರೂಪದ ಲೇಬಲ್‌ಗಳ ಸಾಲುಗಳಿಗೆ ಹೆಚ್ಚು ತೂಕ.</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>ಕೊನೆಯವು</translation>
    </message>
    <message>
        <source>The last ones, or those with the lowest validation loss (if there is a validation).</source>
        <translation>ಕೊನೆಯವು, ಅಥವಾ ಕನಿಷ್ಠ ವ್ಯಾಲಿಡೇಶನ್ ಲಾಸ್ ಇರುವವು (ವ್ಯಾಲಿಡೇಶನ್ ಇದ್ದರೆ).</translation>
    </message>
    <message>
        <source>The last word is not the assistant's</source>
        <translation>ಕೊನೆಯ ಮಾತು ಸಹಾಯಕನದ್ದಲ್ಲ</translation>
    </message>
    <message>
        <source>The least that answers in many languages; quick to fine-tune.</source>
        <translation>ಹಲವು ಭಾಷೆಗಳಲ್ಲಿ ಉತ್ತರಿಸುವ ಅತಿ ಚಿಕ್ಕದು; ಬೇಗ ಫೈನ್-ಟ್ಯೂನ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The line around a dot shows where the true figure lies, 95 times of 100.</source>
        <translation>ಚುಕ್ಕೆಯ ಸುತ್ತಲಿನ ಗೆರೆ, 100 ರಲ್ಲಿ 95 ಬಾರಿ ನಿಜವಾದ ಅಂಕಿ ಎಲ್ಲಿರುತ್ತದೆ ಎಂದು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The line has no answer, and does not say where it stands.</source>
        <translation>ಲೈನ್‌ನಲ್ಲಿ ಉತ್ತರವಿಲ್ಲ, ಅದು ಎಲ್ಲಿದೆ ಎಂದೂ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The line has no column “question”.</source>
        <translation>ಲೈನ್‌ನಲ್ಲಿ “question” ಕಾಲಮ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The longest row of words in the same order as expected, as F1.</source>
        <translation>ನಿರೀಕ್ಷಿಸಿದ ಕ್ರಮದಲ್ಲೇ ಇರುವ ಪದಗಳ ಅತಿ ಉದ್ದದ ಸರಣಿ, F1 ಆಗಿ.</translation>
    </message>
    <message>
        <source>The loss is your own: all words are scored at once for it.</source>
        <translation>ಲಾಸ್ ನಿಮ್ಮದೇ: ಅದಕ್ಕಾಗಿ ಎಲ್ಲ ಪದಗಳಿಗೂ ಒಮ್ಮೆಲೇ ಅಂಕ ನೀಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The loss of your own.</source>
        <translation>ನಿಮ್ಮದೇ ಲಾಸ್.</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>The memory decides how it can be trained. Documents alone need little of it.</source>
        <translation>ಹೇಗೆ ತರಬೇತಿ ನೀಡಬಹುದು ಎಂಬುದನ್ನು ಮೆಮೊರಿ ನಿರ್ಧರಿಸುತ್ತದೆ. ದಾಖಲೆಗಳಿಗೆ ಮಾತ್ರ ಸ್ವಲ್ಪವೇ ಸಾಕು.</translation>
    </message>
    <message>
        <source>The merged model does not say the same as the model with its adapter: its scores differ by {percent} %.</source>
        <translation>ವಿಲೀನಗೊಂಡ ಮಾದರಿ, ಅಡಾಪ್ಟರ್ ಇರುವ ಮಾದರಿ ಹೇಳುವುದನ್ನೇ ಹೇಳುವುದಿಲ್ಲ: ಅದರ ಅಂಕಗಳಲ್ಲಿ {percent} % ವ್ಯತ್ಯಾಸವಿದೆ.</translation>
    </message>
    <message>
        <source>The messages are too long for this model: {read} tokens, and it can read {context}.</source>
        <translation>ಸಂದೇಶಗಳು ಈ ಮಾದರಿಗೆ ತೀರಾ ಉದ್ದ: {read} ಟೋಕನ್‌ಗಳು, ಅದು ಓದಬಲ್ಲದ್ದು {context}.</translation>
    </message>
    <message>
        <source>The model alone</source>
        <translation>ಮಾದರಿ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>The model among the GPUs</source>
        <translation>GPU ಗಳ ನಡುವೆ ಮಾದರಿ</translation>
    </message>
    <message>
        <source>The model as an ONNX graph, its weights in full, for tools that go on from there.</source>
        <translation>ಅಲ್ಲಿಂದ ಮುಂದುವರಿಯುವ ಟೂಲ್‌ಗಳಿಗಾಗಿ, ಪೂರ್ಣ ವೇಟ್‌ಗಳಿರುವ ONNX ಗ್ರಾಫ್ ಆಗಿ ಮಾದರಿ.</translation>
    </message>
    <message>
        <source>The model brings no chat template; a plain one is used.</source>
        <translation>ಮಾದರಿಯಲ್ಲಿ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಇಲ್ಲ; ಸರಳವಾದದ್ದನ್ನು ಬಳಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model builder is what it uses unless it is told otherwise.</source>
        <translation>ಬೇರೆ ಹೇಳದಿದ್ದರೆ ಅದು ಮಾಡೆಲ್ ಬಿಲ್ಡರ್ ಅನ್ನೇ ಬಳಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model did not write JSON</source>
        <translation>ಮಾದರಿ JSON ಬರೆಯಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The model ended its turn without a word.</source>
        <translation>ಮಾದರಿ ಒಂದು ಪದವೂ ಇಲ್ಲದೆ ತನ್ನ ಸರದಿ ಮುಗಿಸಿತು.</translation>
    </message>
    <message>
        <source>The model fits as it is, and a small adapter beside it is all that must learn.</source>
        <translation>ಮಾದರಿ ಇದ್ದಂತೆಯೇ ಹಿಡಿಸುತ್ತದೆ, ಕಲಿಯಬೇಕಾದದ್ದು ಅದರ ಪಕ್ಕದ ಚಿಕ್ಕ ಅಡಾಪ್ಟರ್ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>The model had nothing to add.</source>
        <translation>ಮಾದರಿಗೆ ಸೇರಿಸಲು ಏನೂ ಇರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used for sorting, marking or finding texts: it is a {kind}.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿಯನ್ನು ಪಠ್ಯಗಳ ವಿಂಗಡಣೆ, ಗುರುತಿಸುವಿಕೆ ಅಥವಾ ಹುಡುಕಾಟಕ್ಕೆ ಬಳಸಲಾಗದು: ಅದು {kind}.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be loaded: {reason}</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿ ಲೋಡ್ ಮಾಡಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>The model in {folder} does not write text: it is a {kind}.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿ ಪಠ್ಯ ಬರೆಯುವುದಿಲ್ಲ: ಅದು {kind}.</translation>
    </message>
    <message>
        <source>The model in {folder} has its weights in Python pickles, which can run any program when opened; Ustad does not open them.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿಯ ವೇಟ್‌ಗಳು Python pickle ಗಳಲ್ಲಿವೆ, ತೆರೆದಾಗ ಅವು ಯಾವ ಪ್ರೋಗ್ರಾಂ ಅನ್ನಾದರೂ ಚಲಾಯಿಸಬಲ್ಲವು; Ustad ಅವುಗಳನ್ನು ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer: tokenizer.json is missing.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿಗೆ ಟೋಕನೈಸರ್ ಇಲ್ಲ: tokenizer.json ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model in {folder} is in the GGUF format, which cannot be trained.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿ GGUF ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿದೆ, ಅದಕ್ಕೆ ತರಬೇತಿ ನೀಡಲಾಗದು.</translation>
    </message>
    <message numerus="yes">
        <source>The model in {folder} is not complete: %n weight file(s) missing, among them {first}.</source>
        <translation>
            <numerusform>{folder} ನಲ್ಲಿರುವ ಮಾದರಿ ಪೂರ್ಣವಾಗಿಲ್ಲ: {first} ಸೇರಿ %n ವೇಟ್ ಫೈಲ್ ಇಲ್ಲ.</numerusform>
            <numerusform>{folder} ನಲ್ಲಿರುವ ಮಾದರಿ ಪೂರ್ಣವಾಗಿಲ್ಲ: {first} ಸೇರಿ %n ವೇಟ್ ಫೈಲ್‌ಗಳಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} is not there any more.</source>
        <translation>{folder} ನಲ್ಲಿದ್ದ ಮಾದರಿ ಈಗ ಅಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that is not known here: {kind}.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿ ಇಲ್ಲಿ ಗೊತ್ತಿಲ್ಲದ ಬಗೆಯದು: {kind}.</translation>
    </message>
    <message>
        <source>The model in {folder} needs Python code that comes with it. Such code could do anything on this computer, so Ustad does not run it.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿಗೆ ಅದರ ಜೊತೆ ಬರುವ Python ಕೋಡ್ ಬೇಕು. ಅಂಥ ಕೋಡ್ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಏನನ್ನಾದರೂ ಮಾಡಬಲ್ಲದು, ಹಾಗಾಗಿ Ustad ಅದನ್ನು ಚಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to mark places in texts.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿಗೆ ಪಠ್ಯಗಳಲ್ಲಿ ಸ್ಥಳಗಳನ್ನು ಗುರುತಿಸಲು ತರಬೇತಿ ನೀಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort or mark texts.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿಗೆ ಪಠ್ಯಗಳನ್ನು ವಿಂಗಡಿಸಲು ಅಥವಾ ಗುರುತಿಸಲು ತರಬೇತಿ ನೀಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort texts.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಮಾದರಿಗೆ ಪಠ್ಯಗಳನ್ನು ವಿಂಗಡಿಸಲು ತರಬೇತಿ ನೀಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model is writing…</source>
        <translation>ಮಾದರಿ ಬರೆಯುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The model of many fine-tuning guides; short conversations.</source>
        <translation>ಹಲವು ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಗೈಡ್‌ಗಳ ಮಾದರಿ; ಚಿಕ್ಕ ಸಂಭಾಷಣೆಗಳು.</translation>
    </message>
    <message>
        <source>The model reads at most {context} tokens; longer rows are cut there.</source>
        <translation>ಮಾದರಿ ಗರಿಷ್ಠ {context} ಟೋಕನ್‌ಗಳನ್ನು ಓದುತ್ತದೆ; ಉದ್ದದ ಸಾಲುಗಳನ್ನು ಅಲ್ಲಿ ಕತ್ತರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model was built for {provider}, which is not known here.</source>
        <translation>ಮಾದರಿಯನ್ನು {provider} ಗಾಗಿ ರಚಿಸಲಾಗಿದೆ, ಅದು ಇಲ್ಲಿ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model wrote nothing</source>
        <translation>ಮಾದರಿ ಏನನ್ನೂ ಬರೆಯಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The model “{name}” has changed since “{run}” began.</source>
        <translation>“{run}” ಆರಂಭವಾದ ಮೇಲೆ “{name}” ಮಾದರಿ ಬದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The model's chat template does not show the tools that may be called.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಕರೆಯಬಹುದಾದ ಟೂಲ್‌ಗಳನ್ನು ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model's chat template does not take this conversation: {reason}.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಈ ಸಂಭಾಷಣೆ ಸ್ವೀಕರಿಸುವುದಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The model's chat template has no system message; it is put in front of the first question.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್‌ನಲ್ಲಿ ಸಿಸ್ಟಂ ಸಂದೇಶ ಇಲ್ಲ; ಅದನ್ನು ಮೊದಲ ಪ್ರಶ್ನೆಯ ಮುಂದೆ ಇಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model's chat template leaves out the call of a tool in turn {turn}.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಸರದಿ {turn} ರಲ್ಲಿ ಟೂಲ್ ಕರೆಯನ್ನು ಬಿಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model's chat template leaves part of an answer out (thoughts of earlier answers, say); what is left out is not trained.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಉತ್ತರದ ಒಂದು ಭಾಗವನ್ನು ಬಿಡುತ್ತದೆ (ಉದಾ. ಹಿಂದಿನ ಉತ್ತರಗಳ ಯೋಚನೆಗಳು); ಬಿಟ್ಟದ್ದಕ್ಕೆ ತರಬೇತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The model's chat template leaves turn {turn} ({role}) out of the text.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಸರದಿ {turn} ({role}) ಅನ್ನು ಪಠ್ಯದಿಂದ ಬಿಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model's chat template puts words of its own in front: “{words}”.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಮುಂದೆ ತನ್ನದೇ ಪದಗಳನ್ನು ಇಡುತ್ತದೆ: “{words}”.</translation>
    </message>
    <message>
        <source>The model's chat template writes the day of training into the text.</source>
        <translation>ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ತರಬೇತಿಯ ದಿನಾಂಕವನ್ನು ಪಠ್ಯದಲ್ಲಿ ಬರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The model's chat template writes turn {turn} in a way that does not show which words are the answer.</source>
        <translation>ಯಾವ ಪದಗಳು ಉತ್ತರ ಎಂದು ತಿಳಿಯದ ರೀತಿಯಲ್ಲಿ ಮಾದರಿಯ ಚಾಟ್ ಟೆಂಪ್ಲೇಟ್ ಸರದಿ {turn} ಬರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The nearest passages are listed as sources; they do not answer the question.</source>
        <translation>ಅತಿ ಹತ್ತಿರದ ಪಠ್ಯಭಾಗಗಳನ್ನು ಮೂಲಗಳಾಗಿ ಪಟ್ಟಿ ಮಾಡಲಾಗಿದೆ; ಅವು ಪ್ರಶ್ನೆಗೆ ಉತ್ತರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The new model takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ಹೊಸ ಮಾದರಿಗೆ {folder} ನ ಡಿಸ್ಕ್‌ನಲ್ಲಿ {need} GB ಬೇಕು; ಖಾಲಿ ಇರುವುದು {free} GB.</translation>
    </message>
    <message>
        <source>The numbers of classes in {columns} came in as their names.</source>
        <translation>{columns} ನಲ್ಲಿನ ವರ್ಗಗಳ ಸಂಖ್ಯೆಗಳು ಅವುಗಳ ಹೆಸರುಗಳಾಗಿ ಬಂದಿವೆ.</translation>
    </message>
    <message>
        <source>The one it was built for</source>
        <translation>ಅದನ್ನು ಯಾವುದಕ್ಕಾಗಿ ರಚಿಸಲಾಗಿದೆಯೋ ಅದು</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>ಮೂಲ ಉತ್ತರಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>The original computed in bfloat16, since there was not enough memory for 32 bits.</source>
        <translation>32 ಬಿಟ್‌ಗಳಿಗೆ ಮೆಮೊರಿ ಸಾಲದ ಕಾರಣ ಮೂಲ bfloat16 ನಲ್ಲಿ ಲೆಕ್ಕ ಹಾಕಿತು.</translation>
    </message>
    <message>
        <source>The orthogonal beginning wants an even rank, and {rank} is odd.</source>
        <translation>ಆರ್ಥೋಗನಲ್ ಆರಂಭಕ್ಕೆ ಸಮ ರ‍್ಯಾಂಕ್ ಬೇಕು, {rank} ಬೆಸ.</translation>
    </message>
    <message>
        <source>The other answers decide. Write down three things people would ask it, then look again.</source>
        <translation>ಇತರ ಉತ್ತರಗಳು ನಿರ್ಧರಿಸುತ್ತವೆ. ಜನರು ಅದನ್ನು ಕೇಳುವ ಮೂರು ವಿಷಯಗಳನ್ನು ಬರೆದು, ಮತ್ತೆ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The outline of {documents}: headings, each with the first sentence under it.</source>
        <translation>{documents} ನ ರೂಪರೇಷೆ: ಶೀರ್ಷಿಕೆಗಳು, ಪ್ರತಿಯೊಂದರ ಕೆಳಗೆ ಅದರ ಮೊದಲ ವಾಕ್ಯ.</translation>
    </message>
    <message>
        <source>The pack has what is needed.</source>
        <translation>ಬೇಕಾದದ್ದು ಪ್ಯಾಕ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The package takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ಪ್ಯಾಕೇಜ್‌ಗೆ {folder} ನ ಡಿಸ್ಕ್‌ನಲ್ಲಿ {need} GB ವರೆಗೆ ಬೇಕು; ಖಾಲಿ ಇರುವುದು {free} GB.</translation>
    </message>
    <message>
        <source>The passage that holds the answer was among the first five (recall@5).</source>
        <translation>ಉತ್ತರವಿರುವ ಪಠ್ಯಭಾಗ ಮೊದಲ ಐದರಲ್ಲಿತ್ತು (recall@5).</translation>
    </message>
    <message>
        <source>The passage that holds the answer was the first one found (recall@1).</source>
        <translation>ಉತ್ತರವಿರುವ ಪಠ್ಯಭಾಗವೇ ಮೊದಲು ಸಿಕ್ಕಿತು (recall@1).</translation>
    </message>
    <message>
        <source>The passages are sent to {host}.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳನ್ನು {host} ಗೆ ಕಳುಹಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The process doing this crashed ({name}).</source>
        <translation>ಇದನ್ನು ಮಾಡುತ್ತಿದ್ದ ಪ್ರೊಸೆಸ್ ಕ್ರ್ಯಾಶ್ ಆಯಿತು ({name}).</translation>
    </message>
    <message>
        <source>The process doing this ended unexpectedly (exit status {status}).</source>
        <translation>ಇದನ್ನು ಮಾಡುತ್ತಿದ್ದ ಪ್ರೊಸೆಸ್ ಅನಿರೀಕ್ಷಿತವಾಗಿ ಮುಗಿಯಿತು (ನಿರ್ಗಮನ ಸ್ಥಿತಿ {status}).</translation>
    </message>
    <message>
        <source>The process doing this was killed from outside: often the system ends a program when memory runs out.</source>
        <translation>ಇದನ್ನು ಮಾಡುತ್ತಿದ್ದ ಪ್ರೊಸೆಸ್ ಅನ್ನು ಹೊರಗಿನಿಂದ ಕೊನೆಗೊಳಿಸಲಾಯಿತು: ಮೆಮೊರಿ ಮುಗಿದಾಗ ಸಿಸ್ಟಂ ಹೆಚ್ಚಾಗಿ ಪ್ರೋಗ್ರಾಂ ಅನ್ನು ಕೊನೆಗೊಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The process that tried it crashed (exit status {status}).</source>
        <translation>ಅದನ್ನು ಪ್ರಯತ್ನಿಸಿದ ಪ್ರೊಸೆಸ್ ಕ್ರ್ಯಾಶ್ ಆಯಿತು (ನಿರ್ಗಮನ ಸ್ಥಿತಿ {status}).</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>The program ended twice while it answered “{question}”, so it is not asked again.</source>
        <translation>“{question}” ಗೆ ಉತ್ತರಿಸುವಾಗ ಪ್ರೋಗ್ರಾಂ ಎರಡು ಬಾರಿ ಕೊನೆಗೊಂಡಿತು, ಹಾಗಾಗಿ ಅದನ್ನು ಮತ್ತೆ ಕೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The program that puts the index in order was ended.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಜೋಡಿಸುವ ಪ್ರೋಗ್ರಾಂ ಅನ್ನು ಕೊನೆಗೊಳಿಸಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>The program that reads “{file}” broke down over it.</source>
        <translation>“{file}” ಓದುವ ಪ್ರೋಗ್ರಾಂ ಅದರಿಂದಾಗಿ ಕುಸಿದುಬಿತ್ತು.</translation>
    </message>
    <message>
        <source>The prompt does not say where the text goes: {place} is missing.</source>
        <translation>ಪಠ್ಯ ಎಲ್ಲಿ ಬರಬೇಕೆಂದು ಪ್ರಾಂಪ್ಟ್ ಹೇಳುವುದಿಲ್ಲ: {place} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The prompt is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>ಪ್ರಾಂಪ್ಟ್ ಈ ಮಾದರಿಗೆ ತೀರಾ ಉದ್ದ: {needed} ಟೋಕನ್‌ಗಳು, ಅದು ಓದಬಲ್ಲದ್ದು {budget}.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {host} through: {reason}.</source>
        <translation>ಪ್ರಾಕ್ಸಿ {host} ಗೆ ಹೋಗುವ ವಿನಂತಿಯನ್ನು ಬಿಡಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The query begins with “{word}”, but only SELECT (or WITH) is run.</source>
        <translation>ಕ್ವೆರಿ “{word}” ನಿಂದ ಆರಂಭವಾಗುತ್ತದೆ, ಆದರೆ SELECT (ಅಥವಾ WITH) ಮಾತ್ರ ಚಲಾಯಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The query gives no table.</source>
        <translation>ಕ್ವೆರಿ ಕೋಷ್ಟಕ ನೀಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The query is written in a way that cannot be checked to be only one question.</source>
        <translation>ಒಂದೇ ಪ್ರಶ್ನೆ ಎಂದು ಪರಿಶೀಲಿಸಲಾಗದ ರೀತಿಯಲ್ಲಿ ಕ್ವೆರಿ ಬರೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The query of “{file}” gives no rows.</source>
        <translation>“{file}” ನ ಕ್ವೆರಿ ಯಾವ ಸಾಲನ್ನೂ ನೀಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The query would change the database ({word}); only questions are run.</source>
        <translation>ಕ್ವೆರಿ ಡೇಟಾಬೇಸ್ ಬದಲಾಯಿಸುತ್ತಿತ್ತು ({word}); ಪ್ರಶ್ನೆಗಳನ್ನು ಮಾತ್ರ ಚಲಾಯಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The query would change the database: {reason}.</source>
        <translation>ಕ್ವೆರಿ ಡೇಟಾಬೇಸ್ ಬದಲಾಯಿಸುತ್ತಿತ್ತು: {reason}.</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>ಪ್ರಶ್ನೆ ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The question is longer than {most} letters.</source>
        <translation>ಪ್ರಶ್ನೆ {most} ಅಕ್ಷರಗಳಿಗಿಂತ ಉದ್ದವಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The question is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>ಪ್ರಶ್ನೆ ಈ ಮಾದರಿಗೆ ತೀರಾ ಉದ್ದ: {needed} ಟೋಕನ್‌ಗಳು, ಅದು ಓದಬಲ್ಲದ್ದು {budget}.</translation>
    </message>
    <message>
        <source>The quote is too short to tell which document it is from.</source>
        <translation>ಉದ್ಧರಣೆ ತೀರಾ ಚಿಕ್ಕದು, ಅದು ಯಾವ ದಾಖಲೆಯದೆಂದು ಹೇಳಲಾಗದು.</translation>
    </message>
    <message>
        <source>The recipe does not fit the task “{task}”: {reason}.</source>
        <translation>ರೆಸಿಪಿ “{task}” ಕಾರ್ಯಕ್ಕೆ ಹೊಂದುವುದಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The regular expression repeats too much: {pattern}</source>
        <translation>ರೆಗ್ಯುಲರ್ ಎಕ್ಸ್‌ಪ್ರೆಶನ್ ತೀರಾ ಹೆಚ್ಚು ಬಾರಿ ಪುನರಾವರ್ತಿಸುತ್ತದೆ: {pattern}</translation>
    </message>
    <message>
        <source>The regular expression takes too long on one of the rows: {pattern}</source>
        <translation>ಒಂದು ಸಾಲಿನಲ್ಲಿ ರೆಗ್ಯುಲರ್ ಎಕ್ಸ್‌ಪ್ರೆಶನ್ ತೀರಾ ಹೆಚ್ಚು ಸಮಯ ತೆಗೆದುಕೊಳ್ಳುತ್ತದೆ: {pattern}</translation>
    </message>
    <message>
        <source>The repository has no model in its folder “{folder}”.</source>
        <translation>ರೆಪಾಸಿಟರಿಯ “{folder}” ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಮಾದರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The reranker in {path} could not be read: {reason}.</source>
        <translation>{path} ನಲ್ಲಿರುವ ರೀರ‍್ಯಾಂಕರ್ ಓದಲಾಗಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The reranker “{name}” is not on this machine.</source>
        <translation>“{name}” ರೀರ‍್ಯಾಂಕರ್ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The result is right</source>
        <translation>ಫಲಿತಾಂಶ ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>The row does not say which document it speaks about.</source>
        <translation>ಸಾಲು ಯಾವ ದಾಖಲೆಯ ಬಗ್ಗೆ ಎಂದು ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The row has no column “question”.</source>
        <translation>ಸಾಲಿನಲ್ಲಿ “question” ಕಾಲಮ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The row has no question.</source>
        <translation>ಸಾಲಿನಲ್ಲಿ ಪ್ರಶ್ನೆಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>ಸಾಲಿನಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The row names neither a “document” nor a “quote” that answers it.</source>
        <translation>ಸಾಲು “document” ಅಥವಾ ಅದಕ್ಕೆ ಉತ್ತರಿಸುವ “quote” ಎರಡನ್ನೂ ಹೆಸರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The rows of “{name}” were edited after they were checked.</source>
        <translation>ಪರಿಶೀಲಿಸಿದ ನಂತರ “{name}” ನ ಸಾಲುಗಳನ್ನು ತಿದ್ದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The rules advise both.</source>
        <translation>ನಿಯಮಗಳು ಎರಡನ್ನೂ ಸಲಹೆ ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The rules advise documents (RAG).</source>
        <translation>ನಿಯಮಗಳು ದಾಖಲೆಗಳನ್ನು (RAG) ಸಲಹೆ ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The rules advise fine-tuning.</source>
        <translation>ನಿಯಮಗಳು ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಸಲಹೆ ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The rules advise neither yet.</source>
        <translation>ನಿಯಮಗಳು ಸದ್ಯಕ್ಕೆ ಯಾವುದನ್ನೂ ಸಲಹೆ ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The run in {folder} has come to step {there}, this one to step {here}.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ರನ್ ಹಂತ {there} ಕ್ಕೆ ತಲುಪಿದೆ, ಇಲ್ಲಿರುವುದು ಹಂತ {here} ಕ್ಕೆ.</translation>
    </message>
    <message>
        <source>The run “{name}”, which this proof needs, is gone.</source>
        <translation>ಈ ಪುರಾವೆ ಪರೀಕ್ಷೆಗೆ ಬೇಕಾದ “{name}” ರನ್ ಹೋಗಿದೆ.</translation>
    </message>
    <message>
        <source>The same content as “{other}”, which is indexed for both.</source>
        <translation>“{other}” ನಲ್ಲಿರುವುದೇ ಇದರಲ್ಲೂ ಇದೆ; ಎರಡಕ್ಕೂ ಅದನ್ನೇ ಇಂಡೆಕ್ಸ್ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The same is built into Olive now and needs no further package.</source>
        <translation>ಅದೇ ಈಗ Olive ನ ಒಳಗೇ ಇದೆ, ಬೇರೆ ಪ್ಯಾಕೇಜ್ ಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The same question is there already.</source>
        <translation>ಅದೇ ಪ್ರಶ್ನೆ ಈಗಾಗಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The same seed gives the same answer where the variety is above 0.</source>
        <translation>ವೈವಿಧ್ಯ 0 ಗಿಂತ ಹೆಚ್ಚಿದ್ದಾಗ ಅದೇ ಸೀಡ್ ಅದೇ ಉತ್ತರ ನೀಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The same text surprises it otherwise: perplexity {export} instead of {original}; up to {limit} % apart is expected.</source>
        <translation>ಅದೇ ಪಠ್ಯ ಅದಕ್ಕೆ ಬೇರೆ ಮಟ್ಟದ ಅಚ್ಚರಿ ನೀಡುತ್ತದೆ: ಪರ್ಪ್ಲೆಕ್ಸಿಟಿ {original} ಬದಲು {export}; {limit} % ವರೆಗಿನ ವ್ಯತ್ಯಾಸ ನಿರೀಕ್ಷಿತ.</translation>
    </message>
    <message>
        <source>The same word for the same thing each time, in the manner of your trade.</source>
        <translation>ನಿಮ್ಮ ವೃತ್ತಿಯ ರೀತಿಯಲ್ಲಿ, ಒಂದೇ ವಿಷಯಕ್ಕೆ ಪ್ರತಿ ಬಾರಿ ಅದೇ ಪದ.</translation>
    </message>
    <message>
        <source>The same words as expected; capital letters, punctuation and English articles do not count.</source>
        <translation>ನಿರೀಕ್ಷಿಸಿದ ಪದಗಳೇ; ದೊಡ್ಡಕ್ಷರ, ವಿರಾಮಚಿಹ್ನೆ ಮತ್ತು ಇಂಗ್ಲಿಷ್ ಆರ್ಟಿಕಲ್‌ಗಳು ಲೆಕ್ಕಕ್ಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The server has no such database: {reason}.</source>
        <translation>ಸರ್ವರ್‌ನಲ್ಲಿ ಅಂಥ ಡೇಟಾಬೇಸ್ ಇಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version of Ustad; what this one does not know stays there.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು Ustad ನ ಹೊಸ ಆವೃತ್ತಿ ಉಳಿಸಿದೆ; ಇದಕ್ಕೆ ಗೊತ್ತಿಲ್ಲದ್ದು ಅಲ್ಲೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The share of all steps in which the learning rate rises from zero.</source>
        <translation>ಲರ್ನಿಂಗ್ ರೇಟ್ ಸೊನ್ನೆಯಿಂದ ಏರುವ ಹಂತಗಳ ಪಾಲು.</translation>
    </message>
    <message>
        <source>The share of citations that are needed for what they stand behind.</source>
        <translation>ತಾವು ಆಧಾರವಾಗಿರುವುದಕ್ಕೆ ಬೇಕಾದ ಉಲ್ಲೇಖಗಳ ಪಾಲು.</translation>
    </message>
    <message>
        <source>The share of sentences that the passages say too.</source>
        <translation>ಪಠ್ಯಭಾಗಗಳೂ ಹೇಳುವ ವಾಕ್ಯಗಳ ಪಾಲು.</translation>
    </message>
    <message>
        <source>The share of sentences that the passages they cite say (citation recall).</source>
        <translation>ಉಲ್ಲೇಖಿಸಿದ ಪಠ್ಯಭಾಗಗಳು ಹೇಳುವ ವಾಕ್ಯಗಳ ಪಾಲು (citation recall).</translation>
    </message>
    <message>
        <source>The share of the adapter left out at random in each step, against learning by rote.</source>
        <translation>ಬಾಯಿಪಾಠ ತಡೆಯಲು ಪ್ರತಿ ಹಂತದಲ್ಲಿ ಯಾದೃಚ್ಛಿಕವಾಗಿ ಬಿಡುವ ಅಡಾಪ್ಟರ್‌ನ ಪಾಲು.</translation>
    </message>
    <message>
        <source>The size of each correction. If the loss jumps about or grows, make it smaller.</source>
        <translation>ಪ್ರತಿ ತಿದ್ದುಪಡಿಯ ಗಾತ್ರ. ಲಾಸ್ ಏರಿಳಿದರೆ ಅಥವಾ ಹೆಚ್ಚಾದರೆ ಇದನ್ನು ಕಡಿಮೆ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The system's keyring did not give the key: {reason}.</source>
        <translation>ಸಿಸ್ಟಂನ ಕೀರಿಂಗ್ ಕೀ ಕೊಡಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The template asks for the turns of the row, and it has none.</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಸಾಲಿನ ಸರದಿಗಳನ್ನು ಕೇಳುತ್ತದೆ, ಆದರೆ ಅದರಲ್ಲಿ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {reason}.</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಬಳಸಲಾಗದು: ಲೈನ್ {line}: {reason}.</translation>
    </message>
    <message>
        <source>The template cannot be used: {part}.</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಬಳಸಲಾಗದು: {part}.</translation>
    </message>
    <message>
        <source>The template names “{name}”, which is no column: {columns}.</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ “{name}” ಎನ್ನುತ್ತದೆ, ಆದರೆ ಅದು ಕಾಲಮ್ ಅಲ್ಲ: {columns}.</translation>
    </message>
    <message>
        <source>The template refuses the row: {reason}</source>
        <translation>ಟೆಂಪ್ಲೇಟ್ ಸಾಲನ್ನು ನಿರಾಕರಿಸುತ್ತದೆ: {reason}</translation>
    </message>
    <message>
        <source>The text cannot be taken apart again: what it is made of is in no column of its own.</source>
        <translation>ಪಠ್ಯವನ್ನು ಮತ್ತೆ ಬಿಡಿಸಲಾಗದು: ಅದರ ಅಂಶಗಳು ತಮ್ಮದೇ ಕಾಲಮ್‌ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The text encoder in {folder} cannot be loaded: {reason}.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಪಠ್ಯ ಎನ್‌ಕೋಡರ್ ಲೋಡ್ ಮಾಡಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>The text ends too early or is no JSON here.</source>
        <translation>ಪಠ್ಯ ಬೇಗ ಮುಗಿಯುತ್ತದೆ, ಅಥವಾ ಇಲ್ಲಿ JSON ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>ಪಠ್ಯ ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The text is too long for “{model}” at {host}: {reason}.</source>
        <translation>{host} ನಲ್ಲಿರುವ “{model}” ಗೆ ಪಠ್ಯ ತೀರಾ ಉದ್ದ: {reason}.</translation>
    </message>
    <message>
        <source>The time was used up: {asked} of {all} questions were asked, drawn evenly.</source>
        <translation>ಸಮಯ ಮುಗಿಯಿತು: {all} ರಲ್ಲಿ ಸಮನಾಗಿ ಆರಿಸಿದ {asked} ಪ್ರಶ್ನೆಗಳನ್ನು ಕೇಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} could not be loaded: {reason}</source>
        <translation>{folder} ನಲ್ಲಿರುವ ಟೋಕನೈಸರ್ ಲೋಡ್ ಮಾಡಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>The vendor's own licence: “Built with Llama” must be shown, its rules of use kept, and more than 700 million users a month need another.</source>
        <translation>ತಯಾರಕರದೇ ಪರವಾನಗಿ: “Built with Llama” ಎಂದು ತೋರಿಸಬೇಕು, ಬಳಕೆಯ ನಿಯಮಗಳನ್ನು ಪಾಲಿಸಬೇಕು, ಮತ್ತು ತಿಂಗಳಿಗೆ 70 ಕೋಟಿಗಿಂತ ಹೆಚ್ಚು ಬಳಕೆದಾರರಿಗೆ ಬೇರೆ ಪರವಾನಗಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>The vendor's own terms: its rules of use go with every copy and everything made from it.</source>
        <translation>ತಯಾರಕರದೇ ನಿಯಮಗಳು: ಬಳಕೆಯ ನಿಯಮಗಳು ಪ್ರತಿ ನಕಲು ಮತ್ತು ಅದರಿಂದ ಮಾಡಿದ ಎಲ್ಲದರ ಜೊತೆಗೂ ಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The weights in {folder} are empty.</source>
        <translation>{folder} ನಲ್ಲಿರುವ ವೇಟ್‌ಗಳು ಖಾಲಿಯಾಗಿವೆ.</translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} are not complete: %n tensor(s) missing, such as {first}.</source>
        <translation>
            <numerusform>{folder} ನಲ್ಲಿರುವ ವೇಟ್‌ಗಳು ಪೂರ್ಣವಾಗಿಲ್ಲ: {first} ನಂಥ %n ಟೆನ್ಸರ್ ಇಲ್ಲ.</numerusform>
            <numerusform>{folder} ನಲ್ಲಿರುವ ವೇಟ್‌ಗಳು ಪೂರ್ಣವಾಗಿಲ್ಲ: {first} ನಂಥ %n ಟೆನ್ಸರ್‌ಗಳಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) left over, such as {first}.</source>
        <translation>
            <numerusform>{folder} ನಲ್ಲಿರುವ ವೇಟ್‌ಗಳು ಅದರ config.json ಗೆ ಹೊಂದುವುದಿಲ್ಲ: {first} ನಂಥ %n ಟೆನ್ಸರ್ ಹೆಚ್ಚಾಗಿದೆ.</numerusform>
            <numerusform>{folder} ನಲ್ಲಿರುವ ವೇಟ್‌ಗಳು ಅದರ config.json ಗೆ ಹೊಂದುವುದಿಲ್ಲ: {first} ನಂಥ %n ಟೆನ್ಸರ್‌ಗಳು ಹೆಚ್ಚಾಗಿವೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) of another shape, such as {first}.</source>
        <translation>
            <numerusform>{folder} ನಲ್ಲಿರುವ ವೇಟ್‌ಗಳು ಅದರ config.json ಗೆ ಹೊಂದುವುದಿಲ್ಲ: {first} ನಂಥ %n ಟೆನ್ಸರ್‌ನ ಆಕಾರ ಬೇರೆ.</numerusform>
            <numerusform>{folder} ನಲ್ಲಿರುವ ವೇಟ್‌ಗಳು ಅದರ config.json ಗೆ ಹೊಂದುವುದಿಲ್ಲ: {first} ನಂಥ %n ಟೆನ್ಸರ್‌ಗಳ ಆಕಾರ ಬೇರೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights that were best on validation: Olive keeps the last.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ನಲ್ಲಿ ಅತ್ಯುತ್ತಮವಾಗಿದ್ದ ವೇಟ್‌ಗಳು: Olive ಕೊನೆಯವನ್ನು ಇಟ್ಟುಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The words in bold are what the run “{name}” takes for the answer.</source>
        <translation>ದಪ್ಪ ಅಕ್ಷರದ ಪದಗಳನ್ನು “{name}” ರನ್ ಉತ್ತರವೆಂದು ಪರಿಗಣಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>ಕೆಲಸ</translation>
    </message>
    <message>
        <source>The work could not be started: {reason}</source>
        <translation>ಕೆಲಸ ಆರಂಭಿಸಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>The {rows} rows of a correction cannot be shared evenly by {processes} processes.</source>
        <translation>ಒಂದು ತಿದ್ದುಪಡಿಯ {rows} ಸಾಲುಗಳನ್ನು {processes} ಪ್ರೊಸೆಸ್‌ಗಳು ಸಮನಾಗಿ ಹಂಚಿಕೊಳ್ಳಲಾರವು.</translation>
    </message>
    <message>
        <source>There already is a dataset called “{name}”.</source>
        <translation>“{name}” ಎಂಬ ಡೇಟಾಸೆಟ್ ಈಗಾಗಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>There already is a version called “{name}”.</source>
        <translation>“{name}” ಎಂಬ ಆವೃತ್ತಿ ಈಗಾಗಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>There are no documents, so only the model and its training are compared.</source>
        <translation>ದಾಖಲೆಗಳಿಲ್ಲ, ಆದ್ದರಿಂದ ಮಾದರಿ ಮತ್ತು ಅದರ ತರಬೇತಿಯನ್ನು ಮಾತ್ರ ಹೋಲಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There are no questions to ask.</source>
        <translation>ಕೇಳಲು ಪ್ರಶ್ನೆಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>ತರಬೇತಿಗೆ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There are no rows to validate on, so that nothing tells which weights are best.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಸಾಲುಗಳಿಲ್ಲ, ಆದ್ದರಿಂದ ಯಾವ ವೇಟ್‌ಗಳು ಅತ್ಯುತ್ತಮ ಎಂದು ಏನೂ ಹೇಳದು.</translation>
    </message>
    <message>
        <source>There are no rows to validate on: nothing will tell whether rows are learnt by rote.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗೆ ಸಾಲುಗಳಿಲ್ಲ: ಸಾಲುಗಳು ಬಾಯಿಪಾಠವಾಗುತ್ತಿವೆಯೇ ಎಂದು ಏನೂ ಹೇಳದು.</translation>
    </message>
    <message>
        <source>There are no validation rows, so trials cannot be told apart.</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳಿಲ್ಲ, ಹಾಗಾಗಿ ಟ್ರಯಲ್‌ಗಳ ವ್ಯತ್ಯಾಸ ತಿಳಿಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: no {file} was found.</source>
        <translation>{folder} ನಲ್ಲಿ ವೇಟ್‌ಗಳಿಲ್ಲ: {file} ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There are not two whole answers to choose from.</source>
        <translation>ಆರಿಸಲು ಎರಡು ಪೂರ್ಣ ಉತ್ತರಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There are {labels} labels for {rows} rows: these look like answers, not labels.</source>
        <translation>{rows} ಸಾಲುಗಳಿಗೆ {labels} ಲೇಬಲ್‌ಗಳಿವೆ: ಇವು ಲೇಬಲ್‌ಗಳಲ್ಲ, ಉತ್ತರಗಳಂತೆ ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>There is a folder {folder} already, which was not downloaded by Ustad.</source>
        <translation>{folder} ಫೋಲ್ಡರ್ ಈಗಾಗಲೇ ಇದೆ, ಅದನ್ನು Ustad ಡೌನ್‌ಲೋಡ್ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is a server at {host}, but no Qdrant at this address.</source>
        <translation>{host} ನಲ್ಲಿ ಸರ್ವರ್ ಇದೆ, ಆದರೆ ಈ ವಿಳಾಸದಲ್ಲಿ Qdrant ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is a server at {host}, but none that speaks the OpenAI protocol there.</source>
        <translation>{host} ನಲ್ಲಿ ಸರ್ವರ್ ಇದೆ, ಆದರೆ ಅಲ್ಲಿ OpenAI ಪ್ರೋಟೋಕಾಲ್ ಮಾತನಾಡುವಂಥದ್ದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”.</source>
        <translation>“{name}” ಎಂಬ ಮಾದರಿ ಈಗಾಗಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>There is much data and memory for all weights, so the whole model can learn.</source>
        <translation>ಎಲ್ಲ ವೇಟ್‌ಗಳಿಗೆ ಸಾಕಷ್ಟು ಡೇಟಾ ಮತ್ತು ಮೆಮೊರಿ ಇದೆ, ಆದ್ದರಿಂದ ಇಡೀ ಮಾದರಿ ಕಲಿಯಬಹುದು.</translation>
    </message>
    <message>
        <source>There is no ONNX model in {folder}: its genai_config.json is missing.</source>
        <translation>{folder} ನಲ್ಲಿ ONNX ಮಾದರಿ ಇಲ್ಲ: ಅದರ genai_config.json ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no accepted row to write.</source>
        <translation>ಬರೆಯಲು ಸ್ವೀಕೃತ ಸಾಲು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no column called “{name}”.</source>
        <translation>“{name}” ಎಂಬ ಕಾಲಮ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no correction to save.</source>
        <translation>ಉಳಿಸಲು ತಿದ್ದುಪಡಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no dataset in this project yet.</source>
        <translation>ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿ ಇನ್ನೂ ಡೇಟಾಸೆಟ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no embedding model in {path}.</source>
        <translation>{path} ನಲ್ಲಿ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}” here.</source>
        <translation>“{name}” ಎಂಬ ಎನ್‌ಕೋಡಿಂಗ್ ಇಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no engine called “{engine}”.</source>
        <translation>“{engine}” ಎಂಬ ಎಂಜಿನ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no export as “{precision}” for “{provider}”.</source>
        <translation>“{provider}” ಗೆ “{precision}” ಆಗಿ ರಫ್ತು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no language model here that Ustad can read.</source>
        <translation>Ustad ಓದಬಲ್ಲ ಭಾಷಾ ಮಾದರಿ ಇಲ್ಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no model in {folder}: its config.json is missing.</source>
        <translation>{folder} ನಲ್ಲಿ ಮಾದರಿ ಇಲ್ಲ: ಅದರ config.json ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no number type {dtype}.</source>
        <translation>{dtype} ಎಂಬ ಸಂಖ್ಯಾ ಪ್ರಕಾರ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no part of a dataset called “{name}”.</source>
        <translation>ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿ “{name}” ಎಂಬ ವಿಭಾಗ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no pass that trains and could take it.</source>
        <translation>ತರಬೇತಿ ನೀಡುವ ಮತ್ತು ಅದನ್ನು ತೆಗೆದುಕೊಳ್ಳಬಲ್ಲ ಪಾಸ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>ಕ್ವೆರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no question in this conversation to ask again.</source>
        <translation>ಮತ್ತೆ ಕೇಳಲು ಈ ಸಂಭಾಷಣೆಯಲ್ಲಿ ಪ್ರಶ್ನೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no question that two of them answered.</source>
        <translation>ಅವುಗಳಲ್ಲಿ ಎರಡು ಉತ್ತರಿಸಿದ ಪ್ರಶ್ನೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ಉತ್ತರಿಸುವ ಎರಡು ದಾರಿಗಳು ಉತ್ತರಿಸಿದ ಯಾವ ಪ್ರಶ್ನೆಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no question to ask.</source>
        <translation>ಕೇಳಲು ಪ್ರಶ್ನೆಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no question to ask: {reason}</source>
        <translation>ಕೇಳಲು ಪ್ರಶ್ನೆಯಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>There is no question whose answer is known to be in the indexed documents.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಆದ ದಾಖಲೆಗಳಲ್ಲಿ ಉತ್ತರವಿದೆ ಎಂದು ತಿಳಿದಿರುವ ಯಾವ ಪ್ರಶ್ನೆಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no shape of rows called “{shape}”.</source>
        <translation>“{shape}” ಎಂಬ ಸಾಲುಗಳ ರೂಪ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no status of rows called “{name}”.</source>
        <translation>ಸಾಲುಗಳಿಗೆ “{name}” ಎಂಬ ಸ್ಥಿತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no such command. There are: {known}.</source>
        <translation>ಅಂಥ ಆಜ್ಞೆ ಇಲ್ಲ. ಇರುವವು: {known}.</translation>
    </message>
    <message>
        <source>There is no task called “{name}”.</source>
        <translation>“{name}” ಎಂಬ ಕಾರ್ಯ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no workflow of Olive called “{key}”.</source>
        <translation>“{key}” ಎಂಬ Olive ಕಾರ್ಯಸರಣಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>ಕೇಳಲು ಯಾರೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <translation>ಈ ತರಬೇತಿಗೆ ಮೆಮೊರಿ ಸಾಲದು.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>ಇದಕ್ಕೆ ಮೆಮೊರಿ ಸಾಲದು.</translation>
    </message>
    <message>
        <source>There is not enough memory for what Olive was to do.</source>
        <translation>Olive ಮಾಡಬೇಕಿದ್ದುದಕ್ಕೆ ಮೆಮೊರಿ ಸಾಲದು.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>ಮರಳಿ ತರಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is nothing to learn from them.</source>
        <translation>ಅವುಗಳಿಂದ ಕಲಿಯಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is nothing to learn from them. Write the answer, or delete the rows.</source>
        <translation>ಅವುಗಳಿಂದ ಕಲಿಯಲು ಏನೂ ಇಲ್ಲ. ಉತ್ತರ ಬರೆಯಿರಿ, ಅಥವಾ ಸಾಲುಗಳನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>{path} ನಲ್ಲಿ ಈಗಾಗಲೇ ಏನೋ ಇದೆ.</translation>
    </message>
    <message>
        <source>These are few votes: vote on more to know the judge better.</source>
        <translation>ಇವು ಕೆಲವೇ ಮತಗಳು: ತೀರ್ಪುಗಾರನನ್ನು ಚೆನ್ನಾಗಿ ತಿಳಿಯಲು ಇನ್ನಷ್ಟಕ್ಕೆ ಮತ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>These are sentences quoted from your documents. No language model wrote them.</source>
        <translation>ಇವು ನಿಮ್ಮ ದಾಖಲೆಗಳಿಂದ ಉದ್ಧರಿಸಿದ ವಾಕ್ಯಗಳು. ಇವನ್ನು ಯಾವ ಭಾಷಾ ಮಾದರಿಯೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>These are several statements; only one is run.</source>
        <translation>ಇವು ಹಲವು ಹೇಳಿಕೆಗಳು; ಒಂದನ್ನು ಮಾತ್ರ ಚಲಾಯಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>These questions and arms cannot be compared by “{metric}”.</source>
        <translation>ಈ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಿಸುವ ದಾರಿಗಳನ್ನು “{metric}” ನಿಂದ ಹೋಲಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>These rows are conversations or plain text; this needs a column with a text and one beside it.</source>
        <translation>ಈ ಸಾಲುಗಳು ಸಂಭಾಷಣೆಗಳು ಅಥವಾ ಸರಳ ಪಠ್ಯ; ಇದಕ್ಕೆ ಪಠ್ಯವಿರುವ ಒಂದು ಕಾಲಮ್ ಮತ್ತು ಅದರ ಪಕ್ಕ ಇನ್ನೊಂದು ಬೇಕು.</translation>
    </message>
    <message>
        <source>They say nothing about which answer is better.</source>
        <translation>ಯಾವ ಉತ್ತರ ಉತ್ತಮ ಎಂದು ಅವು ಏನೂ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>They would make the model look better than it is. The fix moves them to the training rows.</source>
        <translation>ಅವು ಮಾದರಿಯನ್ನು ಇರುವುದಕ್ಕಿಂತ ಉತ್ತಮವಾಗಿ ತೋರಿಸುತ್ತವೆ. ಪರಿಹಾರ ಅವುಗಳನ್ನು ತರಬೇತಿ ಸಾಲುಗಳಿಗೆ ಸರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Think of what people will ask of it on an ordinary day.</source>
        <translation>ಸಾಮಾನ್ಯ ದಿನದಲ್ಲಿ ಜನರು ಅದನ್ನು ಏನು ಕೇಳುತ್ತಾರೆ ಯೋಚಿಸಿ.</translation>
    </message>
    <message>
        <source>This Ustad cannot install Olive: it runs without a Python of its own.</source>
        <translation>ಈ Ustad Olive ಅನುಸ್ಥಾಪಿಸಲಾರದು: ಅದು ತನ್ನದೇ Python ಇಲ್ಲದೆ ಚಲಿಸುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>This Ustad takes no further packages: set Ustad up with its installer, and add the package there.</source>
        <translation>ಈ Ustad ಇನ್ನು ಪ್ಯಾಕೇಜ್‌ಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳುವುದಿಲ್ಲ: Ustad ಅನ್ನು ಅದರ ಇನ್‌ಸ್ಟಾಲರ್‌ನಿಂದ ಹೊಂದಿಸಿ, ಪ್ಯಾಕೇಜನ್ನು ಅಲ್ಲಿ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>This Windows is too old for DirectML.</source>
        <translation>ಈ Windows DirectML ಗೆ ತೀರಾ ಹಳೆಯದು.</translation>
    </message>
    <message>
        <source>This answer broke off when the program ended. Ask again for a whole one.</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿದಾಗ ಈ ಉತ್ತರ ಮುರಿಯಿತು. ಪೂರ್ಣ ಉತ್ತರಕ್ಕಾಗಿ ಮತ್ತೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>This answer cannot be gone on with.</source>
        <translation>ಈ ಉತ್ತರವನ್ನು ಮುಂದುವರಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>This answer is not backed by your documents: it cites none of the passages.</source>
        <translation>ಈ ಉತ್ತರಕ್ಕೆ ನಿಮ್ಮ ದಾಖಲೆಗಳ ಆಧಾರವಿಲ್ಲ: ಅದು ಯಾವ ಪಠ್ಯಭಾಗವನ್ನೂ ಉಲ್ಲೇಖಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This answer is not there, or not whole: it cannot be the best.</source>
        <translation>ಈ ಉತ್ತರ ಇಲ್ಲ ಅಥವಾ ಪೂರ್ಣವಾಗಿಲ್ಲ: ಅದು ಅತ್ಯುತ್ತಮ ಆಗಲಾರದು.</translation>
    </message>
    <message>
        <source>This asks for everything of a kind, and no records and no sentences with these words are in your documents: a list taken from a few passages could lack most of it.</source>
        <translation>ಇದು ಒಂದು ಬಗೆಯ ಎಲ್ಲವನ್ನೂ ಕೇಳುತ್ತದೆ, ಆದರೆ ನಿಮ್ಮ ದಾಖಲೆಗಳಲ್ಲಿ ದಾಖಲಾತಿಗಳಾಗಲೀ ಈ ಪದಗಳಿರುವ ವಾಕ್ಯಗಳಾಗಲೀ ಇಲ್ಲ: ಕೆಲವು ಪಠ್ಯಭಾಗಗಳಿಂದ ಮಾಡಿದ ಪಟ್ಟಿಯಲ್ಲಿ ಬಹುಪಾಲು ಬಿಟ್ಟುಹೋಗಬಹುದು.</translation>
    </message>
    <message>
        <source>This asks to count, and your documents hold no records that could be counted: a number taken from a few passages could be wrong.</source>
        <translation>ಇದು ಎಣಿಸಲು ಕೇಳುತ್ತದೆ, ಆದರೆ ನಿಮ್ಮ ದಾಖಲೆಗಳಲ್ಲಿ ಎಣಿಸಬಲ್ಲ ದಾಖಲಾತಿಗಳಿಲ್ಲ: ಕೆಲವು ಪಠ್ಯಭಾಗಗಳಿಂದ ತೆಗೆದ ಸಂಖ್ಯೆ ತಪ್ಪಾಗಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>This changes more text than can be changed, and undone, in one step.</source>
        <translation>ಇದು ಒಂದೇ ಹಂತದಲ್ಲಿ ಬದಲಾಯಿಸಿ ಹಿಂತೆಗೆದುಕೊಳ್ಳಬಹುದಾದುದಕ್ಕಿಂತ ಹೆಚ್ಚು ಪಠ್ಯ ಬದಲಾಯಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This changes so much text that it could not be undone in one step.</source>
        <translation>ಇದು ತುಂಬಾ ಪಠ್ಯ ಬದಲಾಯಿಸುತ್ತದೆ, ಒಂದೇ ಹಂತದಲ್ಲಿ ಹಿಂತೆಗೆದುಕೊಳ್ಳಲಾಗದು.</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile.</source>
        <translation>ಅಷ್ಟರಲ್ಲಿ ಈ ಸಂಭಾಷಣೆಯನ್ನು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This dataset has no rows to train on.</source>
        <translation>ಈ ಡೇಟಾಸೆಟ್‌ನಲ್ಲಿ ತರಬೇತಿಗೆ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>ಈ ಫೋಲ್ಡರ್ ಓದಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>This graphics card is too old for models squeezed to {bits} bits.</source>
        <translation>{bits} ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ಮಾದರಿಗಳಿಗೆ ಈ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ ತೀರಾ ಹಳೆಯದು.</translation>
    </message>
    <message>
        <source>This has its weights in Python pickles only, which can run any program when opened; Ustad does not fetch them.</source>
        <translation>ಇದರ ವೇಟ್‌ಗಳು Python pickle ಗಳಲ್ಲಿ ಮಾತ್ರ ಇವೆ, ತೆರೆದಾಗ ಅವು ಯಾವ ಪ್ರೋಗ್ರಾಂ ಅನ್ನಾದರೂ ಚಲಾಯಿಸಬಲ್ಲವು; Ustad ಅವುಗಳನ್ನು ತರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This has its weights in the GGUF format only, which cannot be trained.</source>
        <translation>ಇದರ ವೇಟ್‌ಗಳು GGUF ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿ ಮಾತ್ರ ಇವೆ, ಅದಕ್ಕೆ ತರಬೇತಿ ನೀಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model.</source>
        <translation>ಇದು ಅಡಾಪ್ಟರ್, ಪೂರ್ಣ ಮಾದರಿಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is no database, or a damaged one: {reason}.</source>
        <translation>ಇದು ಡೇಟಾಬೇಸ್ ಅಲ್ಲ, ಅಥವಾ ಹಾನಿಗೊಂಡದ್ದು: {reason}.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>ಇದು ರೆಗ್ಯುಲರ್ ಎಕ್ಸ್‌ಪ್ರೆಶನ್ ಅಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>This is no token of the hub: those begin with hf_.</source>
        <translation>ಇದು ಹಬ್‌ನ ಟೋಕನ್ ಅಲ್ಲ: ಅವು hf_ ನಿಂದ ಆರಂಭವಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>This is not a key: it holds spaces, line ends or letters no key has.</source>
        <translation>ಇದು ಕೀ ಅಲ್ಲ: ಇದರಲ್ಲಿ ಖಾಲಿ ಜಾಗಗಳು, ಲೈನ್ ಕೊನೆಗಳು ಅಥವಾ ಯಾವ ಕೀಯಲ್ಲೂ ಇರದ ಅಕ್ಷರಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>This is not an address of a database: {reason}.</source>
        <translation>ಇದು ಡೇಟಾಬೇಸ್‌ನ ವಿಳಾಸವಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>ಇದು ಡೇಟಾಬೇಸ್‌ನ ವಿಳಾಸವಲ್ಲ.</translation>
    </message>
    <message>
        <source>This method does not suit models that read and do not write.</source>
        <translation>ಓದುವ ಆದರೆ ಬರೆಯದ ಮಾದರಿಗಳಿಗೆ ಈ ವಿಧಾನ ಸೂಕ್ತವಲ್ಲ.</translation>
    </message>
    <message>
        <source>This method finds no layers in this model to work on.</source>
        <translation>ಈ ವಿಧಾನ ಕೆಲಸ ಮಾಡಬಹುದಾದ ಲೇಯರ್‌ಗಳು ಈ ಮಾದರಿಯಲ್ಲಿ ಸಿಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This model can read so little that only the part of the first passage nearest to the question fitted.</source>
        <translation>ಈ ಮಾದರಿ ಎಷ್ಟು ಕಡಿಮೆ ಓದಬಲ್ಲದೆಂದರೆ, ಮೊದಲ ಪಠ್ಯಭಾಗದಲ್ಲಿ ಪ್ರಶ್ನೆಗೆ ಅತಿ ಹತ್ತಿರದ ಭಾಗ ಮಾತ್ರ ಹಿಡಿಸಿತು.</translation>
    </message>
    <message>
        <source>This model cannot be trained on them as they are.</source>
        <translation>ಅವು ಇರುವಂತೆಯೇ ಈ ಮಾದರಿಗೆ ಅವುಗಳ ಮೇಲೆ ತರಬೇತಿ ನೀಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>This model comes without a tokenizer.json, so its words cannot be read.</source>
        <translation>ಈ ಮಾದರಿ tokenizer.json ಇಲ್ಲದೆ ಬರುತ್ತದೆ, ಹಾಗಾಗಿ ಅದರ ಪದಗಳನ್ನು ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>This model has no layers called {names}.</source>
        <translation>ಈ ಮಾದರಿಯಲ್ಲಿ {names} ಎಂಬ ಲೇಯರ್‌ಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This model is too small to read a whole document and say it in its own words. Choose a larger model, or an address, for a summary.</source>
        <translation>ಇಡೀ ದಾಖಲೆ ಓದಿ ತನ್ನ ಪದಗಳಲ್ಲಿ ಹೇಳಲು ಈ ಮಾದರಿ ತೀರಾ ಚಿಕ್ಕದು. ಸಾರಾಂಶಕ್ಕಾಗಿ ದೊಡ್ಡ ಮಾದರಿ ಅಥವಾ ವಿಳಾಸ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This model is too small to read passages: sentences quoted from the documents stand for RAG.</source>
        <translation>ಈ ಮಾದರಿ ಪಠ್ಯಭಾಗಗಳನ್ನು ಓದಲು ತೀರಾ ಚಿಕ್ಕದು: RAG ಬದಲು ದಾಖಲೆಗಳಿಂದ ಉದ್ಧರಿಸಿದ ವಾಕ್ಯಗಳನ್ನು ಬಳಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This model's tokenizer is of the old, slow kind.</source>
        <translation>ಈ ಮಾದರಿಯ ಟೋಕನೈಸರ್ ಹಳೆಯ, ನಿಧಾನ ಬಗೆಯದು.</translation>
    </message>
    <message>
        <source>This needs about {need} GB of memory; {available} GB are free.</source>
        <translation>ಇದಕ್ಕೆ ಸುಮಾರು {need} GB ಮೆಮೊರಿ ಬೇಕು; {available} GB ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>This pass is no longer usable. Take it out, or use what is named beside.</source>
        <translation>ಈ ಪಾಸ್ ಈಗ ಬಳಸಲಾಗದು. ಅದನ್ನು ತೆಗೆಯಿರಿ, ಅಥವಾ ಪಕ್ಕದಲ್ಲಿ ಹೆಸರಿಸಿದ್ದನ್ನು ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>This trial is of an earlier version and does not say how it was asked.</source>
        <translation>ಈ ಟ್ರಯಲ್ ಹಿಂದಿನ ಆವೃತ್ತಿಯದು, ಹೇಗೆ ಕೇಳಲಾಯಿತು ಎಂದು ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This trial was made by an earlier version, which kept no recipe: it cannot be repeated as it was.</source>
        <translation>ಈ ಟ್ರಯಲ್ ಅನ್ನು ರೆಸಿಪಿ ಇಡದ ಹಿಂದಿನ ಆವೃತ್ತಿ ಮಾಡಿದೆ: ಅದನ್ನು ಇದ್ದಂತೆ ಪುನರಾವರ್ತಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>ಈ ಆವೃತ್ತಿ ಈಗ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This was not counted: “{words}” is no field and no value of the records of “{file}”.</source>
        <translation>ಇದನ್ನು ಎಣಿಸಲಿಲ್ಲ: “{words}” ಎಂಬುದು “{file}” ನ ದಾಖಲಾತಿಗಳ ಕ್ಷೇತ್ರವೂ ಅಲ್ಲ, ಮೌಲ್ಯವೂ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Those of the ONNX model that it is for.</source>
        <translation>ಅದು ಯಾವ ONNX ಮಾದರಿಗಾಗಿಯೋ ಅದರವು.</translation>
    </message>
    <message>
        <source>Thousands, checked by people who know, collected all the time</source>
        <translation>ಸಾವಿರಾರು, ಬಲ್ಲವರು ಪರಿಶೀಲಿಸಿದವು, ನಿರಂತರವಾಗಿ ಸಂಗ್ರಹವಾಗುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>Tick at least one document that is indexed.</source>
        <translation>ಇಂಡೆಕ್ಸ್ ಆದ ಕನಿಷ್ಠ ಒಂದು ದಾಖಲೆಗೆ ಗುರುತು ಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Tick at least two, or leave it out of the search.</source>
        <translation>ಕನಿಷ್ಠ ಎರಡಕ್ಕೆ ಗುರುತು ಹಾಕಿ, ಅಥವಾ ಹುಡುಕಾಟದಿಂದ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Tick fewer values, or at least one.</source>
        <translation>ಕಡಿಮೆ ಮೌಲ್ಯಗಳಿಗೆ, ಅಥವಾ ಕನಿಷ್ಠ ಒಂದಕ್ಕೆ ಗುರುತು ಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>ಗರಿಷ್ಠ ಸಮಯ</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>ಅದಕ್ಕೆ ಸಮಯ</translation>
    </message>
    <message>
        <source>Together: {size} GB</source>
        <translation>ಒಟ್ಟು: {size} GB</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>ಗರಿಷ್ಠ ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Too small to write usable rows. Add a larger model on the Models screen, or an address in Settings.</source>
        <translation>ಬಳಸಬಹುದಾದ ಸಾಲುಗಳನ್ನು ಬರೆಯಲು ತೀರಾ ಚಿಕ್ಕದು. ಮಾದರಿಗಳು ಪರದೆಯಲ್ಲಿ ದೊಡ್ಡ ಮಾದರಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ವಿಳಾಸ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Train it on the Training screen, or give the rows questions and answers.</source>
        <translation>ತರಬೇತಿ ಪರದೆಯಲ್ಲಿ ತರಬೇತಿ ನೀಡಿ, ಅಥವಾ ಸಾಲುಗಳಿಗೆ ಪ್ರಶ್ನೆಗಳು ಮತ್ತು ಉತ್ತರಗಳನ್ನು ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>ಪಠ್ಯಭಾಗದಲ್ಲಿ ಉತ್ತರ ಗುರುತಿಸುವ ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Train on one kind of rows at a time.</source>
        <translation>ಒಮ್ಮೆಗೆ ಒಂದೇ ಬಗೆಯ ಸಾಲುಗಳ ಮೇಲೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>ಸಾಲುಗಳ ಮೇಲೆ ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Train on {percent} % of the rows</source>
        <translation>ಸಾಲುಗಳ {percent} % ಮೇಲೆ ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Train this on the Training screen.</source>
        <translation>ಇದಕ್ಕೆ ತರಬೇತಿ ಪರದೆಯಲ್ಲಿ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Train “{name}”</source>
        <translation>“{name}” ಗೆ ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>ತರಬೇತಿ ಅವಧಿ</translation>
    </message>
    <message>
        <source>Trained on in nearly the same words</source>
        <translation>ಬಹುತೇಕ ಅವೇ ಪದಗಳಲ್ಲಿ ತರಬೇತಿಯಲ್ಲಿತ್ತು</translation>
    </message>
    <message>
        <source>Trained on in other words</source>
        <translation>ಬೇರೆ ಪದಗಳಲ್ಲಿ ತರಬೇತಿಯಲ್ಲಿತ್ತು</translation>
    </message>
    <message>
        <source>Trained on to the letter</source>
        <translation>ಅಕ್ಷರಶಃ ತರಬೇತಿಯಲ್ಲಿತ್ತು</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>ತರಬೇತಿ ಪಡೆದ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>Training has not changed a single weight.</source>
        <translation>ತರಬೇತಿ ಒಂದು ವೇಟ್ ಅನ್ನೂ ಬದಲಾಯಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Training lost its way at step {step}: the loss is no longer a number. It was stopped.</source>
        <translation>ಹಂತ {step} ರಲ್ಲಿ ತರಬೇತಿ ದಾರಿ ತಪ್ಪಿತು: ಲಾಸ್ ಈಗ ಸಂಖ್ಯೆಯಲ್ಲ. ಅದನ್ನು ನಿಲ್ಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: PyTorch cannot use it. Update its driver, or look whether another program holds it.</source>
        <translation>NVIDIA GPU ಇದ್ದರೂ ತರಬೇತಿ ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ ನಡೆಯುತ್ತದೆ: PyTorch ಅದನ್ನು ಬಳಸಲಾರದು. ಅದರ ಡ್ರೈವರ್ ನವೀಕರಿಸಿ, ಅಥವಾ ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ಅದನ್ನು ಹಿಡಿದಿದೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: the installed PyTorch is the build for processors only. Run the installer again to get the other one.</source>
        <translation>NVIDIA GPU ಇದ್ದರೂ ತರಬೇತಿ ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ ನಡೆಯುತ್ತದೆ: ಅನುಸ್ಥಾಪಿಸಿದ PyTorch ಪ್ರೊಸೆಸರ್‌ಗಳಿಗೆ ಮಾತ್ರ ಇರುವ ಬಿಲ್ಡ್. ಇನ್ನೊಂದನ್ನು ಪಡೆಯಲು ಇನ್‌ಸ್ಟಾಲರ್ ಮತ್ತೆ ಚಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>ತರಬೇತಿಗೆ ಬೇಕಾದದ್ದು</translation>
    </message>
    <message>
        <source>Trains every weight and makes a whole new model: it learns the most, forgets the most, and needs four times the memory of the model or more. Use a small learning rate.</source>
        <translation>ಪ್ರತಿ ವೇಟ್‌ಗೂ ತರಬೇತಿ ನೀಡಿ ಇಡೀ ಹೊಸ ಮಾದರಿ ರಚಿಸುತ್ತದೆ: ಅತಿ ಹೆಚ್ಚು ಕಲಿಯುತ್ತದೆ, ಅತಿ ಹೆಚ್ಚು ಮರೆಯುತ್ತದೆ, ಮಾದರಿಯ ನಾಲ್ಕು ಪಟ್ಟು ಅಥವಾ ಹೆಚ್ಚು ಮೆಮೊರಿ ಬೇಕು. ಚಿಕ್ಕ ಲರ್ನಿಂಗ್ ರೇಟ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Trains on a quarter and a half of the rows too: that shows whether more rows would help.</source>
        <translation>ಸಾಲುಗಳ ಕಾಲು ಮತ್ತು ಅರ್ಧ ಭಾಗದ ಮೇಲೂ ತರಬೇತಿ ನೀಡುತ್ತದೆ: ಇನ್ನಷ್ಟು ಸಾಲುಗಳು ನೆರವಾಗುತ್ತವೆಯೇ ಎಂದು ಅದು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Transformers no longer has it.</source>
        <translation>Transformers ನಲ್ಲಿ ಅದು ಈಗ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Transformers no longer has it; what it was for is kept by the job.</source>
        <translation>Transformers ನಲ್ಲಿ ಅದು ಈಗ ಇಲ್ಲ; ಅದು ಯಾವುದಕ್ಕಿತ್ತೋ ಅದನ್ನು ಕೆಲಸ ನೋಡಿಕೊಳ್ಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ಟ್ರಯಲ್</translation>
    </message>
    <message>
        <source>Trial {number} of {trials}</source>
        <translation>{trials} ರಲ್ಲಿ ಟ್ರಯಲ್ {number}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ಟ್ರಯಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Trials that go badly</source>
        <translation>ಕಳಪೆಯಾಗಿ ನಡೆಯುವ ಟ್ರಯಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Try a prompt</source>
        <translation>ಪ್ರಾಂಪ್ಟ್ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>ಸ್ವಲ್ಪ ಹೊತ್ತಿನ ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Try again, or allow it a longer wait in Settings.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಹೆಚ್ಚು ಕಾಯುವ ಸಮಯ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Try an operation</source>
        <translation>ಒಂದು ಕಾರ್ಯಾಚರಣೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Try other numbers, or another model; the job's log has all it said.</source>
        <translation>ಬೇರೆ ಸಂಖ್ಯೆಗಳನ್ನು ಅಥವಾ ಬೇರೆ ಮಾದರಿ ಪ್ರಯತ್ನಿಸಿ; ಅದು ಹೇಳಿದ್ದೆಲ್ಲವೂ ಕೆಲಸದ ಲಾಗ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Try settings of the search</source>
        <translation>ಹುಡುಕಾಟದ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Try what a run has learnt</source>
        <translation>ರನ್ ಕಲಿತದ್ದನ್ನು ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Trying things out on any computer; short, simple texts after fine-tuning.</source>
        <translation>ಯಾವುದೇ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಪ್ರಯತ್ನಿಸಲು; ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ನಂತರ ಚಿಕ್ಕ, ಸರಳ ಪಠ್ಯಗಳು.</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>ಅನುಸ್ಥಾಪಿಸಿದ್ದನ್ನು ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Tuning makes an adapter only; “Optimise” makes the ONNX model of it.</source>
        <translation>ಟ್ಯೂನಿಂಗ್ ಅಡಾಪ್ಟರ್ ಮಾತ್ರ ಮಾಡುತ್ತದೆ; “ಆಪ್ಟಿಮೈಸ್ ಮಾಡಿ” ಅದರ ONNX ಮಾದರಿ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Turn {number} is empty</source>
        <translation>ಸರದಿ {number} ಖಾಲಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Turn {number} of “{column}” does not say who speaks: {name}.</source>
        <translation>“{column}” ನ ಸರದಿ {number} ಯಾರು ಮಾತನಾಡುತ್ತಾರೆಂದು ಹೇಳುವುದಿಲ್ಲ: {name}.</translation>
    </message>
    <message>
        <source>Turn {number}: a tool answers although none was called</source>
        <translation>ಸರದಿ {number}: ಯಾವುದನ್ನೂ ಕರೆಯದಿದ್ದರೂ ಟೂಲ್ ಉತ್ತರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Turn {number}: nobody answers what the tool said</source>
        <translation>ಸರದಿ {number}: ಟೂಲ್ ಹೇಳಿದ್ದಕ್ಕೆ ಯಾರೂ ಉತ್ತರಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks before the user</source>
        <translation>ಸರದಿ {number}: ಸಹಾಯಕ ಬಳಕೆದಾರರಿಗಿಂತ ಮೊದಲು ಮಾತನಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks twice in a row</source>
        <translation>ಸರದಿ {number}: ಸಹಾಯಕ ಸತತ ಎರಡು ಬಾರಿ ಮಾತನಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Turn {number}: the system speaks in the middle</source>
        <translation>ಸರದಿ {number}: ಸಿಸ್ಟಂ ನಡುವೆ ಮಾತನಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Turn {number}: the user speaks twice in a row</source>
        <translation>ಸರದಿ {number}: ಬಳಕೆದಾರ ಸತತ ಎರಡು ಬಾರಿ ಮಾತನಾಡುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>Turn “Recompute instead of keeping” off, or choose another method.</source>
        <translation>“ಇಡುವ ಬದಲು ಮತ್ತೆ ಲೆಕ್ಕ ಹಾಕಿ” ಆಫ್ ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ವಿಧಾನ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Two marked places overlap: “{first}” and “{second}”.</source>
        <translation>ಗುರುತಿಸಿದ ಎರಡು ಸ್ಥಳಗಳು ಒಂದರ ಮೇಲೊಂದು ಬರುತ್ತವೆ: “{first}” ಮತ್ತು “{second}”.</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>ಪ್ರಶ್ನೆ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>ಕನಿಷ್ಠ ಒಂದು ಅಕ್ಷರ ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>ಒಂದನ್ನು ಟೈಪ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>ಒಂದನ್ನು ಟೈಪ್ ಮಾಡಿ ಅಥವಾ ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>Under 200, or all of one kind</source>
        <translation>200 ಕ್ಕಿಂತ ಕಡಿಮೆ, ಅಥವಾ ಎಲ್ಲವೂ ಒಂದೇ ಬಗೆಯವು</translation>
    </message>
    <message>
        <source>Under “Layers with an adapter”, name some of these: {known}.</source>
        <translation>“ಅಡಾಪ್ಟರ್ ಇರುವ ಲೇಯರ್‌ಗಳು” ಅಡಿಯಲ್ಲಿ ಇವುಗಳಲ್ಲಿ ಕೆಲವನ್ನು ಹೆಸರಿಸಿ: {known}.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again in Settings.</source>
        <translation>ಅದನ್ನು ಅನ್‌ಲಾಕ್ ಮಾಡಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಕೀಯನ್ನು ಮತ್ತೆ ನಮೂದಿಸಿ.</translation>
    </message>
    <message>
        <source>Unlock the system's keyring, or sign in to the system again.</source>
        <translation>ಸಿಸ್ಟಂನ ಕೀರಿಂಗ್ ಅನ್‌ಲಾಕ್ ಮಾಡಿ, ಅಥವಾ ಸಿಸ್ಟಂಗೆ ಮತ್ತೆ ಸೈನ್ ಇನ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>ಅದನ್ನು ಬಿಚ್ಚಿ, ಒಳಗಿರುವುದನ್ನು ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Unpacking {package}</source>
        <translation>{package} ಬಿಚ್ಚಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Unset it and start Ustad again, or add the folder of a model you have.</source>
        <translation>ಅದನ್ನು ತೆಗೆದು Ustad ಮತ್ತೆ ಆರಂಭಿಸಿ, ಅಥವಾ ನಿಮ್ಮಲ್ಲಿರುವ ಮಾದರಿಯ ಫೋಲ್ಡರ್ ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>Update Ustad to use it; nothing in it is changed until then.</source>
        <translation>ಅದನ್ನು ಬಳಸಲು Ustad ನವೀಕರಿಸಿ; ಅಲ್ಲಿಯವರೆಗೆ ಅದರಲ್ಲಿ ಏನನ್ನೂ ಬದಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Update Ustad to work in it; until then nothing in it is changed.</source>
        <translation>ಅದರಲ್ಲಿ ಕೆಲಸ ಮಾಡಲು Ustad ನವೀಕರಿಸಿ; ಅಲ್ಲಿಯವರೆಗೆ ಅದರಲ್ಲಿ ಏನನ್ನೂ ಬದಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Update Ustad. As they were, they are kept in {path}.</source>
        <translation>Ustad ನವೀಕರಿಸಿ. ಅವು ಇದ್ದಂತೆಯೇ {path} ನಲ್ಲಿ ಉಳಿದಿವೆ.</translation>
    </message>
    <message>
        <source>Update Windows, or use a build of the model for the processor.</source>
        <translation>Windows ನವೀಕರಿಸಿ, ಅಥವಾ ಪ್ರೊಸೆಸರ್‌ಗಾಗಿರುವ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Update the device's driver, or choose another provider for models.</source>
        <translation>ಸಾಧನದ ಡ್ರೈವರ್ ನವೀಕರಿಸಿ, ಅಥವಾ ಮಾದರಿಗಳಿಗೆ ಬೇರೆ ಪ್ರೊವೈಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Update the driver of the graphics card; until then let models run on the processor.</source>
        <translation>ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ನ ಡ್ರೈವರ್ ನವೀಕರಿಸಿ; ಅಲ್ಲಿಯವರೆಗೆ ಮಾದರಿಗಳನ್ನು ಪ್ರೊಸೆಸರ್‌ನಲ್ಲಿ ಚಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Use LoRA</source>
        <translation>LoRA ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA, or run the installer again.</source>
        <translation>QLoRA ಬದಲು LoRA ಬಳಸಿ, ಅಥವಾ ಇನ್‌ಸ್ಟಾಲರ್ ಅನ್ನು ಮತ್ತೆ ಚಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA.</source>
        <translation>QLoRA ಬದಲು LoRA ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use QLoRA</source>
        <translation>QLoRA ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or a graphics card.</source>
        <translation>ಪ್ರೊಸೆಸರ್ ಅಥವಾ ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಾಗಿರುವ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for CUDA.</source>
        <translation>ಪ್ರೊಸೆಸರ್ ಅಥವಾ CUDA ಗಾಗಿರುವ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML, or chat with it in PyTorch.</source>
        <translation>ಪ್ರೊಸೆಸರ್ ಅಥವಾ DirectML ಗಾಗಿರುವ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಬಳಸಿ, ಅಥವಾ PyTorch ನಲ್ಲಿ ಅದರೊಂದಿಗೆ ಚಾಟ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML.</source>
        <translation>ಪ್ರೊಸೆಸರ್ ಅಥವಾ DirectML ಗಾಗಿರುವ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor.</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ಗಾಗಿ ಮಾಡಿದ ಮಾದರಿಯ ಬಿಲ್ಡ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use a single character, such as a comma, a tab or a semicolon.</source>
        <translation>ಅಲ್ಪವಿರಾಮ, ಟ್ಯಾಬ್ ಅಥವಾ ಅರ್ಧವಿರಾಮದಂಥ ಒಂದೇ ಅಕ್ಷರ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL).</source>
        <translation>ಇತ್ತೀಚಿನ ಸೂಚಿ ಬಳಸಿ (ವೇರಿಯಬಲ್ PIP_INDEX_URL).</translation>
    </message>
    <message>
        <source>Use it as it is, or train with LoRA, which can be merged.</source>
        <translation>ಇದ್ದಂತೆಯೇ ಬಳಸಿ, ಅಥವಾ ವಿಲೀನಗೊಳಿಸಬಹುದಾದ LoRA ಯೊಂದಿಗೆ ತರಬೇತಿ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>ಅಕ್ಷರಗಳು, ಅಂಕಿಗಳು ಮತ್ತು ಹೈಫನ್‌ಗಳನ್ನು ಮಾತ್ರ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <translation>ಅಕ್ಷರಗಳು, ಅಂಕಿಗಳು, ಖಾಲಿ ಜಾಗಗಳು ಮತ್ತು ಹೈಫನ್‌ಗಳನ್ನು ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use one of these endings: {known}, also with {packed} after it.</source>
        <translation>ಈ ಕೊನೆಗಳಲ್ಲಿ ಒಂದನ್ನು ಬಳಸಿ: {known}, ನಂತರ {packed} ಸೇರಿಸಿಯೂ ಬಳಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಬಳಸಿ: {known}.</translation>
    </message>
    <message>
        <source>Use smaller numbers in { }, or * and + in their place.</source>
        <translation>{ } ನಲ್ಲಿ ಚಿಕ್ಕ ಸಂಖ್ಯೆಗಳನ್ನು ಬಳಸಿ, ಅಥವಾ ಅವುಗಳ ಬದಲು * ಮತ್ತು + ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use system, user, assistant or tool.</source>
        <translation>system, user, assistant ಅಥವಾ tool ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use the adapter as it is; it does not have to be merged.</source>
        <translation>ಅಡಾಪ್ಟರ್ ಅನ್ನು ಇದ್ದಂತೆಯೇ ಬಳಸಿ; ವಿಲೀನ ಮಾಡಲೇಬೇಕೆಂದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Use the columns' own names in the braces.</source>
        <translation>ಬ್ರೇಸ್‌ಗಳಲ್ಲಿ ಕಾಲಮ್‌ಗಳ ಹೆಸರುಗಳನ್ನೇ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use the columns' own names, or “messages” for the turns.</source>
        <translation>ಕಾಲಮ್‌ಗಳ ಸ್ವಂತ ಹೆಸರುಗಳನ್ನು, ಅಥವಾ ಸರದಿಗಳಿಗಾಗಿ “messages” ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use the hub itself, or another mirror, under “Hub access”.</source>
        <translation>“ಹಬ್ ಪ್ರವೇಶ” ಅಡಿಯಲ್ಲಿ ಹಬ್ ಅನ್ನೇ, ಅಥವಾ ಬೇರೆ ಮಿರರ್ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use the pass “ModelBuilder” in its place (on a command line: --use_model_builder).</source>
        <translation>ಅದರ ಬದಲು “ModelBuilder” ಪಾಸ್ ಬಳಸಿ (ಕಮಾಂಡ್ ಲೈನ್‌ನಲ್ಲಿ: --use_model_builder).</translation>
    </message>
    <message>
        <source>Use train, validation or test.</source>
        <translation>train, validation ಅಥವಾ test ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use up to 100 letters, digits and spaces, without / \ : * ? " &lt; &gt; |</source>
        <translation>100 ರವರೆಗೆ ಅಕ್ಷರಗಳು, ಅಂಕಿಗಳು ಮತ್ತು ಖಾಲಿ ಜಾಗಗಳನ್ನು ಬಳಸಿ, / \ : * ? " &lt; &gt; | ಇಲ್ಲದೆ</translation>
    </message>
    <message>
        <source>Use “olive shared-cache”, if you need one at all.</source>
        <translation>ಬೇಕೇ ಬೇಕಾದರೆ “olive shared-cache” ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Use “quotes”, “torch”, “onnx” or “address”.</source>
        <translation>“quotes”, “torch”, “onnx” ಅಥವಾ “address” ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>User and assistant should take turns, and the assistant should have the last word. Many models' templates refuse anything else.</source>
        <translation>ಬಳಕೆದಾರ ಮತ್ತು ಸಹಾಯಕ ಸರದಿಯಂತೆ ಮಾತನಾಡಬೇಕು, ಕೊನೆಯ ಮಾತು ಸಹಾಯಕನದ್ದಾಗಿರಬೇಕು. ಹಲವು ಮಾದರಿಗಳ ಟೆಂಪ್ಲೇಟ್‌ಗಳು ಬೇರೆ ಕ್ರಮವನ್ನು ನಿರಾಕರಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Ustad cannot read rows from {path}: it does not know “{suffix}” files.</source>
        <translation>{path} ನಿಂದ Ustad ಸಾಲುಗಳನ್ನು ಓದಲಾರದು: ಅದಕ್ಕೆ “{suffix}” ಫೈಲ್‌ಗಳು ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ustad does not know how to write “{suffix}” files.</source>
        <translation>“{suffix}” ಫೈಲ್‌ಗಳನ್ನು ಬರೆಯುವುದು Ustad ಗೆ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ustad is not allowed to read {path}.</source>
        <translation>{path} ಓದಲು Ustad ಗೆ ಅನುಮತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ustad is not allowed to use {path}.</source>
        <translation>{path} ಬಳಸಲು Ustad ಗೆ ಅನುಮತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ustad looks at its memory and reckons with that</source>
        <translation>Ustad ಅದರ ಮೆಮೊರಿ ನೋಡಿ ಅದರಂತೆ ಲೆಕ್ಕ ಹಾಕುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Ustad runs no Python that comes with a model.</source>
        <translation>ಮಾದರಿಯ ಜೊತೆ ಬರುವ Python ಅನ್ನು Ustad ಚಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>ಸಾಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>Usual: half at random, half at zero. PiSSA and OLoRA begin with the strongest directions of the model's own weights, which often learns faster; the saved adapter fits the unchanged model and is twice as large.</source>
        <translation>ಸಾಮಾನ್ಯ: ಅರ್ಧ ಯಾದೃಚ್ಛಿಕ, ಅರ್ಧ ಸೊನ್ನೆ. PiSSA ಮತ್ತು OLoRA ಮಾದರಿಯ ವೇಟ್‌ಗಳ ಅತಿ ಪ್ರಬಲ ದಿಕ್ಕುಗಳಿಂದ ಆರಂಭಿಸುತ್ತವೆ, ಇದು ಹೆಚ್ಚಾಗಿ ಬೇಗ ಕಲಿಯುತ್ತದೆ; ಉಳಿಸಿದ ಅಡಾಪ್ಟರ್ ಬದಲಾಗದ ಮಾದರಿಗೆ ಹೊಂದುತ್ತದೆ ಮತ್ತು ಎರಡು ಪಟ್ಟು ದೊಡ್ಡದು.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>ವೈವಿಧ್ಯ</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>ವೆಕ್ಟರ್ ಸಂಗ್ರಹ</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>ರಫ್ತು ದೃಢೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Verify “{name}”</source>
        <translation>“{name}” ದೃಢೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>ಆವೃತ್ತಿ {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ಆವೃತ್ತಿಗಳು</translation>
    </message>
    <message>
        <source>Wait a while, or raise your limit with whoever runs it.</source>
        <translation>ಸ್ವಲ್ಪ ಹೊತ್ತು ಕಾಯಿರಿ, ಅಥವಾ ಅದನ್ನು ನಡೆಸುವವರ ಬಳಿ ನಿಮ್ಮ ಮಿತಿ ಹೆಚ್ಚಿಸಿಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>ಅದಕ್ಕಾಗಿ ಕಾಯಿರಿ, ಅಥವಾ ಮೊದಲು ನಿಲ್ಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Wait for that one, or stop it first.</source>
        <translation>ಅದಕ್ಕಾಗಿ ಕಾಯಿರಿ, ಅಥವಾ ಮೊದಲು ಅದನ್ನು ನಿಲ್ಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Wait for them, or ask those that failed again.</source>
        <translation>ಅವುಗಳಿಗಾಗಿ ಕಾಯಿರಿ, ಅಥವಾ ವಿಫಲವಾದವರನ್ನು ಮತ್ತೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close the other window of Ustad.</source>
        <translation>ಅದು ಮುಗಿಯುವವರೆಗೆ ಕಾಯಿರಿ, ಅಥವಾ Ustad ನ ಇನ್ನೊಂದು ವಿಂಡೋ ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>Wait until the jobs that use it are done.</source>
        <translation>ಅದನ್ನು ಬಳಸುವ ಕೆಲಸಗಳು ಮುಗಿಯುವವರೆಗೆ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then press Index again.</source>
        <translation>ಅದನ್ನು ಬರೆಯುವ ಪ್ರೋಗ್ರಾಂ ಮುಗಿಸುವವರೆಗೆ ಕಾಯಿರಿ, ನಂತರ ಮತ್ತೆ “ಇಂಡೆಕ್ಸ್ ಮಾಡಿ” ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ವಾರ್ಮ್-ಅಪ್</translation>
    </message>
    <message>
        <source>Way of answering</source>
        <translation>ಉತ್ತರಿಸುವ ದಾರಿ</translation>
    </message>
    <message>
        <source>Ways of expression</source>
        <translation>ಹೇಳುವ ರೀತಿ</translation>
    </message>
    <message>
        <source>We reckon with one task. Another can be added at any time.</source>
        <translation>ಒಂದು ಕಾರ್ಯವೆಂದು ಲೆಕ್ಕ ಹಾಕುತ್ತೇವೆ. ಇನ್ನೊಂದನ್ನು ಯಾವಾಗ ಬೇಕಾದರೂ ಸೇರಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>We reckon with this computer.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಎಂದು ಲೆಕ್ಕ ಹಾಕುತ್ತೇವೆ.</translation>
    </message>
    <message>
        <source>Weigh a trial</source>
        <translation>ಟ್ರಯಲ್ ತೂಗಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>ಸಿಕ್ಕಿದ್ದನ್ನು ತೂಗಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Weighed were how well each way answers, its time and memory, and the trouble when knowledge changes.</source>
        <translation>ಪ್ರತಿ ದಾರಿ ಎಷ್ಟು ಚೆನ್ನಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ, ಅದರ ಸಮಯ ಮತ್ತು ಮೆಮೊರಿ, ಹಾಗೂ ತಿಳಿವಳಿಕೆ ಬದಲಾದಾಗಿನ ಶ್ರಮವನ್ನು ತೂಗಿ ನೋಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>ವೇಟ್ ಡಿಕೇ</translation>
    </message>
    <message>
        <source>Weight of meaning against words</source>
        <translation>ಪದಗಳ ಎದುರು ಅರ್ಥದ ತೂಕ</translation>
    </message>
    <message>
        <source>Weight of rare labels</source>
        <translation>ಅಪರೂಪದ ಲೇಬಲ್‌ಗಳ ತೂಕ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>ವೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Weights are missing in what was saved.</source>
        <translation>ಉಳಿಸಿದ್ದರಲ್ಲಿ ವೇಟ್‌ಗಳು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Weights that share a scale</source>
        <translation>ಒಂದೇ ಸ್ಕೇಲ್ ಹಂಚಿಕೊಳ್ಳುವ ವೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>ಉಳಿಸಿಕೊಳ್ಳಬೇಕಾದ ವೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Weights, {bits} bits each: {size} GB</source>
        <translation>ವೇಟ್‌ಗಳು, ತಲಾ {bits} ಬಿಟ್‌ಗಳು: {size} GB</translation>
    </message>
    <message>
        <source>What Olive made cannot be opened: {file}: {reason}</source>
        <translation>Olive ಮಾಡಿದ್ದನ್ನು ತೆರೆಯಲಾಗದು: {file}: {reason}</translation>
    </message>
    <message>
        <source>What Olive trained has weights that are not numbers.</source>
        <translation>Olive ತರಬೇತಿ ನೀಡಿದ್ದರಲ್ಲಿ ಸಂಖ್ಯೆಗಳಲ್ಲದ ವೇಟ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>What a GPU does not need at the moment waits outside it: slower.</source>
        <translation>GPU ಗೆ ಸದ್ಯ ಬೇಡದ್ದು ಅದರ ಹೊರಗೆ ಕಾಯುತ್ತದೆ: ನಿಧಾನ.</translation>
    </message>
    <message>
        <source>What answers at {address} is no model hub.</source>
        <translation>{address} ನಲ್ಲಿ ಉತ್ತರಿಸುವುದು ಮಾದರಿಗಳ ಹಬ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol.</source>
        <translation>{host} ನಲ್ಲಿ ಉತ್ತರಿಸುವುದು OpenAI ಪ್ರೋಟೋಕಾಲ್ ಮಾತನಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol: it sent “{words}”.</source>
        <translation>{host} ನಲ್ಲಿ ಉತ್ತರಿಸುವುದು OpenAI ಪ್ರೋಟೋಕಾಲ್ ಮಾತನಾಡುವುದಿಲ್ಲ: ಅದು “{words}” ಕಳುಹಿಸಿತು.</translation>
    </message>
    <message>
        <source>What answers at {host} is no Qdrant server.</source>
        <translation>{host} ನಲ್ಲಿ ಉತ್ತರಿಸುವುದು Qdrant ಸರ್ವರ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>What changes often is current as soon as the document is replaced.</source>
        <translation>ಆಗಾಗ್ಗೆ ಬದಲಾಗುವುದು ದಾಖಲೆ ಬದಲಿಸಿದ ಕೂಡಲೇ ಹೊಸದಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ಯಾವುದು ಲೆಕ್ಕಕ್ಕೆ</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>ಪ್ರತಿ ದಾರಿಯ ವೆಚ್ಚ</translation>
    </message>
    <message>
        <source>What hardly changes can be trained in once and stays right.</source>
        <translation>ಅಪರೂಪಕ್ಕೆ ಬದಲಾಗುವುದನ್ನು ಒಮ್ಮೆ ಕಲಿಸಿದರೆ ಅದು ಸರಿಯಾಗಿಯೇ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What is asked is too long for this model: {needed} tokens, and it can read and write {limit} together.</source>
        <translation>ಕೇಳಿದ್ದು ಈ ಮಾದರಿಗೆ ತೀರಾ ಉದ್ದ: {needed} ಟೋಕನ್‌ಗಳು, ಅದು ಒಟ್ಟು {limit} ಓದಿ ಬರೆಯಬಲ್ಲದು.</translation>
    </message>
    <message>
        <source>What is beyond is never seen; the longest has {longest} tokens. Shorten them, or raise the limit when training.</source>
        <translation>ಅದರಾಚೆ ಇರುವುದು ಎಂದೂ ಕಾಣುವುದಿಲ್ಲ; ಅತಿ ಉದ್ದದ್ದರಲ್ಲಿ {longest} ಟೋಕನ್‌ಗಳಿವೆ. ಅವುಗಳನ್ನು ಚಿಕ್ಕದಾಗಿಸಿ, ಅಥವಾ ತರಬೇತಿಯಲ್ಲಿ ಮಿತಿ ಹೆಚ್ಚಿಸಿ.</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>ಏನನ್ನು ಕಲಿಯಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>What is remembered of {tokens} tokens: {size} GB</source>
        <translation>{tokens} ಟೋಕನ್‌ಗಳ ನೆನಪು: {size} GB</translation>
    </message>
    <message>
        <source>What is right today will be right in two years</source>
        <translation>ಇಂದು ಸರಿಯಾದದ್ದು ಎರಡು ವರ್ಷಗಳ ನಂತರವೂ ಸರಿಯಾಗಿರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>What is tried next</source>
        <translation>ಮುಂದೆ ಏನನ್ನು ಪ್ರಯತ್ನಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>What shall the model mainly do?</source>
        <translation>ಮಾದರಿ ಮುಖ್ಯವಾಗಿ ಏನು ಮಾಡಬೇಕು?</translation>
    </message>
    <message>
        <source>What stood there cannot be told any more: write it anew, or import the file in its right encoding.</source>
        <translation>ಅಲ್ಲಿ ಏನಿತ್ತೆಂದು ಈಗ ಹೇಳಲಾಗದು: ಹೊಸದಾಗಿ ಬರೆಯಿರಿ, ಅಥವಾ ಫೈಲ್ ಅನ್ನು ಸರಿಯಾದ ಎನ್‌ಕೋಡಿಂಗ್‌ನಲ್ಲಿ ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>What the model is for</source>
        <translation>ಮಾದರಿ ಯಾವುದಕ್ಕಾಗಿ</translation>
    </message>
    <message>
        <source>What the model was made for, or the server was started with.</source>
        <translation>ಮಾದರಿಯನ್ನು ಎಷ್ಟಕ್ಕಾಗಿ ಮಾಡಲಾಗಿದೆ, ಅಥವಾ ಸರ್ವರ್ ಎಷ್ಟರೊಂದಿಗೆ ಆರಂಭವಾಯಿತು.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>ಏನನ್ನು ಹೋಲಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>What was said is the expected answer, letter for letter.</source>
        <translation>ಹೇಳಿದ್ದು ಅಕ್ಷರಶಃ ನಿರೀಕ್ಷಿತ ಉತ್ತರವೇ.</translation>
    </message>
    <message>
        <source>What was trained has weights that are not numbers.</source>
        <translation>ತರಬೇತಿ ಪಡೆದದ್ದರಲ್ಲಿ ಸಂಖ್ಯೆಗಳಲ್ಲದ ವೇಟ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>ನಮ್ಮ ಶಿಫಾರಸು</translation>
    </message>
    <message>
        <source>What you want to see in lists.</source>
        <translation>ಪಟ್ಟಿಗಳಲ್ಲಿ ನೀವು ನೋಡಬಯಸುವುದು.</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes about {index} (reckoned); training again takes {train}.</source>
        <translation>ದಾಖಲೆ ಬದಲಾದಾಗ, ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಲು ಸುಮಾರು {index} ಬೇಕು (ಅಂದಾಜು); ಮತ್ತೆ ತರಬೇತಿಗೆ {train}.</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes {index}; training again takes {train}.</source>
        <translation>ದಾಖಲೆ ಬದಲಾದಾಗ, ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಲು {index} ಬೇಕು; ಮತ್ತೆ ತರಬೇತಿಗೆ {train}.</translation>
    </message>
    <message>
        <source>When knowledge changes</source>
        <translation>ಜ್ಞಾನ ಬದಲಾದಾಗ</translation>
    </message>
    <message numerus="yes">
        <source>When the two answers changed places, {share}% of %n verdict(s) changed with them; these count as ties.</source>
        <translation>
            <numerusform>ಎರಡು ಉತ್ತರಗಳ ಸ್ಥಾನ ಬದಲಾದಾಗ %n ತೀರ್ಪಿನಲ್ಲಿ {share}% ಕೂಡ ಬದಲಾಯಿತು; ಇವನ್ನು ಸಮ ಎಂದು ಎಣಿಸಲಾಗುತ್ತದೆ.</numerusform>
            <numerusform>ಎರಡು ಉತ್ತರಗಳ ಸ್ಥಾನ ಬದಲಾದಾಗ %n ತೀರ್ಪುಗಳಲ್ಲಿ {share}% ಕೂಡ ಬದಲಾದವು; ಇವನ್ನು ಸಮ ಎಂದು ಎಣಿಸಲಾಗುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where chance begins: the same seed, rows and settings give the same run.</source>
        <translation>ಯಾದೃಚ್ಛಿಕತೆ ಎಲ್ಲಿಂದ ಆರಂಭ: ಅದೇ ಸೀಡ್, ಸಾಲುಗಳು ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಅದೇ ರನ್ ನೀಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands first.</source>
        <translation>ಸಂದೇಹವಿದ್ದಾಗ ಇದು ಮೊದಲು ಇರುವ ಉತ್ತರವನ್ನು ಆರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands second.</source>
        <translation>ಸಂದೇಹವಿದ್ದಾಗ ಇದು ಎರಡನೆಯದಾಗಿರುವ ಉತ್ತರವನ್ನು ಆರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Where some labels have far fewer rows than others, these rows can count more, so that no label is forgotten; or every row counts the same, which gets the most rows right.</source>
        <translation>ಕೆಲವು ಲೇಬಲ್‌ಗಳಿಗೆ ಇತರಕ್ಕಿಂತ ಬಹಳ ಕಡಿಮೆ ಸಾಲುಗಳಿದ್ದಾಗ, ಯಾವ ಲೇಬಲ್ ಕೂಡ ಮರೆಯದಂತೆ ಈ ಸಾಲುಗಳಿಗೆ ಹೆಚ್ಚು ತೂಕ ನೀಡಬಹುದು; ಅಥವಾ ಪ್ರತಿ ಸಾಲಿಗೂ ಒಂದೇ ತೂಕ, ಇದರಿಂದ ಅತಿ ಹೆಚ್ಚು ಸಾಲುಗಳು ಸರಿಯಾಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Where the adapter begins</source>
        <translation>ಅಡಾಪ್ಟರ್ ಎಲ್ಲಿಂದ ಆರಂಭವಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Where the answers differ</source>
        <translation>ಉತ್ತರಗಳು ಬೇರೆಯಾಗುವಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Where the device cannot be used, you are told so: another never takes its place.</source>
        <translation>ಸಾಧನವನ್ನು ಬಳಸಲಾಗದಿದ್ದರೆ ನಿಮಗೆ ಹೇಳಲಾಗುತ್ತದೆ: ಅದರ ಜಾಗವನ್ನು ಬೇರೊಂದು ಎಂದೂ ತೆಗೆದುಕೊಳ್ಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Where the documents hold no answer, it says so instead of making one up.</source>
        <translation>ದಾಖಲೆಗಳಲ್ಲಿ ಉತ್ತರವಿಲ್ಲದಿದ್ದಾಗ, ಕಲ್ಪಿಸಿ ಹೇಳುವ ಬದಲು ಅದು ಇಲ್ಲವೆಂದು ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Where the others find it; only for several machines.</source>
        <translation>ಇತರವು ಅದನ್ನು ಹುಡುಕುವ ಸ್ಥಳ; ಹಲವು ಕಂಪ್ಯೂಟರ್‌ಗಳಿಗೆ ಮಾತ್ರ.</translation>
    </message>
    <message>
        <source>Where the small networks go</source>
        <translation>ಚಿಕ್ಕ ನೆಟ್‌ವರ್ಕ್‌ಗಳು ಎಲ್ಲಿಗೆ</translation>
    </message>
    <message>
        <source>Where would a model be trained?</source>
        <translation>ಮಾದರಿಗೆ ಎಲ್ಲಿ ತರಬೇತಿ ನೀಡಲಾಗುತ್ತದೆ?</translation>
    </message>
    <message>
        <source>Whether more rows would help is not sure: from {before} to {last} rows it changed by {points} points, which may be anything from {low} to {high}.</source>
        <translation>ಇನ್ನಷ್ಟು ಸಾಲುಗಳು ನೆರವಾಗುತ್ತವೆಯೇ ಖಚಿತವಿಲ್ಲ: {before} ರಿಂದ {last} ಸಾಲುಗಳಿಗೆ ಅದು {points} ಅಂಶ ಬದಲಾಯಿತು, ಅದು {low} ರಿಂದ {high} ವರೆಗೆ ಏನೂ ಆಗಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>Whether signs of work turn and run, and the text cursor blinks.</source>
        <translation>ಕೆಲಸದ ಚಿಹ್ನೆಗಳು ತಿರುಗುತ್ತವೆಯೇ, ಓಡುತ್ತವೆಯೇ, ಮತ್ತು ಪಠ್ಯದ ಕರ್ಸರ್ ಮಿಟುಕುತ್ತದೆಯೇ.</translation>
    </message>
    <message>
        <source>Which questions “{name}” was trained on is not known: {reason}</source>
        <translation>“{name}” ಗೆ ಯಾವ ಪ್ರಶ್ನೆಗಳ ಮೇಲೆ ತರಬೇತಿ ನೀಡಲಾಗಿದೆ ಎಂದು ಗೊತ್ತಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>Which way is better on our questions?</source>
        <translation>ನಮ್ಮ ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ಯಾವ ದಾರಿ ಉತ್ತಮ?</translation>
    </message>
    <message>
        <source>Which weights learn. All but “Full” leave the model as it is and train something small beside it.</source>
        <translation>ಯಾವ ವೇಟ್‌ಗಳು ಕಲಿಯುತ್ತವೆ. “ಪೂರ್ಣ” ಬಿಟ್ಟು ಉಳಿದೆಲ್ಲವೂ ಮಾದರಿಯನ್ನು ಇದ್ದಂತೆ ಬಿಟ್ಟು ಅದರ ಪಕ್ಕದಲ್ಲಿ ಚಿಕ್ಕದಕ್ಕೆ ತರಬೇತಿ ನೀಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Whoever uses the result can judge it at a glance</source>
        <translation>ಫಲಿತಾಂಶ ಬಳಸುವವರು ಒಂದು ನೋಟದಲ್ಲೇ ಅದನ್ನು ಅಳೆಯಬಲ್ಲರು</translation>
    </message>
    <message>
        <source>Whole, optimiser in parts (DeepSpeed ZeRO 2)</source>
        <translation>ಪೂರ್ಣ, ಆಪ್ಟಿಮೈಸರ್ ಭಾಗಗಳಲ್ಲಿ (DeepSpeed ZeRO 2)</translation>
    </message>
    <message>
        <source>Windows ML has no provider ready for a neural processor of this machine.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್‌ಗೆ Windows ML ಬಳಿ ಸಿದ್ಧ ಪ್ರೊವೈಡರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Windows ML's package for Python is not installed.</source>
        <translation>Python ಗಾಗಿರುವ Windows ML ಪ್ಯಾಕೇಜ್ ಅನುಸ್ಥಾಪಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Windows graphics card (DirectML)</source>
        <translation>Windows ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್ (DirectML)</translation>
    </message>
    <message>
        <source>With DoRA, PiSSA and OLoRA cannot be saved for the unchanged model.</source>
        <translation>DoRA ಜೊತೆಗೆ PiSSA ಮತ್ತು OLoRA ಅನ್ನು ಬದಲಾಗದ ಮಾದರಿಗಾಗಿ ಉಳಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>With GPUs</source>
        <translation>GPU ಗಳೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>With fewer than {few} examples fine-tuning makes little difference; looking things up works without any. Collect more, or ask for advice.</source>
        <translation>{few} ಕ್ಕಿಂತ ಕಡಿಮೆ ಉದಾಹರಣೆಗಳಿದ್ದರೆ ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಹೆಚ್ಚಿನ ವ್ಯತ್ಯಾಸ ಮಾಡದು; ನೋಡಿ ತಿಳಿಯುವುದು ಅವಿಲ್ಲದೆಯೂ ಕೆಲಸ ಮಾಡುತ್ತದೆ. ಇನ್ನಷ್ಟು ಸಂಗ್ರಹಿಸಿ, ಅಥವಾ ಸಲಹೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>With so few examples, fine-tuning would make little difference.</source>
        <translation>ಇಷ್ಟು ಕಡಿಮೆ ಉದಾಹರಣೆಗಳಿಂದ ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಹೆಚ್ಚಿನ ವ್ಯತ್ಯಾಸ ಮಾಡದು.</translation>
    </message>
    <message>
        <source>Without a port, 6333 is meant. A path may follow.</source>
        <translation>ಪೋರ್ಟ್ ನೀಡದಿದ್ದರೆ 6333 ಎಂದರ್ಥ. ಅದರ ನಂತರ ಪಾತ್ ಇರಬಹುದು.</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>ಪ್ರಶ್ನೆಯಿಲ್ಲದ್ದು</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>ಉತ್ತರವಿಲ್ಲದ್ದು</translation>
    </message>
    <message>
        <source>Without our documents the answers would be guesses</source>
        <translation>ನಮ್ಮ ದಾಖಲೆಗಳಿಲ್ಲದೆ ಉತ್ತರಗಳು ಊಹೆಗಳಾಗುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Words are scored only where something is learnt, some at a time, and their gradient is taken at once.</source>
        <translation>ಏನನ್ನಾದರೂ ಕಲಿಯುವಲ್ಲಿ ಮಾತ್ರ ಪದಗಳಿಗೆ ಅಂಕ ನೀಡಲಾಗುತ್ತದೆ, ಒಮ್ಮೆಗೆ ಕೆಲವು, ಅವುಗಳ ಗ್ರೇಡಿಯಂಟ್ ಕೂಡಲೇ ತೆಗೆದುಕೊಳ್ಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Words in common (F1)</source>
        <translation>ಸಮಾನ ಪದಗಳು (F1)</translation>
    </message>
    <message>
        <source>Words in common (ROUGE-1)</source>
        <translation>ಸಮಾನ ಪದಗಳು (ROUGE-1)</translation>
    </message>
    <message>
        <source>Words in common, neither more nor less</source>
        <translation>ಸಮಾನ ಪದಗಳು, ಹೆಚ್ಚೂ ಅಲ್ಲ ಕಡಿಮೆಯೂ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>Words that a summary shares with the expected one, as F1.</source>
        <translation>ಸಾರಾಂಶ ಮತ್ತು ನಿರೀಕ್ಷಿತ ಸಾರಾಂಶದ ಸಮಾನ ಪದಗಳು, F1 ಆಗಿ.</translation>
    </message>
    <message>
        <source>Work with “scores” as they are: without .detach(), .item() or numpy.</source>
        <translation>.detach(), .item() ಅಥವಾ numpy ಇಲ್ಲದೆ, “scores” ಅನ್ನು ಇದ್ದಂತೆಯೇ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>ಅಂಕಿಅಂಶಗಳನ್ನು ಲೆಕ್ಕ ಹಾಕಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Works intermediate results out again on the way back instead of keeping them: much less memory for long rows, about a third more time.</source>
        <translation>ಮಧ್ಯಂತರ ಫಲಿತಾಂಶಗಳನ್ನು ಇಡುವ ಬದಲು ಹಿಂದಿರುಗುವಾಗ ಮತ್ತೆ ಲೆಕ್ಕ ಹಾಕುತ್ತದೆ: ಉದ್ದದ ಸಾಲುಗಳಿಗೆ ಬಹಳ ಕಡಿಮೆ ಮೆಮೊರಿ, ಸುಮಾರು ಮೂರನೇ ಒಂದು ಹೆಚ್ಚು ಸಮಯ.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>ಎರಡನ್ನೂ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write code</source>
        <translation>ಕೋಡ್ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Write each as its first character, the one after its last, and its label: start, end, label.</source>
        <translation>ಪ್ರತಿಯೊಂದನ್ನೂ ಅದರ ಮೊದಲ ಅಕ್ಷರ, ಕೊನೆಯದರ ನಂತರದ ಅಕ್ಷರ ಮತ್ತು ಲೇಬಲ್ ಆಗಿ ಬರೆಯಿರಿ: start, end, label.</translation>
    </message>
    <message>
        <source>Write it as JSON; put it in quotation marks to make it text.</source>
        <translation>ಅದನ್ನು JSON ಆಗಿ ಬರೆಯಿರಿ; ಪಠ್ಯವಾಗಿಸಲು ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Write it as Jinja: {example}</source>
        <translation>ಅದನ್ನು Jinja ಆಗಿ ಬರೆಯಿರಿ: {example}</translation>
    </message>
    <message>
        <source>Write it as the hub does, the owner first: {example}.</source>
        <translation>ಹಬ್ ಬರೆಯುವಂತೆ, ಮೊದಲು ಮಾಲೀಕರ ಹೆಸರಿನೊಂದಿಗೆ ಬರೆಯಿರಿ: {example}.</translation>
    </message>
    <message>
        <source>Write it as the hub does: {example}.</source>
        <translation>ಹಬ್ ಬರೆಯುವಂತೆ ಬರೆಯಿರಿ: {example}.</translation>
    </message>
    <message>
        <source>Write it as the words in “{column}” say it, or delete the row.</source>
        <translation>“{column}” ನಲ್ಲಿರುವ ಪದಗಳಂತೆಯೇ ಅದನ್ನು ಬರೆಯಿರಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:11434/v1 or https://host/v1.</source>
        <translation>http://localhost:11434/v1 ಅಥವಾ https://host/v1 ನಂತೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:6333 or https://host:6333/path.</source>
        <translation>http://localhost:6333 ಅಥವಾ https://host:6333/path ನಂತೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database or sqlite:////data/shop.db.</source>
        <translation>postgresql://name@host/database ಅಥವಾ sqlite:////data/shop.db ನಂತೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write it like sqlite:////data/shop.db or sqlite:///C:/data/shop.db.</source>
        <translation>sqlite:////data/shop.db ಅಥವಾ sqlite:///C:/data/shop.db ನಂತೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write it whole, https:// included, or leave it empty for the hub itself.</source>
        <translation>https:// ಸೇರಿಸಿ ಪೂರ್ಣವಾಗಿ ಬರೆಯಿರಿ, ಅಥವಾ ಹಬ್‌ಗಾಗಿಯೇ ಖಾಲಿ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Write names of columns in braces, each once, as in {example}, and double other braces.</source>
        <translation>{example} ನಂತೆ ಕಾಲಮ್‌ಗಳ ಹೆಸರುಗಳನ್ನು ಬ್ರೇಸ್‌ಗಳಲ್ಲಿ, ಪ್ರತಿಯೊಂದನ್ನೂ ಒಂದು ಬಾರಿ ಬರೆಯಿರಿ; ಬೇರೆ ಬ್ರೇಸ್‌ಗಳನ್ನು ಎರಡು ಬಾರಿ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write one label for each text.</source>
        <translation>ಪ್ರತಿ ಪಠ್ಯಕ್ಕೂ ಒಂದೇ ಲೇಬಲ್ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write one, like SELECT name, city FROM customers.</source>
        <translation>SELECT name, city FROM customers ನಂಥದ್ದನ್ನು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Write one, or delete the row.</source>
        <translation>ಬರೆಯಿರಿ, ಅಥವಾ ಸಾಲು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Write the answer that the model is to learn, or delete the row.</source>
        <translation>ಮಾದರಿ ಕಲಿಯಬೇಕಾದ ಉತ್ತರ ಬರೆಯಿರಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Write the label of the text, or delete the row.</source>
        <translation>ಪಠ್ಯದ ಲೇಬಲ್ ಬರೆಯಿರಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Write what is asked, or delete the row.</source>
        <translation>ಏನನ್ನು ಕೇಳಲಾಗುತ್ತದೆ ಎಂದು ಬರೆಯಿರಿ, ಅಥವಾ ಸಾಲನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Write “def loss(scores, labels):” into it.</source>
        <translation>ಅದರಲ್ಲಿ “def loss(scores, labels):” ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Writing answers</source>
        <translation>ಉತ್ತರ ಬರೆಯುವುದು</translation>
    </message>
    <message>
        <source>Writing answers is what language models do. Sorting, marking and finding texts are done by small models that read and do not write.</source>
        <translation>ಉತ್ತರ ಬರೆಯುವುದು ಭಾಷಾ ಮಾದರಿಗಳ ಕೆಲಸ. ಪಠ್ಯಗಳನ್ನು ವಿಂಗಡಿಸುವುದು, ಗುರುತಿಸುವುದು ಮತ್ತು ಹುಡುಕುವುದನ್ನು ಬರೆಯದೆ ಓದುವ ಚಿಕ್ಕ ಮಾದರಿಗಳು ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>ಬರೆಯಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>ಹೌದು, ಯಾವಾಗಲೂ</translation>
    </message>
    <message>
        <source>Yes, exactly</source>
        <translation>ಹೌದು, ನಿಖರವಾಗಿ</translation>
    </message>
    <message>
        <source>Yes, often</source>
        <translation>ಹೌದು, ಆಗಾಗ್ಗೆ</translation>
    </message>
    <message>
        <source>Your answers call for fine-tuning, but it would make little difference with so few examples. Collect at least 200 good and varied ones, then decide again.</source>
        <translation>ನಿಮ್ಮ ಉತ್ತರಗಳು ಫೈನ್-ಟ್ಯೂನಿಂಗ್ ಕೇಳುತ್ತವೆ, ಆದರೆ ಇಷ್ಟು ಕಡಿಮೆ ಉದಾಹರಣೆಗಳಿಂದ ಹೆಚ್ಚಿನ ವ್ಯತ್ಯಾಸವಾಗದು. ಕನಿಷ್ಠ 200 ಒಳ್ಳೆಯ, ವೈವಿಧ್ಯಮಯ ಉದಾಹರಣೆಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ, ನಂತರ ಮತ್ತೆ ನಿರ್ಧರಿಸಿ.</translation>
    </message>
    <message>
        <source>Your documents do not cover this.</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳಲ್ಲಿ ಇದರ ಬಗ್ಗೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>ನಿಮ್ಮದೇ ಡೇಟಾ</translation>
    </message>
    <message>
        <source>Your questions do not settle it yet.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳು ಇನ್ನೂ ಇದನ್ನು ಇತ್ಯರ್ಥಗೊಳಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Your questions say the same.</source>
        <translation>ನಿಮ್ಮ ಪ್ರಶ್ನೆಗಳೂ ಅದನ್ನೇ ಹೇಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>\1 stands for what the first pair of brackets has found; write \\ for a backslash.</source>
        <translation>\1 ಮೊದಲ ಆವರಣ ಜೋಡಿಗೆ ಸಿಕ್ಕಿದ್ದನ್ನು ಸೂಚಿಸುತ್ತದೆ; ಬ್ಯಾಕ್‌ಸ್ಲ್ಯಾಶ್‌ಗೆ \\ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>a small adapter learns in place of all weights</source>
        <translation>ಎಲ್ಲ ವೇಟ್‌ಗಳ ಬದಲು ಚಿಕ್ಕ ಅಡಾಪ್ಟರ್ ಕಲಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>another model is needed</source>
        <translation>ಬೇರೆ ಮಾದರಿ ಬೇಕು</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ಅಲ್ಪವಿರಾಮ</translation>
    </message>
    <message numerus="yes">
        <source>cuts %n row(s)</source>
        <translation>
            <numerusform>%n ಸಾಲನ್ನು ಕತ್ತರಿಸುತ್ತದೆ</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಕತ್ತರಿಸುತ್ತದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>documents</source>
        <translation>ದಾಖಲೆಗಳು</translation>
    </message>
    <message>
        <source>index the document that changed</source>
        <translation>ಬದಲಾದ ದಾಖಲೆಯನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>index the document; train again for what was learnt</source>
        <translation>ದಾಖಲೆಯನ್ನು ಇಂಡೆಕ್ಸ್ ಮಾಡಿ; ಕಲಿತದ್ದಕ್ಕೆ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>int4 is small and quick, fp32 exact; fp16 is for graphics cards.</source>
        <translation>int4 ಚಿಕ್ಕದು ಮತ್ತು ವೇಗ, fp32 ನಿಖರ; fp16 ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>k-quant</source>
        <translation>k-quant</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>ಒಂದು ಸೆಕೆಂಡಿಗಿಂತ ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>llama.cpp's converter could not convert this model: {reason}</source>
        <translation>llama.cpp ಪರಿವರ್ತಕಕ್ಕೆ ಈ ಮಾದರಿ ಪರಿವರ್ತಿಸಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>llama.cpp's converter is not at {path}.</source>
        <translation>llama.cpp ಪರಿವರ್ತಕ {path} ನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>llama.cpp's converter needs the Python package {package}, which is not installed.</source>
        <translation>llama.cpp ಪರಿವರ್ತಕಕ್ಕೆ {package} Python ಪ್ಯಾಕೇಜ್ ಬೇಕು, ಅದು ಅನುಸ್ಥಾಪಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>mend the rows and train again</source>
        <translation>ಸಾಲುಗಳನ್ನು ಸರಿಪಡಿಸಿ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>ನಿಮಿ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ನಿಮಿಷಗಳು</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>ಬಹುತೇಕ-ನಕಲುಗಳು</translation>
    </message>
    <message>
        <source>needs a rejected answer beside each chosen one</source>
        <translation>ಪ್ರತಿ ಆಯ್ದ ಉತ್ತರದ ಪಕ್ಕ ತಿರಸ್ಕೃತ ಉತ್ತರ ಬೇಕು</translation>
    </message>
    <message>
        <source>needs questions, each with the passage that answers it</source>
        <translation>ಪ್ರಶ್ನೆಗಳು ಬೇಕು, ಪ್ರತಿಯೊಂದಕ್ಕೂ ಉತ್ತರಿಸುವ ಪಠ್ಯಭಾಗದೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>needs texts with a few labels that come again</source>
        <translation>ಮತ್ತೆ ಮತ್ತೆ ಬರುವ ಕೆಲವು ಲೇಬಲ್‌ಗಳಿರುವ ಪಠ್ಯಗಳು ಬೇಕು</translation>
    </message>
    <message>
        <source>needs texts with the wanted places marked in them</source>
        <translation>ಬೇಕಾದ ಸ್ಥಳಗಳನ್ನು ಗುರುತಿಸಿದ ಪಠ್ಯಗಳು ಬೇಕು</translation>
    </message>
    <message>
        <source>neural processor (NPU)</source>
        <translation>ನ್ಯೂರಲ್ ಪ್ರೊಸೆಸರ್ (NPU)</translation>
    </message>
    <message>
        <source>none: it quotes sentences</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ: ಅದು ವಾಕ್ಯಗಳನ್ನು ಉದ್ಧರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>none: no question was trained on</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ: ಯಾವ ಪ್ರಶ್ನೆಯೂ ತರಬೇತಿಯಲ್ಲಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>ನಿಗದಿಪಡಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ಅಳೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>ಒಂದು ಸಂಭಾಷಣೆ</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>ಒಂದು ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>one passage</source>
        <translation>ಒಂದು ಪಠ್ಯಭಾಗ</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>reads documents</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ಸೆ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ಅರ್ಧವಿರಾಮ</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ಟ್ಯಾಬ್</translation>
    </message>
    <message>
        <source>test</source>
        <translation>ಪರೀಕ್ಷೆ</translation>
    </message>
    <message>
        <source>the exact number of parameters</source>
        <translation>ಪ್ಯಾರಾಮೀಟರ್‌ಗಳ ನಿಖರ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>the folder for graphics cards</source>
        <translation>ಗ್ರಾಫಿಕ್ಸ್ ಕಾರ್ಡ್‌ಗಳ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>the folders for CUDA and DirectML</source>
        <translation>CUDA ಮತ್ತು DirectML ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>ಮಾದರಿ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>the model squeezed to 4 bits; takes longer</source>
        <translation>4 ಬಿಟ್‌ಗಳಿಗೆ ಕ್ವಾಂಟೈಸ್ ಮಾಡಿದ ಮಾದರಿ; ಹೆಚ್ಚು ಸಮಯ ಬೇಕು</translation>
    </message>
    <message>
        <source>the names of the folders</source>
        <translation>ಫೋಲ್ಡರ್‌ಗಳ ಹೆಸರುಗಳು</translation>
    </message>
    <message>
        <source>the order of the columns</source>
        <translation>ಕಾಲಮ್‌ಗಳ ಕ್ರಮ</translation>
    </message>
    <message>
        <source>the plan of the split</source>
        <translation>ವಿಭಜನೆಯ ಯೋಜನೆ</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>ಪ್ರೊಸೆಸರ್</translation>
    </message>
    <message>
        <source>the same corrections, a little slower</source>
        <translation>ಅವೇ ತಿದ್ದುಪಡಿಗಳು, ಸ್ವಲ್ಪ ನಿಧಾನ</translation>
    </message>
    <message>
        <source>the same result, about a third more time</source>
        <translation>ಅದೇ ಫಲಿತಾಂಶ, ಸುಮಾರು ಮೂರನೇ ಒಂದು ಹೆಚ್ಚು ಸಮಯ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>ಟೋಕನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>trained, and reads documents</source>
        <translation>ತರಬೇತಿ ಪಡೆದಿದೆ, ದಾಖಲೆಗಳನ್ನು ಓದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>training</source>
        <translation>ತರಬೇತಿ</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್</translation>
    </message>
    <message>
        <source>validations</source>
        <translation>ವ್ಯಾಲಿಡೇಶನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>ಲಂಬ ಗೆರೆ</translation>
    </message>
    <message>
        <source>what the columns mean</source>
        <translation>ಕಾಲಮ್‌ಗಳ ಅರ್ಥ</translation>
    </message>
    <message>
        <source>{address} does not tell how large the files of “{name}” are.</source>
        <translation>“{name}” ನ ಫೈಲ್‌ಗಳು ಎಷ್ಟು ದೊಡ್ಡವೆಂದು {address} ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{address} is no address of a model hub.</source>
        <translation>{address} ಮಾದರಿಗಳ ಹಬ್‌ನ ವಿಳಾಸವಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n of {all} records of {files} where {rule}.</source>
        <translation>
            <numerusform>“{field}” ನ {different} ಬೇರೆ ಬೇರೆ ಮೌಲ್ಯಗಳು, {files} ನ {all} ದಾಖಲಾತಿಗಳಲ್ಲಿ {rule} ಆಗಿರುವ %n ರಲ್ಲಿ.</numerusform>
            <numerusform>“{field}” ನ {different} ಬೇರೆ ಬೇರೆ ಮೌಲ್ಯಗಳು, {files} ನ {all} ದಾಖಲಾತಿಗಳಲ್ಲಿ {rule} ಆಗಿರುವ %n ರಲ್ಲಿ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n record(s) of {files}.</source>
        <translation>
            <numerusform>“{field}” ನ {different} ಬೇರೆ ಬೇರೆ ಮೌಲ್ಯಗಳು, {files} ನ %n ದಾಖಲಾತಿಯಲ್ಲಿ.</numerusform>
            <numerusform>“{field}” ನ {different} ಬೇರೆ ಬೇರೆ ಮೌಲ್ಯಗಳು, {files} ನ %n ದಾಖಲಾತಿಗಳಲ್ಲಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} documents: reading {file}, part {part} of {parts}</source>
        <translation>{total} ರಲ್ಲಿ {done} ದಾಖಲೆಗಳು: {file} ಓದಲಾಗುತ್ತಿದೆ, {parts} ರಲ್ಲಿ ಭಾಗ {part}</translation>
    </message>
    <message>
        <source>{done} of {total} documents: {file}</source>
        <translation>{total} ರಲ್ಲಿ {done} ದಾಖಲೆಗಳು: {file}</translation>
    </message>
    <message>
        <source>{figure} billion operations a second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ {figure} ಶತಕೋಟಿ ಕಾರ್ಯಗಳು</translation>
    </message>
    <message>
        <source>{file} came damaged and is fetched again.</source>
        <translation>{file} ಹಾನಿಗೊಂಡು ಬಂದಿದೆ, ಅದನ್ನು ಮತ್ತೆ ತರಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>{file} came damaged from the hub.</source>
        <translation>{file} ಹಬ್‌ನಿಂದ ಹಾನಿಗೊಂಡು ಬಂದಿದೆ.</translation>
    </message>
    <message>
        <source>{file} does not say how large the model is.</source>
        <translation>ಮಾದರಿ ಎಷ್ಟು ದೊಡ್ಡದೆಂದು {file} ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{file} holds weights alone: how they go together stands in a config.json, which is not there.</source>
        <translation>{file} ನಲ್ಲಿ ವೇಟ್‌ಗಳು ಮಾತ್ರ ಇವೆ: ಅವು ಹೇಗೆ ಸೇರುತ್ತವೆ ಎಂಬುದು config.json ನಲ್ಲಿರುತ್ತದೆ, ಅದು ಅಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{file} is a Python pickle, which can run any program when opened; Ustad does not open it.</source>
        <translation>{file} Python pickle, ತೆರೆದಾಗ ಅದು ಯಾವ ಪ್ರೋಗ್ರಾಂ ಅನ್ನಾದರೂ ಚಲಾಯಿಸಬಲ್ಲದು; Ustad ಅದನ್ನು ತೆರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, although its name says “{suffix}”; it was read as {kind}.</source>
        <translation>{file} ನ ಹೆಸರು “{suffix}” ಎಂದರೂ ಅದು {kind} ಫೈಲ್; ಅದನ್ನು {kind} ಆಗಿ ಓದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{file} is damaged and is fetched again.</source>
        <translation>{file} ಹಾನಿಗೊಂಡಿದೆ, ಅದನ್ನು ಮತ್ತೆ ತರಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>{file} is in the GGUF format, which cannot be trained.</source>
        <translation>{file} GGUF ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿದೆ, ಅದಕ್ಕೆ ತರಬೇತಿ ನೀಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>{file} is no file of a model.</source>
        <translation>{file} ಮಾದರಿಯ ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{file} is not called as the weights of a model are.</source>
        <translation>{file} ನ ಹೆಸರು ಮಾದರಿಯ ವೇಟ್‌ಗಳ ಹೆಸರಿನಂತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{file} is not in Unicode; it was read as {encoding}, the likeliest. Look whether its letters are right; if not, save it as UTF-8 and import it again.</source>
        <translation>{file} Unicode ನಲ್ಲಿಲ್ಲ; ಅತಿ ಸಂಭವನೀಯವಾದ {encoding} ಎಂದು ಓದಲಾಗಿದೆ. ಅಕ್ಷರಗಳು ಸರಿಯಿವೆಯೇ ನೋಡಿ; ಇಲ್ಲದಿದ್ದರೆ UTF-8 ಆಗಿ ಉಳಿಸಿ ಮತ್ತೆ ಆಮದು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>{file} of “{name}” came damaged twice.</source>
        <translation>“{name}” ನ {file} ಎರಡು ಬಾರಿ ಹಾನಿಗೊಂಡು ಬಂದಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n line(s) left out, which could not be read as rows.</source>
        <translation>
            <numerusform>{file}: ಸಾಲಾಗಿ ಓದಲಾಗದ %n ಲೈನ್ ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>{file}: ಸಾಲುಗಳಾಗಿ ಓದಲಾಗದ %n ಲೈನ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}: {why}</source>
        <translation>{first}: {why}</translation>
    </message>
    <message>
        <source>{folder} holds an adapter, not a whole model.</source>
        <translation>{folder} ನಲ್ಲಿರುವುದು ಅಡಾಪ್ಟರ್, ಪೂರ್ಣ ಮಾದರಿಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ಫೋಲ್ಡರ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{folder} is not an export that Ustad has made: its {file} is missing.</source>
        <translation>{folder} Ustad ಮಾಡಿದ ರಫ್ತು ಅಲ್ಲ: ಅದರ {file} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{folder} is not in Ustad's own models folder, so it is not deleted from here.</source>
        <translation>{folder} Ustad ನದೇ ಮಾದರಿಗಳ ಫೋಲ್ಡರ್‌ನಲ್ಲಿಲ್ಲ, ಹಾಗಾಗಿ ಅದನ್ನು ಇಲ್ಲಿಂದ ಅಳಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{folder} was not added by hand, so it cannot be taken off the list.</source>
        <translation>{folder} ಅನ್ನು ಕೈಯಾರೆ ಸೇರಿಸಿಲ್ಲ, ಹಾಗಾಗಿ ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>{folder} was not opened: {link} in it leads out of the folder, to {target}.</source>
        <translation>{folder} ತೆರೆಯಲಿಲ್ಲ: ಅದರಲ್ಲಿರುವ {link} ಫೋಲ್ಡರ್‌ನ ಹೊರಗೆ, {target} ಗೆ ಕರೆದೊಯ್ಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: this machine does not trust its certificate.</source>
        <translation>{host} ಅನ್ನು ಸುರಕ್ಷಿತವಾಗಿ ತಲುಪಲಾಗಲಿಲ್ಲ: ಈ ಕಂಪ್ಯೂಟರ್ ಅದರ ಪ್ರಮಾಣಪತ್ರವನ್ನು ನಂಬುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: {reason}.</source>
        <translation>{host} ಅನ್ನು ಸುರಕ್ಷಿತವಾಗಿ ತಲುಪಲಾಗಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{host} did not take the request: {reason}.</source>
        <translation>{host} ವಿನಂತಿ ಸ್ವೀಕರಿಸಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{host} does not answer encrypted: {reason}.</source>
        <translation>{host} ಎನ್‌ಕ್ರಿಪ್ಟ್ ಮಾಡಿ ಉತ್ತರಿಸುವುದಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{host} does not let “{user}” in: {reason}.</source>
        <translation>{host} “{user}” ಗೆ ಪ್ರವೇಶ ನೀಡುವುದಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{host} failed: {reason}.</source>
        <translation>{host} ವಿಫಲವಾಯಿತು: {reason}.</translation>
    </message>
    <message>
        <source>{host} has no model called “{model}”: {reason}.</source>
        <translation>{host} ನಲ್ಲಿ “{model}” ಎಂಬ ಮಾದರಿ ಇಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{host} is busy; trying again in {seconds} s…</source>
        <translation>{host} ಕಾರ್ಯನಿರತವಾಗಿದೆ; {seconds} ಸೆಕೆಂಡಿನಲ್ಲಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತದೆ…</translation>
    </message>
    <message>
        <source>{host} refused the key: {reason}.</source>
        <translation>{host} ಕೀ ನಿರಾಕರಿಸಿತು: {reason}.</translation>
    </message>
    <message>
        <source>{host} said nothing for {seconds} seconds.</source>
        <translation>{host} {seconds} ಸೆಕೆಂಡುಗಳ ಕಾಲ ಏನನ್ನೂ ಹೇಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{host} sends requests on to another address, which is not followed.</source>
        <translation>{host} ವಿನಂತಿಗಳನ್ನು ಬೇರೆ ವಿಳಾಸಕ್ಕೆ ಕಳುಹಿಸುತ್ತದೆ, ಅಲ್ಲಿಗೆ ಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {reason}.</source>
        <translation>{host} ಸದ್ಯಕ್ಕೆ ಹೆಚ್ಚಿನ ವಿನಂತಿಗಳನ್ನು ಸ್ವೀಕರಿಸುವುದಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{host} wants a key: {reason}.</source>
        <translation>{host} ಗೆ ಕೀ ಬೇಕು: {reason}.</translation>
    </message>
    <message>
        <source>{least} to {most} letters</source>
        <translation>{least} ರಿಂದ {most} ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{host} ನಲ್ಲಿ {model}</translation>
    </message>
    <message>
        <source>{name} cannot be exported to ONNX: the builder of ONNX Runtime GenAI does not know models of the kind {kind}.</source>
        <translation>{name} ಅನ್ನು ONNX ಗೆ ರಫ್ತು ಮಾಡಲಾಗದು: ONNX Runtime GenAI ಬಿಲ್ಡರ್‌ಗೆ {kind} ಬಗೆಯ ಮಾದರಿಗಳು ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory of {device}.</source>
        <translation>{name} {device} ನ ಮೆಮೊರಿಯಲ್ಲಿ ಹಿಡಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} has no file of rows itself; this is what the hub has made of it.</source>
        <translation>{name} ನಲ್ಲಿ ಸ್ವತಃ ಸಾಲುಗಳ ಫೈಲ್ ಇಲ್ಲ; ಇದು ಹಬ್ ಅದರಿಂದ ಮಾಡಿದ್ದು.</translation>
    </message>
    <message>
        <source>{name} has no file that Ustad can read rows from.</source>
        <translation>{name} ನಲ್ಲಿ Ustad ಸಾಲುಗಳನ್ನು ಓದಬಲ್ಲ ಫೈಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{name} is no speaker</source>
        <translation>{name} ಮಾತನಾಡುವವರಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}, %n ಸಾಲು</numerusform>
            <numerusform>{name}, %n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, three texts</source>
        <translation>{name}, ಮೂರು ಪಠ್ಯಗಳು</translation>
    </message>
    <message>
        <source>{needed} MB are still to come, and {free} MB are free on the disk of {path}.</source>
        <translation>ಇನ್ನೂ {needed} MB ಬರಬೇಕು, {path} ನ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಖಾಲಿ ಇರುವುದು {free} MB.</translation>
    </message>
    <message>
        <source>{off} off, as 4 bits are</source>
        <translation>{off} ವ್ಯತ್ಯಾಸ, 4 ಬಿಟ್‌ಗಳಿಗೆ ಸಹಜ</translation>
    </message>
    <message>
        <source>{path} and this project lie one inside the other.</source>
        <translation>{path} ಮತ್ತು ಈ ಪ್ರಾಜೆಕ್ಟ್ ಒಂದರೊಳಗೊಂದು ಇವೆ.</translation>
    </message>
    <message>
        <source>{path} cannot be read: it does not say what is compared.</source>
        <translation>{path} ಓದಲಾಗುತ್ತಿಲ್ಲ: ಏನನ್ನು ಹೋಲಿಸಲಾಗುತ್ತಿದೆ ಎಂದು ಅದು ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ಓದಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}.</source>
        <translation>{path} ಬಳಸಲಾಗಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{path} fails in line {line}: {reason}.</source>
        <translation>{path} ಲೈನ್ {line} ರಲ್ಲಿ ವಿಫಲವಾಗುತ್ತದೆ: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n column(s); that is no table of rows.</source>
        <translation>
            <numerusform>{path} ನಲ್ಲಿ %n ಕಾಲಮ್ ಇದೆ; ಅದು ಸಾಲುಗಳ ಕೋಷ್ಟಕವಲ್ಲ.</numerusform>
            <numerusform>{path} ನಲ್ಲಿ %n ಕಾಲಮ್‌ಗಳಿವೆ; ಅದು ಸಾಲುಗಳ ಕೋಷ್ಟಕವಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no function called “loss”.</source>
        <translation>{path} ನಲ್ಲಿ “loss” ಎಂಬ ಫಂಕ್ಷನ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} has no sheet called “{sheet}”.</source>
        <translation>{path} ನಲ್ಲಿ “{sheet}” ಎಂಬ ಶೀಟ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} has not been agreed to, or has changed since: Ustad does not run it.</source>
        <translation>{path} ಗೆ ಒಪ್ಪಿಗೆ ನೀಡಿಲ್ಲ, ಅಥವಾ ಆಮೇಲೆ ಅದು ಬದಲಾಗಿದೆ: Ustad ಅದನ್ನು ಚಲಾಯಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} holds no rows below its first line.</source>
        <translation>{path} ನಲ್ಲಿ ಮೊದಲ ಲೈನ್‌ನ ಕೆಳಗೆ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} holds no rows below the names of its columns.</source>
        <translation>{path} ನಲ್ಲಿ ಕಾಲಮ್‌ಗಳ ಹೆಸರುಗಳ ಕೆಳಗೆ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} holds no rows.</source>
        <translation>{path} ನಲ್ಲಿ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} holds no rows. Line {line}: {reason}</source>
        <translation>{path} ನಲ್ಲಿ ಸಾಲುಗಳಿಲ್ಲ. ಲೈನ್ {line}: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no rows: {reason}</source>
        <translation>{path} ನಲ್ಲಿ ಸಾಲುಗಳಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no table. Line {line}: {reason}</source>
        <translation>{path} ನಲ್ಲಿ ಕೋಷ್ಟಕವಿಲ್ಲ. ಲೈನ್ {line}: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} ನಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} holds only empty lines.</source>
        <translation>{path} ನಲ್ಲಿ ಖಾಲಿ ಲೈನ್‌ಗಳು ಮಾತ್ರ ಇವೆ.</translation>
    </message>
    <message>
        <source>{path} holds this project itself.</source>
        <translation>{path} ನಲ್ಲಿ ಈ ಪ್ರಾಜೆಕ್ಟ್ ಇದೆ.</translation>
    </message>
    <message>
        <source>{path} is a packed {kind} file.</source>
        <translation>{path} ಸಂಕುಚಿತ {kind} ಫೈಲ್.</translation>
    </message>
    <message>
        <source>{path} is a {kind} file, which holds no rows that Ustad can read.</source>
        <translation>{path} {kind} ಫೈಲ್, ಅದರಲ್ಲಿ Ustad ಓದಬಲ್ಲ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>{path} ಅನ್ನು ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ಬರೆಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>{path} is damaged or ends too early: it cannot be unpacked whole.</source>
        <translation>{path} ಹಾನಿಗೊಂಡಿದೆ ಅಥವಾ ಬೇಗ ಮುಗಿಯುತ್ತದೆ: ಅದನ್ನು ಪೂರ್ಣವಾಗಿ ಬಿಚ್ಚಲಾಗದು.</translation>
    </message>
    <message>
        <source>{path} is damaged so badly that the program that reads it broke down.</source>
        <translation>{path} ಎಷ್ಟು ಹಾನಿಗೊಂಡಿದೆಯೆಂದರೆ ಅದನ್ನು ಓದುವ ಪ್ರೋಗ್ರಾಂ ಕುಸಿದುಬಿತ್ತು.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Parquet or Arrow file: {reason}</source>
        <translation>{path} ಹಾನಿಗೊಂಡಿದೆ, ಅಥವಾ ಅದು Parquet ಅಥವಾ Arrow ಫೈಲ್ ಅಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged, protected, or no Excel workbook: {reason}.</source>
        <translation>{path} ಹಾನಿಗೊಂಡಿದೆ, ಸಂರಕ್ಷಿತವಾಗಿದೆ, ಅಥವಾ Excel ವರ್ಕ್‌ಬುಕ್ ಅಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it should list the parts of the set.</source>
        <translation>{path} ಹಾನಿಗೊಂಡಿದೆ: ಅದರಲ್ಲಿ ಸೆಟ್‌ನ ವಿಭಾಗಗಳ ಪಟ್ಟಿ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>{path} is damaged: its answers do not fit its questions.</source>
        <translation>{path} ಹಾನಿಗೊಂಡಿದೆ: ಅದರ ಉತ್ತರಗಳು ಅದರ ಪ್ರಶ್ನೆಗಳಿಗೆ ಹೊಂದುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} ಹಾನಿಗೊಂಡಿದೆ: {reason}.</translation>
    </message>
    <message>
        <source>{path} is empty now; the copies in the project are kept.</source>
        <translation>{path} ಈಗ ಖಾಲಿಯಾಗಿದೆ; ಪ್ರಾಜೆಕ್ಟ್‌ನಲ್ಲಿರುವ ನಕಲುಗಳನ್ನು ಉಳಿಸಿಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{path} is followed already, as “{name}”.</source>
        <translation>{path} ಅನ್ನು ಈಗಾಗಲೇ “{name}” ಎಂದು ಗಮನಿಸಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>{path} is no file of settings for Olive.</source>
        <translation>{path} Olive ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not a Python file.</source>
        <translation>{path} Python ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not a certificate: {reason}.</source>
        <translation>{path} ಪ್ರಮಾಣಪತ್ರವಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a dataset of Ustad.</source>
        <translation>{path} Ustad ನ ಡೇಟಾಸೆಟ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ಫೋಲ್ಡರ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} ಪಠ್ಯ ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not an Ustad project: it has no project.json.</source>
        <translation>{path} Ustad ಪ್ರಾಜೆಕ್ಟ್ ಅಲ್ಲ: ಅದರಲ್ಲಿ project.json ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} ಖಾಲಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not in this project's documents.</source>
        <translation>{path} ಈ ಪ್ರಾಜೆಕ್ಟ್‌ನ ದಾಖಲೆಗಳಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ಅಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is one object of columns, and too large or cut off.</source>
        <translation>{path} ಕಾಲಮ್‌ಗಳ ಒಂದೇ ಆಬ್ಜೆಕ್ಟ್, ಮತ್ತು ತೀರಾ ದೊಡ್ಡದು ಅಥವಾ ಅರ್ಧಕ್ಕೆ ಕತ್ತರಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>{path} is there already, with something in it.</source>
        <translation>{path} ಈಗಾಗಲೇ ಇದೆ, ಅದರಲ್ಲಿ ಏನೋ ಇದೆ.</translation>
    </message>
    <message>
        <source>{path} is too large to be a loss.</source>
        <translation>{path} ಲಾಸ್ ಆಗಲು ತೀರಾ ದೊಡ್ಡದು.</translation>
    </message>
    <message>
        <source>{path} names a file outside of it: {name}.</source>
        <translation>{path} ತನ್ನ ಹೊರಗಿನ ಫೈಲ್ ಹೆಸರಿಸುತ್ತದೆ: {name}.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {ratio} times its size, as if made to fill the disk.</source>
        <translation>{path} ಬಿಚ್ಚಿದಾಗ ತನ್ನ ಗಾತ್ರದ {ratio} ಪಟ್ಟಿಗಿಂತ ಹೆಚ್ಚಾಗುತ್ತದೆ, ಡಿಸ್ಕ್ ತುಂಬಿಸಲೆಂದೇ ಮಾಡಿದಂತಿದೆ.</translation>
    </message>
    <message>
        <source>{path} unpacks to {size} MB, as if made to fill the memory.</source>
        <translation>{path} ಬಿಚ್ಚಿದಾಗ {size} MB ಆಗುತ್ತದೆ, ಮೆಮೊರಿ ತುಂಬಿಸಲೆಂದೇ ಮಾಡಿದಂತಿದೆ.</translation>
    </message>
    <message>
        <source>{path} was not opened: “{name}” in it would act by itself, and Ustad did not put it there.</source>
        <translation>{path} ತೆರೆಯಲಿಲ್ಲ: ಅದರಲ್ಲಿರುವ “{name}” ತಾನಾಗಿ ಕಾರ್ಯನಿರ್ವಹಿಸುತ್ತಿತ್ತು, ಮತ್ತು ಅದನ್ನು ಅಲ್ಲಿ Ustad ಇಟ್ಟಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Ustad.</source>
        <translation>{path} ಅನ್ನು Ustad ನ ಹೊಸ ಆವೃತ್ತಿ ಬರೆದಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>{points} points better than “{other}” on the same %n question(s), between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>ಅದೇ %n ಪ್ರಶ್ನೆಯಲ್ಲಿ “{other}” ಗಿಂತ {points} ಅಂಶ ಉತ್ತಮ, {low} ಮತ್ತು {high} ರ ನಡುವೆ (95 %).</numerusform>
            <numerusform>ಅದೇ %n ಪ್ರಶ್ನೆಗಳಲ್ಲಿ “{other}” ಗಿಂತ {points} ಅಂಶ ಉತ್ತಮ, {low} ಮತ್ತು {high} ರ ನಡುವೆ (95 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} computes wrongly: {off} off.</source>
        <translation>{provider} ತಪ್ಪಾಗಿ ಲೆಕ್ಕ ಹಾಕುತ್ತದೆ: {off} ವ್ಯತ್ಯಾಸ.</translation>
    </message>
    <message>
        <source>{provider} did not start; {other} took its place.</source>
        <translation>{provider} ಆರಂಭವಾಗಲಿಲ್ಲ; {other} ಅದರ ಜಾಗ ತೆಗೆದುಕೊಂಡಿತು.</translation>
    </message>
    <message>
        <source>{reason} (line {line} of the file)</source>
        <translation>{reason} (ಫೈಲ್‌ನ ಲೈನ್ {line})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {seconds} s.</source>
        <translation>{reason} {seconds} ಸೆಕೆಂಡಿನಲ್ಲಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>{shares}. A model trained on a mixture may answer in the wrong one; the rows not in the main script are listed.</source>
        <translation>{shares}. ಮಿಶ್ರಣದ ಮೇಲೆ ತರಬೇತಿ ಪಡೆದ ಮಾದರಿ ತಪ್ಪು ಲಿಪಿಯಲ್ಲಿ ಉತ್ತರಿಸಬಹುದು; ಮುಖ್ಯ ಲಿಪಿಯಲ್ಲಿಲ್ಲದ ಸಾಲುಗಳನ್ನು ಪಟ್ಟಿ ಮಾಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{share} cannot be the share of rows that is held out.</source>
        <translation>{share} ಪ್ರತ್ಯೇಕವಾಗಿಡುವ ಸಾಲುಗಳ ಪಾಲಾಗಲಾರದು.</translation>
    </message>
    <message>
        <source>{shown} of {all} sections are shown, evenly spread.</source>
        <translation>{all} ವಿಭಾಗಗಳಲ್ಲಿ {shown} ಅನ್ನು ಸಮನಾಗಿ ಆರಿಸಿ ತೋರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}.</source>
        <translation>{source} ಓದಲಾಗುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>{speed} MB/s written, {free} GB free</source>
        <translation>{speed} MB/s ಬರೆಯಲಾಗಿದೆ, {free} GB ಖಾಲಿ</translation>
    </message>
    <message>
        <source>{tokens} tokens; cut behind “…{last}”</source>
        <translation>{tokens} ಟೋಕನ್‌ಗಳು; “…{last}” ನಂತರ ಕತ್ತರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>“2 + 3” and “2 + 4” are two good rows; “yes” and “no” to one question are a contradiction. Only you can tell: compare them.</source>
        <translation>“2 + 3” ಮತ್ತು “2 + 4” ಎರಡು ಒಳ್ಳೆಯ ಸಾಲುಗಳು; ಒಂದೇ ಪ್ರಶ್ನೆಗೆ “ಹೌದು” ಮತ್ತು “ಇಲ್ಲ” ಎಂಬುದು ವಿರೋಧಾಭಾಸ. ನೀವು ಮಾತ್ರ ಹೇಳಬಲ್ಲಿರಿ: ಅವುಗಳನ್ನು ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>“How long is the warranty on this part?”</source>
        <translation>“ಈ ಬಿಡಿಭಾಗದ ವಾರಂಟಿ ಎಷ್ಟು ಕಾಲ?”</translation>
    </message>
    <message>
        <source>“Stop early after” needs validation rows, and there are none.</source>
        <translation>“ಇದರ ನಂತರ ಬೇಗ ನಿಲ್ಲಿಸಿ” ಗೆ ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳು ಬೇಕು, ಅವು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>“The best on validation” needs validation rows, and there are none.</source>
        <translation>“ವ್ಯಾಲಿಡೇಶನ್‌ನಲ್ಲಿ ಅತ್ಯುತ್ತಮ” ಗೆ ವ್ಯಾಲಿಡೇಶನ್ ಸಾಲುಗಳು ಬೇಕು, ಅವು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>“loss” in {path} is not a number for ordinary scores.</source>
        <translation>ಸಾಮಾನ್ಯ ಅಂಕಗಳಿಗೂ {path} ನಲ್ಲಿರುವ “loss” ಸಂಖ್ಯೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“loss” in {path} returns {shape}, not one number per token.</source>
        <translation>{path} ನಲ್ಲಿರುವ “loss” ಪ್ರತಿ ಟೋಕನ್‌ಗೆ ಒಂದು ಸಂಖ್ಯೆಯ ಬದಲು {shape} ನೀಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>“{address}” ವೆಬ್ ವಿಳಾಸವಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” has %n character(s); a cell holds at most {most}.</source>
        <translation>
            <numerusform>“{column}” ನಲ್ಲಿ %n ಅಕ್ಷರ ಇದೆ; ಒಂದು ಸೆಲ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {most} ಹಿಡಿಸುತ್ತವೆ.</numerusform>
            <numerusform>“{column}” ನಲ್ಲಿ %n ಅಕ್ಷರಗಳಿವೆ; ಒಂದು ಸೆಲ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {most} ಹಿಡಿಸುತ್ತವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{column}” holds no answer.</source>
        <translation>“{column}” ನಲ್ಲಿ ಉತ್ತರವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{column}” holds no label.</source>
        <translation>“{column}” ನಲ್ಲಿ ಲೇಬಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{column}” holds no marked places.</source>
        <translation>“{column}” ನಲ್ಲಿ ಗುರುತಿಸಿದ ಸ್ಥಳಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{column}” holds no turns.</source>
        <translation>“{column}” ನಲ್ಲಿ ಸರದಿಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{column}” holds several labels or other things than a label.</source>
        <translation>“{column}” ನಲ್ಲಿ ಹಲವು ಲೇಬಲ್‌ಗಳು ಅಥವಾ ಲೇಬಲ್ ಅಲ್ಲದ ಬೇರೇನೋ ಇದೆ.</translation>
    </message>
    <message>
        <source>“{column}” is empty.</source>
        <translation>“{column}” ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>“{column}” is plain text, without a question and an answer.</source>
        <translation>“{column}” ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರವಿಲ್ಲದ ಸರಳ ಪಠ್ಯ.</translation>
    </message>
    <message>
        <source>“{column}” is {first} in one row and {second} in another: they cannot be joined.</source>
        <translation>“{column}” ಒಂದು ಸಾಲಿನಲ್ಲಿ {first}, ಇನ್ನೊಂದರಲ್ಲಿ {second}: ಅವುಗಳನ್ನು ಸೇರಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>“{column}” marks characters {start} to {end}, but the text has {length}.</source>
        <translation>“{column}” {start} ರಿಂದ {end} ರವರೆಗಿನ ಅಕ್ಷರಗಳನ್ನು ಗುರುತಿಸುತ್ತದೆ, ಆದರೆ ಪಠ್ಯದಲ್ಲಿ ಇರುವುದು {length}.</translation>
    </message>
    <message>
        <source>“{column}” says “{said}”, but at its place, {start} to {end}, stands “{found}”.</source>
        <translation>“{column}” “{said}” ಎನ್ನುತ್ತದೆ, ಆದರೆ ಅದರ ಸ್ಥಳದಲ್ಲಿ, {start} ರಿಂದ {end} ರವರೆಗೆ, “{found}” ಇದೆ.</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate the cells of a table.</source>
        <translation>“{delimiter}” ಕೋಷ್ಟಕದ ಸೆಲ್‌ಗಳನ್ನು ಬೇರ್ಪಡಿಸಲಾರದು.</translation>
    </message>
    <message>
        <source>“{document}” does not hold the words of the quote.</source>
        <translation>“{document}” ನಲ್ಲಿ ಉದ್ಧರಣೆಯ ಪದಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{document}” is not among the indexed documents.</source>
        <translation>“{document}” ಇಂಡೆಕ್ಸ್ ಆದ ದಾಖಲೆಗಳಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{driver}” is a driver for programs of another kind (asyncio).</source>
        <translation>“{driver}” ಬೇರೆ ಬಗೆಯ ಪ್ರೋಗ್ರಾಂಗಳಿಗಾಗಿರುವ ಡ್ರೈವರ್ (asyncio).</translation>
    </message>
    <message>
        <source>“{engine}” does not write, it only quotes.</source>
        <translation>“{engine}” ಬರೆಯುವುದಿಲ್ಲ, ಉದ್ಧರಿಸುತ್ತದೆ ಅಷ್ಟೇ.</translation>
    </message>
    <message>
        <source>“{field}” is no setting that can be searched.</source>
        <translation>“{field}” ಹುಡುಕಬಹುದಾದ ಸೆಟ್ಟಿಂಗ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” asks a database ({host}), and was not allowed to on this machine.</source>
        <translation>“{file}” ಡೇಟಾಬೇಸ್ ({host}) ಕೇಳುತ್ತದೆ, ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಅದಕ್ಕೆ ಅನುಮತಿ ನೀಡಿರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as text: its encoding is unknown, or it is no text.</source>
        <translation>“{file}” ಪಠ್ಯವಾಗಿ ಓದಲಾಗದು: ಅದರ ಎನ್‌ಕೋಡಿಂಗ್ ಗೊತ್ತಿಲ್ಲ, ಅಥವಾ ಅದು ಪಠ್ಯವಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}</source>
        <translation>“{file}” ಓದಲಾಗಲಿಲ್ಲ: {reason}</translation>
    </message>
    <message>
        <source>“{file}” defines entities of its own, as harmful files do: not opened.</source>
        <translation>ಅಪಾಯಕಾರಿ ಫೈಲ್‌ಗಳಂತೆ “{file}” ತನ್ನದೇ ಎಂಟಿಟಿಗಳನ್ನು ವ್ಯಾಖ್ಯಾನಿಸುತ್ತದೆ: ತೆರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” does not describe a table of a database: {reason}.</source>
        <translation>“{file}” ಡೇಟಾಬೇಸ್‌ನ ಕೋಷ್ಟಕವನ್ನು ವಿವರಿಸುವುದಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}, so no search can find what is on them. If they are scans, install tesseract, a free program for text recognition, and index again.</source>
        <translation>“{file}” ನ {pages} ಪುಟ(ಗಳ)ಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ, ಹಾಗಾಗಿ ಅಲ್ಲಿರುವುದು ಯಾವ ಹುಡುಕಾಟಕ್ಕೂ ಸಿಗದು. ಅವು ಸ್ಕ್ಯಾನ್‌ಗಳಾಗಿದ್ದರೆ, ಪಠ್ಯ ಗುರುತಿಸುವ ಉಚಿತ ಪ್ರೋಗ್ರಾಂ tesseract ಅನುಸ್ಥಾಪಿಸಿ, ಮತ್ತೆ ಇಂಡೆಕ್ಸ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}: text recognition finds none either.</source>
        <translation>“{file}” ನ {pages} ಪುಟ(ಗಳ)ಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ: ಪಠ್ಯ ಗುರುತಿಸುವಿಕೆಗೂ ಏನೂ ಸಿಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” has no text, and text recognition finds none on its pages.</source>
        <translation>“{file}” ನಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ, ಪಠ್ಯ ಗುರುತಿಸುವಿಕೆಗೂ ಅದರ ಪುಟಗಳಲ್ಲಿ ಏನೂ ಸಿಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” has no text: its pages are pictures, as from a scanner.</source>
        <translation>“{file}” ನಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ: ಅದರ ಪುಟಗಳು ಸ್ಕ್ಯಾನರ್‌ನಿಂದ ಬಂದಂಥ ಚಿತ್ರಗಳು.</translation>
    </message>
    <message>
        <source>“{file}” has rows wider than {most} cells: the rest is left out.</source>
        <translation>“{file}” ನಲ್ಲಿ {most} ಸೆಲ್‌ಗಳಿಗಿಂತ ಅಗಲದ ಸಾಲುಗಳಿವೆ: ಉಳಿದದ್ದನ್ನು ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” holds formulas that were never calculated: open it in a spreadsheet and save it, and their values can be read.</source>
        <translation>“{file}” ನಲ್ಲಿ ಎಂದೂ ಲೆಕ್ಕ ಹಾಕದ ಸೂತ್ರಗಳಿವೆ: ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ನಲ್ಲಿ ತೆರೆದು ಉಳಿಸಿ, ಆಗ ಅವುಗಳ ಮೌಲ್ಯಗಳನ್ನು ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {n} million characters of text, and was left out.</source>
        <translation>“{file}” ನಲ್ಲಿ {n} ದಶಲಕ್ಷಕ್ಕಿಂತ ಹೆಚ್ಚು ಅಕ್ಷರಗಳ ಪಠ್ಯವಿದೆ, ಅದನ್ನು ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” holds no questions.</source>
        <translation>“{file}” ನಲ್ಲಿ ಪ್ರಶ್ನೆಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>“{file}” ನಲ್ಲಿ ಪಠ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” is a damaged SQLite database: {reason}.</source>
        <translation>“{file}” ಹಾನಿಗೊಂಡ SQLite ಡೇಟಾಬೇಸ್: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is copy-protected by its seller (DRM): it cannot be read.</source>
        <translation>“{file}” ಗೆ ಅದರ ಮಾರಾಟಗಾರರ ನಕಲು-ರಕ್ಷಣೆ (DRM) ಇದೆ: ಅದನ್ನು ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>“{file}” is empty: it has no content at all.</source>
        <translation>“{file}” ಖಾಲಿಯಾಗಿದೆ: ಅದರಲ್ಲಿ ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password, or is in an old format of before 2007.</source>
        <translation>“{file}” ಗೆ ಪಾಸ್‌ವರ್ಡ್ ಬೀಗವಿದೆ, ಅಥವಾ ಅದು 2007 ಕ್ಕಿಂತ ಹಿಂದಿನ ಹಳೆಯ ಫಾರ್ಮ್ಯಾಟ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}” ಗೆ ಪಾಸ್‌ವರ್ಡ್ ಬೀಗವಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” is nested so deeply that it cannot be read.</source>
        <translation>“{file}” ತೀರಾ ಆಳವಾಗಿ ಒಂದರೊಳಗೊಂದಿದೆ, ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>“{file}” is not JSON: line {line} cannot be understood.</source>
        <translation>“{file}” JSON ಅಲ್ಲ: ಲೈನ್ {line} ಅರ್ಥವಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” is not a PDF, or it is damaged.</source>
        <translation>“{file}” PDF ಅಲ್ಲ, ಅಥವಾ ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” is not a SQLite database.</source>
        <translation>“{file}” SQLite ಡೇಟಾಬೇಸ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” is not a table with separators: {reason}.</source>
        <translation>“{file}” ಬೇರ್ಪಡಿಕೆಗಳಿರುವ ಕೋಷ್ಟಕವಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is not an e-mail, or it is damaged.</source>
        <translation>“{file}” ಇ-ಮೇಲ್ ಅಲ್ಲ, ಅಥವಾ ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says ({kind}), or it is damaged.</source>
        <translation>“{file}” ತನ್ನ ಹೆಸರು ಹೇಳುವಂಥದ್ದಲ್ಲ ({kind}), ಅಥವಾ ಹಾನಿಗೊಂಡಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” is of a kind Ustad cannot read.</source>
        <translation>“{file}” Ustad ಓದಲಾರದ ಬಗೆಯದು.</translation>
    </message>
    <message>
        <source>“{file}” needs more than {size} MB of memory to be read, and was left out.</source>
        <translation>“{file}” ಓದಲು {size} MB ಗಿಂತ ಹೆಚ್ಚು ಮೆಮೊರಿ ಬೇಕು, ಅದನ್ನು ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>“{file}” says it has {pages} pages, and was not read.</source>
        <translation>“{file}” ತನ್ನಲ್ಲಿ {pages} ಪುಟಗಳಿವೆ ಎನ್ನುತ್ತದೆ, ಅದನ್ನು ಓದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {size} MB and was not opened.</source>
        <translation>“{file}” ಬಿಚ್ಚಿದಾಗ {size} MB ಗಿಂತ ಹೆಚ್ಚಾಗುತ್ತದೆ, ಅದನ್ನು ತೆರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{file}” was changed again and again while it was being read.</source>
        <translation>ಓದುತ್ತಿರುವಾಗ “{file}” ಮತ್ತೆ ಮತ್ತೆ ಬದಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>“{garbled}” should read “{right}”</source>
        <translation>“{garbled}” ಎಂಬುದು “{right}” ಆಗಿರಬೇಕು</translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%).</source>
        <translation>
            <numerusform>“{judge}” %n ಜೋಡಿಯಲ್ಲಿ {share}% ರಷ್ಟು ನಿಮ್ಮ ಮತವನ್ನು ಒಪ್ಪುತ್ತದೆ ({low}% ಮತ್ತು {high}% ನಡುವೆ).</numerusform>
            <numerusform>“{judge}” %n ಜೋಡಿಗಳಲ್ಲಿ {share}% ರಷ್ಟು ನಿಮ್ಮ ಮತಗಳನ್ನು ಒಪ್ಪುತ್ತದೆ ({low}% ಮತ್ತು {high}% ನಡುವೆ).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%); Cohen’s kappa is {kappa}, between {least} and {most}.</source>
        <translation>
            <numerusform>“{judge}” %n ಜೋಡಿಯಲ್ಲಿ {share}% ರಷ್ಟು ನಿಮ್ಮ ಮತವನ್ನು ಒಪ್ಪುತ್ತದೆ ({low}% ಮತ್ತು {high}% ನಡುವೆ); ಕೋಹೆನ್‌ನ ಕಪ್ಪಾ {kappa}, {least} ಮತ್ತು {most} ನಡುವೆ.</numerusform>
            <numerusform>“{judge}” %n ಜೋಡಿಗಳಲ್ಲಿ {share}% ರಷ್ಟು ನಿಮ್ಮ ಮತಗಳನ್ನು ಒಪ್ಪುತ್ತದೆ ({low}% ಮತ್ತು {high}% ನಡುವೆ); ಕೋಹೆನ್‌ನ ಕಪ್ಪಾ {kappa}, {least} ಮತ್ತು {most} ನಡುವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{judge}” compares the answers</source>
        <translation>“{judge}” ಉತ್ತರಗಳನ್ನು ಹೋಲಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>“{judge}” is also one of those that are judged: models tend to prefer their own words.</source>
        <translation>ತೀರ್ಪಿಗೆ ಒಳಗಾಗುವವುಗಳಲ್ಲಿ “{judge}” ಕೂಡ ಒಂದು: ಮಾದರಿಗಳು ಸಾಮಾನ್ಯವಾಗಿ ತಮ್ಮದೇ ಪದಗಳನ್ನು ಹೆಚ್ಚು ಇಷ್ಟಪಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>“{label}” cannot be searched from {low} to {high}.</source>
        <translation>“{label}” ಅನ್ನು {low} ರಿಂದ {high} ವರೆಗೆ ಹುಡುಕಲಾಗದು.</translation>
    </message>
    <message>
        <source>“{label}” cannot be {value}.</source>
        <translation>“{label}” {value} ಆಗಿರುವಂತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{label}” has no lowest and highest value.</source>
        <translation>“{label}” ಗೆ ಕನಿಷ್ಠ ಮತ್ತು ಗರಿಷ್ಠ ಮೌಲ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{label}” has only one value to try.</source>
        <translation>“{label}” ನಲ್ಲಿ ಪ್ರಯತ್ನಿಸಲು ಒಂದೇ ಮೌಲ್ಯವಿದೆ.</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>“{label}” ಖಾಲಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>“{label}” is not a number.</source>
        <translation>“{label}” ಸಂಖ್ಯೆಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, above its greatest value {bound}.</source>
        <translation>“{label}” {value} ಆಗಿದೆ, ಅದರ ಗರಿಷ್ಠ ಮೌಲ್ಯ {bound} ಕ್ಕಿಂತ ಹೆಚ್ಚು.</translation>
    </message>
    <message>
        <source>“{label}” is {value}, below its least value {bound}.</source>
        <translation>“{label}” {value} ಆಗಿದೆ, ಅದರ ಕನಿಷ್ಠ ಮೌಲ್ಯ {bound} ಕ್ಕಿಂತ ಕಡಿಮೆ.</translation>
    </message>
    <message>
        <source>“{label}” must be a number.</source>
        <translation>“{label}” ಸಂಖ್ಯೆಯಾಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>“{label}” must be a whole number.</source>
        <translation>“{label}” ಪೂರ್ಣಾಂಕವಾಗಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>“{line}” is no command of Olive.</source>
        <translation>“{line}” Olive ಆಜ್ಞೆಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{model}” at {host}, on this machine.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ, {host} ನಲ್ಲಿ “{model}”.</translation>
    </message>
    <message>
        <source>“{model}” at {host}. Your question, and the passages found for it, are sent there.</source>
        <translation>{host} ನಲ್ಲಿ “{model}”. ನಿಮ್ಮ ಪ್ರಶ್ನೆ, ಅದಕ್ಕಾಗಿ ಸಿಕ್ಕಿದ ಪಠ್ಯಭಾಗಗಳು ಅಲ್ಲಿಗೆ ಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>“{model}” gave nothing usable for {useless} of {asked} passages. Choose a larger model, or try another prompt on one passage first.</source>
        <translation>{asked} ಪಠ್ಯಭಾಗಗಳಲ್ಲಿ {useless} ಕ್ಕೆ “{model}” ಬಳಸಬಹುದಾದ ಏನನ್ನೂ ನೀಡಲಿಲ್ಲ. ದೊಡ್ಡ ಮಾದರಿ ಆರಿಸಿ, ಅಥವಾ ಮೊದಲು ಒಂದು ಪಠ್ಯಭಾಗದ ಮೇಲೆ ಬೇರೆ ಪ್ರಾಂಪ್ಟ್ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>“{model}” gave other vectors than asked for: {got} instead of {wanted} numbers.</source>
        <translation>“{model}” ಕೇಳಿದ್ದಕ್ಕಿಂತ ಬೇರೆ ವೆಕ್ಟರ್‌ಗಳನ್ನು ನೀಡಿತು: {wanted} ಸಂಖ್ಯೆಗಳ ಬದಲು {got}.</translation>
    </message>
    <message>
        <source>“{model}” with what it learnt in “{run}”. {note}</source>
        <translation>“{run}” ನಲ್ಲಿ ಕಲಿತದ್ದರೊಂದಿಗೆ “{model}”. {note}</translation>
    </message>
    <message>
        <source>“{most}” has {n_most} rows and “{least}” only {n_least}: a model may never say the rare ones. Add rows of them.</source>
        <translation>“{most}” ಗೆ {n_most} ಸಾಲುಗಳಿವೆ, “{least}” ಗೆ {n_least} ಮಾತ್ರ: ಮಾದರಿ ಅಪರೂಪದವನ್ನು ಎಂದೂ ಹೇಳದಿರಬಹುದು. ಅವುಗಳ ಸಾಲುಗಳನ್ನು ಸೇರಿಸಿ.</translation>
    </message>
    <message>
        <source>“{name}” answers</source>
        <translation>“{name}” ಉತ್ತರಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>“{name}” answers best.</source>
        <translation>“{name}” ಅತ್ಯುತ್ತಮವಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” answers; about %n minute(s) left</source>
        <translation>
            <numerusform>“{name}” ಉತ್ತರಿಸುತ್ತಿದೆ; ಸುಮಾರು %n ನಿಮಿಷ ಉಳಿದಿದೆ</numerusform>
            <numerusform>“{name}” ಉತ್ತರಿಸುತ್ತಿದೆ; ಸುಮಾರು %n ನಿಮಿಷಗಳು ಉಳಿದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a comparison's file.</source>
        <translation>“{name}” ಹೋಲಿಕೆಯ ಫೈಲ್‌ನ ಹೆಸರಾಗಿರುವಂತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a conversation.</source>
        <translation>“{name}” ಸಂಭಾಷಣೆಯ ಹೆಸರಾಗಿರುವಂತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model, since its folder is named so too.</source>
        <translation>“{name}” ಮಾದರಿಯ ಹೆಸರಾಗಲಾರದು, ಏಕೆಂದರೆ ಅದರ ಫೋಲ್ಡರ್‌ಗೂ ಅದೇ ಹೆಸರಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be trained to write answers.</source>
        <translation>“{name}” ಗೆ ಉತ್ತರ ಬರೆಯುವ ತರಬೇತಿ ನೀಡಲಾಗದು.</translation>
    </message>
    <message>
        <source>“{name}” could not answer at all:</source>
        <translation>“{name}” ಸ್ವಲ್ಪವೂ ಉತ್ತರಿಸಲಾಗಲಿಲ್ಲ:</translation>
    </message>
    <message>
        <source>“{name}” did best, but “{other}” may be as good.</source>
        <translation>“{name}” ಅತ್ಯುತ್ತಮವಾಗಿ ಮಾಡಿತು, ಆದರೆ “{other}” ಕೂಡ ಅಷ್ಟೇ ಉತ್ತಮವಾಗಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>“{name}” does not stay inside {folder}: it was left alone.</source>
        <translation>“{name}” {folder} ನ ಒಳಗೆ ಇರುವುದಿಲ್ಲ: ಅದನ್ನು ಮುಟ್ಟಲಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” failed on %n question(s), left out of its figures.</source>
        <translation>
            <numerusform>“{name}” %n ಪ್ರಶ್ನೆಯಲ್ಲಿ ವಿಫಲವಾಯಿತು, ಅದನ್ನು ಅದರ ಅಂಕಿಗಳಿಂದ ಬಿಡಲಾಗಿದೆ.</numerusform>
            <numerusform>“{name}” %n ಪ್ರಶ್ನೆಗಳಲ್ಲಿ ವಿಫಲವಾಯಿತು, ಅವುಗಳನ್ನು ಅದರ ಅಂಕಿಗಳಿಂದ ಬಿಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has its weights in no safetensors file, and other formats can hold programs.</source>
        <translation>“{name}” ನ ವೇಟ್‌ಗಳು safetensors ಫೈಲ್‌ನಲ್ಲಿಲ್ಲ, ಬೇರೆ ಫಾರ್ಮ್ಯಾಟ್‌ಗಳಲ್ಲಿ ಪ್ರೋಗ್ರಾಂಗಳಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>“{name}” has no columns for a question and an answer.</source>
        <translation>“{name}” ನಲ್ಲಿ ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರಕ್ಕೆ ಕಾಲಮ್‌ಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” has no question and answer among its columns: {columns}.</source>
        <translation>“{name}” ನ ಕಾಲಮ್‌ಗಳಲ್ಲಿ ಪ್ರಶ್ನೆ ಮತ್ತು ಉತ್ತರ ಇಲ್ಲ: {columns}.</translation>
    </message>
    <message>
        <source>“{name}” has not been split yet.</source>
        <translation>“{name}” ಇನ್ನೂ ವಿಭಜನೆಯಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” has not finished, so there is nothing to try yet.</source>
        <translation>“{name}” ಮುಗಿದಿಲ್ಲ, ಹಾಗಾಗಿ ಪ್ರಯತ್ನಿಸಲು ಇನ್ನೂ ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is already being trained.</source>
        <translation>“{name}” ಗೆ ಈಗಾಗಲೇ ತರಬೇತಿ ನಡೆಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>“{name}” is being downloaded already.</source>
        <translation>“{name}” ಈಗಾಗಲೇ ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>“{name}” ಗೆ ತರಬೇತಿ ನಡೆಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>“{name}” is chosen twice in the same way.</source>
        <translation>“{name}” ಅನ್ನು ಒಂದೇ ರೀತಿಯಲ್ಲಿ ಎರಡು ಬಾರಿ ಆರಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>“{name}” ಬಳಕೆಯಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>“{name}” ಬಿಡಲಾಗಿದೆ: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is neither a CSV nor a JSON file.</source>
        <translation>“{name}” CSV ಫೈಲ್ ಅಲ್ಲ, JSON ಫೈಲ್ ಕೂಡ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model as sentence-transformers lays them out.</source>
        <translation>“{name}” sentence-transformers ಜೋಡಿಸುವ ರೀತಿಯ ಎಂಬೆಡಿಂಗ್ ಮಾದರಿಯಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is no finished run of the model “{model}”.</source>
        <translation>“{name}” ಎಂಬುದು “{model}” ಮಾದರಿಯ ಮುಗಿದ ರನ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is no longer what was exported, so the export cannot be held against it.</source>
        <translation>“{name}” ಈಗ ರಫ್ತು ಮಾಡಿದಾಗ ಇದ್ದಂತಿಲ್ಲ, ಹಾಗಾಗಿ ರಫ್ತನ್ನು ಅದರೊಂದಿಗೆ ಹೋಲಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a dataset on the hub.</source>
        <translation>“{name}” ಹಬ್‌ನಲ್ಲಿರುವ ಡೇಟಾಸೆಟ್‌ನ ಹೆಸರಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is no name of a model on the hub.</source>
        <translation>“{name}” ಹಬ್‌ನಲ್ಲಿರುವ ಮಾದರಿಯ ಹೆಸರಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is no reranker: it does not give one score for a question and a passage.</source>
        <translation>“{name}” ರೀರ‍್ಯಾಂಕರ್ ಅಲ್ಲ: ಅದು ಪ್ರಶ್ನೆ ಮತ್ತು ಪಠ್ಯಭಾಗಕ್ಕೆ ಒಂದೇ ಅಂಕ ನೀಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is not indexed.</source>
        <translation>“{name}” ಇಂಡೆಕ್ಸ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: Ustad may not write in its folder.</source>
        <translation>“{name}” ಓದಲು ಮಾತ್ರ ತೆರೆದಿದೆ: ಅದರ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಬರೆಯಲು Ustad ಗೆ ಅನುಮತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a preset that comes with Ustad.</source>
        <translation>“{name}” Ustad ಜೊತೆಗೆ ಬರುವ ಪ್ರೀಸೆಟ್‌ನ ಹೆಸರು.</translation>
    </message>
    <message>
        <source>“{name}” is too small to judge: models of its size do not follow such instructions.</source>
        <translation>ತೀರ್ಪು ನೀಡಲು “{name}” ತುಂಬಾ ಚಿಕ್ಕದು: ಈ ಗಾತ್ರದ ಮಾದರಿಗಳು ಇಂಥ ಸೂಚನೆಗಳನ್ನು ಪಾಲಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, which was not called.</source>
        <translation>“{name}” ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿದೆ, ಅದನ್ನು ಸಂಪರ್ಕಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{name}” only quotes, it cannot judge.</source>
        <translation>“{name}” ಉದ್ಧರಿಸುತ್ತದೆ ಮಾತ್ರ, ತೀರ್ಪು ನೀಡಲಾರದು.</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version of Ustad. It is open for reading only.</source>
        <translation>“{name}” ಅನ್ನು Ustad ನ ಹೊಸ ಆವೃತ್ತಿಯಲ್ಲಿ ಮಾಡಲಾಗಿದೆ. ಅದು ಓದಲು ಮಾತ್ರ ತೆರೆದಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” is not surely better than “{other}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆಯಲ್ಲಿ “{one}” “{other}” ಗಿಂತ ಖಚಿತವಾಗಿ ಉತ್ತಮವಲ್ಲ: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}).</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳಲ್ಲಿ “{one}” “{other}” ಗಿಂತ ಖಚಿತವಾಗಿ ಉತ್ತಮವಲ್ಲ: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” is surely better than “{other}”: by {points} points (95 %: {low} to {high}).</source>
        <translation>“{one}” “{other}” ಗಿಂತ ಖಚಿತವಾಗಿ ಉತ್ತಮ: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}).</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} % in “{metric}” (95 %: {low} to {high} %) on %n question(s).</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆಯಲ್ಲಿ “{one}” “{metric}” ನಲ್ಲಿ {mean} % ತಲುಪುತ್ತದೆ (95 %: {low} ರಿಂದ {high} %).</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳಲ್ಲಿ “{one}” “{metric}” ನಲ್ಲಿ {mean} % ತಲುಪುತ್ತದೆ (95 %: {low} ರಿಂದ {high} %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} in “{metric}” (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>%n ಪ್ರಶ್ನೆಯಲ್ಲಿ “{one}” “{metric}” ನಲ್ಲಿ {mean} ತಲುಪುತ್ತದೆ (95 %: {low} ರಿಂದ {high}).</numerusform>
            <numerusform>%n ಪ್ರಶ್ನೆಗಳಲ್ಲಿ “{one}” “{metric}” ನಲ್ಲಿ {mean} ತಲುಪುತ್ತದೆ (95 %: {low} ರಿಂದ {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” is more to look after and not surely better than “{chosen}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{other}” ನ ನಿರ್ವಹಣೆ ಹೆಚ್ಚು, ಆದರೆ %n ಪ್ರಶ್ನೆಯಲ್ಲಿ “{chosen}” ಗಿಂತ ಖಚಿತವಾಗಿ ಉತ್ತಮವಲ್ಲ: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}).</numerusform>
            <numerusform>“{other}” ನ ನಿರ್ವಹಣೆ ಹೆಚ್ಚು, ಆದರೆ %n ಪ್ರಶ್ನೆಗಳಲ್ಲಿ “{chosen}” ಗಿಂತ ಖಚಿತವಾಗಿ ಉತ್ತಮವಲ್ಲ: {points} ಅಂಶ (95 %: {low} ರಿಂದ {high}).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{run}” has not finished.</source>
        <translation>“{run}” ಮುಗಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{run}” has not learnt to mark answers in texts.</source>
        <translation>“{run}” ಪಠ್ಯಗಳಲ್ಲಿ ಉತ್ತರಗಳನ್ನು ಗುರುತಿಸಲು ಕಲಿತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{run}” is finished since.</source>
        <translation>ಆಮೇಲೆ “{run}” ಮುಗಿದಿದೆ.</translation>
    </message>
    <message>
        <source>“{run}” made a model that reads and does not write.</source>
        <translation>“{run}” ಓದುವ ಆದರೆ ಬರೆಯದ ಮಾದರಿ ಮಾಡಿದೆ.</translation>
    </message>
    <message>
        <source>“{split}” is no part of a dataset.</source>
        <translation>“{split}” ಡೇಟಾಸೆಟ್‌ನ ವಿಭಾಗವಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{title}” cannot be resumed.</source>
        <translation>“{title}” ಮುಂದುವರಿಸಲಾಗದು.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>“{url}” ವೆಬ್ ವಿಳಾಸವಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a Qdrant server.</source>
        <translation>“{url}” Qdrant ಸರ್ವರ್‌ನ ವಿಳಾಸವಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{wanted}” says nothing about questions that were trained on.</source>
        <translation>ತರಬೇತಿಯಲ್ಲಿದ್ದ ಪ್ರಶ್ನೆಗಳ ಬಗ್ಗೆ “{wanted}” ಏನೂ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{words}” cannot be put in: {reason}.</source>
        <translation>“{words}” ಹಾಕಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>“{words}” is not a value like the one that was there: {former}.</source>
        <translation>“{words}” ಹಿಂದೆ ಇದ್ದ ಮೌಲ್ಯದಂಥದ್ದಲ್ಲ: {former}.</translation>
    </message>
    <message>
        <source>“{workflow}” is for a run that made an adapter.</source>
        <translation>“{workflow}” ಅಡಾಪ್ಟರ್ ಮಾಡಿದ ರನ್‌ಗಾಗಿ.</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ನಿನ್ನೆ</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ದಿನಗಳು</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ಗಂಟೆ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ಗಂಟೆ {minutes} ನಿಮಿಷ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} ನಿಮಿಷ</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} ನಿಮಿಷ {seconds} ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ಸೆಕೆಂಡು</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>installer</name>
    <message>
        <source>A downloaded package is not the one that was locked.</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಆದ ಒಂದು ಪ್ಯಾಕೇಜ್ ಲಾಕ್ ಮಾಡಿದ ಪ್ಯಾಕೇಜ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Close every program that uses it, remove the folder, and try again.</source>
        <translation>ಅದನ್ನು ಬಳಸುವ ಎಲ್ಲ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಫೋಲ್ಡರ್ ತೆಗೆದುಹಾಕಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Close programs that use {place} and see that it belongs to you, and try again: what is done is kept.</source>
        <translation>{place} ಬಳಸುವ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ಅದು ನಿಮ್ಮದೇ ಎಂದು ನೋಡಿಕೊಂಡು, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಆಗಿರುವುದು ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and try again: what is done is kept.</source>
        <translation>ಇಂಟರ್ನೆಟ್‌ಗೆ ಸಂಪರ್ಕಿಸಿ, ಅಥವಾ PIP_INDEX_URL ವೇರಿಯಬಲ್ ಮೂಲಕ ಮಿರರ್ ಹೆಸರಿಸಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಆಗಿರುವುದು ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Free some gigabytes on the disk that holds {place}, and try again: what is done is kept.</source>
        <translation>{place} ಇರುವ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಕೆಲವು ಗಿಗಾಬೈಟ್ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಆಗಿರುವುದು ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Free {lack} GB there, and try again.</source>
        <translation>ಅಲ್ಲಿ {lack} GB ಖಾಲಿ ಮಾಡಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT, and try again.</source>
        <translation>PIP_CERT ವೇರಿಯಬಲ್ ಮೂಲಕ ನಿಮ್ಮ ನೆಟ್‌ವರ್ಕ್‌ನ ಪ್ರಮಾಣಪತ್ರ ಫೈಲ್ ಅನ್ನು pip ಗೆ ನೀಡಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Let it go on there, or close it and try again.</source>
        <translation>ಅದು ಅಲ್ಲಿಯೇ ಮುಂದುವರಿಯಲಿ, ಅಥವಾ ಅದನ್ನು ಮುಚ್ಚಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Mend what the log tells of, and try again: what is done is kept.</source>
        <translation>ಲಾಗ್ ಹೇಳುವುದನ್ನು ಸರಿಪಡಿಸಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ: ಆಗಿರುವುದು ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>PyTorch's small build for processors cannot be had here, so the large one for NVIDIA cards is fetched; it works on the processor, too.</source>
        <translation>ಪ್ರೊಸೆಸರ್‌ಗಳಿಗಾಗಿರುವ PyTorch ನ ಚಿಕ್ಕ ಬಿಲ್ಡ್ ಇಲ್ಲಿ ಸಿಗುವುದಿಲ್ಲ, ಆದ್ದರಿಂದ NVIDIA ಕಾರ್ಡ್‌ಗಳ ದೊಡ್ಡ ಬಿಲ್ಡ್ ತರಲಾಗುತ್ತದೆ; ಅದು ಪ್ರೊಸೆಸರ್‌ನಲ್ಲೂ ಕೆಲಸ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Remove {place} and try again; if it stays so, this system lacks what they are built on.</source>
        <translation>{place} ತೆಗೆದುಹಾಕಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ; ಹಾಗೇ ಇದ್ದರೆ, ಅವುಗಳಿಗೆ ಆಧಾರವಾದದ್ದು ಈ ಸಿಸ್ಟಂನಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Run `{python} -m pip cache purge`, and try again; if it stays so, your package index serves changed files.</source>
        <translation>`{python} -m pip cache purge` ಚಲಾಯಿಸಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ; ಹಾಗೇ ಇದ್ದರೆ, ನಿಮ್ಮ ಪ್ಯಾಕೇಜ್ ಸೂಚಿ ಬದಲಾದ ಫೈಲ್‌ಗಳನ್ನು ಕೊಡುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder belongs to you, and try again.</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗವಿದೆ, ಫೋಲ್ಡರ್ ನಿಮ್ಮದೇ ಎಂದು ನೋಡಿಕೊಂಡು, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>See that {place} may be written to, and try again.</source>
        <translation>{place} ನಲ್ಲಿ ಬರೆಯಲು ಅನುಮತಿ ಇದೆಯೆಂದು ನೋಡಿಕೊಂಡು, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The broken environment {place} cannot be removed: {words}.</source>
        <translation>ಕೆಟ್ಟಿರುವ {place} ಪರಿಸರವನ್ನು ತೆಗೆದುಹಾಕಲಾಗುತ್ತಿಲ್ಲ: {words}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ.</translation>
    </message>
    <message>
        <source>The disk that holds {place} has {free} GB free, and the set-up needs {need} GB.</source>
        <translation>{place} ಇರುವ ಡಿಸ್ಕ್‌ನಲ್ಲಿ {free} GB ಖಾಲಿ ಇದೆ, ಹೊಂದಿಸುವಿಕೆಗೆ {need} GB ಬೇಕು.</translation>
    </message>
    <message>
        <source>The environment may not be written to.</source>
        <translation>ಪರಿಸರದಲ್ಲಿ ಬರೆಯಲು ಅನುಮತಿಯಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The environment {place} could not be made: {words}</source>
        <translation>{place} ಪರಿಸರವನ್ನು ರಚಿಸಲಾಗಲಿಲ್ಲ: {words}</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಸೂಚಿಯನ್ನು ತಲುಪಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The package index does not have a package in the version that is locked.</source>
        <translation>ಲಾಕ್ ಮಾಡಿದ ಆವೃತ್ತಿಯ ಒಂದು ಪ್ಯಾಕೇಜ್ ಪ್ಯಾಕೇಜ್ ಸೂಚಿಯಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The package index was reached, but its certificate is not trusted here.</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಸೂಚಿಯನ್ನು ತಲುಪಲಾಯಿತು, ಆದರೆ ಅದರ ಪ್ರಮಾಣಪತ್ರವನ್ನು ಇಲ್ಲಿ ನಂಬಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The packages are installed, but cannot be loaded: {words}</source>
        <translation>ಪ್ಯಾಕೇಜ್‌ಗಳು ಅನುಸ್ಥಾಪನೆಯಾಗಿವೆ, ಆದರೆ ಅವುಗಳನ್ನು ಲೋಡ್ ಮಾಡಲಾಗುತ್ತಿಲ್ಲ: {words}</translation>
    </message>
    <message>
        <source>The set-up was refused by the system: {words}</source>
        <translation>ಸಿಸ್ಟಂ ಹೊಂದಿಸುವಿಕೆಯನ್ನು ನಿರಾಕರಿಸಿತು: {words}</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL), and try again.</source>
        <translation>ನವೀಕೃತ ಸೂಚಿ ಬಳಸಿ (PIP_INDEX_URL ವೇರಿಯಬಲ್), ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Ustad is being set up already, in another window.</source>
        <translation>Ustad ಅನ್ನು ಈಗಾಗಲೇ ಇನ್ನೊಂದು ವಿಂಡೋದಲ್ಲಿ ಹೊಂದಿಸಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>pip could not install the packages: {words}</source>
        <translation>pip ಗೆ ಪ್ಯಾಕೇಜ್‌ಗಳನ್ನು ಅನುಸ್ಥಾಪಿಸಲು ಆಗಲಿಲ್ಲ: {words}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>In use: {tags}.</source>
        <translation>ಬಳಕೆಯಲ್ಲಿವೆ: {tags}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n document(s)</source>
        <translation>
            <numerusform>%n ದಾಖಲೆಯ ಟ್ಯಾಗ್‌ಗಳು</numerusform>
            <numerusform>%n ದಾಖಲೆಗಳ ಟ್ಯಾಗ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of “{name}”</source>
        <translation>“{name}” ನ ಟ್ಯಾಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>With commas between them. A search can keep to the documents that have a tag.</source>
        <translation>ನಡುವೆ ಅಲ್ಪವಿರಾಮ ಹಾಕಿ. ಹುಡುಕಾಟವನ್ನು ಒಂದು ಟ್ಯಾಗ್ ಇರುವ ದಾಖಲೆಗಳಿಗೆ ಸೀಮಿತಗೊಳಿಸಬಹುದು.</translation>
    </message>
</context>
</TS>
