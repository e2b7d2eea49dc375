<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa">
<context>
    <name>About</name>
    <message>
        <source>Chosen for speed</source>
        <translation>ਗਤੀ ਲਈ ਚੁਣਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ਡਿਵਾਈਸ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ਢੰਗ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>ਸਭ ਤੋਂ ਵੱਧ ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ਡਿਸਕ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ਸੀਡ</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>ਸਿਖਾਏ ਗਏ ਵੇਟ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ਸੰਸਕਰਣ</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>ਰੱਖੇ ਗਏ ਵੇਟ</translation>
    </message>
    <message>
        <source>What you tried and what you saw</source>
        <translation>ਤੁਸੀਂ ਕੀ ਅਜ਼ਮਾਇਆ ਅਤੇ ਕੀ ਦੇਖਿਆ</translation>
    </message>
    <message>
        <source>of step {step}</source>
        <translation>ਕਦਮ {step} ਦੇ</translation>
    </message>
    <message>
        <source>{all}, of it {result} for the result and {checkpoints} for checkpoints</source>
        <translation>{all}, ਜਿਸ ਵਿੱਚੋਂ {result} ਨਤੀਜੇ ਲਈ ਅਤੇ {checkpoints} ਚੈੱਕਪੁਆਇੰਟਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>{count} beside the model's {all}</source>
        <translation>ਮਾਡਲ ਦੇ {all} ਦੇ ਨਾਲ {count}</translation>
    </message>
    <message>
        <source>{name}: {train} rows learnt, {validation} to measure on</source>
        <translation>{name}: {train} ਕਤਾਰਾਂ ਸਿੱਖੀਆਂ, {validation} ਮਾਪਣ ਲਈ</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>ਇਸ ਬਾਰੇ</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of…</source>
        <translation>Ustad ਜਿਨ੍ਹਾਂ ਚੀਜ਼ਾਂ ਤੋਂ ਬਣਿਆ ਹੈ ਉਨ੍ਹਾਂ ਦੇ ਲਾਇਸੈਂਸ…</translation>
    </message>
    <message>
        <source>Logs are in {path}</source>
        <translation>ਲੌਗ {path} ਵਿੱਚ ਹਨ</translation>
    </message>
    <message>
        <source>Settings and figures of runs go to {hosts}, where a run says so.</source>
        <translation>ਰਨਾਂ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਅਤੇ ਅੰਕੜੇ {hosts} ਨੂੰ ਜਾਂਦੇ ਹਨ, ਜਿੱਥੇ ਕੋਈ ਰਨ ਅਜਿਹਾ ਕਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ustad counts nothing, reports nothing and looks for nothing by itself: no statistics, no error reports, no search for updates. It asks the model hub when you search or download there, and an address when you use it. Keys are kept in the system's keyring, never in a file.</source>
        <translation>Ustad ਆਪਣੇ ਆਪ ਨਾ ਕੁਝ ਗਿਣਦਾ ਹੈ, ਨਾ ਕੁਝ ਦੱਸਦਾ ਹੈ ਅਤੇ ਨਾ ਕੁਝ ਲੱਭਦਾ ਹੈ: ਨਾ ਅੰਕੜੇ, ਨਾ ਗਲਤੀਆਂ ਦੀਆਂ ਰਿਪੋਰਟਾਂ, ਨਾ ਅੱਪਡੇਟਾਂ ਦੀ ਖੋਜ। ਮਾਡਲ ਹੱਬ ਨੂੰ ਉਹ ਤਾਂ ਪੁੱਛਦਾ ਹੈ ਜਦੋਂ ਤੁਸੀਂ ਉੱਥੇ ਖੋਜਦੇ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰਦੇ ਹੋ, ਅਤੇ ਕਿਸੇ ਪਤੇ ਨੂੰ ਤਾਂ ਜਦੋਂ ਤੁਸੀਂ ਉਸ ਨੂੰ ਵਰਤਦੇ ਹੋ। ਕੁੰਜੀਆਂ ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਵਿੱਚ ਰਹਿੰਦੀਆਂ ਹਨ, ਕਦੇ ਕਿਸੇ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Ustad {version}, under the Apache licence 2.0</source>
        <translation>Ustad {version}, Apache ਲਾਇਸੈਂਸ 2.0 ਅਧੀਨ</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਬਾਹਰ ਕੀ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>While the local server is on, it answers other computers that have its key.</source>
        <translation>ਜਦੋਂ ਲੋਕਲ ਸਰਵਰ ਚਾਲੂ ਹੈ, ਉਹ ਉਨ੍ਹਾਂ ਹੋਰ ਕੰਪਿਊਟਰਾਂ ਨੂੰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਉਸ ਦੀ ਕੁੰਜੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer, but for what you send to the addresses above: {hosts}.</source>
        <translation>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼, ਕਤਾਰਾਂ, ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਇਸੇ ਕੰਪਿਊਟਰ ਉੱਤੇ ਰਹਿੰਦੇ ਹਨ, ਸਿਵਾਏ ਉਸ ਦੇ ਜੋ ਤੁਸੀਂ ਉੱਪਰਲੇ ਪਤਿਆਂ ਨੂੰ ਭੇਜਦੇ ਹੋ: {hosts}।</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer.</source>
        <translation>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼, ਕਤਾਰਾਂ, ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਇਸੇ ਕੰਪਿਊਟਰ ਉੱਤੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Correct it</source>
        <translation>ਸੁਧਾਰੋ</translation>
    </message>
    <message>
        <source>Say how the answer should have been, and a model can learn it.</source>
        <translation>ਦੱਸੋ ਕਿ ਜਵਾਬ ਕਿਹੋ ਜਿਹਾ ਹੋਣਾ ਚਾਹੀਦਾ ਸੀ, ਤਾਂ ਮਾਡਲ ਇਸ ਤੋਂ ਸਿੱਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The question and its answer were deleted.</source>
        <translation>ਸਵਾਲ ਅਤੇ ਉਸ ਦਾ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ।</translation>
    </message>
    <message>
        <source>This is a conversation of its own now; the other is as it was.</source>
        <translation>ਹੁਣ ਇਹ ਆਪਣੇ-ਆਪ ਵਿੱਚ ਇੱਕ ਵੱਖਰੀ ਗੱਲਬਾਤ ਹੈ; ਦੂਜੀ ਉਵੇਂ ਹੀ ਹੈ ਜਿਵੇਂ ਸੀ।</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <translation>ਇਹ ਸੰਸਕਰਣ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (ਸ਼ਾਖਾ)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message numerus="yes">
        <source>%n model(s) there</source>
        <translation>
            <numerusform>ਉੱਥੇ %n ਮਾਡਲ</numerusform>
            <numerusform>ਉੱਥੇ %n ਮਾਡਲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>ਪਤਾ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>ਪਤਾ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>What you ask, and the passages that go with it, are sent to {host}.</source>
        <translation>ਤੁਸੀਂ ਜੋ ਪੁੱਛਦੇ ਹੋ, ਅਤੇ ਉਸ ਦੇ ਨਾਲ ਦੇ ਅੰਸ਼, {host} ਨੂੰ ਭੇਜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>“{model}” answers in {seconds} s: {words}</source>
        <translation>“{model}” {seconds} ਸਕਿੰਟਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦਾ ਹੈ: {words}</translation>
    </message>
    <message>
        <source>“{model}” gives vectors of {count} numbers, in {seconds} s</source>
        <translation>“{model}” {seconds} ਸਕਿੰਟਾਂ ਵਿੱਚ {count} ਸੰਖਿਆਵਾਂ ਦੇ ਵੈਕਟਰ ਦਿੰਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>AddressesCard</name>
    <message>
        <source>A program on this machine (Ollama, LM Studio, vLLM, llama.cpp) or a service elsewhere that speaks the OpenAI protocol. It can answer in Chat, propose rows, or embed documents for the search.</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ (Ollama, LM Studio, vLLM, llama.cpp) ਜਾਂ ਕਿਤੇ ਹੋਰ ਦੀ ਕੋਈ ਸੇਵਾ ਜੋ OpenAI ਪ੍ਰੋਟੋਕੋਲ ਵਰਤਦੀ ਹੋਵੇ। ਇਹ ਚੈਟ ਵਿੱਚ ਜਵਾਬ ਦੇ ਸਕਦੀ ਹੈ, ਕਤਾਰਾਂ ਸੁਝਾ ਸਕਦੀ ਹੈ, ਜਾਂ ਖੋਜ ਲਈ ਦਸਤਾਵੇਜ਼ ਐਂਬੈੱਡ ਕਰ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>ਪਤਾ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Answers and rows it gave stay.</source>
        <translation>ਇਸ ਦੀ ਕੁੰਜੀ ਵੀ ਭੁਲਾ ਦਿੱਤੀ ਜਾਵੇਗੀ। ਇਸ ਦੇ ਦਿੱਤੇ ਜਵਾਬ ਅਤੇ ਕਤਾਰਾਂ ਰਹਿਣਗੀਆਂ।</translation>
    </message>
    <message>
        <source>Models behind an address</source>
        <translation>ਪਤਿਆਂ ਉੱਤੇ ਉਪਲਬਧ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>ਪਤਾ ਹਟਾਓ</translation>
    </message>
</context>
<context>
    <name>AdviceScreen</name>
    <message>
        <source>A few plain questions, then advice with its reasons</source>
        <translation>ਕੁਝ ਸਿੱਧੇ ਸਵਾਲ, ਫਿਰ ਕਾਰਨਾਂ ਸਮੇਤ ਸਲਾਹ</translation>
    </message>
    <message>
        <source>A few questions lead to advice: documents, training, both or neither yet. First open a project.</source>
        <translation>ਕੁਝ ਸਵਾਲਾਂ ਤੋਂ ਸਲਾਹ ਮਿਲਦੀ ਹੈ: ਦਸਤਾਵੇਜ਼, ਸਿਖਲਾਈ, ਦੋਵੇਂ ਜਾਂ ਹਾਲੇ ਕੋਈ ਨਹੀਂ। ਪਹਿਲਾਂ ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Decided: {when}</source>
        <translation>ਫ਼ੈਸਲਾ ਹੋਇਆ: {when}</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>ਪ੍ਰੋਜੈਕਟ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Which way suits your work?</source>
        <translation>ਤੁਹਾਡੇ ਕੰਮ ਲਈ ਕਿਹੜਾ ਰਾਹ ਠੀਕ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>A Python file can do anything on this computer that you can: read your files, change them, send them elsewhere. Run it only if it is yours, or you know what each line does. You are asked again if it changes.</source>
        <translation>Python ਫ਼ਾਈਲ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਉਹ ਸਭ ਕਰ ਸਕਦੀ ਹੈ ਜੋ ਤੁਸੀਂ ਕਰ ਸਕਦੇ ਹੋ: ਤੁਹਾਡੀਆਂ ਫ਼ਾਈਲਾਂ ਪੜ੍ਹਨਾ, ਬਦਲਣਾ, ਕਿਤੇ ਹੋਰ ਭੇਜਣਾ। ਇਸ ਨੂੰ ਤਾਂ ਹੀ ਚਲਾਓ ਜੇ ਇਹ ਤੁਹਾਡੀ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ ਕਿ ਹਰ ਲਾਈਨ ਕੀ ਕਰਦੀ ਹੈ। ਇਸ ਦੇ ਬਦਲਣ ਉੱਤੇ ਤੁਹਾਨੂੰ ਫਿਰ ਪੁੱਛਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>I have read it: run it</source>
        <translation>ਮੈਂ ਇਸ ਨੂੰ ਪੜ੍ਹ ਲਿਆ ਹੈ: ਚਲਾਓ</translation>
    </message>
    <message>
        <source>Run “{name}”?</source>
        <translation>“{name}” ਚਲਾਉਣੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Tell another computer of this run?</source>
        <translation>ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ਨੂੰ ਇਸ ਰਨ ਬਾਰੇ ਦੱਸਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>ਦੱਸੋ</translation>
    </message>
    <message>
        <source>The settings and figures of this run would go to {address} while it trains; rows and answers would not. You are asked once for each address.</source>
        <translation>ਸਿਖਲਾਈ ਦੌਰਾਨ ਇਸ ਰਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਅਤੇ ਅੰਕੜੇ {address} ਨੂੰ ਜਾਣਗੇ; ਕਤਾਰਾਂ ਅਤੇ ਜਵਾਬ ਨਹੀਂ ਜਾਣਗੇ। ਹਰ ਪਤੇ ਲਈ ਤੁਹਾਨੂੰ ਇੱਕ ਵਾਰ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ਫ਼ਾਈਲ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਹੈ</translation>
    </message>
</context>
<context>
    <name>AnswerDetail</name>
    <message>
        <source>Before it: {words}</source>
        <translation>ਇਸ ਤੋਂ ਪਹਿਲਾਂ: {words}</translation>
    </message>
    <message>
        <source>Choose a question to read what each said.</source>
        <translation>ਹਰ ਇੱਕ ਨੇ ਕੀ ਕਿਹਾ, ਇਹ ਪੜ੍ਹਨ ਲਈ ਸਵਾਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>ਉਮੀਦ</translation>
    </message>
    <message>
        <source>Open the document where the answer stands</source>
        <translation>ਉਹ ਦਸਤਾਵੇਜ਼ ਖੋਲ੍ਹੋ ਜਿਸ ਵਿੱਚ ਜਵਾਬ ਹੈ</translation>
    </message>
    <message>
        <source>Trained on: {how}</source>
        <translation>ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ: {how}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, ਪੰਨਾ {page}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ਫਿਰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>ਮਾੜਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>ਜਵਾਬ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Correct this answer…</source>
        <translation>ਇਹ ਜਵਾਬ ਸੁਧਾਰੋ…</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>ਇਹ ਸੰਸਕਰਣ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>ਚੰਗਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Let the model go on here</source>
        <translation>ਮਾਡਲ ਨੂੰ ਇੱਥੋਂ ਅੱਗੇ ਲਿਖਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>ਇੱਥੋਂ ਨਵੀਂ ਗੱਲਬਾਤ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ਕੋਈ ਜਵਾਬ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not found in the passages: a name in this sentence.</source>
        <translation>ਅੰਸ਼ਾਂ ਵਿੱਚ ਨਹੀਂ ਮਿਲਿਆ: ਇਸ ਵਾਕ ਦਾ ਇੱਕ ਨਾਂ।</translation>
    </message>
    <message>
        <source>Not found in the passages: a number and a name in this sentence.</source>
        <translation>ਅੰਸ਼ਾਂ ਵਿੱਚ ਨਹੀਂ ਮਿਲਿਆ: ਇਸ ਵਾਕ ਦੀ ਇੱਕ ਸੰਖਿਆ ਅਤੇ ਇੱਕ ਨਾਂ।</translation>
    </message>
    <message>
        <source>Not found in the passages: a number in this sentence.</source>
        <translation>ਅੰਸ਼ਾਂ ਵਿੱਚ ਨਹੀਂ ਮਿਲਿਆ: ਇਸ ਵਾਕ ਦੀ ਇੱਕ ਸੰਖਿਆ।</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਟੂਕਾਂ</translation>
    </message>
    <message>
        <source>Save to dataset…</source>
        <translation>ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>ਇਹ ਖੋਜਿਆ ਗਿਆ: {query}</translation>
    </message>
    <message>
        <source>Show the sources of this answer</source>
        <translation>ਇਸ ਜਵਾਬ ਦੇ ਸਰੋਤ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਰੋਕਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>ਪੂਰਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਰੋਕਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>ਲੱਗਦਾ ਹੈ ਕਿ ਅੰਸ਼ ਇਹ ਗੱਲ ਨਹੀਂ ਕਹਿੰਦੇ।</translation>
    </message>
    <message>
        <source>This question was not answered.</source>
        <translation>ਇਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>ਪਹਿਲਾ ਸ਼ਬਦ {seconds} ਸਕਿੰਟ ਬਾਅਦ</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} ਟੋਕਨ/ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ਸਕਿੰਟ</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(nothing)</source>
        <translation>(ਕੁਝ ਨਹੀਂ)</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>ਸਮੇਂ ਦੇ ਨਾਲ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>At each validation the model is asked a few questions of the validation rows; its answers appear here side by side.</source>
        <translation>ਹਰ ਵੈਲੀਡੇਸ਼ਨ ਉੱਤੇ ਮਾਡਲ ਤੋਂ ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਦੇ ਕੁਝ ਸਵਾਲ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ; ਉਸ ਦੇ ਜਵਾਬ ਇੱਥੇ ਨਾਲੋ-ਨਾਲ ਦਿਸਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>ਸਿਖਲਾਈ ਤੋਂ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>ਹਾਲੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>ਕਦਮ {step}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>ਲੋੜੀਂਦਾ</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>{question}

Expected: {answer}</source>
        <translation>{question}

ਉਮੀਦ: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message numerus="yes">
        <source>%n line(s) of this comparison's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>ਇਸ ਤੁਲਨਾ ਦੀ ਫ਼ਾਈਲ ਦੀ %n ਲਾਈਨ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ: ਉਸ ਵਿੱਚ ਜੋ ਸੀ ਉਹ ਛੱਡ ਦਿੱਤਾ ਗਿਆ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਤੁਲਨਾ ਦੀ ਫ਼ਾਈਲ ਦੀਆਂ %n ਲਾਈਨਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ: ਉਨ੍ਹਾਂ ਵਿੱਚ ਜੋ ਸੀ ਉਹ ਛੱਡ ਦਿੱਤਾ ਗਿਆ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the first question below, or several.</source>
        <translation>ਹੇਠਾਂ ਪਹਿਲਾ ਸਵਾਲ ਪੁੱਛੋ, ਜਾਂ ਕਈ ਸਵਾਲ।</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>ਉਮੀਦ ਵਾਲਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Expected: {answer}</source>
        <translation>ਉਮੀਦ: {answer}</translation>
    </message>
    <message>
        <source>Hidden until you vote: names, times, notes, numbers of sources. The words may still tell, where they quote word for word, say.</source>
        <translation>ਤੁਹਾਡੇ ਵੋਟ ਦੇਣ ਤੱਕ ਲੁਕੇ ਹਨ: ਨਾਂ, ਸਮੇਂ, ਨੋਟ, ਸਰੋਤਾਂ ਦੀ ਗਿਣਤੀ। ਸ਼ਬਦਾਂ ਤੋਂ ਫਿਰ ਵੀ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ, ਜਿਵੇਂ ਜਿੱਥੇ ਉਹ ਹੂ-ਬ-ਹੂ ਟੂਕ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>ਇਕੱਠੇ ਸਕ੍ਰੋਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation>ਅਗਲਾ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>ਪਿਛਲਾ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>You know who answered the question before: a follow-up may be recognised.</source>
        <translation>ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ ਕਿ ਪਿਛਲੇ ਸਵਾਲ ਦਾ ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ: ਅਗਲੇ ਜੁੜੇ ਸਵਾਲ ਵਿੱਚ ਉਹ ਪਛਾਣਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Your vote: a tie</source>
        <translation>ਤੁਹਾਡਾ ਵੋਟ: ਬਰਾਬਰੀ</translation>
    </message>
    <message>
        <source>Your vote: all bad</source>
        <translation>ਤੁਹਾਡਾ ਵੋਟ: ਸਾਰੇ ਮਾੜੇ</translation>
    </message>
    <message>
        <source>Your vote: {letter}</source>
        <translation>ਤੁਹਾਡਾ ਵੋਟ: {letter}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ {number}</translation>
    </message>
</context>
<context>
    <name>AnswersRoom</name>
    <message>
        <source>All questions</source>
        <translation>ਸਾਰੇ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>ਗਲਤੀਆਂ</translation>
    </message>
    <message>
        <source>Nobody is right</source>
        <translation>ਕੋਈ ਵੀ ਸਹੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Only “{arm}” is right</source>
        <translation>ਸਿਰਫ਼ “{arm}” ਸਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>ਸਵਾਲਾਂ ਅਤੇ ਜਵਾਬਾਂ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>The best of “{arm}”</source>
        <translation>“{arm}” ਦੇ ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>The worst of “{arm}”</source>
        <translation>“{arm}” ਦੇ ਸਭ ਤੋਂ ਮਾੜੇ</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>ਜਿੱਥੇ ਉਹ ਸਹਿਮਤ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>ਕਿਹੜੇ ਸਵਾਲ ਦਿਖਾਏ ਜਾਣ</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ {shown}</translation>
    </message>
    <message>
        <source>“{file}” is no longer in the project.</source>
        <translation>“{file}” ਹੁਣ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Answers</source>
        <translation>ਜਵਾਬ</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Change the folder's permissions, or set USTAD_HOME to another one.</source>
        <translation>ਫੋਲਡਰ ਦੀਆਂ ਇਜਾਜ਼ਤਾਂ ਬਦਲੋ, ਜਾਂ USTAD_HOME ਵਿੱਚ ਹੋਰ ਫੋਲਡਰ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Use its window; it may be behind others or minimised.</source>
        <translation>ਉਸ ਦੀ ਵਿੰਡੋ ਵਰਤੋ; ਉਹ ਹੋਰ ਵਿੰਡੋਆਂ ਦੇ ਪਿੱਛੇ ਜਾਂ ਛੋਟੀ ਕੀਤੀ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Ustad is already open.</source>
        <translation>Ustad ਪਹਿਲਾਂ ਹੀ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ustad may not write to {path}.</source>
        <translation>Ustad ਨੂੰ {path} ਵਿੱਚ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।</translation>
    </message>
</context>
<context>
    <name>ArmColumn</name>
    <message>
        <source>Answer {letter}</source>
        <translation>ਜਵਾਬ {letter}</translation>
    </message>
    <message>
        <source>Ask this one again</source>
        <translation>ਇਸ ਨੂੰ ਫਿਰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>ਜਵਾਬ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>It failed. Why is said once you have voted.</source>
        <translation>ਇਹ ਅਸਫਲ ਰਿਹਾ। ਕਾਰਨ ਤੁਹਾਡੇ ਵੋਟ ਦੇਣ ਤੋਂ ਬਾਅਦ ਦੱਸਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>ਇਸ ਨੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>ਇਹ ਖੋਜਿਆ ਗਿਆ: {query}</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>ਪੂਰਾ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਰੋਕਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>ਲੱਗਦਾ ਹੈ ਕਿ ਅੰਸ਼ ਇਹ ਗੱਲ ਨਹੀਂ ਕਹਿੰਦੇ।</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>ਪਹਿਲਾ ਸ਼ਬਦ {seconds} ਸਕਿੰਟ ਬਾਅਦ</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} ਟੋਕਨ/ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{key}  Best</source>
        <translation>{key}  ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>{letter} is the best answer</source>
        <translation>{letter} ਸਭ ਤੋਂ ਵਧੀਆ ਜਵਾਬ ਹੈ</translation>
    </message>
    <message>
        <source>{seconds} s in all</source>
        <translation>ਕੁੱਲ {seconds} ਸਕਿੰਟ</translation>
    </message>
</context>
<context>
    <name>ArmRow</name>
    <message>
        <source>Answerer {number}</source>
        <translation>ਜਵਾਬਦਾਤਾ {number}</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>ਟੂਕਾਂ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਹੀ ਆਉਂਦੀਆਂ ਹਨ, ਇਸ ਲਈ ਇਹ ਚਾਲੂ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>ਇਸ ਨੂੰ ਤੁਲਨਾ ਵਿੱਚੋਂ ਕੱਢੋ</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>ਮੇਰੇ ਦਸਤਾਵੇਜ਼ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>{name}, with documents</source>
        <translation>{name}, ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ</translation>
    </message>
</context>
<context>
    <name>ArmsCard</name>
    <message>
        <source>Add another model, run or address, with documents or without</source>
        <translation>ਇੱਕ ਹੋਰ ਮਾਡਲ, ਰਨ ਜਾਂ ਪਤਾ ਜੋੜੋ, ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਜਾਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Base, documents, tuned, both</source>
        <translation>ਬੇਸ, ਦਸਤਾਵੇਜ਼, ਸਿਖਾਇਆ ਹੋਇਆ, ਦੋਵੇਂ</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>ਸਭ ਤੋਂ ਨਵਾਂ ਰਨ ਅਤੇ ਉਹ ਮਾਡਲ ਜਿਸ ਉੱਤੇ ਉਸ ਦੀ ਸਿਖਲਾਈ ਹੋਈ ਭਰੋ, ਹਰੇਕ ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਅਤੇ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>No documents are indexed yet: add some on Documents, or ask without them.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਨਹੀਂ ਹੋਇਆ: ਦਸਤਾਵੇਜ਼ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੁਝ ਜੋੜੋ, ਜਾਂ ਉਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>There is nobody who could answer yet: get a model, or add documents to quote from.</source>
        <translation>ਹਾਲੇ ਜਵਾਬ ਦੇਣ ਵਾਲਾ ਕੋਈ ਨਹੀਂ: ਮਾਡਲ ਲਓ, ਜਾਂ ਦਸਤਾਵੇਜ਼ ਜੋੜੋ ਜਿਨ੍ਹਾਂ ਵਿੱਚੋਂ ਟੂਕਾਂ ਦਿੱਤੀਆਂ ਜਾ ਸਕਣ।</translation>
    </message>
    <message>
        <source>Two are the same: choose another one, or let only one of them use your documents.</source>
        <translation>ਦੋ ਇੱਕੋ ਜਿਹੇ ਹਨ: ਕੋਈ ਹੋਰ ਚੁਣੋ, ਜਾਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਸਿਰਫ਼ ਇੱਕ ਨੂੰ ਆਪਣੇ ਦਸਤਾਵੇਜ਼ ਵਰਤਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>With one alone there is a figure, and nothing to compare it with.</source>
        <translation>ਇਕੱਲੇ ਇੱਕ ਨਾਲ ਅੰਕੜਾ ਤਾਂ ਮਿਲਦਾ ਹੈ, ਪਰ ਉਸ ਦੀ ਤੁਲਨਾ ਲਈ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Pasted text {number}</source>
        <translation>ਪੇਸਟ ਕੀਤੀ ਲਿਖਤ {number}</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ਪੰਨਾ</numerusform>
            <numerusform>%n ਪੰਨੇ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{name}” out of this conversation</source>
        <translation>“{name}” ਨੂੰ ਇਸ ਗੱਲਬਾਤ ਵਿੱਚੋਂ ਕੱਢੋ</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>{size} ਅੱਖਰ</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>As many values between 1 and 10 as between 10 and 100</source>
        <translation>10 ਅਤੇ 100 ਵਿਚਕਾਰ ਓਨੇ ਹੀ ਮੁੱਲ ਜਿੰਨੇ 1 ਅਤੇ 10 ਵਿਚਕਾਰ</translation>
    </message>
    <message>
        <source>By magnitude</source>
        <translation>ਪਰਿਮਾਣ ਮੁਤਾਬਕ</translation>
    </message>
    <message>
        <source>Do not search this setting</source>
        <translation>ਇਸ ਸੈਟਿੰਗ ਵਿੱਚ ਨਾ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>ਸਭ ਤੋਂ ਵੱਡਾ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>ਸਭ ਤੋਂ ਛੋਟਾ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ਸੈਟਿੰਗ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ਤੋਂ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ਤੱਕ</translation>
    </message>
</context>
<context>
    <name>BadLinesDialog</name>
    <message numerus="yes">
        <source>%n line(s) of {file} could not be read as rows.</source>
        <translation>
            <numerusform>{file} ਦੀ %n ਲਾਈਨ ਕਤਾਰ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ।</numerusform>
            <numerusform>{file} ਦੀਆਂ %n ਲਾਈਨਾਂ ਕਤਾਰਾਂ ਵਜੋਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to {file}.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ {file} ਵਿੱਚ ਲਿਖੀ ਨਹੀਂ ਜਾ ਸਕੀ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ {file} ਵਿੱਚ ਲਿਖੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ਲਾਈਨ</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>ਛੱਡੀਆਂ ਗਈਆਂ ਲਾਈਨਾਂ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ਕਤਾਰ</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>ਛੱਡੀਆਂ ਗਈਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ਫ਼ਾਈਲ ਵਜੋਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ਫ਼ਾਈਲ ਵਜੋਂ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>ਸਾਰਣੀ ਵਿੱਚ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>ਪਹਿਲੀਆਂ {n} ਸੂਚੀ ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ਕਿਉਂ</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Figures</source>
        <translation>ਅੰਕੜੇ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ਤੋਂ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>ਹਿੱਸੇ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ਤੱਕ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ਕੀ</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all.</source>
        <translation>
            <numerusform>ਕੁੱਲ %n ਜਵਾਬ।</numerusform>
            <numerusform>ਕੁੱਲ %n ਜਵਾਬ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask several questions</source>
        <translation>ਕਈ ਸਵਾਲ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>ਪੁੱਛੋ</translation>
    </message>
    <message numerus="yes">
        <source>Golden questions (%n)</source>
        <translation>
            <numerusform>ਗੋਲਡਨ ਸਵਾਲ (%n)</numerusform>
            <numerusform>ਗੋਲਡਨ ਸਵਾਲ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ਕਿੰਨੇ</translation>
    </message>
    <message>
        <source>Nothing was trained on these. They are asked one after another, each by itself; you vote later.</source>
        <translation>ਇਨ੍ਹਾਂ ਉੱਤੇ ਕਿਸੇ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ ਹੋਈ। ਇਹ ਇੱਕ-ਇੱਕ ਕਰਕੇ, ਹਰ ਇੱਕ ਵੱਖਰੇ ਤੌਰ ਉੱਤੇ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ; ਵੋਟ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਦਿੰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message numerus="yes">
        <source>Test rows of “{name}” (%n)</source>
        <translation>
            <numerusform>“{name}” ਦੀਆਂ ਟੈਸਟ ਕਤਾਰਾਂ (%n)</numerusform>
            <numerusform>“{name}” ਦੀਆਂ ਟੈਸਟ ਕਤਾਰਾਂ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They are spread evenly over those there are, without those asked already.</source>
        <translation>ਇਹ ਉਪਲਬਧ ਸਵਾਲਾਂ ਵਿੱਚੋਂ ਬਰਾਬਰ ਫ਼ਾਸਲੇ ਉੱਤੇ ਚੁਣੇ ਜਾਂਦੇ ਹਨ; ਪਹਿਲਾਂ ਪੁੱਛੇ ਜਾ ਚੁੱਕੇ ਸਵਾਲ ਛੱਡ ਕੇ।</translation>
    </message>
</context>
<context>
    <name>ChangedRow</name>
    <message>
        <source>Note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>ਵੰਡ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Says the same; it only stands elsewhere.</source>
        <translation>ਗੱਲ ਉਹੀ ਹੈ; ਸਿਰਫ਼ ਥਾਂ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ਤਾਰਾ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>ਦੋਵਾਂ ਵਿੱਚ ਇੱਕੋ ਜਿਹਾ</translation>
    </message>
    <message>
        <source>What differs in the row</source>
        <translation>ਕਤਾਰ ਵਿੱਚ ਕੀ ਵੱਖਰਾ ਹੈ</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ਨੋਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>ਤਾਰਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>ਟੈਗ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>ਤਾਰਾ ਲੱਗਾ ਹੈ</translation>
    </message>
    <message>
        <source>… and {n} more letters</source>
        <translation>… ਅਤੇ {n} ਹੋਰ ਅੱਖਰ</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Ask the last question again</source>
        <translation>ਆਖਰੀ ਸਵਾਲ ਫਿਰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ਫ਼ਾਈਲਾਂ ਨਾਲ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>ਨਵੀਂ ਲਾਈਨ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>ਆਖਰੀ ਜਵਾਬ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Corrections to rows…</source>
        <translation>ਸੁਧਾਰਾਂ ਤੋਂ ਕਤਾਰਾਂ…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>ਗੱਲਬਾਤ ਐਕਸਪੋਰਟ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>ਗੱਲਬਾਤ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>ਸਵਾਲ ਉੱਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>ਜਵਾਬ ਕਿਵੇਂ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>How it answers: what the model is told before all, how it chooses words</source>
        <translation>ਜਵਾਬ ਕਿਵੇਂ ਦਿੰਦਾ ਹੈ: ਮਾਡਲ ਨੂੰ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ, ਉਹ ਸ਼ਬਦ ਕਿਵੇਂ ਚੁਣਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>ਖਾਲੀ ਖਾਨੇ ਵਿੱਚ: ਆਖਰੀ ਸਵਾਲ ਸੋਧੋ</translation>
    </message>
    <message>
        <source>In the list: delete</source>
        <translation>ਸੂਚੀ ਵਿੱਚ: ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>In the list: pin</source>
        <translation>ਸੂਚੀ ਵਿੱਚ: ਪਿੰਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>In the list: rename</source>
        <translation>ਸੂਚੀ ਵਿੱਚ: ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>ਚੈਟ ਦੀਆਂ ਕੁੰਜੀਆਂ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>ਨਵੀਂ ਗੱਲਬਾਤ</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>ਗੱਲਬਾਤਾਂ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>ਸਵਾਲ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Stop the answer; leave editing</source>
        <translation>ਜਵਾਬ ਰੋਕੋ; ਸੋਧਣਾ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>ਜਵਾਬ ਕਲਿੱਪਬੋਰਡ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The conversation above</source>
        <translation>ਉੱਪਰਲੀ ਗੱਲਬਾਤ</translation>
    </message>
    <message>
        <source>The conversation below</source>
        <translation>ਹੇਠਲੀ ਗੱਲਬਾਤ</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ਇਹ ਕੁੰਜੀਆਂ</translation>
    </message>
    <message>
        <source>“{name}”, who answers in this preset, is not here any more.</source>
        <translation>“{name}”, ਜੋ ਇਸ ਪ੍ਰੀਸੈੱਟ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>Ask your documents, a model, or what you trained</source>
        <translation>ਆਪਣੇ ਦਸਤਾਵੇਜ਼ਾਂ, ਕਿਸੇ ਮਾਡਲ ਜਾਂ ਜੋ ਤੁਸੀਂ ਸਿਖਾਇਆ ਉਸ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Back to chat</source>
        <translation>ਚੈਟ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ਚੈਟ</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>ਸ਼ੁਰੂਆਤ ਉੱਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Open or create a project on the Start screen; its conversations are kept in it.</source>
        <translation>ਸ਼ੁਰੂਆਤ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੋਲ੍ਹੋ ਜਾਂ ਬਣਾਓ; ਉਸ ਦੀਆਂ ਗੱਲਬਾਤਾਂ ਉਸ ਵਿੱਚ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ਨਾਲੋ-ਨਾਲ</translation>
    </message>
    <message>
        <source>The same question to several answerers, judged without knowing whose answer is whose</source>
        <translation>ਇੱਕੋ ਸਵਾਲ ਕਈ ਜਵਾਬਦਾਤਾਵਾਂ ਨੂੰ, ਇਹ ਜਾਣੇ ਬਿਨਾਂ ਪਰਖਿਆ ਕਿ ਕਿਹੜਾ ਜਵਾਬ ਕਿਸ ਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ਇੱਥੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ਕੰਮ ਕਰਦੇ ਹਨ</translation>
    </message>
</context>
<context>
    <name>CheckSettings</name>
    <message>
        <source>A row may have (tokens)</source>
        <translation>ਇੱਕ ਕਤਾਰ ਵਿੱਚ ਹੋ ਸਕਦੇ ਹਨ (ਟੋਕਨ)</translation>
    </message>
    <message>
        <source>Check with these</source>
        <translation>ਇਨ੍ਹਾਂ ਨਾਲ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Count the tokens of</source>
        <translation>ਇਸਦੇ ਟੋਕਨ ਗਿਣੋ</translation>
    </message>
    <message>
        <source>Do not measure lengths</source>
        <translation>ਲੰਬਾਈਆਂ ਨਾ ਮਾਪੋ</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>ਕਤਾਰਾਂ ਕਿਵੇਂ ਜਾਂਚੀਆਂ ਜਾਂਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>What is longer than the model is trained with is cut: the end of the answer is never learnt. Measure with the model that is to be trained.</source>
        <translation>ਮਾਡਲ ਦੀ ਸਿਖਲਾਈ ਵਿੱਚ ਜਿੰਨੀ ਲੰਬਾਈ ਲਈ ਜਾਂਦੀ ਹੈ, ਉਸ ਤੋਂ ਲੰਬਾ ਸਭ ਕੱਟ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ: ਜਵਾਬ ਦਾ ਅੰਤ ਕਦੇ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾਂਦਾ। ਉਸ ਮਾਡਲ ਨਾਲ ਮਾਪੋ ਜਿਸ ਨੂੰ ਸਿਖਲਾਈ ਦੇਣੀ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n ਗੱਲਬਾਤ</numerusform>
            <numerusform>%n ਗੱਲਬਾਤਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ</numerusform>
            <numerusform>%n ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n ਡਾਟਾਸੈੱਟ</numerusform>
            <numerusform>%n ਡਾਟਾਸੈੱਟ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n ਦਸਤਾਵੇਜ਼</numerusform>
            <numerusform>%n ਦਸਤਾਵੇਜ਼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexed</source>
        <translation>
            <numerusform>%n ਇੰਡੈਕਸ ਹੋਏ</numerusform>
            <numerusform>%n ਇੰਡੈਕਸ ਹੋਏ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ਰਨ</numerusform>
            <numerusform>%n ਰਨ</numerusform>
        </translation>
    </message>
    <message>
        <source>A few questions tell whether documents, fine-tuning or both will serve you.</source>
        <translation>ਕੁਝ ਸਵਾਲਾਂ ਤੋਂ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਦਸਤਾਵੇਜ਼, ਫਾਈਨ-ਟਿਊਨਿੰਗ ਜਾਂ ਦੋਵੇਂ ਤੁਹਾਡੇ ਕੰਮ ਆਉਣਗੇ।</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge: Markdown, text, PDF, Word.</source>
        <translation>ਉਹ ਫ਼ਾਈਲਾਂ ਜੋੜੋ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਗਿਆਨ ਹੈ: Markdown, ਲਿਖਤ, PDF, Word।</translation>
    </message>
    <message>
        <source>Advised: answers from your documents (RAG)</source>
        <translation>ਸਲਾਹ: ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਜਵਾਬ (RAG)</translation>
    </message>
    <message>
        <source>Advised: documents and fine-tuning together</source>
        <translation>ਸਲਾਹ: ਦਸਤਾਵੇਜ਼ ਅਤੇ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਇਕੱਠੇ</translation>
    </message>
    <message>
        <source>Advised: fine-tuning</source>
        <translation>ਸਲਾਹ: ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>Advised: neither yet</source>
        <translation>ਸਲਾਹ: ਹਾਲੇ ਕੋਈ ਵੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Ask your expert; answers from documents come with their sources.</source>
        <translation>ਆਪਣੇ ਮਾਹਿਰ ਨੂੰ ਪੁੱਛੋ; ਦਸਤਾਵੇਜ਼ਾਂ ਦੇ ਜਵਾਬ ਆਪਣੇ ਸਰੋਤਾਂ ਸਮੇਤ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ਚੈਟ</translation>
    </message>
    <message>
        <source>Collect examples: questions with the answers an expert would give.</source>
        <translation>ਉਦਾਹਰਨਾਂ ਇਕੱਠੀਆਂ ਕਰੋ: ਸਵਾਲ, ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਨਾਲ ਜੋ ਕੋਈ ਮਾਹਿਰ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>ਮੈਨੂੰ ਸੇਧ ਦਿਓ</translation>
    </message>
    <message>
        <source>Seven steps, each shown to you</source>
        <translation>ਸੱਤ ਕਦਮ, ਹਰ ਇੱਕ ਤੁਹਾਨੂੰ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Teach a small model your rows; the loss shows how it learns.</source>
        <translation>ਛੋਟੇ ਮਾਡਲ ਨੂੰ ਆਪਣੀਆਂ ਕਤਾਰਾਂ ਸਿਖਾਓ; ਲੌਸ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਕਿਵੇਂ ਸਿੱਖ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The way to your own expert</source>
        <translation>ਤੁਹਾਡੇ ਆਪਣੇ ਮਾਹਿਰ ਤੱਕ ਦਾ ਰਾਹ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
    <message>
        <source>{rows} in {datasets}</source>
        <translation>{datasets} ਵਿੱਚ {rows}</translation>
    </message>
    <message>
        <source>{runs}, {finished} finished</source>
        <translation>{runs}, {finished} ਪੂਰੇ ਹੋਏ</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>ਉਸ ਤੋਂ ਬਾਅਦ %n ਸੋਧ</numerusform>
            <numerusform>ਉਸ ਤੋਂ ਬਾਅਦ %n ਸੋਧਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ਗੱਲ ਲੱਭੀ</numerusform>
            <numerusform>%n ਗੱਲਾਂ ਲੱਭੀਆਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜਾਂਚੀ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜਾਂਚੀਆਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are drafts or rejected were not checked.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜੋ ਡਰਾਫਟ ਜਾਂ ਨਾਮਨਜ਼ੂਰ ਹੈ, ਜਾਂਚੀ ਨਹੀਂ ਗਈ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜੋ ਡਰਾਫਟ ਜਾਂ ਨਾਮਨਜ਼ੂਰ ਹਨ, ਜਾਂਚੀਆਂ ਨਹੀਂ ਗਈਆਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ਫਿਰ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ਹੁਣ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>ਜਾਂਚਿਆ ਜਾ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Finds empty fields, copies, contradictions, garbled letters, personal data and held-out rows that are also trained on. Nothing is changed unless you say so.</source>
        <translation>ਖਾਲੀ ਖਾਨੇ, ਕਾਪੀਆਂ, ਵਿਰੋਧ, ਵਿਗੜੇ ਅੱਖਰ, ਨਿੱਜੀ ਡਾਟਾ ਅਤੇ ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਵੀ ਹਨ, ਲੱਭਦਾ ਹੈ। ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ਜਾਣਨ ਲਾਇਕ</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>ਕਤਾਰਾਂ ਕਿਵੇਂ ਜਾਂਚੀਆਂ ਜਾਂਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>ਨਜ਼ਰਅੰਦਾਜ਼ ਕੀਤੀਆਂ</translation>
    </message>
    <message>
        <source>Lengths as {model} counts, up to {n} tokens.</source>
        <translation>ਲੰਬਾਈਆਂ ਜਿਵੇਂ {model} ਗਿਣਦਾ ਹੈ, {n} ਟੋਕਨਾਂ ਤੱਕ।</translation>
    </message>
    <message>
        <source>No trouble was found in these rows.</source>
        <translation>ਇਨ੍ਹਾਂ ਕਤਾਰਾਂ ਵਿੱਚ ਕੋਈ ਸਮੱਸਿਆ ਨਹੀਂ ਮਿਲੀ।</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਜਾਂਚਿਆ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ਤਰੱਕੀ</translation>
    </message>
    <message>
        <source>Rows were edited since: check again first</source>
        <translation>ਕਤਾਰਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਸੋਧੀਆਂ ਗਈਆਂ: ਪਹਿਲਾਂ ਫਿਰ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>ਫਿਰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Something is being done to the rows</source>
        <translation>ਕਤਾਰਾਂ ਉੱਤੇ ਕੁਝ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>There are no accepted rows.</source>
        <translation>ਕੋਈ ਮਨਜ਼ੂਰ ਕਤਾਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>ਦੇਖਣ ਲਾਇਕ</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>ਸੁਧਾਰਨ ਲਾਇਕ</translation>
    </message>
</context>
<context>
    <name>ChecksRoom</name>
    <message>
        <source>Ask again</source>
        <translation>ਫਿਰ ਪੁੱਛੋ</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s)</source>
        <translation>
            <numerusform>%n ਵਾਰ ਪੁੱਛਿਆ</numerusform>
            <numerusform>%n ਵਾਰ ਪੁੱਛਿਆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking again may come to something else.</source>
        <translation>ਫਿਰ ਪੁੱਛਣ ਨਾਲ ਨਤੀਜਾ ਹੋਰ ਆ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>ਜਾਂਚਾਂ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete the check</source>
        <translation>ਜਾਂਚ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete this check?</source>
        <translation>ਇਹ ਜਾਂਚ ਮਿਟਾਉਣੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Keep a comparison as a check (under Earlier), and ask the same questions again after each new run or index: a step back is seen at once.</source>
        <translation>ਕਿਸੇ ਤੁਲਨਾ ਨੂੰ ਜਾਂਚ ਵਜੋਂ ਰੱਖੋ (“ਪਹਿਲਾਂ” ਵਿੱਚ), ਅਤੇ ਹਰ ਨਵੇਂ ਰਨ ਜਾਂ ਇੰਡੈਕਸ ਤੋਂ ਬਾਅਦ ਉਹੀ ਸਵਾਲ ਫਿਰ ਪੁੱਛੋ: ਗਿਰਾਵਟ ਤੁਰੰਤ ਦਿਸ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>No check is kept yet</source>
        <translation>ਹਾਲੇ ਕੋਈ ਜਾਂਚ ਨਹੀਂ ਰੱਖੀ</translation>
    </message>
    <message>
        <source>The line begins with the first time it is asked.</source>
        <translation>ਪਹਿਲੀ ਵਾਰ ਪੁੱਛਣ ਨਾਲ ਲਾਈਨ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ਸਮਾਂ</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>ਆਖਰੀ ਵਾਰ {when}</translation>
    </message>
    <message>
        <source>the questions have changed on the way</source>
        <translation>ਇਸ ਦੌਰਾਨ ਸਵਾਲ ਬਦਲ ਗਏ ਹਨ</translation>
    </message>
    <message>
        <source>“{name}” is asked no more. Its comparisons stay under Earlier.</source>
        <translation>“{name}” ਹੁਣ ਨਹੀਂ ਪੁੱਛੀ ਜਾਵੇਗੀ। ਇਸ ਦੀਆਂ ਤੁਲਨਾਵਾਂ “ਪਹਿਲਾਂ” ਵਿੱਚ ਰਹਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Not used: {drafts} in draft, {rejected} rejected</source>
        <translation>ਨਹੀਂ ਵਰਤੀਆਂ: {drafts} ਡਰਾਫਟ, {rejected} ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>ਕੀ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>{rows} rows, and {test} kept for testing</source>
        <translation>{rows} ਕਤਾਰਾਂ, ਅਤੇ {test} ਟੈਸਟ ਲਈ ਰੱਖੀਆਂ</translation>
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
            <numerusform>%n ਅੱਖਰ</numerusform>
            <numerusform>%n ਅੱਖਰ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n ਟੋਕਨ</numerusform>
            <numerusform>%n ਟੋਕਨ</numerusform>
        </translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>ਅਗਲਾ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>ਪਿਛਲਾ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Passage {number} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ ਅੰਸ਼ {number}</translation>
    </message>
    <message>
        <source>What is embedded of this passage</source>
        <translation>ਇਸ ਅੰਸ਼ ਦਾ ਕੀ ਐਂਬੈੱਡ ਹੋਇਆ ਹੈ</translation>
    </message>
    <message>
        <source>in a language the embedder hardly knows: found by its words</source>
        <translation>ਅਜਿਹੀ ਭਾਸ਼ਾ ਵਿੱਚ ਜੋ ਐਂਬੈੱਡਰ ਘੱਟ ਹੀ ਜਾਣਦਾ ਹੈ: ਸ਼ਬਦਾਂ ਰਾਹੀਂ ਲੱਭਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>ਪੰਨਾ {page}</translation>
    </message>
    <message numerus="yes">
        <source>repeats %n character(s) of the passage before</source>
        <translation>
            <numerusform>ਪਿਛਲੇ ਅੰਸ਼ ਦੇ %n ਅੱਖਰ ਦੁਹਰਾਉਂਦਾ ਹੈ</numerusform>
            <numerusform>ਪਿਛਲੇ ਅੰਸ਼ ਦੇ %n ਅੱਖਰ ਦੁਹਰਾਉਂਦਾ ਹੈ</numerusform>
        </translation>
    </message>
    <message>
        <source>the embedder reads only the first {most}</source>
        <translation>ਐਂਬੈੱਡਰ ਸਿਰਫ਼ ਪਹਿਲੇ {most} ਪੜ੍ਹਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ChunksDialog</name>
    <message numerus="yes">
        <source>%n longer than the embedder reads</source>
        <translation>
            <numerusform>%n ਐਂਬੈੱਡਰ ਦੀ ਪੜ੍ਹਨ-ਹੱਦ ਤੋਂ ਲੰਬੇ</numerusform>
            <numerusform>%n ਐਂਬੈੱਡਰ ਦੀ ਪੜ੍ਹਨ-ਹੱਦ ਤੋਂ ਲੰਬੇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n ਅੰਸ਼</numerusform>
            <numerusform>%n ਅੰਸ਼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this page are not on it as it is now.</source>
        <translation>
            <numerusform>ਇਸ ਪੰਨੇ ਦਾ %n ਅੰਸ਼ ਹੁਣ ਇਸ ਉੱਤੇ ਨਹੀਂ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਪੰਨੇ ਦੇ %n ਅੰਸ਼ ਹੁਣ ਇਸ ਉੱਤੇ ਨਹੀਂ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>A document is cut into passages when it is indexed. Close this and press Index.</source>
        <translation>ਇੰਡੈਕਸ ਕਰਨ ਵੇਲੇ ਦਸਤਾਵੇਜ਼ ਅੰਸ਼ਾਂ ਵਿੱਚ ਵੰਡਿਆ ਜਾਂਦਾ ਹੈ। ਇਸ ਨੂੰ ਬੰਦ ਕਰਕੇ ਇੰਡੈਕਸ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>ਕੋਈ ਅੰਸ਼ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not indexed yet</source>
        <translation>ਹਾਲੇ ਇੰਡੈਕਸ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Passages of {file}</source>
        <translation>{file} ਦੇ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>The document has changed since; these are its passages as last indexed.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਉਸ ਤੋਂ ਬਾਅਦ ਬਦਲਿਆ ਹੈ; ਇਹ ਉਸ ਦੇ ਆਖਰੀ ਇੰਡੈਕਸ ਵਾਲੇ ਅੰਸ਼ ਹਨ।</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>ਇਹ ਦਸਤਾਵੇਜ਼ ਹੁਣ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਨਹੀਂ ਹੈ; ਇਹ ਉਸ ਦੀ ਉਹ ਲਿਖਤ ਹੈ ਜੋ ਇੰਡੈਕਸ ਹੋਈ ਸੀ।</translation>
    </message>
    <message>
        <source>There is no text in this document that could be found.</source>
        <translation>ਇਸ ਦਸਤਾਵੇਜ਼ ਵਿੱਚ ਲੱਭਣ ਲਾਇਕ ਕੋਈ ਲਿਖਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation>ਇਹ ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ</translation>
    </message>
    <message>
        <source>median {median} tokens, longest {longest}</source>
        <translation>ਮੱਧਿਕਾ {median} ਟੋਕਨ, ਸਭ ਤੋਂ ਲੰਬਾ {longest}</translation>
    </message>
</context>
<context>
    <name>ChunksModel</name>
    <message>
        <source>No.</source>
        <translation>ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>ਟੋਕਨ</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation>ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Fold to one line</source>
        <translation>ਇੱਕ ਲਾਈਨ ਵਿੱਚ ਸਮੇਟੋ</translation>
    </message>
    <message>
        <source>Leave; the guide takes it up again</source>
        <translation>ਛੱਡੋ; ਗਾਈਡ ਤੋਂ ਇਹ ਫਿਰ ਅੱਗੇ ਚੱਲਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Make a project of your own now; the guide says how to begin.</source>
        <translation>ਹੁਣ ਆਪਣਾ ਪ੍ਰੋਜੈਕਟ ਬਣਾਓ; ਗਾਈਡ ਦੱਸਦੀ ਹੈ ਕਿ ਕਿਵੇਂ ਸ਼ੁਰੂ ਕਰਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ਗਾਈਡ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>ਮੈਨੂੰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show the whole step</source>
        <translation>ਪੂਰਾ ਕਦਮ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ਇਹ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ ਕਦਮ {at}</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>ਪੂਰੇ ਹੋਏ ਕਦਮ</translation>
    </message>
    <message>
        <source>You have walked the whole way</source>
        <translation>ਤੁਸੀਂ ਪੂਰਾ ਰਾਹ ਤੈਅ ਕਰ ਲਿਆ ਹੈ</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Answer the questions. You then see whether documents, training or both suit the work, and why.</source>
        <translation>ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਫਿਰ ਤੁਸੀਂ ਦੇਖੋਗੇ ਕਿ ਕੰਮ ਲਈ ਦਸਤਾਵੇਜ਼, ਸਿਖਲਾਈ ਜਾਂ ਦੋਵੇਂ ਢੁਕਵੇਂ ਹਨ, ਅਤੇ ਕਿਉਂ।</translation>
    </message>
    <message>
        <source>Ask something about the handbook. What you find here is what a model would answer from.</source>
        <translation>ਹੈਂਡਬੁੱਕ ਬਾਰੇ ਕੁਝ ਪੁੱਛੋ। ਜੋ ਤੁਹਾਨੂੰ ਇੱਥੇ ਲੱਭਦਾ ਹੈ, ਮਾਡਲ ਉਸੇ ਤੋਂ ਜਵਾਬ ਦੇਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Ask the documents in the chat, then press a number in the answer to see the page.</source>
        <translation>ਚੈਟ ਵਿੱਚ ਦਸਤਾਵੇਜ਼ਾਂ ਨੂੰ ਪੁੱਛੋ, ਫਿਰ ਪੰਨਾ ਦੇਖਣ ਲਈ ਜਵਾਬ ਵਿਚਲਾ ਕੋਈ ਨੰਬਰ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Ask, and check the source</source>
        <translation>ਪੁੱਛੋ, ਅਤੇ ਸਰੋਤ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Choose a row, then What is trained. The marked part is what the model learns to write.</source>
        <translation>ਕੋਈ ਕਤਾਰ ਚੁਣੋ, ਫਿਰ “ਕੀ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ”। ਨਿਸ਼ਾਨ ਵਾਲਾ ਹਿੱਸਾ ਉਹ ਹੈ ਜੋ ਮਾਡਲ ਲਿਖਣਾ ਸਿੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Decide which way to go</source>
        <translation>ਫ਼ੈਸਲਾ ਕਰੋ ਕਿ ਕਿਹੜੇ ਰਾਹ ਜਾਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Look at what is learnt</source>
        <translation>ਦੇਖੋ ਕਿ ਕੀ ਸਿੱਖਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Make the documents findable</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਨੂੰ ਲੱਭਣ ਜੋਗਾ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Measure what it brought</source>
        <translation>ਮਾਪੋ ਕਿ ਕੀ ਫ਼ਾਇਦਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Press Compare. The same questions go to the model before and after training.</source>
        <translation>“ਤੁਲਨਾ ਕਰੋ” ਦਬਾਓ। ਸਿਖਲਾਈ ਤੋਂ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਾਲੇ ਮਾਡਲ ਨੂੰ ਉਹੀ ਸਵਾਲ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Press Index. The handbook is read and cut into passages that a question can find.</source>
        <translation>“ਇੰਡੈਕਸ” ਦਬਾਓ। ਹੈਂਡਬੁੱਕ ਪੜ੍ਹੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਅਜਿਹੇ ਅੰਸ਼ਾਂ ਵਿੱਚ ਵੰਡੀ ਜਾਂਦੀ ਹੈ ਜੋ ਸਵਾਲ ਨਾਲ ਲੱਭੇ ਜਾ ਸਕਣ।</translation>
    </message>
    <message>
        <source>Press Start training. In about two minutes it learns the answers; watch the loss fall.</source>
        <translation>“ਸਿਖਲਾਈ ਸ਼ੁਰੂ ਕਰੋ” ਦਬਾਓ। ਲਗਭਗ ਦੋ ਮਿੰਟਾਂ ਵਿੱਚ ਇਹ ਜਵਾਬ ਸਿੱਖ ਲੈਂਦਾ ਹੈ; ਲੌਸ ਘਟਦਾ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Train the small model</source>
        <translation>ਛੋਟੇ ਮਾਡਲ ਨੂੰ ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>ਕੋਡ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ਕਾਪੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Getting ready…</source>
        <translation>ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Shown when all have answered ({done} of {all})</source>
        <translation>ਸਾਰਿਆਂ ਦੇ ਜਵਾਬ ਦੇਣ ਉੱਤੇ ਦਿਸੇਗਾ ({all} ਵਿੱਚੋਂ {done})</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>best</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source> (the first {n} are shown)</source>
        <translation> (ਪਹਿਲੇ {n} ਦਿਖਾਏ ਹਨ)</translation>
    </message>
    <message>
        <source>1st and {n} of {count}</source>
        <translation>{count} ਵਿੱਚੋਂ ਪਹਿਲਾ ਅਤੇ {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Compare the first with</source>
        <translation>ਪਹਿਲੇ ਦੀ ਤੁਲਨਾ ਇਸ ਨਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Delete the left</source>
        <translation>ਖੱਬਾ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete the right</source>
        <translation>ਸੱਜਾ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>{count} ਵਿੱਚੋਂ ਸਮੂਹ {number}</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n row(s)</source>
        <translation>
            <numerusform>ਸਾਰੀਆਂ %n ਕਤਾਰਾਂ ਰੱਖੋ</numerusform>
            <numerusform>ਸਾਰੀਆਂ %n ਕਤਾਰਾਂ ਰੱਖੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>ਦੋਵੇਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>ਨਿੱਬੜਿਆ</translation>
    </message>
    <message>
        <source>The group before</source>
        <translation>ਪਿਛਲਾ ਸਮੂਹ</translation>
    </message>
    <message>
        <source>The left</source>
        <translation>ਖੱਬੀ</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>ਅਗਲਾ ਸਮੂਹ</translation>
    </message>
    <message>
        <source>The right</source>
        <translation>ਸੱਜੀ</translation>
    </message>
    <message>
        <source>These rows are no longer in the dataset.</source>
        <translation>ਇਹ ਕਤਾਰਾਂ ਹੁਣ ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>ਲਾਈਨ {n}</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>All settings are the same</source>
        <translation>ਸਾਰੀਆਂ ਸੈਟਿੰਗਾਂ ਇੱਕੋ ਜਿਹੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>ਮਿਆਦ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ਅੰਕੜੇ</translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation>ਸਭ ਤੋਂ ਘੱਟ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>ਸਭ ਤੋਂ ਵੱਧ ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>ਵੱਖਰੀਆਂ ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ਕਦਮ</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>ਟੋਕਨ ਪ੍ਰਤੀ ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>Training loss at the end</source>
        <translation>ਅੰਤ ਉੱਤੇ ਸਿਖਲਾਈ ਲੌਸ</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Curves of the runs</source>
        <translation>ਰਨਾਂ ਦੀਆਂ ਕਰਵਾਂ</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>ਗ੍ਰੇਡੀਐਂਟ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ਲਰਨਿੰਗ ਰੇਟ</translation>
    </message>
    <message>
        <source>None of these runs has measured this.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਰਨ ਨੇ ਇਹ ਨਹੀਂ ਮਾਪਿਆ।</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>ਗੁਣਵੱਤਾ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ਗਤੀ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ਕਦਮ</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>ਸਿਖਲਾਈ ਲੌਸ</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>ਕਰਵਾਂ ਕੀ ਦਿਖਾਉਂਦੀਆਂ ਹਨ</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Figures and settings of the runs</source>
        <translation>ਰਨਾਂ ਦੇ ਅੰਕੜੇ ਅਤੇ ਸੈਟਿੰਗਾਂ</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Added {n}</source>
        <translation>ਜੋੜੀਆਂ {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>ਬਦਲੀਆਂ {n}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>ਇਸ ਨਾਲ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>ਕਿਸ ਨਾਲ ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>ਤੁਲਨਾ ਹੋ ਰਹੀ ਹੈ…</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>ਵੱਖਰਾ: {what}।</translation>
    </message>
    <message>
        <source>Moved {n}</source>
        <translation>ਹਿਲਾਈਆਂ {n}</translation>
    </message>
    <message>
        <source>No row differs.</source>
        <translation>ਕੋਈ ਕਤਾਰ ਵੱਖਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Removed {n}</source>
        <translation>ਹਟਾਈਆਂ {n}</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>ਵੱਖਰੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>This row has been taken out since.</source>
        <translation>ਇਹ ਕਤਾਰ ਉਸ ਤੋਂ ਬਾਅਦ ਕੱਢ ਦਿੱਤੀ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>ਕਿਹੜੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>the rows as they are now</source>
        <translation>ਕਤਾਰਾਂ ਜਿਵੇਂ ਹੁਣ ਹਨ</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All comparisons</source>
        <translation>ਸਾਰੀਆਂ ਤੁਲਨਾਵਾਂ</translation>
    </message>
    <message>
        <source>All of these questions have been asked already.</source>
        <translation>ਇਹ ਸਾਰੇ ਸਵਾਲ ਪਹਿਲਾਂ ਹੀ ਪੁੱਛੇ ਜਾ ਚੁੱਕੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask all of them something</source>
        <translation>ਸਾਰਿਆਂ ਨੂੰ ਕੁਝ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask held-out questions one after another</source>
        <translation>ਵੱਖ ਰੱਖੇ ਸਵਾਲ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Each goes on from its own answer to the question shown</source>
        <translation>ਹਰੇਕ ਦਿਖਾਏ ਸਵਾਲ ਦੇ ਆਪਣੇ ਜਵਾਬ ਤੋਂ ਅੱਗੇ ਵਧਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>ਤੁਲਨਾ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ਅਗਲਾ ਜੁੜਿਆ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ ਉੱਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>No dataset here has test rows, and there are no golden questions: nothing is held out.</source>
        <translation>ਇੱਥੇ ਕਿਸੇ ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਟੈਸਟ ਕਤਾਰਾਂ ਨਹੀਂ ਹਨ, ਅਤੇ ਕੋਈ ਗੋਲਡਨ ਸਵਾਲ ਨਹੀਂ ਹੈ: ਕੁਝ ਵੀ ਵੱਖ ਨਹੀਂ ਰੱਖਿਆ।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>ਸਵਾਲ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>ਇਹ ਸਵਾਲ ਹਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>See what its column says, then ask for what is missing under “Questions”.</source>
        <translation>ਦੇਖੋ ਉਸ ਦਾ ਕਾਲਮ ਕੀ ਕਹਿੰਦਾ ਹੈ, ਫਿਰ ਜੋ ਬਾਕੀ ਹੈ ਉਹ “ਸਵਾਲ” ਹੇਠਾਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>ਕਈ…</translation>
    </message>
    <message>
        <source>Split a dataset on the Dataset screen, or collect golden questions.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਡਾਟਾਸੈੱਟ ਵੰਡੋ, ਜਾਂ ਗੋਲਡਨ ਸਵਾਲ ਇਕੱਠੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stop asking; what is there is kept</source>
        <translation>ਪੁੱਛਣਾ ਰੋਕੋ; ਜੋ ਹੈ ਉਹ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Table (*.csv);;All of it (*.json)</source>
        <translation>ਸਾਰਣੀ (*.csv);;ਸਭ ਕੁਝ (*.json)</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>ਵੋਟਾਂ ਦੀ ਗਿਣਤੀ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ਕੀ ਦਿਖਾਇਆ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path} ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ਤੁਹਾਡਾ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>{done} of {all} answers</source>
        <translation>{all} ਵਿੱਚੋਂ {done} ਜਵਾਬ</translation>
    </message>
    <message>
        <source>“{name}” failed several times in a row and is not asked the rest.</source>
        <translation>“{name}” ਲਗਾਤਾਰ ਕਈ ਵਾਰ ਅਸਫਲ ਰਿਹਾ ਅਤੇ ਬਾਕੀ ਸਵਾਲ ਉਸ ਨੂੰ ਨਹੀਂ ਪੁੱਛੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>“{question}”, its answers and its vote count no longer.</source>
        <translation>“{question}”, ਉਸ ਦੇ ਜਵਾਬ ਅਤੇ ਉਸ ਦਾ ਵੋਟ ਹੁਣ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Answered by</source>
        <translation>ਜਵਾਬ ਦੇਣ ਵਾਲਾ</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>ਕੁਝ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ਫ਼ਾਈਲਾਂ ਨਾਲ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Attach files to this conversation</source>
        <translation>ਇਸ ਗੱਲਬਾਤ ਨਾਲ ਫ਼ਾਈਲਾਂ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>ਦਸਤਾਵੇਜ਼ ({patterns})</translation>
    </message>
    <message>
        <source>Editing a question: it is asked again, and what was there stays as another version.</source>
        <translation>ਸਵਾਲ ਸੋਧਿਆ ਜਾ ਰਿਹਾ ਹੈ: ਇਹ ਫਿਰ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਜੋ ਸੀ ਉਹ ਦੂਜੇ ਸੰਸਕਰਣ ਵਜੋਂ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>ਟੂਕਾਂ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਹੀ ਆਉਂਦੀਆਂ ਹਨ, ਇਸ ਲਈ ਇਹ ਚਾਲੂ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter begins a new line.</source>
        <translation>ਭੇਜੋ (Enter)। Shift+Enter ਨਵੀਂ ਲਾਈਨ ਸ਼ੁਰੂ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stop this answer (Esc)</source>
        <translation>ਇਹ ਜਵਾਬ ਰੋਕੋ (Esc)</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>ਮੇਰੇ ਦਸਤਾਵੇਜ਼ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>ਤੁਹਾਡਾ ਸਵਾਲ</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Add a condition on a column</source>
        <translation>ਕਾਲਮ ਲਈ ਸ਼ਰਤ ਜੋੜੋ</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Characters</source>
        <translation>ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ਕਾਲਮ</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>ਇਹ ਸ਼ਰਤ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>ਇਸ ਤੋਂ ਕੀ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ਸ਼ਬਦ</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>As it was, it is kept beside it as “{copy}”.</source>
        <translation>ਜਿਵੇਂ ਇਹ ਸੀ, ਉਵੇਂ ਇਸ ਦੇ ਨਾਲ “{copy}” ਵਜੋਂ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” was written by another version of Ustad and is brought to this one.</source>
        <translation>“{name}” Ustad ਦੇ ਹੋਰ ਸੰਸਕਰਣ ਨੇ ਲਿਖਿਆ ਸੀ ਅਤੇ ਇਸ ਸੰਸਕਰਣ ਉੱਤੇ ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>ਚੈਟਾਂ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>ਗੱਲਬਾਤਾਂ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>ਪਿਛਲੇ 30 ਦਿਨ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>ਪਿਛਲੇ 7 ਦਿਨ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>ਨਵੀਂ ਗੱਲਬਾਤ</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>ਕਿਸੇ ਗੱਲਬਾਤ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>ਪੁਰਾਣੀਆਂ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ਪਿੰਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ਪਿੰਨ ਕੀਤੀਆਂ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ਨਾਂ ਬਦਲੋ…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜ</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>ਗੱਲਬਾਤਾਂ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Search in titles and in what was said (Ctrl+F)</source>
        <translation>ਸਿਰਲੇਖਾਂ ਅਤੇ ਕਹੀਆਂ ਗੱਲਾਂ ਵਿੱਚ ਖੋਜੋ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ਅੱਜ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ਪਿੰਨ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ਕੱਲ੍ਹ</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Answer</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Remarks, not trained: {columns}</source>
        <translation>ਟਿੱਪਣੀਆਂ, ਸਿਖਾਈਆਂ ਨਹੀਂ ਜਾਂਦੀਆਂ: {columns}</translation>
    </message>
    <message>
        <source>Say which column is what.</source>
        <translation>ਦੱਸੋ ਕਿਹੜਾ ਕਾਲਮ ਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>ਸਿਸਟਮ ਸੁਨੇਹਾ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ਟੂਲ</translation>
    </message>
    <message>
        <source>What would be trained</source>
        <translation>ਕੀ ਸਿਖਾਇਆ ਜਾਵੇਗਾ</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>ਸਿਖਾਇਆ ਹੋਇਆ</translation>
    </message>
</context>
<context>
    <name>Conversing</name>
    <message>
        <source>Getting ready…</source>
        <translation>ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ਰੋਕ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>The answer: {words}</source>
        <translation>ਜਵਾਬ: {words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct this answer</source>
        <translation>ਇਹ ਜਵਾਬ ਸੁਧਾਰੋ</translation>
    </message>
    <message>
        <source>Keep correction</source>
        <translation>ਸੁਧਾਰ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ਟਿੱਪਣੀ</translation>
    </message>
    <message>
        <source>The answer as it should have been</source>
        <translation>ਜਵਾਬ ਜਿਹਾ ਹੋਣਾ ਚਾਹੀਦਾ ਸੀ</translation>
    </message>
    <message>
        <source>What was wrong with it, for yourself</source>
        <translation>ਇਸ ਵਿੱਚ ਕੀ ਗਲਤ ਸੀ, ਤੁਹਾਡੇ ਆਪਣੇ ਲਈ</translation>
    </message>
    <message>
        <source>“Corrections to rows…” in the menu of the chat makes rows of all corrections.</source>
        <translation>ਚੈਟ ਦੇ ਮੇਨੂ ਵਿੱਚ “ਸੁਧਾਰਾਂ ਤੋਂ ਕਤਾਰਾਂ…” ਸਾਰੇ ਸੁਧਾਰਾਂ ਤੋਂ ਕਤਾਰਾਂ ਬਣਾਉਂਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>ਨਵਾਂ ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Answers that can become rows</source>
        <translation>ਜਵਾਬ ਜੋ ਕਤਾਰਾਂ ਬਣ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Answers you corrected, and those with a thumb up, that are in no dataset yet. What the model had said stays beside a correction as the worse answer, from which preference training learns.</source>
        <translation>ਉਹ ਜਵਾਬ ਜੋ ਤੁਸੀਂ ਸੁਧਾਰੇ, ਅਤੇ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਅੰਗੂਠਾ ਉੱਤੇ ਹੈ, ਤੇ ਜੋ ਹਾਲੇ ਕਿਸੇ ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਮਾਡਲ ਨੇ ਜੋ ਕਿਹਾ ਸੀ ਉਹ ਸੁਧਾਰ ਦੇ ਨਾਲ ਮਾੜੇ ਜਵਾਬ ਵਜੋਂ ਰਹਿੰਦਾ ਹੈ, ਜਿਸ ਤੋਂ ਤਰਜੀਹ ਸਿਖਲਾਈ ਸਿੱਖਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>ਸੁਧਾਰੇ ਹੋਏ</translation>
    </message>
    <message>
        <source>Corrections to rows</source>
        <translation>ਸੁਧਾਰਾਂ ਤੋਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>ਚੈਟ ਤੋਂ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ਚੰਗਾ</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>ਨਵੇਂ ਡਾਟਾਸੈੱਟ ਦਾ ਨਾਂ</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਸੰਭਾਲੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਸੰਭਾਲੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>ਕਤਾਰਾਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>There is nothing to save yet: correct an answer, or mark one as good with the thumb under it.</source>
        <translation>ਹਾਲੇ ਸੰਭਾਲਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ: ਕੋਈ ਜਵਾਬ ਸੁਧਾਰੋ, ਜਾਂ ਉਸ ਦੇ ਹੇਠਾਂ ਅੰਗੂਠੇ ਨਾਲ ਉਸ ਨੂੰ ਚੰਗਾ ਦੱਸੋ।</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ਕਾਪੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>ਜਾਂਚ ਜਾਣਕਾਰੀ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>ਜਾਂਚ ਜਾਣਕਾਰੀ</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>That was our mistake, not yours</source>
        <translation>ਇਹ ਸਾਡੀ ਗਲਤੀ ਸੀ, ਤੁਹਾਡੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>These diagnostics stay on this machine unless you pass them on. Paths, names of people, documents and datasets, and keys are taken out; an error can still quote a few words of what it was about.</source>
        <translation>ਇਹ ਜਾਂਚ ਜਾਣਕਾਰੀ ਇਸੇ ਮਸ਼ੀਨ ਉੱਤੇ ਰਹਿੰਦੀ ਹੈ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਅੱਗੇ ਨਾ ਦਿਓ। ਪਾਥ, ਲੋਕਾਂ, ਦਸਤਾਵੇਜ਼ਾਂ ਅਤੇ ਡਾਟਾਸੈੱਟਾਂ ਦੇ ਨਾਂ, ਅਤੇ ਕੁੰਜੀਆਂ ਕੱਢ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ; ਫਿਰ ਵੀ ਗਲਤੀ ਦੇ ਸੁਨੇਹੇ ਵਿੱਚ ਉਸ ਚੀਜ਼ ਦੇ ਕੁਝ ਸ਼ਬਦ ਆ ਸਕਦੇ ਹਨ ਜਿਸ ਬਾਰੇ ਉਹ ਸੀ।</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Curve of the run</source>
        <translation>ਰਨ ਦਾ ਕਰਵ</translation>
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
        <translation>ਗ੍ਰੇਡੀਐਂਟ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ਲਰਨਿੰਗ ਰੇਟ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ਲੌਸ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>ਮੈਮੋਰੀ (GB)</translation>
    </message>
    <message>
        <source>Memory of the GPU (GB)</source>
        <translation>GPU ਦੀ ਮੈਮੋਰੀ (GB)</translation>
    </message>
    <message>
        <source>Processor (%)</source>
        <translation>ਪ੍ਰੋਸੈਸਰ (%)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>ਗੁਣਵੱਤਾ</translation>
    </message>
    <message>
        <source>Size of the gradient</source>
        <translation>ਗ੍ਰੇਡੀਐਂਟ ਦਾ ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ਗਤੀ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ਕਦਮ</translation>
    </message>
    <message>
        <source>The curve appears with the first step.</source>
        <translation>ਕਰਵ ਪਹਿਲੇ ਕਦਮ ਨਾਲ ਦਿਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>ਟੋਕਨ ਪ੍ਰਤੀ ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ਵਰਤੋਂ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>ਕਰਵ ਕੀ ਦਿਖਾਉਂਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>DatasetsScreen</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and all that could be undone in them are deleted. This can't be undone.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਅਤੇ ਉਸ ਵਿੱਚ ਜੋ ਵੀ ਵਾਪਸ ਲਿਆ ਜਾ ਸਕਦਾ ਸੀ, ਮਿਟਾ ਦਿੱਤੇ ਜਾਣਗੇ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਵਿੱਚ ਜੋ ਵੀ ਵਾਪਸ ਲਿਆ ਜਾ ਸਕਦਾ ਸੀ, ਮਿਟਾ ਦਿੱਤੇ ਜਾਣਗੇ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।</numerusform>
        </translation>
    </message>
    <message>
        <source>A dataset belongs to a project: open one, or make a new one, on the start page.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਕਿਸੇ ਪ੍ਰੋਜੈਕਟ ਦਾ ਹੁੰਦਾ ਹੈ: ਸ਼ੁਰੂਆਤ ਪੰਨੇ ਉੱਤੇ ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੋਲ੍ਹੋ, ਜਾਂ ਨਵਾਂ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>ਕਤਾਰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Bring in the handbook's questions</source>
        <translation>ਹੈਂਡਬੁੱਕ ਦੇ ਸਵਾਲ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>Bring rows in; files may also be dropped here</source>
        <translation>ਕਤਾਰਾਂ ਲਿਆਓ; ਫ਼ਾਈਲਾਂ ਇੱਥੇ ਛੱਡੀਆਂ ਵੀ ਜਾ ਸਕਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Delete the dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ਐਕਸਪੋਰਟ…</translation>
    </message>
    <message>
        <source>From a folder of the datasets library…</source>
        <translation>ਡਾਟਾਸੈੱਟ ਲਾਇਬ੍ਰੇਰੀ ਦੇ ਫੋਲਡਰ ਤੋਂ…</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ਫ਼ਾਈਲਾਂ ਤੋਂ…</translation>
    </message>
    <message>
        <source>From the Hugging Face hub…</source>
        <translation>Hugging Face ਹੱਬ ਤੋਂ…</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>ਸ਼ੁਰੂਆਤ ਪੰਨੇ ਉੱਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Have a model propose rows from documents or from other rows</source>
        <translation>ਕਿਸੇ ਮਾਡਲ ਤੋਂ ਦਸਤਾਵੇਜ਼ਾਂ ਜਾਂ ਹੋਰ ਕਤਾਰਾਂ ਤੋਂ ਕਤਾਰਾਂ ਸੁਝਵਾਓ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ਇੰਪੋਰਟ</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ਫ਼ਾਈਲ ਇੰਪੋਰਟ ਕਰੋ…</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>ਨਵਾਂ ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>ਹਾਲੇ ਕੋਈ ਕਤਾਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Propose rows…</source>
        <translation>ਕਤਾਰਾਂ ਸੁਝਾਓ…</translation>
    </message>
    <message>
        <source>Proposed rows</source>
        <translation>ਸੁਝਾਈਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ ਦਾ ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows are examples: a question and the answer you want. A model is tuned on some of them and tested with the others.</source>
        <translation>ਕਤਾਰਾਂ ਉਦਾਹਰਨਾਂ ਹਨ: ਸਵਾਲ ਅਤੇ ਉਹ ਜਵਾਬ ਜੋ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ। ਮਾਡਲ ਕੁਝ ਉੱਤੇ ਸਿੱਖਦਾ ਹੈ ਅਤੇ ਬਾਕੀ ਨਾਲ ਪਰਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>ਪਹਿਲੀ ਕਤਾਰ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>{n} for testing</source>
        <translation>{n} ਟੈਸਟ ਲਈ</translation>
    </message>
    <message>
        <source>{n} for training</source>
        <translation>{n} ਸਿਖਲਾਈ ਲਈ</translation>
    </message>
    <message>
        <source>{n} for validation</source>
        <translation>{n} ਵੈਲੀਡੇਸ਼ਨ ਲਈ</translation>
    </message>
    <message>
        <source>{n} not assigned</source>
        <translation>{n} ਤੈਅ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>{n} waiting for review</source>
        <translation>{n} ਸਮੀਖਿਆ ਦੀ ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Chat with it on this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਇਸ ਨਾਲ ਚੈਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ਡਾਊਨਲੋਡ</translation>
    </message>
    <message>
        <source>For training and chat: {size}</source>
        <translation>ਸਿਖਲਾਈ ਅਤੇ ਚੈਟ ਲਈ: {size}</translation>
    </message>
    <message>
        <source>Its makers give it only to those who agreed to their terms: agree on the model's page at the hub, and enter a token under “Hub access”.</source>
        <translation>ਇਸ ਦੇ ਬਣਾਉਣ ਵਾਲੇ ਇਹ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿੰਦੇ ਹਨ ਜੋ ਉਨ੍ਹਾਂ ਦੀਆਂ ਸ਼ਰਤਾਂ ਨੂੰ ਮੰਨਦੇ ਹਨ: ਹੱਬ ਉੱਤੇ ਮਾਡਲ ਦੇ ਪੰਨੇ ਉੱਤੇ ਸਹਿਮਤੀ ਦਿਓ, ਅਤੇ “ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਟੋਕਨ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>ਲਾਇਸੈਂਸ: {name}</translation>
    </message>
    <message>
        <source>ONNX, {folder}: {size}</source>
        <translation>ONNX, {folder}: {size}</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>ਕੀ ਡਾਊਨਲੋਡ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ਨਹੀਂ ਦੱਸਿਆ</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>It names the system, the processor, the graphics cards, the memory and the versions of libraries, and what each check found. It holds no paths, no names of people or machines, no documents, no keys.</source>
        <translation>ਇਸ ਵਿੱਚ ਸਿਸਟਮ, ਪ੍ਰੋਸੈਸਰ, ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ, ਮੈਮੋਰੀ, ਲਾਇਬ੍ਰੇਰੀਆਂ ਦੇ ਸੰਸਕਰਣ, ਅਤੇ ਹਰੇਕ ਜਾਂਚ ਦਾ ਨਤੀਜਾ ਹੁੰਦਾ ਹੈ। ਇਸ ਵਿੱਚ ਕੋਈ ਪਾਥ, ਲੋਕਾਂ ਜਾਂ ਮਸ਼ੀਨਾਂ ਦੇ ਨਾਂ, ਦਸਤਾਵੇਜ਼ ਜਾਂ ਕੁੰਜੀਆਂ ਨਹੀਂ ਹੁੰਦੀਆਂ।</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਦੀ ਲਿਖਤ</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>All</source>
        <translation>ਸਾਰੇ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Find by name or tag</source>
        <translation>ਨਾਂ ਜਾਂ ਟੈਗ ਨਾਲ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>ਇੰਡੈਕਸ ਹੋਏ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Passages…</source>
        <translation>ਅੰਸ਼…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ਵਿਰਾਮ</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>ਵਿਰਾਮ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>ਇੰਡੈਕਸ ਕਰਨ ਦੀ ਤਰੱਕੀ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>ਫਿਰ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ਹਟਾਓ…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>ਅਸਫਲ ਹੋਏ ਮੁੜ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>See how this document is cut into passages</source>
        <translation>ਦੇਖੋ ਕਿ ਇਹ ਦਸਤਾਵੇਜ਼ ਅੰਸ਼ਾਂ ਵਿੱਚ ਕਿਵੇਂ ਵੰਡਿਆ ਗਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>ਛੱਡੇ ਗਏ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ਸ਼ੁਰੂ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ਟੈਗ…</translation>
    </message>
    <message>
        <source>What is indexed stays; Index goes on where it stopped</source>
        <translation>ਜੋ ਇੰਡੈਕਸ ਹੋਇਆ ਉਹ ਰਹਿੰਦਾ ਹੈ; ਇੰਡੈਕਸ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ ਜਿੱਥੇ ਰੁਕਿਆ ਸੀ</translation>
    </message>
    <message>
        <source>Which documents are listed</source>
        <translation>ਕਿਹੜੇ ਦਸਤਾਵੇਜ਼ ਸੂਚੀ ਵਿੱਚ ਹਨ</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} ਫ਼ਾਈਲਾਂ/ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ਬਾਕੀ</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Document</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>ਇੰਡੈਕਸ ਹੋਏ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ਪੰਨੇ</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ਪੜ੍ਹ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>ਕਿਸੇ ਹੋਰ ਵਰਗਾ ਹੀ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>ਛੱਡੇ ਗਏ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>How far the download of {name} is</source>
        <translation>{name} ਦਾ ਡਾਊਨਲੋਡ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>ਕੁਝ ਹਿੱਸਾ ਡਾਊਨਲੋਡ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ਵਿਰਾਮ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ਵਿੱਚੋਂ {done}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} ਪ੍ਰਤੀ ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ਬਾਕੀ</translation>
    </message>
</context>
<context>
    <name>EarlierRoom</name>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n ਹੋਰ ਨਹੀਂ ਦਿਖਾਇਆ ਗਿਆ।</numerusform>
            <numerusform>%n ਹੋਰ ਨਹੀਂ ਦਿਖਾਏ ਗਏ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and figures are lost. The runs stay as they are.</source>
        <translation>ਜਵਾਬ ਅਤੇ ਅੰਕੜੇ ਗੁਆਚ ਜਾਣਗੇ। ਰਨ ਜਿਵੇਂ ਹਨ ਉਵੇਂ ਰਹਿਣਗੇ।</translation>
    </message>
    <message>
        <source>Ask the same questions again after each new run or index, and see how it goes over time</source>
        <translation>ਹਰ ਨਵੇਂ ਰਨ ਜਾਂ ਇੰਡੈਕਸ ਤੋਂ ਬਾਅਦ ਉਹੀ ਸਵਾਲ ਫਿਰ ਪੁੱਛੋ, ਅਤੇ ਦੇਖੋ ਕਿ ਸਮੇਂ ਨਾਲ ਕੀ ਬਦਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with all answers, to be looked at and compared with later ones.</source>
        <translation>ਤੁਲਨਾਵਾਂ, ਸਾਰੇ ਜਵਾਬਾਂ ਸਮੇਤ, ਇੱਥੇ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਤਾਂ ਜੋ ਦੇਖੀਆਂ ਜਾਣ ਅਤੇ ਬਾਅਦ ਦੀਆਂ ਨਾਲ ਮਿਲਾਈਆਂ ਜਾਣ।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comparison(s)?</source>
        <translation>
            <numerusform>%n ਤੁਲਨਾ ਮਿਟਾਉਣੀ ਹੈ?</numerusform>
            <numerusform>%n ਤੁਲਨਾਵਾਂ ਮਿਟਾਉਣੀਆਂ ਹਨ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>ਪਹਿਲਾਂ ਦੀਆਂ ਤੁਲਨਾਵਾਂ</translation>
    </message>
    <message>
        <source>Figures of those chosen</source>
        <translation>ਚੁਣੀਆਂ ਹੋਈਆਂ ਦੇ ਅੰਕੜੇ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep as a check</source>
        <translation>ਜਾਂਚ ਵਜੋਂ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep as a check…</source>
        <translation>ਜਾਂਚ ਵਜੋਂ ਰੱਖੋ…</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>ਹਾਲੇ ਕੋਈ ਤੁਲਨਾ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The questions differ, so the figures tell only so much.</source>
        <translation>ਸਵਾਲ ਵੱਖਰੇ ਹਨ, ਇਸ ਲਈ ਅੰਕੜੇ ਪੂਰੀ ਗੱਲ ਨਹੀਂ ਦੱਸਦੇ।</translation>
    </message>
    <message>
        <source>The same questions are asked again when you say so; the newest run takes the place of this one.</source>
        <translation>ਜਦੋਂ ਤੁਸੀਂ ਕਹੋ, ਉਹੀ ਸਵਾਲ ਫਿਰ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ; ਇਸ ਰਨ ਦੀ ਥਾਂ ਸਭ ਤੋਂ ਨਵਾਂ ਰਨ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>EditsMenu</name>
    <message>
        <source>Nothing has been edited yet</source>
        <translation>ਹਾਲੇ ਕੁਝ ਸੋਧਿਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>Take back several edits</source>
        <translation>ਕਈ ਸੋਧਾਂ ਵਾਪਸ ਲਓ</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>A first guess; after a run on this computer it is a better one.</source>
        <translation>ਪਹਿਲਾ ਅੰਦਾਜ਼ਾ; ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਇੱਕ ਰਨ ਤੋਂ ਬਾਅਦ ਇਹ ਬਿਹਤਰ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>By an earlier run on this computer.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਪਹਿਲਾਂ ਹੋਏ ਰਨ ਮੁਤਾਬਕ।</translation>
    </message>
    <message>
        <source>By how fast this computer multiplies; after a run on it, better.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਗੁਣਾ ਕਰਨ ਦੀ ਗਤੀ ਮੁਤਾਬਕ; ਇਸ ਉੱਤੇ ਇੱਕ ਰਨ ਤੋਂ ਬਾਅਦ ਬਿਹਤਰ।</translation>
    </message>
    <message numerus="yes">
        <source>Corrected by what %n run(s) on this computer needed.</source>
        <translation>
            <numerusform>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ %n ਰਨ ਨੂੰ ਜੋ ਲੋੜੀਂਦਾ ਸੀ ਉਸ ਨਾਲ ਸੁਧਾਰਿਆ।</numerusform>
            <numerusform>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ %n ਰਨਾਂ ਨੂੰ ਜੋ ਲੋੜੀਂਦਾ ਸੀ ਉਸ ਨਾਲ ਸੁਧਾਰਿਆ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>ਨਹੀਂ ਆਉਂਦਾ</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>ਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>ਹੁਣ ਖਾਲੀ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>GPU ਦੀ ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ਕਦਮ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Tokens to read</source>
        <translation>ਪੜ੍ਹਨ ਲਈ ਟੋਕਨ</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ਕੀ ਲੱਗਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>ਕੀ ਸਿੱਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Worked out, and not measured on this computer yet.</source>
        <translation>ਹਿਸਾਬ ਲਾਇਆ ਗਿਆ, ਹਾਲੇ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਮਾਪਿਆ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>ਹਿਸਾਬ ਲੱਗ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>ਲਗਭਗ {count}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>ਲਗਭਗ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ਲਗਭਗ {time}</translation>
    </message>
    <message>
        <source>then about {size}</source>
        <translation>ਫਿਰ ਲਗਭਗ {size}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} ਵੇਟ</translation>
    </message>
    <message>
        <source>{need}; {cost}</source>
        <translation>{need}; {cost}</translation>
    </message>
    <message>
        <source>{train} + {validation} to validate on</source>
        <translation>{train} + ਵੈਲੀਡੇਸ਼ਨ ਲਈ {validation}</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n ਸਵਾਲ</numerusform>
            <numerusform>%n ਸਵਾਲ</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>ਸਾਰੇ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ਜਵਾਬ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ਬੇਸ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ਦੋਵੇਂ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ਗੋਲਡਨ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>ਵੱਖ ਰੱਖੇ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>In nearly the same words</source>
        <translation>ਲਗਭਗ ਉਨ੍ਹਾਂ ਹੀ ਸ਼ਬਦਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>ਕੁਝ ਹੱਦ ਤੱਕ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ਨਹੀਂ ਪੁੱਛਿਆ</translation>
    </message>
    <message>
        <source>Questions it was trained on</source>
        <translation>ਸਵਾਲ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਸਿਖਲਾਈ ਹੋਈ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ਸਹੀ</translation>
    </message>
    <message>
        <source>To say that the documents do not tell</source>
        <translation>ਇਹ ਕਹਿਣਾ ਕਿ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਦੱਸਦੇ</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>ਸਿਖਾਇਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Validation questions</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ਗਲਤ</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Answers</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>ਜਾਂਚਾਂ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ਮੁਲਾਂਕਣ</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ਗੋਲਡਨ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>ਲੀਕ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ਨਵੀਂ</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>ਨਵੀਂ ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>ਹਾਲੇ ਕੋਈ ਤੁਲਨਾ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ਨਤੀਜਾ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>ਉਪ-ਸਮੂਹ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>The same questions to several ways of answering: which is better, and how sure that is.</source>
        <translation>ਜਵਾਬ ਦੇਣ ਦੇ ਕਈ ਤਰੀਕਿਆਂ ਨੂੰ ਉਹੀ ਸਵਾਲ: ਕਿਹੜਾ ਬਿਹਤਰ ਹੈ, ਅਤੇ ਇਹ ਕਿੰਨਾ ਪੱਕਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ਕੀ ਦਿਖਾਇਆ ਜਾਵੇ</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Against the rules</source>
        <translation>ਨਿਯਮਾਂ ਦੇ ਉਲਟ</translation>
    </message>
    <message>
        <source>Agrees with the rules</source>
        <translation>ਨਿਯਮਾਂ ਨਾਲ ਮੇਲ ਖਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>ਇੱਕ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>ਸਿੱਖਣ ਦਾ ਕਰਵ</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>ਫਿਰ ਮਾਪੋ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ਮਾਪਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ਡਿਸਕ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>On your own questions</source>
        <translation>ਤੁਹਾਡੇ ਆਪਣੇ ਸਵਾਲਾਂ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>ਰਿਪੋਰਟ…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>See the trial</source>
        <translation>ਟ੍ਰਾਇਲ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Shows sources</source>
        <translation>ਸਰੋਤ ਦਿਖਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>ਸ਼ੁਰੂ ਕਰਨ ਲਈ</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>ਹਰ ਤਰੀਕੇ ਦਾ ਖਰਚਾ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>When the facts change</source>
        <translation>ਜਦੋਂ ਤੱਥ ਬਦਲਣ</translation>
    </message>
    <message>
        <source>Would more rows help?</source>
        <translation>ਕੀ ਹੋਰ ਕਤਾਰਾਂ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ?</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ਲਗਭਗ {time}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ਘੱਟੋ-ਘੱਟ</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>ਮਾਪਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>measured, in %</source>
        <translation>ਮਾਪਿਆ ਗਿਆ, % ਵਿੱਚ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message numerus="yes">
        <source>“{metric}” on %n held-out question(s); the lines are 95 % intervals.</source>
        <translation>
            <numerusform>ਵੱਖ ਰੱਖੇ %n ਸਵਾਲ ਉੱਤੇ “{metric}”; ਲਾਈਨਾਂ 95 % ਅੰਤਰਾਲ ਹਨ।</numerusform>
            <numerusform>ਵੱਖ ਰੱਖੇ %n ਸਵਾਲਾਂ ਉੱਤੇ “{metric}”; ਲਾਈਨਾਂ 95 % ਅੰਤਰਾਲ ਹਨ।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in the guide</source>
        <translation>ਗਾਈਡ ਵਿੱਚ ਹੋਰ</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>(ends here)</source>
        <translation>(ਇੱਥੇ ਮੁੱਕਦਾ ਹੈ)</translation>
    </message>
    <message>
        <source>A folder or ZIP file to hand over, with a sample program</source>
        <translation>ਸੌਂਪਣ ਲਈ ਫੋਲਡਰ ਜਾਂ ZIP ਫ਼ਾਈਲ, ਨਮੂਨਾ ਪ੍ਰੋਗਰਾਮ ਸਮੇਤ</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>ਇਸ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>ਤਸਦੀਕ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Compare it with the original</source>
        <translation>ਮੂਲ ਨਾਲ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>First difference: asked “{prompt}”, after “{shared}”</source>
        <translation>ਪਹਿਲਾ ਫ਼ਰਕ: ਪੁੱਛਿਆ “{prompt}”, “{shared}” ਤੋਂ ਬਾਅਦ</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>ਤੁਲਨਾ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੀ</translation>
    </message>
    <message>
        <source>How much the same text surprises each: original, then export. Less is better.</source>
        <translation>ਇੱਕੋ ਲਿਖਤ ਹਰੇਕ ਨੂੰ ਕਿੰਨਾ ਹੈਰਾਨ ਕਰਦੀ ਹੈ: ਪਹਿਲਾਂ ਮੂਲ, ਫਿਰ ਐਕਸਪੋਰਟ। ਘੱਟ ਬਿਹਤਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Package…</source>
        <translation>ਪੈਕੇਜ…</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>ਪਰਪਲੈਕਸਿਟੀ</translation>
    </message>
    <message>
        <source>Places of the same text at which both find the same next word the likeliest.</source>
        <translation>ਇੱਕੋ ਲਿਖਤ ਦੀਆਂ ਉਹ ਥਾਵਾਂ ਜਿੱਥੇ ਦੋਵੇਂ ਇੱਕੋ ਅਗਲੇ ਸ਼ਬਦ ਨੂੰ ਸਭ ਤੋਂ ਵੱਧ ਸੰਭਾਵਿਤ ਮੰਨਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Prompts read the same</source>
        <translation>ਪ੍ਰੌਂਪਟ ਇੱਕੋ ਜਿਹੇ ਪੜ੍ਹੇ ਗਏ</translation>
    </message>
    <message>
        <source>Questions that become the same tokens in both. All must.</source>
        <translation>ਸਵਾਲ ਜੋ ਦੋਵਾਂ ਵਿੱਚ ਉਹੀ ਟੋਕਨ ਬਣਦੇ ਹਨ। ਸਾਰੇ ਬਣਨੇ ਜ਼ਰੂਰੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>ਉਹੀ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Same next word</source>
        <translation>ਉਹੀ ਅਗਲਾ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>{name} ਦਾ ਫੋਲਡਰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The export goes on</source>
        <translation>ਐਕਸਪੋਰਟ ਅੱਗੇ ਚੱਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The original goes on</source>
        <translation>ਮੂਲ ਅੱਗੇ ਚੱਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>ਤਸਦੀਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>{model} ਨਾਲ “{run}” ਨੇ ਜੋ ਸਿੱਖਿਆ</translation>
    </message>
    <message>
        <source>Words of the original's answers up to where the export's first differs.</source>
        <translation>ਮੂਲ ਦੇ ਜਵਾਬਾਂ ਦੇ ਸ਼ਬਦ, ਉਸ ਥਾਂ ਤੱਕ ਜਿੱਥੇ ਐਕਸਪੋਰਟ ਦਾ ਜਵਾਬ ਪਹਿਲੀ ਵਾਰ ਵੱਖ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>{same} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ {same}</translation>
    </message>
    <message>
        <source>“{prompt}” becomes other tokens from the one numbered {at} on:</source>
        <translation>“{prompt}” ਨੰਬਰ {at} ਵਾਲੇ ਤੋਂ ਅੱਗੇ ਹੋਰ ਟੋਕਨ ਬਣਦਾ ਹੈ:</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n cannot be: {reason}</source>
        <translation>
            <numerusform>%n ਨਹੀਂ ਲਿਖੀ ਜਾ ਸਕਦੀ: {reason}</numerusform>
            <numerusform>%n ਨਹੀਂ ਲਿਖੀਆਂ ਜਾ ਸਕਦੀਆਂ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਲਿਖੀ ਜਾਵੇਗੀ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਲਿਖੀਆਂ ਜਾਣਗੀਆਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਲਿਖੀ ਜਾਵੇਗੀ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਲਿਖੀਆਂ ਜਾਣਗੀਆਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>All accepted rows</source>
        <translation>ਸਾਰੀਆਂ ਮਨਜ਼ੂਰ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>ਜਿਵੇਂ ਹਨ</translation>
    </message>
    <message>
        <source>Choose where to.</source>
        <translation>ਚੁਣੋ ਕਿ ਕਿੱਥੇ।</translation>
    </message>
    <message>
        <source>Each part of the split in a file of its own</source>
        <translation>ਵੰਡ ਦਾ ਹਰੇਕ ਹਿੱਸਾ ਆਪਣੀ ਫ਼ਾਈਲ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Folder of the datasets library</source>
        <translation>ਡਾਟਾਸੈੱਟ ਲਾਇਬ੍ਰੇਰੀ ਦਾ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ਫਾਰਮੈੱਟ</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>ਫ਼ਾਈਲ ਕਿਵੇਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>ਪੈੱਕ ਨਹੀਂ ਕੀਤਾ</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>ਨਹੀਂ ਲਿਖੇ, ਕਿਉਂਕਿ ਹਾਲੇ ਸਮੀਖਿਆ ਨਹੀਂ ਹੋਈ: %n ਡਰਾਫਟ।</numerusform>
            <numerusform>ਨਹੀਂ ਲਿਖੇ, ਕਿਉਂਕਿ ਹਾਲੇ ਸਮੀਖਿਆ ਨਹੀਂ ਹੋਈ: %n ਡਰਾਫਟ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>ਨਹੀਂ ਲਿਖੀ: %n ਨਾਮਨਜ਼ੂਰ ਕਤਾਰ।</numerusform>
            <numerusform>ਨਹੀਂ ਲਿਖੀਆਂ: %n ਨਾਮਨਜ਼ੂਰ ਕਤਾਰਾਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the first {looked} rows {n} cannot be written: {reason}</source>
        <translation>ਪਹਿਲੀਆਂ {looked} ਕਤਾਰਾਂ ਵਿੱਚੋਂ {n} ਲਿਖੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ: {reason}</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>ਪੈੱਕ ਕੀਤਾ</translation>
    </message>
    <message>
        <source>Rows are written</source>
        <translation>ਕਤਾਰਾਂ ਲਿਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ਟੈਂਪਲੇਟ</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>ਚੈਟ ਟੈਂਪਲੇਟ (Jinja) ਨਾਲ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>ਟੈਂਪਲੇਟ ਨਾਲ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>{path} ਨਾਂ ਦਾ ਕੋਈ ਫੋਲਡਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This is there already, with something in it.</source>
        <translation>ਇਹ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਅਤੇ ਇਸ ਵਿੱਚ ਕੁਝ ਹੈ।</translation>
    </message>
    <message>
        <source>Those the table shows</source>
        <translation>ਜੋ ਸਾਰਣੀ ਦਿਖਾਉਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>ਕਿਹੜੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Will be called {name}</source>
        <translation>ਨਾਂ ਹੋਵੇਗਾ {name}</translation>
    </message>
    <message>
        <source>Will be replaced: {names}</source>
        <translation>ਇਹ ਬਦਲੇ ਜਾਣਗੇ: {names}</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>A model as ONNX, for processors, NVIDIA cards and Windows, held against the original.</source>
        <translation>ONNX ਵਜੋਂ ਮਾਡਲ, ਪ੍ਰੋਸੈੱਸਰਾਂ, NVIDIA ਕਾਰਡਾਂ ਅਤੇ Windows ਲਈ, ਮੂਲ ਨਾਲ ਮਿਲਾ ਕੇ ਪਰਖਿਆ।</translation>
    </message>
    <message>
        <source>Delete the export</source>
        <translation>ਐਕਸਪੋਰਟ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>GGUF file (*.gguf)</source>
        <translation>GGUF ਫ਼ਾਈਲ (*.gguf)</translation>
    </message>
    <message>
        <source>It was not compared with the original yet.</source>
        <translation>ਹਾਲੇ ਮੂਲ ਨਾਲ ਇਸ ਦੀ ਤੁਲਨਾ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>Its folder is removed ({size}). The model it was made of stays.</source>
        <translation>ਇਸ ਦਾ ਫੋਲਡਰ ਹਟਾਇਆ ਜਾਂਦਾ ਹੈ ({size})। ਜਿਸ ਮਾਡਲ ਤੋਂ ਇਹ ਬਣਿਆ ਉਹ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Make a GGUF file</source>
        <translation>GGUF ਫ਼ਾਈਲ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>“{name}” ਪੈਕੇਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ਪੰਨਾ</translation>
    </message>
    <message>
        <source>The GGUF file is at {path} ({size}).</source>
        <translation>GGUF ਫ਼ਾਈਲ {path} ਉੱਤੇ ਹੈ ({size})।</translation>
    </message>
    <message>
        <source>The package is at {path} ({size}).</source>
        <translation>ਪੈਕੇਜ {path} ਉੱਤੇ ਹੈ ({size})।</translation>
    </message>
    <message>
        <source>There are none yet. Each appears here with its size and, once it is verified, how near it is to the original.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਨਹੀਂ। ਹਰੇਕ ਇੱਥੇ ਆਪਣੇ ਆਕਾਰ ਨਾਲ ਦਿਸੇਗਾ ਅਤੇ, ਤਸਦੀਕ ਹੋਣ ਉੱਤੇ, ਇਹ ਵੀ ਕਿ ਉਹ ਮੂਲ ਦੇ ਕਿੰਨਾ ਨੇੜੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Verifying found it broken: do not hand it over.</source>
        <translation>ਤਸਦੀਕ ਵਿੱਚ ਇਹ ਟੁੱਟਿਆ ਨਿਕਲਿਆ: ਇਸ ਨੂੰ ਅੱਗੇ ਨਾ ਸੌਂਪੋ।</translation>
    </message>
    <message>
        <source>ZIP file (*.zip);;Folder (*)</source>
        <translation>ZIP ਫ਼ਾਈਲ (*.zip);;ਫੋਲਡਰ (*)</translation>
    </message>
    <message>
        <source>“{name}” is exported ({size}).</source>
        <translation>“{name}” ਐਕਸਪੋਰਟ ਹੋ ਗਿਆ ({size})।</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>A quarter of the full size, and nearer to the original than int4.</source>
        <translation>ਪੂਰੇ ਆਕਾਰ ਦਾ ਚੌਥਾ ਹਿੱਸਾ, ਅਤੇ int4 ਨਾਲੋਂ ਮੂਲ ਦੇ ਵੱਧ ਨੇੜੇ।</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ਟੁੱਟਿਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Half of the full size, nearly exact. For cards with enough memory.</source>
        <translation>ਪੂਰੇ ਆਕਾਰ ਦਾ ਅੱਧਾ, ਲਗਭਗ ਹੂ-ਬ-ਹੂ। ਕਾਫ਼ੀ ਮੈਮੋਰੀ ਵਾਲੇ ਕਾਰਡਾਂ ਲਈ।</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>NVIDIA ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>ਤਸਦੀਕ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>Recommended: an eighth of the full size and the quickest answers, since reading the weights takes most of the time. Some words differ from the original; verifying says how many.</source>
        <translation>ਸਿਫ਼ਾਰਸ਼ੀ: ਪੂਰੇ ਆਕਾਰ ਦਾ ਅੱਠਵਾਂ ਹਿੱਸਾ ਅਤੇ ਸਭ ਤੋਂ ਤੇਜ਼ ਜਵਾਬ, ਕਿਉਂਕਿ ਜ਼ਿਆਦਾਤਰ ਸਮਾਂ ਵੇਟ ਪੜ੍ਹਨ ਵਿੱਚ ਲੱਗਦਾ ਹੈ। ਕੁਝ ਸ਼ਬਦ ਮੂਲ ਤੋਂ ਵੱਖ ਹੁੰਦੇ ਹਨ; ਤਸਦੀਕ ਦੱਸਦੀ ਹੈ ਕਿ ਕਿੰਨੇ।</translation>
    </message>
    <message>
        <source>Says the same as the original, word for word. Large and slow: for comparing.</source>
        <translation>ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ ਮੂਲ ਵਾਲੀ ਗੱਲ ਕਹਿੰਦਾ ਹੈ। ਵੱਡਾ ਅਤੇ ਹੌਲੀ: ਤੁਲਨਾ ਲਈ।</translation>
    </message>
    <message>
        <source>This processor</source>
        <translation>ਇਹ ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>ਤਸਦੀਕਸ਼ੁਦਾ</translation>
    </message>
    <message>
        <source>Verified, differs</source>
        <translation>ਤਸਦੀਕਸ਼ੁਦਾ, ਫ਼ਰਕ ਹੈ</translation>
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
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Half of the answers took longer, half less.</source>
        <translation>ਅੱਧੇ ਜਵਾਬਾਂ ਨੂੰ ਇਸ ਤੋਂ ਵੱਧ ਸਮਾਂ ਲੱਗਾ, ਅੱਧਿਆਂ ਨੂੰ ਘੱਟ।</translation>
    </message>
    <message>
        <source>How fast a model writes; quotes are not written.</source>
        <translation>ਮਾਡਲ ਕਿੰਨੀ ਤੇਜ਼ ਲਿਖਦਾ ਹੈ; ਟੂਕਾਂ ਲਿਖੀਆਂ ਨਹੀਂ ਜਾਂਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ਮਾਪਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>ਪੁੱਛੇ ਗਏ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Questions that ended in an error.</source>
        <translation>ਸਵਾਲ ਜੋ ਗਲਤੀ ਵਿੱਚ ਮੁੱਕੇ।</translation>
    </message>
    <message>
        <source>The most that was held while it answered, all of the engine together.</source>
        <translation>ਜਵਾਬ ਦੇਣ ਵੇਲੇ ਸਭ ਤੋਂ ਵੱਧ ਵਰਤੀ ਮੈਮੋਰੀ, ਪੂਰੇ ਇੰਜਣ ਦੀ ਮਿਲਾ ਕੇ।</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>ਇੱਕ ਜਵਾਬ ਦਾ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>ਟੋਕਨ ਪ੍ਰਤੀ ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}, ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of each</source>
        <translation>ਹਰ ਇੱਕ ਦੇ ਅੰਕੜੇ</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Browse…</source>
        <translation>ਬ੍ਰਾਊਜ਼ ਕਰੋ…</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>All rows</source>
        <translation>ਸਾਰੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ਕਾਲਮ</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>ਭਰੋ</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਭਰੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਭਰੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill a column</source>
        <translation>ਕਾਲਮ ਭਰੋ</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>ਕਿਹੜੀਆਂ ਕਤਾਰਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Leave it empty to empty the column.</source>
        <translation>ਕਾਲਮ ਨੂੰ ਖਾਲੀ ਕਰਨ ਲਈ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Made of other columns</source>
        <translation>ਦੂਜੇ ਕਾਲਮਾਂ ਤੋਂ ਬਣਿਆ</translation>
    </message>
    <message>
        <source>Names of columns in braces stand for what is in them: {names}</source>
        <translation>ਬਰੈਕਟਾਂ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਨਾਂ, ਉਨ੍ਹਾਂ ਵਿੱਚ ਜੋ ਹੈ ਉਸ ਲਈ ਹਨ: {names}</translation>
    </message>
    <message>
        <source>Only where the column is empty</source>
        <translation>ਸਿਰਫ਼ ਜਿੱਥੇ ਕਾਲਮ ਖਾਲੀ ਹੈ</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>ਚੁਣੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>ਦਿਖਾਈਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>The first rows get:</source>
        <translation>ਪਹਿਲੀਆਂ ਕਤਾਰਾਂ ਨੂੰ ਮਿਲੇਗਾ:</translation>
    </message>
    <message>
        <source>The same value</source>
        <translation>ਇੱਕੋ ਮੂਲ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ਕਿੱਥੇ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ਇਸ ਨਾਲ</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>ਕਿਸ ਨਾਲ</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source> or </source>
        <translation> ਜਾਂ </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>ਚੁਣੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ਡਰਾਫਟ</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>{name} ਤੋਂ</translation>
    </message>
    <message>
        <source>Inside of words too</source>
        <translation>ਸ਼ਬਦਾਂ ਦੇ ਅੰਦਰ ਵੀ</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>ਤੈਅ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Sorted by {what}</source>
        <translation>{what} ਮੁਤਾਬਕ ਕ੍ਰਮਬੱਧ</translation>
    </message>
    <message>
        <source>Sorted by {what}, descending</source>
        <translation>{what} ਮੁਤਾਬਕ ਕ੍ਰਮਬੱਧ, ਘਟਦਾ ਕ੍ਰਮ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ਤਾਰੇ ਵਾਲੀਆਂ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>ਨੋਟ ਵਾਲੀਆਂ</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>ਵਿੱਚ ਇਹ ਹੈ</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ਵਿੱਚ ਇਹ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ਖਾਲੀ ਹੈ</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>ਤੋਂ ਲੰਬਾ ਹੈ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ਖਾਲੀ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>is shorter than</source>
        <translation>ਤੋਂ ਛੋਟਾ ਹੈ</translation>
    </message>
    <message>
        <source>length</source>
        <translation>ਲੰਬਾਈ</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>ਰੈਗੂਲਰ ਐਕਸਪ੍ਰੈਸ਼ਨ ਨਾਲ ਮੇਲ ਖਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>part</source>
        <translation>ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ਤਾਰਾ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>{column} {is_longer_than} {n} characters</source>
        <translation>{column} {n} ਅੱਖਰਾਂ {is_longer_than}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ਹੋਰ</numerusform>
            <numerusform>%n ਹੋਰ</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since {day}</source>
        <translation>{day} ਤੋਂ ਬਦਲੇ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ਸਾਰੇ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Look inside of words too</source>
        <translation>ਸ਼ਬਦਾਂ ਦੇ ਅੰਦਰ ਵੀ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Only {place}; press to take this away</source>
        <translation>ਸਿਰਫ਼ {place}; ਹਟਾਉਣ ਲਈ ਦਬਾਓ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ਖੋਜ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>ਹਟਾਓ: {what}</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>ਇਹ ਸ਼ਰਤ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Whole words were found, the last perhaps only begun. This looks through all rows.</source>
        <translation>ਪੂਰੇ ਸ਼ਬਦ ਲੱਭੇ ਗਏ, ਆਖਰੀ ਸ਼ਾਇਦ ਅਧੂਰਾ। ਇਹ ਸਾਰੀਆਂ ਕਤਾਰਾਂ ਵਿੱਚ ਦੇਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{n} of {all} rows shown</source>
        <translation>{all} ਵਿੱਚੋਂ {n} ਕਤਾਰਾਂ ਦਿਖਾਈਆਂ</translation>
    </message>
    <message>
        <source>{place}: click to search beyond it</source>
        <translation>{place}: ਇਸ ਤੋਂ ਬਾਹਰ ਖੋਜਣ ਲਈ ਕਲਿੱਕ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Changed at any time</source>
        <translation>ਕਦੇ ਵੀ ਬਦਲੀ</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>ਪਿਛਲੇ 30 ਦਿਨਾਂ ਵਿੱਚ ਬਦਲੀ</translation>
    </message>
    <message>
        <source>Changed in the last 7 days</source>
        <translation>ਪਿਛਲੇ 7 ਦਿਨਾਂ ਵਿੱਚ ਬਦਲੀ</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>ਪਿਛਲੇ ਸਾਲ ਵਿੱਚ ਬਦਲੀ</translation>
    </message>
    <message>
        <source>Find a tag, folder or file</source>
        <translation>ਟੈਗ, ਫੋਲਡਰ ਜਾਂ ਫ਼ਾਈਲ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>ਉੱਥੇ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Tags, folders and files to search in</source>
        <translation>ਜਿਨ੍ਹਾਂ ਟੈਗਾਂ, ਫੋਲਡਰਾਂ ਅਤੇ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਖੋਜਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>When the file was last changed</source>
        <translation>ਫ਼ਾਈਲ ਆਖਰੀ ਵਾਰ ਕਦੋਂ ਬਦਲੀ</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>ਕਿੱਥੇ ਖੋਜਣਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Anywhere</source>
        <translation>ਕਿਤੇ ਵੀ</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>ਵਧਦਾ ਕ੍ਰਮ</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>ਇੱਥੋਂ ਆਇਆ</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>ਘਟਦਾ ਕ੍ਰਮ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ਦਿਸ਼ਾ</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>ਫਿਲਟਰ ਅਤੇ ਕ੍ਰਮਬੱਧ ਕਰੋ</translation>
    </message>
    <message>
        <source>Length of the row</source>
        <translation>ਕਤਾਰ ਦੀ ਲੰਬਾਈ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ਕ੍ਰਮ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ਇਸ ਮੁਤਾਬਕ ਕ੍ਰਮਬੱਧ ਕਰੋ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ਤਾਰਾ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ਤਾਰੇ ਵਾਲੀਆਂ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>The dataset's own order</source>
        <translation>ਡਾਟਾਸੈੱਟ ਦਾ ਆਪਣਾ ਕ੍ਰਮ</translation>
    </message>
    <message>
        <source>Where rows come from</source>
        <translation>ਕਤਾਰਾਂ ਕਿੱਥੋਂ ਆਉਂਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>ਨੋਟ ਵਾਲੀਆਂ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>ਇਸ ਪੰਨੇ ਉੱਤੇ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ਨਹੀਂ ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>ਅਗਲੀ ਥਾਂ</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>ਪਿਛਲੀ ਥਾਂ</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ {at}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ask for advice</source>
        <translation>ਸਲਾਹ ਲਓ</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>ਤੁਲਨਾ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Ignore this: {finding}</source>
        <translation>ਇਸ ਨੂੰ ਨਜ਼ਰਅੰਦਾਜ਼ ਕਰੋ: {finding}</translation>
    </message>
    <message>
        <source>One undo takes it back</source>
        <translation>ਇੱਕ ਵਾਪਸ ਲਓ ਇਹ ਮਿਟਾ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>See rows that belong together side by side</source>
        <translation>ਜੁੜੀਆਂ ਕਤਾਰਾਂ ਨਾਲੋ-ਨਾਲ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Show only these rows in the table: {finding}</source>
        <translation>ਸਾਰਣੀ ਵਿੱਚ ਸਿਰਫ਼ ਇਹ ਕਤਾਰਾਂ ਦਿਖਾਓ: {finding}</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>ਇਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਓ</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Why it fits, or does not</source>
        <translation>ਕਿਉਂ ਆ ਜਾਂਦਾ ਹੈ, ਜਾਂ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ਕਿਉਂ?</translation>
    </message>
    <message>
        <source>{bits} bit: fits</source>
        <translation>{bits} ਬਿੱਟ: ਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{bits} bit: tight</source>
        <translation>{bits} ਬਿੱਟ: ਤੰਗ</translation>
    </message>
    <message>
        <source>{bits} bit: will not fit</source>
        <translation>{bits} ਬਿੱਟ: ਨਹੀਂ ਆਵੇਗਾ</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Advanced</source>
        <translation>ਵਧੇਰੇ</translation>
    </message>
</context>
<context>
    <name>FromDatasetDialog</name>
    <message>
        <source>All rows</source>
        <translation>ਸਾਰੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows that were proposed from your documents know the passage they speak about. Propose rows and review them in Datasets; rows that nothing is trained on tell the most.</source>
        <translation>ਜੋ ਕਤਾਰਾਂ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਸੁਝਾਈਆਂ ਗਈਆਂ, ਉਹ ਉਸ ਅੰਸ਼ ਨੂੰ ਜਾਣਦੀਆਂ ਹਨ ਜਿਸ ਬਾਰੇ ਉਹ ਹਨ। ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਵਿੱਚ ਕਤਾਰਾਂ ਸੁਝਾਓ ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਸਮੀਖਿਆ ਕਰੋ; ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਸਿਖਾਇਆ ਗਿਆ, ਉਹ ਸਭ ਤੋਂ ਵੱਧ ਦੱਸਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Take questions from a dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ ਤੋਂ ਸਵਾਲ ਲਓ</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>ਇਨ੍ਹਾਂ ਨੂੰ ਲਓ</translation>
    </message>
    <message>
        <source>Test rows</source>
        <translation>ਟੈਸਟ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>ਸਿਖਲਾਈ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>{count} rows are marked as such.</source>
        <translation>{count} ਕਤਾਰਾਂ ਉੱਤੇ ਅਜਿਹਾ ਨਿਸ਼ਾਨ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source>%n message(s) from the beginning of this conversation were not read.</source>
        <translation>
            <numerusform>ਇਸ ਗੱਲਬਾਤ ਦੇ ਸ਼ੁਰੂ ਦੇ %n ਸੁਨੇਹੇ ਨਹੀਂ ਪੜ੍ਹੇ ਗਏ।</numerusform>
            <numerusform>ਇਸ ਗੱਲਬਾਤ ਦੇ ਸ਼ੁਰੂ ਦੇ %n ਸੁਨੇਹੇ ਨਹੀਂ ਪੜ੍ਹੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were not read.</source>
        <translation>
            <numerusform>%n ਅੰਸ਼ ਸਮਾ ਨਹੀਂ ਸਕਿਆ ਅਤੇ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ।</numerusform>
            <numerusform>%n ਅੰਸ਼ ਸਮਾ ਨਹੀਂ ਸਕੇ ਅਤੇ ਨਹੀਂ ਪੜ੍ਹੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read</source>
        <translation>
            <numerusform>%n ਟੋਕਨ ਪੜ੍ਹਿਆ</numerusform>
            <numerusform>%n ਟੋਕਨ ਪੜ੍ਹੇ</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this conversation was read; when it no longer fits, the oldest go first.</source>
        <translation>ਇਹ ਸਾਰੀ ਗੱਲਬਾਤ ਪੜ੍ਹੀ ਗਈ; ਜਦੋਂ ਇਹ ਨਹੀਂ ਸਮਾਵੇਗੀ, ਸਭ ਤੋਂ ਪੁਰਾਣੇ ਸੁਨੇਹੇ ਪਹਿਲਾਂ ਜਾਣਗੇ।</translation>
    </message>
    <message>
        <source>Begin a new conversation, or say again what matters of them.</source>
        <translation>ਨਵੀਂ ਗੱਲਬਾਤ ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜ਼ਰੂਰੀ ਗੱਲ ਫਿਰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>For the last answer {used} of {all} tokens (word pieces) were used.</source>
        <translation>ਆਖਰੀ ਜਵਾਬ ਲਈ {all} ਵਿੱਚੋਂ {used} ਟੋਕਨ (ਸ਼ਬਦਾਂ ਦੇ ਟੁਕੜੇ) ਵਰਤੇ ਗਏ।</translation>
    </message>
    <message>
        <source>How much this model can read is not known here.</source>
        <translation>ਇਹ ਮਾਡਲ ਕਿੰਨਾ ਪੜ੍ਹ ਸਕਦਾ ਹੈ, ਇਹ ਇੱਥੇ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{share} of what it can read</source>
        <translation>ਜੋ ਇਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ ਉਸ ਦਾ {share}</translation>
    </message>
    <message>
        <source>{share} read, passages left out</source>
        <translation>{share} ਪੜ੍ਹਿਆ, ਕੁਝ ਅੰਸ਼ ਛੱਡੇ ਗਏ</translation>
    </message>
    <message>
        <source>{share} read, the beginning left out</source>
        <translation>{share} ਪੜ੍ਹਿਆ, ਸ਼ੁਰੂਆਤ ਛੱਡੀ ਗਈ</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Folder of llama.cpp's source code</source>
        <translation>llama.cpp ਦੇ ਸਰੋਤ ਕੋਡ ਦਾ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>For llama.cpp, Ollama and LM Studio: a GGUF file</source>
        <translation>llama.cpp, Ollama ਅਤੇ LM Studio ਲਈ: GGUF ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>Make a GGUF file…</source>
        <translation>GGUF ਫ਼ਾਈਲ ਬਣਾਓ…</translation>
    </message>
    <message>
        <source>Numbers of the GGUF file</source>
        <translation>GGUF ਫ਼ਾਈਲ ਦੀਆਂ ਸੰਖਿਆਵਾਂ</translation>
    </message>
    <message>
        <source>What is chosen above is converted by {path}.</source>
        <translation>ਉੱਪਰ ਜੋ ਚੁਣਿਆ ਹੈ ਉਸ ਨੂੰ {path} ਬਦਲਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>GoldenDetail</name>
    <message>
        <source>Answered in {place}</source>
        <translation>ਜਵਾਬ ਇੱਥੇ ਹੈ: {place}</translation>
    </message>
    <message>
        <source>Chat would say that nothing covers this, although the passage was found.</source>
        <translation>ਚੈਟ ਕਹੇਗੀ ਕਿ ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਹੈ, ਭਾਵੇਂ ਅੰਸ਼ ਲੱਭ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>ਕੋਈ ਸਵਾਲ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Here you see what answers it, and what was found instead where it went wrong.</source>
        <translation>ਇੱਥੇ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਉਸ ਦਾ ਜਵਾਬ ਕੀ ਹੈ, ਅਤੇ ਜਿੱਥੇ ਗਲਤ ਹੋਇਆ ਉੱਥੇ ਕੀ ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>Not asked yet: press Measure.</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਪੁੱਛਿਆ: ਮਾਪੋ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>The right passage came as number {place}. Before it:</source>
        <translation>ਸਹੀ ਅੰਸ਼ ਨੰਬਰ {place} ਉੱਤੇ ਆਇਆ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ:</translation>
    </message>
    <message>
        <source>The right passage came first.</source>
        <translation>ਸਹੀ ਅੰਸ਼ ਪਹਿਲਾਂ ਆਇਆ।</translation>
    </message>
    <message>
        <source>The right passage is not among the first ten. Found instead:</source>
        <translation>ਸਹੀ ਅੰਸ਼ ਪਹਿਲੇ ਦਸ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਇਹ ਲੱਭੇ:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ਕੀ ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, ਪੰਨਾ {page}</translation>
    </message>
</context>
<context>
    <name>GoldenDialog</name>
    <message>
        <source>A passage counts as right when it holds at least half of these words.</source>
        <translation>ਅੰਸ਼ ਸਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ ਜਦੋਂ ਉਸ ਵਿੱਚ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ ਅੱਧੇ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>ਸਵਾਲ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>ਕੋਈ ਵੀ</translation>
    </message>
    <message>
        <source>As somebody would ask it</source>
        <translation>ਜਿਵੇਂ ਕੋਈ ਪੁੱਛੇਗਾ</translation>
    </message>
    <message>
        <source>Choose a document, or give the words that answer the question.</source>
        <translation>ਕੋਈ ਦਸਤਾਵੇਜ਼ ਚੁਣੋ, ਜਾਂ ਉਹ ਸ਼ਬਦ ਦਿਓ ਜੋ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>ਸਵਾਲ ਸੋਧੋ</translation>
    </message>
    <message>
        <source>Found by the quote</source>
        <translation>ਟੂਕ ਰਾਹੀਂ ਲੱਭਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>The words of the document that answer it</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਦੇ ਸ਼ਬਦ ਜੋ ਇਸ ਦਾ ਜਵਾਬ ਦਿੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Without words every passage of the page, or of the document, counts as right.</source>
        <translation>ਸ਼ਬਦਾਂ ਬਿਨਾਂ ਉਸ ਪੰਨੇ ਦਾ, ਜਾਂ ਦਸਤਾਵੇਜ਼ ਦਾ, ਹਰੇਕ ਅੰਸ਼ ਸਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Words that answer it</source>
        <translation>ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਸ਼ਬਦ</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Any that holds the quote</source>
        <translation>ਕੋਈ ਵੀ ਜਿਸ ਵਿੱਚ ਟੂਕ ਹੈ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ਪਹਿਲਾ</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਪੁੱਛਿਆ</translation>
    </message>
    <message>
        <source>Not in the first ten</source>
        <translation>ਪਹਿਲੇ ਦਸ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>ਨੰਬਰ {place}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Right passage</source>
        <translation>ਸਹੀ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}, ਪੰਨਾ {page}</translation>
    </message>
</context>
<context>
    <name>GrowDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n ਬੇਨਤੀ</numerusform>
            <numerusform>%n ਬੇਨਤੀਆਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s)</source>
        <translation>
            <numerusform>ਲਗਭਗ %n ਕਤਾਰ</numerusform>
            <numerusform>ਲਗਭਗ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>ਮਾਡਲ ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>ਕਤਾਰਾਂ ਸੁਝਾਓ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Rows in other words</source>
        <translation>ਕਤਾਰਾਂ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Rows per passage</source>
        <translation>ਪ੍ਰਤੀ ਅੰਸ਼ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ਰੋਕ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>ਸਾਰ</translation>
    </message>
    <message>
        <source>The limits leave no room for even one request.</source>
        <translation>ਹੱਦ ਇੱਕ ਬੇਨਤੀ ਲਈ ਵੀ ਥਾਂ ਨਹੀਂ ਛੱਡਦੀ।</translation>
    </message>
    <message>
        <source>The rows go to “{name}” as drafts. Each waits until you accept or reject it.</source>
        <translation>ਕਤਾਰਾਂ “{name}” ਵਿੱਚ ਡਰਾਫਟ ਵਜੋਂ ਜਾਂਦੀਆਂ ਹਨ। ਹਰੇਕ ਓਨੀ ਦੇਰ ਉਡੀਕਦੀ ਹੈ ਜਿੰਨੀ ਦੇਰ ਤੁਸੀਂ ਉਸ ਨੂੰ ਮਨਜ਼ੂਰ ਜਾਂ ਨਾਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰਦੇ।</translation>
    </message>
    <message>
        <source>There is no model that could write: add one on the Models screen.</source>
        <translation>ਲਿਖਣ ਵਾਲਾ ਕੋਈ ਮਾਡਲ ਨਹੀਂ ਹੈ: ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਇੱਕ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>ਕੀ ਸੁਝਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ਲਗਭਗ {time}</translation>
    </message>
    <message>
        <source>cost about {cost}</source>
        <translation>ਖਰਚਾ ਲਗਭਗ {cost}</translation>
    </message>
    <message>
        <source>time: try one passage to know</source>
        <translation>ਸਮਾਂ: ਜਾਣਨ ਲਈ ਇੱਕ ਅੰਸ਼ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>{read} ਟੋਕਨ ਪੜ੍ਹੇ, {written} ਲਿਖੇ</translation>
    </message>
</context>
<context>
    <name>GrowPrompt</name>
    <message>
        <source>Filled in</source>
        <translation>ਭਰਿਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Filled in for each passage: {places}</source>
        <translation>ਹਰੇਕ ਅੰਸ਼ ਲਈ ਭਰਿਆ ਜਾਂਦਾ ਹੈ: {places}</translation>
    </message>
    <message>
        <source>Nothing usable</source>
        <translation>ਕੁਝ ਵੀ ਵਰਤਣ ਲਾਇਕ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ਪ੍ਰੌਂਪਟ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ਬਹਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Take the prompt this kind comes with</source>
        <translation>ਇਸ ਕਿਸਮ ਨਾਲ ਆਉਣ ਵਾਲਾ ਪ੍ਰੌਂਪਟ ਲਓ</translation>
    </message>
    <message>
        <source>The next passage</source>
        <translation>ਅਗਲਾ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>The passage before</source>
        <translation>ਪਿਛਲਾ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>The prompt, filled in</source>
        <translation>ਪ੍ਰੌਂਪਟ, ਭਰਿਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Try on this passage</source>
        <translation>ਇਸ ਅੰਸ਼ ਉੱਤੇ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Try the prompt to see what this model really writes.</source>
        <translation>ਪ੍ਰੌਂਪਟ ਅਜ਼ਮਾ ਕੇ ਦੇਖੋ ਕਿ ਇਹ ਮਾਡਲ ਅਸਲ ਵਿੱਚ ਕੀ ਲਿਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is shown of the prompt</source>
        <translation>ਪ੍ਰੌਂਪਟ ਦਾ ਕੀ ਦਿਖਾਇਆ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>ਮਾਡਲ ਕੀ ਲਿਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>ਮਾਡਲ ਨੇ ਕੀ ਲਿਖਿਆ</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>ਪੰਨਾ {n}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ਕਤਾਰ</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{n} ਵਿੱਚੋਂ {at}</translation>
    </message>
    <message>
        <source>{n} left out: {reasons}</source>
        <translation>{n} ਛੱਡੇ: {reasons}</translation>
    </message>
    <message>
        <source>{n} usable</source>
        <translation>{n} ਵਰਤਣ ਲਾਇਕ</translation>
    </message>
    <message>
        <source>{seconds} s, {read} tokens read, {written} written</source>
        <translation>{seconds} ਸਕਿੰਟ, {read} ਟੋਕਨ ਪੜ੍ਹੇ, {written} ਲਿਖੇ</translation>
    </message>
</context>
<context>
    <name>GrowSources</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n ਅੰਸ਼</numerusform>
            <numerusform>%n ਅੰਸ਼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are selected in the table. Those that are one question and one answer are said in other words; each stays in its part of the split.</source>
        <translation>
            <numerusform>ਸਾਰਣੀ ਵਿੱਚ %n ਕਤਾਰ ਚੁਣੀ ਹੋਈ ਹੈ। ਜੋ ਇੱਕ ਸਵਾਲ ਤੇ ਇੱਕ ਜਵਾਬ ਹੈ, ਉਸ ਨੂੰ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਿਹਾ ਜਾਂਦਾ ਹੈ; ਹਰੇਕ ਵੰਡ ਦੇ ਆਪਣੇ ਹਿੱਸੇ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।</numerusform>
            <numerusform>ਸਾਰਣੀ ਵਿੱਚ %n ਕਤਾਰਾਂ ਚੁਣੀਆਂ ਹੋਈਆਂ ਹਨ। ਜੋ ਇੱਕ ਸਵਾਲ ਤੇ ਇੱਕ ਜਵਾਬ ਹਨ, ਉਨ੍ਹਾਂ ਨੂੰ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਿਹਾ ਜਾਂਦਾ ਹੈ; ਹਰੇਕ ਵੰਡ ਦੇ ਆਪਣੇ ਹਿੱਸੇ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>ਸਾਰੇ ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Documents to ask about</source>
        <translation>ਕਿਹੜੇ ਦਸਤਾਵੇਜ਼ਾਂ ਬਾਰੇ ਪੁੱਛਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>No documents are indexed yet. Add some on the Documents screen and press Index.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਨਹੀਂ ਹੋਇਆ। ਦਸਤਾਵੇਜ਼ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੁਝ ਜੋੜੋ ਅਤੇ ਇੰਡੈਕਸ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>No rows are selected. Close this, select rows in the table, and come back.</source>
        <translation>ਕੋਈ ਕਤਾਰ ਨਹੀਂ ਚੁਣੀ। ਇਸ ਨੂੰ ਬੰਦ ਕਰੋ, ਸਾਰਣੀ ਵਿੱਚ ਕਤਾਰਾਂ ਚੁਣੋ, ਅਤੇ ਵਾਪਸ ਆਓ।</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message numerus="yes">
        <source>%n passage(s) asked about</source>
        <translation>
            <numerusform>%n ਅੰਸ਼ ਬਾਰੇ ਪੁੱਛਿਆ</numerusform>
            <numerusform>%n ਅੰਸ਼ਾਂ ਬਾਰੇ ਪੁੱਛਿਆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came before.</source>
        <translation>
            <numerusform>ਪਹਿਲਾਂ %n ਕਤਾਰ ਆਈ।</numerusform>
            <numerusform>ਪਹਿਲਾਂ %n ਕਤਾਰਾਂ ਆਈਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) proposed</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਸੁਝਾਈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਸੁਝਾਈਆਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>ਇਹ ਲਾਈਨ ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ਸਮੀਖਿਆ</translation>
    </message>
    <message>
        <source>Rows are being proposed already. Wait until that is done, or stop it.</source>
        <translation>ਕਤਾਰਾਂ ਪਹਿਲਾਂ ਹੀ ਸੁਝਾਈਆਂ ਜਾ ਰਹੀਆਂ ਹਨ। ਉਸ ਦੇ ਪੂਰੇ ਹੋਣ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਉਸ ਨੂੰ ਰੋਕੋ।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n row(s) came.</source>
        <translation>
            <numerusform>ਰੋਕ ਦਿੱਤਾ। %n ਕਤਾਰ ਆਈ।</numerusform>
            <numerusform>ਰੋਕ ਦਿੱਤਾ। %n ਕਤਾਰਾਂ ਆਈਆਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ਰੋਕ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ਕੀ ਛੱਡਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>ਖਰਚਾ {cost}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} ਛੱਡੇ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Every technical word of the window in two sentences. The small ? beside a word shows the same.</source>
        <translation>ਵਿੰਡੋ ਦਾ ਹਰ ਤਕਨੀਕੀ ਸ਼ਬਦ ਦੋ ਵਾਕਾਂ ਵਿੱਚ। ਸ਼ਬਦ ਦੇ ਨਾਲ ਛੋਟਾ ? ਵੀ ਇਹੀ ਦਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>ਇਸ ਬਾਰੇ ਹੋਰ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ਸ਼ਬਦ</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>The picture shows the window in English.</source>
        <translation>ਤਸਵੀਰ ਵਿੱਚ ਵਿੰਡੋ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>ਇਸ ਪੰਨੇ ਦਾ ਹਾਲੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ। ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦਿਖਾਇਆ ਗਿਆ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ਵਿਸ਼ਾ-ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ਲੱਭੇ ਨਤੀਜੇ</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation>ਸੇਧ ਵਾਲੀ ਪਹਿਲੀ ਵਰਤੋਂ</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words.</source>
        <translation>ਗਾਈਡ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਕਿਤੇ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open a page on the internet?</source>
        <translation>ਇੰਟਰਨੈੱਟ ਦਾ ਪੰਨਾ ਖੋਲ੍ਹਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ਗਾਈਡ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Seven steps on the sample project, each shown to you</source>
        <translation>ਨਮੂਨਾ ਪ੍ਰੋਜੈਕਟ ਉੱਤੇ ਸੱਤ ਕਦਮ, ਹਰ ਇੱਕ ਤੁਹਾਨੂੰ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{address} is opened in your web browser.</source>
        <translation>{address} ਤੁਹਾਡੇ ਵੈੱਬ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗਾ।</translation>
    </message>
    <message>
        <source>{page} – Ustad's guide</source>
        <translation>{page} – Ustad ਦੀ ਗਾਈਡ</translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n ਜਾਂਚ ਅਸਫਲ</numerusform>
            <numerusform>%n ਜਾਂਚਾਂ ਅਸਫਲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n ਕੋਰ</numerusform>
            <numerusform>%n ਕੋਰ</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>ਸਭ ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>ਜਾਂਚਾਂ</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>ਜਾਂਚ ਜਾਣਕਾਰੀ ਕਾਪੀ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ਹਾਰਡਵੇਅਰ</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>ਆਖਰੀ ਟੈਸਟ: {when}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>No NVIDIA card that its driver lists</source>
        <translation>ਕੋਈ NVIDIA ਕਾਰਡ ਨਹੀਂ ਜੋ ਉਸ ਦਾ ਡਰਾਈਵਰ ਦੱਸਦਾ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Nothing was tried yet. “Test” does one real operation of each kind: a matrix product on each device, a step of training, a layer in 4 bits, an ONNX session on each provider, and more. It takes half a minute to some minutes; what crashes or hangs, does so in a process of its own.</source>
        <translation>ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਅਜ਼ਮਾਇਆ। “ਟੈਸਟ” ਹਰੇਕ ਕਿਸਮ ਦਾ ਇੱਕ ਅਸਲੀ ਕੰਮ ਕਰਦਾ ਹੈ: ਹਰੇਕ ਡਿਵਾਈਸ ਉੱਤੇ ਮੈਟ੍ਰਿਕਸ ਗੁਣਾ, ਸਿਖਲਾਈ ਦਾ ਇੱਕ ਕਦਮ, 4 ਬਿੱਟ ਵਿੱਚ ਇੱਕ ਲੇਅਰ, ਹਰੇਕ ਪ੍ਰੋਵਾਈਡਰ ਉੱਤੇ ਇੱਕ ONNX ਸੈਸ਼ਨ, ਅਤੇ ਹੋਰ ਵੀ। ਇਸ ਨੂੰ ਅੱਧੇ ਮਿੰਟ ਤੋਂ ਕੁਝ ਮਿੰਟ ਲੱਗਦੇ ਹਨ; ਜੋ ਕ੍ਰੈਸ਼ ਜਾਂ ਹੈਂਗ ਹੁੰਦਾ ਹੈ, ਉਹ ਆਪਣੀ ਹੀ ਪ੍ਰੋਸੈਸ ਵਿੱਚ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ਸ਼ੁਰੂ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>ਫਿਰ ਟੈਸਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>ਟੈਸਟ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Trying: {what}</source>
        <translation>ਅਜ਼ਮਾ ਰਿਹਾ ਹੈ: {what}</translation>
    </message>
    <message>
        <source>What this computer can do for models: tried, not guessed.</source>
        <translation>ਇਹ ਕੰਪਿਊਟਰ ਮਾਡਲਾਂ ਲਈ ਕੀ ਕਰ ਸਕਦਾ ਹੈ: ਅਜ਼ਮਾ ਕੇ, ਅੰਦਾਜ਼ੇ ਨਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} ਖਾਲੀ</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} ਅਤੇ %n ਹੋਰ</numerusform>
            <numerusform>{name} ਅਤੇ %n ਹੋਰ</numerusform>
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
        <translation>ਤੋਂ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ਕਿੰਨੇ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ਤੱਕ</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ਥਾਂ</numerusform>
            <numerusform>%n ਥਾਵਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>ਇਸ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ਇੰਪੋਰਟ</translation>
    </message>
    <message>
        <source>Import, stopped</source>
        <translation>ਇੰਪੋਰਟ, ਰੋਕਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>ਇੰਪੋਰਟ ਅਤੇ ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ਛੱਡੇ ਗਏ</translation>
    </message>
    <message>
        <source>Nothing came in from a file or went out to one yet.</source>
        <translation>ਹਾਲੇ ਨਾ ਕਿਸੇ ਫ਼ਾਈਲ ਤੋਂ ਕੁਝ ਆਇਆ ਨਾ ਕਿਸੇ ਵਿੱਚ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>ਦਿਖਾਓ ਕੀ ਛੱਡਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ਕੀ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ਕਦੋਂ</translation>
    </message>
</context>
<context>
    <name>HubAccess</name>
    <message>
        <source>A token is kept; enter another to replace it</source>
        <translation>ਇੱਕ ਟੋਕਨ ਰੱਖਿਆ ਹੋਇਆ ਹੈ; ਬਦਲਣ ਲਈ ਦੂਜਾ ਭਰੋ</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>ਮਿਰਰ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ਹੱਬ ਨੂੰ ਪੁੱਛ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Enter a token first.</source>
        <translation>ਪਹਿਲਾਂ ਟੋਕਨ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>ਟੋਕਨ ਭੁੱਲ ਜਾਓ</translation>
    </message>
    <message>
        <source>Hub access</source>
        <translation>ਹੱਬ ਪਹੁੰਚ</translation>
    </message>
    <message>
        <source>Most models can be had without an account. Some makers give theirs only to those who agreed to terms on the model's page: for those, make a token for reading in your account's settings at the hub.</source>
        <translation>ਬਹੁਤੇ ਮਾਡਲ ਖਾਤੇ ਬਿਨਾਂ ਮਿਲ ਜਾਂਦੇ ਹਨ। ਕੁਝ ਬਣਾਉਣ ਵਾਲੇ ਆਪਣੇ ਮਾਡਲ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿੰਦੇ ਹਨ ਜੋ ਮਾਡਲ ਦੇ ਪੰਨੇ ਦੀਆਂ ਸ਼ਰਤਾਂ ਮੰਨਦੇ ਹਨ: ਉਨ੍ਹਾਂ ਲਈ ਹੱਬ ਉੱਤੇ ਆਪਣੇ ਖਾਤੇ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪੜ੍ਹਨ ਵਾਲਾ ਟੋਕਨ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>The hub itself</source>
        <translation>ਆਪ ਹੱਬ</translation>
    </message>
    <message>
        <source>The hub knows it: it is of {name}.</source>
        <translation>ਹੱਬ ਇਸ ਨੂੰ ਜਾਣਦਾ ਹੈ: ਇਹ {name} ਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>ਟੋਕਨ ਭੁਲਾ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ਟੋਕਨ</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Asking the hub…</source>
        <translation>ਹੱਬ ਨੂੰ ਪੁੱਛ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>ਲਿਆਓ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ਫ਼ਾਈਲਾਂ</translation>
    </message>
    <message>
        <source>Import from the Hugging Face hub</source>
        <translation>Hugging Face ਹੱਬ ਤੋਂ ਇੰਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>ਸੈੱਟ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Only files of rows are fetched. A program that comes with a set is never run.</source>
        <translation>ਸਿਰਫ਼ ਕਤਾਰਾਂ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਲਈਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਸੈੱਟ ਨਾਲ ਆਇਆ ਪ੍ਰੋਗਰਾਮ ਕਦੇ ਨਹੀਂ ਚਲਾਇਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>ਸੈੱਟ ਦੇ ਹਿੱਸੇ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
    <message>
        <source>owner/name, or the set's address</source>
        <translation>owner/name, ਜਾਂ ਸੈੱਟ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>{name} has these parts.</source>
        <translation>{name} ਦੇ ਇਹ ਹਿੱਸੇ ਹਨ।</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>ਲਿਆਉਣ ਲਈ {size}</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>A kind Ustad does not know</source>
        <translation>ਅਜਿਹੀ ਕਿਸਮ ਜੋ Ustad ਨਹੀਂ ਜਾਣਦਾ</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ਹੱਬ ਨੂੰ ਪੁੱਛ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>For training and chat</source>
        <translation>ਸਿਖਲਾਈ ਅਤੇ ਚੈਟ ਲਈ</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>ਕਿਹੜੇ ਰੂਪ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>ਇਸ ਦੇ ਬਣਾਉਣ ਵਾਲੇ ਸਹਿਮਤੀ ਮੰਗਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>ਦੇਖੋ…</translation>
    </message>
    <message>
        <source>Nothing is sent before you search. Only weights that cannot run programs are downloaded: safetensors and ONNX.</source>
        <translation>ਤੁਹਾਡੇ ਖੋਜਣ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਸਿਰਫ਼ ਉਹ ਵੇਟ ਡਾਊਨਲੋਡ ਹੁੰਦੇ ਹਨ ਜੋ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਚਲਾ ਸਕਦੇ: safetensors ਅਤੇ ONNX।</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>Part of a name, or owner/name</source>
        <translation>ਨਾਂ ਦਾ ਹਿੱਸਾ, ਜਾਂ owner/name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜ</translation>
    </message>
    <message>
        <source>The hub has none in this form whose name holds that. Try fewer words, or the other form.</source>
        <translation>ਇਸ ਰੂਪ ਵਿੱਚ ਹੱਬ ਕੋਲ ਅਜਿਹਾ ਕੋਈ ਨਹੀਂ ਜਿਸ ਦੇ ਨਾਂ ਵਿੱਚ ਇਹ ਹੋਵੇ। ਘੱਟ ਸ਼ਬਦ ਜਾਂ ਦੂਜਾ ਰੂਪ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>What to look for on the hub</source>
        <translation>ਹੱਬ ਉੱਤੇ ਕੀ ਲੱਭਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>ਲਾਇਸੈਂਸ ਨਹੀਂ ਦੱਸਿਆ</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} ਡਾਊਨਲੋਡ</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} ਪੈਰਾਮੀਟਰ</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n ਕਾਲਮ</numerusform>
            <numerusform>%n ਕਾਲਮ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n ਲਾਈਨ ਛੱਡੀ ਗਈ।</numerusform>
            <numerusform>%n ਲਾਈਨਾਂ ਛੱਡੀਆਂ ਗਈਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first lines could not be read: {reason}</source>
        <translation>
            <numerusform>ਪਹਿਲੀਆਂ ਲਾਈਨਾਂ ਵਿੱਚੋਂ %n ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ: {reason}</numerusform>
            <numerusform>ਪਹਿਲੀਆਂ ਲਾਈਨਾਂ ਵਿੱਚੋਂ %n ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਆ ਗਈ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਆ ਗਈਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have come in so far</source>
        <translation>
            <numerusform>ਹੁਣ ਤੱਕ %n ਕਤਾਰ ਆਈ ਹੈ</numerusform>
            <numerusform>ਹੁਣ ਤੱਕ %n ਕਤਾਰਾਂ ਆਈਆਂ ਹਨ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>“{name}” ਵਿੱਚ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>As drafts, to be reviewed</source>
        <translation>ਡਰਾਫਟਾਂ ਵਜੋਂ, ਸਮੀਖਿਆ ਲਈ</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ਜਿਵੇਂ ਫ਼ਾਈਲ ਕਹਿੰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cells separated by</source>
        <translation>ਸੈੱਲ ਇਸ ਨਾਲ ਵੱਖ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ਐਨਕੋਡਿੰਗ</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>ਪਤਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>ਲੱਭੇ: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ਇੰਪੋਰਟ</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>“{file}” ਇੰਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>In the shape of the rows there</source>
        <translation>ਉੱਥੇ ਦੀਆਂ ਕਤਾਰਾਂ ਦੇ ਰੂਪ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>ਇਸ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>New dataset “{name}”</source>
        <translation>ਨਵਾਂ ਡਾਟਾਸੈੱਟ “{name}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>ਤੈਅ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>ਪਹਿਲੀਆਂ ਕਤਾਰਾਂ ਪੜ੍ਹ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ਸ਼ੀਟ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ਸ਼ੁਰੂ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>ਪਹਿਲੀ ਲਾਈਨ ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਦਿੰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>The rows come in when you press Import.</source>
        <translation>ਇੰਪੋਰਟ ਦਬਾਉਣ ਉੱਤੇ ਕਤਾਰਾਂ ਆਉਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>recognised as: {kind}</source>
        <translation>ਪਛਾਣਿਆ: {kind}</translation>
    </message>
    <message>
        <source>separated by {what}</source>
        <translation>{what} ਨਾਲ ਵੱਖ</translation>
    </message>
    <message>
        <source>shape not recognised</source>
        <translation>ਰੂਪ ਨਹੀਂ ਪਛਾਣਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>the first with rows</source>
        <translation>ਪਹਿਲੀ ਜਿਸ ਵਿੱਚ ਕਤਾਰਾਂ ਹਨ</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>From</source>
        <translation>ਤੋਂ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>ਗ੍ਰਾਫ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ਤੱਕ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ਮੁੱਲ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ਕੀ</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} ਅਤੇ {high} ਵਿਚਕਾਰ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ਨਹੀਂ ਮਾਪਿਆ</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>ਪੂਰੇ ਹੋਏ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Close the list of jobs (Esc)</source>
        <translation>ਕੰਮਾਂ ਦੀ ਸੂਚੀ ਬੰਦ ਕਰੋ (Esc)</translation>
    </message>
    <message>
        <source>Indexing, training and exports appear here while they run, with their logs.</source>
        <translation>ਇੰਡੈਕਸ, ਸਿਖਲਾਈ ਅਤੇ ਐਕਸਪੋਰਟ ਚੱਲਦੇ ਸਮੇਂ ਇੱਥੇ ਆਪਣੇ ਲੌਗਾਂ ਸਮੇਤ ਦਿਸਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ਕੰਮ</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>ਅਤੇ %n ਪੁਰਾਣਾ</numerusform>
            <numerusform>ਅਤੇ %n ਪੁਰਾਣੇ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Copy details…</source>
        <translation>ਵੇਰਵੇ ਕਾਪੀ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>In a process of its own</source>
        <translation>ਆਪਣੀ ਪ੍ਰੋਸੈਸ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In a process of its own, one at a time</source>
        <translation>ਆਪਣੀ ਪ੍ਰੋਸੈਸ ਵਿੱਚ, ਇੱਕ ਵੇਲੇ ਇੱਕ</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>ਪਿਛੋਕੜ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In the process that holds the models</source>
        <translation>ਉਸ ਪ੍ਰੋਸੈਸ ਵਿੱਚ ਜੋ ਮਾਡਲ ਰੱਖਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>ਵਿੱਚ ਰੁਕ ਗਿਆ</translation>
    </message>
    <message>
        <source>It names the system, the versions of libraries, what went wrong and the last lines of the logs. Paths, names of people, documents and datasets, and keys are taken out. Look through it all the same: an error can quote a few words of what it was about.</source>
        <translation>ਇਸ ਵਿੱਚ ਸਿਸਟਮ, ਲਾਇਬ੍ਰੇਰੀਆਂ ਦੇ ਸੰਸਕਰਣ, ਕੀ ਗਲਤ ਹੋਇਆ ਅਤੇ ਲੌਗਾਂ ਦੀਆਂ ਆਖਰੀ ਲਾਈਨਾਂ ਹਨ। ਪਾਥ, ਲੋਕਾਂ, ਦਸਤਾਵੇਜ਼ਾਂ ਅਤੇ ਡਾਟਾਸੈੱਟਾਂ ਦੇ ਨਾਂ, ਅਤੇ ਕੁੰਜੀਆਂ ਕੱਢ ਦਿੱਤੀਆਂ ਗਈਆਂ ਹਨ। ਫਿਰ ਵੀ ਇਸ ਨੂੰ ਦੇਖ ਲਓ: ਗਲਤੀ ਦੇ ਸੁਨੇਹੇ ਵਿੱਚ ਉਸ ਚੀਜ਼ ਦੇ ਕੁਝ ਸ਼ਬਦ ਆ ਸਕਦੇ ਹਨ ਜਿਸ ਬਾਰੇ ਉਹ ਸੀ।</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ਲੌਗ</translation>
    </message>
    <message>
        <source>Log of {title}</source>
        <translation>{title} ਦਾ ਲੌਗ</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>ਲੌਗ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ਰੋਕ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ਰੋਕ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Ustad ended while this was under way.</source>
        <translation>ਇਹ ਚੱਲ ਰਿਹਾ ਸੀ ਕਿ Ustad ਬੰਦ ਹੋ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ਵਿੱਚੋਂ {done}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ਬਾਕੀ</translation>
    </message>
    <message>
        <source>{when} · took {time}</source>
        <translation>{when} · {time} ਲੱਗਾ</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message>
        <source>Jobs</source>
        <translation>ਕੰਮ</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>ਕੰਮ ({count})</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message numerus="yes">
        <source>%n verdict(s): each pair of answers in both orders.</source>
        <translation>
            <numerusform>%n ਫ਼ੈਸਲਾ: ਜਵਾਬਾਂ ਦਾ ਹਰ ਜੋੜਾ ਦੋਵਾਂ ਕ੍ਰਮਾਂ ਵਿੱਚ।</numerusform>
            <numerusform>%n ਫ਼ੈਸਲੇ: ਜਵਾਬਾਂ ਦਾ ਹਰ ਜੋੜਾ ਦੋਵਾਂ ਕ੍ਰਮਾਂ ਵਿੱਚ।</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} here.</source>
        <translation>ਇੱਥੇ ਲਗਭਗ {time}।</translation>
    </message>
    <message>
        <source>About {tokens} tokens to read.</source>
        <translation>ਪੜ੍ਹਨ ਲਈ ਲਗਭਗ {tokens} ਟੋਕਨ।</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>ਸਾਰੇ {count}</translation>
    </message>
    <message>
        <source>How long that takes shows after the first few; you can stop at any time.</source>
        <translation>ਇਸ ਨੂੰ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ, ਇਹ ਪਹਿਲੇ ਕੁਝ ਤੋਂ ਬਾਅਦ ਦਿਸਦਾ ਹੈ; ਤੁਸੀਂ ਕਦੇ ਵੀ ਰੋਕ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>It compares each two answers to a question, in both orders; only where both verdicts agree somebody wins. How far it can be trusted shows beside your own votes.</source>
        <translation>ਇਹ ਕਿਸੇ ਸਵਾਲ ਦੇ ਹਰ ਦੋ ਜਵਾਬਾਂ ਦੀ ਦੋਵਾਂ ਕ੍ਰਮਾਂ ਵਿੱਚ ਤੁਲਨਾ ਕਰਦਾ ਹੈ; ਕੋਈ ਤਾਂ ਹੀ ਜਿੱਤਦਾ ਹੈ ਜੇ ਦੋਵੇਂ ਫ਼ੈਸਲੇ ਮਿਲਦੇ ਹੋਣ। ਇਸ ਉੱਤੇ ਕਿੰਨਾ ਭਰੋਸਾ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ, ਇਹ ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ ਵੋਟਾਂ ਦੇ ਨਾਲ ਦਿਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>ਜੱਜ</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>ਜਵਾਬਾਂ ਦਾ ਨਿਰਣਾ ਕਰਵਾਓ</translation>
    </message>
    <message>
        <source>Last time: {sentences}</source>
        <translation>ਪਿਛਲੀ ਵਾਰ: {sentences}</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>ਮਾਡਲ ਤੋਂ ਨਿਰਣਾ ਕਰਵਾਓ</translation>
    </message>
    <message>
        <source>Let a model judge the answers</source>
        <translation>ਮਾਡਲ ਤੋਂ ਜਵਾਬਾਂ ਦਾ ਨਿਰਣਾ ਕਰਵਾਓ</translation>
    </message>
    <message>
        <source>No model here is large enough to judge. Add a larger one on the Models screen, or an address in Settings.</source>
        <translation>ਇੱਥੇ ਕੋਈ ਮਾਡਲ ਨਿਰਣਾ ਕਰਨ ਜੋਗਾ ਵੱਡਾ ਨਹੀਂ ਹੈ। ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਵੱਡਾ ਮਾਡਲ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਕੋਈ ਪਤਾ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Questions, expected answers, quotes and all answers are sent to {host}.</source>
        <translation>ਸਵਾਲ, ਉਮੀਦ ਵਾਲੇ ਜਵਾਬ, ਟੂਕਾਂ ਅਤੇ ਸਾਰੇ ਜਵਾਬ {host} ਨੂੰ ਭੇਜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ਅਜਿਹਾ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਹੈ ਜਿਸ ਦਾ ਜਵਾਬ ਜਵਾਬ ਦੇਣ ਦੇ ਦੋ ਤਰੀਕਿਆਂ ਨੇ ਦਿੱਤਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>They cost about {price}.</source>
        <translation>ਇਨ੍ਹਾਂ ਦੀ ਲਾਗਤ ਲਗਭਗ {price} ਹੈ।</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n row(s) added to “{name}”.</source>
        <translation>
            <numerusform>“{name}” ਵਿੱਚ %n ਕਤਾਰ ਜੋੜੀ ਗਈ।</numerusform>
            <numerusform>“{name}” ਵਿੱਚ %n ਕਤਾਰਾਂ ਜੋੜੀਆਂ ਗਈਆਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>ਗੱਲਬਾਤ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file} ਵਿੱਚ ਐਕਸਪੋਰਟ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Nothing has been said in this conversation yet.</source>
        <translation>ਇਸ ਗੱਲਬਾਤ ਵਿੱਚ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Show the dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>ਕਤਾਰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The answer is a row of “{name}” now.</source>
        <translation>ਜਵਾਬ ਹੁਣ “{name}” ਦੀ ਇੱਕ ਕਤਾਰ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>ਚੈਟ ਦੀਆਂ ਕੁੰਜੀਆਂ</translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n ਦਸਤਾਵੇਜ਼</numerusform>
            <numerusform>%n ਦਸਤਾਵੇਜ਼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।</numerusform>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read; the others are indexed.</source>
        <translation>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ; ਬਾਕੀ ਇੰਡੈਕਸ ਹੋ ਗਏ।</numerusform>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ; ਬਾਕੀ ਇੰਡੈਕਸ ਹੋ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to index.</source>
        <translation>
            <numerusform>ਇੰਡੈਕਸ ਕਰਨ ਲਈ %n ਦਸਤਾਵੇਜ਼।</numerusform>
            <numerusform>ਇੰਡੈਕਸ ਕਰਨ ਲਈ %n ਦਸਤਾਵੇਜ਼।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n ਅਸਫਲ</numerusform>
            <numerusform>%n ਅਸਫਲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation>
            <numerusform>%n ਫ਼ਾਈਲ ਪਹਿਲਾਂ ਹੀ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਸੀ।</numerusform>
            <numerusform>%n ਫ਼ਾਈਲਾਂ ਪਹਿਲਾਂ ਹੀ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਸਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can be found</source>
        <translation>
            <numerusform>%n ਅੰਸ਼ ਲੱਭ ਸਕਦਾ ਹੈ</numerusform>
            <numerusform>%n ਅੰਸ਼ ਲੱਭ ਸਕਦੇ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ਉਡੀਕ ਵਿੱਚ</numerusform>
            <numerusform>%n ਉਡੀਕ ਵਿੱਚ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add a folder and what is below it</source>
        <translation>ਫੋਲਡਰ ਅਤੇ ਉਸ ਦੇ ਹੇਠਾਂ ਦੀ ਹਰ ਚੀਜ਼ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ਫ਼ਾਈਲਾਂ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ਫ਼ਾਈਲਾਂ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>ਫੋਲਡਰ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge</source>
        <translation>ਉਹ ਫ਼ਾਈਲਾਂ ਜੋੜੋ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਗਿਆਨ ਹੈ</translation>
    </message>
    <message>
        <source>All documents are indexed.</source>
        <translation>ਸਾਰੇ ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਹੋ ਗਏ।</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>All kinds that are read</source>
        <translation>ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ ਸਾਰੀਆਂ ਕਿਸਮਾਂ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Files, a folder, or a table from a database; files may also be dropped here</source>
        <translation>ਫ਼ਾਈਲਾਂ, ਫੋਲਡਰ, ਜਾਂ ਡਾਟਾਬੇਸ ਦੀ ਸਾਰਣੀ; ਫ਼ਾਈਲਾਂ ਇੱਥੇ ਛੱਡੀਆਂ ਵੀ ਜਾ ਸਕਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ਫ਼ਾਈਲਾਂ…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>ਫੋਲਡਰ…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚਲੋ</translation>
    </message>
    <message>
        <source>How documents are read and searched…</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਕਿਵੇਂ ਪੜ੍ਹੇ ਅਤੇ ਖੋਜੇ ਜਾਂਦੇ ਹਨ…</translation>
    </message>
    <message>
        <source>How often the right passage is found for questions of your own</source>
        <translation>ਤੁਹਾਡੇ ਆਪਣੇ ਸਵਾਲਾਂ ਲਈ ਸਹੀ ਅੰਸ਼ ਕਿੰਨੀ ਵਾਰ ਲੱਭਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>ਇੰਡੈਕਸ</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>ਇੰਡੈਕਸ ਹੋਏ</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>ਇੰਡੈਕਸ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>ਇਸ ਦਾ ਫੋਲਡਰ ਖੋਲ੍ਹਿਆ ਗਿਆ: ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਪ੍ਰੋਗਰਾਮ ਹੋ ਸਕਦੀ ਹੈ, ਜਿਸ ਨੂੰ Ustad ਨਹੀਂ ਚਲਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, Excel, web pages, mails, books, Markdown, text and more are read. The project keeps its own copies; your files stay as they are.</source>
        <translation>PDF, Word, PowerPoint, Excel, ਵੈੱਬ ਪੰਨੇ, ਮੇਲ, ਕਿਤਾਬਾਂ, Markdown, ਲਿਖਤ ਅਤੇ ਹੋਰ ਵੀ ਪੜ੍ਹੇ ਜਾਂਦੇ ਹਨ। ਪ੍ਰੋਜੈਕਟ ਆਪਣੀਆਂ ਕਾਪੀਆਂ ਰੱਖਦਾ ਹੈ; ਤੁਹਾਡੀਆਂ ਫ਼ਾਈਲਾਂ ਜਿਵੇਂ ਹਨ ਤਿਵੇਂ ਰਹਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ਵਿਰਾਮ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} documents are read; the rest waits.</source>
        <translation>ਵਿਰਾਮ ਵਿੱਚ: {total} ਵਿੱਚੋਂ {done} ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹੇ ਗਏ; ਬਾਕੀ ਉਡੀਕ ਰਹੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Read what is new or changed, so that it can be found</source>
        <translation>ਜੋ ਨਵਾਂ ਜਾਂ ਬਦਲਿਆ ਹੈ ਉਸ ਨੂੰ ਪੜ੍ਹੋ, ਤਾਂ ਜੋ ਉਹ ਲੱਭ ਸਕੇ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ਹਟਾਓ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)?</source>
        <translation>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ ਹਟਾਉਣਾ ਹੈ?</numerusform>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ ਹਟਾਉਣੇ ਹਨ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>ਸਕੋਰ…</translation>
    </message>
    <message>
        <source>Source code and settings</source>
        <translation>ਸਰੋਤ ਕੋਡ ਅਤੇ ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Table from a database…</source>
        <translation>ਡਾਟਾਬੇਸ ਤੋਂ ਸਾਰਣੀ…</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>ਸਾਰਣੀਆਂ ਅਤੇ ਡਾਟਾ</translation>
    </message>
    <message>
        <source>The project's copy and its passages are deleted. The file it was copied from stays.</source>
        <translation>ਪ੍ਰੋਜੈਕਟ ਦੀ ਕਾਪੀ ਅਤੇ ਉਸ ਦੇ ਅੰਸ਼ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ। ਜਿਸ ਫ਼ਾਈਲ ਤੋਂ ਕਾਪੀ ਹੋਈ ਸੀ ਉਹ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>ਨਿਗਰਾਨੀ ਵਾਲੇ ਫੋਲਡਰ…</translation>
    </message>
    <message>
        <source>What answers are looked up in</source>
        <translation>ਜਵਾਬ ਕਿਸ ਵਿੱਚ ਲੱਭੇ ਜਾਂਦੇ ਹਨ</translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>Asked</source>
        <translation>ਪੁੱਛਿਆ</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>ਕਿੰਨਾ ਮਿਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>In this trial</source>
        <translation>ਇਸ ਟ੍ਰਾਇਲ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ਛੱਡੇ ਗਏ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ</translation>
    </message>
</context>
<context>
    <name>LeaksRoom</name>
    <message numerus="yes">
        <source>Asked all the same: %n question(s). The slices say how answers to them fare.</source>
        <translation>
            <numerusform>ਫਿਰ ਵੀ ਪੁੱਛਿਆ: %n ਸਵਾਲ। ਉਪ-ਸਮੂਹ ਦੱਸਦੇ ਹਨ ਕਿ ਉਸ ਦੇ ਜਵਾਬ ਕਿਹੋ ਜਿਹੇ ਰਹੇ।</numerusform>
            <numerusform>ਫਿਰ ਵੀ ਪੁੱਛੇ: %n ਸਵਾਲ। ਉਪ-ਸਮੂਹ ਦੱਸਦੇ ਹਨ ਕਿ ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਕਿਹੋ ਜਿਹੇ ਰਹੇ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is compared with what the runs were trained on: word for word, in nearly the same words, and by its meaning.</source>
        <translation>ਹਰ ਸਵਾਲ ਨੂੰ ਰਨਾਂ ਦੀ ਸਿਖਲਾਈ ਨਾਲ ਮਿਲਾਇਆ ਜਾਂਦਾ ਹੈ: ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ, ਲਗਭਗ ਉਨ੍ਹਾਂ ਹੀ ਸ਼ਬਦਾਂ ਵਿੱਚ, ਅਤੇ ਅਰਥ ਤੋਂ।</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n question(s). An answer to what was trained on shows memory, not skill.</source>
        <translation>
            <numerusform>ਛੱਡਿਆ: %n ਸਵਾਲ। ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ ਉਸ ਦਾ ਜਵਾਬ ਯਾਦ ਦਿਖਾਉਂਦਾ ਹੈ, ਹੁਨਰ ਨਹੀਂ।</numerusform>
            <numerusform>ਛੱਡੇ: %n ਸਵਾਲ। ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ ਉਸ ਦਾ ਜਵਾਬ ਯਾਦ ਦਿਖਾਉਂਦਾ ਹੈ, ਹੁਨਰ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these questions was trained on</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਸਵਾਲ ਸਿਖਲਾਈ ਵਿੱਚ ਨਹੀਂ ਸੀ</translation>
    </message>
    <message>
        <source>Nothing here was trained, so nothing can have been learnt by heart</source>
        <translation>ਇੱਥੇ ਕਿਸੇ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ ਹੋਈ, ਇਸ ਲਈ ਕੁਝ ਰਟਿਆ ਨਹੀਂ ਹੋ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>Questions that were trained on</source>
        <translation>ਸਵਾਲ ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਸਨ</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>ਮਾਡਲ ਨੇ ਕੀ ਲਿਖਿਆ</translation>
    </message>
    <message>
        <source>What the model wrote is listed, the first {shown} at most.</source>
        <translation>ਮਾਡਲ ਨੇ ਜੋ ਲਿਖਿਆ ਉਹ ਸੂਚੀ ਵਿੱਚ ਹੈ, ਵੱਧ ਤੋਂ ਵੱਧ ਪਹਿਲੇ {shown}।</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ਕੀ ਛੱਡਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ਕਿਉਂ</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Its maker has put no text beside it. Its licence: {licence}</source>
        <translation>ਇਸ ਦੇ ਬਣਾਉਣ ਵਾਲੇ ਨੇ ਇਸ ਨਾਲ ਕੋਈ ਲਿਖਤ ਨਹੀਂ ਰੱਖੀ। ਇਸ ਦਾ ਲਾਇਸੈਂਸ: {licence}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ਲਾਇਸੈਂਸ</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of</source>
        <translation>Ustad ਜਿਨ੍ਹਾਂ ਚੀਜ਼ਾਂ ਤੋਂ ਬਣਿਆ ਹੈ ਉਨ੍ਹਾਂ ਦੇ ਲਾਇਸੈਂਸ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>ਨਾਂ ਜਾਂ ਲਾਇਸੈਂਸ ਨਾਲ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>The words of the licence</source>
        <translation>ਲਾਇਸੈਂਸ ਦੀ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ਸੰਸਕਰਣ</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message numerus="yes">
        <source>%n step(s) to go</source>
        <translation>
            <numerusform>%n ਕਦਮ ਬਾਕੀ</numerusform>
            <numerusform>%n ਕਦਮ ਬਾਕੀ</numerusform>
        </translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>ਗ੍ਰਾਫ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ਕਦਮ</translation>
    </message>
</context>
<context>
    <name>LocalServerCard</name>
    <message numerus="yes">
        <source>%n request(s) since it was switched on</source>
        <translation>
            <numerusform>ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ %n ਬੇਨਤੀ</numerusform>
            <numerusform>ਚਾਲੂ ਹੋਣ ਤੋਂ ਬਾਅਦ %n ਬੇਨਤੀਆਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ਪਤਾ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ਕਾਪੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ਵੇਰਵੇ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ਲੁਕਾਓ</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>ਇਸ ਨੂੰ ਕਿਵੇਂ ਪੁੱਛਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>In force when it is switched on again.</source>
        <translation>ਦੁਬਾਰਾ ਚਾਲੂ ਕਰਨ ਉੱਤੇ ਲਾਗੂ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ਕੁੰਜੀ</translation>
    </message>
    <message>
        <source>Let other computers ask?</source>
        <translation>ਹੋਰ ਕੰਪਿਊਟਰਾਂ ਨੂੰ ਪੁੱਛਣ ਦੇਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Let them ask</source>
        <translation>ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>ਲੋਕਲ ਸਰਵਰ</translation>
    </message>
    <message>
        <source>Local server: {verb}</source>
        <translation>ਲੋਕਲ ਸਰਵਰ: {verb}</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ ਬਣਾਉਣੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Models alone: no project is open.</source>
        <translation>ਸਿਰਫ਼ ਮਾਡਲ: ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੁੱਲ੍ਹਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>ਨਵੀਂ ਕੁੰਜੀ…</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ਬੰਦ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ਚਾਲੂ</translation>
    </message>
    <message>
        <source>On, also for other computers</source>
        <translation>ਚਾਲੂ, ਹੋਰ ਕੰਪਿਊਟਰਾਂ ਲਈ ਵੀ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ਇੱਕ ਪਲ…</translation>
    </message>
    <message>
        <source>Other programs on this machine can ask your models, runs and documents, as they would ask OpenAI. Your own chat goes first.</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਤੁਹਾਡੇ ਮਾਡਲਾਂ, ਰਨਾਂ ਅਤੇ ਦਸਤਾਵੇਜ਼ਾਂ ਨੂੰ ਉਸੇ ਤਰ੍ਹਾਂ ਪੁੱਛ ਸਕਦੇ ਹਨ ਜਿਵੇਂ OpenAI ਨੂੰ। ਤੁਹਾਡੀ ਆਪਣੀ ਚੈਟ ਪਹਿਲਾਂ ਚੱਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Programs with the present key are turned away. The server is switched off and on again.</source>
        <translation>ਮੌਜੂਦਾ ਕੁੰਜੀ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਮੋੜ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ। ਸਰਵਰ ਬੰਦ ਕਰਕੇ ਫਿਰ ਚਾਲੂ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Serve this project instead</source>
        <translation>ਇਸ ਦੀ ਥਾਂ ਇਸ ਪ੍ਰੋਜੈਕਟ ਦੀ ਸੇਵਾ ਦਿਓ</translation>
    </message>
    <message>
        <source>Serves the project “{name}”.</source>
        <translation>ਪ੍ਰੋਜੈਕਟ “{name}” ਦੀ ਸੇਵਾ ਦੇ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Whoever is in this network and has the key can then ask your models and documents. Questions and answers cross the network unencrypted.</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਜਿਸ ਕਿਸੇ ਕੋਲ ਵੀ ਕੁੰਜੀ ਹੈ, ਉਹ ਫਿਰ ਤੁਹਾਡੇ ਮਾਡਲਾਂ ਅਤੇ ਦਸਤਾਵੇਜ਼ਾਂ ਨੂੰ ਪੁੱਛ ਸਕਦਾ ਹੈ। ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਨੈੱਟਵਰਕ ਵਿੱਚ ਬਿਨਾਂ ਐਨਕ੍ਰਿਪਟ ਹੋਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Will serve the project “{name}”.</source>
        <translation>ਪ੍ਰੋਜੈਕਟ “{name}” ਦੀ ਸੇਵਾ ਦੇਵੇਗਾ।</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <translation>YOUR-KEY</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ਬਾਕੀ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ਹੁਣ</translation>
    </message>
    <message>
        <source>{read} read, {written} written</source>
        <translation>{read} ਪੜ੍ਹੇ, {written} ਲਿਖੇ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A project is a folder that holds documents, rows, runs and chats. Open one, or try the sample.</source>
        <translation>ਪ੍ਰੋਜੈਕਟ ਇੱਕ ਫੋਲਡਰ ਹੈ ਜਿਸ ਵਿੱਚ ਦਸਤਾਵੇਜ਼, ਕਤਾਰਾਂ, ਰਨ ਅਤੇ ਚੈਟਾਂ ਹੁੰਦੀਆਂ ਹਨ। ਕੋਈ ਖੋਲ੍ਹੋ, ਜਾਂ ਨਮੂਨਾ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ਚੈਟ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Each can go on from where it stopped.</source>
        <translation>ਹਰ ਇੱਕ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲ ਸਕਦਾ ਹੈ ਜਿੱਥੇ ਰੁਕਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>ਮੁਲਾਂਕਣ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>ਸ਼ੁਰੂਆਤ ਉੱਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ਹਾਰਡਵੇਅਰ</translation>
    </message>
    <message>
        <source>It can go on from where it stopped when Ustad starts again.</source>
        <translation>Ustad ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਹੋਣ ਉੱਤੇ ਇਹ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲ ਸਕਦਾ ਹੈ ਜਿੱਥੇ ਰੁਕਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>It would have to begin anew.</source>
        <translation>ਇਸ ਨੂੰ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>ਯੋਜਨਾ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Resume goes on from where it stopped; it also waits for you under Jobs.</source>
        <translation>“ਜਾਰੀ ਰੱਖੋ” ਉੱਥੋਂ ਅੱਗੇ ਚਲਾਉਂਦਾ ਹੈ ਜਿੱਥੇ ਇਹ ਰੁਕਿਆ ਸੀ; ਇਹ “ਕੰਮ” ਵਿੱਚ ਵੀ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>ਕੰਮ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Start the job again</source>
        <translation>ਕੰਮ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>ਇਸ ਨੂੰ ਰੋਕ ਕੇ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
    <message>
        <source>{count} jobs were cut off when Ustad last ended.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ Ustad ਬੰਦ ਹੋਣ ਵੇਲੇ {count} ਕੰਮ ਅੱਧਵਾਟੇ ਰਹਿ ਗਏ।</translation>
    </message>
    <message>
        <source>{kind}: {words}. Your project is safe; what was shown as saved is on disk. You can go on working.</source>
        <translation>{kind}: {words}। ਤੁਹਾਡਾ ਪ੍ਰੋਜੈਕਟ ਸੁਰੱਖਿਅਤ ਹੈ; ਜੋ ਸੰਭਾਲਿਆ ਹੋਇਆ ਦਿਖਾਇਆ ਗਿਆ ਸੀ ਉਹ ਡਿਸਕ ਉੱਤੇ ਹੈ। ਤੁਸੀਂ ਕੰਮ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>“{title}” ended with a fault: {words}</source>
        <translation>“{title}” ਗਲਤੀ ਨਾਲ ਮੁੱਕਿਆ: {words}</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <translation>“{title}” ਪੂਰਾ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>“{title}” is still running</source>
        <translation>“{title}” ਹਾਲੇ ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>“{title}” is stopped.</source>
        <translation>“{title}” ਰੋਕ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>“{title}” was cut off when Ustad last ended.</source>
        <translation>ਪਿਛਲੀ ਵਾਰ Ustad ਬੰਦ ਹੋਣ ਵੇਲੇ “{title}” ਅੱਧਵਾਟੇ ਰਹਿ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>Managing</name>
    <message>
        <source>Rename</source>
        <translation>ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>ਗੱਲਬਾਤ ਦਾ ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” ਮਿਟਾਇਆ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Answer</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Chosen and rejected answer</source>
        <translation>ਚੁਣਿਆ ਅਤੇ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>ਚੁਣਿਆ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>ਗੱਲਬਾਤ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਅਤੇ ਸਾਰ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ਲੇਬਲ</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>ਸਵਾਲ ਦਾ ਬਾਕੀ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ਸਾਦੀ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>ਸਵਾਲ ਅਤੇ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Rejected turns</source>
        <translation>ਨਾਮਨਜ਼ੂਰ ਵਾਰੀਆਂ</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>ਨਿਸ਼ਾਨਬੱਧ ਥਾਵਾਂ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ਸਾਰ</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>ਸਿਸਟਮ ਸੁਨੇਹਾ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>ਲਿਖਤ ਅਤੇ ਲੇਬਲ</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>ਲਿਖਤ ਅਤੇ ਨਿਸ਼ਾਨਬੱਧ ਥਾਵਾਂ</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>ਚੈਟ ਟੈਂਪਲੇਟ (Jinja) ਨਾਲ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>ਟੈਂਪਲੇਟ ਨਾਲ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>ਵਾਰੀਆਂ</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Use</source>
        <translation>ਵਰਤੋਂ</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>ਕਾਲਮ ਕੀ ਹਨ</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>As it would be trained</source>
        <translation>ਜਿਵੇਂ ਸਿਖਲਾਈ ਦਿੱਤੀ ਜਾਵੇਗੀ</translation>
    </message>
    <message>
        <source>As models bring it: “messages” are the turns; columns go by their names.</source>
        <translation>ਜਿਵੇਂ ਮਾਡਲ ਲਿਆਉਂਦੇ ਹਨ: “messages” ਵਾਰੀਆਂ ਹਨ; ਕਾਲਮ ਆਪਣੇ ਨਾਂ ਤੋਂ ਪਛਾਣੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ਕਾਲਮ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ਕਾਲਮ</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>ਹਰੇਕ ਕਤਾਰ ਹੈ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ਉਦਾਹਰਨ</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>ਪਹਿਲੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>ਲਿਖਤ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Names of columns stand in braces: {example}</source>
        <translation>ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਬਰੈਕਟਾਂ ਵਿੱਚ ਹੁੰਦੇ ਹਨ: {example}</translation>
    </message>
    <message>
        <source>No column is taken for: {parts}.</source>
        <translation>ਕੋਈ ਕਾਲਮ ਇਸ ਵਜੋਂ ਨਹੀਂ ਲਿਆ: {parts}।</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>ਇੰਪੋਰਟ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Remark, not trained</source>
        <translation>ਟਿੱਪਣੀ, ਸਿਖਾਈ ਨਹੀਂ ਜਾਂਦੀ</translation>
    </message>
    <message>
        <source>Row {at} of {n}</source>
        <translation>{n} ਵਿੱਚੋਂ ਕਤਾਰ {at}</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>ਇਸ ਵਜੋਂ ਲਿਆ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ਟੈਂਪਲੇਟ</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>ਅਗਲੀ ਕਤਾਰ</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>ਪਿਛਲੀ ਕਤਾਰ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ਕੀ ਦਿਖਾਇਆ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>ਕਤਾਰਾਂ ਕੀ ਹਨ</translation>
    </message>
    <message>
        <source>What “{column}” is taken for</source>
        <translation>“{column}” ਕਿਸ ਵਜੋਂ ਲਿਆ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>Write a template.</source>
        <translation>ਟੈਂਪਲੇਟ ਲਿਖੋ।</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Accepted</source>
        <translation>ਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ਡਰਾਫਟ</translation>
    </message>
    <message>
        <source>For people; no model sees it</source>
        <translation>ਲੋਕਾਂ ਲਈ; ਕੋਈ ਮਾਡਲ ਨਹੀਂ ਦੇਖਦਾ</translation>
    </message>
    <message>
        <source>Give the row a star</source>
        <translation>ਕਤਾਰ ਨੂੰ ਤਾਰਾ ਲਗਾਓ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>ਕਤਾਰ ਦੀ ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>ਤਾਰਾ ਹਟਾਓ</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Memory: {words}. {name}</source>
        <translation>ਮੈਮੋਰੀ: {words}। {name}</translation>
    </message>
    <message>
        <source>Processor only, no GPU</source>
        <translation>ਸਿਰਫ਼ ਪ੍ਰੋਸੈਸਰ, GPU ਨਹੀਂ</translation>
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
        <translation>ਮਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>ਮਾਡਲ ਵਿੱਚ ਮਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>ਇਸ ਨੂੰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The model “{name}” is in the models folder.</source>
        <translation>ਮਾਡਲ “{name}” ਮਾਡਲ ਫੋਲਡਰ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>What “{name}” has learnt becomes part of a new model in the models folder. It is chosen, trained further and exported like any other.</source>
        <translation>“{name}” ਨੇ ਜੋ ਸਿੱਖਿਆ ਉਹ ਮਾਡਲ ਫੋਲਡਰ ਵਿੱਚ ਇੱਕ ਨਵੇਂ ਮਾਡਲ ਦਾ ਹਿੱਸਾ ਬਣਦਾ ਹੈ। ਉਸ ਨੂੰ ਬਾਕੀਆਂ ਵਾਂਗ ਚੁਣਿਆ, ਅੱਗੇ ਸਿਖਾਇਆ ਅਤੇ ਐਕਸਪੋਰਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>ਇਹ ਸੁਨੇਹਾ ਹਟਾਓ</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Answers</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>ਆਰਕੀਟੈਕਚਰ</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <translation>ਸਿਖਲਾਈ ਹੋ ਸਕਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ</translation>
    </message>
    <message>
        <source>Check the files of {name} against their checksums</source>
        <translation>{name} ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਉਨ੍ਹਾਂ ਦੇ ਚੈੱਕਸਮ ਨਾਲ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Comes with Ustad</source>
        <translation>Ustad ਨਾਲ ਆਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>ਸੰਦਰਭ</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>How {name} runs</source>
        <translation>{name} ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ਲਾਇਸੈਂਸ</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>ਸੰਖਿਆ ਕਿਸਮ</translation>
    </message>
    <message>
        <source>ONNX for DirectML</source>
        <translation>DirectML ਲਈ ONNX</translation>
    </message>
    <message>
        <source>ONNX for NVIDIA cards</source>
        <translation>NVIDIA ਕਾਰਡਾਂ ਲਈ ONNX</translation>
    </message>
    <message>
        <source>ONNX for an NPU</source>
        <translation>NPU ਲਈ ONNX</translation>
    </message>
    <message>
        <source>ONNX for the processor</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਲਈ ONNX</translation>
    </message>
    <message>
        <source>ONNX for {device}</source>
        <translation>{device} ਲਈ ONNX</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ਡਿਸਕ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>ਪੈਰਾਮੀਟਰ</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ਪੜ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>{name} ਦਾ ਫੋਲਡਰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name} ਨੂੰ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ਨਹੀਂ ਦੱਸਿਆ</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} ਅਰਬ</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} ਮਿਲੀਅਨ</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} ਟੋਕਨ</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n ਮਾਡਲ</numerusform>
            <numerusform>%n ਮਾਡਲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need it to be used or gone on with:</source>
        <translation>
            <numerusform>ਵਰਤੋਂ ਲਈ ਜਾਂ ਅੱਗੇ ਵਧਾਉਣ ਲਈ %n ਰਨ ਨੂੰ ਇਸ ਦੀ ਲੋੜ ਹੈ:</numerusform>
            <numerusform>ਵਰਤੋਂ ਲਈ ਜਾਂ ਅੱਗੇ ਵਧਾਉਣ ਲਈ %n ਰਨਾਂ ਨੂੰ ਇਸ ਦੀ ਲੋੜ ਹੈ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>ਮਾਡਲ ਫੋਲਡਰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>ਮਾਡਲ ਫੋਲਡਰ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Asking the hub for {name}…</source>
        <translation>ਹੱਬ ਤੋਂ {name} ਬਾਰੇ ਪੁੱਛ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete what was downloaded of {name}?</source>
        <translation>{name} ਦਾ ਜੋ ਡਾਊਨਲੋਡ ਹੋਇਆ ਉਹ ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Hub access…</source>
        <translation>ਹੱਬ ਪਹੁੰਚ…</translation>
    </message>
    <message>
        <source>It has to be downloaded from the beginning then.</source>
        <translation>ਫਿਰ ਇਸ ਨੂੰ ਸ਼ੁਰੂ ਤੋਂ ਡਾਊਨਲੋਡ ਕਰਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Its files stay where they are: {path}</source>
        <translation>ਇਸ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਉੱਥੇ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ: {path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ਹੱਬ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>{name} ਨੂੰ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>The language models you can chat with and train: those here, and those to be had.</source>
        <translation>ਭਾਸ਼ਾ ਮਾਡਲ ਜਿਨ੍ਹਾਂ ਨਾਲ ਤੁਸੀਂ ਗੱਲਬਾਤ ਕਰ ਸਕਦੇ ਹੋ ਅਤੇ ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਿਖਾ ਸਕਦੇ ਹੋ: ਇੱਥੇ ਵਾਲੇ, ਅਤੇ ਜੋ ਮਿਲ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>ਕਿਹੜੇ ਮਾਡਲ ਦਿਖਾਉਣੇ ਹਨ</translation>
    </message>
    <message>
        <source>Worth having</source>
        <translation>ਰੱਖਣ ਜੋਗ</translation>
    </message>
    <message>
        <source>You can also drop a folder here. It needs the files a model usually comes with: config.json, tokenizer.json and weights in the safetensors format. Nothing is copied or changed.</source>
        <translation>ਤੁਸੀਂ ਇੱਥੇ ਫੋਲਡਰ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਉਸ ਵਿੱਚ ਉਹ ਫ਼ਾਈਲਾਂ ਹੋਣੀਆਂ ਚਾਹੀਦੀਆਂ ਹਨ ਜੋ ਮਾਡਲ ਨਾਲ ਆਮ ਆਉਂਦੀਆਂ ਹਨ: config.json, tokenizer.json ਅਤੇ safetensors ਫਾਰਮੈੱਟ ਦੇ ਵੇਟ। ਕੁਝ ਵੀ ਕਾਪੀ ਜਾਂ ਬਦਲਿਆ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>{name} is in the list now.</source>
        <translation>{name} ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} goes for good.</source>
        <translation>{path} ਹਮੇਸ਼ਾ ਲਈ ਚਲਾ ਜਾਵੇਗਾ।</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n processor core(s), {memory} of memory, {card}.</source>
        <translation>
            <numerusform>%n ਪ੍ਰੋਸੈਸਰ ਕੋਰ, {memory} ਮੈਮੋਰੀ, {card}।</numerusform>
            <numerusform>%n ਪ੍ਰੋਸੈਸਰ ਕੋਰ, {memory} ਮੈਮੋਰੀ, {card}।</numerusform>
        </translation>
    </message>
    <message>
        <source>A graphics card with about {memory}.</source>
        <translation>ਲਗਭਗ {memory} ਵਾਲਾ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ।</translation>
    </message>
    <message>
        <source>A model of up to {size} billion parameters is done.</source>
        <translation>{size} ਅਰਬ ਪੈਰਾਮੀਟਰਾਂ ਤੱਕ ਦਾ ਮਾਡਲ ਪੂਰਾ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>About {memory} of memory for a model of {size} billion parameters in 16 bits.</source>
        <translation>16 ਬਿੱਟ ਵਿੱਚ {size} ਅਰਬ ਪੈਰਾਮੀਟਰਾਂ ਵਾਲੇ ਮਾਡਲ ਲਈ ਲਗਭਗ {memory} ਮੈਮੋਰੀ।</translation>
    </message>
    <message>
        <source>About {memory} of memory. Indexing 100 pages takes about {time}.</source>
        <translation>ਲਗਭਗ {memory} ਮੈਮੋਰੀ। 100 ਪੰਨੇ ਇੰਡੈਕਸ ਕਰਨ ਨੂੰ ਲਗਭਗ {time} ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>About {memory} of the {budget} that training may use, and about {time} to go {passes} times through {examples} examples with a model of {size} billion parameters.</source>
        <translation>ਸਿਖਲਾਈ ਲਈ ਮਿਲੇ {budget} ਵਿੱਚੋਂ ਲਗਭਗ {memory}, ਅਤੇ {size} ਅਰਬ ਪੈਰਾਮੀਟਰਾਂ ਵਾਲੇ ਮਾਡਲ ਨਾਲ {examples} ਉਦਾਹਰਨਾਂ ਵਿੱਚੋਂ {passes} ਵਾਰ ਲੰਘਣ ਲਈ ਲਗਭਗ {time}।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>ਪੂਰੀ ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>ਸਿਖਲਾਈ ਕਿਵੇਂ ਦੇਣੀ ਹੈ</translation>
    </message>
    <message>
        <source>In one night</source>
        <translation>ਇੱਕ ਰਾਤ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>No model is done with these examples. Begin with fewer examples or a faster machine.</source>
        <translation>ਇਨ੍ਹਾਂ ਉਦਾਹਰਨਾਂ ਨਾਲ ਕੋਈ ਮਾਡਲ ਪੂਰਾ ਨਹੀਂ ਹੁੰਦਾ। ਘੱਟ ਉਦਾਹਰਨਾਂ ਜਾਂ ਤੇਜ਼ ਮਸ਼ੀਨ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Not even a small model can be trained in this memory. Use another machine for training.</source>
        <translation>ਇੰਨੀ ਮੈਮੋਰੀ ਵਿੱਚ ਛੋਟੇ ਮਾਡਲ ਨੂੰ ਵੀ ਸਿਖਲਾਈ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ। ਸਿਖਲਾਈ ਲਈ ਹੋਰ ਮਸ਼ੀਨ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>On the machine you named</source>
        <translation>ਤੁਹਾਡੀ ਦੱਸੀ ਮਸ਼ੀਨ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Rough figures by plain arithmetic, not measured.</source>
        <translation>ਸਾਦੇ ਹਿਸਾਬ ਦੇ ਮੋਟੇ ਅੰਕੜੇ, ਮਾਪੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>ਹੈ</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>ਬਹੁਤ ਘੱਟ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card</source>
        <translation>ਕੋਈ NVIDIA ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>{method}. {reason}</source>
        <translation>{method}। {reason}</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{memory} ਵਾਲਾ {name}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A folder's name cannot end with a full stop.</source>
        <translation>ਫੋਲਡਰ ਦਾ ਨਾਂ ਬਿੰਦੀ (.) ਨਾਲ ਖਤਮ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A folder's name cannot hold {char}.</source>
        <translation>ਫੋਲਡਰ ਦੇ ਨਾਂ ਵਿੱਚ {char} ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>ਪ੍ਰੋਜੈਕਟ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <translation>ਪ੍ਰੋਜੈਕਟਾਂ ਲਈ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Makes {path}</source>
        <translation>{path} ਬਣਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>My expert</source>
        <translation>ਮੇਰਾ ਮਾਹਿਰ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>ਨਵਾਂ ਪ੍ਰੋਜੈਕਟ</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Automatic</source>
        <translation>ਆਪਣੇ-ਆਪ</translation>
    </message>
</context>
<context>
    <name>OliveOptions</name>
    <message>
        <source>A config of Olive</source>
        <translation>Olive ਦੀ config</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>ਨਤੀਜੇ ਨੂੰ ਨਾਂ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Mend the settings that are marked.</source>
        <translation>ਨਿਸ਼ਾਨ ਲੱਗੀਆਂ ਸੈਟਿੰਗਾਂ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Model or run</source>
        <translation>ਮਾਡਲ ਜਾਂ ਰਨ</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>ਨਤੀਜੇ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>No run of this project has made an adapter yet.</source>
        <translation>ਇਸ ਪ੍ਰੋਜੈਕਟ ਦੇ ਕਿਸੇ ਰਨ ਨੇ ਹਾਲੇ ਕੋਈ ਅਡੈਪਟਰ ਨਹੀਂ ਬਣਾਇਆ।</translation>
    </message>
    <message>
        <source>Open a config</source>
        <translation>config ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open a file, or paste a command line of a guide.</source>
        <translation>ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ, ਜਾਂ ਕਿਸੇ ਗਾਈਡ ਦੀ ਕਮਾਂਡ ਲਾਈਨ ਪੇਸਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Open a project first: its rows and runs are what this works on.</source>
        <translation>ਪਹਿਲਾਂ ਕੋਈ ਪ੍ਰੋਜੈਕਟ ਖੋਲ੍ਹੋ: ਇਹ ਉਸ ਦੀਆਂ ਕਤਾਰਾਂ ਅਤੇ ਰਨਾਂ ਉੱਤੇ ਕੰਮ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>ਕਤਾਰਾਂ ਕਿਸ ਦੀਆਂ</translation>
    </message>
    <message>
        <source>Settings as in</source>
        <translation>ਸੈਟਿੰਗਾਂ ਜਿਵੇਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>This project has no dataset yet.</source>
        <translation>ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਡਾਟਾਸੈੱਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>ਜੋ ਆਮ ਹੈ</translation>
    </message>
    <message>
        <source>What “{run}” learnt</source>
        <translation>“{run}” ਨੇ ਜੋ ਸਿੱਖਿਆ</translation>
    </message>
    <message>
        <source>or a command line of a guide</source>
        <translation>ਜਾਂ ਕਿਸੇ ਗਾਈਡ ਦੀ ਕਮਾਂਡ ਲਾਈਨ</translation>
    </message>
</context>
<context>
    <name>OlivePackCard</name>
    <message>
        <source>Being installed</source>
        <translation>ਇੰਸਟਾਲ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>How far the installation is</source>
        <translation>ਇੰਸਟਾਲੇਸ਼ਨ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੀ</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>Olive ਇੰਸਟਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>ਇੰਸਟਾਲ ਹੈ</translation>
    </message>
    <message>
        <source>Its environment is removed ({size}). What it has made stays.</source>
        <translation>ਇਸ ਦਾ ਮਾਹੌਲ ਹਟਾਇਆ ਜਾਂਦਾ ਹੈ ({size})। ਇਸ ਨੇ ਜੋ ਬਣਾਇਆ ਉਹ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Made for an earlier Ustad</source>
        <translation>ਪਿਛਲੇ Ustad ਲਈ ਬਣਿਆ</translation>
    </message>
    <message>
        <source>Microsoft Olive</source>
        <translation>Microsoft Olive</translation>
    </message>
    <message>
        <source>Microsoft's tool for tuning, squeezing and converting models, as its guides have it. Version {version} is installed beside Ustad's own packages and shares PyTorch with them: about {download} to download, {room} of disk while it is installed.</source>
        <translation>ਮਾਡਲਾਂ ਨੂੰ ਟਿਊਨ, ਕੁਆਂਟਾਈਜ਼ ਅਤੇ ਬਦਲਣ ਲਈ Microsoft ਦਾ ਟੂਲ, ਜਿਵੇਂ ਉਸ ਦੀਆਂ ਗਾਈਡਾਂ ਵਿੱਚ ਹੈ। ਸੰਸਕਰਣ {version} Ustad ਦੇ ਆਪਣੇ ਪੈਕੇਜਾਂ ਦੇ ਨਾਲ ਇੰਸਟਾਲ ਹੁੰਦਾ ਹੈ ਅਤੇ ਉਨ੍ਹਾਂ ਨਾਲ PyTorch ਸਾਂਝਾ ਕਰਦਾ ਹੈ: ਡਾਊਨਲੋਡ ਲਈ ਲਗਭਗ {download}, ਇੰਸਟਾਲ ਸਮੇਂ ਡਿਸਕ ਉੱਤੇ {room} ਥਾਂ।</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>ਇੰਸਟਾਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Olive {version} with an ONNX Runtime GenAI {genai} of its own, {size}. It works offline, and tells its maker nothing.</source>
        <translation>Olive {version}, ਆਪਣੇ ONNX Runtime GenAI {genai} ਸਮੇਤ, {size}। ਇਹ ਆਫ਼ਲਾਈਨ ਚੱਲਦਾ ਹੈ, ਅਤੇ ਆਪਣੇ ਬਣਾਉਣ ਵਾਲੇ ਨੂੰ ਕੁਝ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>Remove Olive</source>
        <translation>Olive ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Remove Olive?</source>
        <translation>Olive ਹਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ਹਟਾਓ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>OlivePage</name>
    <message>
        <source>As in the guide</source>
        <translation>ਜਿਵੇਂ ਗਾਈਡ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>ਜਿਵੇਂ ਹੁਣ ਹੈ</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>ਇਸ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>How far Olive is</source>
        <translation>Olive ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ</translation>
    </message>
    <message>
        <source>Install Olive above to start it; the settings can be copied without it.</source>
        <translation>ਇਸ ਨੂੰ ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਉੱਪਰ Olive ਇੰਸਟਾਲ ਕਰੋ; ਸੈਟਿੰਗਾਂ ਉਸ ਦੇ ਬਿਨਾਂ ਵੀ ਕਾਪੀ ਹੋ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>{time} ਲੱਗਾ।</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON ਫ਼ਾਈਲ (*.json)</translation>
    </message>
    <message>
        <source>Olive has no words for this, and trains without:</source>
        <translation>ਇਸ ਲਈ Olive ਕੋਲ ਸ਼ਬਦ ਨਹੀਂ, ਅਤੇ ਉਹ ਇਸ ਦੇ ਬਿਨਾਂ ਸਿਖਲਾਈ ਦਿੰਦਾ ਹੈ:</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>ਪਾਸ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ਨਤੀਜਾ</translation>
    </message>
    <message>
        <source>Save what Olive is told</source>
        <translation>Olive ਨੂੰ ਜੋ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਉਹ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>ਰਨ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Step {step}, loss {loss}</source>
        <translation>ਕਦਮ {step}, ਲੌਸ {loss}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>The adapter is in the run “{name}” ({size}), and can be used like any other.</source>
        <translation>ਅਡੈਪਟਰ ਰਨ “{name}” ({size}) ਵਿੱਚ ਹੈ, ਅਤੇ ਕਿਸੇ ਹੋਰ ਵਾਂਗ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The adapter's file “{name}” is in the project's exports ({size}).</source>
        <translation>ਅਡੈਪਟਰ ਦੀ ਫ਼ਾਈਲ “{name}” ਪ੍ਰੋਜੈਕਟ ਦੇ ਐਕਸਪੋਰਟਾਂ ਵਿੱਚ ਹੈ ({size})।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>What Olive is told</source>
        <translation>Olive ਨੂੰ ਕੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ਕਿਉਂ</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ਵਰਕਫਲੋ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ਛੱਡਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ਹੁਣ ਉੱਥੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>{name} is no longer in Olive: {why}</source>
        <translation>{name} ਹੁਣ Olive ਵਿੱਚ ਨਹੀਂ ਹੈ: {why}</translation>
    </message>
    <message>
        <source>“{name}” is in your models ({size}); it opened and answered.</source>
        <translation>“{name}” ਤੁਹਾਡੇ ਮਾਡਲਾਂ ਵਿੱਚ ਹੈ ({size}); ਇਹ ਖੁੱਲ੍ਹਿਆ ਅਤੇ ਇਸ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>“{name}” is in your models with its adapter ({size}); both opened and answered.</source>
        <translation>“{name}” ਆਪਣੇ ਅਡੈਪਟਰ ਸਮੇਤ ਤੁਹਾਡੇ ਮਾਡਲਾਂ ਵਿੱਚ ਹੈ ({size}); ਦੋਵੇਂ ਖੁੱਲ੍ਹੇ ਅਤੇ ਜਵਾਬ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>“{name}” is made and opens ({size}).</source>
        <translation>“{name}” ਬਣ ਗਿਆ ਅਤੇ ਖੁੱਲ੍ਹਦਾ ਹੈ ({size})।</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>A million tokens cost {price}.</source>
        <translation>ਦਸ ਲੱਖ ਟੋਕਨਾਂ ਦਾ ਖਰਚਾ {price}।</translation>
    </message>
    <message>
        <source>A model of your own; no program in its folder is run.</source>
        <translation>ਤੁਹਾਡਾ ਆਪਣਾ ਮਾਡਲ; ਇਸ ਦੇ ਫੋਲਡਰ ਦਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਚਲਾਇਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>A new index is made; the present one answers until it is ready.</source>
        <translation>ਨਵਾਂ ਇੰਡੈਕਸ ਬਣਦਾ ਹੈ; ਉਸ ਦੇ ਤਿਆਰ ਹੋਣ ਤੱਕ ਮੌਜੂਦਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>All passages and questions are sent to {host}, which must have a model for embeddings there.</source>
        <translation>ਸਾਰੇ ਅੰਸ਼ ਅਤੇ ਸਵਾਲ {host} ਨੂੰ ਭੇਜੇ ਜਾਂਦੇ ਹਨ, ਜਿੱਥੇ ਐਂਬੈੱਡਿੰਗ ਲਈ ਮਾਡਲ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ਡਾਊਨਲੋਡ</translation>
    </message>
    <message>
        <source>Download the model, then save.</source>
        <translation>ਮਾਡਲ ਡਾਊਨਲੋਡ ਕਰੋ, ਫਿਰ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>ਫੋਲਡਰ ਤੋਂ…</translation>
    </message>
    <message>
        <source>How documents are read and searched</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਕਿਵੇਂ ਪੜ੍ਹੇ ਅਤੇ ਖੋਜੇ ਜਾਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>It gives no vectors of single words, so that comparison is left out.</source>
        <translation>ਇਹ ਇਕੱਲੇ ਸ਼ਬਦਾਂ ਦੇ ਵੈਕਟਰ ਨਹੀਂ ਦਿੰਦਾ, ਇਸ ਲਈ ਉਹ ਤੁਲਨਾ ਛੱਡ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It is on this machine.</source>
        <translation>ਇਹ ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>It needs a program of its makers, which Ustad does not run: use it through an address.</source>
        <translation>ਇਸ ਨੂੰ ਆਪਣੇ ਬਣਾਉਣ ਵਾਲਿਆਂ ਦਾ ਪ੍ਰੋਗਰਾਮ ਚਾਹੀਦਾ ਹੈ, ਜੋ Ustad ਨਹੀਂ ਚਲਾਉਂਦਾ: ਇਸ ਨੂੰ ਕਿਸੇ ਪਤੇ ਰਾਹੀਂ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Knows English; other languages are found by their words. Quick, and needs no download.</source>
        <translation>ਅੰਗਰੇਜ਼ੀ ਜਾਣਦਾ ਹੈ; ਦੂਜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਸ਼ਬਦਾਂ ਰਾਹੀਂ ਲੱਭਦੀਆਂ ਹਨ। ਤੇਜ਼ ਹੈ, ਅਤੇ ਡਾਊਨਲੋਡ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Knows about {languages} languages. Reads up to {tokens} tokens. At most about {speed} % as quick as the packaged one. Download {size}, licence {licence}.</source>
        <translation>ਲਗਭਗ {languages} ਭਾਸ਼ਾਵਾਂ ਜਾਣਦਾ ਹੈ। {tokens} ਟੋਕਨ ਤੱਕ ਪੜ੍ਹਦਾ ਹੈ। ਨਾਲ ਆਏ ਮਾਡਲ ਦੇ ਵੱਧ ਤੋਂ ਵੱਧ ਲਗਭਗ {speed} % ਜਿੰਨਾ ਤੇਜ਼। ਡਾਊਨਲੋਡ {size}, ਲਾਇਸੈਂਸ {licence}।</translation>
    </message>
    <message>
        <source>On held-out questions it found the right passage first in {share}.</source>
        <translation>ਵੱਖ ਰੱਖੇ ਸਵਾਲਾਂ ਵਿੱਚੋਂ {share} ਵਿੱਚ ਇਸ ਨੇ ਸਹੀ ਅੰਸ਼ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>The folder of a sentence-transformers model</source>
        <translation>sentence-transformers ਮਾਡਲ ਦਾ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>The model reads {tokens}; the rest is found by its words alone.</source>
        <translation>ਮਾਡਲ {tokens} ਪੜ੍ਹਦਾ ਹੈ; ਬਾਕੀ ਸਿਰਫ਼ ਆਪਣੇ ਸ਼ਬਦਾਂ ਰਾਹੀਂ ਲੱਭਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Tuned by the run “{run}” on questions and passages.</source>
        <translation>ਰਨ “{run}” ਵਲੋਂ ਸਵਾਲਾਂ ਅਤੇ ਅੰਸ਼ਾਂ ਉੱਤੇ ਟਿਊਨ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2 (packaged)</source>
        <translation>all-MiniLM-L6-v2 (ਨਾਲ ਆਉਣਦਾ)</translation>
    </message>
    <message>
        <source>{model}, at {name}</source>
        <translation>{model}, {name} ਉੱਤੇ</translation>
    </message>
    <message>
        <source>“{run}”, tuned here</source>
        <translation>“{run}”, ਇੱਥੇ ਟਿਊਨ ਕੀਤਾ</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>A folder with the run's rows, its settings and Ustad's engine. Two commands in its README train it there; “Bring back” takes over what it has become.</source>
        <translation>ਫੋਲਡਰ ਜਿਸ ਵਿੱਚ ਰਨ ਦੀਆਂ ਕਤਾਰਾਂ, ਉਸ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਅਤੇ Ustad ਦਾ ਇੰਜਣ ਹੈ। ਉਸ ਦੀ README ਵਿੱਚ ਦੋ ਕਮਾਂਡਾਂ ਉਸ ਨੂੰ ਉੱਥੇ ਸਿਖਲਾਈ ਦਿੰਦੀਆਂ ਹਨ; “ਵਾਪਸ ਲਿਆਓ” ਉਸ ਦੇ ਨਵੇਂ ਰੂਪ ਨੂੰ ਲੈ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Copy the base model along ({size})</source>
        <translation>ਬੇਸ ਮਾਡਲ ਵੀ ਨਾਲ ਕਾਪੀ ਕਰੋ ({size})</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>ਨਿਸ਼ਾਨ ਲੱਗੀਆਂ ਸੈਟਿੰਗਾਂ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>Enter the address of the first machine under Advanced: the others look for it there.</source>
        <translation>ਪਹਿਲੀ ਮਸ਼ੀਨ ਦਾ ਪਤਾ ਵਧੇਰੇ ਹੇਠਾਂ ਭਰੋ: ਬਾਕੀ ਉਸਨੂੰ ਉੱਥੇ ਲੱਭਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>ਪੈੱਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Pack “{name}” for another machine</source>
        <translation>“{name}” ਨੂੰ ਹੋਰ ਮਸ਼ੀਨ ਲਈ ਪੈੱਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new one.</source>
        <translation>ਫੋਲਡਰ {folder} ਖਾਲੀ ਨਹੀਂ ਹੈ। ਨਵਾਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Without GPUs there is nothing to keep in parts: choose a whole copy on each.</source>
        <translation>GPU ਤੋਂ ਬਿਨਾਂ ਹਿੱਸਿਆਂ ਵਿੱਚ ਰੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ: ਹਰੇਕ ਉੱਤੇ ਪੂਰੀ ਕਾਪੀ ਚੁਣੋ।</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Open folder</source>
        <translation>ਫੋਲਡਰ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Packed into {folder} ({size}). Its README has the two commands.</source>
        <translation>{folder} ਵਿੱਚ ਪੈੱਕ ਕੀਤਾ ({size})। ਉਸ ਦੀ README ਵਿੱਚ ਦੋਵੇਂ ਕਮਾਂਡਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The folder that the run was packed into</source>
        <translation>ਉਹ ਫੋਲਡਰ ਜਿਸ ਵਿੱਚ ਰਨ ਪੈੱਕ ਕੀਤਾ ਗਿਆ ਸੀ</translation>
    </message>
    <message>
        <source>The run is back, at step {step}.</source>
        <translation>ਰਨ ਵਾਪਸ ਆ ਗਿਆ, ਕਦਮ {step} ਉੱਤੇ।</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>ਵਿੰਡੋ ਜਿੰਨਾ ਚੌੜਾ</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>ਇਸ ਦਸਤਾਵੇਜ਼ ਵਿੱਚ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ਵੱਡਾ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ਅਗਲਾ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>ਅਗਲੀ ਥਾਂ (Return)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ਨਹੀਂ ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ਪਿਛਲਾ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>ਪੰਨਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>ਹਿੱਸਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Place before (Shift+Return)</source>
        <translation>ਪਿਛਲੀ ਥਾਂ (Shift+Return)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ਛੋਟਾ</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>{pages} ਵਿੱਚੋਂ</translation>
    </message>
    <message>
        <source>of {pages} parts</source>
        <translation>{pages} ਹਿੱਸਿਆਂ ਵਿੱਚੋਂ</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{hits} ਵਿੱਚੋਂ {at}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਦਾ ਪੰਨਾ</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Copy passage</source>
        <translation>ਅੰਸ਼ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>ਇਸ ਦਾ ਫੋਲਡਰ ਖੋਲ੍ਹਿਆ ਗਿਆ: ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਪ੍ਰੋਗਰਾਮ ਹੋ ਸਕਦੀ ਹੈ, ਜਿਸ ਨੂੰ Ustad ਨਹੀਂ ਚਲਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>ਇਸ ਦੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} ਵਿੱਚੋਂ ਪੰਨਾ {page}</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>ਇਹ ਦਸਤਾਵੇਜ਼ ਹੁਣ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਨਹੀਂ ਹੈ; ਇਹ ਉਸ ਦੀ ਉਹ ਲਿਖਤ ਹੈ ਜੋ ਇੰਡੈਕਸ ਹੋਈ ਸੀ।</translation>
    </message>
    <message>
        <source>The document is no longer indexed; this is the passage as it was.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਹੁਣ ਇੰਡੈਕਸ ਨਹੀਂ ਹੈ; ਇਹ ਅੰਸ਼ ਜਿਵੇਂ ਸੀ।</translation>
    </message>
    <message>
        <source>The passage is in the clipboard.</source>
        <translation>ਅੰਸ਼ ਕਲਿੱਪਬੋਰਡ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The text as it was read from the file</source>
        <translation>ਫ਼ਾਈਲ ਤੋਂ ਪੜ੍ਹੀ ਗਈ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>The text as it was read from the file, part {page} of {pages}</source>
        <translation>ਫ਼ਾਈਲ ਤੋਂ ਪੜ੍ਹੀ ਗਈ ਲਿਖਤ, {pages} ਵਿੱਚੋਂ ਹਿੱਸਾ {page}</translation>
    </message>
    <message>
        <source>The words of this passage are not in the document as it is now.</source>
        <translation>ਇਸ ਅੰਸ਼ ਦੇ ਸ਼ਬਦ ਦਸਤਾਵੇਜ਼ ਦੇ ਹੁਣ ਵਾਲੇ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The words of this passage are not on the page as it is now.</source>
        <translation>ਇਸ ਅੰਸ਼ ਦੇ ਸ਼ਬਦ ਪੰਨੇ ਦੇ ਹੁਣ ਵਾਲੇ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>PassageItem</name>
    <message>
        <source>Passage {number}: {file}</source>
        <translation>ਅੰਸ਼ {number}: {file}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>ਪੰਨਾ {page}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>A few plain questions tell which way will serve you.</source>
        <translation>ਕੁਝ ਸਿੱਧੇ ਸਵਾਲ ਦੱਸਦੇ ਹਨ ਕਿ ਕਿਹੜਾ ਰਾਹ ਤੁਹਾਡੇ ਕੰਮ ਆਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Ask, check the sources, and compare before and after.</source>
        <translation>ਪੁੱਛੋ, ਸਰੋਤ ਜਾਂਚੋ, ਅਤੇ ਪਹਿਲਾਂ ਤੇ ਬਾਅਦ ਦੀ ਤੁਲਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>ਚੈਟ</translation>
    </message>
    <message>
        <source>Collect questions with the answers an expert gives.</source>
        <translation>ਸਵਾਲ ਇਕੱਠੇ ਕਰੋ, ਮਾਹਿਰ ਦੇ ਜਵਾਬਾਂ ਨਾਲ।</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>From your documents to your own expert</source>
        <translation>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਤੁਹਾਡੇ ਆਪਣੇ ਮਾਹਿਰ ਤੱਕ</translation>
    </message>
    <message>
        <source>Let answers draw on your files, with page and quote.</source>
        <translation>ਜਵਾਬ ਤੁਹਾਡੀਆਂ ਫ਼ਾਈਲਾਂ ਤੋਂ ਲਓ, ਪੰਨੇ ਅਤੇ ਟੂਕ ਸਮੇਤ।</translation>
    </message>
    <message>
        <source>Teach a small model those answers, here on this machine.</source>
        <translation>ਛੋਟੇ ਮਾਡਲ ਨੂੰ ਉਹ ਜਵਾਬ ਸਿਖਾਓ, ਇੱਥੇ ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>As a table</source>
        <translation>ਸਾਰਣੀ ਵਜੋਂ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV ਵਜੋਂ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>ਗ੍ਰਾਫ</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>ਸਾਰਣੀ ਕਲਿੱਪਬੋਰਡ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਮੁੱਲ ਨਹੀਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>An answer links to this address. It will open in your browser:

{address}</source>
        <translation>ਇੱਕ ਜਵਾਬ ਇਸ ਪਤੇ ਦਾ ਲਿੰਕ ਦਿੰਦਾ ਹੈ। ਇਹ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗਾ:

{address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>ਇਹ ਪਤਾ ਖੋਲ੍ਹਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>This link is not a web address and is not opened: {address}</source>
        <translation>ਇਹ ਲਿੰਕ ਵੈੱਬ ਪਤਾ ਨਹੀਂ ਹੈ ਅਤੇ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਜਾਂਦਾ: {address}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>ਝਲਕ</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Cut</source>
        <translation>ਕੱਟਿਆ</translation>
    </message>
    <message>
        <source>Cut after (tokens)</source>
        <translation>ਇਸ ਤੋਂ ਬਾਅਦ ਕੱਟੋ (ਟੋਕਨ)</translation>
    </message>
    <message>
        <source>Draw spaces, tabs and ends of lines</source>
        <translation>ਸਪੇਸਾਂ, ਟੈਬਾਂ ਅਤੇ ਲਾਈਨਾਂ ਦੇ ਅੰਤ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>ਸਿੱਖਿਆ</translation>
    </message>
    <message>
        <source>Loading the model's words…</source>
        <translation>ਮਾਡਲ ਦੇ ਸ਼ਬਦ ਲੋਡ ਹੋ ਰਹੇ ਹਨ…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Nothing of this row would be learnt, so training does not start with it.</source>
        <translation>ਇਸ ਕਤਾਰ ਦਾ ਕੁਝ ਵੀ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾਵੇਗਾ, ਇਸ ਲਈ ਸਿਖਲਾਈ ਇਸ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦੀ।</translation>
    </message>
    <message>
        <source>Point at a word to see its token.</source>
        <translation>ਸ਼ਬਦ ਦਾ ਟੋਕਨ ਦੇਖਣ ਲਈ ਉਸ ਉੱਤੇ ਮਊਸ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ਪੜ੍ਹਿਆ</translation>
    </message>
    <message>
        <source>Show spaces</source>
        <translation>ਸਪੇਸਾਂ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The row as the model sees it</source>
        <translation>ਕਤਾਰ, ਜਿਵੇਂ ਮਾਡਲ ਦੇਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The row is long: the middles of its parts are not shown. All of it is counted.</source>
        <translation>ਕਤਾਰ ਲੰਬੀ ਹੈ: ਇਸ ਦੇ ਹਿੱਸਿਆਂ ਦੇ ਵਿਚਕਾਰਲੇ ਟੋਤੇ ਨਹੀਂ ਦਿਖਾਏ। ਗਿਣਤੀ ਸਾਰੀ ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models screen.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਮਾਡਲ ਨਹੀਂ ਹੈ। ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਇੱਕ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>ਇਹ ਕਤਾਰ</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>ਕੀ ਦੇਖਿਆ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>ਪੂਰਾ ਸੈੱਟ</translation>
    </message>
    <message>
        <source>{tokens} of {length} tokens, {learnt} learnt</source>
        <translation>{length} ਵਿੱਚੋਂ {tokens} ਟੋਕਨ, {learnt} ਸਿੱਖੇ</translation>
    </message>
    <message>
        <source>{tokens} tokens, the last {cut} cut at {length}; {learnt} learnt</source>
        <translation>{tokens} ਟੋਕਨ, ਆਖਰੀ {cut} {length} ਉੱਤੇ ਕੱਟੇ; {learnt} ਸਿੱਖੇ</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message numerus="yes">
        <source>%n held-out question(s)</source>
        <translation>
            <numerusform>ਵੱਖ ਰੱਖਿਆ %n ਸਵਾਲ</numerusform>
            <numerusform>ਵੱਖ ਰੱਖੇ %n ਸਵਾਲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to learn from</source>
        <translation>
            <numerusform>ਸਿੱਖਣ ਲਈ %n ਕਤਾਰ</numerusform>
            <numerusform>ਸਿੱਖਣ ਲਈ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of answering</source>
        <translation>
            <numerusform>ਜਵਾਬ ਦੇਣ ਦਾ %n ਤਰੀਕਾ</numerusform>
            <numerusform>ਜਵਾਬ ਦੇਣ ਦੇ %n ਤਰੀਕੇ</numerusform>
        </translation>
    </message>
    <message>
        <source>A quick one now</source>
        <translation>ਹੁਣੇ ਇੱਕ ਛੋਟਾ ਰਨ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Hold out a fifth of the rows</source>
        <translation>ਕਤਾਰਾਂ ਦਾ ਪੰਜਵਾਂ ਹਿੱਸਾ ਵੱਖ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>ਅੰਦਾਜ਼ਾ ਲਾਇਆ ਜਾ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>ਫਿਰ ਮਾਪੋ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>ਪਰਖ ਕਰੋ</translation>
    </message>
    <message>
        <source>Prove it on your questions</source>
        <translation>ਆਪਣੇ ਸਵਾਲਾਂ ਉੱਤੇ ਪਰਖ ਕਰੋ</translation>
    </message>
    <message>
        <source>Rules of thumb are general; your questions are not. Ustad indexes your documents, trains a quick adapter, asks the model alone, with documents, trained, and both together the questions you held out, and says which way is better and how sure that is.</source>
        <translation>ਮੋਟੇ ਨਿਯਮ ਆਮ ਹੁੰਦੇ ਹਨ; ਤੁਹਾਡੇ ਸਵਾਲ ਨਹੀਂ। Ustad ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਕਰਦਾ ਹੈ, ਛੇਤੀ ਬਣਨ ਵਾਲੇ ਅਡੈਪਟਰ ਨੂੰ ਸਿਖਲਾਈ ਦਿੰਦਾ ਹੈ, ਤੁਹਾਡੇ ਵੱਖ ਰੱਖੇ ਸਵਾਲ ਇਕੱਲੇ ਮਾਡਲ ਤੋਂ, ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ, ਸਿਖਲਾਈ ਵਾਲੇ ਮਾਡਲ ਤੋਂ, ਅਤੇ ਦੋਵਾਂ ਨੂੰ ਮਿਲਾ ਕੇ ਪੁੱਛਦਾ ਹੈ, ਅਤੇ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿਹੜਾ ਤਰੀਕਾ ਬਿਹਤਰ ਹੈ ਅਤੇ ਇਹ ਕਿੰਨਾ ਪੱਕਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There are no rows to learn from and to ask. Collect questions with answers on the Dataset screen.</source>
        <translation>ਸਿੱਖਣ ਅਤੇ ਪੁੱਛਣ ਲਈ ਕੋਈ ਕਤਾਰਾਂ ਨਹੀਂ ਹਨ। ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਜਵਾਬਾਂ ਸਮੇਤ ਸਵਾਲ ਇਕੱਠੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>asking {time}</source>
        <translation>ਪੁੱਛਣਾ {time}</translation>
    </message>
    <message>
        <source>indexing {time}</source>
        <translation>ਇੰਡੈਕਸ ਕਰਨਾ {time}</translation>
    </message>
    <message>
        <source>training {time}</source>
        <translation>ਸਿਖਲਾਈ {time}</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}).</source>
        <translation>{questions}, {rows}, {ways}: ਲਗਭਗ {time} ({parts})।</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}). In the time you give, fewer questions are asked.</source>
        <translation>{questions}, {rows}, {ways}: ਲਗਭਗ {time} ({parts})। ਤੁਹਾਡੇ ਦਿੱਤੇ ਸਮੇਂ ਵਿੱਚ ਘੱਟ ਸਵਾਲ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ਇੱਥੇ ਦੇਖੋ (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ਖੋਲ੍ਹੋ (&amp;O)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ਵੇਰਵਾ ਦ੍ਰਿਸ਼</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ਫ਼ਾਈਲ ਦਾ ਨਾਂ (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ਫ਼ਾਈਲਾਂ</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ਫ਼ਾਈਲਾਂ ਦੀ ਕਿਸਮ (&amp;T):</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ਸੂਚੀ ਦ੍ਰਿਸ਼</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ਉੱਪਰਲਾ ਫੋਲਡਰ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>ਕੰਪਿਊਟਰ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ਬਦਲਣ ਦੀ ਤਾਰੀਖ਼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ਆਕਾਰ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ਪੇਸਟ ਕਰੋ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਮੁੜ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਓ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ਕੱਟੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ਨਹੀਂ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ਹਾਂ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ਵਿੱਚੇ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ਲਾਗੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ਛੱਡ ਦਿਓ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ਮਦਦ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ਅਣਡਿੱਠ ਕਰੋ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ਰੀਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ਮੁੜ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ਪੇਸਟ ਕਰੋ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ਮੁੜ ਕਰੋ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ਵਾਪਸ ਲਓ (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ਲਿੰਕ ਦਾ ਪਤਾ ਕਾਪੀ ਕਰੋ (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ਕੱਟੋ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ਸਭ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>ਪਿੱਛੇ (Backspace)</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>ਅੱਗੇ ਚਲੋ (Enter)</translation>
    </message>
    <message>
        <source>Keys: a number chooses, Enter goes on, Backspace goes back</source>
        <translation>ਕੁੰਜੀਆਂ: ਨੰਬਰ ਚੁਣਦਾ ਹੈ, Enter ਅੱਗੇ ਲੈ ਜਾਂਦਾ ਹੈ, Backspace ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Question {number} of {total}: {topic}</source>
        <translation>{total} ਵਿੱਚੋਂ ਸਵਾਲ {number}: {topic}</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>ਸਲਾਹ ਦੇਖੋ</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Copy question</source>
        <translation>ਸਵਾਲ ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Edit and ask again; this version stays</source>
        <translation>ਸੋਧੋ ਅਤੇ ਫਿਰ ਪੁੱਛੋ; ਇਹ ਸੰਸਕਰਣ ਰਹਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A question without an answer is one that the documents do not answer: saying so is right.</source>
        <translation>ਬਿਨਾਂ ਜਵਾਬ ਵਾਲਾ ਸਵਾਲ ਉਹ ਹੈ ਜਿਸ ਦਾ ਜਵਾਬ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਦਿੰਦੇ: ਇਹੀ ਕਹਿਣਾ ਸਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A sample grows evenly over the tags until the time is up; the result says how sure it is.</source>
        <translation>ਸਮਾਂ ਮੁੱਕਣ ਤੱਕ ਨਮੂਨਾ ਟੈਗਾਂ ਵਿੱਚ ਬਰਾਬਰ ਵਧਦਾ ਹੈ; ਨਤੀਜਾ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਕਿੰਨਾ ਪੱਕਾ ਹੈ।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ਸਾਰੇ</translation>
    </message>
    <message>
        <source>As many as {minutes} minutes allow</source>
        <translation>{minutes} ਮਿੰਟਾਂ ਵਿੱਚ ਜਿੰਨੇ ਹੋ ਸਕਣ</translation>
    </message>
    <message>
        <source>Ask those that were trained on, too</source>
        <translation>ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਸਨ ਉਹ ਵੀ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ਗੋਲਡਨ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ਕਿੰਨੇ</translation>
    </message>
    <message>
        <source>No answer means: not covered</source>
        <translation>ਜਵਾਬ ਨਾ ਹੋਣ ਦਾ ਮਤਲਬ: ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Questions ({patterns})</source>
        <translation>ਸਵਾਲ ({patterns})</translation>
    </message>
    <message>
        <source>The questions of the Documents screen, each with the place where its answer stands.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਸਕ੍ਰੀਨ ਦੇ ਸਵਾਲ, ਹਰ ਇੱਕ ਉਸ ਥਾਂ ਸਮੇਤ ਜਿੱਥੇ ਉਸ ਦਾ ਜਵਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>There are none yet: collect them on Documents.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਨਹੀਂ: ਦਸਤਾਵੇਜ਼ ਸਕ੍ਰੀਨ ਉੱਤੇ ਇਕੱਠੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Usually they are left out: an answer to what was trained on shows memory, not skill.</source>
        <translation>ਆਮ ਤੌਰ ਉੱਤੇ ਇਹ ਛੱਡੇ ਜਾਂਦੇ ਹਨ: ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ ਉਸ ਦਾ ਜਵਾਬ ਯਾਦ ਦਿਖਾਉਂਦਾ ਹੈ, ਹੁਨਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ਕਿਹੜਾ ਅੰਕੜਾ ਫ਼ੈਸਲਾ ਕਰੇ</translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation>ਸਵਾਲ ਕਿੱਥੋਂ ਹਨ</translation>
    </message>
    <message>
        <source>{count}, spread evenly</source>
        <translation>{count}, ਬਰਾਬਰ ਫ਼ਾਸਲੇ ਉੱਤੇ</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begin what still waited when Ustad was last closed</source>
        <translation>Ustad ਦੇ ਪਿਛਲੀ ਵਾਰ ਬੰਦ ਹੋਣ ਵੇਲੇ ਜੋ ਉਡੀਕ ਰਿਹਾ ਸੀ ਉਸ ਨੂੰ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>From before:</source>
        <translation>ਪਹਿਲਾਂ ਤੋਂ:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚਲੋ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ਬਾਅਦ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Take out of the line; the run stays in the table</source>
        <translation>ਕਤਾਰ ਵਿੱਚੋਂ ਕੱਢੋ; ਰਨ ਸਾਰਣੀ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Waiting their turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਹੇ ਹਨ</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Not there</source>
        <translation>ਉੱਥੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>ਹਾਲੀਆ ਪ੍ਰੋਜੈਕਟ</translation>
    </message>
    <message>
        <source>Take {name} off this list; its folder stays</source>
        <translation>{name} ਨੂੰ ਇਸ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਓ; ਉਸ ਦਾ ਫੋਲਡਰ ਰਹਿੰਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Show all</source>
        <translation>ਸਾਰੇ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>ਘੱਟ ਦਿਖਾਓ</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ਥਾਂ</numerusform>
            <numerusform>%n ਥਾਵਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>ਸਾਰੇ ਕਾਲਮ</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ਸਾਰੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>ਲੱਭੋ ਅਤੇ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>ਕਿਹੜੀਆਂ ਕਤਾਰਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰ ਮਿਲਾਓ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>ਰੈਗੂਲਰ ਐਕਸਪ੍ਰੈਸ਼ਨ</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ਸਾਰੇ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>ਇਸ ਨਾਲ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Replace {n}</source>
        <translation>{n} ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ਖੋਜ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>ਚੁਣੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>ਦਿਖਾਈਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>ਜੋ ਲੱਭਣਾ ਹੈ ਉਹ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ਕਿੱਥੇ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>ਪੂਰੇ ਸ਼ਬਦ</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਵਿੱਚ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਵਿੱਚ</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the first {n} shown</source>
        <translation>{count}, ਪਹਿਲੇ {n} ਦਿਖਾਏ</translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message>
        <source>Row {number}, {column}</source>
        <translation>ਕਤਾਰ {number}, {column}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ਕੀ ਬਦਲੇਗਾ</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} ਥਾਵਾਂ</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Found here: the answer stands in this place</source>
        <translation>ਇੱਥੇ ਲੱਭਿਆ: ਜਵਾਬ ਇਸੇ ਥਾਂ ਹੈ</translation>
    </message>
    <message>
        <source>Found, and not cited</source>
        <translation>ਲੱਭਿਆ, ਪਰ ਹਵਾਲਾ ਨਹੀਂ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>ਨਹੀਂ ਪੁੱਛਿਆ।</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>ਨਹੀਂ ਕਿਹਾ: {words}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The answer cites this passage</source>
        <translation>ਜਵਾਬ ਇਸ ਅੰਸ਼ ਦਾ ਹਵਾਲਾ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{where}, page {page}</source>
        <translation>{where}, ਪੰਨਾ {page}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ਪੰਨਾ</numerusform>
            <numerusform>%n ਪੰਨੇ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>ਕਾਪੀ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ਕਾਪੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>ਜਾਂਚ ਜਾਣਕਾਰੀ</translation>
    </message>
    <message>
        <source>Every question on which they differ</source>
        <translation>ਹਰ ਸਵਾਲ ਜਿਸ ਉੱਤੇ ਉਹ ਵੱਖਰੇ ਹਨ</translation>
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
        <translation>ਫ਼ਾਈਲ ਦੀ ਕਿਸਮ</translation>
    </message>
    <message>
        <source>No program opens this kind of file.</source>
        <translation>ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>ਅੱਗੇ ਦੇਣ ਲਈ ਇੱਕ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
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
        <translation>ਝਲਕ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ਰਿਪੋਰਟ</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>ਰਿਪੋਰਟ {name}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>ਰਿਪੋਰਟ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Saved as {name}, with the recipe beside it.</source>
        <translation>{name} ਨਾਂ ਹੇਠ ਸੰਭਾਲੀ ਗਈ, ਨਾਲ ਰੈਸਿਪੀ ਵੀ।</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} ਨਾਂ ਹੇਠ ਸੰਭਾਲੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>The same, for a browser. It needs no network.</source>
        <translation>ਉਹੀ, ਬ੍ਰਾਊਜ਼ਰ ਲਈ। ਇਸ ਨੂੰ ਨੈੱਟਵਰਕ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>To print and to send.</source>
        <translation>ਪ੍ਰਿੰਟ ਕਰਨ ਅਤੇ ਭੇਜਣ ਲਈ।</translation>
    </message>
    <message>
        <source>What was asked, which way answers better, how sure that is, and what each costs.</source>
        <translation>ਕੀ ਪੁੱਛਿਆ ਗਿਆ, ਕਿਹੜਾ ਤਰੀਕਾ ਬਿਹਤਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਇਹ ਕਿੰਨਾ ਪੱਕਾ ਹੈ, ਅਤੇ ਹਰ ਇੱਕ ਦੀ ਕੀ ਲਾਗਤ ਹੈ।</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>ਕੀ ਕਾਪੀ ਹੋਵੇਗਾ</translation>
    </message>
</context>
<context>
    <name>RerankerChoice</name>
    <message>
        <source>Choose the folder of a cross-encoder</source>
        <translation>ਕਿਸੇ ਕ੍ਰਾਸ-ਐਨਕੋਡਰ ਦਾ ਫੋਲਡਰ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Compare the best again</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ ਦੀ ਫਿਰ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Reads the best {count} together with the question: slower, and often more exact.</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ {count} ਨੂੰ ਸਵਾਲ ਦੇ ਨਾਲ ਪੜ੍ਹਦਾ ਹੈ: ਹੌਲੀ, ਅਤੇ ਅਕਸਰ ਵੱਧ ਸਟੀਕ।</translation>
    </message>
    <message>
        <source>The folder of a cross-encoder</source>
        <translation>ਕ੍ਰਾਸ-ਐਨਕੋਡਰ ਦਾ ਫੋਲਡਰ</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Advised</source>
        <translation>ਸਲਾਹ ਹੈ</translation>
    </message>
    <message>
        <source>Advised by the rules</source>
        <translation>ਨਿਯਮਾਂ ਦੀ ਸਲਾਹ</translation>
    </message>
    <message>
        <source>Answer the open questions</source>
        <translation>ਬਾਕੀ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>ਤੁਹਾਡੇ ਫ਼ੈਸਲੇ ਤੋਂ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>ਮੇਰੇ ਜਵਾਬ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Do both: RAG and fine-tuning</source>
        <translation>ਦੋਵੇਂ ਕਰੋ: RAG ਅਤੇ ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>ਦਸਤਾਵੇਜ਼ (RAG)</translation>
    </message>
    <message>
        <source>Documents bring in the facts, training brings in the manner. Begin with the documents: they help from the first hour.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਤੱਥ ਲਿਆਉਂਦੇ ਹਨ, ਸਿਖਲਾਈ ਅੰਦਾਜ਼ ਲਿਆਉਂਦੀ ਹੈ। ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ: ਉਹ ਪਹਿਲੇ ਘੰਟੇ ਤੋਂ ਮਦਦ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>Fine-tuning would suit the work, but the examples to learn from are missing. Collect them first.</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ ਇਸ ਕੰਮ ਨੂੰ ਸੂਟ ਕਰਦੀ, ਪਰ ਸਿੱਖਣ ਲਈ ਉਦਾਹਰਨਾਂ ਨਹੀਂ ਹਨ। ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇਕੱਠਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>For several tasks, keep one base model and train one small adapter for each task.</source>
        <translation>ਕਈ ਕੰਮਾਂ ਲਈ ਇੱਕੋ ਬੇਸ ਮਾਡਲ ਰੱਖੋ ਅਤੇ ਹਰੇਕ ਕੰਮ ਲਈ ਇੱਕ ਛੋਟਾ ਅਡੈਪਟਰ ਸਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Give it your documents. It finds the passages that matter, answers from them and shows them.</source>
        <translation>ਇਸ ਨੂੰ ਆਪਣੇ ਦਸਤਾਵੇਜ਼ ਦਿਓ। ਇਹ ਜ਼ਰੂਰੀ ਅੰਸ਼ ਲੱਭਦਾ ਹੈ, ਉਨ੍ਹਾਂ ਤੋਂ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Let the model look things up: RAG</source>
        <translation>ਮਾਡਲ ਨੂੰ ਆਪ ਲੱਭਣ ਦਿਓ: RAG</translation>
    </message>
    <message>
        <source>Neither yet</source>
        <translation>ਹਾਲੇ ਕੋਈ ਵੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>None of your answers speaks for or against it.</source>
        <translation>ਤੁਹਾਡਾ ਕੋਈ ਜਵਾਬ ਇਸ ਦੇ ਹੱਕ ਜਾਂ ਵਿਰੋਧ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>ਸਲਾਹ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not advised by the rules</source>
        <translation>ਨਿਯਮਾਂ ਦੀ ਸਲਾਹ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>On your questions neither documents nor training made the answers surely better. Keep it simple.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਉੱਤੇ ਨਾ ਦਸਤਾਵੇਜ਼ਾਂ ਨੇ ਅਤੇ ਨਾ ਸਿਖਲਾਈ ਨੇ ਜਵਾਬਾਂ ਨੂੰ ਪੱਕੇ ਤੌਰ ਉੱਤੇ ਬਿਹਤਰ ਬਣਾਇਆ। ਸਾਦਾ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>ਇਸ ਦੇ ਵਿਰੋਧ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>ਇਸ ਦੇ ਹੱਕ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Start collecting examples</source>
        <translation>ਉਦਾਹਰਨਾਂ ਇਕੱਠੀਆਂ ਕਰਨਾ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>ਸਿਖਲਾਈ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Start with the documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ਹਾਲੇ ਖੁੱਲ੍ਹਾ</translation>
    </message>
    <message>
        <source>Teach the model by examples: fine-tuning</source>
        <translation>ਮਾਡਲ ਨੂੰ ਉਦਾਹਰਨਾਂ ਨਾਲ ਸਿਖਾਓ: ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>The model alone does as well</source>
        <translation>ਇਕੱਲਾ ਮਾਡਲ ਵੀ ਓਨਾ ਹੀ ਚੰਗਾ ਹੈ</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>ਸੋਚਣ ਲਈ</translation>
    </message>
    <message>
        <source>Train a small adapter on your examples until the model does the work the way you do.</source>
        <translation>ਆਪਣੀਆਂ ਉਦਾਹਰਨਾਂ ਉੱਤੇ ਛੋਟਾ ਅਡੈਪਟਰ ਸਿਖਾਓ, ਜਦੋਂ ਤੱਕ ਮਾਡਲ ਕੰਮ ਤੁਹਾਡੇ ਵਾਂਗ ਨਹੀਂ ਕਰਨ ਲੱਗਦਾ।</translation>
    </message>
    <message>
        <source>Waits for examples</source>
        <translation>ਉਦਾਹਰਨਾਂ ਦੀ ਉਡੀਕ</translation>
    </message>
    <message>
        <source>Your answers do not speak clearly enough for one way or the other. Here is what to find out before you spend time or money.</source>
        <translation>ਤੁਹਾਡੇ ਜਵਾਬ ਕਿਸੇ ਇੱਕ ਰਾਹ ਦੇ ਹੱਕ ਵਿੱਚ ਕਾਫ਼ੀ ਸਾਫ਼ ਨਹੀਂ ਹਨ। ਸਮਾਂ ਜਾਂ ਪੈਸਾ ਲਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਪਤਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with fine-tuning.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਤੋਂ ਗੱਲ ਨਹੀਂ ਨਿੱਬੜਦੀ। ਜਦੋਂ ਤੱਕ ਨਾ ਨਿੱਬੜੇ, ਫਾਈਨ-ਟਿਊਨਿੰਗ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with the documents.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਤੋਂ ਗੱਲ ਨਹੀਂ ਨਿੱਬੜਦੀ। ਜਦੋਂ ਤੱਕ ਨਾ ਨਿੱਬੜੇ, ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, go on with both.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਤੋਂ ਗੱਲ ਨਹੀਂ ਨਿੱਬੜਦੀ। ਜਦੋਂ ਤੱਕ ਨਾ ਨਿੱਬੜੇ, ਦੋਵਾਂ ਨਾਲ ਅੱਗੇ ਚਲੋ।</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, keep the model as it is.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਤੋਂ ਗੱਲ ਨਹੀਂ ਨਿੱਬੜਦੀ। ਜਦੋਂ ਤੱਕ ਨਾ ਨਿੱਬੜੇ, ਮਾਡਲ ਨੂੰ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ਦੋਵੇਂ</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>neither yet</source>
        <translation>ਹਾਲੇ ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>{topic}: “{answer}”</source>
        <translation>{topic}: “{answer}”</translation>
    </message>
    <message>
        <source>“{answer}” would make it {outcome}.</source>
        <translation>“{answer}” ਨਾਲ ਨਤੀਜਾ ਹੁੰਦਾ: {outcome}।</translation>
    </message>
</context>
<context>
    <name>ResultRoom</name>
    <message>
        <source>All figures</source>
        <translation>ਸਾਰੇ ਅੰਕੜੇ</translation>
    </message>
    <message>
        <source>Ask the questions that were not asked yet</source>
        <translation>ਉਹ ਸਵਾਲ ਪੁੱਛੋ ਜੋ ਹਾਲੇ ਨਹੀਂ ਪੁੱਛੇ ਗਏ</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਿਆ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚਲੋ</translation>
    </message>
    <message numerus="yes">
        <source>Lines are 95 % intervals over %n question(s).</source>
        <translation>
            <numerusform>ਲਾਈਨਾਂ %n ਸਵਾਲ ਉੱਤੇ 95 % ਅੰਤਰਾਲ ਹਨ।</numerusform>
            <numerusform>ਲਾਈਨਾਂ %n ਸਵਾਲਾਂ ਉੱਤੇ 95 % ਅੰਤਰਾਲ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>ਕਿਸੇ ਦਾ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ।</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>ਹੁਣ ਤੱਕ: {verdict}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>ਪੱਕਾ</translation>
    </message>
    <message>
        <source>Sure in part</source>
        <translation>ਕੁਝ ਹੱਦ ਤੱਕ ਪੱਕਾ</translation>
    </message>
    <message>
        <source>The first figures come with the first answers.</source>
        <translation>ਪਹਿਲੇ ਅੰਕੜੇ ਪਹਿਲੇ ਜਵਾਬਾਂ ਨਾਲ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>“{arm}” is out: {why}</source>
        <translation>“{arm}” ਬਾਹਰ ਹੈ: {why}</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more</source>
        <translation>
            <numerusform>•  ਅਤੇ %n ਹੋਰ</numerusform>
            <numerusform>•  ਅਤੇ %n ਹੋਰ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message numerus="yes">
        <source>%n row(s) reviewed</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਦੀ ਸਮੀਖਿਆ ਹੋਈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਦੀ ਸਮੀਖਿਆ ਹੋਈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>ਸਮੀਖਿਆ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Row {n} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ ਕਤਾਰ {n}</translation>
    </message>
    <message>
        <source>Rows reviewed</source>
        <translation>ਸਮੀਖਿਆ ਹੋਈਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>This row has been deleted since.</source>
        <translation>ਇਹ ਕਤਾਰ ਉਸ ਤੋਂ ਬਾਅਦ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>{n} of {all} reviewed</source>
        <translation>{all} ਵਿੱਚੋਂ {n} ਦੀ ਸਮੀਖਿਆ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>ਮਨਜ਼ੂਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ਸੋਧੋ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ਪਿਛਲਾ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ਨਾਮਨਜ਼ੂਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Rejected in the review</source>
        <translation>ਸਮੀਖਿਆ ਵਿੱਚ ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ਤਾਰਾ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>The dataset was changed elsewhere since: undo it in the table.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਉਸ ਤੋਂ ਬਾਅਦ ਕਿਤੇ ਹੋਰ ਬਦਲਿਆ: ਉਸ ਨੂੰ ਸਾਰਣੀ ਵਿੱਚ ਵਾਪਸ ਲਓ।</translation>
    </message>
    <message>
        <source>There is nothing to take back in this review.</source>
        <translation>ਇਸ ਸਮੀਖਿਆ ਵਿੱਚ ਵਾਪਸ ਲੈਣ ਲਈ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>ਇਹ ਪਹਿਲੀ ਕਤਾਰ ਹੈ।</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>ਇਹ ਆਖਰੀ ਕਤਾਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ਵਾਪਸ ਲਓ</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Accepted</source>
        <translation>ਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Accepted rows are in the set. Rejected ones stay in the table, and no model learns them.</source>
        <translation>ਮਨਜ਼ੂਰ ਕਤਾਰਾਂ ਸੈੱਟ ਵਿੱਚ ਹਨ। ਨਾਮਨਜ਼ੂਰ ਸਾਰਣੀ ਵਿੱਚ ਰਹਿੰਦੀਆਂ ਹਨ, ਅਤੇ ਕੋਈ ਮਾਡਲ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਸਿੱਖਦਾ।</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>ਸਾਰਣੀ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation>ਨਾਮਨਜ਼ੂਰ ਕਤਾਰਾਂ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>ਸਮੀਖਿਆ ਖਤਮ ਹੋਈ</translation>
    </message>
</context>
<context>
    <name>RoundsTable</name>
    <message>
        <source>All bad</source>
        <translation>ਸਾਰੇ ਮਾੜੇ</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n missing answer(s)</source>
        <translation>
            <numerusform>ਬਾਕੀ %n ਜਵਾਬ ਪੁੱਛੋ</numerusform>
            <numerusform>ਬਾਕੀ %n ਜਵਾਬ ਪੁੱਛੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Questions of this comparison</source>
        <translation>ਇਸ ਤੁਲਨਾ ਦੇ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>ਸਵਾਲ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>ਜਵਾਬ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>ਬਰਾਬਰੀ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ਵੋਟ ਦਿਓ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>ਕਿੱਥੋਂ</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>ਵੋਟ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>wait for a vote</source>
        <translation>ਵੋਟ ਦੀ ਉਡੀਕ</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{all} ਵਿੱਚੋਂ {done} ਦੇ ਜਵਾਬ</translation>
    </message>
</context>
<context>
    <name>RowNumbers</name>
    <message>
        <source>Drag to move the row</source>
        <translation>ਕਤਾਰ ਹਿਲਾਉਣ ਲਈ ਖਿੱਚੋ</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>From {file}, line {line}</source>
        <translation>{file} ਤੋਂ, ਲਾਈਨ {line}</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>ਅਗਲੀ ਕਤਾਰ</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>ਤੈਅ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>ਅੰਸ਼ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open the passage in {place}</source>
        <translation>{place} ਵਿੱਚ ਅੰਸ਼ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>ਵੰਡ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>ਪਿਛਲੀ ਕਤਾਰ</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>ਕਤਾਰ {number}</translation>
    </message>
    <message>
        <source>Split the row in two at the cursor</source>
        <translation>ਕਰਸਰ ਉੱਤੇ ਕਤਾਰ ਨੂੰ ਦੋ ਵਿੱਚ ਵੰਡੋ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, ਪੰਨਾ {page}</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Assistant</source>
        <translation>ਸਹਾਇਕ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Passage it was made from: {place}</source>
        <translation>ਜਿਸ ਅੰਸ਼ ਤੋਂ ਇਹ ਬਣੀ: {place}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>ਸਿਸਟਮ</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>ਕਤਾਰ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ਟੂਲ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ਵਰਤੋਂਕਾਰ</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, ਪੰਨਾ {page}</translation>
    </message>
    <message>
        <source>… Press E for the rest.</source>
        <translation>… ਬਾਕੀ ਲਈ E ਦਬਾਓ।</translation>
    </message>
</context>
<context>
    <name>RowsGlance</name>
    <message>
        <source>First rows</source>
        <translation>ਪਹਿਲੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Draft</source>
        <translation>ਡਰਾਫਟ</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>ਤਾਰੇ ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ਤਾਰਾ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ਤਾਰੇ ਵਾਲੀਆਂ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Click to sort; a third click brings back the dataset's own order</source>
        <translation>ਕ੍ਰਮਬੱਧ ਕਰਨ ਲਈ ਕਲਿੱਕ ਕਰੋ; ਤੀਜਾ ਕਲਿੱਕ ਡਾਟਾਸੈੱਟ ਦਾ ਆਪਣਾ ਕ੍ਰਮ ਵਾਪਸ ਲਿਆਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ਕਤਾਰਾਂ</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>About this run</source>
        <translation>ਇਸ ਰਨ ਬਾਰੇ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>ਕਰਵਾਂ</translation>
    </message>
    <message>
        <source>It ended at step {step}: its search has cut it short, or goes on with it.</source>
        <translation>ਇਹ ਕਦਮ {step} ਉੱਤੇ ਮੁੱਕਿਆ: ਇਸ ਦੀ ਖੋਜ ਨੇ ਇਸ ਨੂੰ ਅੱਧਵਾਟੇ ਕੱਟਿਆ, ਜਾਂ ਇਸ ਨਾਲ ਅੱਗੇ ਚੱਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It ended by itself at step {step}: more steps brought nothing better.</source>
        <translation>ਇਹ ਕਦਮ {step} ਉੱਤੇ ਆਪ ਹੀ ਮੁੱਕ ਗਿਆ: ਹੋਰ ਕਦਮ ਕੁਝ ਬਿਹਤਰ ਨਹੀਂ ਲਿਆਏ।</translation>
    </message>
    <message>
        <source>It ended without being asked to. Resume goes on from the last checkpoint.</source>
        <translation>ਇਹ ਬਿਨਾਂ ਕਹੇ ਮੁੱਕ ਗਿਆ। ਜਾਰੀ ਰੱਖੋ ਆਖਰੀ ਚੈੱਕਪੁਆਇੰਟ ਤੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It was ended at step {step}, and what was learnt till then was kept.</source>
        <translation>ਇਹ ਕਦਮ {step} ਉੱਤੇ ਖਤਮ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਉਦੋਂ ਤੱਕ ਜੋ ਸਿੱਖਿਆ ਉਹ ਰੱਖਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It was paused at step {step} and saved. Resume goes on from there.</source>
        <translation>ਇਹ ਕਦਮ {step} ਉੱਤੇ ਰੋਕਿਆ ਅਤੇ ਸੰਭਾਲਿਆ ਗਿਆ। ਜਾਰੀ ਰੱਖੋ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation>ਰਨ ਦਾ ਕੀ ਦਿਖਾਇਆ ਜਾਵੇ</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>How {name} runs</source>
        <translation>{name} ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>ਵਿੱਚ ਰੁਕ ਗਿਆ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ਵਿਰਾਮ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Again with …</source>
        <translation>ਫਿਰ, ਇਸ ਨਾਲ …</translation>
    </message>
    <message>
        <source>Bring back from another machine …</source>
        <translation>ਹੋਰ ਮਸ਼ੀਨ ਤੋਂ ਵਾਪਸ ਲਿਆਓ …</translation>
    </message>
    <message>
        <source>Choose from two to six runs in the table: their curves and settings beside each other</source>
        <translation>ਸਾਰਣੀ ਵਿੱਚ ਦੋ ਤੋਂ ਛੇ ਰਨ ਚੁਣੋ: ਉਨ੍ਹਾਂ ਦੀਆਂ ਕਰਵਾਂ ਅਤੇ ਸੈਟਿੰਗਾਂ ਨਾਲੋ-ਨਾਲ</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>ਰਨਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ਫੋਲਡਰ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Pack for another machine …</source>
        <translation>ਹੋਰ ਮਸ਼ੀਨ ਲਈ ਪੈੱਕ ਕਰੋ …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ਰਨ</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>ਖੋਜਾਂ</translation>
    </message>
    <message>
        <source>Searches for settings, and their trials</source>
        <translation>ਸੈਟਿੰਗਾਂ ਦੀਆਂ ਖੋਜਾਂ, ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਟ੍ਰਾਇਲ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Start a new run from this one's settings</source>
        <translation>ਇਸ ਦੀ ਸੈਟਿੰਗਾਂ ਤੋਂ ਨਵਾਂ ਰਨ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Duration</source>
        <translation>ਮਿਆਦ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ਢੰਗ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ਰਨ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>ਸ਼ੁਰੂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>ਸਿਖਲਾਈ ਲੌਸ</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Earlier runs</source>
        <translation>ਪਹਿਲਾਂ ਦੇ ਰਨ</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>ਨਵਾਂ ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Answer: correct it as you want the model to answer</source>
        <translation>ਜਵਾਬ: ਇਸ ਨੂੰ ਉਵੇਂ ਸੁਧਾਰੋ ਜਿਵੇਂ ਤੁਸੀਂ ਮਾਡਲ ਤੋਂ ਚਾਹੁੰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>ਚੈਟ ਤੋਂ</translation>
    </message>
    <message>
        <source>It goes into the column for rejected answers, from which preference training learns.</source>
        <translation>ਇਹ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬਾਂ ਵਾਲੇ ਕਾਲਮ ਵਿੱਚ ਜਾਂਦਾ ਹੈ, ਜਿਸ ਤੋਂ ਤਰਜੀਹ ਸਿਖਲਾਈ ਸਿੱਖਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Keep the original answer beside it, as the worse one</source>
        <translation>ਮੂਲ ਜਵਾਬ ਨੂੰ ਮਾੜੇ ਜਵਾਬ ਵਜੋਂ ਨਾਲ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>ਨਵੇਂ ਡਾਟਾਸੈੱਟ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Save row</source>
        <translation>ਕਤਾਰ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save to dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Status of the row</source>
        <translation>ਕਤਾਰ ਦੀ ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>The numbers of sources are left out; the first source is kept with the row.</source>
        <translation>ਸਰੋਤਾਂ ਦੇ ਨੰਬਰ ਛੱਡੇ ਗਏ; ਪਹਿਲਾ ਸਰੋਤ ਕਤਾਰ ਨਾਲ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>ਸਮੀਖਿਆ ਲਈ</translation>
    </message>
</context>
<context>
    <name>SavedFiltersRow</name>
    <message>
        <source>Delete the saved filter</source>
        <translation>ਸੰਭਾਲਿਆ ਫਿਲਟਰ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Give this filter a name, to use it again</source>
        <translation>ਇਸ ਫਿਲਟਰ ਨੂੰ ਨਾਂ ਦਿਓ, ਤਾਂ ਜੋ ਫਿਰ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>ਫਿਲਟਰ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>ਸੰਭਾਲੇ ਫਿਲਟਰ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ਸੰਭਾਲੋ…</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>In words</source>
        <translation>ਸ਼ਬਦਾਂ ਵਿੱਚ</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>How far this passage can be trusted to bear on the question</source>
        <translation>ਇਸ ਅੰਸ਼ ਉੱਤੇ ਸਵਾਲ ਲਈ ਕਿੰਨਾ ਭਰੋਸਾ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n ਸਵਾਲ</numerusform>
            <numerusform>%n ਸਵਾਲ</numerusform>
        </translation>
    </message>
    <message>
        <source>A new index is being made; the present one answers until it is ready.</source>
        <translation>ਨਵਾਂ ਇੰਡੈਕਸ ਬਣ ਰਿਹਾ ਹੈ; ਉਸ ਦੇ ਤਿਆਰ ਹੋਣ ਤੱਕ ਮੌਜੂਦਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>From a dataset…</source>
        <translation>ਡਾਟਾਸੈੱਟ ਤੋਂ…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ਫ਼ਾਈਲ ਤੋਂ…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ਮਾਪੋ</translation>
    </message>
    <message>
        <source>Measuring… {share}</source>
        <translation>ਮਾਪ ਰਿਹਾ ਹੈ… {share}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗਾਂ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>The next question is asked with these settings.</source>
        <translation>ਅਗਲਾ ਸਵਾਲ ਇਨ੍ਹਾਂ ਸੈਟਿੰਗਾਂ ਨਾਲ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ਕੀ ਦਿਖਾਇਆ ਜਾਵੇ</translation>
    </message>
</context>
<context>
    <name>ScoreQuestions</name>
    <message numerus="yes">
        <source>%n left out: {reason}</source>
        <translation>
            <numerusform>%n ਛੱਡੇ: {reason}</numerusform>
            <numerusform>%n ਛੱਡੇ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there already.</source>
        <translation>
            <numerusform>ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ %n ਪਹਿਲਾਂ ਹੀ ਸੀ।</numerusform>
            <numerusform>ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ %n ਪਹਿਲਾਂ ਹੀ ਸਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਜੋੜਿਆ ਗਿਆ।</numerusform>
            <numerusform>%n ਸਵਾਲ ਜੋੜੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % sure: {low} to {high}</source>
        <translation>95 % ਯਕੀਨ: {low} ਤੋਂ {high}</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>ਸਵਾਲ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ਸਾਰੇ</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>ਪਹਿਲੇ ਪੰਜ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>ਪਹਿਲੇ ਦਸ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n question(s)?</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਮਿਟਾਉਣਾ ਹੈ?</numerusform>
            <numerusform>%n ਸਵਾਲ ਮਿਟਾਉਣੇ ਹਨ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ਸੋਧੋ…</translation>
    </message>
    <message>
        <source>Going by {count} questions: more of them narrow it down.</source>
        <translation>{count} ਸਵਾਲਾਂ ਦੇ ਆਧਾਰ ਉੱਤੇ: ਹੋਰ ਸਵਾਲ ਇਸ ਨੂੰ ਤੰਗ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>ਗੋਲਡਨ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Golden questions are questions whose answer you know to be in the documents, with the words that answer them. They tell how often the right passage is found, and which settings find it best.</source>
        <translation>ਗੋਲਡਨ ਸਵਾਲ ਉਹ ਹਨ ਜਿਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ ਕਿ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਹਨ, ਉਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਸਮੇਤ ਜੋ ਜਵਾਬ ਦਿੰਦੇ ਹਨ। ਇਹ ਦੱਸਦੇ ਹਨ ਕਿ ਸਹੀ ਅੰਸ਼ ਕਿੰਨੀ ਵਾਰ ਲੱਭਦਾ ਹੈ, ਅਤੇ ਕਿਹੜੀਆਂ ਸੈਟਿੰਗਾਂ ਉਸ ਨੂੰ ਸਭ ਤੋਂ ਵਧੀਆ ਲੱਭਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How well are your questions answered?</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਕਿੰਨੇ ਵਧੀਆ ਹਨ?</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>ਔਸਤ ਪਰਸਪਰ ਸਥਾਨ (MRR)</translation>
    </message>
    <message>
        <source>Not first</source>
        <translation>ਪਹਿਲੇ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਮਾਪਿਆ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>ਸਹੀ ਅੰਸ਼ ਪਹਿਲਾ</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;All files (*)</source>
        <translation>ਸਾਰਣੀਆਂ ਅਤੇ JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Take questions from a file</source>
        <translation>ਫ਼ਾਈਲ ਤੋਂ ਸਵਾਲ ਲਓ</translation>
    </message>
    <message>
        <source>Take them from a dataset…</source>
        <translation>ਡਾਟਾਸੈੱਟ ਤੋਂ ਲਓ…</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>ਕਿਹੜੇ ਸਵਾਲ ਦਿਖਾਏ ਜਾਣ</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>nDCG ਦਸ ਉੱਤੇ</translation>
    </message>
</context>
<context>
    <name>ScoreSettings</name>
    <message numerus="yes">
        <source>%n index(es) are made for it beside the one in use, and removed again.</source>
        <translation>
            <numerusform>ਇਸ ਲਈ ਵਰਤੀ ਜਾਂਦੀ ਦੇ ਨਾਲ %n ਇੰਡੈਕਸ ਬਣਦਾ ਹੈ, ਅਤੇ ਫਿਰ ਹਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਲਈ ਵਰਤੀ ਜਾਂਦੀ ਦੇ ਨਾਲ %n ਇੰਡੈਕਸ ਬਣਦੇ ਹਨ, ਅਤੇ ਫਿਰ ਹਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to measure.</source>
        <translation>
            <numerusform>ਮਾਪਣ ਲਈ %n ਸੈਟਿੰਗ।</numerusform>
            <numerusform>ਮਾਪਣ ਲਈ %n ਸੈਟਿੰਗਾਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these are measured.</source>
        <translation>ਇਹ ਸਾਰੀਆਂ ਮਾਪੀਆਂ ਗਈਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>ਪਹਿਲੇ ਪੰਜ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>ਪਹਿਲੇ ਦਸ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Better than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>ਵਰਤੀ ਜਾ ਰਹੀ ਸੈਟਿੰਗ ਤੋਂ ਬਿਹਤਰ: ਔਸਤ ਪਰਸਪਰ ਸਥਾਨ ਵਿੱਚ {figure}, ਪੱਕੇ ਤੌਰ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>Compare the best</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ ਦੀ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>ਐਂਬੈੱਡਰ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ਅੰਕੜਾ</translation>
    </message>
    <message>
        <source>How well they find</source>
        <translation>ਕਿੰਨਾ ਵਧੀਆ ਲੱਭਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Longest passage, tokens</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬਾ ਅੰਸ਼, ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>ਔਸਤ ਪਰਸਪਰ ਸਥਾਨ (MRR)</translation>
    </message>
    <message>
        <source>Nothing is measured yet on these questions and documents.</source>
        <translation>ਇਨ੍ਹਾਂ ਸਵਾਲਾਂ ਅਤੇ ਦਸਤਾਵੇਜ਼ਾਂ ਉੱਤੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਮਾਪਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Overlap, tokens</source>
        <translation>ਓਵਰਲੈਪ, ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Progress of trying settings</source>
        <translation>ਸੈਟਿੰਗਾਂ ਅਜ਼ਮਾਉਣ ਦੀ ਤਰੱਕੀ</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>ਸਹੀ ਅੰਸ਼ ਪਹਿਲਾ</translation>
    </message>
    <message>
        <source>Settings and how well they find</source>
        <translation>ਸੈਟਿੰਗਾਂ ਅਤੇ ਉਹ ਕਿੰਨਾ ਵਧੀਆ ਲੱਭਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>The setting in use is not measured yet.</source>
        <translation>ਵਰਤੀ ਜਾ ਰਹੀ ਸੈਟਿੰਗ ਹਾਲੇ ਨਹੀਂ ਮਾਪੀ ਗਈ।</translation>
    </message>
    <message>
        <source>These {count} questions do not tell whether it is better than the setting in use; more would.</source>
        <translation>ਇਹ {count} ਸਵਾਲ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਇਹ ਵਰਤੀ ਜਾ ਰਹੀ ਸੈਟਿੰਗ ਤੋਂ ਬਿਹਤਰ ਹੈ ਜਾਂ ਨਹੀਂ; ਹੋਰ ਸਵਾਲ ਦੱਸਣਗੇ।</translation>
    </message>
    <message>
        <source>This is the setting in use.</source>
        <translation>ਇਹ ਵਰਤੀ ਜਾ ਰਹੀ ਸੈਟਿੰਗ ਹੈ।</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>ਇਨ੍ਹਾਂ ਨੂੰ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>ਇਸ ਨੂੰ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>ਅਰਥ ਦਾ ਭਾਰ</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>ਕੀ ਅਜ਼ਮਾਉਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Worse than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>ਵਰਤੀ ਜਾ ਰਹੀ ਸੈਟਿੰਗ ਤੋਂ ਮਾੜੀ: ਔਸਤ ਪਰਸਪਰ ਸਥਾਨ ਵਿੱਚ {figure}, ਪੱਕੇ ਤੌਰ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>nDCG ਦਸ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>{count} settings are too many: {most} at most.</source>
        <translation>{count} ਸੈਟਿੰਗਾਂ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹਨ: ਵੱਧ ਤੋਂ ਵੱਧ {most}।</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Again with …</source>
        <translation>ਫਿਰ, ਇਸ ਨਾਲ …</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
    <message>
        <source>By setting</source>
        <translation>ਸੈਟਿੰਗ ਮੁਤਾਬਕ</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>ਖੋਜ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ਇਤਿਹਾਸ</translation>
    </message>
    <message>
        <source>It can be told after eight finished trials which settings matter.</source>
        <translation>ਅੱਠ ਪੂਰੇ ਹੋਏ ਟ੍ਰਾਇਲਾਂ ਤੋਂ ਬਾਅਦ ਦੱਸਿਆ ਜਾ ਸਕਦਾ ਹੈ ਕਿ ਕਿਹੜੀਆਂ ਸੈਟਿੰਗਾਂ ਨਾਲ ਫ਼ਰਕ ਪੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only one setting is searched.</source>
        <translation>ਸਿਰਫ਼ ਇੱਕ ਸੈਟਿੰਗ ਖੋਜੀ ਜਾ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>ਖੋਜਾਂ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ਸੈਟਿੰਗ</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>ਰਨ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Start a new run from this trial's settings</source>
        <translation>ਇਸ ਟ੍ਰਾਇਲ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਤੋਂ ਨਵਾਂ ਰਨ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>ਲੱਗਾ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ਟ੍ਰਾਇਲ</translation>
    </message>
    <message>
        <source>Trial {number}: {loss}</source>
        <translation>ਟ੍ਰਾਇਲ {number}: {loss}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ਟ੍ਰਾਇਲ</translation>
    </message>
    <message>
        <source>Trials appear here as they end.</source>
        <translation>ਟ੍ਰਾਇਲ ਖਤਮ ਹੁੰਦੇ ਹੀ ਇੱਥੇ ਦਿਸਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Validation loss by {setting}</source>
        <translation>{setting} ਮੁਤਾਬਕ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
    <message>
        <source>Validation loss of each trial</source>
        <translation>ਹਰੇਕ ਟ੍ਰਾਇਲ ਦਾ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
    <message>
        <source>What is shown of the search</source>
        <translation>ਖੋਜ ਦਾ ਕੀ ਦਿਖਾਇਆ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>ਕਿਸ ਨਾਲ ਫ਼ਰਕ ਪਿਆ</translation>
    </message>
    <message>
        <source>of {time} at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ {time} ਵਿੱਚੋਂ</translation>
    </message>
    <message>
        <source>{count} cut short</source>
        <translation>{count} ਅੱਧਵਾਟੇ ਕੱਟੇ</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} ਅਸਫਲ</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ {done}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n ਅੰਸ਼ ਲੱਭਿਆ।</numerusform>
            <numerusform>%n ਅੰਸ਼ ਲੱਭੇ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask something your documents answer</source>
        <translation>ਉਹ ਕੁਝ ਪੁੱਛੋ ਜਿਸ ਦਾ ਜਵਾਬ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ ਦਿੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Chat is given the passages that are found here. Try your own questions before you trust it.</source>
        <translation>ਚੈਟ ਨੂੰ ਇੱਥੇ ਲੱਭੇ ਅੰਸ਼ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ। ਉਸ ਉੱਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੇ ਸਵਾਲ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Choose tags, folders and files to search in</source>
        <translation>ਖੋਜਣ ਲਈ ਟੈਗ, ਫੋਲਡਰ ਅਤੇ ਫ਼ਾਈਲਾਂ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>No indexed document is among those you chose to search in.</source>
        <translation>ਤੁਸੀਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਖੋਜਣਾ ਚੁਣਿਆ, ਉਨ੍ਹਾਂ ਵਿੱਚ ਕੋਈ ਇੰਡੈਕਸ ਹੋਇਆ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>No passage shares a word or a meaning with this.</source>
        <translation>ਕਿਸੇ ਅੰਸ਼ ਦਾ ਇਸ ਨਾਲ ਕੋਈ ਸ਼ਬਦ ਜਾਂ ਅਰਥ ਸਾਂਝਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>ਲੱਗਦਾ ਹੈ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ। ਇਹ ਸਭ ਤੋਂ ਨੇੜਲੇ ਅੰਸ਼ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing is indexed yet. Press Index first.</source>
        <translation>ਹਾਲੇ ਕੁਝ ਇੰਡੈਕਸ ਨਹੀਂ ਹੋਇਆ। ਪਹਿਲਾਂ ਇੰਡੈਕਸ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>ਲੱਭੇ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜ</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>See what your documents know</source>
        <translation>ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ ਕੀ ਜਾਣਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Try a search</source>
        <translation>ਖੋਜ ਅਜ਼ਮਾਓ</translation>
    </message>
</context>
<context>
    <name>SearchSetup</name>
    <message>
        <source>Add a setting</source>
        <translation>ਸੈਟਿੰਗ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>ਕਿੰਨਾ</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>ਖੋਜ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>ਕੀ ਅਜ਼ਮਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{about}. All settings that are not searched are those of the form.</source>
        <translation>{about}। ਜੋ ਸੈਟਿੰਗਾਂ ਖੋਜੀਆਂ ਨਹੀਂ ਜਾਂਦੀਆਂ, ਉਹ ਸਾਰੀਆਂ ਫ਼ਾਰਮ ਵਾਲੀਆਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>All its trials go with it but the best one, which stays as a run. This cannot be undone.</source>
        <translation>ਇਸ ਦੇ ਸਾਰੇ ਟ੍ਰਾਇਲ ਇਸ ਦੇ ਨਾਲ ਜਾਂਦੇ ਹਨ, ਸਭ ਤੋਂ ਵਧੀਆ ਤੋਂ ਬਿਨਾਂ, ਜੋ ਰਨ ਵਜੋਂ ਰਹਿੰਦਾ ਹੈ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>ਖੋਜ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ਵਿਰਾਮ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ਸੰਭਾਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} ਨੂੰ ਪੁੱਛ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Key (if it wants one)</source>
        <translation>ਕੁੰਜੀ (ਜੇ ਚਾਹੀਦੀ ਹੋਵੇ)</translation>
    </message>
    <message>
        <source>They travel unencrypted, and so does the key.</source>
        <translation>ਇਹ ਬਿਨਾਂ ਐਨਕ੍ਰਿਪਟ ਹੋਏ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਕੁੰਜੀ ਵੀ।</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>ਕਿਤੇ ਹੋਰ</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>“{name}” ਹਟਾਉਣਾ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>ServingSign</name>
    <message>
        <source>Other programs can ask what answers here. Opens the settings.</source>
        <translation>ਇੱਥੇ ਜੋ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਉਸ ਨੂੰ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਪੁੱਛ ਸਕਦੇ ਹਨ। ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>ਸਰਵਰ ਚਾਲੂ</translation>
    </message>
    <message>
        <source>Server on ({count})</source>
        <translation>ਸਰਵਰ ਚਾਲੂ ({count})</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Cutting the rows into tokens: {done} of {total}</source>
        <translation>ਕਤਾਰਾਂ ਨੂੰ ਟੋਕਨਾਂ ਵਿੱਚ ਕੱਟ ਰਿਹਾ ਹੈ: {total} ਵਿੱਚੋਂ {done}</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens…</source>
        <translation>ਕਤਾਰਾਂ ਨੂੰ ਟੋਕਨਾਂ ਵਿੱਚ ਕੱਟ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Every row has to be cut into tokens once: about {time}.</source>
        <translation>ਹਰੇਕ ਕਤਾਰ ਨੂੰ ਇੱਕ ਵਾਰ ਟੋਕਨਾਂ ਵਿੱਚ ਕੱਟਣਾ ਪੈਂਦਾ ਹੈ: ਲਗਭਗ {time}।</translation>
    </message>
    <message>
        <source>Every row was looked at, {rate} a second.</source>
        <translation>ਹਰੇਕ ਕਤਾਰ ਦੇਖੀ ਗਈ, {rate} ਪ੍ਰਤੀ ਸਕਿੰਟ।</translation>
    </message>
    <message>
        <source>Half of the rows are longer than</source>
        <translation>ਅੱਧੀਆਂ ਕਤਾਰਾਂ ਇਸ ਤੋਂ ਲੰਬੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>How long the rows are, in tokens</source>
        <translation>ਕਤਾਰਾਂ ਕਿੰਨੀਆਂ ਲੰਬੀਆਂ ਹਨ, ਟੋਕਨਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ</translation>
    </message>
    <message>
        <source>Look at all rows</source>
        <translation>ਸਾਰੀਆਂ ਕਤਾਰਾਂ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>ਕਤਾਰਾਂ ਦੇਖ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Looking whether this set is known…</source>
        <translation>ਦੇਖ ਰਿਹਾ ਹੈ ਕਿ ਇਹ ਸੈੱਟ ਜਾਣਿਆ ਹੋਇਆ ਹੈ ਜਾਂ ਨਹੀਂ…</translation>
    </message>
    <message>
        <source>Not trained on: {drafts} in draft, {rejected} rejected</source>
        <translation>ਸਿਖਲਾਈ ਵਿੱਚ ਨਹੀਂ: {drafts} ਡਰਾਫਟ, {rejected} ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Rows by length, in tokens</source>
        <translation>ਲੰਬਾਈ ਮੁਤਾਬਕ ਕਤਾਰਾਂ, ਟੋਕਨਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Rows cut</source>
        <translation>ਕੱਟੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>ਕਤਾਰਾਂ ਜੋ ਵਰਤੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ</translation>
    </message>
    <message>
        <source>Rows to train on</source>
        <translation>ਸਿਖਲਾਈ ਲਈ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows with nothing to learn</source>
        <translation>ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਸਿੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Show these rows in the table</source>
        <translation>ਇਹ ਕਤਾਰਾਂ ਸਾਰਣੀ ਵਿੱਚ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Steps as suggested</source>
        <translation>ਸੁਝਾਏ ਮੁਤਾਬਕ ਕਦਮ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the set yet.</source>
        <translation>ਰੋਕ ਦਿੱਤਾ। ਸੈੱਟ ਬਾਰੇ ਹਾਲੇ ਕੁਝ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>ਕੱਟੇ ਗਏ ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Tokens, once over</source>
        <translation>ਟੋਕਨ, ਇੱਕ ਵਾਰ ਪੂਰੇ</translation>
    </message>
    <message>
        <source>Training does not start with them. A length of {needed} tokens would do.</source>
        <translation>ਸਿਖਲਾਈ ਇਨ੍ਹਾਂ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦੀ। {needed} ਟੋਕਨਾਂ ਦੀ ਲੰਬਾਈ ਠੀਕ ਰਹੇਗੀ।</translation>
    </message>
    <message>
        <source>Training does not start with them: reject or mend them.</source>
        <translation>ਸਿਖਲਾਈ ਇਨ੍ਹਾਂ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦੀ: ਇਨ੍ਹਾਂ ਨੂੰ ਨਾਮਨਜ਼ੂਰ ਕਰੋ ਜਾਂ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>cut at {length}</source>
        <translation>{length} ਉੱਤੇ ਕੱਟਿਆ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>of them learnt</source>
        <translation>ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਸਿੱਖੇ</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{count} of them cut</source>
        <translation>ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ {count} ਕੱਟੀਆਂ</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>{count} × as row {row}: {reason}</source>
        <translation>{count} × ਜਿਵੇਂ ਕਤਾਰ {row}: {reason}</translation>
    </message>
    <message>
        <source>{epochs} passes over the rows, {rows} rows to a step</source>
        <translation>ਕਤਾਰਾਂ ਵਿੱਚੋਂ {epochs} ਵਾਰ, ਪ੍ਰਤੀ ਕਦਮ {rows} ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>{first} tokens and more</source>
        <translation>{first} ਟੋਕਨ ਅਤੇ ਵੱਧ</translation>
    </message>
    <message>
        <source>{first}–{last} tokens</source>
        <translation>{first}–{last} ਟੋਕਨ</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} ਟੋਕਨ</translation>
    </message>
    <message>
        <source>{rows} + {held} to validate</source>
        <translation>{rows} + ਵੈਲੀਡੇਸ਼ਨ ਲਈ {held}</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Best</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>Best, in use</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ, ਵਰਤੋਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>ਤੁਲਨਾ ਕੀਤੀ</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>ਐਂਬੈੱਡਰ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ਵਰਤੋਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ਅਰਥ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ਬਿਲਕੁਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ਓਵਰਲੈਪ</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>ਨਾਲ ਆਉਣਦਾ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ਸਮਾਂ</translation>
    </message>
    <message>
        <source>With 95 % confidence</source>
        <translation>95 % ਭਰੋਸੇ ਨਾਲ</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ</translation>
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
        <translation>ਨਵੇਂ ਪ੍ਰੋਜੈਕਟਾਂ ਲਈ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>ਮਾਡਲਾਂ ਵਾਲੇ ਹੋਰ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>ਇਹ ਕਿਵੇਂ ਦਿਸਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Kept for you on this machine, in {path}</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ ਤੁਹਾਡੇ ਲਈ {path} ਵਿੱਚ ਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>Leave out {path}; its files stay</source>
        <translation>{path} ਛੱਡੋ; ਉਸ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਰਹਿੰਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>None. Add models on the Models screen.</source>
        <translation>ਕੋਈ ਨਹੀਂ। ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਮਾਡਲ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ਸੈਟਿੰਗਾਂ</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Add an answerer</source>
        <translation>ਜਵਾਬਦਾਤਾ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Ask at once those that live in different places</source>
        <translation>ਜੋ ਵੱਖ-ਵੱਖ ਥਾਵਾਂ ਉੱਤੇ ਹਨ ਉਨ੍ਹਾਂ ਨੂੰ ਇੱਕੋ ਵੇਲੇ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Ask several at once, and see which answer is best</source>
        <translation>ਇੱਕੋ ਵੇਲੇ ਕਈਆਂ ਨੂੰ ਪੁੱਛੋ, ਅਤੇ ਦੇਖੋ ਕਿਹੜਾ ਜਵਾਬ ਸਭ ਤੋਂ ਵਧੀਆ ਹੈ</translation>
    </message>
    <message>
        <source>Base, tuned, with documents, both</source>
        <translation>ਬੇਸ, ਸਿਖਾਇਆ ਹੋਇਆ, ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ, ਦੋਵੇਂ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>ਨਿਸ਼ਾਨ ਲੱਗੀ ਚੀਜ਼ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>ਸਭ ਤੋਂ ਨਵਾਂ ਰਨ ਅਤੇ ਉਹ ਮਾਡਲ ਜਿਸ ਉੱਤੇ ਉਸ ਦੀ ਸਿਖਲਾਈ ਹੋਈ ਭਰੋ, ਹਰੇਕ ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਅਤੇ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Hide who answered until I have voted</source>
        <translation>ਮੇਰੇ ਵੋਟ ਦੇਣ ਤੱਕ ਲੁਕਾਓ ਕਿ ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>ਤੁਲਨਾ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>The same question goes to two to four answerers. You vote for the best answer without knowing whose it is, and the votes are counted.</source>
        <translation>ਇੱਕੋ ਸਵਾਲ ਦੋ ਤੋਂ ਚਾਰ ਜਵਾਬਦਾਤਾਵਾਂ ਨੂੰ ਜਾਂਦਾ ਹੈ। ਤੁਸੀਂ ਸਭ ਤੋਂ ਵਧੀਆ ਜਵਾਬ ਨੂੰ ਵੋਟ ਦਿੰਦੇ ਹੋ, ਇਹ ਜਾਣੇ ਬਿਨਾਂ ਕਿ ਉਹ ਕਿਸ ਦਾ ਹੈ, ਅਤੇ ਵੋਟ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>There are no documents in this project yet: add some, or choose models without them.</source>
        <translation>ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ: ਕੁਝ ਜੋੜੋ, ਜਾਂ ਉਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>There is only one way to answer here so far. Add documents, train a run, or get another model.</source>
        <translation>ਇੱਥੇ ਜਵਾਬ ਦੇਣ ਦਾ ਹਾਲੇ ਸਿਰਫ਼ ਇੱਕ ਤਰੀਕਾ ਹੈ। ਦਸਤਾਵੇਜ਼ ਜੋੜੋ, ਰਨ ਨੂੰ ਸਿਖਲਾਈ ਦਿਓ, ਜਾਂ ਹੋਰ ਮਾਡਲ ਲਓ।</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>About {size} on disk; the original takes {original}.</source>
        <translation>ਡਿਸਕ ਉੱਤੇ ਲਗਭਗ {size}; ਮੂਲ {original} ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>For which machine</source>
        <translation>ਕਿਸ ਮਸ਼ੀਨ ਲਈ</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>ਐਕਸਪੋਰਟ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ</translation>
    </message>
    <message>
        <source>It is built here; to run and to verify it, a Windows computer with DirectML is needed.</source>
        <translation>ਇਹ ਇੱਥੇ ਬਣਦਾ ਹੈ; ਇਸ ਨੂੰ ਚਲਾਉਣ ਅਤੇ ਤਸਦੀਕ ਕਰਨ ਲਈ DirectML ਵਾਲਾ Windows ਕੰਪਿਊਟਰ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>ਐਕਸਪੋਰਟ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>ਨਵਾਂ ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ਸੰਖਿਆਵਾਂ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Then compare it with the original</source>
        <translation>ਫਿਰ ਮੂਲ ਨਾਲ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>To run and to verify it, an NVIDIA card is needed.</source>
        <translation>ਇਸ ਨੂੰ ਚਲਾਉਣ ਅਤੇ ਤਸਦੀਕ ਕਰਨ ਲਈ NVIDIA ਕਾਰਡ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ਕੀ</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>{model} ਨਾਲ “{run}” ਨੇ ਜੋ ਸਿੱਖਿਆ</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first look: does it learn at all?</source>
        <translation>ਪਹਿਲੀ ਝਾਤ: ਕੀ ਇਹ ਸਿੱਖਦਾ ਵੀ ਹੈ?</translation>
    </message>
    <message>
        <source>As good as it gets; it takes its time.</source>
        <translation>ਜਿੰਨਾ ਵਧੀਆ ਹੋ ਸਕੇ; ਇਸ ਵਿੱਚ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>ਸੰਤੁਲਿਤ</translation>
    </message>
    <message>
        <source>Choose a model and a dataset.</source>
        <translation>ਮਾਡਲ ਅਤੇ ਡਾਟਾਸੈੱਟ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>ਨਿਸ਼ਾਨ ਲੱਗੀਆਂ ਸੈਟਿੰਗਾਂ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>ਮਿਹਨਤ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ਕਿਵੇਂ</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>ਤੇਜ਼</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>ਫਿਰ ਵੀ ਚਲਾਓ</translation>
    </message>
    <message>
        <source>Search for better settings …</source>
        <translation>ਬਿਹਤਰ ਸੈਟਿੰਗਾਂ ਖੋਜੋ …</translation>
    </message>
    <message>
        <source>Set everything to what suits this model and dataset</source>
        <translation>ਸਭ ਕੁਝ ਇਸ ਮਾਡਲ ਅਤੇ ਡਾਟਾਸੈੱਟ ਅਨੁਸਾਰ ਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Some values are your own; the dial sets all of them anew.</source>
        <translation>ਕੁਝ ਮੁੱਲ ਤੁਹਾਡੇ ਆਪਣੇ ਹਨ; ਡਾਇਲ ਸਾਰੀਆਂ ਨੂੰ ਨਵੇਂ ਸਿਰਿਓਂ ਸੈੱਟ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>ਸਿਖਲਾਈ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>ਸੁਝਾਏ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>ਡੂੰਘਾ</translation>
    </message>
    <message>
        <source>Try several settings, each in a short training, and keep the best</source>
        <translation>ਕਈ ਸੈਟਿੰਗਾਂ ਅਜ਼ਮਾਓ, ਹਰੇਕ ਛੋਟੀ ਸਿਖਲਾਈ ਵਿੱਚ, ਅਤੇ ਸਭ ਤੋਂ ਵਧੀਆ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>What suits most work.</source>
        <translation>ਜੋ ਬਹੁਤੇ ਕੰਮਾਂ ਨੂੰ ਠੀਕ ਬੈਠਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>ਇਹ ਪ੍ਰੀਸੈੱਟ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete this preset?</source>
        <translation>ਇਹ ਪ੍ਰੀਸੈੱਟ ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>For example: You are the expert of our mill. Be brief.</source>
        <translation>ਮਿਸਾਲ ਵਜੋਂ: ਤੁਸੀਂ ਸਾਡੀ ਮਿੱਲ ਦੇ ਮਾਹਿਰ ਹੋ। ਸੰਖੇਪ ਵਿੱਚ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>ਜਵਾਬ ਕਿਵੇਂ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>ਪ੍ਰੀਸੈੱਟ</translation>
    </message>
    <message>
        <source>Quotes are not written by a model: nothing here changes them.</source>
        <translation>ਟੂਕਾਂ ਮਾਡਲ ਨਹੀਂ ਲਿਖਦਾ: ਇੱਥੇ ਕੁਝ ਵੀ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਬਦਲਦਾ।</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>ਸਾਰੇ ਰੀਸੈੱਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>ਪ੍ਰੀਸੈੱਟ ਵਜੋਂ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ਇਸ ਵਜੋਂ ਸੰਭਾਲੋ…</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>ਇੱਥੇ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>This holds for this conversation only.</source>
        <translation>ਇਹ ਸਿਰਫ਼ ਇਸ ਗੱਲਬਾਤ ਲਈ ਹੈ।</translation>
    </message>
    <message>
        <source>What the model is told before all</source>
        <translation>ਮਾਡਲ ਨੂੰ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What the model is told, how it chooses words, and who answers are kept under this name.</source>
        <translation>ਮਾਡਲ ਨੂੰ ਕੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ, ਉਹ ਸ਼ਬਦ ਕਿਵੇਂ ਚੁਣਦਾ ਹੈ, ਅਤੇ ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ, ਇਹ ਇਸ ਨਾਂ ਹੇਠਾਂ ਰੱਖੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Words or signs, with commas between them</source>
        <translation>ਸ਼ਬਦ ਜਾਂ ਚਿੰਨ੍ਹ, ਵਿਚਕਾਰ ਕਾਮੇ</translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation>ਤੁਹਾਡੇ ਆਪਣੇ ਮੁੱਲ</translation>
    </message>
    <message>
        <source>“{name}” will no longer be offered. Conversations keep their values.</source>
        <translation>“{name}” ਹੁਣ ਨਹੀਂ ਦਿੱਤਾ ਜਾਵੇਗਾ। ਗੱਲਬਾਤਾਂ ਆਪਣੇ ਮੁੱਲ ਰੱਖਦੀਆਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>SetupRoom</name>
    <message>
        <source>A comparison asks base, documents, tuned and both the same questions, and says which answers better, and how sure that is.</source>
        <translation>ਤੁਲਨਾ ਬੇਸ, ਦਸਤਾਵੇਜ਼ਾਂ, ਸਿਖਾਏ ਹੋਏ ਅਤੇ ਦੋਵਾਂ ਤੋਂ ਉਹੀ ਸਵਾਲ ਪੁੱਛਦੀ ਹੈ, ਅਤੇ ਦੱਸਦੀ ਹੈ ਕਿ ਕੌਣ ਬਿਹਤਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਇਹ ਕਿੰਨਾ ਪੱਕਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Ask questions of a file</source>
        <translation>ਫ਼ਾਈਲ ਵਿੱਚੋਂ ਸਵਾਲ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>ਡਾਟਾਸੈੱਟਾਂ ਉੱਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>There are no questions to ask yet</source>
        <translation>ਹਾਲੇ ਪੁੱਛਣ ਲਈ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਹਨ</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>A driver for an NVIDIA card is at work here, so the build for such cards is fetched.</source>
        <translation>ਇੱਥੇ NVIDIA ਕਾਰਡ ਦਾ ਡਰਾਈਵਰ ਚੱਲਦਾ ਹੈ, ਇਸ ਲਈ ਅਜਿਹੇ ਕਾਰਡਾਂ ਵਾਲਾ ਬਿਲਡ ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Fetching PyTorch, which does the computing</source>
        <translation>PyTorch ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ, ਜੋ ਹਿਸਾਬ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Fetching the packages</source>
        <translation>ਪੈਕੇਜ ਲਿਆਂਦੇ ਜਾ ਰਹੇ ਹਨ</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>ਸਮਾਪਤ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚਲੋ</translation>
    </message>
    <message>
        <source>How far the set-up is</source>
        <translation>ਸੈੱਟਅੱਪ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ</translation>
    </message>
    <message>
        <source>It takes up to {need} in {folder}, where {free} are free.</source>
        <translation>ਇਹ {folder} ਵਿੱਚ {need} ਤੱਕ ਥਾਂ ਲੈਂਦਾ ਹੈ, ਜਿੱਥੇ {free} ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Making a place for the packages</source>
        <translation>ਪੈਕੇਜਾਂ ਲਈ ਥਾਂ ਬਣ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>More is told in {file}</source>
        <translation>ਹੋਰ ਵੇਰਵਾ {file} ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so the build for the processor is fetched.</source>
        <translation>NVIDIA ਕਾਰਡ ਦਾ ਕੋਈ ਡਰਾਈਵਰ ਨਹੀਂ ਮਿਲਿਆ, ਇਸ ਲਈ ਪ੍ਰੋਸੈਸਰ ਵਾਲਾ ਬਿਲਡ ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so training uses the processor; ONNX models also use other graphics cards, by DirectML.</source>
        <translation>NVIDIA ਕਾਰਡ ਦਾ ਕੋਈ ਡਰਾਈਵਰ ਨਹੀਂ ਮਿਲਿਆ, ਇਸ ਲਈ ਸਿਖਲਾਈ ਪ੍ਰੋਸੈਸਰ ਵਰਤਦੀ ਹੈ; ONNX ਮਾਡਲ DirectML ਰਾਹੀਂ ਹੋਰ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਵੀ ਵਰਤਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Once, before the first start. Ustad then starts by itself. What is done is kept if you stop.</source>
        <translation>ਇੱਕੋ ਵਾਰ, ਪਹਿਲੀ ਸ਼ੁਰੂਆਤ ਤੋਂ ਪਹਿਲਾਂ। ਫਿਰ Ustad ਆਪੇ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਰੋਕੋ ਤਾਂ ਜੋ ਹੋ ਚੁੱਕਾ ਉਹ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Setting up Ustad</source>
        <translation>Ustad ਦਾ ਸੈੱਟਅੱਪ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>ਰੋਕ ਦਿੱਤਾ। ਜੋ ਹੋ ਚੁੱਕਾ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The set-up was ended by the system.</source>
        <translation>ਸਿਸਟਮ ਨੇ ਸੈੱਟਅੱਪ ਬੰਦ ਕਰ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Try again: what is done is kept.</source>
        <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਜੋ ਹੋ ਚੁੱਕਾ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>ਜੋ ਇੰਸਟਾਲ ਹੋਇਆ ਉਸ ਨੂੰ ਅਜ਼ਮਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{total} ਵਿੱਚੋਂ {done} ਪੈਕੇਜ</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>{size} ਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>{step}: not begun</source>
        <translation>{step}: ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>{step}: under way</source>
        <translation>{step}: ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Between the sidebar, the screen and the guided first run</source>
        <translation>ਸਾਈਡਬਾਰ, ਸਕ੍ਰੀਨ ਅਤੇ ਸੇਧ ਵਾਲੀ ਪਹਿਲੀ ਵਰਤੋਂ ਵਿਚਕਾਰ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>ਉੱਪਰਲੀ ਚੀਜ਼ ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ਕੁੰਜੀਆਂ</translation>
    </message>
    <message>
        <source>The guide, at the screen in front</source>
        <translation>ਗਾਈਡ, ਸਾਹਮਣੇ ਵਾਲੀ ਸਕ੍ਰੀਨ ਦੇ ਪੰਨੇ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>ਇਹ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>To the next control; with Shift, to the one before</source>
        <translation>ਅਗਲੇ ਕੰਟਰੋਲ ਉੱਤੇ; Shift ਨਾਲ, ਪਿਛਲੇ ਉੱਤੇ</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>They are asked one after another, so that the times are fair; those on the same model follow each other.</source>
        <translation>ਇਹ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ, ਤਾਂ ਜੋ ਸਮੇਂ ਨਿਰਪੱਖ ਹੋਣ; ਇੱਕੋ ਮਾਡਲ ਵਾਲੇ ਇੱਕ-ਦੂਜੇ ਤੋਂ ਬਾਅਦ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Those at addresses are asked at once with those on this computer; what shares a place takes turns. Times may suffer from each other where an address is on this computer, too.</source>
        <translation>ਪਤਿਆਂ ਵਾਲੇ ਇਸ ਕੰਪਿਊਟਰ ਵਾਲਿਆਂ ਦੇ ਨਾਲ ਹੀ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ; ਜੋ ਇੱਕੋ ਥਾਂ ਸਾਂਝੀ ਕਰਦੇ ਹਨ ਉਹ ਵਾਰੀ-ਵਾਰੀ। ਜਿੱਥੇ ਕੋਈ ਪਤਾ ਇਸੇ ਕੰਪਿਊਟਰ ਉੱਤੇ ਹੈ, ਉੱਥੇ ਸਮੇਂ ਇੱਕ-ਦੂਜੇ ਕਰਕੇ ਵੱਧ ਸਕਦੇ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>SideBySidePage</name>
    <message>
        <source>Changed</source>
        <translation>ਬਦਲਿਆ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>ਤੁਲਨਾਵਾਂ</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with their answers and votes. There is none yet.</source>
        <translation>ਤੁਲਨਾਵਾਂ ਆਪਣੇ ਜਵਾਬਾਂ ਅਤੇ ਵੋਟਾਂ ਸਮੇਤ ਇੱਥੇ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਹਾਲੇ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>ਤੁਲਨਾ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete this comparison?</source>
        <translation>ਇਹ ਤੁਲਨਾ ਮਿਟਾਉਣੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ਮਿਟਾਓ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Rename comparison</source>
        <translation>ਤੁਲਨਾ ਦਾ ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ਨਾਂ ਬਦਲੋ…</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>ਵੋਟਾਂ</translation>
    </message>
    <message>
        <source>{votes} of {rounds}</source>
        <translation>{rounds} ਵਿੱਚੋਂ {votes}</translation>
    </message>
    <message>
        <source>“{name}”, its answers and its votes will be gone.</source>
        <translation>“{name}”, ਉਸ ਦੇ ਜਵਾਬ ਅਤੇ ਉਸ ਦੀਆਂ ਵੋਟਾਂ ਗੁੰਮ ਹੋ ਜਾਣਗੇ।</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Beside the table</source>
        <translation>ਸਾਰਣੀ ਦੇ ਨਾਲ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Guide (F1: to this screen)</source>
        <translation>ਗਾਈਡ (F1: ਇਸ ਸਕ੍ਰੀਨ ਦਾ ਪੰਨਾ)</translation>
    </message>
</context>
<context>
    <name>SlicesRoom</name>
    <message>
        <source>All kinds</source>
        <translation>ਸਾਰੀਆਂ ਕਿਸਮਾਂ</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>ਫ਼ਰਕ ਹੈ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>In no slice the arms surely differ, corrected for how many slices there are.</source>
        <translation>ਕਿਸੇ ਉਪ-ਸਮੂਹ ਵਿੱਚ ਤਰੀਕਿਆਂ ਵਿੱਚ ਪੱਕਾ ਫ਼ਰਕ ਨਹੀਂ, ਉਪ-ਸਮੂਹਾਂ ਦੀ ਗਿਣਤੀ ਮੁਤਾਬਕ ਸੋਧ ਕੇ।</translation>
    </message>
    <message>
        <source>In {some} of {all} slices the arms surely differ, corrected for how many slices there are.</source>
        <translation>{all} ਵਿੱਚੋਂ {some} ਉਪ-ਸਮੂਹਾਂ ਵਿੱਚ ਤਰੀਕਿਆਂ ਵਿੱਚ ਪੱਕਾ ਫ਼ਰਕ ਹੈ, ਉਪ-ਸਮੂਹਾਂ ਦੀ ਗਿਣਤੀ ਮੁਤਾਬਕ ਸੋਧ ਕੇ।</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>ਸਵਾਲਾਂ ਦੀਆਂ ਕਿਸਮਾਂ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ਲੰਬਾਈ</translation>
    </message>
    <message>
        <source>Length of the question</source>
        <translation>ਸਵਾਲ ਦੀ ਲੰਬਾਈ</translation>
    </message>
    <message>
        <source>Nothing to slice</source>
        <translation>ਉਪ-ਸਮੂਹਾਂ ਲਈ ਕੁਝ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ</translation>
    </message>
    <message>
        <source>With more questions, this says where an arm is better: by tags of the rows, by length, by writing, by document. A slice needs five questions.</source>
        <translation>ਵੱਧ ਸਵਾਲਾਂ ਨਾਲ ਇਹ ਦੱਸਦਾ ਹੈ ਕਿ ਕੋਈ ਤਰੀਕਾ ਕਿੱਥੇ ਬਿਹਤਰ ਹੈ: ਕਤਾਰਾਂ ਦੇ ਟੈਗਾਂ, ਲੰਬਾਈ, ਲਿਪੀ ਜਾਂ ਦਸਤਾਵੇਜ਼ ਮੁਤਾਬਕ। ਇੱਕ ਉਪ-ਸਮੂਹ ਲਈ ਪੰਜ ਸਵਾਲ ਚਾਹੀਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>ਲਿਪੀ</translation>
    </message>
</context>
<context>
    <name>SourceItem</name>
    <message>
        <source>Source {number}: {file}</source>
        <translation>ਸਰੋਤ {number}: {file}</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>ਹਵਾਲਾ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>match {score}</source>
        <translation>ਮੇਲ {score}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>ਪੰਨਾ {page}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n ਅੰਸ਼ ਲੱਭਿਆ।</numerusform>
            <numerusform>%n ਅੰਸ਼ ਲੱਭੇ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>ਲੱਗਦਾ ਹੈ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ। ਇਹ ਸਭ ਤੋਂ ਨੇੜਲੇ ਅੰਸ਼ ਹਨ।</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ਸਰੋਤ</translation>
    </message>
    <message>
        <source>The passages an answer rests on are listed here.</source>
        <translation>ਜਵਾਬ ਜਿਨ੍ਹਾਂ ਅੰਸ਼ਾਂ ਉੱਤੇ ਟਿਕਿਆ ਹੈ ਉਹ ਇੱਥੇ ਹਨ।</translation>
    </message>
    <message>
        <source>{cited} of {all} passages cited.</source>
        <translation>{all} ਵਿੱਚੋਂ {cited} ਅੰਸ਼ਾਂ ਦਾ ਹਵਾਲਾ।</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>10 to 20 % for validation is usual.</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲਈ 10 ਤੋਂ 20 % ਆਮ ਹੈ।</translation>
    </message>
    <message>
        <source>10 to 20 % for validation is usual: with less the curve says little, with more there is less to learn from.</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲਈ 10 ਤੋਂ 20 % ਆਮ ਹੈ: ਘੱਟ ਨਾਲ ਕਰਵ ਘੱਟ ਦੱਸਦੀ ਹੈ, ਵੱਧ ਨਾਲ ਸਿੱਖਣ ਲਈ ਘੱਟ ਬਚਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Even shares of</source>
        <translation>ਇਸ ਦੇ ਬਰਾਬਰ ਹਿੱਸੇ</translation>
    </message>
    <message>
        <source>Keep on one side what has in common</source>
        <translation>ਜੋ ਸਾਂਝਾ ਹੈ ਉਸ ਨੂੰ ਇੱਕੋ ਪਾਸੇ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep this split</source>
        <translation>ਇਹ ਵੰਡ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Leave assigned rows where they are</source>
        <translation>ਤੈਅ ਕੀਤੀਆਂ ਕਤਾਰਾਂ ਨੂੰ ਉੱਥੇ ਹੀ ਰਹਿਣ ਦਿਓ</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>ਕੁਝ ਖਾਸ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ਤਰੱਕੀ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ਸੀਡ</translation>
    </message>
    <message>
        <source>Share of rows for tests</source>
        <translation>ਟੈਸਟ ਲਈ ਕਤਾਰਾਂ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Share of rows for validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਕਤਾਰਾਂ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ਵੰਡੋ</translation>
    </message>
    <message>
        <source>Split into training, validation and test</source>
        <translation>ਸਿਖਲਾਈ, ਵੈਲੀਡੇਸ਼ਨ ਅਤੇ ਟੈਸਟ ਵਿੱਚ ਵੰਡੋ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
    <message>
        <source>The model does not learn from validation rows: they show while it trains whether it understands, or only repeats. Test rows are for the comparison at the end.</source>
        <translation>ਮਾਡਲ ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਤੋਂ ਨਹੀਂ ਸਿੱਖਦਾ: ਉਹ ਸਿਖਲਾਈ ਦੌਰਾਨ ਦੱਸਦੀਆਂ ਹਨ ਕਿ ਮਾਡਲ ਸਮਝਦਾ ਹੈ ਜਾਂ ਸਿਰਫ਼ ਦੁਹਰਾਉਂਦਾ ਹੈ। ਟੈਸਟ ਕਤਾਰਾਂ ਅੰਤ ਵਾਲੀ ਤੁਲਨਾ ਲਈ ਹਨ।</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>With 0 % for tests, rows marked as test stay test.</source>
        <translation>ਟੈਸਟ ਲਈ 0 % ਹੋਵੇ ਤਾਂ ਟੈਸਟ ਨਿਸ਼ਾਨ ਵਾਲੀਆਂ ਕਤਾਰਾਂ ਟੈਸਟ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>SplitPreview</name>
    <message numerus="yes">
        <source>%n draft(s) wait for review and are not split.</source>
        <translation>
            <numerusform>%n ਡਰਾਫਟ ਸਮੀਖਿਆ ਉਡੀਕ ਰਿਹਾ ਹੈ ਅਤੇ ਵੰਡਿਆ ਨਹੀਂ ਜਾਂਦਾ।</numerusform>
            <numerusform>%n ਡਰਾਫਟ ਸਮੀਖਿਆ ਉਡੀਕ ਰਹੇ ਹਨ ਅਤੇ ਵੰਡੇ ਨਹੀਂ ਜਾਂਦੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of rows that belong together are kept whole</source>
        <translation>
            <numerusform>ਇਕੱਠੀਆਂ ਕਤਾਰਾਂ ਦਾ %n ਸਮੂਹ ਪੂਰਾ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ</numerusform>
            <numerusform>ਇਕੱਠੀਆਂ ਕਤਾਰਾਂ ਦੇ %n ਸਮੂਹ ਪੂਰੇ ਰੱਖੇ ਜਾਂਦੇ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have their document, conversation or passage in common with more than half of all: that keeps none together.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਦਾ ਦਸਤਾਵੇਜ਼, ਗੱਲਬਾਤ ਜਾਂ ਅੰਸ਼ ਅੱਧੀਆਂ ਤੋਂ ਵੱਧ ਕਤਾਰਾਂ ਨਾਲ ਸਾਂਝਾ ਹੈ: ਇਸ ਨਾਲ ਕੋਈ ਵੀ ਇਕੱਠੀ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਦਾ ਦਸਤਾਵੇਜ਼, ਗੱਲਬਾਤ ਜਾਂ ਅੰਸ਼ ਅੱਧੀਆਂ ਤੋਂ ਵੱਧ ਕਤਾਰਾਂ ਨਾਲ ਸਾਂਝਾ ਹੈ: ਇਸ ਨਾਲ ਕੋਈ ਵੀ ਇਕੱਠੀਆਂ ਨਹੀਂ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਹਿੱਲਦੀ ਹੈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਹਿੱਲਦੀਆਂ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were in no part are assigned.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜੋ ਕਿਸੇ ਹਿੱਸੇ ਵਿੱਚ ਨਹੀਂ ਸੀ, ਤੈਅ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜੋ ਕਿਸੇ ਹਿੱਸੇ ਵਿੱਚ ਨਹੀਂ ਸਨ, ਤੈਅ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>: {rows} rows in all, {largest} in the largest.</source>
        <translation>: ਕੁੱਲ {rows} ਕਤਾਰਾਂ, ਸਭ ਤੋਂ ਵੱਡੇ ਵਿੱਚ {largest}।</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ਸਾਰੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Nothing changes: all rows are assigned, and are left where they are.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ: ਸਾਰੀਆਂ ਕਤਾਰਾਂ ਤੈਅ ਹਨ, ਅਤੇ ਉੱਥੇ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing changes: the rows are split like this already.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ: ਕਤਾਰਾਂ ਪਹਿਲਾਂ ਹੀ ਇਉਂ ਵੰਡੀਆਂ ਹੋਈਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>ਹੋਰ ਲੇਬਲ</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>ਇਸ ਤੋਂ ਕੀ ਨਿਕਲੇਗਾ</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>ਲੇਬਲ ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>from {start} to {end}.</source>
        <translation>{start} ਤੋਂ {end} ਤੱਕ।</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation</source>
        <translation>{train} ਕਤਾਰਾਂ ਸਿਖਲਾਈ ਲਈ, {validation} ਵੈਲੀਡੇਸ਼ਨ ਲਈ</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation, {test} for tests</source>
        <translation>{train} ਕਤਾਰਾਂ ਸਿਖਲਾਈ ਲਈ, {validation} ਵੈਲੀਡੇਸ਼ਨ ਲਈ, {test} ਟੈਸਟ ਲਈ</translation>
    </message>
</context>
<context>
    <name>SplitWords</name>
    <message numerus="yes">
        <source>%n row(s) added since are not assigned.</source>
        <translation>
            <numerusform>ਉਸ ਤੋਂ ਬਾਅਦ ਜੋੜੀ %n ਕਤਾਰ ਤੈਅ ਨਹੀਂ।</numerusform>
            <numerusform>ਉਸ ਤੋਂ ਬਾਅਦ ਜੋੜੀਆਂ %n ਕਤਾਰਾਂ ਤੈਅ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not assigned.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਤੈਅ ਨਹੀਂ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਤੈਅ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign them</source>
        <translation>ਇਨ੍ਹਾਂ ਨੂੰ ਤੈਅ ਕਰੋ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ਬਦਲੋ…</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਵੰਡਿਆ</translation>
    </message>
    <message>
        <source>Split by hand, or as the rows came in</source>
        <translation>ਹੱਥ ਨਾਲ ਵੰਡਿਆ, ਜਾਂ ਜਿਵੇਂ ਕਤਾਰਾਂ ਆਈਆਂ</translation>
    </message>
    <message>
        <source>Split: {plan}</source>
        <translation>ਵੰਡ: {plan}</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>ਵੰਡੋ…</translation>
    </message>
    <message>
        <source>Those that are split already stay where they are</source>
        <translation>ਜੋ ਪਹਿਲਾਂ ਹੀ ਵੰਡੀਆਂ ਹਨ ਉਹ ਉੱਥੇ ਹੀ ਰਹਿੰਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Without validation rows no one sees whether the model understands or only repeats.</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਬਿਨਾਂ ਕੋਈ ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਮਾਡਲ ਸਮਝਦਾ ਹੈ ਜਾਂ ਸਿਰਫ਼ ਦੁਹਰਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>even by {what}</source>
        <translation>{what} ਮੁਤਾਬਕ ਬਰਾਬਰ</translation>
    </message>
    <message>
        <source>kept together: {what}</source>
        <translation>ਇਕੱਠੇ ਰੱਖੇ: {what}</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>ਸੀਡ {n}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message>
        <source>{train} for training, {validation} for validation, {test} for testing</source>
        <translation>ਸਿਖਲਾਈ ਲਈ {train}, ਵੈਲੀਡੇਸ਼ਨ ਲਈ {validation}, ਟੈਸਟ ਲਈ {test}</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>A folder that will hold your documents, rows, runs and chats.</source>
        <translation>ਫੋਲਡਰ ਜਿਸ ਵਿੱਚ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼, ਕਤਾਰਾਂ, ਰਨ ਅਤੇ ਚੈਟਾਂ ਰਹਿਣਗੇ।</translation>
    </message>
    <message>
        <source>Go on with a project from this machine, or with one you were given.</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦੇ ਕਿਸੇ ਪ੍ਰੋਜੈਕਟ, ਜਾਂ ਤੁਹਾਨੂੰ ਦਿੱਤੇ ਕਿਸੇ ਪ੍ਰੋਜੈਕਟ ਨਾਲ ਅੱਗੇ ਚਲੋ।</translation>
    </message>
    <message>
        <source>Make a small language model an expert in your own field, on this machine.</source>
        <translation>ਛੋਟੇ ਭਾਸ਼ਾ ਮਾਡਲ ਨੂੰ ਆਪਣੇ ਖੇਤਰ ਦਾ ਮਾਹਿਰ ਬਣਾਓ, ਇਸੇ ਮਸ਼ੀਨ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>ਨਵਾਂ ਪ੍ਰੋਜੈਕਟ</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>ਨਵਾਂ ਪ੍ਰੋਜੈਕਟ…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>ਕਾਪੀ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>ਪ੍ਰੋਜੈਕਟ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>ਪ੍ਰੋਜੈਕਟ ਖੋਲ੍ਹੋ…</translation>
    </message>
    <message>
        <source>The handbook of an invented firm, with questions and answers. Walk the whole way in minutes.</source>
        <translation>ਇੱਕ ਕਲਪਿਤ ਕੰਪਨੀ ਦੀ ਹੈਂਡਬੁੱਕ, ਸਵਾਲਾਂ ਅਤੇ ਜਵਾਬਾਂ ਸਮੇਤ। ਕੁਝ ਮਿੰਟਾਂ ਵਿੱਚ ਪੂਰਾ ਰਾਹ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>ਨਮੂਨਾ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Welcome to Ustad</source>
        <translation>Ustad ਵਿੱਚ ਜੀ ਆਇਆਂ ਨੂੰ</translation>
    </message>
</context>
<context>
    <name>StatCards</name>
    <message>
        <source>Duration</source>
        <translation>ਮਿਆਦ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ਤਰੱਕੀ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>ਬਾਕੀ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>ਸਿਖਲਾਈ ਲੌਸ</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
    <message>
        <source>measured once so far</source>
        <translation>ਹੁਣ ਤੱਕ ਇੱਕ ਵਾਰ ਮਾਪਿਆ</translation>
    </message>
    <message>
        <source>no validation rows</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਮਾਪਿਆ</translation>
    </message>
    <message>
        <source>since step {step}</source>
        <translation>ਕਦਮ {step} ਤੋਂ</translation>
    </message>
    <message>
        <source>{count} tokens per second</source>
        <translation>{count} ਟੋਕਨ ਪ੍ਰਤੀ ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{total} ਵਿੱਚੋਂ {done} ਕਦਮ</translation>
    </message>
</context>
<context>
    <name>StatesModel</name>
    <message>
        <source>Row {n}</source>
        <translation>ਕਤਾਰ {n}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>ਸਾਰੇ ਤਰੀਕਿਆਂ ਤੋਂ ਉਹੀ ਸਵਾਲ ਪੁੱਛਣਾ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚਲੋ</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>ਅੰਸ਼ਾਂ ਵਿੱਚ ਜਵਾਬ ਲੱਭਣਾ</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>ਇਸ ਕਦਮ ਦੀ ਪ੍ਰਗਤੀ</translation>
    </message>
    <message>
        <source>Proving it on your questions</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਉੱਤੇ ਪਰਖ ਹੋ ਰਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>ਪਾਸੇ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>ਸ਼ੁਰੂ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>ਇੱਥੇ ਰੁਕਿਆ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>ਅੰਸ਼ ਵਿੱਚ ਜਵਾਬ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਣ ਦੀ ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>ਕਤਾਰਾਂ ਉੱਤੇ ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Train on {share} of the rows</source>
        <translation>ਕਤਾਰਾਂ ਦੇ {share} ਉੱਤੇ ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>ਜੋ ਲੱਭਿਆ ਉਸ ਨੂੰ ਤੋਲਣਾ</translation>
    </message>
    <message>
        <source>What was trained and asked stays; the proof can be begun anew</source>
        <translation>ਜੋ ਸਿਖਲਾਈ ਹੋਈ ਅਤੇ ਜੋ ਪੁੱਛਿਆ ਗਿਆ, ਉਹ ਬਣਿਆ ਰਹਿੰਦਾ ਹੈ; ਪਰਖ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>about {time} left for this step</source>
        <translation>ਇਸ ਕਦਮ ਲਈ ਲਗਭਗ {time} ਬਾਕੀ</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>A collection of its own on a server on this machine.</source>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦੇ ਸਰਵਰ ਉੱਤੇ ਇਸ ਦੀ ਆਪਣੀ ਕਲੈਕਸ਼ਨ।</translation>
    </message>
    <message>
        <source>A collection of its own on {server}; the texts stay here.</source>
        <translation>{server} ਉੱਤੇ ਇਸ ਦੀ ਆਪਣੀ ਕਲੈਕਸ਼ਨ; ਲਿਖਤਾਂ ਇੱਥੇ ਰਹਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>A server that is no longer in the settings</source>
        <translation>ਇੱਕ ਸਰਵਰ ਜੋ ਹੁਣ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>ਸਰਵਰ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Add the server again, or keep the index in this program.</source>
        <translation>ਸਰਵਰ ਫਿਰ ਜੋੜੋ, ਜਾਂ ਇੰਡੈਕਸ ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>At this size a Qdrant server is the better place: it keeps them ready.</source>
        <translation>ਇਸ ਆਕਾਰ ਉੱਤੇ Qdrant ਸਰਵਰ ਬਿਹਤਰ ਥਾਂ ਹੈ: ਉਹ ਇਨ੍ਹਾਂ ਨੂੰ ਤਿਆਰ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Moving there or back embeds nothing again.</source>
        <translation>ਉੱਥੇ ਜਾਂ ਵਾਪਸ ਲੈ ਜਾਣ ਨਾਲ ਕੁਝ ਵੀ ਦੁਬਾਰਾ ਐਂਬੈੱਡ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>So many were never measured: this is reckoned from fewer.</source>
        <translation>ਇੰਨੀਆਂ ਕਦੇ ਨਹੀਂ ਮਾਪੀਆਂ ਗਈਆਂ: ਇਹ ਘੱਟ ਤੋਂ ਲਾਇਆ ਹਿਸਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>Vectors are kept</source>
        <translation>ਵੈਕਟਰ ਇੱਥੇ ਰੱਖੇ ਜਾਂਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>With {passages} passages: a search in about {milliseconds} ms, {memory} of memory, {disk} on disk, opened in {seconds} s.</source>
        <translation>{passages} ਅੰਸ਼ਾਂ ਨਾਲ: ਖੋਜ ਲਗਭਗ {milliseconds} ms ਵਿੱਚ, {memory} ਮੈਮੋਰੀ, ਡਿਸਕ ਉੱਤੇ {disk}, {seconds} ਸਕਿੰਟਾਂ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>StoreDialog</name>
    <message numerus="yes">
        <source>%n collection(s) there</source>
        <translation>
            <numerusform>ਉੱਥੇ %n ਕਲੈਕਸ਼ਨ</numerusform>
            <numerusform>ਉੱਥੇ %n ਕਲੈਕਸ਼ਨਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Qdrant server</source>
        <translation>Qdrant ਸਰਵਰ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>ਸਰਵਰ ਦਾ ਸਰਟੀਫਿਕੇਟ</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>ਸਰਟੀਫਿਕੇਟ (*.pem *.crt *.cer);;ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Change a Qdrant server</source>
        <translation>Qdrant ਸਰਵਰ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Only for a server whose certificate you made yourself.</source>
        <translation>ਸਿਰਫ਼ ਉਸ ਸਰਵਰ ਲਈ ਜਿਸ ਦਾ ਸਰਟੀਫਿਕੇਟ ਤੁਸੀਂ ਆਪ ਬਣਾਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Qdrant {version} answers</source>
        <translation>Qdrant {version} ਜਵਾਬ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Vectors and word numbers of your passages and questions are sent to {host}; the texts stay here.</source>
        <translation>ਤੁਹਾਡੇ ਅੰਸ਼ਾਂ ਅਤੇ ਸਵਾਲਾਂ ਦੇ ਵੈਕਟਰ ਅਤੇ ਸ਼ਬਦ-ਨੰਬਰ {host} ਨੂੰ ਭੇਜੇ ਜਾਂਦੇ ਹਨ; ਲਿਖਤਾਂ ਇੱਥੇ ਰਹਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>StoresCard</name>
    <message>
        <source>Add a server…</source>
        <translation>ਸਰਵਰ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Indexes are kept in this program unless you choose a server for a project, in the options of its documents: for very many passages, or to have them on another machine.</source>
        <translation>ਇੰਡੈਕਸ ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਰੱਖੇ ਜਾਂਦੇ ਹਨ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਪ੍ਰੋਜੈਕਟ ਦੇ ਦਸਤਾਵੇਜ਼ਾਂ ਦੀ ਚੋਣ ਵਿੱਚ ਕੋਈ ਸਰਵਰ ਨਹੀਂ ਚੁਣਦੇ: ਬਹੁਤ ਜ਼ਿਆਦਾ ਅੰਸ਼ਾਂ ਲਈ, ਜਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਹੋਰ ਮਸ਼ੀਨ ਉੱਤੇ ਰੱਖਣ ਲਈ।</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Indexes that are kept there stay there, but are not searched any more; move them into this program first if you want to keep them.</source>
        <translation>ਇਸ ਦੀ ਕੁੰਜੀ ਵੀ ਭੁਲਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਉੱਥੇ ਰੱਖੇ ਇੰਡੈਕਸ ਉੱਥੇ ਰਹਿੰਦੇ ਹਨ, ਪਰ ਉਨ੍ਹਾਂ ਵਿੱਚ ਹੁਣ ਖੋਜਿਆ ਨਹੀਂ ਜਾਂਦਾ; ਜੇ ਰੱਖਣਾ ਚਾਹੁੰਦੇ ਹੋ ਤਾਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਲੈ ਆਓ।</translation>
    </message>
    <message>
        <source>Qdrant servers</source>
        <translation>Qdrant ਸਰਵਰ</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>ਸਰਵਰ ਹਟਾਓ</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Add</source>
        <translation>ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add a table from a database</source>
        <translation>ਡਾਟਾਬੇਸ ਤੋਂ ਸਾਰਣੀ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ਪਤਾ</translation>
    </message>
    <message>
        <source>Ask for the first rows, and add nothing yet</source>
        <translation>ਪਹਿਲੀਆਂ ਕਤਾਰਾਂ ਮੰਗੋ, ਅਤੇ ਹਾਲੇ ਕੁਝ ਨਾ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>ਡਾਟਾਬੇਸ ਨੂੰ ਪੁੱਛ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ਗਾਹਕ</translation>
    </message>
    <message>
        <source>Each row becomes a record that can be found. Only a question (SELECT) is run, and nothing is written; a login that may only read is still the safest.</source>
        <translation>ਹਰੇਕ ਕਤਾਰ ਇੱਕ ਰਿਕਾਰਡ ਬਣਦੀ ਹੈ ਜੋ ਲੱਭ ਸਕਦਾ ਹੈ। ਸਿਰਫ਼ ਸਵਾਲ (SELECT) ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ ਜਾਂਦਾ; ਫਿਰ ਵੀ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਵਾਲਾ ਲੌਗਇਨ ਸਭ ਤੋਂ ਸੁਰੱਖਿਅਤ ਹੈ।</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>ਪਹਿਲੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message numerus="yes">
        <source>It answers. This is how the first %n row(s) are read:</source>
        <translation>
            <numerusform>ਇਹ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਪਹਿਲੀ %n ਕਤਾਰ ਇਉਂ ਪੜ੍ਹੀ ਜਾਂਦੀ ਹੈ:</numerusform>
            <numerusform>ਇਹ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਪਹਿਲੀਆਂ %n ਕਤਾਰਾਂ ਇਉਂ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ ਹਨ:</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers. This is how the rows are read:</source>
        <translation>ਇਹ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਕਤਾਰਾਂ ਇਉਂ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ ਹਨ:</translation>
    </message>
    <message>
        <source>Kept in the system's keyring, not in the project.</source>
        <translation>ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਵਿੱਚ ਰੱਖਿਆ, ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Kept in {path}, which only you can read: no keyring of the system answers.</source>
        <translation>{path} ਵਿੱਚ ਰੱਖਿਆ, ਜੋ ਸਿਰਫ਼ ਤੁਸੀਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ: ਸਿਸਟਮ ਦੀ ਕੋਈ ਕੀਰਿੰਗ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Others: {one} or {other}</source>
        <translation>ਹੋਰ: {one} ਜਾਂ {other}</translation>
    </message>
    <message>
        <source>Password (if it wants one)</source>
        <translation>ਪਾਸਵਰਡ (ਜੇ ਚਾਹੀਦਾ ਹੋਵੇ)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>ਕਿਊਰੀ</translation>
    </message>
    <message>
        <source>Save and read again</source>
        <translation>ਸੰਭਾਲੋ ਅਤੇ ਫਿਰ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Table from a database</source>
        <translation>ਡਾਟਾਬੇਸ ਤੋਂ ਸਾਰਣੀ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Give them</source>
        <translation>ਇਨ੍ਹਾਂ ਨੂੰ ਦਿਓ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ਟੈਗ</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਨੂੰ ਟੈਗ ਲਗਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਨੂੰ ਟੈਗ ਲਗਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>ਟੈਗ “{tag}” ਹਟਾਓ</translation>
    </message>
    <message>
        <source>They have; a click takes away</source>
        <translation>ਇਨ੍ਹਾਂ ਕੋਲ ਹਨ; ਕਲਿੱਕ ਨਾਲ ਹਟਦੇ ਹਨ</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>ਟੈਗ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>ਟੈਗ ਜੋੜੋ…</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>ਟੈਗ “{tag}” ਹਟਾਓ</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message numerus="yes">
        <source>%n blind</source>
        <translation>
            <numerusform>%n ਬਿਨਾਂ ਨਾਂ ਦੇਖੇ</numerusform>
            <numerusform>%n ਬਿਨਾਂ ਨਾਂ ਦੇਖੇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for a vote</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਵੋਟ ਉਡੀਕ ਰਿਹਾ ਹੈ</numerusform>
            <numerusform>%n ਸਵਾਲ ਵੋਟ ਉਡੀਕ ਰਹੇ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n ਵੋਟ</numerusform>
            <numerusform>%n ਵੋਟਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>ਸਾਰੇ ਮਾੜੇ</translation>
    </message>
    <message>
        <source>Another best</source>
        <translation>ਹੋਰ ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>Answerer</source>
        <translation>ਜਵਾਬਦਾਤਾ</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>Each answerer</source>
        <translation>ਹਰੇਕ ਜਵਾਬਦਾਤਾ</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>ਹਰੇਕ ਜੋੜਾ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ਐਕਸਪੋਰਟ…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>First wins</source>
        <translation>ਪਹਿਲਾ ਜਿੱਤਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>ਪਹਿਲਾ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>First, where decided</source>
        <translation>ਪਹਿਲਾ, ਜਿੱਥੇ ਫ਼ੈਸਲਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>How often each is the best</source>
        <translation>ਹਰੇਕ ਕਿੰਨੀ ਵਾਰ ਸਭ ਤੋਂ ਵਧੀਆ ਹੈ</translation>
    </message>
    <message>
        <source>Lines over the bars, and ranges in the tables, are Wilson score intervals: in 95 of 100 such comparisons they hold the true share; those of pairs are corrected for the number of pairs. A pair is undecided while its range holds one half. Stopping as soon as the figures please makes them worth less.</source>
        <translation>ਬਾਰਾਂ ਉੱਪਰਲੀਆਂ ਲਾਈਨਾਂ ਅਤੇ ਸਾਰਣੀਆਂ ਵਿਚਲੀਆਂ ਰੇਂਜਾਂ, Wilson ਸਕੋਰ ਅੰਤਰਾਲ ਹਨ: ਅਜਿਹੀਆਂ 100 ਵਿੱਚੋਂ 95 ਤੁਲਨਾਵਾਂ ਵਿੱਚ ਅਸਲ ਹਿੱਸਾ ਇਨ੍ਹਾਂ ਵਿੱਚ ਹੁੰਦਾ ਹੈ; ਜੋੜਿਆਂ ਵਾਲੇ ਜੋੜਿਆਂ ਦੀ ਗਿਣਤੀ ਲਈ ਸੁਧਾਰੇ ਹੋਏ ਹਨ। ਜਦੋਂ ਤੱਕ ਜੋੜੇ ਦੀ ਰੇਂਜ ਵਿੱਚ ਅੱਧਾ ਆਉਂਦਾ ਹੈ, ਉਸ ਦਾ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ। ਅੰਕੜੇ ਪਸੰਦ ਆਉਂਦੇ ਹੀ ਰੁਕ ਜਾਣਾ ਉਨ੍ਹਾਂ ਦੀ ਕਦਰ ਘਟਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>ਹਾਲੇ ਕੋਈ ਵੋਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Only votes given before the names were shown</source>
        <translation>ਸਿਰਫ਼ ਨਾਂ ਦਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਦਿੱਤੀਆਂ ਵੋਟਾਂ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ਜੋੜਾ</translation>
    </message>
    <message>
        <source>Second wins</source>
        <translation>ਦੂਜਾ ਜਿੱਤਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Some are better than others; see the pairs.</source>
        <translation>ਕੁਝ ਹੋਰਨਾਂ ਤੋਂ ਬਿਹਤਰ ਹਨ; ਜੋੜੇ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>ਬਰਾਬਰੀ</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>ਟੋਕਨ/ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>Too few votes to say who is better.</source>
        <translation>ਇਹ ਕਹਿਣ ਲਈ ਵੋਟਾਂ ਬਹੁਤ ਘੱਟ ਹਨ ਕਿ ਕੌਣ ਬਿਹਤਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Votes for each answerer</source>
        <translation>ਹਰੇਕ ਜਵਾਬਦਾਤਾ ਲਈ ਵੋਟਾਂ</translation>
    </message>
    <message>
        <source>Votes for each pair</source>
        <translation>ਹਰੇਕ ਜੋੜੇ ਲਈ ਵੋਟਾਂ</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ</translation>
    </message>
    <message>
        <source>most of the best stood in place {place}: does the place decide?</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ ਵਿੱਚੋਂ ਬਹੁਤੇ ਥਾਂ {place} ਉੱਤੇ ਸਨ: ਕੀ ਥਾਂ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>ਹਾਲੇ ਨਹੀਂ ਪਰਖਿਆ</translation>
    </message>
    <message>
        <source>the first is better</source>
        <translation>ਪਹਿਲਾ ਬਿਹਤਰ ਹੈ</translation>
    </message>
    <message>
        <source>the second is better</source>
        <translation>ਦੂਜਾ ਬਿਹਤਰ ਹੈ</translation>
    </message>
    <message>
        <source>too few votes to say</source>
        <translation>ਕਹਿਣ ਲਈ ਵੋਟਾਂ ਬਹੁਤ ਘੱਟ ਹਨ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} ਤੋਂ {high})</translation>
    </message>
    <message>
        <source>“{name}” is better than all others.</source>
        <translation>“{name}” ਬਾਕੀ ਸਾਰੀਆਂ ਤੋਂ ਬਿਹਤਰ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ਅੱਖਰ</numerusform>
            <numerusform>%n ਅੱਖਰ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ਸ਼ਬਦ</numerusform>
            <numerusform>%n ਸ਼ਬਦ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Token {number}, id {id}: “{text}”, {state}</source>
        <translation>ਟੋਕਨ {number}, ਆਈਡੀ {id}: “{text}”, {state}</translation>
    </message>
    <message>
        <source>Tokens {first}–{last}, ids {ids}: together “{text}”, {state}</source>
        <translation>ਟੋਕਨ {first}–{last}, ਆਈਡੀ {ids}: ਮਿਲਾ ਕੇ “{text}”, {state}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>ਕੱਟਿਆ</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>ਸਿੱਖਿਆ</translation>
    </message>
    <message>
        <source>read, not learnt</source>
        <translation>ਪੜ੍ਹਿਆ, ਸਿੱਖਿਆ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Accept</source>
        <translation>ਮਨਜ਼ੂਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Choose how many rows are kept for validation</source>
        <translation>ਚੁਣੋ ਕਿ ਕਿੰਨੀਆਂ ਕਤਾਰਾਂ ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਰੱਖੀਆਂ ਜਾਣ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>ਡਾਟਾਸੈੱਟ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਮਿਟਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਮਿਟਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>ਕਤਾਰਾਂ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <translation>ਡਾਟਾਸੈੱਟ ਮਿਟਾਓ…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ਡੁਪਲਿਕੇਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Fill a column…</source>
        <translation>ਕਾਲਮ ਭਰੋ…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>ਫਿਲਟਰ ਅਤੇ ਕ੍ਰਮਬੱਧ ਕਰੋ</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>ਫਿਲਟਰ ਅਤੇ ਕ੍ਰਮਬੱਧ ਕਰੋ (Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>Filter and sort: %n condition(s)</source>
        <translation>
            <numerusform>ਫਿਲਟਰ ਅਤੇ ਕ੍ਰਮਬੱਧ ਕਰੋ: %n ਸ਼ਰਤ</numerusform>
            <numerusform>ਫਿਲਟਰ ਅਤੇ ਕ੍ਰਮਬੱਧ ਕਰੋ: %n ਸ਼ਰਤਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>ਲੱਭੋ ਅਤੇ ਬਦਲੋ…</translation>
    </message>
    <message>
        <source>Go through the drafts, or the rows shown, with the keyboard (Ctrl+R)</source>
        <translation>ਡਰਾਫਟਾਂ, ਜਾਂ ਦਿਖਾਈਆਂ ਕਤਾਰਾਂ, ਵਿੱਚੋਂ ਕੀਬੋਰਡ ਨਾਲ ਲੰਘੋ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>ਇੰਪੋਰਟ ਅਤੇ ਐਕਸਪੋਰਟ…</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>ਡਰਾਫਟ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Merge into one row</source>
        <translation>ਇੱਕ ਕਤਾਰ ਵਿੱਚ ਮਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ਹੇਠਾਂ ਲੈ ਜਾਓ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ਉੱਪਰ ਲੈ ਜਾਓ</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>ਨਵਾਂ ਡਾਟਾਸੈੱਟ…</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>ਵੰਡ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Put into test</source>
        <translation>ਟੈਸਟ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Put into training</source>
        <translation>ਸਿਖਲਾਈ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Put into validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਵਿੱਚ ਪਾਓ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ਮੁੜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>ਮੁੜ ਕਰੋ: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ਨਾਮਨਜ਼ੂਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Rename the dataset…</source>
        <translation>ਡਾਟਾਸੈੱਟ ਦਾ ਨਾਂ ਬਦਲੋ…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ਸਮੀਖਿਆ</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (Ctrl+F)</source>
        <translation>ਸਿਰਫ਼ ਉਹ ਕਤਾਰਾਂ ਦਿਖਾਓ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਹਨ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show rows that hold</source>
        <translation>ਉਹ ਕਤਾਰਾਂ ਦਿਖਾਓ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>Show rows that hold…</source>
        <translation>ਉਹ ਕਤਾਰਾਂ ਦਿਖਾਓ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਹੈ…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>ਵੰਡੋ…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>ਤਾਰਾ</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>ਟੈਗ…</translation>
    </message>
    <message>
        <source>Take out of all parts</source>
        <translation>ਸਾਰੇ ਹਿੱਸਿਆਂ ਵਿੱਚੋਂ ਕੱਢੋ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>ਵਾਪਸ ਲਓ: {what}</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>ਸੰਸਕਰਣ…</translation>
    </message>
    <message>
        <source>What the columns are…</source>
        <translation>ਕਾਲਮ ਕੀ ਹਨ…</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Of two answers, the model learns to give the better one.</source>
        <translation>ਦੋ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਮਾਡਲ ਬਿਹਤਰ ਦੇਣਾ ਸਿੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Texts are sorted into the labels of the rows.</source>
        <translation>ਲਿਖਤਾਂ ਕਤਾਰਾਂ ਦੇ ਲੇਬਲਾਂ ਵਿੱਚ ਛਾਂਟੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The model learns to answer as the rows do.</source>
        <translation>ਮਾਡਲ ਉਵੇਂ ਜਵਾਬ ਦੇਣਾ ਸਿੱਖਦਾ ਹੈ ਜਿਵੇਂ ਕਤਾਰਾਂ ਦਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The places in a text that matter are found and marked.</source>
        <translation>ਲਿਖਤ ਦੀਆਂ ਜ਼ਰੂਰੀ ਥਾਵਾਂ ਲੱਭ ਕੇ ਨਿਸ਼ਾਨਬੱਧ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The search by meaning learns which passages belong to which questions.</source>
        <translation>ਅਰਥ ਰਾਹੀਂ ਖੋਜ ਸਿੱਖਦੀ ਹੈ ਕਿ ਕਿਹੜੇ ਅੰਸ਼ ਕਿਹੜੇ ਸਵਾਲਾਂ ਨਾਲ ਜੁੜਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ਹਾਂ</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <source>Back to the runs</source>
        <translation>ਰਨਾਂ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>ਜਵਾਬਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>ਰਨ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>End the training where it is and keep what was learnt</source>
        <translation>ਸਿਖਲਾਈ ਜਿੱਥੇ ਹੈ ਉੱਥੇ ਖਤਮ ਕਰੋ ਅਤੇ ਜੋ ਸਿੱਖਿਆ ਉਹ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>ਡਾਟਾਸੈੱਟਾਂ ਉੱਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Its result, checkpoints and curves go with it ({size}). This cannot be undone.</source>
        <translation>ਇਸ ਦਾ ਨਤੀਜਾ, ਚੈੱਕਪੁਆਇੰਟ ਅਤੇ ਕਰਵਾਂ ਇਸ ਦੇ ਨਾਲ ਜਾਂਦੇ ਹਨ ({size})। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Make a model of its own of what this run has learnt</source>
        <translation>ਇਸ ਰਨ ਨੇ ਜੋ ਸਿੱਖਿਆ ਉਸ ਤੋਂ ਵੱਖਰਾ ਮਾਡਲ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Make an ONNX model of what this run has learnt, for other programs and machines</source>
        <translation>ਇਸ ਰਨ ਨੇ ਜੋ ਸਿੱਖਿਆ ਉਸ ਤੋਂ ਹੋਰ ਪ੍ਰੋਗਰਾਮਾਂ ਅਤੇ ਮਸ਼ੀਨਾਂ ਲਈ ONNX ਮਾਡਲ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Many trials, each a short training of its own; the best one is kept.</source>
        <translation>ਕਈ ਟ੍ਰਾਇਲ, ਹਰੇਕ ਇੱਕ ਛੋਟੀ ਸਿਖਲਾਈ; ਸਭ ਤੋਂ ਵਧੀਆ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ਮਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>ਨਵਾਂ ਰਨ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ਵਿਰਾਮ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ਜਾਰੀ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>ਚੱਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Runs beside each other: the best figure of each line is marked.</source>
        <translation>ਰਨ ਨਾਲੋ-ਨਾਲ: ਹਰੇਕ ਲਾਈਨ ਦਾ ਸਭ ਤੋਂ ਵਧੀਆ ਅੰਕੜਾ ਨਿਸ਼ਾਨਬੱਧ ਹੈ।</translation>
    </message>
    <message>
        <source>Save a checkpoint and stop; Resume goes on from there</source>
        <translation>ਚੈੱਕਪੁਆਇੰਟ ਸੰਭਾਲ ਕੇ ਰੋਕੋ; ਜਾਰੀ ਰੱਖੋ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ਸੰਭਾਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>ਰੋਕੋ ਅਤੇ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Teach a model by example: choose what, see what it takes, watch it learn.</source>
        <translation>ਮਾਡਲ ਨੂੰ ਉਦਾਹਰਨਾਂ ਨਾਲ ਸਿਖਾਓ: ਚੁਣੋ ਕੀ, ਦੇਖੋ ਕੀ ਲੱਗੇਗਾ, ਉਸ ਨੂੰ ਸਿੱਖਦੇ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>There are no rows to learn from yet</source>
        <translation>ਸਿੱਖਣ ਲਈ ਹਾਲੇ ਕੋਈ ਕਤਾਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Training needs a dataset: questions with the answers the model is to give.</source>
        <translation>ਸਿਖਲਾਈ ਨੂੰ ਡਾਟਾਸੈੱਟ ਚਾਹੀਦਾ ਹੈ: ਸਵਾਲ, ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਸਮੇਤ ਜੋ ਮਾਡਲ ਨੇ ਦੇਣੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Try it in Chat</source>
        <translation>ਚੈਟ ਵਿੱਚ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>ਆਪਣੀ ਵਾਰੀ ਉਡੀਕ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>{name}: many trials, the best one is kept.</source>
        <translation>{name}: ਕਈ ਟ੍ਰਾਇਲ, ਸਭ ਤੋਂ ਵਧੀਆ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>“{model}” learns “{dataset}”</source>
        <translation>“{model}” “{dataset}” ਸਿੱਖ ਰਿਹਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n line(s) of this conversation's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>ਇਸ ਗੱਲਬਾਤ ਦੀ ਫ਼ਾਈਲ ਦੀ %n ਲਾਈਨ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: ਉਸ ਵਿੱਚ ਜੋ ਸੀ ਉਹ ਛੱਡਿਆ ਗਿਆ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਗੱਲਬਾਤ ਦੀ ਫ਼ਾਈਲ ਦੀਆਂ %n ਲਾਈਨਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ: ਉਨ੍ਹਾਂ ਵਿੱਚ ਜੋ ਸੀ ਉਹ ਛੱਡਿਆ ਗਿਆ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>ਗੱਲਬਾਤ</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Files with rows ({known});;All files (*)</source>
        <translation>ਕਤਾਰਾਂ ਵਾਲੀਆਂ ਫ਼ਾਈਲਾਂ ({known});;ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ (*)</translation>
    </message>
    <message>
        <source>Import a folder of the datasets library</source>
        <translation>ਡਾਟਾਸੈੱਟ ਲਾਇਬ੍ਰੇਰੀ ਦਾ ਫੋਲਡਰ ਇੰਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>ਕਤਾਰਾਂ ਇੰਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Left out of {file}</source>
        <translation>{file} ਵਿੱਚੋਂ ਛੱਡੀਆਂ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ਫੋਲਡਰ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>ਇਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਓ</translation>
    </message>
</context>
<context>
    <name>TrialActions</name>
    <message>
        <source>Judge…</source>
        <translation>ਨਿਰਣਾ…</translation>
    </message>
    <message>
        <source>Let a larger model say which of two answers is better</source>
        <translation>ਵੱਡੇ ਮਾਡਲ ਨੂੰ ਦੱਸਣ ਦਿਓ ਕਿ ਦੋ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ ਬਿਹਤਰ ਹੈ</translation>
    </message>
    <message>
        <source>One page with the figures, examples and costs, to hand on</source>
        <translation>ਅੰਕੜਿਆਂ, ਉਦਾਹਰਨਾਂ ਅਤੇ ਖਰਚਿਆਂ ਵਾਲਾ ਇੱਕ ਪੰਨਾ, ਅੱਗੇ ਦੇਣ ਲਈ</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>ਰਿਪੋਰਟ…</translation>
    </message>
    <message>
        <source>Say yourself which answers are best, without knowing whose they are</source>
        <translation>ਆਪ ਦੱਸੋ ਕਿ ਕਿਹੜੇ ਜਵਾਬ ਸਭ ਤੋਂ ਵਧੀਆ ਹਨ, ਇਹ ਜਾਣੇ ਬਿਨਾਂ ਕਿ ਉਹ ਕਿਸ ਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Vote side by side</source>
        <translation>ਨਾਲੋ-ਨਾਲ ਵੋਟ ਦਿਓ</translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Answered by</source>
        <translation>ਜਵਾਬ ਦੇਣ ਵਾਲਾ</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ ਅੰਕੜਾ</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>ਅੱਧਵਾਟੇ ਰੁਕੀ</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>ਅੱਧਵਾਟੇ ਕੱਟੇ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>ਮਿਆਦ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ਪੂਰਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ਰੋਕ ਦਿੱਤਾ</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>ਸਮਾਂ ਮੁੱਕ ਗਿਆ</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ਟ੍ਰਾਇਲ</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ਕਦੋਂ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>ਪੂਰੀ</translation>
    </message>
</context>
<context>
    <name>TrialsTable</name>
    <message>
        <source>Earlier comparisons</source>
        <translation>ਪਹਿਲਾਂ ਦੀਆਂ ਤੁਲਨਾਵਾਂ</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ਟ੍ਰਾਇਲ</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>It marks the answer to a question, in the sentences that the chat quotes, too.</source>
        <translation>ਇਹ ਸਵਾਲ ਦੇ ਜਵਾਬ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਂਦਾ ਹੈ, ਚੈਟ ਦੀਆਂ ਟੂਕਾਂ ਵਾਲੇ ਵਾਕਾਂ ਵਿੱਚ ਵੀ।</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because nothing was measured on held-out rows.</source>
        <translation>ਇਹ ਸਵਾਲ ਦੇ ਜਵਾਬ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਂਦਾ ਹੈ। ਚੈਟ ਇਸ ਨੂੰ ਨਹੀਂ ਵਰਤਦੀ, ਕਿਉਂਕਿ ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਮਾਪਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because on held-out rows whole sentences said it better.</source>
        <translation>ਇਹ ਸਵਾਲ ਦੇ ਜਵਾਬ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਂਦਾ ਹੈ। ਚੈਟ ਇਸ ਨੂੰ ਨਹੀਂ ਵਰਤਦੀ, ਕਿਉਂਕਿ ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਉੱਤੇ ਪੂਰੇ ਵਾਕਾਂ ਨੇ ਬਿਹਤਰ ਦੱਸਿਆ।</translation>
    </message>
    <message>
        <source>It marks: {labels}.</source>
        <translation>ਇਹ ਨਿਸ਼ਾਨ ਲਗਾਉਂਦਾ ਹੈ: {labels}।</translation>
    </message>
    <message>
        <source>It sorts texts by: {labels}.</source>
        <translation>ਇਹ ਲਿਖਤਾਂ ਨੂੰ ਇਨ੍ਹਾਂ ਨਾਲ ਛਾਂਟਦਾ ਹੈ: {labels}।</translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation>ਇਸ ਲਿਖਤ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ਲਿਖਤ</translation>
    </message>
    <message>
        <source>The text to look in</source>
        <translation>ਲਿਖਤ ਜਿਸ ਵਿੱਚ ਦੇਖਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>The text to sort</source>
        <translation>ਛਾਂਟਣ ਲਈ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ਕੀ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>TryingDialog</name>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>ਰੱਖਿਆ ਹੋਇਆ; ਬਦਲਣ ਲਈ ਹੋਰ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ਸੰਭਾਲ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ਰੋਕ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>ਕੁਨੈਕਸ਼ਨ ਜਾਂਚੋ</translation>
    </message>
</context>
<context>
    <name>TurnsEditor</name>
    <message>
        <source>Add a turn</source>
        <translation>ਵਾਰੀ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>ਸਹਾਇਕ</translation>
    </message>
    <message>
        <source>Move this turn down</source>
        <translation>ਇਹ ਵਾਰੀ ਹੇਠਾਂ ਲੈ ਜਾਓ</translation>
    </message>
    <message>
        <source>Move this turn up</source>
        <translation>ਇਹ ਵਾਰੀ ਉੱਪਰ ਲੈ ਜਾਓ</translation>
    </message>
    <message>
        <source>Split the row here: this turn begins a new one</source>
        <translation>ਕਤਾਰ ਨੂੰ ਇੱਥੇ ਵੰਡੋ: ਇਹ ਵਾਰੀ ਨਵੀਂ ਕਤਾਰ ਸ਼ੁਰੂ ਕਰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>ਸਿਸਟਮ</translation>
    </message>
    <message>
        <source>Take this turn out</source>
        <translation>ਇਹ ਵਾਰੀ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ਟੂਲ</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>ਵਾਰੀ {number}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ਵਰਤੋਂਕਾਰ</translation>
    </message>
    <message>
        <source>Who speaks in turn {number}</source>
        <translation>ਵਾਰੀ {number} ਵਿੱਚ ਕੌਣ ਬੋਲਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The next version</source>
        <translation>ਅਗਲਾ ਸੰਸਕਰਣ</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>ਪਿਛਲਾ ਸੰਸਕਰਣ</translation>
    </message>
    <message>
        <source>Version {place} of {all}</source>
        <translation>{all} ਵਿੱਚੋਂ ਸੰਸਕਰਣ {place}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n edit(s) after “{name}”</source>
        <translation>
            <numerusform>“{name}” ਤੋਂ ਬਾਅਦ %n ਸੋਧ</numerusform>
            <numerusform>“{name}” ਤੋਂ ਬਾਅਦ %n ਸੋਧਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) before “{name}”</source>
        <translation>
            <numerusform>“{name}” ਤੋਂ ਪਹਿਲਾਂ %n ਸੋਧ</numerusform>
            <numerusform>“{name}” ਤੋਂ ਪਹਿਲਾਂ %n ਸੋਧਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>A note about it</source>
        <translation>ਇਸ ਬਾਰੇ ਨੋਟ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>ਸੰਸਕਰਣ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete the version “{name}”?</source>
        <translation>ਸੰਸਕਰਣ “{name}” ਮਿਟਾਉਣਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>ਮਿਟਾਓ…</translation>
    </message>
    <message>
        <source>Each export will be listed here with the version it was made of.</source>
        <translation>ਹਰੇਕ ਐਕਸਪੋਰਟ ਇੱਥੇ ਉਸ ਸੰਸਕਰਣ ਸਮੇਤ ਦਿਸੇਗਾ ਜਿਸ ਤੋਂ ਉਹ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ਐਕਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Exports that were made of it keep its old name.</source>
        <translation>ਇਸ ਤੋਂ ਬਣੇ ਐਕਸਪੋਰਟ ਇਸ ਦਾ ਪੁਰਾਣਾ ਨਾਂ ਰੱਖਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ਫ਼ਾਈਲ</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>ਇਸ ਸਥਿਤੀ ਉੱਤੇ ਵਾਪਸ ਜਾਓ</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>ਕਿਸ ਤੋਂ ਬਣਿਆ</translation>
    </message>
    <message>
        <source>Makes the rows what they were. One undo takes it back.</source>
        <translation>ਕਤਾਰਾਂ ਨੂੰ ਪਹਿਲਾਂ ਵਾਂਗ ਕਰਦਾ ਹੈ। ਇੱਕ ਵਾਪਸ ਲਓ ਇਸ ਨੂੰ ਪਲਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>ਮੌਜੂਦਾ ਸਥਿਤੀ ਦਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Name the rows as they are now, and you can compare with them and come back to them later, whatever is done to them in between.</source>
        <translation>ਕਤਾਰਾਂ ਨੂੰ ਜਿਵੇਂ ਹੁਣ ਹਨ ਨਾਂ ਦਿਓ, ਤਾਂ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਉਨ੍ਹਾਂ ਨਾਲ ਤੁਲਨਾ ਕਰ ਸਕਦੇ ਹੋ ਅਤੇ ਉਨ੍ਹਾਂ ਉੱਤੇ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ, ਵਿਚਕਾਰ ਭਾਵੇਂ ਕੁਝ ਵੀ ਕੀਤਾ ਜਾਵੇ।</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>ਇਸ ਸਥਿਤੀ ਨੂੰ ਨਾਂ ਦਿਓ</translation>
    </message>
    <message>
        <source>Name, such as “before cleaning”</source>
        <translation>ਨਾਂ, ਜਿਵੇਂ “ਸਫਾਈ ਤੋਂ ਪਹਿਲਾਂ”</translation>
    </message>
    <message>
        <source>No state has a name yet</source>
        <translation>ਹਾਲੇ ਕਿਸੇ ਸਥਿਤੀ ਦਾ ਨਾਂ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Note (if you like)</source>
        <translation>ਨੋਟ (ਜੇ ਚਾਹੋ)</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>ਹਾਲੇ ਕੁਝ ਐਕਸਪੋਰਟ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Now: {where}</source>
        <translation>ਹੁਣ: {where}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>ਸੰਸਕਰਣ ਦਾ ਨਾਂ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ਨਾਂ ਬਦਲੋ…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>The rows are what they were in “{name}”. One undo takes this back.</source>
        <translation>ਕਤਾਰਾਂ “{name}” ਵਾਲੀਆਂ ਹੀ ਹਨ। ਇੱਕ ਵਾਪਸ ਲਓ ਇਸ ਨੂੰ ਪਲਟ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The rows stay as they are now, but can no longer be brought back to this state. This can't be undone.</source>
        <translation>ਕਤਾਰਾਂ ਜਿਵੇਂ ਹੁਣ ਹਨ ਰਹਿੰਦੀਆਂ ਹਨ, ਪਰ ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਸਥਿਤੀ ਉੱਤੇ ਵਾਪਸ ਨਹੀਂ ਲਿਆਂਦਾ ਜਾ ਸਕੇਗਾ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ਸੰਸਕਰਣ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ਸੰਸਕਰਣ</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>“{name}” ਦੇ ਸੰਸਕਰਣ</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ਕੀ ਸੂਚੀ ਵਿੱਚ ਹੈ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ਕਦੋਂ</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>ਕੋਈ ਸੰਸਕਰਣ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}”, and changed since</source>
        <translation>“{name}”, ਅਤੇ ਉਸ ਤੋਂ ਬਾਅਦ ਬਦਲਿਆ</translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>0  Tie</source>
        <translation>0  ਬਰਾਬਰੀ</translation>
    </message>
    <message>
        <source>B  All bad</source>
        <translation>B  ਸਾਰੇ ਮਾੜੇ</translation>
    </message>
    <message>
        <source>Next to vote on</source>
        <translation>ਅਗਲੇ ਨੂੰ ਵੋਟ</translation>
    </message>
    <message>
        <source>None is better than another</source>
        <translation>ਕੋਈ ਦੂਜੇ ਤੋਂ ਬਿਹਤਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>None of them is any good</source>
        <translation>ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਚੰਗਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Remark on your vote</source>
        <translation>ਤੁਹਾਡੀ ਵੋਟ ਬਾਰੇ ਟਿੱਪਣੀ</translation>
    </message>
    <message>
        <source>Take vote back</source>
        <translation>ਵੋਟ ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>Why? A remark for later</source>
        <translation>ਕਿਉਂ? ਬਾਅਦ ਲਈ ਟਿੱਪਣੀ</translation>
    </message>
</context>
<context>
    <name>WatchingDialog</name>
    <message numerus="yes">
        <source>%n file(s), copied to “{name}”</source>
        <translation>
            <numerusform>%n ਫ਼ਾਈਲ, “{name}” ਵਿੱਚ ਕਾਪੀ</numerusform>
            <numerusform>%n ਫ਼ਾਈਲਾਂ, “{name}” ਵਿੱਚ ਕਾਪੀ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Documents that are new or changed are indexed once they have settled</source>
        <translation>ਨਵੇਂ ਜਾਂ ਬਦਲੇ ਦਸਤਾਵੇਜ਼ ਟਿਕ ਜਾਣ ਉੱਤੇ ਇੰਡੈਕਸ ਹੁੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Index changes by itself</source>
        <translation>ਬਦਲਾਅ ਆਪਣੇ-ਆਪ ਇੰਡੈਕਸ ਕਰੋ</translation>
    </message>
    <message>
        <source>Its documents stay in the project as they are now. You can remove them in the list.</source>
        <translation>ਇਸ ਦੇ ਦਸਤਾਵੇਜ਼ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਜਿਵੇਂ ਹੁਣ ਹਨ ਰਹਿੰਦੇ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਸੂਚੀ ਵਿੱਚ ਹਟਾ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>ਹਾਲੇ ਕਿਸੇ ਫੋਲਡਰ ਦੀ ਨਿਗਰਾਨੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>ਨਿਗਰਾਨੀ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stop watching “{name}”</source>
        <translation>“{name}” ਦੀ ਨਿਗਰਾਨੀ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stop watching “{name}”?</source>
        <translation>“{name}” ਦੀ ਨਿਗਰਾਨੀ ਰੋਕਣੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Watch a folder and what is below it</source>
        <translation>ਫੋਲਡਰ ਅਤੇ ਉਸ ਦੇ ਹੇਠਾਂ ਦੀ ਹਰ ਚੀਜ਼ ਦੀ ਨਿਗਰਾਨੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>ਫੋਲਡਰ ਦੀ ਨਿਗਰਾਨੀ ਕਰੋ…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>ਨਿਗਰਾਨੀ ਵਾਲੇ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>What is added, changed, moved or deleted in these folders is so in the project too. The project keeps copies; your files are only read.</source>
        <translation>ਇਨ੍ਹਾਂ ਫੋਲਡਰਾਂ ਵਿੱਚ ਜੋ ਜੋੜਿਆ, ਬਦਲਿਆ, ਹਿਲਾਇਆ ਜਾਂ ਮਿਟਾਇਆ ਜਾਂਦਾ ਹੈ ਉਹ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਵੀ ਉਵੇਂ ਹੀ ਹੁੰਦਾ ਹੈ। ਪ੍ਰੋਜੈਕਟ ਕਾਪੀਆਂ ਰੱਖਦਾ ਹੈ; ਤੁਹਾਡੀਆਂ ਫ਼ਾਈਲਾਂ ਸਿਰਫ਼ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Answers show the passages they rest on.</source>
        <translation>ਜਵਾਬ ਉਹ ਅੰਸ਼ ਦਿਖਾਉਂਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਟਿਕੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Ask a model below, or add documents first: then answers can quote them and say where.</source>
        <translation>ਹੇਠਾਂ ਕਿਸੇ ਮਾਡਲ ਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਪਹਿਲਾਂ ਦਸਤਾਵੇਜ਼ ਜੋੜੋ: ਫਿਰ ਜਵਾਬ ਉਨ੍ਹਾਂ ਦਾ ਹਵਾਲਾ ਦੇ ਸਕਦੇ ਹਨ ਅਤੇ ਦੱਸ ਸਕਦੇ ਹਨ ਕਿ ਕਿੱਥੇ।</translation>
    </message>
    <message>
        <source>From your own rows:</source>
        <translation>ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ ਕਤਾਰਾਂ ਤੋਂ:</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?</translation>
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
        <translation>ਇਹ ਕੀ ਹੈ: {word}?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>0.9 leaves out odd words; 1 leaves none out.</source>
        <translation>0.9 ਅਜੀਬ ਸ਼ਬਦ ਛੱਡ ਦਿੰਦਾ ਹੈ; 1 ਕੋਈ ਨਹੀਂ ਛੱਡਦਾ।</translation>
    </message>
    <message>
        <source>1 means the same words, 0 none in common.</source>
        <translation>1 ਦਾ ਮਤਲਬ ਉਹੀ ਸ਼ਬਦ, 0 ਦਾ ਮਤਲਬ ਕੋਈ ਸਾਂਝਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>40 is a common value; 0 leaves it open.</source>
        <translation>40 ਆਮ ਮੁੱਲ ਹੈ; 0 ਖੁੱਲ੍ਹਾ ਛੱਡਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>8 bits lose hardly anything, 4 bits a little, and the model needs a half or a quarter of the memory.</source>
        <translation>8 ਬਿੱਟ ਨਾਲ ਲਗਭਗ ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ, 4 ਬਿੱਟ ਨਾਲ ਥੋੜ੍ਹਾ, ਅਤੇ ਮਾਡਲ ਨੂੰ ਅੱਧੀ ਜਾਂ ਚੌਥਾਈ ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>8 to 32 suit most work; a higher rank needs more rows to be worth it.</source>
        <translation>ਬਹੁਤੇ ਕੰਮ ਲਈ 8 ਤੋਂ 32 ਠੀਕ ਹੈ; ਵੱਡੇ ਰੈਂਕ ਦਾ ਫ਼ਾਇਦਾ ਤਾਂ ਹੈ ਜੇ ਕਤਾਰਾਂ ਵੱਧ ਹੋਣ।</translation>
    </message>
    <message>
        <source>A copy of everything a run needs in order to go on, saved from time to time.</source>
        <translation>ਰਨ ਨੂੰ ਅੱਗੇ ਚੱਲਣ ਲਈ ਜੋ ਕੁਝ ਚਾਹੀਦਾ ਹੈ ਉਸ ਸਭ ਦੀ ਕਾਪੀ, ਜੋ ਸਮੇਂ-ਸਮੇਂ ਸੰਭਾਲੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A figure from 0 to 1 for the order of what was found: right passages count more the further up they stand.</source>
        <translation>ਲੱਭੇ ਨਤੀਜਿਆਂ ਦੇ ਕ੍ਰਮ ਲਈ 0 ਤੋਂ 1 ਤੱਕ ਦਾ ਅੰਕੜਾ: ਸਹੀ ਅੰਸ਼ ਜਿੰਨੇ ਉੱਪਰ ਹੋਣ, ਓਨੇ ਵੱਧ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A list of a few hundred numbers that stands for the meaning of a text; texts that mean much the same get numbers that lie close together.</source>
        <translation>ਕੁਝ ਸੌ ਸੰਖਿਆਵਾਂ ਦੀ ਸੂਚੀ ਜੋ ਲਿਖਤ ਦਾ ਅਰਥ ਦੱਸਦੀ ਹੈ; ਲਗਭਗ ਇੱਕੋ ਅਰਥ ਵਾਲੀਆਂ ਲਿਖਤਾਂ ਨੂੰ ਨੇੜੇ-ਨੇੜੇ ਦੀਆਂ ਸੰਖਿਆਵਾਂ ਮਿਲਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>A little helps where passages are short; much makes the index larger and the results repeat themselves.</source>
        <translation>ਜਿੱਥੇ ਅੰਸ਼ ਛੋਟੇ ਹੋਣ ਉੱਥੇ ਥੋੜ੍ਹਾ ਓਵਰਲੈਪ ਮਦਦ ਕਰਦਾ ਹੈ; ਬਹੁਤਾ ਹੋਵੇ ਤਾਂ ਇੰਡੈਕਸ ਵੱਡਾ ਹੋ ਜਾਂਦਾ ਹੈ ਅਤੇ ਨਤੀਜੇ ਦੁਹਰਾਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A model that reads two answers and says which is better, or gives marks.</source>
        <translation>ਮਾਡਲ ਜੋ ਦੋ ਜਵਾਬ ਪੜ੍ਹ ਕੇ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿਹੜਾ ਬਿਹਤਰ ਹੈ, ਜਾਂ ਅੰਕ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A neural processor: a chip beside the main processor that is made for models and uses little power.</source>
        <translation>ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰ: ਮੁੱਖ ਪ੍ਰੋਸੈਸਰ ਦੇ ਨਾਲ ਇੱਕ ਚਿੱਪ ਜੋ ਮਾਡਲਾਂ ਲਈ ਬਣੀ ਹੈ ਅਤੇ ਘੱਟ ਬਿਜਲੀ ਵਰਤਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A number in the answer that leads to the passage it rests on: document, page and the words.</source>
        <translation>ਜਵਾਬ ਵਿਚਲਾ ਨੰਬਰ ਜੋ ਉਸ ਅੰਸ਼ ਤੱਕ ਲੈ ਜਾਂਦਾ ਹੈ ਜਿਸ ਉੱਤੇ ਜਵਾਬ ਟਿਕਿਆ ਹੈ: ਦਸਤਾਵੇਜ਼, ਪੰਨਾ ਅਤੇ ਸ਼ਬਦ।</translation>
    </message>
    <message>
        <source>A piece of a word, the unit in which a language model reads and writes; an English word has a little more than one on average, a word in other scripts often several.</source>
        <translation>ਸ਼ਬਦ ਦਾ ਟੁਕੜਾ, ਉਹ ਇਕਾਈ ਜਿਸ ਵਿੱਚ ਭਾਸ਼ਾ ਮਾਡਲ ਪੜ੍ਹਦਾ ਅਤੇ ਲਿਖਦਾ ਹੈ; ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ ਵਿੱਚ ਔਸਤਨ ਇੱਕ ਤੋਂ ਥੋੜ੍ਹੇ ਵੱਧ ਹੁੰਦੇ ਹਨ, ਹੋਰ ਲਿਪੀਆਂ ਦੇ ਸ਼ਬਦ ਵਿੱਚ ਅਕਸਰ ਕਈ।</translation>
    </message>
    <message>
        <source>A program that understands the same requests as OpenAI's service, as most model servers do.</source>
        <translation>ਪ੍ਰੋਗਰਾਮ ਜੋ OpenAI ਦੀ ਸੇਵਾ ਵਾਲੀਆਂ ਬੇਨਤੀਆਂ ਹੀ ਸਮਝਦਾ ਹੈ, ਜਿਵੇਂ ਬਹੁਤੇ ਮਾਡਲ ਸਰਵਰ ਸਮਝਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A small set of extra weights that is trained beside the model, which itself stays as it is.</source>
        <translation>ਵਾਧੂ ਵੇਟਾਂ ਦਾ ਛੋਟਾ ਸੈੱਟ ਜਿਸ ਨੂੰ ਮਾਡਲ ਦੇ ਨਾਲ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਜਦਕਿ ਮਾਡਲ ਆਪ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A test question that was also trained on, word for word or in other words.</source>
        <translation>ਟੈਸਟ ਦਾ ਸਵਾਲ ਜਿਸ ਉੱਤੇ ਸਿਖਲਾਈ ਵੀ ਹੋਈ ਸੀ, ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ ਜਾਂ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>ਅਡੈਪਟਰ</translation>
    </message>
    <message>
        <source>After a stop, a crash or a power cut, Resume goes on from the last one.</source>
        <translation>ਰੋਕਣ, ਕ੍ਰੈਸ਼ ਹੋਣ ਜਾਂ ਬਿਜਲੀ ਜਾਣ ਤੋਂ ਬਾਅਦ “ਜਾਰੀ ਰੱਖੋ” ਪਿਛਲੇ ਚੈੱਕਪੁਆਇੰਟ ਤੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After the search, a second and more careful comparison puts the best passages in a better order.</source>
        <translation>ਖੋਜ ਤੋਂ ਬਾਅਦ ਦੂਜੀ ਅਤੇ ਵੱਧ ਧਿਆਨ ਵਾਲੀ ਤੁਲਨਾ ਸਭ ਤੋਂ ਚੰਗੇ ਅੰਸ਼ਾਂ ਨੂੰ ਬਿਹਤਰ ਕ੍ਰਮ ਵਿੱਚ ਰੱਖਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>ਐਲਫ਼ਾ (alpha)</translation>
    </message>
    <message>
        <source>An answer counts only if it is the expected one, apart from capital letters, punctuation and small words such as “the”.</source>
        <translation>ਜਵਾਬ ਤਾਂ ਹੀ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਜੇ ਉਹ ਉਮੀਦ ਵਾਲਾ ਹੋਵੇ, ਵੱਡੇ ਅੱਖਰਾਂ, ਵਿਰਾਮ ਚਿੰਨ੍ਹਾਂ ਅਤੇ “the” ਵਰਗੇ ਛੋਟੇ ਸ਼ਬਦਾਂ ਨੂੰ ਛੱਡ ਕੇ।</translation>
    </message>
    <message>
        <source>An exported model runs without PyTorch, and on a processor it is often several times as fast.</source>
        <translation>ਐਕਸਪੋਰਟ ਕੀਤਾ ਮਾਡਲ PyTorch ਤੋਂ ਬਿਨਾਂ ਚੱਲਦਾ ਹੈ, ਅਤੇ ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਅਕਸਰ ਕਈ ਗੁਣਾ ਤੇਜ਼ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An open file format for trained models that many programs and devices can run.</source>
        <translation>ਸਿਖਾਏ ਹੋਏ ਮਾਡਲਾਂ ਲਈ ਖੁੱਲ੍ਹਾ ਫ਼ਾਈਲ ਫਾਰਮੈਟ, ਜਿਸ ਨੂੰ ਕਈ ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਡਿਵਾਈਸ ਚਲਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>At the beginning the learning rate rises slowly from zero to its full size.</source>
        <translation>ਸ਼ੁਰੂ ਵਿੱਚ ਲਰਨਿੰਗ ਰੇਟ ਜ਼ੀਰੋ ਤੋਂ ਆਪਣੇ ਪੂਰੇ ਆਕਾਰ ਤੱਕ ਹੌਲੀ-ਹੌਲੀ ਵਧਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ਬੈਚ</translation>
    </message>
    <message>
        <source>Before the model answers, the program looks up the passages of your documents that fit the question and hands them over with it.</source>
        <translation>ਮਾਡਲ ਦੇ ਜਵਾਬ ਤੋਂ ਪਹਿਲਾਂ ਪ੍ਰੋਗਰਾਮ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚੋਂ ਸਵਾਲ ਨਾਲ ਮੇਲ ਖਾਂਦੇ ਅੰਸ਼ ਲੱਭਦਾ ਹੈ ਅਤੇ ਸਵਾਲ ਦੇ ਨਾਲ ਮਾਡਲ ਨੂੰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>ਚੈਟ ਟੈਂਪਲੇਟ</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>ਚੈੱਕਪੁਆਇੰਟ</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>ਹਵਾਲਾ</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>ਭਰੋਸਾ ਅੰਤਰਾਲ</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>ਕੌਂਟੈਕਸਟ ਦੀ ਲੰਬਾਈ</translation>
    </message>
    <message>
        <source>DPO (preferring)</source>
        <translation>DPO (ਤਰਜੀਹ ਦੇਣਾ)</translation>
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
        <translation>ਦਸਤਾਵੇਜ਼ ਕੁਝ ਵਾਕਾਂ ਦੇ ਟੁਕੜਿਆਂ ਵਿੱਚ ਵੰਡੇ ਜਾਂਦੇ ਹਨ, ਕਿਉਂਕਿ ਖੋਜ ਕਿਸੇ ਟੁਕੜੇ ਵੱਲ ਇਸ਼ਾਰਾ ਕਰ ਸਕਦੀ ਹੈ, ਪੂਰੀ ਕਿਤਾਬ ਵੱਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ਡ੍ਰੌਪਆਊਟ</translation>
    </message>
    <message>
        <source>Each model was trained with its own, and answers badly if it is given another one.</source>
        <translation>ਹਰ ਮਾਡਲ ਨੂੰ ਆਪਣੇ ਟੈਂਪਲੇਟ ਨਾਲ ਸਿਖਾਇਆ ਗਿਆ, ਅਤੇ ਹੋਰ ਦਿੱਤਾ ਜਾਵੇ ਤਾਂ ਉਹ ਮਾੜੇ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Each piece remembers its document, its page and its place.</source>
        <translation>ਹਰ ਟੁਕੜਾ ਆਪਣਾ ਦਸਤਾਵੇਜ਼, ਆਪਣਾ ਪੰਨਾ ਅਤੇ ਆਪਣੀ ਥਾਂ ਯਾਦ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Each question counts 1 if the right passage came first, a half if second, a third if third, and nothing if it was not found; the figure is the average.</source>
        <translation>ਹਰ ਸਵਾਲ ਦਾ 1 ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਜੇ ਸਹੀ ਅੰਸ਼ ਪਹਿਲਾ ਆਇਆ, ਅੱਧਾ ਜੇ ਦੂਜਾ, ਤੀਜਾ ਹਿੱਸਾ ਜੇ ਤੀਜਾ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਜੇ ਉਹ ਨਹੀਂ ਲੱਭਿਆ; ਅੰਕੜਾ ਇਨ੍ਹਾਂ ਦੀ ਔਸਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>ਛੇਤੀ ਰੋਕਣਾ (early stopping)</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>ਐਂਬੈਡਿੰਗ</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>ਐਪੌਕ</translation>
    </message>
    <message>
        <source>Everything that the model needs is in one file.</source>
        <translation>ਮਾਡਲ ਨੂੰ ਜੋ ਕੁਝ ਚਾਹੀਦਾ ਹੈ ਉਹ ਸਭ ਇੱਕੋ ਫ਼ਾਈਲ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>ਹੂ-ਬ-ਹੂ ਮੇਲ (exact match)</translation>
    </message>
    <message>
        <source>Execution provider</source>
        <translation>ਐਗਜ਼ੀਕਿਊਸ਼ਨ ਪ੍ਰੋਵਾਈਡਰ</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fewer bits are smaller and often faster; the comparison after the export shows what was lost.</source>
        <translation>ਘੱਟ ਬਿੱਟ ਛੋਟੇ ਅਤੇ ਅਕਸਰ ਤੇਜ਼ ਹੁੰਦੇ ਹਨ; ਐਕਸਪੋਰਟ ਤੋਂ ਬਾਅਦ ਦੀ ਤੁਲਨਾ ਦੱਸਦੀ ਹੈ ਕਿ ਕੀ ਗੁਆਚਿਆ।</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>For facts stay near 0; for ideas try 0.7 to 1.</source>
        <translation>ਤੱਥਾਂ ਲਈ 0 ਦੇ ਨੇੜੇ ਰਹੋ; ਨਵੇਂ ਵਿਚਾਰਾਂ ਲਈ 0.7 ਤੋਂ 1 ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Found among the first (recall)</source>
        <translation>ਪਹਿਲੇ ਨਤੀਜਿਆਂ ਵਿੱਚ ਲੱਭਿਆ (recall)</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>ਗ੍ਰੇਡੀਐਂਟ ਜੋੜਨਾ (gradient accumulation)</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>ਗ੍ਰੇਡੀਐਂਟ ਚੈੱਕਪੁਆਇੰਟਿੰਗ</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>ਵੱਖ ਰੱਖੇ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>How each number of the exported model is stored: as a whole number of 4 or 8 bits, or a decimal number of 16 or 32 bits.</source>
        <translation>ਐਕਸਪੋਰਟ ਕੀਤੇ ਮਾਡਲ ਦੀ ਹਰ ਸੰਖਿਆ ਕਿਵੇਂ ਰੱਖੀ ਜਾਂਦੀ ਹੈ: 4 ਜਾਂ 8 ਬਿੱਟ ਦੀ ਪੂਰਨ ਸੰਖਿਆ ਵਜੋਂ, ਜਾਂ 16 ਜਾਂ 32 ਬਿੱਟ ਦੀ ਦਸ਼ਮਲਵ ਸੰਖਿਆ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>How freely the next word is chosen: 0 always takes the likeliest one, higher values more often an unlikely one.</source>
        <translation>ਅਗਲਾ ਸ਼ਬਦ ਕਿੰਨੀ ਖੁੱਲ੍ਹ ਨਾਲ ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ: 0 ਹਮੇਸ਼ਾ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਲੈਂਦਾ ਹੈ, ਵੱਡੇ ਮੁੱਲ ਵੱਧ ਵਾਰ ਘੱਟ ਸੰਭਾਵਿਤ ਸ਼ਬਦ ਲੈਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How large each correction of the weights is.</source>
        <translation>ਵੇਟਾਂ ਦਾ ਹਰ ਸੁਧਾਰ ਕਿੰਨਾ ਵੱਡਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How many tokens a model can take in at once: instructions, passages, the conversation so far and its answer.</source>
        <translation>ਮਾਡਲ ਇੱਕੋ ਵੇਲੇ ਕਿੰਨੇ ਟੋਕਨ ਲੈ ਸਕਦਾ ਹੈ: ਹਦਾਇਤਾਂ, ਅੰਸ਼, ਹੁਣ ਤੱਕ ਦੀ ਗੱਲਬਾਤ ਅਤੇ ਉਸ ਦਾ ਜਵਾਬ।</translation>
    </message>
    <message>
        <source>How many words the answer and the expected answer share, with a penalty for words that are missing and for words too many.</source>
        <translation>ਜਵਾਬ ਅਤੇ ਉਮੀਦ ਵਾਲੇ ਜਵਾਬ ਵਿੱਚ ਕਿੰਨੇ ਸ਼ਬਦ ਸਾਂਝੇ ਹਨ; ਘਟਦੇ ਅਤੇ ਵਾਧੂ ਸ਼ਬਦਾਂ ਲਈ ਅੰਕ ਕੱਟੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks beside the model: what it says is multiplied by alpha divided by the rank.</source>
        <translation>ਮਾਡਲ ਦੇ ਨਾਲ ਅਡੈਪਟਰ ਕਿੰਨੇ ਜ਼ੋਰ ਨਾਲ ਬੋਲਦਾ ਹੈ: ਜੋ ਉਹ ਕਹਿੰਦਾ ਹੈ ਉਸ ਨੂੰ ਐਲਫ਼ਾ ÷ ਰੈਂਕ ਨਾਲ ਗੁਣਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answer: the smaller, the likelier it found each of its tokens.</source>
        <translation>ਸਹੀ ਜਵਾਬ ਤੋਂ ਮਾਡਲ ਕਿੰਨਾ ਹੈਰਾਨ ਹੁੰਦਾ ਹੈ: ਲੌਸ ਜਿੰਨਾ ਛੋਟਾ, ਉਸ ਦਾ ਹਰ ਟੋਕਨ ਮਾਡਲ ਨੂੰ ਓਨਾ ਹੀ ਵੱਧ ਸੰਭਾਵਿਤ ਲੱਗਿਆ।</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>ਹਾਈਬ੍ਰਿਡ ਖੋਜ</translation>
    </message>
    <message>
        <source>If the model gets better on them too, it is learning; if it only gets better on the training rows, it is memorising.</source>
        <translation>ਜੇ ਮਾਡਲ ਇਨ੍ਹਾਂ ਉੱਤੇ ਵੀ ਬਿਹਤਰ ਹੁੰਦਾ ਹੈ ਤਾਂ ਉਹ ਸਿੱਖ ਰਿਹਾ ਹੈ; ਜੇ ਸਿਰਫ਼ ਸਿਖਲਾਈ ਕਤਾਰਾਂ ਉੱਤੇ, ਤਾਂ ਉਹ ਰਟ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In each step a share of the adapter is switched off by chance, so that it cannot rely on single weights.</source>
        <translation>ਹਰ ਕਦਮ ਵਿੱਚ ਅਡੈਪਟਰ ਦਾ ਇੱਕ ਹਿੱਸਾ ਸੰਜੋਗ ਨਾਲ ਬੰਦ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਉਹ ਇਕੱਲੇ-ਇਕੱਲੇ ਵੇਟਾਂ ਉੱਤੇ ਨਿਰਭਰ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>In each step all trained weights are pulled a little towards zero.</source>
        <translation>ਹਰ ਕਦਮ ਵਿੱਚ ਸਾਰੇ ਸਿਖਾਏ ਜਾ ਰਹੇ ਵੇਟ ਥੋੜ੍ਹਾ ਜ਼ੀਰੋ ਵੱਲ ਖਿੱਚੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It holds for the whole conversation, and you do not see it among the messages.</source>
        <translation>ਇਹ ਪੂਰੀ ਗੱਲਬਾਤ ਲਈ ਲਾਗੂ ਹੈ, ਅਤੇ ਤੁਹਾਨੂੰ ਸੁਨੇਹਿਆਂ ਵਿੱਚ ਨਹੀਂ ਦਿਸਦਾ।</translation>
    </message>
    <message>
        <source>It is often a little better with small ranks, and somewhat slower.</source>
        <translation>ਇਹ ਛੋਟੇ ਰੈਂਕਾਂ ਨਾਲ ਅਕਸਰ ਥੋੜ੍ਹਾ ਬਿਹਤਰ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਕੁਝ ਹੌਲੀ।</translation>
    </message>
    <message>
        <source>It is strict: right answers in other words count as wrong.</source>
        <translation>ਇਹ ਸਖ਼ਤ ਹੈ: ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦਿੱਤੇ ਸਹੀ ਜਵਾਬ ਗਲਤ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It is useful where a question has several right passages.</source>
        <translation>ਇਹ ਉੱਥੇ ਕੰਮ ਦਾ ਹੈ ਜਿੱਥੇ ਸਵਾਲ ਦੇ ਕਈ ਸਹੀ ਅੰਸ਼ ਹੋਣ।</translation>
    </message>
    <message>
        <source>It learns a manner, a format or a vocabulary well, but facts that change are better kept in documents.</source>
        <translation>ਇਸ ਨਾਲ ਲਹਿਜਾ, ਫਾਰਮੈਟ ਜਾਂ ਸ਼ਬਦਾਵਲੀ ਚੰਗੀ ਸਿੱਖੀ ਜਾਂਦੀ ਹੈ, ਪਰ ਬਦਲਦੇ ਤੱਥ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਰੱਖਣੇ ਬਿਹਤਰ ਹਨ।</translation>
    </message>
    <message>
        <source>It needs a model in a form made for it and runs small models well.</source>
        <translation>ਇਸ ਨੂੰ ਆਪਣੇ ਲਈ ਬਣੇ ਰੂਪ ਵਿੱਚ ਮਾਡਲ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਛੋਟੇ ਮਾਡਲ ਇਹ ਚੰਗੇ ਚਲਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It needs about a quarter or half of the memory and takes longer; use it when the model does not fit otherwise.</source>
        <translation>ਇਸ ਨੂੰ ਲਗਭਗ ਚੌਥਾਈ ਜਾਂ ਅੱਧੀ ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ ਅਤੇ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ; ਇਸ ਨੂੰ ਉਦੋਂ ਵਰਤੋ ਜਦੋਂ ਮਾਡਲ ਹੋਰ ਤਰ੍ਹਾਂ ਨਾ ਆਵੇ।</translation>
    </message>
    <message>
        <source>It needs no examples of perfect answers, only judgements; beta says how far it may move from what it was.</source>
        <translation>ਇਸ ਨੂੰ ਪੱਕੇ ਸਹੀ ਜਵਾਬਾਂ ਦੀਆਂ ਉਦਾਹਰਨਾਂ ਨਹੀਂ, ਸਿਰਫ਼ ਨਿਰਣੇ ਚਾਹੀਦੇ ਹਨ; beta ਦੱਸਦਾ ਹੈ ਕਿ ਮਾਡਲ ਆਪਣੇ ਪੁਰਾਣੇ ਰੂਪ ਤੋਂ ਕਿੰਨਾ ਹਟ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It no longer needs the adapter and can be used by programs that know no adapters.</source>
        <translation>ਇਸ ਨੂੰ ਹੁਣ ਅਡੈਪਟਰ ਨਹੀਂ ਚਾਹੀਦਾ, ਅਤੇ ਇਹ ਉਨ੍ਹਾਂ ਪ੍ਰੋਗਰਾਮਾਂ ਵਿੱਚ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ ਜੋ ਅਡੈਪਟਰ ਨਹੀਂ ਜਾਣਦੇ।</translation>
    </message>
    <message>
        <source>It saves time and keeps the run from going on to learn by heart.</source>
        <translation>ਇਹ ਸਮਾਂ ਬਚਾਉਂਦਾ ਹੈ ਅਤੇ ਰਨ ਨੂੰ ਰਟਣ ਵੱਲ ਅੱਗੇ ਵਧਣ ਤੋਂ ਰੋਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It should fall quickly at first and then level out.</source>
        <translation>ਇਹ ਪਹਿਲਾਂ ਤੇਜ਼ੀ ਨਾਲ ਘਟਣਾ ਅਤੇ ਫਿਰ ਪੱਧਰਾ ਹੋ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It takes a few megabytes, can be removed at any time, and one model can have many of them.</source>
        <translation>ਇਹ ਕੁਝ ਮੈਗਾਬਾਈਟ ਲੈਂਦਾ ਹੈ, ਕਦੇ ਵੀ ਹਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ, ਅਤੇ ਇੱਕ ਮਾਡਲ ਦੇ ਅਜਿਹੇ ਕਈ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It takes a little more time for each question and often brings the right passage to the first place.</source>
        <translation>ਇਹ ਹਰ ਸਵਾਲ ਲਈ ਥੋੜ੍ਹਾ ਵੱਧ ਸਮਾਂ ਲੈਂਦਾ ਹੈ ਅਤੇ ਅਕਸਰ ਸਹੀ ਅੰਸ਼ ਨੂੰ ਪਹਿਲੀ ਥਾਂ ਲੈ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It tells how far up the right passage usually stands.</source>
        <translation>ਇਹ ਦੱਸਦਾ ਹੈ ਕਿ ਸਹੀ ਅੰਸ਼ ਆਮ ਤੌਰ ਉੱਤੇ ਕਿੰਨਾ ਉੱਪਰ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Judging model</source>
        <translation>ਨਿਰਣਾ ਕਰਨ ਵਾਲਾ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>ਲੀਕ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ਲਰਨਿੰਗ ਰੇਟ</translation>
    </message>
    <message>
        <source>Lengths, limits and speeds are counted in tokens.</source>
        <translation>ਲੰਬਾਈਆਂ, ਹੱਦਾਂ ਅਤੇ ਰਫ਼ਤਾਰਾਂ ਟੋਕਨਾਂ ਵਿੱਚ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model whose own weights are squeezed to 4 or 8 bits while it is trained.</source>
        <translation>ਅਜਿਹੇ ਮਾਡਲ ਦੇ ਨਾਲ LoRA ਜਿਸ ਦੇ ਆਪਣੇ ਵੇਟ ਸਿਖਲਾਈ ਦੌਰਾਨ 4 ਜਾਂ 8 ਬਿੱਟ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਕੀਤੇ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>LoRA that treats the direction of a correction and its size separately.</source>
        <translation>LoRA ਜੋ ਸੁਧਾਰ ਦੀ ਦਿਸ਼ਾ ਅਤੇ ਉਸ ਦੇ ਆਕਾਰ ਨੂੰ ਵੱਖ-ਵੱਖ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ਲੌਸ</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>ਔਸਤ ਪਰਸਪਰ ਸਥਾਨ (MRR)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ਮਰਜ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Models favour long answers and whatever they see first, so compare the judge with your own votes.</source>
        <translation>ਮਾਡਲ ਲੰਬੇ ਜਵਾਬਾਂ ਅਤੇ ਪਹਿਲਾਂ ਦੇਖੇ ਜਵਾਬਾਂ ਦਾ ਪੱਖ ਲੈਂਦੇ ਹਨ, ਇਸ ਲਈ ਜੱਜ ਦੀ ਤੁਲਨਾ ਆਪਣੀਆਂ ਵੋਟਾਂ ਨਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>More rows at once are faster and steadier but need more memory.</source>
        <translation>ਇੱਕੋ ਵੇਲੇ ਵੱਧ ਕਤਾਰਾਂ ਤੇਜ਼ ਅਤੇ ਸਥਿਰ ਹੁੰਦੀਆਂ ਹਨ ਪਰ ਵੱਧ ਮੈਮੋਰੀ ਲੈਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>NPU</source>
        <translation>NPU</translation>
    </message>
    <message>
        <source>Names, numbers and part codes are found by words, everyday questions by meaning.</source>
        <translation>ਨਾਂ, ਨੰਬਰ ਅਤੇ ਪੁਰਜ਼ਿਆਂ ਦੇ ਕੋਡ ਸ਼ਬਦਾਂ ਨਾਲ ਲੱਭਦੇ ਹਨ, ਰੋਜ਼ਾਨਾ ਦੇ ਸਵਾਲ ਅਰਥ ਨਾਲ।</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One pass over all training rows; three epochs show each row to the model three times.</source>
        <translation>ਸਾਰੀਆਂ ਸਿਖਲਾਈ ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਇੱਕ ਗੇੜਾ; ਤਿੰਨ ਐਪੌਕ ਮਾਡਲ ਨੂੰ ਹਰ ਕਤਾਰ ਤਿੰਨ ਵਾਰ ਦਿਖਾਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Only the likeliest words are considered, as many as together reach this probability.</source>
        <translation>ਸਿਰਫ਼ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਸ਼ਬਦ ਵਿਚਾਰੇ ਜਾਂਦੇ ਹਨ, ਓਨੇ ਜੋ ਮਿਲ ਕੇ ਇਸ ਸੰਭਾਵਨਾ ਤੱਕ ਪਹੁੰਚਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Only they tell how the model does on what it has not seen before.</source>
        <translation>ਸਿਰਫ਼ ਇਹੀ ਦੱਸਦੇ ਹਨ ਕਿ ਮਾਡਲ ਅਣਦੇਖੇ ਸਵਾਲਾਂ ਉੱਤੇ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only this many of the likeliest words are considered for the next place.</source>
        <translation>ਅਗਲੀ ਥਾਂ ਲਈ ਸਿਰਫ਼ ਇੰਨੇ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਸ਼ਬਦ ਵਿਚਾਰੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Only what the rows confirm again and again stays large, which works against learning by heart.</source>
        <translation>ਸਿਰਫ਼ ਉਹੀ ਵੱਡਾ ਰਹਿੰਦਾ ਹੈ ਜਿਸ ਦੀ ਕਤਾਰਾਂ ਵਾਰ-ਵਾਰ ਪੁਸ਼ਟੀ ਕਰਦੀਆਂ ਹਨ, ਜੋ ਰਟਣ ਤੋਂ ਬਚਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI ਨਾਲ ਮੇਲ ਖਾਂਦਾ</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>ਓਵਰਫਿਟਿੰਗ</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ਓਵਰਲੈਪ</translation>
    </message>
    <message>
        <source>Passage (chunk)</source>
        <translation>ਅੰਸ਼ (chunk)</translation>
    </message>
    <message>
        <source>Press it and read for yourself; Ustad shows only citations whose passage exists.</source>
        <translation>ਇਸ ਨੂੰ ਦਬਾਓ ਅਤੇ ਆਪ ਪੜ੍ਹੋ; Ustad ਸਿਰਫ਼ ਉਹ ਹਵਾਲੇ ਦਿਖਾਉਂਦਾ ਹੈ ਜਿਨ੍ਹਾਂ ਦਾ ਅੰਸ਼ ਮੌਜੂਦ ਹੈ।</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>ਕੁਆਂਟਾਈਜ਼ੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>Questions with known answers that are kept away from training and used for measuring alone.</source>
        <translation>ਅਜਿਹੇ ਸਵਾਲ ਜਿਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਪਤਾ ਹਨ, ਜੋ ਸਿਖਲਾਈ ਤੋਂ ਦੂਰ ਰੱਖੇ ਜਾਂਦੇ ਅਤੇ ਸਿਰਫ਼ ਮਾਪਣ ਲਈ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ਰੈਂਕ</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>ਦੁਹਰਾਅ ਦੀ ਸਜ਼ਾ (repetition penalty)</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>ਰੀਰੈਂਕਰ</translation>
    </message>
    <message>
        <source>Results in between are not kept but worked out again when they are needed.</source>
        <translation>ਵਿਚਕਾਰਲੇ ਨਤੀਜੇ ਰੱਖੇ ਨਹੀਂ ਜਾਂਦੇ, ਲੋੜ ਪੈਣ ਉੱਤੇ ਮੁੜ ਕੱਢੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Rows that are not trained on but looked at regularly while training runs.</source>
        <translation>ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਸਿਖਲਾਈ ਨਹੀਂ ਹੁੰਦੀ, ਪਰ ਜੋ ਸਿਖਲਾਈ ਦੌਰਾਨ ਬਾਕਾਇਦਾ ਦੇਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ਸੀਡ</translation>
    </message>
    <message>
        <source>So a passage is found even if it uses other words than the question.</source>
        <translation>ਇਸ ਤਰ੍ਹਾਂ ਅੰਸ਼ ਲੱਭ ਜਾਂਦਾ ਹੈ ਭਾਵੇਂ ਉਸ ਵਿੱਚ ਸਵਾਲ ਨਾਲੋਂ ਹੋਰ ਸ਼ਬਦ ਹੋਣ।</translation>
    </message>
    <message>
        <source>So about one weight in a hundred is trained, which is quick and needs little memory.</source>
        <translation>ਇਸ ਤਰ੍ਹਾਂ ਸੌ ਵਿੱਚੋਂ ਲਗਭਗ ਇੱਕ ਵੇਟ ਨੂੰ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਜੋ ਤੇਜ਼ ਹੈ ਅਤੇ ਘੱਟ ਮੈਮੋਰੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>ਸਿਸਟਮ ਪ੍ਰੌਂਪਟ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ਟੈਂਪਰੇਚਰ</translation>
    </message>
    <message>
        <source>That has the effect of a larger batch without needing its memory.</source>
        <translation>ਇਸ ਦਾ ਅਸਰ ਵੱਡੇ ਬੈਚ ਵਰਗਾ ਹੈ, ਉਸ ਜਿੰਨੀ ਮੈਮੋਰੀ ਲਏ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>That saves much memory with long rows and costs about a third more time.</source>
        <translation>ਇਹ ਲੰਬੀਆਂ ਕਤਾਰਾਂ ਨਾਲ ਬਹੁਤ ਮੈਮੋਰੀ ਬਚਾਉਂਦਾ ਹੈ ਅਤੇ ਲਗਭਗ ਤੀਜਾ ਹਿੱਸਾ ਵੱਧ ਸਮਾਂ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The address says where it runs: on this machine nothing leaves it, elsewhere your questions are sent there.</source>
        <translation>ਪਤਾ ਦੱਸਦਾ ਹੈ ਕਿ ਇਹ ਕਿੱਥੇ ਚੱਲਦਾ ਹੈ: ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ ਹੋਵੇ ਤਾਂ ਕੁਝ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦਾ, ਹੋਰ ਥਾਂ ਹੋਵੇ ਤਾਂ ਤੁਹਾਡੇ ਸਵਾਲ ਉੱਥੇ ਭੇਜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The corrections of several batches are added up and made together.</source>
        <translation>ਕਈ ਬੈਚਾਂ ਦੇ ਸੁਧਾਰ ਜੋੜ ਕੇ ਇਕੱਠੇ ਕੀਤੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The end of one passage is repeated at the beginning of the next, so that a thought at the cut is whole in at least one of them.</source>
        <translation>ਇੱਕ ਅੰਸ਼ ਦਾ ਅੰਤ ਅਗਲੇ ਦੇ ਸ਼ੁਰੂ ਵਿੱਚ ਦੁਹਰਾਇਆ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਵੰਡ ਵਾਲੀ ਥਾਂ ਦੀ ਗੱਲ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਅੰਸ਼ ਵਿੱਚ ਪੂਰੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>The file format of llama.cpp and of the programs built on it, such as Ollama and LM Studio.</source>
        <translation>llama.cpp ਦਾ ਅਤੇ ਉਸ ਉੱਤੇ ਬਣੇ ਪ੍ਰੋਗਰਾਮਾਂ, ਜਿਵੇਂ Ollama ਅਤੇ LM Studio, ਦਾ ਫ਼ਾਈਲ ਫਾਰਮੈਟ।</translation>
    </message>
    <message>
        <source>The model is shown many of your questions with their good answers, and its weights are changed a little each time until it answers like them.</source>
        <translation>ਮਾਡਲ ਨੂੰ ਤੁਹਾਡੇ ਕਈ ਸਵਾਲ ਚੰਗੇ ਜਵਾਬਾਂ ਸਮੇਤ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਹਰ ਵਾਰ ਉਸ ਦੇ ਵੇਟ ਥੋੜ੍ਹੇ ਬਦਲੇ ਜਾਂਦੇ ਹਨ ਜਦੋਂ ਤੱਕ ਉਹ ਉਨ੍ਹਾਂ ਵਾਂਗ ਜਵਾਬ ਨਾ ਦੇਵੇ।</translation>
    </message>
    <message>
        <source>The model is shown two answers to a question, one better than the other, and learns to make the better kind more likely.</source>
        <translation>ਮਾਡਲ ਨੂੰ ਇੱਕ ਸਵਾਲ ਦੇ ਦੋ ਜਵਾਬ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ, ਇੱਕ ਦੂਜੇ ਨਾਲੋਂ ਬਿਹਤਰ, ਅਤੇ ਉਹ ਬਿਹਤਰ ਕਿਸਮ ਨੂੰ ਵੱਧ ਸੰਭਾਵਿਤ ਬਣਾਉਣਾ ਸਿੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model learns its rows by heart and gets worse on everything else.</source>
        <translation>ਮਾਡਲ ਆਪਣੀਆਂ ਕਤਾਰਾਂ ਰਟ ਲੈਂਦਾ ਹੈ ਅਤੇ ਬਾਕੀ ਹਰ ਚੀਜ਼ ਉੱਤੇ ਮਾੜਾ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model may know its answer by heart, so it makes the result look better than it is.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਮਾਡਲ ਨੇ ਇਸ ਦਾ ਜਵਾਬ ਰਟਿਆ ਹੋਵੇ, ਇਸ ਲਈ ਇਹ ਨਤੀਜੇ ਨੂੰ ਅਸਲ ਨਾਲੋਂ ਚੰਗਾ ਦਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model then answers from what it was given, and you can see the source of each statement.</source>
        <translation>ਫਿਰ ਮਾਡਲ ਉਸੇ ਤੋਂ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਜੋ ਉਸ ਨੂੰ ਦਿੱਤਾ ਗਿਆ, ਅਤੇ ਤੁਸੀਂ ਹਰ ਗੱਲ ਦਾ ਸਰੋਤ ਦੇਖ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The number from which all chance is drawn: the order of rows, the first weights, what is left out.</source>
        <translation>ਉਹ ਸੰਖਿਆ ਜਿਸ ਤੋਂ ਸਾਰਾ ਸੰਜੋਗ ਨਿਕਲਦਾ ਹੈ: ਕਤਾਰਾਂ ਦਾ ਕ੍ਰਮ, ਪਹਿਲੇ ਵੇਟ, ਕੀ ਛੱਡਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The part of ONNX Runtime that does the work on a certain kind of device.</source>
        <translation>ONNX Runtime ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਕਿਸੇ ਖ਼ਾਸ ਕਿਸਮ ਦੇ ਡਿਵਾਈਸ ਉੱਤੇ ਕੰਮ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The pattern of signs with which a model marks who speaks: system, user, answer.</source>
        <translation>ਚਿੰਨ੍ਹਾਂ ਦਾ ਉਹ ਨਮੂਨਾ ਜਿਸ ਨਾਲ ਮਾਡਲ ਦੱਸਦਾ ਹੈ ਕਿ ਕੌਣ ਬੋਲਦਾ ਹੈ: ਸਿਸਟਮ, ਵਰਤੋਂਕਾਰ, ਜਵਾਬ।</translation>
    </message>
    <message>
        <source>The place where the numbers of all passages are kept, made so that the closest ones are found in a moment.</source>
        <translation>ਉਹ ਥਾਂ ਜਿੱਥੇ ਸਾਰੇ ਅੰਸ਼ਾਂ ਦੀਆਂ ਸੰਖਿਆਵਾਂ ਰਹਿੰਦੀਆਂ ਹਨ, ਇਸ ਤਰ੍ਹਾਂ ਬਣੀ ਕਿ ਸਭ ਤੋਂ ਨੇੜਲੀਆਂ ਪਲ ਵਿੱਚ ਲੱਭ ਜਾਣ।</translation>
    </message>
    <message>
        <source>The range in which the true figure probably lies, since only some of all possible questions were asked.</source>
        <translation>ਉਹ ਹੱਦਾਂ ਜਿਨ੍ਹਾਂ ਵਿਚਕਾਰ ਅਸਲ ਅੰਕੜਾ ਸ਼ਾਇਦ ਹੈ, ਕਿਉਂਕਿ ਸਾਰੇ ਸੰਭਵ ਸਵਾਲਾਂ ਵਿੱਚੋਂ ਸਿਰਫ਼ ਕੁਝ ਹੀ ਪੁੱਛੇ ਗਏ।</translation>
    </message>
    <message>
        <source>The rows that are worked on together before the weights are corrected.</source>
        <translation>ਉਹ ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਉੱਤੇ ਵੇਟ ਸੁਧਾਰਨ ਤੋਂ ਪਹਿਲਾਂ ਇਕੱਠਾ ਕੰਮ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The same seed with the same rows and settings gives the same run.</source>
        <translation>ਉਹੀ ਸੀਡ, ਉਨ੍ਹਾਂ ਹੀ ਕਤਾਰਾਂ ਅਤੇ ਸੈਟਿੰਗਾਂ ਨਾਲ, ਉਹੀ ਰਨ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The share of your questions for which the right passage was among the first one, five or ten that were found.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਦਾ ਉਹ ਹਿੱਸਾ ਜਿਨ੍ਹਾਂ ਲਈ ਸਹੀ ਅੰਸ਼ ਲੱਭੇ ਹੋਏ ਪਹਿਲੇ ਇੱਕ, ਪੰਜ ਜਾਂ ਦਸ ਵਿੱਚ ਸੀ।</translation>
    </message>
    <message>
        <source>The usual adapter: beside each chosen layer two narrow tables of numbers are trained, whose product corrects what the layer says.</source>
        <translation>ਆਮ ਅਡੈਪਟਰ: ਹਰ ਚੁਣੀ ਲੇਅਰ ਦੇ ਨਾਲ ਸੰਖਿਆਵਾਂ ਦੀਆਂ ਦੋ ਤੰਗ ਸਾਰਣੀਆਂ ਸਿਖਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਜਿਨ੍ਹਾਂ ਦਾ ਗੁਣਨਫਲ ਲੇਅਰ ਦੀ ਗੱਲ ਨੂੰ ਸੁਧਾਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The way Windows lets programs compute on graphics cards of all makers.</source>
        <translation>ਉਹ ਤਰੀਕਾ ਜਿਸ ਨਾਲ Windows ਪ੍ਰੋਗਰਾਮਾਂ ਨੂੰ ਸਾਰੇ ਨਿਰਮਾਤਾਵਾਂ ਦੇ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡਾਂ ਉੱਤੇ ਹਿਸਾਬ ਕਰਨ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The weights of a model are stored with fewer bits each, as one stores a photograph in a smaller file.</source>
        <translation>ਮਾਡਲ ਦੇ ਵੇਟ ਘੱਟ ਬਿੱਟਾਂ ਵਿੱਚ ਰੱਖੇ ਜਾਂਦੇ ਹਨ, ਜਿਵੇਂ ਕੋਈ ਫੋਟੋ ਛੋਟੀ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The width of the two tables of a LoRA adapter, and with it how much the adapter can hold.</source>
        <translation>LoRA ਅਡੈਪਟਰ ਦੀਆਂ ਦੋ ਸਾਰਣੀਆਂ ਦੀ ਚੌੜਾਈ, ਅਤੇ ਇਸ ਨਾਲ ਇਹ ਕਿ ਅਡੈਪਟਰ ਵਿੱਚ ਕਿੰਨਾ ਸਮਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There is one for processors, one for NVIDIA cards (CUDA), one for graphics cards under Windows (DirectML), and others for neural processors.</source>
        <translation>ਇੱਕ ਪ੍ਰੋਸੈਸਰਾਂ ਲਈ ਹੈ, ਇੱਕ NVIDIA ਕਾਰਡਾਂ ਲਈ (CUDA), ਇੱਕ Windows ਵਿੱਚ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡਾਂ ਲਈ (DirectML), ਅਤੇ ਹੋਰ ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰਾਂ ਲਈ।</translation>
    </message>
    <message>
        <source>This works against learning by heart, and matters most with few rows.</source>
        <translation>ਇਹ ਰਟਣ ਤੋਂ ਬਚਾਉਂਦਾ ਹੈ, ਅਤੇ ਘੱਟ ਕਤਾਰਾਂ ਨਾਲ ਸਭ ਤੋਂ ਵੱਧ ਅਹਿਮ ਹੈ।</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Too few teach little, too many make it repeat rows word for word.</source>
        <translation>ਬਹੁਤ ਘੱਟ ਹੋਣ ਤਾਂ ਥੋੜ੍ਹਾ ਸਿਖਾਉਂਦੇ ਹਨ, ਬਹੁਤ ਵੱਧ ਹੋਣ ਤਾਂ ਮਾਡਲ ਕਤਾਰਾਂ ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ ਦੁਹਰਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Too small and training takes forever; too large and the loss jumps about or grows.</source>
        <translation>ਬਹੁਤ ਛੋਟਾ ਹੋਵੇ ਤਾਂ ਸਿਖਲਾਈ ਮੁੱਕਦੀ ਹੀ ਨਹੀਂ; ਬਹੁਤ ਵੱਡਾ ਹੋਵੇ ਤਾਂ ਲੌਸ ਛਾਲਾਂ ਮਾਰਦਾ ਜਾਂ ਵਧਦਾ ਹੈ।</translation>
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
        <translation>ਸਿਖਲਾਈ ਆਪੇ ਮੁੱਕ ਜਾਂਦੀ ਹੈ ਜਦੋਂ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ ਕੁਝ ਸਮੇਂ ਤੋਂ ਬਿਹਤਰ ਨਾ ਹੋਇਆ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Twice the rank is usual; if you change it, the learning rate may need to change too.</source>
        <translation>ਆਮ ਤੌਰ ਉੱਤੇ ਰੈਂਕ ਦਾ ਦੁੱਗਣਾ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ; ਇਸ ਨੂੰ ਬਦਲੋ ਤਾਂ ਲਰਨਿੰਗ ਰੇਟ ਵੀ ਬਦਲਣਾ ਪੈ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Two searches at once: one looks for the same words, the other for the same meaning, and their results are merged.</source>
        <translation>ਇੱਕੋ ਵੇਲੇ ਦੋ ਖੋਜਾਂ: ਇੱਕ ਉਹੀ ਸ਼ਬਦ ਲੱਭਦੀ ਹੈ, ਦੂਜੀ ਉਹੀ ਅਰਥ, ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਨਤੀਜੇ ਰਲਾਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Use 1.05 to 1.2 if a small model goes round in circles; more makes it avoid words that it needs.</source>
        <translation>ਜੇ ਛੋਟਾ ਮਾਡਲ ਇੱਕੋ ਗੱਲ ਦੁਆਲੇ ਘੁੰਮੇ ਤਾਂ 1.05 ਤੋਂ 1.2 ਵਰਤੋ; ਵੱਧ ਹੋਵੇ ਤਾਂ ਉਹ ਲੋੜੀਂਦੇ ਸ਼ਬਦਾਂ ਤੋਂ ਵੀ ਬਚਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Use it on Windows if your card is not from NVIDIA.</source>
        <translation>Windows ਉੱਤੇ ਇਸ ਨੂੰ ਵਰਤੋ ਜੇ ਤੁਹਾਡਾ ਕਾਰਡ NVIDIA ਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Ustad has one inside; Qdrant is a server for the same purpose, for many documents or several people.</source>
        <translation>Ustad ਦੇ ਅੰਦਰ ਇੱਕ ਹੈ; Qdrant ਉਸੇ ਕੰਮ ਲਈ ਸਰਵਰ ਹੈ, ਬਹੁਤ ਦਸਤਾਵੇਜ਼ਾਂ ਜਾਂ ਕਈ ਲੋਕਾਂ ਲਈ।</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Vector store (Qdrant)</source>
        <translation>ਵੈਕਟਰ ਸਟੋਰ (Qdrant)</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ਵਾਰਮ-ਅੱਪ</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>ਵੇਟ ਡਿਕੇ</translation>
    </message>
    <message>
        <source>What an adapter has learnt is worked into the weights of its model, which gives a whole new model.</source>
        <translation>ਅਡੈਪਟਰ ਨੇ ਜੋ ਸਿੱਖਿਆ ਉਹ ਉਸ ਦੇ ਮਾਡਲ ਦੇ ਵੇਟਾਂ ਵਿੱਚ ਰਲਾਇਆ ਜਾਂਦਾ ਹੈ, ਜਿਸ ਨਾਲ ਪੂਰਾ ਨਵਾਂ ਮਾਡਲ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What does not fit is left out, oldest messages first, and Ustad tells you so.</source>
        <translation>ਜੋ ਨਹੀਂ ਸਮਾਉਂਦਾ ਉਹ ਛੱਡ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, ਸਭ ਤੋਂ ਪੁਰਾਣੇ ਸੁਨੇਹੇ ਪਹਿਲਾਂ, ਅਤੇ Ustad ਤੁਹਾਨੂੰ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is not among the passages found cannot be in the answer, so this figure bounds all that follows.</source>
        <translation>ਜੋ ਲੱਭੇ ਅੰਸ਼ਾਂ ਵਿੱਚ ਨਹੀਂ, ਉਹ ਜਵਾਬ ਵਿੱਚ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਇਸ ਲਈ ਇਹ ਅੰਕੜਾ ਅੱਗੇ ਦੀ ਹਰ ਚੀਜ਼ ਦੀ ਹੱਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Without it the first, still clumsy corrections could do damage.</source>
        <translation>ਇਸ ਤੋਂ ਬਿਨਾਂ ਪਹਿਲੇ, ਹਾਲੇ ਕੱਚੇ ਸੁਧਾਰ ਨੁਕਸਾਨ ਕਰ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Words that have already appeared are made less likely.</source>
        <translation>ਪਹਿਲਾਂ ਆ ਚੁੱਕੇ ਸ਼ਬਦਾਂ ਦੀ ਸੰਭਾਵਨਾ ਘਟਾਈ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Words that the model reads before the conversation: who it is, how it should answer, what it must not do.</source>
        <translation>ਉਹ ਸ਼ਬਦ ਜੋ ਮਾਡਲ ਗੱਲਬਾਤ ਤੋਂ ਪਹਿਲਾਂ ਪੜ੍ਹਦਾ ਹੈ: ਉਹ ਕੌਣ ਹੈ, ਕਿਵੇਂ ਜਵਾਬ ਦੇਵੇ, ਕੀ ਨਾ ਕਰੇ।</translation>
    </message>
    <message>
        <source>You see it when the training loss goes on falling while the validation loss rises.</source>
        <translation>ਇਹ ਉਦੋਂ ਦਿਸਦਾ ਹੈ ਜਦੋਂ ਸਿਖਲਾਈ ਲੌਸ ਘਟਦਾ ਰਹਿੰਦਾ ਹੈ ਪਰ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ ਵਧਦਾ ਹੈ।</translation>
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
        <translation>“68% (53 ਤੋਂ 82)” ਦਾ ਮਤਲਬ ਹੈ: ਸੌ ਵਿੱਚੋਂ 68 ਸਹੀ ਸਨ, ਅਤੇ ਹੋਰ ਸਵਾਲਾਂ ਨਾਲ ਇਹ 53 ਜਾਂ 82 ਵੀ ਹੋ ਸਕਦੇ ਸਨ।</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Checks</source>
        <translation>ਜਾਂਚਾਂ</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>ਕੋਈ ਕਤਾਰ ਫਿਲਟਰ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ਕਤਾਰ</translation>
    </message>
    <message>
        <source>Rows are moved in the dataset's own order, with all of them shown.</source>
        <translation>ਕਤਾਰਾਂ ਡਾਟਾਸੈੱਟ ਦੇ ਆਪਣੇ ਕ੍ਰਮ ਵਿੱਚ ਹਿਲਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਜਦੋਂ ਸਾਰੀਆਂ ਦਿਖਾਈਆਂ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>ਸਾਰੀਆਂ ਕਤਾਰਾਂ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>ਕੀ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>WorthPage</name>
    <message>
        <source>All</source>
        <translation>ਸਾਰੇ</translation>
    </message>
    <message>
        <source>Begun, see above</source>
        <translation>ਸ਼ੁਰੂ ਹੋਇਆ, ਉੱਪਰ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ਡਾਊਨਲੋਡ</translation>
    </message>
    <message>
        <source>Download {name}: {what}</source>
        <translation>{name} ਡਾਊਨਲੋਡ ਕਰੋ: {what}</translation>
    </message>
    <message>
        <source>Fit here</source>
        <translation>ਇੱਥੇ ਸਮਾਉਂਦੇ</translation>
    </message>
    <message>
        <source>For DirectML</source>
        <translation>DirectML ਲਈ</translation>
    </message>
    <message>
        <source>For NVIDIA cards</source>
        <translation>NVIDIA ਕਾਰਡਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For graphics cards</source>
        <translation>ਗ੍ਰਾਫਿਕਸ ਕਾਰਡਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For the processor</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਲਈ</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>ਸਿਖਲਾਈ ਲਈ</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>ਇਸ ਦੇ ਬਣਾਉਣ ਵਾਲੇ ਸਹਿਮਤੀ ਮੰਗਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>None of them fits into the memory that is free now.</source>
        <translation>ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਹੁਣ ਖਾਲੀ ਮੈਮੋਰੀ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>Not held against its makers' page: {what}.</source>
        <translation>ਇਸ ਦੇ ਬਣਾਉਣ ਵਾਲਿਆਂ ਦੇ ਪੰਨੇ ਨਾਲ ਨਹੀਂ ਮਿਲਾਇਆ: {what}।</translation>
    </message>
    <message>
        <source>ONNX builds</source>
        <translation>ONNX ਬਿਲਡ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>ਕਿਹੜੇ ਮਾਡਲ ਦਿਖਾਉਣੇ ਹਨ</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} ਪੈਰਾਮੀਟਰ</translation>
    </message>
    <message>
        <source>{count} tokens at a time</source>
        <translation>ਇੱਕ ਵੇਲੇ {count} ਟੋਕਨ</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Done</source>
        <translation>ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ਕਰਨਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n attachment(s) of “{file}” not read: {names}.</source>
        <translation>
            <numerusform>“{file}” ਦੀ %n ਨੱਥੀ ਨਹੀਂ ਪੜ੍ਹੀ: {names}।</numerusform>
            <numerusform>“{file}” ਦੀਆਂ %n ਨੱਥੀਆਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began with an apostrophe that keeps spreadsheets from calculating them; it was taken off.</source>
        <translation>
            <numerusform>%n ਸੈੱਲ ਅਪੋਸਟ੍ਰਾਫ਼ੀ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਸੀ ਜੋ ਸਪ੍ਰੈਡਸ਼ੀਟਾਂ ਨੂੰ ਹਿਸਾਬ ਕਰਨ ਤੋਂ ਰੋਕਦਾ ਹੈ; ਉਹ ਹਟਾ ਦਿੱਤਾ ਗਿਆ।</numerusform>
            <numerusform>%n ਸੈੱਲ ਅਪੋਸਟ੍ਰਾਫ਼ੀ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਸਨ ਜੋ ਸਪ੍ਰੈਡਸ਼ੀਟਾਂ ਨੂੰ ਹਿਸਾਬ ਕਰਨ ਤੋਂ ਰੋਕਦਾ ਹੈ; ਉਹ ਹਟਾ ਦਿੱਤਾ ਗਿਆ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) pointed to a passage that does not exist, and were taken out.</source>
        <translation>
            <numerusform>%n ਹਵਾਲਾ ਅਜਿਹੇ ਅੰਸ਼ ਦਾ ਸੀ ਜੋ ਹੈ ਹੀ ਨਹੀਂ, ਅਤੇ ਹਟਾ ਦਿੱਤਾ ਗਿਆ।</numerusform>
            <numerusform>%n ਹਵਾਲੇ ਅਜਿਹੇ ਅੰਸ਼ਾਂ ਦੇ ਸਨ ਜੋ ਹਨ ਹੀ ਨਹੀਂ, ਅਤੇ ਹਟਾ ਦਿੱਤੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) out of order</source>
        <translation>
            <numerusform>ਗਲਤ ਕ੍ਰਮ ਵਾਲੀ %n ਗੱਲਬਾਤ</numerusform>
            <numerusform>ਗਲਤ ਕ੍ਰਮ ਵਾਲੀਆਂ %n ਗੱਲਬਾਤਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with an unknown speaker</source>
        <translation>
            <numerusform>ਅਣਜਾਣ ਬੁਲਾਰੇ ਵਾਲੀ %n ਗੱਲਬਾਤ</numerusform>
            <numerusform>ਅਣਜਾਣ ਬੁਲਾਰੇ ਵਾਲੀਆਂ %n ਗੱਲਬਾਤਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n ਕੋਰ</numerusform>
            <numerusform>%n ਕੋਰ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) or time(s) came in as text like 2026-01-31T08:30:00.</source>
        <translation>
            <numerusform>%n ਤਾਰੀਖ ਜਾਂ ਸਮਾਂ 2026-01-31T08:30:00 ਵਰਗੀ ਲਿਖਤ ਵਜੋਂ ਆਇਆ।</numerusform>
            <numerusform>%n ਤਾਰੀਖਾਂ ਜਾਂ ਸਮੇਂ 2026-01-31ਟ08:30:00 ਵਰਗੀ ਲਿਖਤ ਵਜੋਂ ਆਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in {passages} passages</source>
        <translation>
            <numerusform>{passages} ਅੰਸ਼ਾਂ ਵਿੱਚ %n ਦਸਤਾਵੇਜ਼</numerusform>
            <numerusform>{passages} ਅੰਸ਼ਾਂ ਵਿੱਚ %n ਦਸਤਾਵੇਜ਼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>%n ਪਿਛਲਾ ਸੁਨੇਹਾ ਇਸ ਮਾਡਲ ਦੀ ਪੜ੍ਹਨ-ਹੱਦ ਵਿੱਚ ਨਹੀਂ ਸਮਾਇਆ ਅਤੇ ਛੱਡਿਆ ਗਿਆ।</numerusform>
            <numerusform>%n ਪਿਛਲੇ ਸੁਨੇਹੇ ਇਸ ਮਾਡਲ ਦੀ ਪੜ੍ਹਨ-ਹੱਦ ਵਿੱਚ ਨਹੀਂ ਸਮਾਏ ਅਤੇ ਛੱਡੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact decimal number(s) came in as text, digit by digit.</source>
        <translation>
            <numerusform>%n ਸਟੀਕ ਦਸ਼ਮਲਵ ਸੰਖਿਆ ਅੰਕ-ਦਰ-ਅੰਕ ਲਿਖਤ ਵਜੋਂ ਆਈ।</numerusform>
            <numerusform>%n ਸਟੀਕ ਦਸ਼ਮਲਵ ਸੰਖਿਆਵਾਂ ਅੰਕ-ਦਰ-ਅੰਕ ਲਿਖਤ ਵਜੋਂ ਆਈਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) beside the rows were left out: {names}.</source>
        <translation>
            <numerusform>ਕਤਾਰਾਂ ਦੇ ਨਾਲ %n ਖਾਨਾ ਛੱਡਿਆ ਗਿਆ: {names}।</numerusform>
            <numerusform>ਕਤਾਰਾਂ ਦੇ ਨਾਲ %n ਖਾਨੇ ਛੱਡੇ ਗਏ: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a kind Ustad cannot read left out: {names}.</source>
        <translation>
            <numerusform>ਅਜਿਹੀ ਕਿਸਮ ਦੀ %n ਫ਼ਾਈਲ ਜੋ Ustad ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ, ਛੱਡੀ ਗਈ: {names}।</numerusform>
            <numerusform>ਅਜਿਹੀ ਕਿਸਮ ਦੀਆਂ %n ਫ਼ਾਈਲਾਂ ਜੋ Ustad ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ, ਛੱਡੀਆਂ ਗਈਆਂ: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) had no value saved with them and came in as text; nothing is calculated.</source>
        <translation>
            <numerusform>%n ਫ਼ਾਰਮੂਲੇ ਨਾਲ ਕੋਈ ਮੁੱਲ ਨਹੀਂ ਸੰਭਾਲਿਆ ਸੀ, ਉਹ ਲਿਖਤ ਵਜੋਂ ਆਇਆ; ਕੁਝ ਵੀ ਗਿਣਿਆ ਨਹੀਂ ਜਾਂਦਾ।</numerusform>
            <numerusform>%n ਫ਼ਾਰਮੂਲਿਆਂ ਨਾਲ ਕੋਈ ਮੁੱਲ ਨਹੀਂ ਸੰਭਾਲਿਆ ਸੀ, ਉਹ ਲਿਖਤ ਵਜੋਂ ਆਏ; ਕੁਝ ਵੀ ਗਿਣਿਆ ਨਹੀਂ ਜਾਂਦਾ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden question(s)</source>
        <translation>
            <numerusform>%n ਗੋਲਡਨ ਸਵਾਲ</numerusform>
            <numerusform>%n ਗੋਲਡਨ ਸਵਾਲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) nearly the same as one trained on</source>
        <translation>
            <numerusform>%n ਵੱਖ ਰੱਖੀ ਕਤਾਰ ਜੋ ਸਿਖਲਾਈ ਵਾਲੀ ਵਰਗੀ ਹੀ ਹੈ</numerusform>
            <numerusform>%n ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਜੋ ਸਿਖਲਾਈ ਵਾਲੀਆਂ ਵਰਗੀਆਂ ਹੀ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) whose question or text is trained on</source>
        <translation>
            <numerusform>%n ਵੱਖ ਰੱਖੀ ਕਤਾਰ ਜਿਸ ਦਾ ਸਵਾਲ ਜਾਂ ਲਿਖਤ ਸਿਖਲਾਈ ਵਿੱਚ ਵੀ ਹੈ</numerusform>
            <numerusform>%n ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਸਵਾਲ ਜਾਂ ਲਿਖਤ ਸਿਖਲਾਈ ਵਿੱਚ ਵੀ ਹੈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) left out.</source>
        <translation>
            <numerusform>%n ਲੁਕੀ ਫ਼ਾਈਲ ਜਾਂ ਫੋਲਡਰ ਛੱਡਿਆ ਗਿਆ।</numerusform>
            <numerusform>%n ਲੁਕੀਆਂ ਫ਼ਾਈਲਾਂ ਜਾਂ ਫੋਲਡਰ ਛੱਡੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of “{file}” could not be read; they show as �.</source>
        <translation>
            <numerusform>“{file}” ਦਾ %n ਅੱਖਰ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ; ਉਹ � ਵਜੋਂ ਦਿਸਦਾ ਹੈ।</numerusform>
            <numerusform>“{file}” ਦੇ %n ਅੱਖਰ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ; ਉਹ � ਵਜੋਂ ਦਿਸਦੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{file}” that are no JSON left out; the first is line {line}.</source>
        <translation>
            <numerusform>“{file}” ਦੀ %n ਲਾਈਨ ਜੋ JSON ਨਹੀਂ, ਛੱਡੀ ਗਈ; ਪਹਿਲੀ ਲਾਈਨ {line} ਹੈ।</numerusform>
            <numerusform>“{file}” ਦੀਆਂ %n ਲਾਈਨਾਂ ਜੋ JSON ਨਹੀਂ, ਛੱਡੀਆਂ ਗਈਆਂ; ਪਹਿਲੀ ਲਾਈਨ {line} ਹੈ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n ਮਿੰਟ</numerusform>
            <numerusform>%n ਮਿੰਟ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) are empty cells: the table has one for every column.</source>
        <translation>
            <numerusform>%n ਨਦਾਰਦ ਮੁੱਲ ਖਾਲੀ ਸੈੱਲ ਹੈ: ਸਾਰਣੀ ਵਿੱਚ ਹਰੇਕ ਕਾਲਮ ਲਈ ਸੈੱਲ ਹੁੰਦਾ ਹੈ।</numerusform>
            <numerusform>%n ਨਦਾਰਦ ਮੁੱਲ ਖਾਲੀ ਸੈੱਲ ਹਨ: ਸਾਰਣੀ ਵਿੱਚ ਹਰੇਕ ਕਾਲਮ ਲਈ ਸੈੱਲ ਹੁੰਦਾ ਹੈ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) became empty text.</source>
        <translation>
            <numerusform>%n ਨਦਾਰਦ ਮੁੱਲ ਖਾਲੀ ਲਿਖਤ ਬਣਿਆ।</numerusform>
            <numerusform>%n ਨਦਾਰਦ ਮੁੱਲ ਖਾਲੀ ਲਿਖਤ ਬਣੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, empty or nested value(s) are empty cells or text in the sheet.</source>
        <translation>
            <numerusform>%n ਨਦਾਰਦ, ਖਾਲੀ ਜਾਂ ਅੰਦਰ-ਦਰ-ਅੰਦਰ ਮੁੱਲ ਸ਼ੀਟ ਵਿੱਚ ਖਾਲੀ ਸੈੱਲ ਜਾਂ ਲਿਖਤ ਹੈ।</numerusform>
            <numerusform>%n ਨਦਾਰਦ, ਖਾਲੀ ਜਾਂ ਅੰਦਰ-ਦਰ-ਅੰਦਰ ਮੁੱਲ ਸ਼ੀਟ ਵਿੱਚ ਖਾਲੀ ਸੈੱਲ ਜਾਂ ਲਿਖਤ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) in the report with all examples.</source>
        <translation>
            <numerusform>%n ਹੋਰ ਟਿੱਪਣੀ ਸਾਰੀਆਂ ਉਦਾਹਰਨਾਂ ਵਾਲੀ ਰਿਪੋਰਟ ਵਿੱਚ ਹੈ।</numerusform>
            <numerusform>%n ਹੋਰ ਟਿੱਪਣੀਆਂ ਸਾਰੀਆਂ ਉਦਾਹਰਨਾਂ ਵਾਲੀ ਰਿਪੋਰਟ ਵਿੱਚ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of answering not shown here.</source>
        <translation>
            <numerusform>ਜਵਾਬ ਦੇਣ ਦਾ %n ਹੋਰ ਤਰੀਕਾ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਇਆ ਗਿਆ।</numerusform>
            <numerusform>ਜਵਾਬ ਦੇਣ ਦੇ %n ਹੋਰ ਤਰੀਕੇ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਏ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} records of {files}: those where {rule}.</source>
        <translation>
            <numerusform>{files} ਦੇ {all} ਵਿੱਚੋਂ %n ਰਿਕਾਰਡ: ਜਿਨ੍ਹਾਂ ਵਿੱਚ {rule}।</numerusform>
            <numerusform>{files} ਦੇ {all} ਵਿੱਚੋਂ %n ਰਿਕਾਰਡ: ਜਿਨ੍ਹਾਂ ਵਿੱਚ {rule}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folder were left out: {names}.</source>
        <translation>
            <numerusform>ਫੋਲਡਰ ਦੀ %n ਹੋਰ ਫ਼ਾਈਲ ਛੱਡੀ ਗਈ: {names}।</numerusform>
            <numerusform>ਫੋਲਡਰ ਦੀਆਂ %n ਹੋਰ ਫ਼ਾਈਲਾਂ ਛੱਡੀਆਂ ਗਈਆਂ: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>%n ਅੰਸ਼ ਇਸ ਮਾਡਲ ਦੀ ਪੜ੍ਹਨ-ਹੱਦ ਵਿੱਚ ਨਹੀਂ ਸਮਾਇਆ ਅਤੇ ਛੱਡਿਆ ਗਿਆ।</numerusform>
            <numerusform>%n ਅੰਸ਼ ਇਸ ਮਾਡਲ ਦੀ ਪੜ੍ਹਨ-ਹੱਦ ਵਿੱਚ ਨਹੀਂ ਸਮਾਏ ਅਤੇ ਛੱਡੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are few: a hundred would make the intervals about {times} times narrower.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਘੱਟ ਹੈ: ਸੌ ਸਵਾਲਾਂ ਨਾਲ ਅੰਤਰਾਲ ਲਗਭਗ {times} ਗੁਣਾ ਤੰਗ ਹੋ ਜਾਣਗੇ।</numerusform>
            <numerusform>%n ਸਵਾਲ ਘੱਟ ਹਨ: ਸੌ ਸਵਾਲਾਂ ਨਾਲ ਅੰਤਰਾਲ ਲਗਭਗ {times} ਗੁਣਾ ਤੰਗ ਹੋ ਜਾਣਗੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are too few to go by.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਦੇ ਆਧਾਰ ਉੱਤੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋ ਸਕਦਾ: ਇਹ ਬਹੁਤ ਘੱਟ ਹੈ।</numerusform>
            <numerusform>%n ਸਵਾਲਾਂ ਦੇ ਆਧਾਰ ਉੱਤੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋ ਸਕਦਾ: ਇਹ ਬਹੁਤ ਘੱਟ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ask in other words what was trained: they show what was learnt, not what would be known of anything new.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਉਹੀ ਗੱਲ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛਦਾ ਹੈ ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ: ਇਹ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਕੀ ਸਿੱਖਿਆ ਗਿਆ, ਇਹ ਨਹੀਂ ਕਿ ਕਿਸੇ ਨਵੀਂ ਗੱਲ ਬਾਰੇ ਕੀ ਪਤਾ ਹੋਵੇਗਾ।</numerusform>
            <numerusform>%n ਸਵਾਲ ਉਹੀ ਗੱਲ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛਦੇ ਹਨ ਜੋ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ: ਇਹ ਦਿਖਾਉਂਦੇ ਹਨ ਕਿ ਕੀ ਸਿੱਖਿਆ ਗਿਆ, ਇਹ ਨਹੀਂ ਕਿ ਕਿਸੇ ਨਵੀਂ ਗੱਲ ਬਾਰੇ ਕੀ ਪਤਾ ਹੋਵੇਗਾ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਇਸ ਵਿੱਚ ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦਾ।</numerusform>
            <numerusform>%n ਸਵਾਲ ਇਸ ਵਿੱਚ ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”: the difference lies between {low} and {high} points (95 %).</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਇਸ ਵਿੱਚ ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦਾ: ਫ਼ਰਕ {low} ਅਤੇ {high} ਅੰਕਾਂ ਵਿਚਕਾਰ ਹੈ (95 %)।</numerusform>
            <numerusform>%n ਸਵਾਲ ਇਸ ਵਿੱਚ ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦੇ: ਫ਼ਰਕ {low} ਅਤੇ {high} ਅੰਕਾਂ ਵਿਚਕਾਰ ਹੈ (95 %)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}).</source>
        <translation>
            <numerusform>%n ਸਵਾਲ “{one}” ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦਾ: {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})।</numerusform>
            <numerusform>%n ਸਵਾਲ “{one}” ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦੇ: {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}). About {needed} would.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ “{one}” ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦਾ: {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})। ਲਗਭਗ {needed} ਦੱਸ ਸਕਣਗੇ।</numerusform>
            <numerusform>%n ਸਵਾਲ “{one}” ਅਤੇ “{other}” ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਦੱਸ ਸਕਦੇ: {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})। ਲਗਭਗ {needed} ਦੱਸ ਸਕਣਗੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out: {reason}</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਛੱਡਿਆ ਗਿਆ: {reason}</numerusform>
            <numerusform>%n ਸਵਾਲ ਛੱਡੇ ਗਏ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”</source>
        <translation>
            <numerusform>“{name}” ਦਾ %n ਸਵਾਲ</numerusform>
            <numerusform>“{name}” ਦੇ %n ਸਵਾਲ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its test part</source>
        <translation>
            <numerusform>“{name}” ਦਾ %n ਸਵਾਲ, ਇਸ ਦੇ ਟੈਸਟ ਹਿੱਸੇ ਵਿੱਚੋਂ</numerusform>
            <numerusform>“{name}” ਦੇ %n ਸਵਾਲ, ਇਸ ਦੇ ਟੈਸਟ ਹਿੱਸੇ ਵਿੱਚੋਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its training part</source>
        <translation>
            <numerusform>“{name}” ਦਾ %n ਸਵਾਲ, ਇਸ ਦੇ ਸਿਖਲਾਈ ਹਿੱਸੇ ਵਿੱਚੋਂ</numerusform>
            <numerusform>“{name}” ਦੇ %n ਸਵਾਲ, ਇਸ ਦੇ ਸਿਖਲਾਈ ਹਿੱਸੇ ਵਿੱਚੋਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its validation part</source>
        <translation>
            <numerusform>“{name}” ਦਾ %n ਸਵਾਲ, ਇਸ ਦੇ ਵੈਲੀਡੇਸ਼ਨ ਹਿੱਸੇ ਵਿੱਚੋਂ</numerusform>
            <numerusform>“{name}” ਦੇ %n ਸਵਾਲ, ਇਸ ਦੇ ਵੈਲੀਡੇਸ਼ਨ ਹਿੱਸੇ ਵਿੱਚੋਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) tell only large differences; 100 tell more.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਸਿਰਫ਼ ਵੱਡੇ ਫ਼ਰਕ ਦੱਸਦਾ ਹੈ; 100 ਸਵਾਲ ਵੱਧ ਦੱਸਦੇ ਹਨ।</numerusform>
            <numerusform>%n ਸਵਾਲ ਸਿਰਫ਼ ਵੱਡੇ ਫ਼ਰਕ ਦੱਸਦੇ ਹਨ; 100 ਸਵਾਲ ਵੱਧ ਦੱਸਦੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked: {reason}</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ: {reason}</numerusform>
            <numerusform>%n ਸਵਾਲ ਨਹੀਂ ਪੁੱਛੇ ਗਏ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were trained on and could not be asked: more than those that were.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ ਅਤੇ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: ਪੁੱਛੇ ਗਿਆਂ ਨਾਲੋਂ ਵੱਧ।</numerusform>
            <numerusform>%n ਸਵਾਲ ਸਿਖਲਾਈ ਵਿੱਚ ਸਨ ਅਤੇ ਪੁੱਛੇ ਨਹੀਂ ਜਾ ਸਕੇ: ਪੁੱਛੇ ਗਿਆਂ ਨਾਲੋਂ ਵੱਧ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): something was trained on them, or on their like</source>
        <translation>
            <numerusform>%n ਸਵਾਲ: ਕਿਸੇ ਦੀ ਸਿਖਲਾਈ ਇਸ ਉੱਤੇ ਜਾਂ ਇਸ ਵਰਗੇ ਉੱਤੇ ਹੋਈ</numerusform>
            <numerusform>%n ਸਵਾਲ: ਕਿਸੇ ਦੀ ਸਿਖਲਾਈ ਇਨ੍ਹਾਂ ਉੱਤੇ ਜਾਂ ਇਨ੍ਹਾਂ ਵਰਗਿਆਂ ਉੱਤੇ ਹੋਈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in {files}.</source>
        <translation>
            <numerusform>{files} ਵਿੱਚ %n ਰਿਕਾਰਡ।</numerusform>
            <numerusform>{files} ਵਿੱਚ %n ਰਿਕਾਰਡ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answered in another script than asked</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜਿਸ ਦਾ ਜਵਾਬ ਸਵਾਲ ਤੋਂ ਹੋਰ ਲਿਪੀ ਵਿੱਚ ਹੈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਸਵਾਲ ਤੋਂ ਹੋਰ ਲਿਪੀ ਵਿੱਚ ਹੈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are few: expect the model to learn little.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਘੱਟ ਹੈ: ਮਾਡਲ ਥੋੜ੍ਹਾ ਹੀ ਸਿੱਖੇਗਾ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਘੱਟ ਹਨ: ਮਾਡਲ ਥੋੜ੍ਹਾ ਹੀ ਸਿੱਖੇਗਾ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out, because nothing of their answer fits into {length} tokens: {rows}.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਛੱਡੀ ਗਈ, ਕਿਉਂਕਿ ਉਸ ਦੇ ਜਵਾਬ ਦਾ ਕੁਝ ਵੀ {length} ਟੋਕਨਾਂ ਵਿੱਚ ਨਹੀਂ ਸਮਾਉਂਦਾ: {rows}।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਛੱਡੀਆਂ ਗਈਆਂ, ਕਿਉਂਕਿ ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਦਾ ਕੁਝ ਵੀ {length} ਟੋਕਨਾਂ ਵਿੱਚ ਨਹੀਂ ਸਮਾਉਂਦਾ: {rows}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: nothing can be learnt of them.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਛੱਡੀ ਗਈ: ਉਸ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾ ਸਕਦਾ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਛੱਡੀਆਂ ਗਈਆਂ: ਉਨ੍ਹਾਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾ ਸਕਦਾ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਛੱਡੀ ਗਈ: {rows}। ਕਤਾਰ {row}: {reason}</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਛੱਡੀਆਂ ਗਈਆਂ: {rows}। ਕਤਾਰ {row}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ {length} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀ ਹੈ ਅਤੇ ਕੱਟੀ ਜਾਵੇਗੀ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ {length} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀਆਂ ਹਨ ਅਤੇ ਕੱਟੀਆਂ ਜਾਣਗੀਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens; only their beginning is used: {rows}.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ {length} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀ ਹੈ; ਸਿਰਫ਼ ਉਸ ਦੀ ਸ਼ੁਰੂਆਤ ਵਰਤੀ ਜਾਂਦੀ ਹੈ: {rows}।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ {length} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀਆਂ ਹਨ; ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਦੀ ਸ਼ੁਰੂਆਤ ਵਰਤੀ ਜਾਂਦੀ ਹੈ: {rows}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many to make one row of.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਇੱਕ ਕਤਾਰ ਬਣਾਉਣ ਲਈ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੈ।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਇੱਕ ਕਤਾਰ ਬਣਾਉਣ ਲਈ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in from {file} ({encoding}).</source>
        <translation>
            <numerusform>{file} ({encoding}) ਤੋਂ %n ਕਤਾਰ ਆਈ।</numerusform>
            <numerusform>{file} ({encoding}) ਤੋਂ %n ਕਤਾਰਾਂ ਆਈਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be trained on: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਉੱਤੇ ਸਿਖਲਾਈ ਨਹੀਂ ਹੋ ਸਕਦੀ: {rows}। ਕਤਾਰ {row}: {reason}</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਉੱਤੇ ਸਿਖਲਾਈ ਨਹੀਂ ਹੋ ਸਕਦੀ: {rows}। ਕਤਾਰ {row}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be put into this form and were left out. First: {reason}</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਇਸ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਆ ਸਕੀ ਅਤੇ ਛੱਡੀ ਗਈ। ਪਹਿਲੀ: {reason}</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਇਸ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਆ ਸਕੀਆਂ ਅਤੇ ਛੱਡੀਆਂ ਗਈਆਂ। ਪਹਿਲੀ: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) longer than {limit} tokens</source>
        <translation>
            <numerusform>{limit} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀ %n ਕਤਾਰ</numerusform>
            <numerusform>{limit} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) nearly the same as an earlier one</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜੋ ਪਹਿਲਾਂ ਵਾਲੀ ਵਰਗੀ ਹੀ ਹੈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜੋ ਪਹਿਲਾਂ ਵਾਲੀਆਂ ਵਰਗੀਆਂ ਹੀ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of rare classes</source>
        <translation>
            <numerusform>ਵਿਰਲੀ ਸ਼੍ਰੇਣੀ ਦੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਵਿਰਲੀਆਂ ਸ਼੍ਰੇਣੀਆਂ ਦੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that answer one question differently</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜੋ ਇੱਕੋ ਸਵਾਲ ਦਾ ਵੱਖਰਾ ਜਵਾਬ ਦਿੰਦੀ ਹੈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜੋ ਇੱਕੋ ਸਵਾਲ ਦਾ ਵੱਖਰਾ ਜਵਾਬ ਦਿੰਦੀਆਂ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that differ in a number or a short answer only</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜਿਸ ਵਿੱਚ ਸਿਰਫ਼ ਸੰਖਿਆ ਜਾਂ ਛੋਟੇ ਜਵਾਬ ਦਾ ਫ਼ਰਕ ਹੈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਸੰਖਿਆ ਜਾਂ ਛੋਟੇ ਜਵਾਬ ਦਾ ਫ਼ਰਕ ਹੈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat an earlier one</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜੋ ਪਹਿਲਾਂ ਵਾਲੀ ਨੂੰ ਦੁਹਰਾਉਂਦੀ ਹੈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜੋ ਪਹਿਲਾਂ ਵਾਲੀਆਂ ਨੂੰ ਦੁਹਰਾਉਂਦੀਆਂ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the model's template refuses</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜਿਸ ਨੂੰ ਮਾਡਲ ਦਾ ਟੈਂਪਲੇਟ ਨਹੀਂ ਮੰਨਦਾ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਨੂੰ ਮਾਡਲ ਦਾ ਟੈਂਪਲੇਟ ਨਹੀਂ ਮੰਨਦਾ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose two answers are the same</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜਿਸ ਦੇ ਦੋਵੇਂ ਜਵਾਬ ਇੱਕੋ ਜਿਹੇ ਹਨ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਦੇ ਦੋਵੇਂ ਜਵਾਬ ਇੱਕੋ ਜਿਹੇ ਹਨ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Chinese resident's number</source>
        <translation>
            <numerusform>ਚੀਨੀ ਨਿਵਾਸੀ ਨੰਬਰ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਚੀਨੀ ਨਿਵਾਸੀ ਨੰਬਰ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Pakistani identity card's number</source>
        <translation>
            <numerusform>ਪਾਕਿਸਤਾਨੀ ਪਛਾਣ-ਪੱਤਰ ਨੰਬਰ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਪਾਕਿਸਤਾਨੀ ਪਛਾਣ-ਪੱਤਰ ਨੰਬਰ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a US social security number</source>
        <translation>
            <numerusform>ਅਮਰੀਕੀ ਸਮਾਜਿਕ ਸੁਰੱਖਿਆ ਨੰਬਰ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਅਮਰੀਕੀ ਸਮਾਜਿਕ ਸੁਰੱਖਿਆ ਨੰਬਰ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a bank account's number (IBAN)</source>
        <translation>
            <numerusform>ਬੈਂਕ ਖਾਤੇ ਦੇ ਨੰਬਰ (IBAN) ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਬੈਂਕ ਖਾਤੇ ਦੇ ਨੰਬਰ (IBAN) ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a payment card's number</source>
        <translation>
            <numerusform>ਭੁਗਤਾਨ ਕਾਰਡ ਨੰਬਰ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਭੁਗਤਾਨ ਕਾਰਡ ਨੰਬਰ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone number</source>
        <translation>
            <numerusform>ਫ਼ੋਨ ਨੰਬਰ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਫ਼ੋਨ ਨੰਬਰ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an Aadhaar number</source>
        <translation>
            <numerusform>ਆਧਾਰ ਨੰਬਰ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਆਧਾਰ ਨੰਬਰ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an e-mail address</source>
        <translation>
            <numerusform>ਈ-ਮੇਲ ਪਤੇ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਈ-ਮੇਲ ਪਤੇ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with garbled letters</source>
        <translation>
            <numerusform>ਵਿਗੜੇ ਅੱਖਰਾਂ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਵਿਗੜੇ ਅੱਖਰਾਂ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with lost letters (�)</source>
        <translation>
            <numerusform>ਗੁੰਮ ਅੱਖਰਾਂ (�) ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਗੁੰਮ ਅੱਖਰਾਂ (�) ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with next to nothing in them</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜਿਸ ਵਿੱਚ ਲਗਭਗ ਕੁਝ ਨਹੀਂ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਲਗਭਗ ਕੁਝ ਨਹੀਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with signs of a chat template in the text</source>
        <translation>
            <numerusform>ਲਿਖਤ ਵਿੱਚ ਚੈਟ ਟੈਂਪਲੇਟ ਦੇ ਚਿੰਨ੍ਹਾਂ ਵਾਲੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਲਿਖਤ ਵਿੱਚ ਚੈਟ ਟੈਂਪਲੇਟ ਦੇ ਚਿੰਨ੍ਹਾਂ ਵਾਲੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question</source>
        <translation>
            <numerusform>ਸਵਾਲ ਤੋਂ ਬਿਨਾਂ %n ਕਤਾਰ</numerusform>
            <numerusform>ਸਵਾਲ ਤੋਂ ਬਿਨਾਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a worse answer</source>
        <translation>
            <numerusform>ਮਾੜੇ ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ %n ਕਤਾਰ</numerusform>
            <numerusform>ਮਾੜੇ ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer</source>
        <translation>
            <numerusform>ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ %n ਕਤਾਰ</numerusform>
            <numerusform>ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any text</source>
        <translation>
            <numerusform>ਬਿਨਾਂ ਲਿਖਤ ਦੀ %n ਕਤਾਰ</numerusform>
            <numerusform>ਬਿਨਾਂ ਲਿਖਤ ਦੀਆਂ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>{file} ਵਿੱਚ %n ਕਤਾਰ ਲਿਖੀ ਗਈ।</numerusform>
            <numerusform>{file} ਵਿੱਚ %n ਕਤਾਰਾਂ ਲਿਖੀਆਂ ਗਈਆਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned page(s) of “{file}” read by text recognition: expect misread letters.</source>
        <translation>
            <numerusform>“{file}” ਦਾ %n ਸਕੈਨ ਕੀਤਾ ਪੰਨਾ ਲਿਖਤ ਪਛਾਣ ਨਾਲ ਪੜ੍ਹਿਆ: ਗਲਤ ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।</numerusform>
            <numerusform>“{file}” ਦੇ %n ਸਕੈਨ ਕੀਤੇ ਪੰਨੇ ਲਿਖਤ ਪਛਾਣ ਨਾਲ ਪੜ੍ਹੇ: ਗਲਤ ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ਸਕਿੰਟ</numerusform>
            <numerusform>%n ਸਕਿੰਟ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in your documents have the word(s) {words}:</source>
        <translation>
            <numerusform>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਦੇ %n ਵਾਕ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਹਨ: {words}।</numerusform>
            <numerusform>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਦੇ %n ਵਾਕਾਂ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਹਨ: {words}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) of “{file}” without text: a search cannot find what is on them.</source>
        <translation>
            <numerusform>“{file}” ਦੀ ਬਿਨਾਂ ਲਿਖਤ ਵਾਲੀ %n ਸਲਾਈਡ: ਉਸ ਉੱਤੇ ਜੋ ਹੈ ਉਹ ਖੋਜ ਨੂੰ ਨਹੀਂ ਲੱਭਦਾ।</numerusform>
            <numerusform>“{file}” ਦੀਆਂ ਬਿਨਾਂ ਲਿਖਤ ਵਾਲੀਆਂ %n ਸਲਾਈਡਾਂ: ਉਨ੍ਹਾਂ ਉੱਤੇ ਜੋ ਹੈ ਉਹ ਖੋਜ ਨੂੰ ਨਹੀਂ ਲੱਭਦਾ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it are no longer in Olive: {names}.</source>
        <translation>
            <numerusform>ਇਸ ਵਿੱਚ %n ਚੀਜ਼ ਹੁਣ Olive ਵਿੱਚ ਨਹੀਂ: {names}।</numerusform>
            <numerusform>ਇਸ ਵਿੱਚ %n ਚੀਜ਼ਾਂ ਹੁਣ Olive ਵਿੱਚ ਨਹੀਂ: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it gave no verdict, asked twice; these pairs do not count.</source>
        <translation>
            <numerusform>ਦੋ ਵਾਰ ਪੁੱਛਣ ਉੱਤੇ ਵੀ %n ਵਾਰ ਇਸ ਨੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਦਿੱਤਾ; ਇਹ ਜੋੜੇ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।</numerusform>
            <numerusform>ਦੋ ਵਾਰ ਪੁੱਛਣ ਉੱਤੇ ਵੀ %n ਵਾਰ ਇਸ ਨੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਦਿੱਤਾ; ਇਹ ਜੋੜੇ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual name(s) of who speaks became the usual one.</source>
        <translation>
            <numerusform>ਬੁਲਾਰੇ ਦਾ %n ਗੈਰ-ਆਮ ਨਾਂ ਆਮ ਨਾਂ ਬਣਿਆ।</numerusform>
            <numerusform>ਬੁਲਾਰਿਆਂ ਦੇ %n ਗੈਰ-ਆਮ ਨਾਂ ਆਮ ਨਾਂ ਬਣੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no place: a column of the new shape has the same name.</source>
        <translation>
            <numerusform>%n ਮੁੱਲ ਨੂੰ ਥਾਂ ਨਹੀਂ ਮਿਲੀ: ਨਵੇਂ ਰੂਪ ਦੇ ਇੱਕ ਕਾਲਮ ਦਾ ਉਹੀ ਨਾਂ ਹੈ।</numerusform>
            <numerusform>%n ਮੁੱਲਾਂ ਨੂੰ ਥਾਂ ਨਹੀਂ ਮਿਲੀ: ਨਵੇਂ ਰੂਪ ਦੇ ਇੱਕ ਕਾਲਮ ਦਾ ਉਹੀ ਨਾਂ ਹੈ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a kind that rows cannot hold came in as text.</source>
        <translation>
            <numerusform>ਅਜਿਹੀ ਕਿਸਮ ਦਾ %n ਮੁੱਲ ਜੋ ਕਤਾਰਾਂ ਨਹੀਂ ਰੱਖ ਸਕਦੀਆਂ, ਲਿਖਤ ਵਜੋਂ ਆਇਆ।</numerusform>
            <numerusform>ਅਜਿਹੀ ਕਿਸਮ ਦੇ %n ਮੁੱਲ ਜੋ ਕਤਾਰਾਂ ਨਹੀਂ ਰੱਖ ਸਕਦੀਆਂ, ਲਿਖਤ ਵਜੋਂ ਆਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text are text in the table: it holds nothing else.</source>
        <translation>
            <numerusform>%n ਮੁੱਲ ਜੋ ਲਿਖਤ ਨਹੀਂ ਸੀ, ਸਾਰਣੀ ਵਿੱਚ ਲਿਖਤ ਹੈ: ਉਸ ਵਿੱਚ ਹੋਰ ਕੁਝ ਨਹੀਂ ਹੋ ਸਕਦਾ।</numerusform>
            <numerusform>%n ਮੁੱਲ ਜੋ ਲਿਖਤ ਨਹੀਂ ਸਨ, ਸਾਰਣੀ ਵਿੱਚ ਲਿਖਤ ਹਨ: ਉਸ ਵਿੱਚ ਹੋਰ ਕੁਝ ਨਹੀਂ ਹੋ ਸਕਦਾ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text became text.</source>
        <translation>
            <numerusform>%n ਮੁੱਲ ਜੋ ਲਿਖਤ ਨਹੀਂ ਸੀ, ਲਿਖਤ ਬਣਿਆ।</numerusform>
            <numerusform>%n ਮੁੱਲ ਜੋ ਲਿਖਤ ਨਹੀਂ ਸਨ, ਲਿਖਤ ਬਣੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were bytes and came in as Base64 text.</source>
        <translation>
            <numerusform>%n ਮੁੱਲ ਬਾਈਟ ਸੀ ਅਤੇ Base64 ਲਿਖਤ ਵਜੋਂ ਆਇਆ।</numerusform>
            <numerusform>%n ਮੁੱਲ ਬਾਈਟ ਸਨ ਅਤੇ Base64 ਲਿਖਤ ਵਜੋਂ ਆਏ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were no number (NaN or infinite) and came in as empty.</source>
        <translation>
            <numerusform>%n ਮੁੱਲ ਸੰਖਿਆ ਨਹੀਂ ਸੀ (NaN ਜਾਂ ਅਨੰਤ) ਅਤੇ ਖਾਲੀ ਆਇਆ।</numerusform>
            <numerusform>%n ਮੁੱਲ ਸੰਖਿਆ ਨਹੀਂ ਸਨ (NaN ਜਾਂ ਅਨੰਤ) ਅਤੇ ਖਾਲੀ ਆਏ।</numerusform>
        </translation>
    </message>
    <message>
        <source>(IA)³</source>
        <translation>(IA)³</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 ਹਮੇਸ਼ਾ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਸ਼ਬਦ ਲੈਂਦਾ ਹੈ; ਵੱਡੇ ਮੁੱਲ ਵੱਧ ਬਦਲਦੇ ਅਤੇ ਵੱਧ ਗਲਤੀ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>0 searches by words alone, 1 by meaning alone. It counts less where the embedder does not know the language.</source>
        <translation>0 ਸਿਰਫ਼ ਸ਼ਬਦਾਂ ਨਾਲ ਖੋਜਦਾ ਹੈ, 1 ਸਿਰਫ਼ ਅਰਥ ਨਾਲ। ਜਿੱਥੇ ਐਂਬੈੱਡਰ ਭਾਸ਼ਾ ਨਹੀਂ ਜਾਣਦਾ ਉੱਥੇ ਇਸ ਦਾ ਭਾਰ ਘੱਟ ਹੈ।</translation>
    </message>
    <message>
        <source>0 takes the best even where they repeat each other.</source>
        <translation>0 ਸਭ ਤੋਂ ਵਧੀਆ ਲੈਂਦਾ ਹੈ, ਭਾਵੇਂ ਉਹ ਇੱਕ-ਦੂਜੇ ਨੂੰ ਦੁਹਰਾਉਣ।</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0: ਕੋਈ ਹੱਦ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>0: ten times over the run.</source>
        <translation>0: ਪੂਰੇ ਰਨ ਵਿੱਚ ਦਸ ਵਾਰ।</translation>
    </message>
    <message>
        <source>100 vectors written, the right one found</source>
        <translation>100 ਵੈਕਟਰ ਲਿਖੇ, ਸਹੀ ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>12 languages, among them English, German, Spanish, French, Japanese, Arabic and Chinese</source>
        <translation>12 ਭਾਸ਼ਾਵਾਂ, ਇਨ੍ਹਾਂ ਵਿੱਚ ਅੰਗਰੇਜ਼ੀ, ਜਰਮਨ, ਸਪੇਨੀ, ਫ਼ਰਾਂਸੀਸੀ, ਜਪਾਨੀ, ਅਰਬੀ ਅਤੇ ਚੀਨੀ</translation>
    </message>
    <message>
        <source>20 steps, loss {first} → {last}</source>
        <translation>20 ਕਦਮ, ਲੌਸ {first} → {last}</translation>
    </message>
    <message>
        <source>23 languages, among them English, Arabic, Chinese, French, German and Spanish</source>
        <translation>23 ਭਾਸ਼ਾਵਾਂ, ਇਨ੍ਹਾਂ ਵਿੱਚ ਅੰਗਰੇਜ਼ੀ, ਅਰਬੀ, ਚੀਨੀ, ਫ਼ਰਾਂਸੀਸੀ, ਜਰਮਨ ਅਤੇ ਸਪੇਨੀ</translation>
    </message>
    <message>
        <source>4 bits (NF4, twice quantised)</source>
        <translation>4 ਬਿੱਟ (NF4, ਦੋ ਵਾਰ ਕੁਆਂਟਾਈਜ਼)</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ਬਿੱਟ</translation>
    </message>
    <message>
        <source>8 bits: Olive's QLoRA squeezes to 4 bits.</source>
        <translation>8 ਬਿੱਟ: Olive ਦਾ QLoRA 4 ਬਿੱਟ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>80 GB or more on the card</source>
        <translation>ਕਾਰਡ ਉੱਤੇ 80 GB ਜਾਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>A Python file with a function “loss(scores, labels)” that gives one number per token. You are shown it before it is run. Empty: cross-entropy, as usual.</source>
        <translation>Python ਫ਼ਾਈਲ ਜਿਸ ਵਿੱਚ “loss(scores, labels)” ਫੰਕਸ਼ਨ ਹੋਵੇ, ਜੋ ਹਰ ਟੋਕਨ ਲਈ ਇੱਕ ਸੰਖਿਆ ਦਿੰਦਾ ਹੈ। ਚਲਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਤੁਹਾਨੂੰ ਦਿਖਾਈ ਜਾਂਦੀ ਹੈ। ਖਾਲੀ: ਕਰਾਸ-ਐਂਟਰੌਪੀ, ਜਿਵੇਂ ਆਮ ਹੈ।</translation>
    </message>
    <message>
        <source>A business flow needs both the facts of the case and a practised way of working.</source>
        <translation>ਕਾਰੋਬਾਰੀ ਕੰਮ ਨੂੰ ਮਾਮਲੇ ਦੇ ਤੱਥ ਅਤੇ ਕੰਮ ਦਾ ਅਭਿਆਸ ਦੋਵੇਂ ਚਾਹੀਦੇ।</translation>
    </message>
    <message>
        <source>A checkpoint is also saved whenever this much time has gone by since the last: no more than that is lost to a power cut. 0: only by steps.</source>
        <translation>ਪਿਛਲੇ ਚੈੱਕਪੁਆਇੰਟ ਤੋਂ ਇੰਨਾ ਸਮਾਂ ਲੰਘਣ ਉੱਤੇ ਵੀ ਇੱਕ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ: ਬਿਜਲੀ ਜਾਣ ਉੱਤੇ ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ ਗੁਆਚਦਾ। 0: ਸਿਰਫ਼ ਕਦਮਾਂ ਮੁਤਾਬਕ।</translation>
    </message>
    <message>
        <source>A checkpoint is what Resume goes on from. 0: ten times over the run.</source>
        <translation>ਚੈੱਕਪੁਆਇੰਟ ਉਹ ਹੈ ਜਿੱਥੋਂ “ਜਾਰੀ ਰੱਖੋ” ਅੱਗੇ ਚੱਲਦਾ ਹੈ। 0: ਪੂਰੇ ਰਨ ਵਿੱਚ ਦਸ ਵਾਰ।</translation>
    </message>
    <message>
        <source>A comparison needs a name.</source>
        <translation>ਤੁਲਨਾ ਨੂੰ ਨਾਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>A comparison needs two to four answerers; there are {n}.</source>
        <translation>ਤੁਲਨਾ ਨੂੰ ਦੋ ਤੋਂ ਚਾਰ ਜਵਾਬਦਾਤਾ ਚਾਹੀਦੇ; {n} ਹਨ।</translation>
    </message>
    <message>
        <source>A config of your own</source>
        <translation>ਤੁਹਾਡੀ ਆਪਣੀ config</translation>
    </message>
    <message>
        <source>A conversation needs a title.</source>
        <translation>ਗੱਲਬਾਤ ਨੂੰ ਸਿਰਲੇਖ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>A dataset cannot be called “{name}”.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਦਾ ਨਾਂ “{name}” ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A document can be replaced in a minute. A trained model has to be trained again.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਮਿੰਟ ਵਿੱਚ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਸਿਖਾਏ ਮਾਡਲ ਨੂੰ ਫਿਰ ਸਿਖਾਉਣਾ ਪੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A fair number</source>
        <translation>ਠੀਕ ਗਿਣਤੀ</translation>
    </message>
    <message>
        <source>A few times a year</source>
        <translation>ਸਾਲ ਵਿੱਚ ਕੁਝ ਵਾਰ</translation>
    </message>
    <message>
        <source>A file or a command line of a guide, also an older one: changed names are told.</source>
        <translation>ਗਾਈਡ ਦੀ ਫ਼ਾਈਲ ਜਾਂ ਕਮਾਂਡ ਲਾਈਨ, ਪੁਰਾਣੀ ਵੀ: ਬਦਲੇ ਨਾਂ ਦੱਸੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A fine-tuned model is a black box: it cannot say where an answer comes from.</source>
        <translation>ਫਾਈਨ-ਟਿਊਨ ਕੀਤਾ ਮਾਡਲ ਕਾਲਾ ਡੱਬਾ ਹੈ: ਉਹ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਜਵਾਬ ਕਿੱਥੋਂ ਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A graphics card with up to 8 GB</source>
        <translation>8 GB ਤੱਕ ਦਾ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ</translation>
    </message>
    <message>
        <source>A key that was kept came back as another.</source>
        <translation>ਰੱਖੀ ਹੋਈ ਕੁੰਜੀ ਹੋਰ ਹੀ ਵਾਪਸ ਆਈ।</translation>
    </message>
    <message>
        <source>A large and good set of examples that keeps growing is what fine-tuning lives on.</source>
        <translation>ਚੰਗੀਆਂ ਉਦਾਹਰਨਾਂ ਦਾ ਵੱਡਾ ਅਤੇ ਵਧਦਾ ਸੈੱਟ ਹੀ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਦੀ ਜਾਨ ਹੈ।</translation>
    </message>
    <message>
        <source>A link that leads nowhere.</source>
        <translation>ਲਿੰਕ ਜੋ ਕਿਤੇ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>A link to a folder that is listed already.</source>
        <translation>ਉਸ ਫੋਲਡਰ ਦਾ ਲਿੰਕ ਜੋ ਪਹਿਲਾਂ ਹੀ ਸੂਚੀ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>A loss of your own</source>
        <translation>ਤੁਹਾਡਾ ਆਪਣਾ ਲੌਸ</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on. The fix puts a placeholder in its place.</source>
        <translation>ਮਾਡਲ ਉਹ ਦੁਹਰਾ ਸਕਦਾ ਹੈ ਜਿਸ ਉੱਤੇ ਉਸ ਦੀ ਸਿਖਲਾਈ ਹੋਈ। ਸੁਧਾਰ ਉਸ ਦੀ ਥਾਂ ਥਾਂ-ਭਰੂ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A model that was built for one device, {built}, does not run on {wanted}.</source>
        <translation>ਇੱਕ ਡਿਵਾਈਸ, {built}, ਲਈ ਬਣਿਆ ਮਾਡਲ {wanted} ਉੱਤੇ ਨਹੀਂ ਚੱਲਦਾ।</translation>
    </message>
    <message>
        <source>A model would learn to answer out of nowhere. Write the question, or delete the rows.</source>
        <translation>ਮਾਡਲ ਬਿਨਾਂ ਕਿਸੇ ਗੱਲ ਦੇ ਜਵਾਬ ਦੇਣਾ ਸਿੱਖੇਗਾ। ਸਵਾਲ ਲਿਖੋ, ਜਾਂ ਕਤਾਰਾਂ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>A model, or what a run made of it, becomes an ONNX model for one kind of processor.</source>
        <translation>ਮਾਡਲ, ਜਾਂ ਰਨ ਨੇ ਉਸ ਤੋਂ ਜੋ ਬਣਾਇਆ, ਇੱਕ ਕਿਸਮ ਦੇ ਪ੍ਰੋਸੈਸਰ ਲਈ ONNX ਮਾਡਲ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A part on each (DeepSpeed ZeRO 3)</source>
        <translation>ਹਰ ਇੱਕ ਉੱਤੇ ਇੱਕ ਹਿੱਸਾ (DeepSpeed ZeRO 3)</translation>
    </message>
    <message>
        <source>A part on each (FSDP)</source>
        <translation>ਹਰ ਇੱਕ ਉੱਤੇ ਇੱਕ ਹਿੱਸਾ (FSDP)</translation>
    </message>
    <message>
        <source>A pass that trains must name its rows.</source>
        <translation>ਸਿਖਲਾਈ ਦੇਣ ਵਾਲੇ ਪਾਸ ਨੂੰ ਆਪਣੀਆਂ ਕਤਾਰਾਂ ਦੱਸਣੀਆਂ ਪੈਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>A password stands among the options of the address.</source>
        <translation>ਪਤੇ ਦੀਆਂ ਚੋਣਾਂ ਵਿੱਚ ਪਾਸਵਰਡ ਹੈ।</translation>
    </message>
    <message>
        <source>A password stands in “{file}”, for everyone to read.</source>
        <translation>“{file}” ਵਿੱਚ ਪਾਸਵਰਡ ਹੈ, ਜੋ ਹਰ ਕੋਈ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A prefix cannot be merged: it is tokens in front of every text, and no weight of the model can hold them.</source>
        <translation>ਅਗੇਤਰ ਮਰਜ ਨਹੀਂ ਹੋ ਸਕਦਾ: ਉਹ ਹਰੇਕ ਲਿਖਤ ਦੇ ਅੱਗੇ ਟੋਕਨ ਹਨ, ਅਤੇ ਮਾਡਲ ਦਾ ਕੋਈ ਵੇਟ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਰੱਖ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>ਪ੍ਰੀਸੈੱਟ ਨੂੰ ਨਾਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>A program has “{file}” open, and its latest changes are not in it yet: close that program and index again.</source>
        <translation>ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਨੇ “{file}” ਖੋਲ੍ਹੀ ਹੋਈ ਹੈ, ਅਤੇ ਉਸ ਦੇ ਤਾਜ਼ਾ ਬਦਲਾਅ ਹਾਲੇ ਇਸ ਵਿੱਚ ਨਹੀਂ: ਉਹ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ ਅਤੇ ਫਿਰ ਇੰਡੈਕਸ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A question or an answer is only a placeholder, or has no letter and no digit.</source>
        <translation>ਸਵਾਲ ਜਾਂ ਜਵਾਬ ਸਿਰਫ਼ ਥਾਂ-ਭਰੂ ਹੈ, ਜਾਂ ਉਸ ਵਿੱਚ ਨਾ ਅੱਖਰ ਹੈ ਨਾ ਅੰਕ।</translation>
    </message>
    <message>
        <source>A quotation mark is opened in it and never closed.</source>
        <translation>ਇਸ ਵਿੱਚ ਹਵਾਲਾ-ਨਿਸ਼ਾਨ ਖੁੱਲ੍ਹਦਾ ਹੈ ਅਤੇ ਕਦੇ ਬੰਦ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>A repeat inside a repeat, as in (a+)+, is the usual cause: take one out.</source>
        <translation>ਦੁਹਰਾਅ ਦੇ ਅੰਦਰ ਦੁਹਰਾਅ, ਜਿਵੇਂ (a+)+ ਵਿੱਚ, ਆਮ ਕਾਰਨ ਹੈ: ਇੱਕ ਕੱਢੋ।</translation>
    </message>
    <message>
        <source>A row must be allowed at least one token.</source>
        <translation>ਕਤਾਰ ਨੂੰ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਟੋਕਨ ਦੀ ਇਜਾਜ਼ਤ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>A row needs a question and an answer.</source>
        <translation>ਕਤਾਰ ਨੂੰ ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਚਾਹੀਦੇ।</translation>
    </message>
    <message>
        <source>A row that was to be changed is no longer in the dataset.</source>
        <translation>ਬਦਲੀ ਜਾਣ ਵਾਲੀ ਕਤਾਰ ਹੁਣ ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A search makes from 1 to {most} trials, not {count}.</source>
        <translation>ਇੱਕ ਖੋਜ ਵਿੱਚ 1 ਤੋਂ {most} ਟ੍ਰਾਇਲ ਹੁੰਦੇ ਹਨ, {count} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A setting is in the search twice.</source>
        <translation>ਇੱਕ ਸੈਟਿੰਗ ਖੋਜ ਵਿੱਚ ਦੋ ਵਾਰ ਹੈ।</translation>
    </message>
    <message>
        <source>A sweep tries from one to {most} settings, not {count}.</source>
        <translation>ਸਵੀਪ ਇੱਕ ਤੋਂ {most} ਸੈਟਿੰਗਾਂ ਤੱਕ ਅਜ਼ਮਾਉਂਦੀ ਹੈ, {count} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>A tiny model that comes with Ustad, for trying the tool. Its answers are not to be trusted.</source>
        <translation>ਟੂਲ ਅਜ਼ਮਾਉਣ ਲਈ Ustad ਨਾਲ ਆਉਣ ਵਾਲਾ ਬਹੁਤ ਛੋਟਾ ਮਾਡਲ। ਇਸ ਦੇ ਜਵਾਬਾਂ ਉੱਤੇ ਭਰੋਸਾ ਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A turn holds more than words: {names}.</source>
        <translation>ਵਾਰੀ ਵਿੱਚ ਸ਼ਬਦਾਂ ਤੋਂ ਵੱਧ ਹੈ: {names}।</translation>
    </message>
    <message>
        <source>A version needs a name of at most {n} letters.</source>
        <translation>ਸੰਸਕਰਣ ਨੂੰ ਵੱਧ ਤੋਂ ਵੱਧ {n} ਅੱਖਰਾਂ ਦਾ ਨਾਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>A whole copy on each</source>
        <translation>ਹਰ ਇੱਕ ਉੱਤੇ ਪੂਰੀ ਕਾਪੀ</translation>
    </message>
    <message>
        <source>A whole copy on each is fastest. Where it does not fit, each GPU keeps a part: FSDP comes with PyTorch, DeepSpeed must be installed there.</source>
        <translation>ਹਰ ਇੱਕ ਉੱਤੇ ਪੂਰੀ ਕਾਪੀ ਸਭ ਤੋਂ ਤੇਜ਼ ਹੈ। ਜਿੱਥੇ ਉਹ ਨਹੀਂ ਸਮਾਉਂਦੀ, ਉੱਥੇ ਹਰ GPU ਇੱਕ ਹਿੱਸਾ ਰੱਖਦਾ ਹੈ: FSDP PyTorch ਨਾਲ ਆਉਂਦਾ ਹੈ, DeepSpeed ਉੱਥੇ ਇੰਸਟਾਲ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>A word is considered only if it is at least this share as likely as the likeliest one.</source>
        <translation>ਸ਼ਬਦ ਤਾਂ ਹੀ ਵਿਚਾਰਿਆ ਜਾਂਦਾ ਹੈ ਜੇ ਉਹ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਦਾ ਘੱਟੋ-ਘੱਟ ਇੰਨਾ ਹਿੱਸਾ ਸੰਭਾਵਿਤ ਹੋਵੇ।</translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>ਲਗਭਗ %n ਕਤਾਰ {length} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀ ਹੈ ਅਤੇ ਕੱਟੀ ਜਾਵੇਗੀ।</numerusform>
            <numerusform>ਲਗਭਗ %n ਕਤਾਰਾਂ {length} ਟੋਕਨਾਂ ਤੋਂ ਲੰਬੀਆਂ ਹਨ ਅਤੇ ਕੱਟੀਆਂ ਜਾਣਗੀਆਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>About 24 GB on the card</source>
        <translation>ਕਾਰਡ ਉੱਤੇ ਲਗਭਗ 24 GB</translation>
    </message>
    <message>
        <source>Above 1, words that were already said or read become less likely; 1 leaves them alone.</source>
        <translation>1 ਤੋਂ ਉੱਪਰ, ਕਹੇ ਜਾਂ ਪੜ੍ਹੇ ਜਾ ਚੁੱਕੇ ਸ਼ਬਦ ਘੱਟ ਸੰਭਾਵਿਤ ਹੋ ਜਾਂਦੇ ਹਨ; 1 ਉਨ੍ਹਾਂ ਨੂੰ ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਮਨਜ਼ੂਰ ਕਰੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਮਨਜ਼ੂਰ ਕਰੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept rows, or choose others.</source>
        <translation>ਕਤਾਰਾਂ ਮਨਜ਼ੂਰ ਕਰੋ, ਜਾਂ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>ਅਡੈਪਟਰ</translation>
    </message>
    <message>
        <source>Adapter rank</source>
        <translation>ਅਡੈਪਟਰ ਰੈਂਕ</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>ਅਡੈਪਟਰ ਦੀ ਤਾਕਤ (alpha)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਜੋੜੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਜੋੜੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a question and an answer to it, or delete the row.</source>
        <translation>ਉਸ ਵਿੱਚ ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਜੋੜੋ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Add it in Settings and choose it in Documents, or keep the index in this program.</source>
        <translation>ਉਸ ਨੂੰ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਜੋੜੋ ਅਤੇ ਦਸਤਾਵੇਜ਼ ਵਿੱਚ ਚੁਣੋ, ਜਾਂ ਇੰਡੈਕਸ ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Add or remove some.</source>
        <translation>ਕੁਝ ਜੋੜੋ ਜਾਂ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Add questions with the words that answer them, and index the documents.</source>
        <translation>ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਸ਼ਬਦਾਂ ਸਮੇਤ ਸਵਾਲ ਜੋੜੋ, ਅਤੇ ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Add rows on other passages.</source>
        <translation>ਹੋਰ ਅੰਸ਼ਾਂ ਬਾਰੇ ਕਤਾਰਾਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Add rows to the dataset, or assign some to training.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਕਤਾਰਾਂ ਜੋੜੋ, ਜਾਂ ਕੁਝ ਨੂੰ ਸਿਖਲਾਈ ਲਈ ਤੈਅ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Add rows with other labels.</source>
        <translation>ਹੋਰ ਲੇਬਲਾਂ ਵਾਲੀਆਂ ਕਤਾਰਾਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Add rows, or mark some as training rows.</source>
        <translation>ਕਤਾਰਾਂ ਜੋੜੋ, ਜਾਂ ਕੁਝ ਨੂੰ ਸਿਖਲਾਈ ਕਤਾਰਾਂ ਵਜੋਂ ਤੈਅ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or ask a model without “Use my documents”.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੁਝ ਜੋੜੋ, ਜਾਂ “ਮੇਰੇ ਦਸਤਾਵੇਜ਼ ਵਰਤੋ” ਤੋਂ ਬਿਨਾਂ ਕਿਸੇ ਮਾਡਲ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or leave out who answers from documents.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੁਝ ਜੋੜੋ, ਜਾਂ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਨੂੰ ਛੱਡ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Add the table it is about (CSV, XLSX, JSON), or ask what the documents say of the number.</source>
        <translation>ਜਿਸ ਸਾਰਣੀ ਬਾਰੇ ਹੈ ਉਹ ਜੋੜੋ (CSV, XLSX, JSON), ਜਾਂ ਪੁੱਛੋ ਕਿ ਦਸਤਾਵੇਜ਼ ਉਸ ਸੰਖਿਆ ਬਾਰੇ ਕੀ ਕਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Add training rows that do, or leave the row out.</source>
        <translation>ਅਜਿਹੀਆਂ ਸਿਖਲਾਈ ਕਤਾਰਾਂ ਜੋੜੋ ਜੋ ਲਗਾਉਂਦੀਆਂ ਹੋਣ, ਜਾਂ ਇਹ ਕਤਾਰ ਛੱਡ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Add training rows with this label, or leave the row out.</source>
        <translation>ਇਸ ਲੇਬਲ ਵਾਲੀਆਂ ਸਿਖਲਾਈ ਕਤਾਰਾਂ ਜੋੜੋ, ਜਾਂ ਇਹ ਕਤਾਰ ਛੱਡ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Adding tokenizer, template and licence</source>
        <translation>ਟੋਕਨਾਈਜ਼ਰ, ਟੈਂਪਲੇਟ ਅਤੇ ਲਾਇਸੈਂਸ ਜੋੜ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ਪਤਾ</translation>
    </message>
    <message>
        <source>Address of the first machine</source>
        <translation>ਪਹਿਲੀ ਮਸ਼ੀਨ ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>After attention and block (Houlsby)</source>
        <translation>ਅਟੈਂਸ਼ਨ ਅਤੇ ਬਲਾਕ ਤੋਂ ਬਾਅਦ (Houlsby)</translation>
    </message>
    <message>
        <source>After each block (Pfeiffer)</source>
        <translation>ਹਰ ਬਲਾਕ ਤੋਂ ਬਾਅਦ (Pfeiffer)</translation>
    </message>
    <message>
        <source>After each block alone is smaller and quicker; after its attention too can hold more.</source>
        <translation>ਸਿਰਫ਼ ਹਰ ਬਲਾਕ ਤੋਂ ਬਾਅਦ ਛੋਟਾ ਅਤੇ ਤੇਜ਼ ਹੈ; ਉਸ ਦੀ ਅਟੈਂਸ਼ਨ ਤੋਂ ਬਾਅਦ ਵੀ ਲਾਉਣ ਨਾਲ ਵੱਧ ਸਮਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>After the same text it finds the same next word the likeliest at {share} % of the places; {limit} % or more are expected.</source>
        <translation>ਇੱਕੋ ਲਿਖਤ ਤੋਂ ਬਾਅਦ ਇਹ {share} % ਥਾਵਾਂ ਉੱਤੇ ਉਹੀ ਅਗਲਾ ਸ਼ਬਦ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਮੰਨਦਾ ਹੈ; {limit} % ਜਾਂ ਵੱਧ ਦੀ ਉਮੀਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>ਦੁਹਰਾਅ ਦੇ ਵਿਰੋਧ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Agree to them on the model's page with the account your token is of; some makers take days to answer. Then resume.</source>
        <translation>ਮਾਡਲ ਦੇ ਪੰਨੇ ਉੱਤੇ ਉਸ ਖਾਤੇ ਨਾਲ ਸਹਿਮਤੀ ਦਿਓ ਜਿਸ ਦਾ ਤੁਹਾਡਾ ਟੋਕਨ ਹੈ; ਕੁਝ ਬਣਾਉਣ ਵਾਲੇ ਜਵਾਬ ਵਿੱਚ ਦਿਨ ਲਾਉਂਦੇ ਹਨ। ਫਿਰ ਜਾਰੀ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Agree to them on the model's page, make a token for reading there, and enter it under “Hub access”.</source>
        <translation>ਮਾਡਲ ਦੇ ਪੰਨੇ ਉੱਤੇ ਸਹਿਮਤੀ ਦਿਓ, ਉੱਥੇ ਪੜ੍ਹਨ ਵਾਲਾ ਟੋਕਨ ਬਣਾਓ, ਅਤੇ “ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਭਰੋ।</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) were trained on: answers to them show memory, not skill.</source>
        <translation>
            <numerusform>%n ਸਵਾਲ ਹੀ ਸੀ ਅਤੇ ਉਹ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ: ਉਸ ਦਾ ਜਵਾਬ ਯਾਦ ਦਿਖਾਉਂਦਾ ਹੈ, ਹੁਨਰ ਨਹੀਂ।</numerusform>
            <numerusform>ਸਾਰੇ %n ਸਵਾਲ ਸਿਖਲਾਈ ਵਿੱਚ ਸਨ: ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਯਾਦ ਦਿਖਾਉਂਦੇ ਹਨ, ਹੁਨਰ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>All it needs stands in the text it is given, or is common knowledge</source>
        <translation>ਇਸ ਨੂੰ ਜੋ ਚਾਹੀਦਾ ਉਹ ਦਿੱਤੀ ਲਿਖਤ ਵਿੱਚ ਹੈ, ਜਾਂ ਆਮ ਗਿਆਨ ਹੈ</translation>
    </message>
    <message>
        <source>All questions are on one passage: there is nothing to tell apart.</source>
        <translation>ਸਾਰੇ ਸਵਾਲ ਇੱਕੋ ਅੰਸ਼ ਬਾਰੇ ਹਨ: ਵੱਖ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>All training rows have the label “{label}”: there is nothing to tell apart.</source>
        <translation>ਸਿਖਲਾਈ ਦੀਆਂ ਸਾਰੀਆਂ ਕਤਾਰਾਂ ਦਾ ਲੇਬਲ “{label}” ਹੈ: ਵੱਖ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>All were asked about.</source>
        <translation>ਸਾਰੀਆਂ ਬਾਰੇ ਪੁੱਛਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>All words are scored at once: this model does more with its scores than others.</source>
        <translation>ਸਾਰੇ ਸ਼ਬਦਾਂ ਦੇ ਸਕੋਰ ਇੱਕੋ ਵੇਲੇ ਕੱਢੇ ਜਾਂਦੇ ਹਨ: ਇਹ ਮਾਡਲ ਆਪਣੇ ਸਕੋਰਾਂ ਨਾਲ ਹੋਰਾਂ ਤੋਂ ਵੱਧ ਕੰਮ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>All {count} trials failed; the last one said: {reason}</source>
        <translation>ਸਾਰੇ {count} ਟ੍ਰਾਇਲ ਅਸਫਲ ਰਹੇ; ਆਖਰੀ ਨੇ ਕਿਹਾ: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>An Excel sheet holds at most {most} rows; these are %n.</source>
        <translation>
            <numerusform>Excel ਸ਼ੀਟ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਕਤਾਰਾਂ ਹੁੰਦੀਆਂ ਹਨ; ਇਹ %n ਹੈ।</numerusform>
            <numerusform>Excel ਸ਼ੀਟ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਕਤਾਰਾਂ ਹੁੰਦੀਆਂ ਹਨ; ਇਹ %n ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>An ONNX model cannot take what a run has learnt while it chats.</source>
        <translation>ONNX ਮਾਡਲ ਚੈਟ ਦੌਰਾਨ ਰਨ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ ਲੈ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>An ONNX model for the {provider}, in {numbers}.</source>
        <translation>{provider} ਲਈ ONNX ਮਾਡਲ, {numbers} ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>An answer is cut off after this many tokens (word pieces).</source>
        <translation>ਇੰਨੇ ਟੋਕਨਾਂ (ਸ਼ਬਦਾਂ ਦੇ ਟੁਕੜਿਆਂ) ਤੋਂ ਬਾਅਦ ਜਵਾਬ ਕੱਟਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An answer nobody can check is of no use to us</source>
        <translation>ਜਿਸ ਜਵਾਬ ਨੂੰ ਕੋਈ ਜਾਂਚ ਨਾ ਸਕੇ ਉਹ ਸਾਡੇ ਕਿਸੇ ਕੰਮ ਦਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>An answer takes</source>
        <translation>ਇੱਕ ਜਵਾਬ ਨੂੰ ਲੱਗਦਾ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>An answer takes {time} on this computer.</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਇੱਕ ਜਵਾਬ ਨੂੰ {time} ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>An example is a question or text together with the very answer you would wish for.</source>
        <translation>ਉਦਾਹਰਨ ਇੱਕ ਸਵਾਲ ਜਾਂ ਲਿਖਤ ਹੁੰਦੀ ਹੈ, ਉਸ ਜਵਾਬ ਸਮੇਤ ਜੋ ਤੁਸੀਂ ਚਾਹੋਗੇ।</translation>
    </message>
    <message>
        <source>Another job in the same process did not stop when it was asked to, so the process was ended.</source>
        <translation>ਉਸੇ ਪ੍ਰੋਸੈਸ ਦਾ ਇੱਕ ਹੋਰ ਕੰਮ ਕਹਿਣ ’ਤੇ ਵੀ ਨਹੀਂ ਰੁਕਿਆ, ਇਸ ਲਈ ਪ੍ਰੋਸੈਸ ਬੰਦ ਕਰ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>Another one, where a program on this machine has taken this.</source>
        <translation>ਕੋਈ ਹੋਰ, ਜੇ ਇਸ ਮਸ਼ੀਨ ਦੇ ਕਿਸੇ ਪ੍ਰੋਗਰਾਮ ਨੇ ਇਹ ਲੈ ਲਿਆ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Another run's adapter as such a file, for an ONNX model that is there already.</source>
        <translation>ਹੋਰ ਰਨ ਦਾ ਅਡੈਪਟਰ ਅਜਿਹੀ ਫ਼ਾਈਲ ਵਜੋਂ, ਪਹਿਲਾਂ ਮੌਜੂਦ ONNX ਮਾਡਲ ਲਈ।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Answer another program</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਜਵਾਬ ਦਿਓ</translation>
    </message>
    <message>
        <source>Answer is there</source>
        <translation>ਜਵਾਬ ਮੌਜੂਦ ਹੈ</translation>
    </message>
    <message>
        <source>Answer questions from what we know</source>
        <translation>ਸਾਡੇ ਗਿਆਨ ਤੋਂ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>ਜਵਾਬ ਦੇਣ ਲਈ</translation>
    </message>
    <message>
        <source>Answering questions from what you know is what looking things up is made for.</source>
        <translation>ਤੁਹਾਡੇ ਗਿਆਨ ਤੋਂ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦੇਣਾ ਹੀ ਲੱਭਣ ਦਾ ਕੰਮ ਹੈ।</translation>
    </message>
    <message>
        <source>Answers are not marked in their sentences, since “{name}” cannot be used: {reason}</source>
        <translation>ਜਵਾਬਾਂ ਦੇ ਵਾਕਾਂ ਵਿੱਚ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲੱਗਦੇ, ਕਿਉਂਕਿ “{name}” ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}</translation>
    </message>
    <message>
        <source>Answers from documents, in many languages, on ordinary computers.</source>
        <translation>ਆਮ ਕੰਪਿਊਟਰਾਂ ਉੱਤੇ, ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ, ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਜਵਾਬ।</translation>
    </message>
    <message>
        <source>Answers from documents, summaries and extraction for business texts.</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਜਵਾਬ, ਕਾਰੋਬਾਰੀ ਲਿਖਤਾਂ ਦੇ ਸਾਰ ਅਤੇ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜਾਣਕਾਰੀ ਕੱਢਣਾ।</translation>
    </message>
    <message>
        <source>Answers only with sentences quoted from your documents, word for word. No language model writes.</source>
        <translation>ਸਿਰਫ਼ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚੋਂ ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ ਟੂਕੇ ਵਾਕਾਂ ਨਾਲ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਕੋਈ ਭਾਸ਼ਾ ਮਾਡਲ ਨਹੀਂ ਲਿਖਦਾ।</translation>
    </message>
    <message>
        <source>Answers to learn</source>
        <translation>ਸਿੱਖਣ ਵਾਲੇ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Any of these changes makes it fit.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਤਬਦੀਲੀ ਕਰਨ ਨਾਲ ਇਹ ਸਮਾ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ਦਿੱਖ</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>ਅਰਬੀ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Are they to be cut short, judged by their validation loss on the way?</source>
        <translation>ਕੀ ਇਨ੍ਹਾਂ ਨੂੰ ਰਾਹ ਵਿਚਲੇ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ ਤੋਂ ਪਰਖ ਕੇ ਅੱਧਵਾਟੇ ਕੱਟਿਆ ਜਾਵੇ?</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>ਜਿਵੇਂ ਹਨ</translation>
    </message>
    <message>
        <source>As when a reply needs the price list, the contract and the delivery rules at once.</source>
        <translation>ਜਿਵੇਂ ਜਦੋਂ ਜਵਾਬ ਨੂੰ ਕੀਮਤ-ਸੂਚੀ, ਇਕਰਾਰਨਾਮਾ ਅਤੇ ਡਿਲੀਵਰੀ ਦੇ ਨਿਯਮ ਇੱਕੋ ਵੇਲੇ ਚਾਹੀਦੇ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>ਸਾਰੇ ਤਰੀਕਿਆਂ ਤੋਂ ਉਹੀ ਸਵਾਲ ਪੁੱਛਣਾ</translation>
    </message>
    <message>
        <source>Ask by these fields and their values: {fields}.</source>
        <translation>ਇਨ੍ਹਾਂ ਖਾਨਿਆਂ ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਮੁੱਲਾਂ ਨਾਲ ਪੁੱਛੋ: {fields}।</translation>
    </message>
    <message>
        <source>Ask only for rows: nothing is written from here.</source>
        <translation>ਸਿਰਫ਼ ਕਤਾਰਾਂ ਮੰਗੋ: ਇੱਥੋਂ ਕੁਝ ਲਿਖਿਆ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Ask questions that are nearer to what people will ask, and more of them.</source>
        <translation>ਅਜਿਹੇ ਸਵਾਲ ਪੁੱਛੋ ਜੋ ਲੋਕਾਂ ਦੇ ਅਸਲ ਸਵਾਲਾਂ ਦੇ ਵੱਧ ਨੇੜੇ ਹੋਣ, ਅਤੇ ਵੱਧ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Ask the question again.</source>
        <translation>ਸਵਾਲ ਫਿਰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the rows or documents themselves, and add those.</source>
        <translation>ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਇਹ ਦਿੱਤਾ, ਉਸ ਤੋਂ ਕਤਾਰਾਂ ਜਾਂ ਦਸਤਾਵੇਜ਼ ਆਪ ਮੰਗੋ, ਅਤੇ ਉਹ ਜੋੜੋ।</translation>
    </message>
    <message numerus="yes">
        <source>Asked although like what was trained on: %n question(s).</source>
        <translation>
            <numerusform>ਸਿਖਲਾਈ ਵਰਗਾ ਹੋਣ ਦੇ ਬਾਵਜੂਦ ਪੁੱਛਿਆ: %n ਸਵਾਲ।</numerusform>
            <numerusform>ਸਿਖਲਾਈ ਵਰਗੇ ਹੋਣ ਦੇ ਬਾਵਜੂਦ ਪੁੱਛੇ: %n ਸਵਾਲ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database of {file}</source>
        <translation>{file} ਦਾ ਡਾਟਾਬੇਸ ਪੁੱਛ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Asking the hub for {name}</source>
        <translation>ਹੱਬ ਤੋਂ {name} ਮੰਗ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Asking the questions</source>
        <translation>ਸਵਾਲ ਪੁੱਛ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਤੈਅ ਕਰੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਤੈਅ ਕਰੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਇੰਨੇ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>ਬੇਤਰਤੀਬੇ</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ਫ਼ਾਈਲ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Attach a file with words in it.</source>
        <translation>ਸ਼ਬਦਾਂ ਵਾਲੀ ਫ਼ਾਈਲ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>BLEU as it is usually reported: counted over all answers at once.</source>
        <translation>BLEU ਜਿਵੇਂ ਆਮ ਤੌਰ ਉੱਤੇ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ: ਸਾਰੇ ਜਵਾਬਾਂ ਉੱਤੇ ਇੱਕੋ ਵਾਰ ਗਿਣਿਆ।</translation>
    </message>
    <message>
        <source>Backed by passages</source>
        <translation>ਅੰਸ਼ਾਂ ਦੀ ਹਾਮੀ ਵਾਲਾ</translation>
    </message>
    <message>
        <source>Batches added up before each correction: as if more rows were at once, without their memory.</source>
        <translation>ਹਰ ਸੁਧਾਰ ਤੋਂ ਪਹਿਲਾਂ ਜੋੜੇ ਜਾਣ ਵਾਲੇ ਬੈਚ: ਜਿਵੇਂ ਇੱਕੋ ਵੇਲੇ ਵੱਧ ਕਤਾਰਾਂ ਹੋਣ, ਪਰ ਉਨ੍ਹਾਂ ਦੀ ਮੈਮੋਰੀ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>ਪ੍ਰਤੀ ਕਦਮ ਬੈਚ</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>ਨਵੀਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Begin its address in Settings with http://, or its port is another.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਉਸ ਦਾ ਪਤਾ http:// ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਉਸ ਦਾ ਪੋਰਟ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Begin one on the Decide screen.</source>
        <translation>ਫ਼ੈਸਲਾ ਸਕ੍ਰੀਨ ਉੱਤੇ ਇੱਕ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Begin the address with sqlite, postgresql, mysql, mariadb, mssql or oracle, or install its package.</source>
        <translation>ਪਤੇ ਨੂੰ sqlite, postgresql, mysql, mariadb, mssql ਜਾਂ oracle ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਉਸ ਦਾ ਪੈਕੇਜ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Begin the address with {name}:// alone.</source>
        <translation>ਪਤੇ ਨੂੰ ਸਿਰਫ਼ {name}:// ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Begin the proof anew with “Measure again”.</source>
        <translation>“ਫਿਰ ਮਾਪੋ” ਨਾਲ ਪਰਖ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Below 1, so many of the training rows are drawn by chance and the others left out; validation rows all stay. The same training with fewer rows shows whether more would help.</source>
        <translation>1 ਤੋਂ ਘੱਟ ਹੋਵੇ ਤਾਂ ਸਿਖਲਾਈ ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਇੰਨੀਆਂ ਬੇਤਰਤੀਬੀਆਂ ਚੁਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ ਅਤੇ ਬਾਕੀ ਛੱਡੀਆਂ ਜਾਂਦੀਆਂ ਹਨ; ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਸਾਰੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ। ਘੱਟ ਕਤਾਰਾਂ ਨਾਲ ਉਹੀ ਸਿਖਲਾਈ ਦਿਖਾਉਂਦੀ ਹੈ ਕਿ ਵੱਧ ਕਤਾਰਾਂ ਨਾਲ ਫ਼ਾਇਦਾ ਹੋਵੇਗਾ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Bits of the squeezed model</source>
        <translation>ਕੁਆਂਟਾਈਜ਼ ਕੀਤੇ ਮਾਡਲ ਦੇ ਬਿੱਟ</translation>
    </message>
    <message>
        <source>Bottleneck adapters</source>
        <translation>ਬਾਟਲਨੈੱਕ ਅਡੈਪਟਰ</translation>
    </message>
    <message>
        <source>Bottleneck adapters cannot be merged: there is a bend in them, which no matrix of the model can hold.</source>
        <translation>ਬਾਟਲਨੈੱਕ ਅਡੈਪਟਰ ਮਰਜ ਨਹੀਂ ਹੋ ਸਕਦੇ: ਉਨ੍ਹਾਂ ਵਿੱਚ ਮੋੜ ਹੈ, ਜਿਸ ਨੂੰ ਮਾਡਲ ਦਾ ਕੋਈ ਮੈਟ੍ਰਿਕਸ ਨਹੀਂ ਰੱਖ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Bring a run back</source>
        <translation>ਰਨ ਵਾਪਸ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>Bring it back, or choose another one.</source>
        <translation>ਉਸ ਨੂੰ ਵਾਪਸ ਲਿਆਓ, ਜਾਂ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Bring the server up to date.</source>
        <translation>ਸਰਵਰ ਨੂੰ ਅਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>“{name}” ਵਾਪਸ ਲਿਆਉਣਾ</translation>
    </message>
    <message>
        <source>Broken JSON that could not be mended</source>
        <translation>ਟੁੱਟਿਆ JSON ਜੋ ਠੀਕ ਨਹੀਂ ਹੋ ਸਕਿਆ</translation>
    </message>
    <message>
        <source>Building the ONNX model</source>
        <translation>ONNX ਮਾਡਲ ਬਣਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>By the address's prices; 0: no limit.</source>
        <translation>ਪਤੇ ਦੀਆਂ ਕੀਮਤਾਂ ਮੁਤਾਬਕ; 0: ਕੋਈ ਹੱਦ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Capture the graph</source>
        <translation>ਗ੍ਰਾਫ ਕੈਪਚਰ ਕਰੋ</translation>
    </message>
    <message>
        <source>Chance alone would show a difference as clear as this in fewer than 5 of 100 trials.</source>
        <translation>ਸਿਰਫ਼ ਸੰਜੋਗ ਨਾਲ ਇੰਨਾ ਸਾਫ਼ ਫ਼ਰਕ 100 ਵਿੱਚੋਂ 5 ਤੋਂ ਘੱਟ ਟ੍ਰਾਇਲਾਂ ਵਿੱਚ ਦਿਸੇਗਾ।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ਤਬਦੀਲੀ</translation>
    </message>
    <message>
        <source>Change fewer rows at a time.</source>
        <translation>ਇੱਕ ਵੇਲੇ ਘੱਟ ਕਤਾਰਾਂ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>Change its permissions, close programs that hold it open, or choose another place.</source>
        <translation>ਉਸ ਦੀਆਂ ਇਜਾਜ਼ਤਾਂ ਬਦਲੋ, ਉਸ ਨੂੰ ਖੋਲ੍ਹਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਹੋਰ ਥਾਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Change one of them, or delete the row.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਬਦਲੋ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>ਕਾਲਮ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Change the folder's permissions, or copy the project to another place.</source>
        <translation>ਫੋਲਡਰ ਦੀਆਂ ਇਜਾਜ਼ਤਾਂ ਬਦਲੋ, ਜਾਂ ਪ੍ਰੋਜੈਕਟ ਨੂੰ ਹੋਰ ਥਾਂ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>ਨੋਟ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Change the template, or the row.</source>
        <translation>ਟੈਂਪਲੇਟ, ਜਾਂ ਕਤਾਰ, ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>Change what the columns mean</source>
        <translation>ਕਾਲਮਾਂ ਦਾ ਅਰਥ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Change “Adapter rank” to {even}.</source>
        <translation>“ਅਡੈਪਟਰ ਰੈਂਕ” ਨੂੰ {even} ਕਰੋ।</translation>
    </message>
    <message>
        <source>Change “{column}”</source>
        <translation>“{column}” ਬਦਲੋ</translation>
    </message>
    <message numerus="yes">
        <source>Change “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਵਿੱਚ “{column}” ਬਦਲੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਵਿੱਚ “{column}” ਬਦਲੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “{label}” and try again.</source>
        <translation>“{label}” ਬਦਲੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Chat messages (OpenAI)</source>
        <translation>ਚੈਟ ਸੁਨੇਹੇ (OpenAI)</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor or a graphics card. Cannot be trained.</source>
        <translation>PyTorch ਤੋਂ ਬਿਨਾਂ ਚੈਟ: ਚਾਰ ਬਿੱਟ, ਪ੍ਰੋਸੈਸਰ ਜਾਂ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਲਈ ਤਿਆਰ। ਸਿਖਲਾਈ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor, CUDA or DirectML. Cannot be trained.</source>
        <translation>PyTorch ਤੋਂ ਬਿਨਾਂ ਚੈਟ: ਚਾਰ ਬਿੱਟ, ਪ੍ਰੋਸੈਸਰ, CUDA ਜਾਂ DirectML ਲਈ ਤਿਆਰ। ਸਿਖਲਾਈ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>Check its content in the program it was made with, or remove it.</source>
        <translation>ਜਿਸ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਬਣੀ ਸੀ ਉਸ ਵਿੱਚ ਇਸ ਦੀ ਸਮੱਗਰੀ ਜਾਂਚੋ, ਜਾਂ ਇਸ ਨੂੰ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>ਕਤਾਰਾਂ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Check that tesseract works and has data for a language, then index again.</source>
        <translation>ਜਾਂਚੋ ਕਿ tesseract ਚੱਲਦਾ ਹੈ ਅਤੇ ਉਸ ਕੋਲ ਭਾਸ਼ਾ ਦਾ ਡਾਟਾ ਹੈ, ਫਿਰ ਇੰਡੈਕਸ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the address and its model in Settings.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਅਤੇ ਉਸ ਦਾ ਮਾਡਲ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Check the address and port, and whether the server runs and can be reached.</source>
        <translation>ਪਤਾ ਅਤੇ ਪੋਰਟ ਜਾਂਚੋ, ਅਤੇ ਇਹ ਕਿ ਸਰਵਰ ਚੱਲਦਾ ਹੈ ਅਤੇ ਉਸ ਤੱਕ ਪਹੁੰਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the address and the model in Settings.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਅਤੇ ਮਾਡਲ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Check the address in Settings; it usually ends in /v1.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਜਾਂਚੋ; ਉਹ ਆਮ ਤੌਰ ਉੱਤੇ /v1 ਨਾਲ ਖਤਮ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the address; copy the file again from where it came.</source>
        <translation>ਪਤਾ ਜਾਂਚੋ; ਫ਼ਾਈਲ ਨੂੰ ਜਿੱਥੋਂ ਆਈ ਸੀ ਉੱਥੋਂ ਫਿਰ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>ਡਿਸਕ ਜਾਂਚੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, and whether this network asks for a login.</source>
        <translation>“ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਮਿਰਰ ਦਾ ਪਤਾ ਜਾਂਚੋ, ਅਤੇ ਇਹ ਕਿ ਕੀ ਇਹ ਨੈੱਟਵਰਕ ਲੌਗਇਨ ਮੰਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, or try again later.</source>
        <translation>“ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਮਿਰਰ ਦਾ ਪਤਾ ਜਾਂਚੋ, ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the name; for a model of your own, enter a token under “Hub access”.</source>
        <translation>ਨਾਂ ਜਾਂਚੋ; ਆਪਣੇ ਮਾਡਲ ਲਈ “ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਟੋਕਨ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Check the name; for a set that asks for consent, give it there and set HF_TOKEN.</source>
        <translation>ਨਾਂ ਜਾਂਚੋ; ਜੇ ਸੈੱਟ ਸਹਿਮਤੀ ਮੰਗਦਾ ਹੈ ਤਾਂ ਉੱਥੇ ਦਿਓ ਅਤੇ HF_TOKEN ਸੈੱਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the network and try again: a download goes on where it stopped. Without one, add the folder of a model you have.</source>
        <translation>ਨੈੱਟਵਰਕ ਜਾਂਚੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਡਾਊਨਲੋਡ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ ਜਿੱਥੇ ਰੁਕਿਆ ਸੀ। ਨੈੱਟਵਰਕ ਤੋਂ ਬਿਨਾਂ, ਆਪਣੇ ਕਿਸੇ ਮਾਡਲ ਦਾ ਫੋਲਡਰ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Check the network. Without one, bring the set's folder here and import it from there.</source>
        <translation>ਨੈੱਟਵਰਕ ਜਾਂਚੋ। ਉਸ ਤੋਂ ਬਿਨਾਂ ਸੈੱਟ ਦਾ ਫੋਲਡਰ ਇੱਥੇ ਲਿਆਓ ਅਤੇ ਉੱਥੋਂ ਇੰਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check the path of the address; it usually ends in /v1.</source>
        <translation>ਪਤੇ ਦਾ ਪਾਥ ਜਾਂਚੋ; ਉਹ ਆਮ ਤੌਰ ਉੱਤੇ /v1 ਨਾਲ ਖਤਮ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system.</source>
        <translation>ਸਿਸਟਮ ਦੀਆਂ ਪ੍ਰੌਕਸੀ ਸੈਟਿੰਗਾਂ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Check them again, then fix what is found.</source>
        <translation>ਉਨ੍ਹਾਂ ਨੂੰ ਫਿਰ ਜਾਂਚੋ, ਫਿਰ ਜੋ ਲੱਭੇ ਉਸ ਨੂੰ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਜਾਂਚੋ</translation>
    </message>
    <message>
        <source>Check where it comes from: people hardly write such files.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਇਹ ਕਿੱਥੋਂ ਆਈ: ਲੋਕ ਅਜਿਹੀਆਂ ਫ਼ਾਈਲਾਂ ਘੱਟ ਹੀ ਲਿਖਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Check where it comes from; if you trust it, save it again as {suffix} and add that.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਇਹ ਕਿੱਥੋਂ ਆਈ; ਜੇ ਭਰੋਸਾ ਹੈ, ਉਸ ਨੂੰ ਫਿਰ {suffix} ਵਜੋਂ ਸੰਭਾਲ ਕੇ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really has more than {most}.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਇਹ ਕਿੱਥੋਂ ਆਈ; ਜੇ ਇਸ ਵਿੱਚ ਸੱਚ-ਮੁੱਚ {most} ਤੋਂ ਵੱਧ ਹਨ ਤਾਂ ਇਸ ਨੂੰ ਵੰਡੋ।</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really is that large.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਇਹ ਕਿੱਥੋਂ ਆਈ; ਜੇ ਸੱਚ-ਮੁੱਚ ਇੰਨੀ ਵੱਡੀ ਹੈ ਤਾਂ ਇਸ ਨੂੰ ਵੰਡੋ।</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or is on a disk that is not connected.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਉਸ ਨੂੰ ਹਿਲਾਇਆ ਗਿਆ, ਨਾਂ ਬਦਲਿਆ ਗਿਆ, ਜਾਂ ਉਹ ਕਿਸੇ ਅਜਿਹੀ ਡਿਸਕ ਉੱਤੇ ਹੈ ਜੋ ਜੁੜੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Check whether the address begins with http:// or https:// rightly.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਪਤਾ http:// ਜਾਂ https:// ਨਾਲ ਸਹੀ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Check whether the server is still running, then try again.</source>
        <translation>ਜਾਂਚੋ ਕਿ ਸਰਵਰ ਹਾਲੇ ਚੱਲਦਾ ਹੈ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name} ਦੀ ਜਾਂਚ</translation>
    </message>
    <message>
        <source>Checking against the passages…</source>
        <translation>ਅੰਸ਼ਾਂ ਨਾਲ ਮਿਲਾ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Checking the files of {name}</source>
        <translation>{name} ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਜਾਂਚ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Checking what was made</source>
        <translation>ਜੋ ਬਣਿਆ ਉਸ ਨੂੰ ਜਾਂਚ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Checkpoints: what Olive has begun, it begins anew.</source>
        <translation>ਚੈੱਕਪੁਆਇੰਟ: Olive ਨੇ ਜੋ ਸ਼ੁਰੂ ਕੀਤਾ, ਉਸ ਨੂੰ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>ਚੀਨੀ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Choose LoRA, DoRA or Full; these models are small.</source>
        <translation>LoRA, DoRA ਜਾਂ “ਪੂਰੀ” ਚੁਣੋ; ਇਹ ਮਾਡਲ ਛੋਟੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose LoRA, QLoRA or DoRA, or train it on the Training screen.</source>
        <translation>LoRA, QLoRA ਜਾਂ DoRA ਚੁਣੋ, ਜਾਂ ਇਸ ਨੂੰ ਸਿਖਲਾਈ ਸਕ੍ਰੀਨ ਉੱਤੇ ਸਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Choose LoRA, or name the layers under “Layers with an adapter”; else choose another model.</source>
        <translation>LoRA ਚੁਣੋ, ਜਾਂ “ਅਡੈਪਟਰ ਵਾਲੀਆਂ ਲੇਅਰਾਂ” ਵਿੱਚ ਲੇਅਰਾਂ ਦੇ ਨਾਂ ਦਿਓ; ਨਹੀਂ ਤਾਂ ਹੋਰ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose LoRA, which suits every model.</source>
        <translation>LoRA ਚੁਣੋ, ਜੋ ਹਰ ਮਾਡਲ ਲਈ ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose QLoRA, fewer rows at once, shorter rows or a smaller model, and start a new run.</source>
        <translation>QLoRA, ਇੱਕੋ ਵੇਲੇ ਘੱਟ ਕਤਾਰਾਂ, ਛੋਟੀਆਂ ਕਤਾਰਾਂ ਜਾਂ ਛੋਟਾ ਮਾਡਲ ਚੁਣੋ, ਅਤੇ ਨਵਾਂ ਰਨ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose a dataset, a file or the golden questions.</source>
        <translation>ਡਾਟਾਸੈੱਟ, ਫ਼ਾਈਲ ਜਾਂ ਗੋਲਡਨ ਸਵਾਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a file of rows, such as JSON Lines, CSV, Excel or Parquet.</source>
        <translation>ਕਤਾਰਾਂ ਵਾਲੀ ਫ਼ਾਈਲ ਚੁਣੋ, ਜਿਵੇਂ JSON Lines, CSV, Excel ਜਾਂ Parquet।</translation>
    </message>
    <message>
        <source>Choose a file that ends in .json, .yaml or .yml.</source>
        <translation>.json, .yaml ਜਾਂ .yml ਨਾਲ ਖਤਮ ਹੋਣ ਵਾਲੀ ਫ਼ਾਈਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .py.</source>
        <translation>ਅਜਿਹੀ ਫ਼ਾਈਲ ਚੁਣੋ ਜਿਸ ਦਾ ਨਾਂ .py ਨਾਲ ਖਤਮ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a finished run that has learnt to find answers.</source>
        <translation>ਅਜਿਹਾ ਪੂਰਾ ਹੋਇਆ ਰਨ ਚੁਣੋ ਜਿਸ ਨੇ ਜਵਾਬ ਲੱਭਣਾ ਸਿੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a folder that holds it, or the order by the embedding model's own vectors.</source>
        <translation>ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਇਹ ਹੈ, ਜਾਂ ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਦੇ ਆਪਣੇ ਵੈਕਟਰਾਂ ਵਾਲਾ ਕ੍ਰਮ।</translation>
    </message>
    <message>
        <source>Choose a folder with Parquet, Arrow, JSON Lines or CSV files, or one of the files.</source>
        <translation>Parquet, Arrow, JSON Lines ਜਾਂ CSV ਫ਼ਾਈਲਾਂ ਵਾਲਾ ਫੋਲਡਰ, ਜਾਂ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਫ਼ਾਈਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a folder with a tokenizer, config.json and weights as safetensors.</source>
        <translation>ਟੋਕਨਾਈਜ਼ਰ, config.json ਅਤੇ safetensors ਵੇਟਾਂ ਵਾਲਾ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a language model that is made for chat or writing.</source>
        <translation>ਚੈਟ ਜਾਂ ਲਿਖਣ ਲਈ ਬਣਿਆ ਭਾਸ਼ਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a larger model, or an address from Settings.</source>
        <translation>ਕੋਈ ਹੋਰ ਵੱਡਾ ਮਾਡਲ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪਤਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a model of a kind it knows, such as Phi, Llama, Qwen, Gemma, Mistral or Granite.</source>
        <translation>ਅਜਿਹੀ ਕਿਸਮ ਦਾ ਮਾਡਲ ਚੁਣੋ ਜੋ ਉਹ ਜਾਣਦਾ ਹੈ, ਜਿਵੇਂ Phi, Llama, Qwen, Gemma, Mistral ਜਾਂ Granite।</translation>
    </message>
    <message>
        <source>Choose a model of a kind that works without code of its own.</source>
        <translation>ਅਜਿਹੀ ਕਿਸਮ ਦਾ ਮਾਡਲ ਚੁਣੋ ਜੋ ਆਪਣੇ ਕੋਡ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a model that has a modules.json.</source>
        <translation>ਅਜਿਹਾ ਮਾਡਲ ਚੁਣੋ ਜਿਸ ਵਿੱਚ modules.json ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Choose a model that has one, or use this one through an address.</source>
        <translation>ਅਜਿਹਾ ਮਾਡਲ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਹੋਵੇ, ਜਾਂ ਇਸ ਨੂੰ ਪਤੇ ਰਾਹੀਂ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Choose a model that has one.</source>
        <translation>ਅਜਿਹਾ ਮਾਡਲ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Choose a model that knows tools, or reject the row.</source>
        <translation>ਟੂਲਾਂ ਨੂੰ ਜਾਣਨ ਵਾਲਾ ਮਾਡਲ ਚੁਣੋ, ਜਾਂ ਕਤਾਰ ਨਾਮਨਜ਼ੂਰ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose a model that reads more, or “Quotes from documents”, or turn off “Use my documents”.</source>
        <translation>ਵੱਧ ਪੜ੍ਹਨ ਵਾਲਾ ਮਾਡਲ, ਜਾਂ “ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਟੂਕਾਂ” ਚੁਣੋ, ਜਾਂ “ਮੇਰੇ ਦਸਤਾਵੇਜ਼ ਵਰਤੋ” ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose a model that writes, such as the one that comes with Ustad.</source>
        <translation>ਅਜਿਹਾ ਮਾਡਲ ਚੁਣੋ ਜੋ ਲਿਖਦਾ ਹੈ, ਜਿਵੇਂ Ustad ਨਾਲ ਆਉਣ ਵਾਲਾ।</translation>
    </message>
    <message>
        <source>Choose a model trained to judge passages, a cross-encoder.</source>
        <translation>ਅੰਸ਼ ਪਰਖਣ ਲਈ ਸਿਖਾਇਆ ਮਾਡਲ, ਕ੍ਰਾਸ-ਐਨਕੋਡਰ, ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a model whose template knows such turns, or take the turn out.</source>
        <translation>ਅਜਿਹਾ ਮਾਡਲ ਚੁਣੋ ਜਿਸ ਦਾ ਟੈਂਪਲੇਟ ਅਜਿਹੀਆਂ ਵਾਰੀਆਂ ਜਾਣਦਾ ਹੈ, ਜਾਂ ਵਾਰੀ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Choose a model, or an address from Settings.</source>
        <translation>ਕੋਈ ਮਾਡਲ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪਤਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a new folder: what is in this one is not touched.</source>
        <translation>ਨਵਾਂ ਫੋਲਡਰ ਚੁਣੋ: ਜੋ ਇਸ ਵਿੱਚ ਹੈ ਉਸ ਨੂੰ ਨਹੀਂ ਛੇੜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Choose a pass that does without it.</source>
        <translation>ਅਜਿਹਾ ਪਾਸ ਚੁਣੋ ਜੋ ਉਸ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a run that has learnt extraction.</source>
        <translation>ਅਜਿਹਾ ਰਨ ਚੁਣੋ ਜਿਸ ਨੇ ਕੱਢਣਾ ਸਿੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a run that has learnt it.</source>
        <translation>ਅਜਿਹਾ ਰਨ ਚੁਣੋ ਜਿਸ ਨੇ ਇਹ ਸਿੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose a run that has learnt labels.</source>
        <translation>ਅਜਿਹਾ ਰਨ ਚੁਣੋ ਜਿਸ ਨੇ ਲੇਬਲ ਸਿੱਖੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose a run that learnt to write answers.</source>
        <translation>ਅਜਿਹਾ ਰਨ ਚੁਣੋ ਜਿਸ ਨੇ ਜਵਾਬ ਲਿਖਣਾ ਸਿੱਖਿਆ।</translation>
    </message>
    <message>
        <source>Choose a set of Parquet, JSON Lines, CSV or Arrow files; programs are not run.</source>
        <translation>Parquet, JSON Lines, CSV ਜਾਂ Arrow ਫ਼ਾਈਲਾਂ ਦਾ ਸੈੱਟ ਚੁਣੋ; ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਚਲਾਏ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Choose a text encoder, such as the one that comes with Ustad.</source>
        <translation>ਲਿਖਤ ਐਨਕੋਡਰ ਚੁਣੋ, ਜਿਵੇਂ Ustad ਨਾਲ ਆਉਣ ਵਾਲਾ।</translation>
    </message>
    <message>
        <source>Choose a turn in the middle: it begins the second row.</source>
        <translation>ਵਿਚਕਾਰਲੀ ਵਾਰੀ ਚੁਣੋ: ਉਹ ਦੂਜੀ ਕਤਾਰ ਸ਼ੁਰੂ ਕਰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose among</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Choose another dataset or a new one, or say what its columns are.</source>
        <translation>ਹੋਰ ਜਾਂ ਨਵਾਂ ਡਾਟਾਸੈੱਟ ਚੁਣੋ, ਜਾਂ ਦੱਸੋ ਕਿ ਉਸ ਦੇ ਕਾਲਮ ਕੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose another dataset, or add rows on the Dataset screen.</source>
        <translation>ਹੋਰ ਡਾਟਾਸੈੱਟ ਚੁਣੋ, ਜਾਂ ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕਤਾਰਾਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Choose another model, or add the address in Settings.</source>
        <translation>ਹੋਰ ਮਾਡਲ ਚੁਣੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Choose another model, or split the conversation so that it ends with this turn.</source>
        <translation>ਹੋਰ ਮਾਡਲ ਚੁਣੋ, ਜਾਂ ਗੱਲਬਾਤ ਨੂੰ ਵੰਡੋ ਤਾਂ ਜੋ ਉਹ ਇਸ ਵਾਰੀ ਨਾਲ ਮੁੱਕੇ।</translation>
    </message>
    <message>
        <source>Choose another model, or update Ustad.</source>
        <translation>ਹੋਰ ਮਾਡਲ ਚੁਣੋ, ਜਾਂ Ustad ਅਪਡੇਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose another model, or use this one through an address.</source>
        <translation>ਹੋਰ ਮਾਡਲ ਚੁਣੋ, ਜਾਂ ਇਸ ਨੂੰ ਪਤੇ ਰਾਹੀਂ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>ਹੋਰ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another name or an empty folder.</source>
        <translation>ਹੋਰ ਨਾਂ ਜਾਂ ਖਾਲੀ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>ਹੋਰ ਨਾਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>ਸੂਚੀ ਵਿੱਚੋਂ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose another one, or ask it again.</source>
        <translation>ਹੋਰ ਚੁਣੋ, ਜਾਂ ਇਸ ਨੂੰ ਫਿਰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Choose another one, or let only one of the two use your documents.</source>
        <translation>ਹੋਰ ਚੁਣੋ, ਜਾਂ ਦੋਵਾਂ ਵਿੱਚੋਂ ਸਿਰਫ਼ ਇੱਕ ਨੂੰ ਆਪਣੇ ਦਸਤਾਵੇਜ਼ ਵਰਤਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Choose another part or file, or mark rows as belonging to this part.</source>
        <translation>ਹੋਰ ਹਿੱਸਾ ਜਾਂ ਫ਼ਾਈਲ ਚੁਣੋ, ਜਾਂ ਕਤਾਰਾਂ ਨੂੰ ਇਸ ਹਿੱਸੇ ਲਈ ਤੈਅ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose another port in Settings, or end the program that has it.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਹੋਰ ਪੋਰਟ ਚੁਣੋ, ਜਾਂ ਉਸ ਨੂੰ ਵਰਤਣ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose another run, or have a quick one trained.</source>
        <translation>ਹੋਰ ਰਨ ਚੁਣੋ, ਜਾਂ ਇੱਕ ਤੇਜ਼ ਰਨ ਦੀ ਸਿਖਲਾਈ ਕਰਵਾਓ।</translation>
    </message>
    <message>
        <source>Choose another run, or train this one again.</source>
        <translation>ਹੋਰ ਰਨ ਚੁਣੋ, ਜਾਂ ਇਸ ਨੂੰ ਫਿਰ ਸਿਖਲਾਈ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Choose at least one setting, and the values to try.</source>
        <translation>ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸੈਟਿੰਗ, ਅਤੇ ਅਜ਼ਮਾਉਣ ਲਈ ਮੁੱਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose at least one way of answering.</source>
        <translation>ਜਵਾਬ ਦੇਣ ਦਾ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਤਰੀਕਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose documents from the list.</source>
        <translation>ਸੂਚੀ ਵਿੱਚੋਂ ਦਸਤਾਵੇਜ਼ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose how on the Dataset screen, with Split.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ, ਵੰਡੋ ਰਾਹੀਂ, ਚੁਣੋ ਕਿ ਕਿਵੇਂ।</translation>
    </message>
    <message>
        <source>Choose int4, or fp16.</source>
        <translation>int4, ਜਾਂ fp16 ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose int4, which is small and quick, or fp32, which is exact.</source>
        <translation>int4 ਚੁਣੋ, ਜੋ ਛੋਟਾ ਅਤੇ ਤੇਜ਼ ਹੈ, ਜਾਂ fp32, ਜੋ ਸਟੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column holds the label, or train a model that writes.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਚੁਣੋ ਕਿ ਲੇਬਲ ਕਿਹੜੇ ਕਾਲਮ ਵਿੱਚ ਹੈ, ਜਾਂ ਅਜਿਹੇ ਮਾਡਲ ਨੂੰ ਸਿਖਲਾਈ ਦਿਓ ਜੋ ਲਿਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column is what.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਚੁਣੋ ਕਿ ਕਿਹੜਾ ਕਾਲਮ ਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose one from 0 to 0.9; 0.1 to 0.2 is advised.</source>
        <translation>0 ਤੋਂ 0.9 ਤੱਕ ਚੁਣੋ; 0.1 ਤੋਂ 0.2 ਦੀ ਸਲਾਹ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose one of its folders.</source>
        <translation>ਉਸ ਦੇ ਫੋਲਡਰਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose one of its models in Settings, or load this one there first.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਉਸ ਦੇ ਮਾਡਲਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ, ਜਾਂ ਪਹਿਲਾਂ ਉੱਥੇ ਇਹ ਲੋਡ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ: {known}।</translation>
    </message>
    <message>
        <source>Choose one of these: {present}.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ: {present}।</translation>
    </message>
    <message>
        <source>Choose one with safetensors files, or an ONNX build with a genai_config.json.</source>
        <translation>safetensors ਫ਼ਾਈਲਾਂ ਵਾਲਾ, ਜਾਂ genai_config.json ਵਾਲਾ ONNX ਬਿਲਡ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose questions that were held out, or have these asked all the same.</source>
        <translation>ਉਹ ਸਵਾਲ ਚੁਣੋ ਜੋ ਵੱਖ ਰੱਖੇ ਗਏ ਸਨ, ਜਾਂ ਇਨ੍ਹਾਂ ਨੂੰ ਫਿਰ ਵੀ ਪੁੱਛਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Choose some of its values.</source>
        <translation>ਇਸ ਦੇ ਕੁਝ ਮੁੱਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose such a run, or “Optimise”.</source>
        <translation>ਅਜਿਹਾ ਰਨ, ਜਾਂ “ਅਨੁਕੂਲ ਕਰੋ” ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose the file that has the function “loss”.</source>
        <translation>ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜਿਸ ਵਿੱਚ “loss” ਫੰਕਸ਼ਨ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose the file that holds the rows.</source>
        <translation>ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਕਤਾਰਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose the folder of llama.cpp's source code, which holds {script}, on the Export screen.</source>
        <translation>ਐਕਸਪੋਰਟ ਸਕ੍ਰੀਨ ਉੱਤੇ llama.cpp ਦੇ ਸਰੋਤ ਕੋਡ ਦਾ ਫੋਲਡਰ ਚੁਣੋ, ਜਿਸ ਵਿੱਚ {script} ਹੈ।</translation>
    </message>
    <message>
        <source>Choose the folder of the model that the adapter was made for.</source>
        <translation>ਉਸ ਮਾਡਲ ਦਾ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਲਈ ਅਡੈਪਟਰ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Choose the folder that an export made, or export the model again.</source>
        <translation>ਐਕਸਪੋਰਟ ਦਾ ਬਣਾਇਆ ਫੋਲਡਰ ਚੁਣੋ, ਜਾਂ ਮਾਡਲ ਫਿਰ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Choose the folder that holds its modules.json.</source>
        <translation>ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਉਸ ਦੀ modules.json ਹੈ।</translation>
    </message>
    <message>
        <source>Choose the folder that holds project.json, or make a new project.</source>
        <translation>ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ project.json ਹੈ, ਜਾਂ ਨਵਾਂ ਪ੍ਰੋਜੈਕਟ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model itself, with its config.json and safetensors files.</source>
        <translation>ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਆਪ ਮਾਡਲ ਹੈ, ਉਸ ਦੀ config.json ਅਤੇ safetensors ਫ਼ਾਈਲਾਂ ਸਮੇਤ।</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's config.json.</source>
        <translation>ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਮਾਡਲ ਦੀ config.json ਹੈ।</translation>
    </message>
    <message>
        <source>Choose the folder that holds your documents.</source>
        <translation>ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ ਹਨ।</translation>
    </message>
    <message>
        <source>Choose the folder that this run was packed into.</source>
        <translation>ਉਹ ਫੋਲਡਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਇਹ ਰਨ ਪੈਕ ਕੀਤਾ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, apart from the project.</source>
        <translation>ਆਪਣੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਾਲਾ ਫੋਲਡਰ ਚੁਣੋ, ਪ੍ਰੋਜੈਕਟ ਤੋਂ ਵੱਖ।</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, not one above the project.</source>
        <translation>ਆਪਣੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਾਲਾ ਫੋਲਡਰ ਚੁਣੋ, ਪ੍ਰੋਜੈਕਟ ਤੋਂ ਉੱਪਰਲਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Choose the model that the adapter was made for.</source>
        <translation>ਉਹ ਮਾਡਲ ਚੁਣੋ ਜਿਸ ਲਈ ਅਡੈਪਟਰ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Choose the one that comes with Ustad, or another without further layers.</source>
        <translation>Ustad ਨਾਲ ਆਉਣ ਵਾਲਾ ਚੁਣੋ, ਜਾਂ ਕੋਈ ਹੋਰ ਜਿਸ ਵਿੱਚ ਵਾਧੂ ਲੇਅਰਾਂ ਨਾ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Choose the server's certificate (a PEM file) in Settings.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਸਰਵਰ ਦਾ ਸਰਟੀਫਿਕੇਟ (PEM ਫ਼ਾਈਲ) ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose {base}, or an adapter that was made for this model.</source>
        <translation>{base}, ਜਾਂ ਇਸ ਮਾਡਲ ਲਈ ਬਣਿਆ ਅਡੈਪਟਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose “As they are” for the weights of this model on the Models screen.</source>
        <translation>ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਇਸ ਮਾਡਲ ਦੇ ਵੇਟਾਂ ਲਈ “ਜਿਵੇਂ ਹਨ” ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose “As they are” where a model is to be squeezed; a model then takes four times the memory.</source>
        <translation>ਜਿੱਥੇ ਮਾਡਲ ਕੁਆਂਟਾਈਜ਼ ਕਰਨਾ ਹੋਵੇ ਉੱਥੇ “ਜਿਵੇਂ ਹਨ” ਚੁਣੋ; ਫਿਰ ਮਾਡਲ ਚਾਰ ਗੁਣਾ ਮੈਮੋਰੀ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Choose “auto”, or a build of the model for that device.</source>
        <translation>“auto”, ਜਾਂ ਉਸ ਡਿਵਾਈਸ ਲਈ ਬਣਿਆ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Clear, ordinary language will do</source>
        <translation>ਸਾਫ਼, ਆਮ ਭਾਸ਼ਾ ਕਾਫ਼ੀ ਹੈ</translation>
    </message>
    <message>
        <source>Close other programs and try again, or export a smaller model.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਛੋਟਾ ਮਾਡਲ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the disk, then try again.</source>
        <translation>ਇਸ ਨੂੰ ਵਰਤਣ ਵਾਲੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ ਅਤੇ ਡਿਸਕ ਜਾਂਚੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or load it in 4 bits (QLoRA).</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਛੋਟਾ ਮਾਡਲ ਚੁਣੋ, ਜਾਂ ਇਸ ਨੂੰ 4 ਬਿੱਟ ਵਿੱਚ ਲੋਡ ਕਰੋ (QLoRA)।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or batch.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਛੋਟਾ ਮਾਡਲ ਜਾਂ ਬੈੱਚ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or smaller numbers.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਛੋਟਾ ਮਾਡਲ ਜਾਂ ਛੋਟੀਆਂ ਸੰਖਿਆਵਾਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਛੋਟਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Close the other window that has this project open, then try again.</source>
        <translation>ਉਹ ਦੂਜੀ ਵਿੰਡੋ ਬੰਦ ਕਰੋ ਜਿਸ ਵਿੱਚ ਇਹ ਪ੍ਰੋਜੈਕਟ ਖੁੱਲ੍ਹਾ ਹੈ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Collect at least {count} rows to train on; 200 are better.</source>
        <translation>ਸਿਖਲਾਈ ਲਈ ਘੱਟੋ-ਘੱਟ {count} ਕਤਾਰਾਂ ਇਕੱਠੀਆਂ ਕਰੋ; 200 ਬਿਹਤਰ ਹਨ।</translation>
    </message>
    <message>
        <source>Columns with values of several kinds hold them as JSON text: {columns}.</source>
        <translation>ਕਈ ਕਿਸਮਾਂ ਦੇ ਮੁੱਲਾਂ ਵਾਲੇ ਕਾਲਮ ਉਨ੍ਹਾਂ ਨੂੰ JSON ਲਿਖਤ ਵਜੋਂ ਰੱਖਦੇ ਹਨ: {columns}।</translation>
    </message>
    <message>
        <source>Comes with Ustad and knows English: it sorts texts, marks places in them, and finds passages.</source>
        <translation>Ustad ਨਾਲ ਆਉਂਦਾ ਹੈ ਅਤੇ ਅੰਗਰੇਜ਼ੀ ਜਾਣਦਾ ਹੈ: ਇਹ ਲਿਖਤਾਂ ਛਾਂਟਦਾ ਹੈ, ਉਨ੍ਹਾਂ ਵਿੱਚ ਥਾਵਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਂਦਾ ਹੈ, ਅਤੇ ਅੰਸ਼ ਲੱਭਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Compare again, and keep that as a check.</source>
        <translation>ਫਿਰ ਤੁਲਨਾ ਕਰੋ, ਅਤੇ ਉਸ ਨੂੰ ਜਾਂਚ ਵਜੋਂ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>ਜਵਾਬਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Compare answers on “{name}”</source>
        <translation>“{name}” ਉੱਤੇ ਜਵਾਬਾਂ ਦੀ ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>Compare at least two ways of answering first.</source>
        <translation>ਪਹਿਲਾਂ ਜਵਾਬ ਦੇਣ ਦੇ ਘੱਟੋ-ਘੱਟ ਦੋ ਤਰੀਕਿਆਂ ਦੀ ਤੁਲਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Compare ways of answering</source>
        <translation>ਜਵਾਬ ਦੇਣ ਦੇ ਤਰੀਕਿਆਂ ਦੀ ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>Comparing rows with each other</source>
        <translation>ਕਤਾਰਾਂ ਦੀ ਆਪਸ ਵਿੱਚ ਤੁਲਨਾ ਕਰ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Comparing the files with their checksums</source>
        <translation>ਫ਼ਾਈਲਾਂ ਨੂੰ ਉਨ੍ਹਾਂ ਦੇ ਚੈੱਕਸਮ ਨਾਲ ਮਿਲਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ਕੰਪਿਊਟਰ</translation>
    </message>
    <message>
        <source>Computers that train together; each needs a copy of the folder.</source>
        <translation>ਕੰਪਿਊਟਰ ਜੋ ਮਿਲ ਕੇ ਸਿਖਲਾਈ ਦਿੰਦੇ ਹਨ; ਹਰ ਇੱਕ ਨੂੰ ਫੋਲਡਰ ਦੀ ਕਾਪੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Connect its disk. If it is meant to be empty, stop following it and remove the copies.</source>
        <translation>ਉਸ ਦੀ ਡਿਸਕ ਜੋੜੋ। ਜੇ ਉਹ ਖਾਲੀ ਹੀ ਹੋਣਾ ਸੀ, ਉਸ ਦੀ ਨਿਗਰਾਨੀ ਰੋਕੋ ਅਤੇ ਕਾਪੀਆਂ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and install it again; what was downloaded is kept.</source>
        <translation>ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜੋ, ਜਾਂ ਵੇਰੀਏਬਲ PIP_INDEX_URL ਰਾਹੀਂ ਮਿਰਰ ਦੱਸੋ, ਅਤੇ ਫਿਰ ਇੰਸਟਾਲ ਕਰੋ; ਜੋ ਡਾਊਨਲੋਡ ਹੋਇਆ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Contradictions and turns were not checked: plain text has none.</source>
        <translation>ਵਿਰੋਧ ਅਤੇ ਵਾਰੀਆਂ ਨਹੀਂ ਜਾਂਚੀਆਂ ਗਈਆਂ: ਸਾਦੀ ਲਿਖਤ ਵਿੱਚ ਇਹ ਨਹੀਂ ਹੁੰਦੇ।</translation>
    </message>
    <message>
        <source>Contradictions, turns and lengths were not checked: it is not clear which column is the question and which the answer. Choose them first.</source>
        <translation>ਵਿਰੋਧ, ਵਾਰੀਆਂ ਅਤੇ ਲੰਬਾਈਆਂ ਨਹੀਂ ਜਾਂਚੀਆਂ ਗਈਆਂ: ਸਾਫ਼ ਨਹੀਂ ਕਿ ਕਿਹੜਾ ਕਾਲਮ ਸਵਾਲ ਹੈ ਅਤੇ ਕਿਹੜਾ ਜਵਾਬ। ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>ਗੱਲਬਾਤਾਂ (ShareGPT)</translation>
    </message>
    <message>
        <source>Convert adapters</source>
        <translation>ਅਡੈਪਟਰ ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>GGUF ਵਿੱਚ ਬਦਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Copied from the prompt</source>
        <translation>ਪ੍ਰੌਂਪਟ ਤੋਂ ਨਕਲ ਕੀਤਾ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Copies weigh more in training than you may want. The first of each stays.</source>
        <translation>ਕਾਪੀਆਂ ਸਿਖਲਾਈ ਵਿੱਚ ਤੁਹਾਡੀ ਮਰਜ਼ੀ ਤੋਂ ਵੱਧ ਵਜ਼ਨ ਰੱਖ ਸਕਦੀਆਂ ਹਨ। ਹਰੇਕ ਦੀ ਪਹਿਲੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or remove it.</source>
        <translation>ਉਸ ਨੂੰ ਜਿੱਥੋਂ ਆਈ ਸੀ ਉੱਥੋਂ ਫਿਰ ਕਾਪੀ ਕਰੋ, ਜਾਂ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Copy it again from where it came, while no program writes it.</source>
        <translation>ਉਸ ਨੂੰ ਜਿੱਥੋਂ ਆਈ ਸੀ ਉੱਥੋਂ ਫਿਰ ਕਾਪੀ ਕਰੋ, ਜਦੋਂ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਉਸ ਨੂੰ ਨਾ ਲਿਖ ਰਿਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>ਉਸ ਨੂੰ ਫਿਰ ਕਾਪੀ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Copy or download the missing files into the folder.</source>
        <translation>ਨਦਾਰਦ ਫ਼ਾਈਲਾਂ ਫੋਲਡਰ ਵਿੱਚ ਕਾਪੀ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Copy or download the model again, or choose another.</source>
        <translation>ਮਾਡਲ ਫਿਰ ਕਾਪੀ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ, ਜਾਂ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Copy or download the model again, or export it again.</source>
        <translation>ਮਾਡਲ ਫਿਰ ਕਾਪੀ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ, ਜਾਂ ਫਿਰ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Copy or download the model again.</source>
        <translation>ਮਾਡਲ ਫਿਰ ਕਾਪੀ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Copy or download the model again: config.json and weights together.</source>
        <translation>ਮਾਡਲ ਫਿਰ ਕਾਪੀ ਜਾਂ ਡਾਊਨਲੋਡ ਕਰੋ: config.json ਅਤੇ ਵੇਟ ਇਕੱਠੇ।</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <translation>ਕੁੰਜੀ ਫਿਰ ਕਾਪੀ ਕਰੋ, ਆਲੇ-ਦੁਆਲੇ ਦੇ ਕੁਝ ਵੀ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
        <translation>ਜਿੱਥੋਂ ਮਾਡਲ ਆਇਆ ਉੱਥੋਂ tokenizer.json ਅਤੇ tokenizer_config.json ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Copy what you need from there to this computer, and choose it here.</source>
        <translation>ਜੋ ਚਾਹੀਦਾ ਹੈ ਉਹ ਉੱਥੋਂ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਕਾਪੀ ਕਰੋ, ਅਤੇ ਇੱਥੇ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>ਮਾਡਲ ਕਾਪੀ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>ਰਨ ਕਾਪੀ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>{file} ਕਾਪੀ ਕਰ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Correct an answer, or mark it as good, and come back.</source>
        <translation>ਕੋਈ ਜਵਾਬ ਸੁਧਾਰੋ, ਜਾਂ ਉਸ ਨੂੰ ਚੰਗਾ ਦੱਸੋ, ਅਤੇ ਵਾਪਸ ਆਓ।</translation>
    </message>
    <message>
        <source>Correct it, or turn regular expressions off to look for the letters as they are.</source>
        <translation>ਉਸ ਨੂੰ ਸੁਧਾਰੋ, ਜਾਂ ਅੱਖਰਾਂ ਨੂੰ ਜਿਵੇਂ ਹਨ ਖੋਜਣ ਲਈ ਰੈਗੂਲਰ ਐਕਸਪ੍ਰੈਸ਼ਨ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Correct its conditions, or look whether the table is empty.</source>
        <translation>ਉਸ ਦੀਆਂ ਸ਼ਰਤਾਂ ਸੁਧਾਰੋ, ਜਾਂ ਦੇਖੋ ਕਿ ਸਾਰਣੀ ਖਾਲੀ ਤਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Correct its name in the query, with its schema where it has one.</source>
        <translation>ਕਿਊਰੀ ਵਿੱਚ ਉਸ ਦਾ ਨਾਂ ਸੁਧਾਰੋ, ਉਸ ਦੇ ਸਕੀਮਾ ਸਮੇਤ ਜੇ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Correct its params.</source>
        <translation>ਉਸ ਦੇ ਪੈਰਾਮੀਟਰ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>Correct that line, or get the file anew.</source>
        <translation>ਉਹ ਲਾਈਨ ਸੁਧਾਰੋ, ਜਾਂ ਫ਼ਾਈਲ ਨਵੇਂ ਸਿਰਿਓਂ ਲਓ।</translation>
    </message>
    <message>
        <source>Correct the address in Settings, also its port and path.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਸੁਧਾਰੋ, ਉਸ ਦਾ ਪੋਰਟ ਅਤੇ ਪਾਥ ਵੀ।</translation>
    </message>
    <message>
        <source>Correct the mirror's address under “Hub access”.</source>
        <translation>“ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਮਿਰਰ ਦਾ ਪਤਾ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>Correct the name in the address, or type the password again.</source>
        <translation>ਪਤੇ ਵਿੱਚ ਨਾਂ ਸੁਧਾਰੋ, ਜਾਂ ਪਾਸਵਰਡ ਫਿਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Correct the name of the database at the end of the address.</source>
        <translation>ਪਤੇ ਦੇ ਅੰਤ ਵਿੱਚ ਡਾਟਾਬੇਸ ਦਾ ਨਾਂ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>Correct the query; try it in the database's own program first.</source>
        <translation>ਕਿਊਰੀ ਸੁਧਾਰੋ; ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਡਾਟਾਬੇਸ ਦੇ ਆਪਣੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਖਰਚਾ</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>ਟੋਕਨ ਗਿਣੋ</translation>
    </message>
    <message>
        <source>Counted over all records, by this rule; no language model counted.</source>
        <translation>ਸਾਰੇ ਰਿਕਾਰਡਾਂ ਉੱਤੇ, ਇਸ ਨਿਯਮ ਨਾਲ ਗਿਣਿਆ; ਕਿਸੇ ਭਾਸ਼ਾ ਮਾਡਲ ਨੇ ਨਹੀਂ ਗਿਣਿਆ।</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>ਗਿਣ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Cut off in the middle</source>
        <translation>ਵਿਚਕਾਰੋਂ ਕੱਟਿਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Cut short if worse than most</source>
        <translation>ਬਹੁਤਿਆਂ ਤੋਂ ਮਾੜੇ ਹੋਣ ਤਾਂ ਅੱਧਵਾਟੇ ਕੱਟੋ</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens</source>
        <translation>ਕਤਾਰਾਂ ਨੂੰ ਟੋਕਨਾਂ ਵਿੱਚ ਕੱਟ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>ਸਿਰਿਲਿਕ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ਗੂੜ੍ਹਾ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n near-duplicate(s)</source>
        <translation>
            <numerusform>%n ਲਗਭਗ-ਕਾਪੀ ਮਿਟਾਓ</numerusform>
            <numerusform>%n ਲਗਭਗ-ਕਾਪੀਆਂ ਮਿਟਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repeated row(s)</source>
        <translation>
            <numerusform>%n ਦੁਹਰਾਈ ਕਤਾਰ ਮਿਟਾਓ</numerusform>
            <numerusform>%n ਦੁਹਰਾਈਆਂ ਕਤਾਰਾਂ ਮਿਟਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਮਿਟਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਮਿਟਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it and enter your keys again in Settings.</source>
        <translation>ਉਸ ਨੂੰ ਮਿਟਾਓ ਅਤੇ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਆਪਣੀਆਂ ਕੁੰਜੀਆਂ ਫਿਰ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Delete the folder {folder} and index again; your documents are not in it.</source>
        <translation>ਫੋਲਡਰ {folder} ਮਿਟਾਓ ਅਤੇ ਫਿਰ ਇੰਡੈਕਸ ਕਰੋ; ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ ਉਸ ਵਿੱਚ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Delete this folder and index again; your documents are not in it.</source>
        <translation>ਇਹ ਫੋਲਡਰ ਮਿਟਾਓ ਅਤੇ ਫਿਰ ਇੰਡੈਕਸ ਕਰੋ; ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ ਇਸ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Delete what was downloaded and start again.</source>
        <translation>ਜੋ ਡਾਊਨਲੋਡ ਹੋਇਆ ਉਸ ਨੂੰ ਮਿਟਾ ਕੇ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Deprecated in Olive 0.13 and to be removed; the new one does the same.</source>
        <translation>Olive 0.13 ਵਿੱਚ ਪੁਰਾਣੀ ਹੋ ਗਈ ਅਤੇ ਹਟਾਈ ਜਾਵੇਗੀ; ਨਵੀਂ ਉਹੀ ਕਰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>ਦੇਵਨਾਗਰੀ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ਡਿਵਾਈਸ</translation>
    </message>
    <message>
        <source>Devices for models in ONNX form</source>
        <translation>ONNX ਰੂਪ ਵਾਲੇ ਮਾਡਲਾਂ ਲਈ ਡਿਵਾਈਸ</translation>
    </message>
    <message>
        <source>DirectML is a part of Windows, and this is not Windows.</source>
        <translation>DirectML Windows ਦਾ ਹਿੱਸਾ ਹੈ, ਅਤੇ ਇਹ Windows ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>DirectML on Windows</source>
        <translation>Windows ਉੱਤੇ DirectML</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ਡਿਸਕ</translation>
    </message>
    <message>
        <source>Divergence: the training loss rises again. It had come down to {lowest} by step {step} and is at {now} now. Stop, and start again with a smaller learning rate (a third, say) or a longer warm-up.</source>
        <translation>ਡਾਈਵਰਜੈਂਸ: ਸਿਖਲਾਈ ਲੌਸ ਫਿਰ ਵਧ ਰਿਹਾ ਹੈ। ਕਦਮ {step} ਤੱਕ ਇਹ {lowest} ਉੱਤੇ ਆ ਗਿਆ ਸੀ ਅਤੇ ਹੁਣ {now} ਉੱਤੇ ਹੈ। ਰੋਕੋ, ਅਤੇ ਛੋਟੇ ਲਰਨਿੰਗ ਰੇਟ (ਜਿਵੇਂ ਇੱਕ ਤਿਹਾਈ) ਜਾਂ ਲੰਬੇ ਵਾਰਮ-ਅੱਪ ਨਾਲ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>ਸ਼ੁਰੂ ਨਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Do one kind of task very well</source>
        <translation>ਇੱਕ ਕਿਸਮ ਦਾ ਕੰਮ ਬਹੁਤ ਵਧੀਆ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Do the answers need facts that only your documents or systems hold?</source>
        <translation>ਕੀ ਜਵਾਬਾਂ ਨੂੰ ਅਜਿਹੇ ਤੱਥ ਚਾਹੀਦੇ ਜੋ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਜਾਂ ਸਿਸਟਮਾਂ ਵਿੱਚ ਹਨ?</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਅਤੇ ਸਾਰ</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>ਦਸਤਾਵੇਜ਼ (RAG)</translation>
    </message>
    <message>
        <source>Documents and fine-tuning</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਅਤੇ ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>ਮਾਡਲ ਡਾਊਨਲੋਡ ਕਰੋ</translation>
    </message>
    <message>
        <source>Download an embedding model</source>
        <translation>ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਡਾਊਨਲੋਡ ਕਰੋ</translation>
    </message>
    <message>
        <source>Download it in Documents, How documents are read, or choose another one.</source>
        <translation>ਉਸ ਨੂੰ ਦਸਤਾਵੇਜ਼, ਦਸਤਾਵੇਜ਼ ਕਿਵੇਂ ਪੜ੍ਹੇ ਜਾਂਦੇ ਹਨ, ਵਿੱਚ ਡਾਊਨਲੋਡ ਕਰੋ, ਜਾਂ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Download the model on the Models screen and name its folder; give rows as a file.</source>
        <translation>ਮਾਡਲ ਨੂੰ ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਡਾਊਨਲੋਡ ਕਰੋ ਅਤੇ ਉਸ ਦਾ ਫੋਲਡਰ ਦਿਓ; ਕਤਾਰਾਂ ਫ਼ਾਈਲ ਵਜੋਂ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Download the model that the adapter was made for.</source>
        <translation>ਉਹ ਮਾਡਲ ਡਾਊਨਲੋਡ ਕਰੋ ਜਿਸ ਲਈ ਅਡੈਪਟਰ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} ਡਾਊਨਲੋਡ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} ਡਾਊਨਲੋਡ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>{package} ਡਾਊਨਲੋਡ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Draft a text</source>
        <translation>ਲਿਖਤ ਦਾ ਡਰਾਫਟ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ਡ੍ਰੌਪਆਊਟ</translation>
    </message>
    <message>
        <source>Each answer can show the passage it rests on, and a wrong one can be put right.</source>
        <translation>ਹਰੇਕ ਜਵਾਬ ਆਪਣਾ ਅੰਸ਼ ਦਿਖਾ ਸਕਦਾ ਹੈ, ਅਤੇ ਗਲਤ ਨੂੰ ਠੀਕ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Each change would have to be trained in again, which soon becomes complicated.</source>
        <translation>ਹਰੇਕ ਤਬਦੀਲੀ ਨੂੰ ਫਿਰ ਸਿਖਾਉਣਾ ਪਵੇਗਾ, ਜੋ ਛੇਤੀ ਹੀ ਗੁੰਝਲਦਾਰ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Each is a training of its own. The first five are tried at random.</source>
        <translation>ਹਰ ਇੱਕ ਆਪਣੇ-ਆਪ ਵਿੱਚ ਵੱਖਰੀ ਸਿਖਲਾਈ ਹੈ। ਪਹਿਲੇ ਪੰਜ ਬੇਤਰਤੀਬੇ ਅਜ਼ਮਾਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Each line became a row.</source>
        <translation>ਹਰੇਕ ਲਾਈਨ ਇੱਕ ਕਤਾਰ ਬਣੀ।</translation>
    </message>
    <message>
        <source>Each model's template sets its own when training; typed ones teach the model to write them. The fix takes them out.</source>
        <translation>ਹਰੇਕ ਮਾਡਲ ਦਾ ਟੈਂਪਲੇਟ ਸਿਖਲਾਈ ਵੇਲੇ ਆਪਣੇ ਚਿੰਨ੍ਹ ਲਾਉਂਦਾ ਹੈ; ਲਿਖੇ ਹੋਏ ਚਿੰਨ੍ਹ ਮਾਡਲ ਨੂੰ ਉਨ੍ਹਾਂ ਨੂੰ ਲਿਖਣਾ ਸਿਖਾਉਂਦੇ ਹਨ। ਸੁਧਾਰ ਉਨ੍ਹਾਂ ਨੂੰ ਕੱਢ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Each paragraph became a row.</source>
        <translation>ਹਰੇਕ ਪੈਰਾ ਇੱਕ ਕਤਾਰ ਬਣਿਆ।</translation>
    </message>
    <message>
        <source>Embed texts</source>
        <translation>ਲਿਖਤਾਂ ਐਂਬੈੱਡ ਕਰੋ</translation>
    </message>
    <message>
        <source>Embedding documents, for the search</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਐਂਬੈੱਡ ਕਰਨ ਲਈ, ਖੋਜ ਵਾਸਤੇ</translation>
    </message>
    <message>
        <source>Embedding texts</source>
        <translation>ਲਿਖਤਾਂ ਐਂਬੈੱਡ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Ends the run when so many validations in a row brought no new best. 0: never.</source>
        <translation>ਲਗਾਤਾਰ ਇੰਨੀਆਂ ਵੈਲੀਡੇਸ਼ਨਾਂ ਵਿੱਚ ਕੁਝ ਨਵਾਂ ਸਭ ਤੋਂ ਵਧੀਆ ਨਾ ਮਿਲੇ ਤਾਂ ਰਨ ਖਤਮ ਕਰਦਾ ਹੈ। 0: ਕਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ਅੰਗਰੇਜ਼ੀ</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <translation>ਅੰਗਰੇਜ਼ੀ, ਫ਼ਰਾਂਸੀਸੀ, ਸਪੇਨੀ, ਜਰਮਨ, ਇਤਾਲਵੀ, ਪੁਰਤਗਾਲੀ</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <translation>ਅੰਗਰੇਜ਼ੀ, ਜਰਮਨ, ਫ਼ਰਾਂਸੀਸੀ, ਇਤਾਲਵੀ, ਪੁਰਤਗਾਲੀ, ਹਿੰਦੀ, ਸਪੇਨੀ, ਥਾਈ</translation>
    </message>
    <message>
        <source>Enter the address where the server really is.</source>
        <translation>ਉਹ ਪਤਾ ਭਰੋ ਜਿੱਥੇ ਸਰਵਰ ਅਸਲ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Enter the key for this address in Settings, and check that it is valid.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਸ ਪਤੇ ਦੀ ਕੁੰਜੀ ਭਰੋ, ਅਤੇ ਜਾਂਚੋ ਕਿ ਉਹ ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Enter the key of this server in Settings; it must allow writing.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਸ ਸਰਵਰ ਦੀ ਕੁੰਜੀ ਭਰੋ; ਉਸ ਵਿੱਚ ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>ਅੰਦਾਜ਼ਾ ਲਗਾਓ</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>ਹਰ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Every month, or more often than that</source>
        <translation>ਹਰ ਮਹੀਨੇ, ਜਾਂ ਉਸ ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>Every row counts the same</source>
        <translation>ਹਰ ਕਤਾਰ ਬਰਾਬਰ ਗਿਣੀ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>Exact and brief</source>
        <translation>ਸਟੀਕ ਅਤੇ ਸੰਖੇਪ</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>ਬਿਲਕੁਲ ਸਹੀ</translation>
    </message>
    <message>
        <source>Exactly the expected words</source>
        <translation>ਬਿਲਕੁਲ ਉਮੀਦ ਵਾਲੇ ਸ਼ਬਦ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>ਉਦਾਹਰਨਾਂ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>ਉਮੀਦ</translation>
    </message>
    <message>
        <source>Explain to a beginner</source>
        <translation>ਨਵੇਂ ਸਿੱਖਣ ਵਾਲੇ ਨੂੰ ਸਮਝਾਓ</translation>
    </message>
    <message>
        <source>Export as Parquet, CSV or JSON Lines.</source>
        <translation>Parquet, CSV ਜਾਂ JSON Lines ਵਜੋਂ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>ਉਸ ਨੂੰ ਫਿਰ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Export it for the processor, CUDA or DirectML.</source>
        <translation>ਉਸ ਨੂੰ ਪ੍ਰੋਸੈਸਰ, CUDA ਜਾਂ DirectML ਲਈ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Export it to ONNX above, or choose another run.</source>
        <translation>ਇਸ ਨੂੰ ਉੱਪਰ ONNX ਵਿੱਚ ਐਕਸਪੋਰਟ ਕਰੋ, ਜਾਂ ਹੋਰ ਰਨ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Export its tables as CSV from the program it belongs to.</source>
        <translation>ਇਸ ਦੀਆਂ ਸਾਰਣੀਆਂ ਉਸ ਪ੍ਰੋਗਰਾਮ ਤੋਂ CSV ਵਜੋਂ ਐਕਸਪੋਰਟ ਕਰੋ ਜਿਸ ਦੀ ਇਹ ਹੈ।</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>ਕਤਾਰਾਂ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Export the model again, or choose another.</source>
        <translation>ਮਾਡਲ ਫਿਰ ਐਕਸਪੋਰਟ ਕਰੋ, ਜਾਂ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>ਮਾਡਲ ਫਿਰ ਐਕਸਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Export the run: its adapter is merged into the ONNX model.</source>
        <translation>ਰਨ ਐਕਸਪੋਰਟ ਕਰੋ: ਉਸ ਦਾ ਅਡੈਪਟਰ ONNX ਮਾਡਲ ਵਿੱਚ ਮਰਜ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Export to GGUF</source>
        <translation>GGUF ਵਿੱਚ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Export to ONNX</source>
        <translation>ONNX ਵਿੱਚ ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>{file} ਐਕਸਪੋਰਟ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” ਐਕਸਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Facts from several places are to be brought together, yet none of your documents is needed. Which places?</source>
        <translation>ਕਈ ਥਾਵਾਂ ਦੇ ਤੱਥ ਇਕੱਠੇ ਕਰਨੇ ਹਨ, ਪਰ ਤੁਹਾਡਾ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਚਾਹੀਦਾ। ਕਿਹੜੀਆਂ ਥਾਵਾਂ?</translation>
    </message>
    <message>
        <source>Falls evenly to zero</source>
        <translation>ਇੱਕਸਾਰ ਜ਼ੀਰੋ ਤੱਕ ਘਟਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Falls gently to zero</source>
        <translation>ਹੌਲੀ-ਹੌਲੀ ਜ਼ੀਰੋ ਤੱਕ ਘਟਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Fetch from the hub</source>
        <translation>ਹੱਬ ਤੋਂ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>Fetch {name} from the hub</source>
        <translation>ਹੱਬ ਤੋਂ {name} ਲਿਆਉਣਾ</translation>
    </message>
    <message>
        <source>Fetching {name}: its first rows are shown when its files are here.</source>
        <translation>{name} ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ: ਫ਼ਾਈਲਾਂ ਇੱਥੇ ਆਉਂਦਿਆਂ ਹੀ ਇਸ ਦੀਆਂ ਪਹਿਲੀਆਂ ਕਤਾਰਾਂ ਦਿਸਣਗੀਆਂ।</translation>
    </message>
    <message>
        <source>Fewer are more exact and a little larger.</source>
        <translation>ਘੱਟ ਜ਼ਿਆਦਾ ਸਟੀਕ ਅਤੇ ਥੋੜ੍ਹੇ ਵੱਡੇ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Fewer than two ways gave answers, so there is nothing to compare.</source>
        <translation>ਦੋ ਤੋਂ ਘੱਟ ਤਰੀਕਿਆਂ ਨੇ ਜਵਾਬ ਦਿੱਤੇ, ਇਸ ਲਈ ਤੁਲਨਾ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Files of this kind ({suffix}) are not read.</source>
        <translation>ਇਸ ਕਿਸਮ ({suffix}) ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Fill it in, or delete the row.</source>
        <translation>ਉਸ ਨੂੰ ਭਰੋ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message numerus="yes">
        <source>Fill “{column}” in %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਵਿੱਚ “{column}” ਭਰੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਵਿੱਚ “{column}” ਭਰੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter or select some of the rows, and do it for these, part by part.</source>
        <translation>ਕੁਝ ਕਤਾਰਾਂ ਫਿਲਟਰ ਕਰੋ ਜਾਂ ਚੁਣੋ, ਅਤੇ ਉਨ੍ਹਾਂ ਲਈ ਟੋਤੇ-ਟੋਤੇ ਕਰਕੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Find ideas</source>
        <translation>ਵਿਚਾਰ ਲੱਭੋ</translation>
    </message>
    <message>
        <source>Finding passages cannot be learnt by several processes: each would see fewer wrong ones.</source>
        <translation>ਅੰਸ਼ ਲੱਭਣਾ ਕਈ ਪ੍ਰੋਸੈਸਾਂ ਵਿੱਚ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾ ਸਕਦਾ: ਹਰ ਇੱਕ ਨੂੰ ਘੱਟ ਗਲਤ ਅੰਸ਼ ਦਿਸਣਗੇ।</translation>
    </message>
    <message>
        <source>Finding the right passage</source>
        <translation>ਸਹੀ ਅੰਸ਼ ਲੱਭਣਾ</translation>
    </message>
    <message>
        <source>Fine for translations; otherwise the model learns to change its language.</source>
        <translation>ਅਨੁਵਾਦਾਂ ਲਈ ਠੀਕ ਹੈ; ਨਹੀਂ ਤਾਂ ਮਾਡਲ ਆਪਣੀ ਭਾਸ਼ਾ ਬਦਲਣਾ ਸਿੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>ਫਾਈਨ-ਟਿਊਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning had no more than %n row(s) to learn from.</source>
        <translation>
            <numerusform>ਫਾਈਨ-ਟਿਊਨਿੰਗ ਕੋਲ ਸਿੱਖਣ ਲਈ ਸਿਰਫ਼ %n ਕਤਾਰ ਸੀ।</numerusform>
            <numerusform>ਫਾਈਨ-ਟਿਊਨਿੰਗ ਕੋਲ ਸਿੱਖਣ ਲਈ ਸਿਰਫ਼ %n ਕਤਾਰਾਂ ਸਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish its training, or choose another answerer.</source>
        <translation>ਉਸ ਦੀ ਸਿਖਲਾਈ ਪੂਰੀ ਕਰੋ, ਜਾਂ ਹੋਰ ਜਵਾਬਦਾਤਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Finish its training, or choose something else to export.</source>
        <translation>ਉਸ ਦੀ ਸਿਖਲਾਈ ਪੂਰੀ ਕਰੋ, ਜਾਂ ਐਕਸਪੋਰਟ ਲਈ ਕੁਝ ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Fix rows</source>
        <translation>ਕਤਾਰਾਂ ਠੀਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Follow watched folders</source>
        <translation>ਨਿਗਰਾਨੀ ਵਾਲੇ ਫੋਲਡਰਾਂ ਦੀ ਪੈਰਵੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>For QLoRA. 4 bits need the least memory; 8 bits are closer to the model as it is, need twice the memory of 4 and are slow on a processor.</source>
        <translation>QLoRA ਲਈ। 4 ਬਿੱਟ ਨੂੰ ਸਭ ਤੋਂ ਘੱਟ ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ; 8 ਬਿੱਟ ਮੂਲ ਮਾਡਲ ਦੇ ਵੱਧ ਨੇੜੇ ਹੈ, 4 ਨਾਲੋਂ ਦੁੱਗਣੀ ਮੈਮੋਰੀ ਲੈਂਦਾ ਹੈ ਅਤੇ ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਹੌਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Found by these very words in every passage; what is said in other words is not among them.</source>
        <translation>ਹਰੇਕ ਅੰਸ਼ ਵਿੱਚ ਇਨ੍ਹਾਂ ਹੀ ਸ਼ਬਦਾਂ ਨਾਲ ਲੱਭੇ; ਜੋ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਿਹਾ ਗਿਆ ਉਹ ਇਨ੍ਹਾਂ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Free some memory, then press Index again; nothing of the index is lost.</source>
        <translation>ਕੁਝ ਮੈਮੋਰੀ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਇੰਡੈਕਸ ਦਬਾਓ; ਇੰਡੈਕਸ ਦਾ ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ।</translation>
    </message>
    <message>
        <source>Free some space and install it again.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰਕੇ ਉਸ ਨੂੰ ਫਿਰ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Free some space and install it again; what was downloaded is kept.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰਕੇ ਉਸ ਨੂੰ ਫਿਰ ਇੰਸਟਾਲ ਕਰੋ; ਜੋ ਡਾਊਨਲੋਡ ਹੋਇਆ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Free some space and resume, or delete models you no longer use; what is here stays.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰਕੇ ਜਾਰੀ ਰੱਖੋ, ਜਾਂ ਉਹ ਮਾਡਲ ਮਿਟਾਓ ਜੋ ਤੁਸੀਂ ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ; ਜੋ ਇੱਥੇ ਹੈ ਉਹ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Free some space and start it again.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰਕੇ ਉਸ ਨੂੰ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was saved before is safe.</source>
        <translation>ਉਸ ਉੱਤੇ ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੋ ਪਹਿਲਾਂ ਸੰਭਾਲਿਆ ਸੀ ਉਹ ਸੁਰੱਖਿਅਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਜਾਂ ਛੋਟਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Free some space, or choose fewer parts.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਜਾਂ ਘੱਟ ਹਿੱਸੇ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Free some space, or choose smaller numbers.</source>
        <translation>ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ, ਜਾਂ ਛੋਟੀਆਂ ਸੰਖਿਆਵਾਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>From here on the text is no JSON any more.</source>
        <translation>ਇੱਥੋਂ ਅੱਗੇ ਲਿਖਤ JSON ਨਹੀਂ ਰਹਿੰਦੀ।</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ਪੂਰੀ</translation>
    </message>
    <message>
        <source>GGUF files are made by llama.cpp's converter, which is not on this computer.</source>
        <translation>GGUF ਫ਼ਾਈਲਾਂ llama.cpp ਦਾ ਕਨਵਰਟਰ ਬਣਾਉਂਦਾ ਹੈ, ਜੋ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>GGUF files are not made in “{numbers}” here.</source>
        <translation>ਇੱਥੇ “{numbers}” ਵਿੱਚ GGUF ਫ਼ਾਈਲਾਂ ਨਹੀਂ ਬਣਦੀਆਂ।</translation>
    </message>
    <message>
        <source>GPUs per machine</source>
        <translation>ਪ੍ਰਤੀ ਮਸ਼ੀਨ GPU</translation>
    </message>
    <message>
        <source>Gaps between them</source>
        <translation>ਉਨ੍ਹਾਂ ਵਿਚਕਾਰਲੀ ਖਾਲੀ ਥਾਂ</translation>
    </message>
    <message>
        <source>Generate adapters</source>
        <translation>ਅਡੈਪਟਰ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Get a copy of the model that has a tokenizer.json.</source>
        <translation>ਮਾਡਲ ਦੀ ਅਜਿਹੀ ਕਾਪੀ ਲਓ ਜਿਸ ਵਿੱਚ tokenizer.json ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Get a newer llama.cpp and try again.</source>
        <translation>ਨਵਾਂ llama.cpp ਲਓ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Get its files again, or choose another model.</source>
        <translation>ਉਸ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਫਿਰ ਲਓ, ਜਾਂ ਹੋਰ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Get llama.cpp's source code and choose its folder, which holds {script}, on the Export screen.</source>
        <translation>llama.cpp ਦਾ ਸਰੋਤ ਕੋਡ ਲਓ ਅਤੇ ਐਕਸਪੋਰਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਉਸ ਦਾ ਫੋਲਡਰ ਚੁਣੋ, ਜਿਸ ਵਿੱਚ {script} ਹੈ।</translation>
    </message>
    <message>
        <source>Get the book in a form without protection, and add that.</source>
        <translation>ਕਿਤਾਬ ਨੂੰ ਬਿਨਾਂ ਰੋਕ ਵਾਲੇ ਰੂਪ ਵਿੱਚ ਲਓ, ਅਤੇ ਉਹ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Get the file anew, or save it as Parquet again.</source>
        <translation>ਫ਼ਾਈਲ ਨਵੇਂ ਸਿਰਿਓਂ ਲਓ, ਜਾਂ ਉਸ ਨੂੰ ਫਿਰ Parquet ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Get the file anew, or unpack it with another program and import that.</source>
        <translation>ਫ਼ਾਈਲ ਨਵੇਂ ਸਿਰਿਓਂ ਲਓ, ਜਾਂ ਉਸ ਨੂੰ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਖੋਲ੍ਹ ਕੇ ਉਹ ਇੰਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Get the folder anew from where you trust it.</source>
        <translation>ਫੋਲਡਰ ਨਵੇਂ ਸਿਰਿਓਂ ਉੱਥੋਂ ਲਓ ਜਿੱਥੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Get the folder anew.</source>
        <translation>ਫੋਲਡਰ ਨਵੇਂ ਸਿਰਿਓਂ ਲਓ।</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format, or let a server run it and add its address.</source>
        <translation>ਉਹੀ ਮਾਡਲ safetensors ਫਾਰਮੈੱਟ ਵਿੱਚ ਲਓ, ਜਾਂ ਉਸ ਨੂੰ ਸਰਵਰ ਉੱਤੇ ਚਲਾ ਕੇ ਉਸ ਦਾ ਪਤਾ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format.</source>
        <translation>ਉਹੀ ਮਾਡਲ safetensors ਫਾਰਮੈੱਟ ਵਿੱਚ ਲਓ।</translation>
    </message>
    <message>
        <source>Getting the judge ready…</source>
        <translation>ਜੱਜ ਤਿਆਰ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>ਮਾਡਲ ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Give a lowest value above 0 and a highest above that.</source>
        <translation>ਸਭ ਤੋਂ ਛੋਟਾ ਮੁੱਲ 0 ਤੋਂ ਉੱਪਰ ਦਿਓ ਅਤੇ ਸਭ ਤੋਂ ਵੱਡਾ ਉਸ ਤੋਂ ਉੱਪਰ।</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>ਸਲਾਹ ਦਿਓ</translation>
    </message>
    <message>
        <source>Give it the columns question and answer, and choose it again.</source>
        <translation>ਇਸ ਵਿੱਚ question ਅਤੇ answer ਕਾਲਮ ਜੋੜੋ, ਅਤੇ ਇਸ ਨੂੰ ਫਿਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Give it the columns question, document and quote, and choose it again.</source>
        <translation>ਉਸ ਨੂੰ question, document ਅਤੇ quote ਕਾਲਮ ਦਿਓ, ਅਤੇ ਫਿਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Give the search more time, or do without cutting trials short.</source>
        <translation>ਖੋਜ ਨੂੰ ਵੱਧ ਸਮਾਂ ਦਿਓ, ਜਾਂ ਟ੍ਰਾਇਲ ਅੱਧਵਾਟੇ ਨਾ ਕੱਟੋ।</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT and start Ustad again.</source>
        <translation>ਆਪਣੇ ਨੈੱਟਵਰਕ ਦੀ ਸਰਟੀਫਿਕੇਟ ਫ਼ਾਈਲ ਵੇਰੀਏਬਲ PIP_CERT ਰਾਹੀਂ pip ਨੂੰ ਦਿਓ ਅਤੇ Ustad ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Go back to “{version}”</source>
        <translation>“{version}” ਉੱਤੇ ਵਾਪਸ ਜਾਓ</translation>
    </message>
    <message>
        <source>Go on to the end</source>
        <translation>ਅੰਤ ਤੱਕ ਚਲਾਓ</translation>
    </message>
    <message>
        <source>Go through the questions again.</source>
        <translation>ਸਵਾਲਾਂ ਵਿੱਚੋਂ ਫਿਰ ਲੰਘੋ।</translation>
    </message>
    <message>
        <source>Go with both: documents and fine-tuning.</source>
        <translation>ਦੋਵੇਂ ਚੁਣੋ: ਦਸਤਾਵੇਜ਼ ਅਤੇ ਫਾਈਨ-ਟਿਊਨਿੰਗ।</translation>
    </message>
    <message>
        <source>Go with documents (RAG).</source>
        <translation>ਦਸਤਾਵੇਜ਼ (RAG) ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Go with fine-tuning.</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Go with the model alone.</source>
        <translation>ਇਕੱਲਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>ਗ੍ਰੇਡੀਐਂਟ</translation>
    </message>
    <message>
        <source>Guided by what was tried</source>
        <translation>ਅਜ਼ਮਾਏ ਹੋਏ ਤੋਂ ਸੇਧ ਲੈ ਕੇ</translation>
    </message>
    <message>
        <source>Guided: more of what went well so far (TPE, the estimator of Optuna).</source>
        <translation>ਸੇਧ ਨਾਲ: ਜੋ ਹੁਣ ਤੱਕ ਚੰਗਾ ਰਿਹਾ ਉਸ ਵਰਗਾ ਹੋਰ (TPE, Optuna ਦਾ ਅਨੁਮਾਨਕ)।</translation>
    </message>
    <message>
        <source>Handbook questions</source>
        <translation>ਹੈਂਡਬੁੱਕ ਦੇ ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Hardly anything is being learnt: after {step} steps the training loss is at {now}, and it began at {first}. Stop, look at what is trained in the rows, and start again with a larger learning rate (three times, say).</source>
        <translation>ਲਗਭਗ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾ ਰਿਹਾ: {step} ਕਦਮਾਂ ਬਾਅਦ ਸਿਖਲਾਈ ਲੌਸ {now} ਉੱਤੇ ਹੈ, ਅਤੇ ਇਹ {first} ਤੋਂ ਸ਼ੁਰੂ ਹੋਇਆ ਸੀ। ਰੋਕੋ, ਦੇਖੋ ਕਿ ਕਤਾਰਾਂ ਵਿੱਚ ਕੀ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਵੱਡੇ ਲਰਨਿੰਗ ਰੇਟ (ਜਿਵੇਂ ਤਿੰਨ ਗੁਣਾ) ਨਾਲ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>ਸ਼ਾਇਦ ਹੀ ਕਦੇ</translation>
    </message>
    <message>
        <source>Have its query ask for less: fewer columns, a WHERE, a LIMIT.</source>
        <translation>ਇਸ ਦੀ ਕਿਊਰੀ ਘੱਟ ਮੰਗੇ: ਘੱਟ ਕਾਲਮ, ਇੱਕ WHERE, ਇੱਕ LIMIT।</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>ਲੁਕਿਆ।</translation>
    </message>
    <message>
        <source>Hold a part of the rows out: on the Dataset screen, with Split.</source>
        <translation>ਕਤਾਰਾਂ ਦਾ ਇੱਕ ਹਿੱਸਾ ਵੱਖ ਰੱਖੋ: ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ, “ਵੰਡੋ” ਰਾਹੀਂ।</translation>
    </message>
    <message>
        <source>Hold on to what it knew</source>
        <translation>ਜੋ ਇਹ ਜਾਣਦਾ ਸੀ ਉਸ ਨੂੰ ਸਾਂਭ ਕੇ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Hold out about {count} questions with their answers, then measure again.</source>
        <translation>ਲਗਭਗ {count} ਸਵਾਲ ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬਾਂ ਸਮੇਤ ਵੱਖ ਰੱਖੋ, ਫਿਰ ਦੁਬਾਰਾ ਮਾਪੋ।</translation>
    </message>
    <message>
        <source>How dearly the model pays for moving away from what it was (beta). Smaller values move it further; 0.05 to 0.5 are usual.</source>
        <translation>ਮਾਡਲ ਆਪਣੇ ਪੁਰਾਣੇ ਰੂਪ ਤੋਂ ਹਟਣ ਦੀ ਕਿੰਨੀ ਕੀਮਤ ਚੁਕਾਉਂਦਾ ਹੈ (beta)। ਛੋਟੇ ਮੁੱਲ ਇਸ ਨੂੰ ਹੋਰ ਦੂਰ ਲੈ ਜਾਂਦੇ ਹਨ; 0.05 ਤੋਂ 0.5 ਆਮ ਹਨ।</translation>
    </message>
    <message>
        <source>How far it is, and Stop, are under Jobs.</source>
        <translation>ਇਹ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ, ਅਤੇ “ਰੋਕੋ”, “ਕੰਮ” ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>How high the source stood (MRR)</source>
        <translation>ਸਰੋਤ ਕਿੰਨਾ ਉੱਪਰ ਸੀ (MRR)</translation>
    </message>
    <message>
        <source>How many good examples do you have?</source>
        <translation>ਤੁਹਾਡੇ ਕੋਲ ਕਿੰਨੀਆਂ ਚੰਗੀਆਂ ਉਦਾਹਰਨਾਂ ਹਨ?</translation>
    </message>
    <message>
        <source>How many places in front of every text are learnt. 10 to 100 suit most work.</source>
        <translation>ਹਰ ਲਿਖਤ ਦੇ ਅੱਗੇ ਕਿੰਨੀਆਂ ਥਾਵਾਂ ਸਿੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਬਹੁਤੇ ਕੰਮ ਲਈ 10 ਤੋਂ 100 ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>How many words were expected and said: too many and too few both count against it.</source>
        <translation>ਕਿੰਨੇ ਸ਼ਬਦਾਂ ਦੀ ਉਮੀਦ ਸੀ ਅਤੇ ਕਿੰਨੇ ਕਹੇ ਗਏ: ਬਹੁਤ ਵੱਧ ਅਤੇ ਬਹੁਤ ਘੱਟ ਦੋਵੇਂ ਅੰਕ ਘਟਾਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>How much better than the other passages of a batch the right one has to be. Smaller values look at the nearest wrong passages alone; 0.02 to 0.1 are usual.</source>
        <translation>ਸਹੀ ਅੰਸ਼ ਨੂੰ ਬੈਚ ਦੇ ਹੋਰ ਅੰਸ਼ਾਂ ਨਾਲੋਂ ਕਿੰਨਾ ਬਿਹਤਰ ਹੋਣਾ ਪੈਂਦਾ ਹੈ। ਛੋਟੇ ਮੁੱਲ ਸਿਰਫ਼ ਸਭ ਤੋਂ ਨੇੜਲੇ ਗਲਤ ਅੰਸ਼ਾਂ ਨੂੰ ਦੇਖਦੇ ਹਨ; 0.02 ਤੋਂ 0.1 ਆਮ ਹਨ।</translation>
    </message>
    <message>
        <source>How much of a passage its next one repeats, in whole sentences.</source>
        <translation>ਅਗਲਾ ਅੰਸ਼ ਇਸ ਦਾ ਕਿੰਨਾ ਹਿੱਸਾ ਦੁਹਰਾਉਂਦਾ ਹੈ, ਪੂਰੇ ਵਾਕਾਂ ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>How much the adapter can hold. 8 to 32 suit most work; more needs more rows to be worth it.</source>
        <translation>ਅਡੈਪਟਰ ਵਿੱਚ ਕਿੰਨਾ ਸਮਾ ਸਕਦਾ ਹੈ। ਬਹੁਤੇ ਕੰਮ ਲਈ 8 ਤੋਂ 32 ਠੀਕ ਹੈ; ਵੱਧ ਦਾ ਫ਼ਾਇਦਾ ਤਾਂ ਹੀ ਹੈ ਜੇ ਕਤਾਰਾਂ ਵੀ ਵੱਧ ਹੋਣ।</translation>
    </message>
    <message>
        <source>How near what was said is to the expected answer in meaning, as the embedding model sees it.</source>
        <translation>ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਦੀ ਨਜ਼ਰ ਵਿੱਚ ਕਹੀ ਗੱਲ ਅਰਥ ਵਿੱਚ ਉਮੀਦ ਵਾਲੇ ਜਵਾਬ ਦੇ ਕਿੰਨੀ ਨੇੜੇ ਹੈ।</translation>
    </message>
    <message>
        <source>How often a judging model took this answer for the better one, in both orders; a tie is half.</source>
        <translation>ਪਰਖਣ ਵਾਲੇ ਮਾਡਲ ਨੇ ਇਸ ਜਵਾਬ ਨੂੰ ਕਿੰਨੀ ਵਾਰ ਬਿਹਤਰ ਮੰਨਿਆ, ਦੋਵਾਂ ਕ੍ਰਮਾਂ ਵਿੱਚ; ਬਰਾਬਰੀ ਅੱਧੀ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How often does that knowledge change?</source>
        <translation>ਉਹ ਗਿਆਨ ਕਿੰਨੀ ਵਾਰ ਬਦਲਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>How often each row is seen. Too few and little is learned; too many and rows are parroted.</source>
        <translation>ਹਰ ਕਤਾਰ ਕਿੰਨੀ ਵਾਰ ਦੇਖੀ ਜਾਂਦੀ ਹੈ। ਬਹੁਤ ਘੱਟ ਹੋਣ ਤਾਂ ਘੱਟ ਸਿੱਖਿਆ ਜਾਂਦਾ ਹੈ; ਬਹੁਤ ਵੱਧ ਹੋਣ ਤਾਂ ਕਤਾਰਾਂ ਰਟ ਲਈਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>How often you took this answer for the best, side by side.</source>
        <translation>ਨਾਲੋ-ਨਾਲ ਦੇਖ ਕੇ ਤੁਸੀਂ ਇਸ ਜਵਾਬ ਨੂੰ ਕਿੰਨੀ ਵਾਰ ਸਭ ਤੋਂ ਵਧੀਆ ਮੰਨਿਆ।</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks: it is multiplied by alpha ÷ rank. Twice the rank is usual.</source>
        <translation>ਅਡੈਪਟਰ ਕਿੰਨੇ ਜ਼ੋਰ ਨਾਲ ਬੋਲਦਾ ਹੈ: ਇਸ ਨੂੰ alpha ÷ rank ਨਾਲ ਗੁਣਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਆਮ ਤੌਰ ਉੱਤੇ ਰੈਂਕ ਦਾ ਦੁੱਗਣਾ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>ਵਾਰਮ-ਅੱਪ ਤੋਂ ਬਾਅਦ ਲਰਨਿੰਗ ਰੇਟ ਕਿਵੇਂ ਘਟਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>ਇਸ ਨੂੰ ਕਿਵੇਂ ਦੁਹਰਾਉਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>How unlikely the model takes the expected words, in nats a token: e to its power is perplexity.</source>
        <translation>ਮਾਡਲ ਉਮੀਦ ਵਾਲੇ ਸ਼ਬਦਾਂ ਨੂੰ ਕਿੰਨਾ ਅਸੰਭਾਵਿਤ ਮੰਨਦਾ ਹੈ, ਪ੍ਰਤੀ ਟੋਕਨ nats ਵਿੱਚ: ਇਸ ਨੂੰ e ਦੀ ਘਾਤ ਬਣਾਉਣ ਉੱਤੇ ਪਰਪਲੈਕਸਿਟੀ ਮਿਲਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>How well each label is found and not overused; a rare one counts as much.</source>
        <translation>ਹਰ ਲੇਬਲ ਕਿੰਨਾ ਵਧੀਆ ਲੱਭਦਾ ਹੈ ਅਤੇ ਲੋੜ ਤੋਂ ਵੱਧ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ; ਵਿਰਲਾ ਲੇਬਲ ਵੀ ਓਨਾ ਹੀ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>How well each way answers</source>
        <translation>ਹਰ ਤਰੀਕਾ ਕਿੰਨੇ ਵਧੀਆ ਜਵਾਬ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>I don't know</source>
        <translation>ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ</translation>
    </message>
    <message>
        <source>If it is all of the model, call it {wanted}, then add it.</source>
        <translation>ਜੇ ਇਹ ਪੂਰਾ ਮਾਡਲ ਹੈ, ਇਸ ਦਾ ਨਾਂ {wanted} ਰੱਖੋ, ਫਿਰ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>If the dataset has no validation rows of its own, this share is kept from training to measure on.</source>
        <translation>ਜੇ ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਆਪਣੀਆਂ ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਨਹੀਂ, ਤਾਂ ਮਾਪਣ ਲਈ ਇੰਨਾ ਹਿੱਸਾ ਸਿਖਲਾਈ ਤੋਂ ਵੱਖ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate file for this address in Settings.</source>
        <translation>ਜੇ ਸਰਵਰ ਤੁਹਾਡਾ ਆਪਣਾ ਹੈ, ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਸ ਪਤੇ ਲਈ ਉਸ ਦੀ ਸਰਟੀਫਿਕੇਟ ਫ਼ਾਈਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>If you need that file, copy it into the folder and choose it there.</source>
        <translation>ਜੇ ਤੁਹਾਨੂੰ ਉਹ ਫ਼ਾਈਲ ਚਾਹੀਦੀ ਹੈ, ਉਸ ਨੂੰ ਫੋਲਡਰ ਵਿੱਚ ਕਾਪੀ ਕਰੋ ਅਤੇ ਉੱਥੋਂ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>If you trust it, save it as CSV and import that.</source>
        <translation>ਜੇ ਤੁਹਾਨੂੰ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਹੈ, ਇਸ ਨੂੰ CSV ਵਜੋਂ ਸੰਭਾਲ ਕੇ ਉਹ ਇੰਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and import that.</source>
        <translation>ਜੇ ਤੁਹਾਨੂੰ ਇਸ ਉੱਤੇ ਭਰੋਸਾ ਹੈ, ਇਸ ਨੂੰ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਖੋਲ੍ਹ ਕੇ ਉਹ ਇੰਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) from {file}</source>
        <translation>
            <numerusform>{file} ਤੋਂ %n ਕਤਾਰ ਇੰਪੋਰਟ ਕਰੋ</numerusform>
            <numerusform>{file} ਤੋਂ %n ਕਤਾਰਾਂ ਇੰਪੋਰਟ ਕਰੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>ਕਤਾਰਾਂ ਇੰਪੋਰਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} ਇੰਪੋਰਟ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>In a conversation of several turns: every answer, or only the last, with the others as context.</source>
        <translation>ਕਈ ਵਾਰੀਆਂ ਵਾਲੀ ਗੱਲਬਾਤ ਵਿੱਚ: ਹਰ ਜਵਾਬ, ਜਾਂ ਸਿਰਫ਼ ਆਖਰੀ, ਬਾਕੀ ਸੰਦਰਭ ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>In bfloat16, which the graphics card computes in.</source>
        <translation>bfloat16 ਵਿੱਚ, ਜਿਸ ਵਿੱਚ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਹਿਸਾਬ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In bfloat16, which this processor computes in.</source>
        <translation>bfloat16 ਵਿੱਚ, ਜਿਸ ਵਿੱਚ ਇਹ ਪ੍ਰੋਸੈਸਰ ਹਿਸਾਬ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In float16, which the Apple chip computes in.</source>
        <translation>float16 ਵਿੱਚ, ਜਿਸ ਵਿੱਚ Apple ਚਿੱਪ ਹਿਸਾਬ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>In float16: the graphics card has no bfloat16.</source>
        <translation>float16 ਵਿੱਚ: ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਵਿੱਚ bfloat16 ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>In float32: this processor has no fast arithmetic of 16 bits.</source>
        <translation>float32 ਵਿੱਚ: ਇਸ ਪ੍ਰੋਸੈਸਰ ਵਿੱਚ 16 ਬਿੱਟ ਦਾ ਤੇਜ਼ ਹਿਸਾਬ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਵਿੱਚ</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s).</source>
        <translation>
            <numerusform>{minutes} ਮਿੰਟਾਂ ਵਿੱਚ ਇਸ ਨੇ {all} ਵਿੱਚੋਂ %n ਸਵਾਲ ਪੁੱਛਿਆ।</numerusform>
            <numerusform>{minutes} ਮਿੰਟਾਂ ਵਿੱਚ ਇਸ ਨੇ {all} ਵਿੱਚੋਂ %n ਸਵਾਲ ਪੁੱਛੇ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s): figures are sure to ±{off} points. Four times as many would make that half.</source>
        <translation>
            <numerusform>{minutes} ਮਿੰਟਾਂ ਵਿੱਚ ਇਸ ਨੇ {all} ਵਿੱਚੋਂ %n ਸਵਾਲ ਪੁੱਛਿਆ: ਅੰਕੜੇ ±{off} ਅੰਕਾਂ ਤੱਕ ਪੱਕੇ ਹਨ। ਚਾਰ ਗੁਣਾ ਸਵਾਲ ਇਸ ਨੂੰ ਅੱਧਾ ਕਰ ਦੇਣਗੇ।</numerusform>
            <numerusform>{minutes} ਮਿੰਟਾਂ ਵਿੱਚ ਇਸ ਨੇ {all} ਵਿੱਚੋਂ %n ਸਵਾਲ ਪੁੱਛੇ: ਅੰਕੜੇ ±{off} ਅੰਕਾਂ ਤੱਕ ਪੱਕੇ ਹਨ। ਚਾਰ ਗੁਣਾ ਸਵਾਲ ਇਸ ਨੂੰ ਅੱਧਾ ਕਰ ਦੇਣਗੇ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>ਇੰਡੈਕਸ</translation>
    </message>
    <message>
        <source>Index documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਕਰੋ</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Index the documents again; they are not on the server.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਫਿਰ ਇੰਡੈਕਸ ਕਰੋ; ਉਹ ਸਰਵਰ ਉੱਤੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Index the words of {name}</source>
        <translation>{name} ਦੇ ਸ਼ਬਦ ਇੰਡੈਕਸ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Index words for the search</source>
        <translation>ਖੋਜ ਲਈ ਸ਼ਬਦ ਇੰਡੈਕਸ ਕਰੋ</translation>
    </message>
    <message>
        <source>Indexing and training alone take about {minutes} minutes: give it more time, or take a run that is finished.</source>
        <translation>ਇੰਡੈਕਸ ਅਤੇ ਸਿਖਲਾਈ ਨੂੰ ਹੀ ਲਗਭਗ {minutes} ਮਿੰਟ ਲੱਗਦੇ ਹਨ: ਇਸ ਨੂੰ ਵੱਧ ਸਮਾਂ ਦਿਓ, ਜਾਂ ਪੂਰਾ ਹੋਇਆ ਰਨ ਲਓ।</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>Olive ਇੰਸਟਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Install it again on the Export screen, under “Olive”.</source>
        <translation>ਉਸ ਨੂੰ ਐਕਸਪੋਰਟ ਸਕ੍ਰੀਨ ਉੱਤੇ, “Olive” ਹੇਠਾਂ, ਫਿਰ ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the job's log has all that was said.</source>
        <translation>ਉਸ ਨੂੰ ਫਿਰ ਇੰਸਟਾਲ ਕਰੋ; ਜੇ ਇਉਂ ਹੀ ਰਹੇ, ਜੋ ਕਿਹਾ ਗਿਆ ਉਹ ਸਭ ਕੰਮ ਦੇ ਲੌਗ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the package index serves changed files.</source>
        <translation>ਉਸ ਨੂੰ ਫਿਰ ਇੰਸਟਾਲ ਕਰੋ; ਜੇ ਇਉਂ ਹੀ ਰਹੇ, ਤਾਂ ਪੈਕੇਜ ਇੰਡੈਕਸ ਬਦਲੀਆਂ ਫ਼ਾਈਲਾਂ ਦੇ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Install it on the Export screen, under “Olive”.</source>
        <translation>ਉਸ ਨੂੰ ਐਕਸਪੋਰਟ ਸਕ੍ਰੀਨ ਉੱਤੇ, “Olive” ਹੇਠਾਂ, ਇੰਸਟਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install it with this command and try again: {command}</source>
        <translation>ਉਸ ਨੂੰ ਇਸ ਕਮਾਂਡ ਨਾਲ ਇੰਸਟਾਲ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ: {command}</translation>
    </message>
    <message>
        <source>Install it with: {python} -m pip install "{package}"</source>
        <translation>ਉਸ ਨੂੰ ਇਸ ਨਾਲ ਇੰਸਟਾਲ ਕਰੋ: {python} -m pip install "{package}"</translation>
    </message>
    <message>
        <source>Install tesseract, a free program for text recognition, and index again.</source>
        <translation>tesseract, ਲਿਖਤ ਪਛਾਣ ਦਾ ਮੁਫਤ ਪ੍ਰੋਗਰਾਮ, ਇੰਸਟਾਲ ਕਰੋ ਅਤੇ ਫਿਰ ਇੰਡੈਕਸ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Install what Windows Update offers for the neural processor, or use another device.</source>
        <translation>Windows Update ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰ ਲਈ ਜੋ ਦਿੰਦਾ ਹੈ ਉਸ ਨੂੰ ਇੰਸਟਾਲ ਕਰੋ, ਜਾਂ ਹੋਰ ਡਿਵਾਈਸ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Install winui3-Microsoft.Windows.AI.MachineLearning beside Ustad, or use another device.</source>
        <translation>Ustad ਦੇ ਨਾਲ winui3-Microsoft.Windows.AI.MachineLearning ਇੰਸਟਾਲ ਕਰੋ, ਜਾਂ ਹੋਰ ਡਿਵਾਈਸ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Instruction, input, output (Alpaca)</source>
        <translation>ਹਦਾਇਤ, ਇਨਪੁਟ, ਆਊਟਪੁਟ (Alpaca)</translation>
    </message>
    <message>
        <source>Intermediate results</source>
        <translation>ਵਿਚਕਾਰਲੇ ਨਤੀਜੇ</translation>
    </message>
    <message>
        <source>It asks to be left alone for {seconds} seconds: try again then.</source>
        <translation>ਉਹ {seconds} ਸਕਿੰਟ ਉਡੀਕਣ ਨੂੰ ਕਹਿੰਦਾ ਹੈ: ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It breaks down while it computes: {reason}</source>
        <translation>ਹਿਸਾਬ ਕਰਦੇ ਹੋਏ ਇਹ ਟੁੱਟ ਜਾਂਦਾ ਹੈ: {reason}</translation>
    </message>
    <message>
        <source>It brings Python code of its own, which is not run: it works without.</source>
        <translation>ਇਸ ਨਾਲ ਆਪਣਾ Python ਕੋਡ ਆਉਂਦਾ ਹੈ, ਜੋ ਨਹੀਂ ਚਲਾਇਆ ਜਾਂਦਾ: ਇਹ ਉਸ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It brings no chat template, so it was not made for conversations; a plain one is used.</source>
        <translation>ਇਸ ਵਿੱਚ ਚੈਟ ਟੈਂਪਲੇਟ ਨਹੀਂ, ਇਸ ਲਈ ਇਹ ਗੱਲਬਾਤਾਂ ਲਈ ਨਹੀਂ ਬਣਿਆ; ਸਾਦਾ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It computes no numbers: its weights are damaged.</source>
        <translation>ਇਹ ਸੰਖਿਆਵਾਂ ਨਹੀਂ ਗਿਣਦਾ: ਇਸ ਦੇ ਵੇਟ ਖਰਾਬ ਹਨ।</translation>
    </message>
    <message>
        <source>It computes wrongly: {error} off, at most {bound} would be right.</source>
        <translation>ਇਹ ਗਲਤ ਗਿਣਦਾ ਹੈ: {error} ਦਾ ਫ਼ਰਕ, ਵੱਧ ਤੋਂ ਵੱਧ {bound} ਠੀਕ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} seconds, and was ended.</source>
        <translation>{seconds} ਸਕਿੰਟਾਂ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਆਇਆ, ਇਸ ਲਈ ਖਤਮ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message numerus="yes">
        <source>It does not end %n answer(s) that the original ends: it does not know the mark of the end.</source>
        <translation>
            <numerusform>ਇਹ %n ਜਵਾਬ ਨਹੀਂ ਮੁਕਾਉਂਦਾ ਜੋ ਮੂਲ ਮੁਕਾਉਂਦਾ ਹੈ: ਇਹ ਅੰਤ ਦਾ ਚਿੰਨ੍ਹ ਨਹੀਂ ਜਾਣਦਾ।</numerusform>
            <numerusform>ਇਹ %n ਜਵਾਬ ਨਹੀਂ ਮੁਕਾਉਂਦਾ ਜੋ ਮੂਲ ਮੁਕਾਉਂਦਾ ਹੈ: ਇਹ ਅੰਤ ਦਾ ਚਿੰਨ੍ਹ ਨਹੀਂ ਜਾਣਦਾ।</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not learn: what it loses went from {first} to {last}.</source>
        <translation>ਇਹ ਨਹੀਂ ਸਿੱਖਦਾ: ਇਸ ਦਾ ਲੌਸ {first} ਤੋਂ {last} ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>It ended at the cost you allowed.</source>
        <translation>ਇਹ ਤੁਹਾਡੇ ਮਨਜ਼ੂਰ ਕੀਤੇ ਖਰਚੇ ਉੱਤੇ ਮੁੱਕਿਆ।</translation>
    </message>
    <message>
        <source>It ended at the number of tokens you allowed.</source>
        <translation>ਇਹ ਤੁਹਾਡੇ ਮਨਜ਼ੂਰ ਕੀਤੇ ਟੋਕਨਾਂ ਉੱਤੇ ਮੁੱਕਿਆ।</translation>
    </message>
    <message>
        <source>It ended at the time you allowed.</source>
        <translation>ਇਹ ਤੁਹਾਡੇ ਮਨਜ਼ੂਰ ਕੀਤੇ ਸਮੇਂ ਉੱਤੇ ਮੁੱਕਿਆ।</translation>
    </message>
    <message>
        <source>It ended early, for nothing the model wrote could be used.</source>
        <translation>ਇਹ ਛੇਤੀ ਮੁੱਕ ਗਿਆ, ਕਿਉਂਕਿ ਮਾਡਲ ਦਾ ਲਿਖਿਆ ਕੁਝ ਵੀ ਵਰਤਣ ਲਾਇਕ ਨਹੀਂ ਸੀ।</translation>
    </message>
    <message>
        <source>It ended with as many questions to the model as you allowed.</source>
        <translation>ਇਹ ਮਾਡਲ ਨੂੰ ਓਨੇ ਸਵਾਲਾਂ ਉੱਤੇ ਮੁੱਕਿਆ ਜਿੰਨੇ ਤੁਸੀਂ ਮਨਜ਼ੂਰ ਕੀਤੇ।</translation>
    </message>
    <message>
        <source>It ended with as many rows as you wanted.</source>
        <translation>ਇਹ ਓਨੀਆਂ ਕਤਾਰਾਂ ਉੱਤੇ ਮੁੱਕਿਆ ਜਿੰਨੀਆਂ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਸੀ।</translation>
    </message>
    <message>
        <source>It finds another vector than the one looked for.</source>
        <translation>ਇਹ ਉਸ ਤੋਂ ਹੋਰ ਵੈਕਟਰ ਲੱਭਦਾ ਹੈ ਜੋ ਖੋਜਿਆ ਗਿਆ।</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s); the first line has {columns}.</source>
        <translation>
            <numerusform>ਇਸ ਵਿੱਚ %n ਸੈੱਲ ਹੈ; ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ {columns} ਹਨ।</numerusform>
            <numerusform>ਇਸ ਵਿੱਚ %n ਸੈੱਲ ਹਨ; ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ {columns} ਹਨ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n turn(s), and there is room for one question and one answer.</source>
        <translation>
            <numerusform>ਇਸ ਵਿੱਚ %n ਵਾਰੀ ਹੈ, ਅਤੇ ਥਾਂ ਇੱਕ ਸਵਾਲ ਅਤੇ ਇੱਕ ਜਵਾਬ ਲਈ ਹੈ।</numerusform>
            <numerusform>ਇਸ ਵਿੱਚ %n ਵਾਰੀਆਂ ਹਨ, ਅਤੇ ਥਾਂ ਇੱਕ ਸਵਾਲ ਅਤੇ ਇੱਕ ਜਵਾਬ ਲਈ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a system message, for which there is no room.</source>
        <translation>ਇਸ ਵਿੱਚ ਸਿਸਟਮ ਸੁਨੇਹਾ ਹੈ, ਜਿਸ ਲਈ ਥਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It has another name now.</source>
        <translation>ਹੁਣ ਇਸ ਦਾ ਨਾਂ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>It has bytes that are not {encoding}.</source>
        <translation>ਇਸ ਵਿੱਚ ਅਜਿਹੇ ਬਾਈਟ ਹਨ ਜੋ {encoding} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It has half a character, which no text can hold.</source>
        <translation>ਇਸ ਵਿੱਚ ਅੱਧਾ ਅੱਖਰ ਹੈ, ਜੋ ਕਿਸੇ ਲਿਖਤ ਵਿੱਚ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>It has neither “{user}” nor “{assistant}”.</source>
        <translation>ਇਸ ਵਿੱਚ ਨਾ “{user}” ਹੈ ਨਾ “{assistant}”।</translation>
    </message>
    <message>
        <source>It has no rejected answer.</source>
        <translation>ਇਸ ਵਿੱਚ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It has none of the columns that are to come in.</source>
        <translation>ਇਸ ਵਿੱਚ ਆਉਣ ਵਾਲੇ ਕਾਲਮਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It holds a zero character, which no table in plain text can.</source>
        <translation>ਇਸ ਵਿੱਚ ਜ਼ੀਰੋ ਅੱਖਰ ਹੈ, ਜੋ ਸਾਦੀ ਲਿਖਤ ਦੀ ਕਿਸੇ ਸਾਰਣੀ ਵਿੱਚ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>It is JSON, but not an object with named fields.</source>
        <translation>ਇਹ JSON ਹੈ, ਪਰ ਨਾਂ ਵਾਲੇ ਖਾਨਿਆਂ ਦਾ ਆਬਜੈਕਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It is an object without any field.</source>
        <translation>ਇਹ ਬਿਨਾਂ ਖਾਨੇ ਦਾ ਆਬਜੈਕਟ ਹੈ।</translation>
    </message>
    <message>
        <source>It is longer than {limit} MB.</source>
        <translation>ਇਹ {limit} MB ਤੋਂ ਲੰਬਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>ਇਹ ਬਹੁਤ ਡੂੰਘਾਈ ਤੱਕ ਅੰਦਰ-ਦਰ-ਅੰਦਰ ਹੈ।</translation>
    </message>
    <message>
        <source>It is no conversation of questions and answers.</source>
        <translation>ਇਹ ਸਵਾਲਾਂ ਅਤੇ ਜਵਾਬਾਂ ਦੀ ਗੱਲਬਾਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It is not {encoding} from byte {byte} on.</source>
        <translation>ਬਾਈਟ {byte} ਤੋਂ ਅੱਗੇ ਇਹ {encoding} ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>It is plain text, without a question and an answer.</source>
        <translation>ਇਹ ਸਾਦੀ ਲਿਖਤ ਹੈ, ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>It needs the package {package}, which the pack does not bring.</source>
        <translation>ਇਸ ਨੂੰ ਪੈਕੇਜ {package} ਚਾਹੀਦਾ ਹੈ, ਜੋ ਪੈੱਕ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message numerus="yes">
        <source>It reads %n prompt(s) as other tokens than the original does: its chat template or its tokenizer is not the model's.</source>
        <translation>
            <numerusform>ਇਹ %n ਪ੍ਰੌਂਪਟ ਨੂੰ ਮੂਲ ਤੋਂ ਵੱਖਰੇ ਟੋਕਨਾਂ ਵਜੋਂ ਪੜ੍ਹਦਾ ਹੈ: ਇਸ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਜਾਂ ਟੋਕਨਾਈਜ਼ਰ ਮਾਡਲ ਵਾਲਾ ਨਹੀਂ।</numerusform>
            <numerusform>ਇਹ %n ਪ੍ਰੌਂਪਟਾਂ ਨੂੰ ਮੂਲ ਤੋਂ ਵੱਖਰੇ ਟੋਕਨਾਂ ਵਜੋਂ ਪੜ੍ਹਦਾ ਹੈ: ਇਸ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਜਾਂ ਟੋਕਨਾਈਜ਼ਰ ਮਾਡਲ ਵਾਲਾ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>ਇਸ ਨੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।</translation>
    </message>
    <message>
        <source>It said that the documents do not hold the answer.</source>
        <translation>ਇਸ ਨੇ ਕਿਹਾ ਕਿ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It says the same as the original, word for word.</source>
        <translation>ਇਹ ਸ਼ਬਦ-ਦਰ-ਸ਼ਬਦ ਮੂਲ ਵਾਲੀ ਗੱਲ ਕਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It shall answer from what you know, yet needs none of your documents. Where does that knowledge stand?</source>
        <translation>ਇਸ ਨੇ ਤੁਹਾਡੇ ਗਿਆਨ ਤੋਂ ਜਵਾਬ ਦੇਣਾ ਹੈ, ਪਰ ਤੁਹਾਡਾ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਚਾਹੀਦਾ। ਉਹ ਗਿਆਨ ਕਿੱਥੇ ਹੈ?</translation>
    </message>
    <message>
        <source>It stands behind a quotation mark opened in line {line} and never closed.</source>
        <translation>ਇਹ ਲਾਈਨ {line} ਵਿੱਚ ਖੁੱਲ੍ਹੇ ਅਤੇ ਕਦੇ ਬੰਦ ਨਾ ਹੋਏ ਹਵਾਲਾ-ਨਿਸ਼ਾਨ ਦੇ ਪਿੱਛੇ ਹੈ।</translation>
    </message>
    <message>
        <source>It stays as near to the original as {precision} numbers can.</source>
        <translation>ਇਹ ਮੂਲ ਦੇ ਉਵੇਂ ਹੀ ਨੇੜੇ ਹੈ ਜਿਵੇਂ {precision} ਸੰਖਿਆਵਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>It takes an ONNX model that was captured with its adapter.</source>
        <translation>ਇਹ ਆਪਣੇ ਅਡੈਪਟਰ ਸਮੇਤ ਕੈਪਚਰ ਕੀਤਾ ONNX ਮਾਡਲ ਲੈਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>It takes the adapter of the model alone; further ones go through “Convert adapters”.</source>
        <translation>ਇਹ ਇਕੱਲੇ ਮਾਡਲ ਦਾ ਅਡੈਪਟਰ ਲੈਂਦੀ ਹੈ; ਹੋਰ “ਅਡੈਪਟਰ ਬਦਲੋ” ਰਾਹੀਂ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>It takes two rows to merge.</source>
        <translation>ਮਰਜ ਕਰਨ ਲਈ ਦੋ ਕਤਾਰਾਂ ਚਾਹੀਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>It usually ends in /v1.</source>
        <translation>ਇਹ ਆਮ ਤੌਰ ਉੱਤੇ /v1 ਨਾਲ ਖਤਮ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It was made for another processor, so it was not opened here.</source>
        <translation>ਇਹ ਹੋਰ ਪ੍ਰੋਸੈਸਰ ਲਈ ਬਣਿਆ ਸੀ, ਇਸ ਲਈ ਇੱਥੇ ਨਹੀਂ ਖੋਲ੍ਹਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>ਇਹ ਹਾਲੇ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n of {all} question(s).</source>
        <translation>
            <numerusform>ਇਸ ਨੂੰ {all} ਵਿੱਚੋਂ %n ਸਵਾਲ ਤੋਂ ਬਾਅਦ ਰੋਕਿਆ ਗਿਆ।</numerusform>
            <numerusform>ਇਸ ਨੂੰ {all} ਵਿੱਚੋਂ %n ਸਵਾਲਾਂ ਤੋਂ ਬਾਅਦ ਰੋਕਿਆ ਗਿਆ।</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>ਇਸ ਨੂੰ ਰੋਕਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>It was stopped: {asked} of {all} questions were asked.</source>
        <translation>ਇਸ ਨੂੰ ਰੋਕਿਆ ਗਿਆ: {all} ਵਿੱਚੋਂ {asked} ਸਵਾਲ ਪੁੱਛੇ ਗਏ।</translation>
    </message>
    <message>
        <source>Its answer is no list of spans.</source>
        <translation>ਇਸ ਦਾ ਜਵਾਬ ਨਿਸ਼ਾਨਬੱਧ ਥਾਵਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ।</translation>
    </message>
    <message numerus="yes">
        <source>Its files are right, but ONNX Runtime GenAI reads %n prompt(s) as other tokens than the original does: other programs will get worse answers than Ustad.</source>
        <translation>
            <numerusform>ਇਸ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਸਹੀ ਹਨ, ਪਰ ONNX Runtime GenAI %n ਪ੍ਰੌਂਪਟ ਨੂੰ ਮੂਲ ਤੋਂ ਵੱਖਰੇ ਟੋਕਨਾਂ ਵਜੋਂ ਪੜ੍ਹਦਾ ਹੈ: ਹੋਰ ਪ੍ਰੋਗਰਾਮਾਂ ਨੂੰ Ustad ਤੋਂ ਮਾੜੇ ਜਵਾਬ ਮਿਲਣਗੇ।</numerusform>
            <numerusform>ਇਸ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਸਹੀ ਹਨ, ਪਰ ONNX Runtime GenAI %n ਪ੍ਰੌਂਪਟਾਂ ਨੂੰ ਮੂਲ ਤੋਂ ਵੱਖਰੇ ਟੋਕਨਾਂ ਵਜੋਂ ਪੜ੍ਹਦਾ ਹੈ: ਹੋਰ ਪ੍ਰੋਗਰਾਮਾਂ ਨੂੰ Ustad ਤੋਂ ਮਾੜੇ ਜਵਾਬ ਮਿਲਣਗੇ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last answer has no question before it, or no words.</source>
        <translation>ਇਸ ਦੇ ਆਖਰੀ ਜਵਾਬ ਤੋਂ ਪਹਿਲਾਂ ਕੋਈ ਸਵਾਲ ਨਹੀਂ, ਜਾਂ ਉਸ ਵਿੱਚ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Its text is not made by the template, so it cannot be taken apart.</source>
        <translation>ਇਸ ਦੀ ਲਿਖਤ ਟੈਂਪਲੇਟ ਨਾਲ ਨਹੀਂ ਬਣੀ, ਇਸ ਲਈ ਵੱਖ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>Its vectors do not tell like texts from unlike ones.</source>
        <translation>ਇਸ ਦੇ ਵੈਕਟਰ ਇੱਕੋ ਜਿਹੀਆਂ ਤੇ ਵੱਖਰੀਆਂ ਲਿਖਤਾਂ ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਕਰਦੇ।</translation>
    </message>
    <message>
        <source>Its words are not in the passage</source>
        <translation>ਇਸ ਦੇ ਸ਼ਬਦ ਅੰਸ਼ ਵਿੱਚ ਨਹੀਂ ਹਨ</translation>
    </message>
    <message>
        <source>Join passages that stand side by side</source>
        <translation>ਨਾਲੋ-ਨਾਲ ਵਾਲੇ ਅੰਸ਼ ਜੋੜੋ</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>ਜਵਾਬਾਂ ਦਾ ਨਿਰਣਾ</translation>
    </message>
    <message>
        <source>Judge answers on “{name}”</source>
        <translation>“{name}” ਉੱਤੇ ਜਵਾਬਾਂ ਦਾ ਨਿਰਣਾ</translation>
    </message>
    <message>
        <source>Keep a share of the rows for validation, a tenth, say.</source>
        <translation>ਕਤਾਰਾਂ ਦਾ ਇੱਕ ਹਿੱਸਾ, ਜਿਵੇਂ ਦਸਵਾਂ, ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Keep a tenth of the rows for validation</source>
        <translation>ਕਤਾਰਾਂ ਦਾ ਦਸਵਾਂ ਹਿੱਸਾ ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep one SELECT, and add another table for each of the others.</source>
        <translation>ਇੱਕ SELECT ਰੱਖੋ, ਅਤੇ ਬਾਕੀਆਂ ਲਈ ਵੱਖਰੀਆਂ ਸਾਰਣੀਆਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Keep only what reads; put a column of that name in quotes.</source>
        <translation>ਸਿਰਫ਼ ਪੜ੍ਹਨ ਵਾਲਾ ਹਿੱਸਾ ਰੱਖੋ; ਉਸ ਨਾਂ ਦੇ ਕਾਲਮ ਨੂੰ ਹਵਾਲਾ-ਨਿਸ਼ਾਨਾਂ ਵਿੱਚ ਪਾਓ।</translation>
    </message>
    <message>
        <source>Keep parts in main memory</source>
        <translation>ਹਿੱਸੇ ਮੁੱਖ ਮੈਮੋਰੀ ਵਿੱਚ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep some rows for validation, or keep the last weights.</source>
        <translation>ਕੁਝ ਕਤਾਰਾਂ ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਰੱਖੋ, ਜਾਂ ਆਖਰੀ ਵੇਟ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Keep the best third at each stage</source>
        <translation>ਹਰ ਪੜਾਅ ਉੱਤੇ ਸਭ ਤੋਂ ਵਧੀਆ ਇੱਕ ਤਿਹਾਈ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Keep the last weights and do not stop early</source>
        <translation>ਆਖਰੀ ਵੇਟ ਰੱਖੋ ਅਤੇ ਛੇਤੀ ਨਾ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Keeping keys</source>
        <translation>ਕੁੰਜੀਆਂ ਰੱਖਣਾ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Language models in ONNX form</source>
        <translation>ONNX ਰੂਪ ਵਾਲੇ ਭਾਸ਼ਾ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>ਲਾਤੀਨੀ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Layer in 4 bits, processor</source>
        <translation>4 ਬਿੱਟ ਵਿੱਚ ਲੇਅਰ, ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>Layer in 4 bits, {device}</source>
        <translation>4 ਬਿੱਟ ਵਿੱਚ ਲੇਅਰ, {device}</translation>
    </message>
    <message>
        <source>Layers with an adapter</source>
        <translation>ਅਡੈਪਟਰ ਵਾਲੀਆਂ ਲੇਅਰਾਂ</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>ਸਿੱਖਣ ਦਾ ਕਰਵ</translation>
    </message>
    <message>
        <source>Learning from preferences needs both answers.</source>
        <translation>ਤਰਜੀਹਾਂ ਤੋਂ ਸਿੱਖਣ ਲਈ ਦੋਵੇਂ ਜਵਾਬ ਚਾਹੀਦੇ।</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>ਲਰਨਿੰਗ ਰੇਟ</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>ਸਮੇਂ ਦੇ ਨਾਲ ਲਰਨਿੰਗ ਰੇਟ</translation>
    </message>
    <message>
        <source>Learns invisible tokens in front of every text and leaves the model as it is. Small, but uses up room in the context and cannot be merged. Wants a learning rate about ten times that of LoRA.</source>
        <translation>ਹਰ ਲਿਖਤ ਦੇ ਅੱਗੇ ਅਦਿੱਖ ਟੋਕਨ ਸਿੱਖਦਾ ਹੈ ਅਤੇ ਮਾਡਲ ਨੂੰ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਛੱਡਦਾ ਹੈ। ਛੋਟਾ ਹੈ, ਪਰ ਸੰਦਰਭ ਵਿੱਚ ਥਾਂ ਲੈਂਦਾ ਹੈ ਅਤੇ ਮਰਜ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਇਸ ਨੂੰ LoRA ਨਾਲੋਂ ਲਗਭਗ ਦਸ ਗੁਣਾ ਲਰਨਿੰਗ ਰੇਟ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Least likely word</source>
        <translation>ਸਭ ਤੋਂ ਘੱਟ ਸੰਭਾਵਿਤ ਸ਼ਬਦ</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਛੱਡੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਛੱਡੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਛੱਡ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Leave out its comments, and put texts in single quotes ('…').</source>
        <translation>ਉਸ ਦੀਆਂ ਟਿੱਪਣੀਆਂ ਕੱਢੋ, ਅਤੇ ਲਿਖਤਾਂ ਨੂੰ ਇਕਹਿਰੇ ਹਵਾਲਾ-ਨਿਸ਼ਾਨਾਂ ('…') ਵਿੱਚ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>ਉਨ੍ਹਾਂ ਨੂੰ ਛੱਡ ਦਿਓ</translation>
    </message>
    <message>
        <source>Leaves the model as it is and trains a small adapter beside its layers: the usual choice, quick and hard to break.</source>
        <translation>ਮਾਡਲ ਨੂੰ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਛੱਡਦਾ ਹੈ ਅਤੇ ਉਸ ਦੀਆਂ ਲੇਅਰਾਂ ਦੇ ਨਾਲ ਇੱਕ ਛੋਟੇ ਅਡੈਪਟਰ ਨੂੰ ਸਿਖਾਉਂਦਾ ਹੈ: ਆਮ ਚੋਣ, ਤੇਜ਼ ਅਤੇ ਵਿਗਾੜਨਾ ਔਖਾ।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ਛੱਡੇ ਗਏ</translation>
    </message>
    <message>
        <source>Length of the prefix</source>
        <translation>ਅਗੇਤਰ ਦੀ ਲੰਬਾਈ</translation>
    </message>
    <message>
        <source>Lengths were not checked: choose a model to measure them with.</source>
        <translation>ਲੰਬਾਈਆਂ ਨਹੀਂ ਜਾਂਚੀਆਂ ਗਈਆਂ: ਮਾਪਣ ਲਈ ਕੋਈ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Let another way of answering have the same questions, to see which one is better.</source>
        <translation>ਜਵਾਬ ਦੇਣ ਦੇ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨੂੰ ਉਹੀ ਸਵਾਲ ਦਿਓ, ਤਾਂ ਜੋ ਪਤਾ ਲੱਗੇ ਕਿ ਕਿਹੜਾ ਬਿਹਤਰ ਹੈ।</translation>
    </message>
    <message>
        <source>Let its name end with .csv or .json.</source>
        <translation>ਇਸ ਦਾ ਨਾਂ .csv ਜਾਂ .json ਨਾਲ ਖਤਮ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Let questions and answers take turns, beginning with a question; or choose another model.</source>
        <translation>ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਵਾਰੀ-ਵਾਰੀ ਹੋਣ, ਸਵਾਲ ਤੋਂ ਸ਼ੁਰੂ ਕਰਕੇ; ਜਾਂ ਹੋਰ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Let the comparison go on, and vote then.</source>
        <translation>ਤੁਲਨਾ ਨੂੰ ਅੱਗੇ ਚੱਲਣ ਦਿਓ, ਅਤੇ ਫਿਰ ਵੋਟ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ਲਾਇਸੈਂਸ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ਹਲਕਾ</translation>
    </message>
    <message>
        <source>Like in meaning</source>
        <translation>ਅਰਥ ਵਿੱਚ ਮਿਲਦਾ</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>ਸਿਸਟਮ ਵਾਂਗ</translation>
    </message>
    <message>
        <source>Line {line} of {path} is damaged: {reason}.</source>
        <translation>{path} ਦੀ ਲਾਈਨ {line} ਖਰਾਬ ਹੈ: {reason}।</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model squeezed to 4 or 8 bits: about a quarter or half of the memory, and takes longer. For models that would not fit otherwise.</source>
        <translation>4 ਜਾਂ 8 ਬਿੱਟ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਕੀਤੇ ਮਾਡਲ ਨਾਲ LoRA: ਲਗਭਗ ਚੌਥਾਈ ਜਾਂ ਅੱਧੀ ਮੈਮੋਰੀ, ਅਤੇ ਵੱਧ ਸਮਾਂ। ਉਨ੍ਹਾਂ ਮਾਡਲਾਂ ਲਈ ਜੋ ਨਹੀਂ ਤਾਂ ਸਮਾਉਂਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>LoRA that also learns how strong each direction is: often a little better at small ranks, and slower.</source>
        <translation>ਅਜਿਹਾ LoRA ਜੋ ਇਹ ਵੀ ਸਿੱਖਦਾ ਹੈ ਕਿ ਹਰ ਦਿਸ਼ਾ ਕਿੰਨੀ ਤਕੜੀ ਹੈ: ਛੋਟੇ ਰੈਂਕ ਉੱਤੇ ਅਕਸਰ ਥੋੜ੍ਹਾ ਬਿਹਤਰ, ਅਤੇ ਹੌਲੀ।</translation>
    </message>
    <message>
        <source>Loading the export</source>
        <translation>ਐਕਸਪੋਰਟ ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>ਮਾਡਲ ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>ਮਾਡਲ ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Loading the original</source>
        <translation>ਮੂਲ ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Loads; built for {kind}</source>
        <translation>ਲੋਡ ਹੁੰਦਾ ਹੈ; {kind} ਲਈ ਬਣਿਆ</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Longest common thread (ROUGE-L)</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬੀ ਸਾਂਝੀ ਲੜੀ (ROUGE-L)</translation>
    </message>
    <message>
        <source>Longest common thread, for summaries</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬੀ ਸਾਂਝੀ ਲੜੀ, ਸੰਖੇਪਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>Longest passage</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬਾ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ</translation>
    </message>
    <message>
        <source>Longest row {length} tokens</source>
        <translation>ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ {length} ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>ਜਵਾਬ ਲਈ ਸਭ ਤੋਂ ਲੰਬੀ ਉਡੀਕ</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>ਅੱਗੇ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਉਣਾ</translation>
    </message>
    <message>
        <source>Look at it on the Training screen and agree to it there.</source>
        <translation>ਇਸ ਨੂੰ ਸਿਖਲਾਈ ਸਕ੍ਰੀਨ ਉੱਤੇ ਦੇਖੋ ਅਤੇ ਉੱਥੇ ਹੀ ਸਹਿਮਤੀ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Look at the answers in the trial: do the documents hold what is asked, and do the rows teach it? A more capable model may help.</source>
        <translation>ਟ੍ਰਾਇਲ ਵਿੱਚ ਜਵਾਬ ਦੇਖੋ: ਕੀ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਉਹ ਹੈ ਜੋ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕੀ ਕਤਾਰਾਂ ਉਹ ਸਿਖਾਉਂਦੀਆਂ ਹਨ? ਵੱਧ ਸਮਰੱਥ ਮਾਡਲ ਨਾਲ ਫ਼ਾਇਦਾ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Look at the rows again: they were changed elsewhere.</source>
        <translation>ਕਤਾਰਾਂ ਫਿਰ ਦੇਖੋ: ਉਹ ਕਿਤੇ ਹੋਰ ਬਦਲੀਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then index the documents again.</source>
        <translation>ਸਰਵਰ ਦੇ ਆਪਣੇ ਸੁਨੇਹੇ ਦੇਖੋ, ਫਿਰ ਦਸਤਾਵੇਜ਼ ਦੁਬਾਰਾ ਇੰਡੈਕਸ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then try again.</source>
        <translation>ਸਰਵਰ ਦੇ ਆਪਣੇ ਸੁਨੇਹੇ ਦੇਖੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Look at the trial to see what kept the others from answering, then measure again.</source>
        <translation>ਟ੍ਰਾਇਲ ਵਿੱਚ ਦੇਖੋ ਕਿ ਬਾਕੀ ਜਵਾਬ ਕਿਉਂ ਨਹੀਂ ਦੇ ਸਕੇ, ਫਿਰ ਦੁਬਾਰਾ ਮਾਪੋ।</translation>
    </message>
    <message>
        <source>Look at what is trained</source>
        <translation>ਕੀ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Look for a newer copy of the same model.</source>
        <translation>ਉਸੇ ਮਾਡਲ ਦੀ ਨਵੀਂ ਕਾਪੀ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Look for answers in passages</source>
        <translation>ਅੰਸ਼ਾਂ ਵਿੱਚ ਜਵਾਬ ਲੱਭਣਾ</translation>
    </message>
    <message>
        <source>Look for divisions by zero and logarithms of zero in it.</source>
        <translation>ਇਸ ਵਿੱਚ ਜ਼ੀਰੋ ਨਾਲ ਭਾਗ ਅਤੇ ਜ਼ੀਰੋ ਦੇ ਲਘੂਗਣਕ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>ਅੰਸ਼ਾਂ ਵਿੱਚ ਜਵਾਬ ਲੱਭਣਾ</translation>
    </message>
    <message>
        <source>Look for the same model in the safetensors format.</source>
        <translation>ਉਹੀ ਮਾਡਲ safetensors ਫਾਰਮੈੱਟ ਵਿੱਚ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Look for the same model without GGUF in its name.</source>
        <translation>ਉਹੀ ਮਾਡਲ ਲੱਭੋ ਜਿਸ ਦੇ ਨਾਂ ਵਿੱਚ GGUF ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation>{name} ਲੱਭਣਾ</translation>
    </message>
    <message>
        <source>Look on the hub</source>
        <translation>ਹੱਬ ਉੱਤੇ ਦੇਖੋ</translation>
    </message>
    <message>
        <source>Look up the customer's case, then write the reply the way we do</source>
        <translation>ਗਾਹਕ ਦਾ ਮਾਮਲਾ ਵੇਖੋ, ਫਿਰ ਜਵਾਬ ਸਾਡੇ ਢੰਗ ਨਾਲ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Look whether a newer llama.cpp knows this kind of model; the job's log has all it said.</source>
        <translation>ਦੇਖੋ ਕਿ ਕੀ ਨਵੇਂ llama.cpp ਨੂੰ ਇਸ ਕਿਸਮ ਦਾ ਮਾਡਲ ਆਉਂਦਾ ਹੈ; ਉਸ ਨੇ ਜੋ ਕਿਹਾ ਉਹ ਸਭ ਕੰਮ ਦੇ ਲੌਗ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Look whether its cells are separated by commas, tabs or semicolons.</source>
        <translation>ਦੇਖੋ ਕਿ ਇਸ ਦੇ ਸੈੱਲ ਕਾਮਿਆਂ, ਟੈਬਾਂ ਜਾਂ ਸੈਮੀਕੋਲਨਾਂ ਨਾਲ ਵੱਖ ਹਨ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Look whether the server is overloaded, then try again.</source>
        <translation>ਦੇਖੋ ਕਿ ਸਰਵਰ ਉੱਤੇ ਬਹੁਤ ਭਾਰ ਤਾਂ ਨਹੀਂ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Look whether the server is still running, then try again; what was saved before is safe.</source>
        <translation>ਦੇਖੋ ਕਿ ਸਰਵਰ ਹਾਲੇ ਚੱਲਦਾ ਹੈ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੋ ਪਹਿਲਾਂ ਸੰਭਾਲਿਆ ਸੀ ਉਹ ਸੁਰੱਖਿਅਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Looking at each row</source>
        <translation>ਹਰੇਕ ਕਤਾਰ ਦੇਖ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Looking at what is to be compared</source>
        <translation>ਦੇਖ ਰਿਹਾ ਹੈ ਕਿ ਕਿਸ ਦੀ ਤੁਲਨਾ ਕਰਨੀ ਹੈ</translation>
    </message>
    <message>
        <source>Looking for questions that were trained on</source>
        <translation>ਸਿਖਲਾਈ ਵਿੱਚ ਸ਼ਾਮਲ ਸਵਾਲ ਲੱਭ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Looking for the answers in the passages</source>
        <translation>ਅੰਸ਼ਾਂ ਵਿੱਚ ਜਵਾਬ ਲੱਭ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Looking things up works without any examples.</source>
        <translation>ਲੱਭਣਾ ਬਿਨਾਂ ਕਿਸੇ ਉਦਾਹਰਨ ਦੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Looking through the attached files…</source>
        <translation>ਜੋੜੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਦੇਖ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਦੇਖ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Looking through your documents…</source>
        <translation>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਦੇਖ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Losses are shown here; the pack brings no TensorBoard.</source>
        <translation>ਲੌਸ ਇੱਥੇ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ; ਪੈੱਕ ਵਿੱਚ TensorBoard ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Lower “Reads and writes at most” for this address in Settings, or send less.</source>
        <translation>ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਸ ਪਤੇ ਦਾ “ਵੱਧ ਤੋਂ ਵੱਧ ਪੜ੍ਹਦਾ ਅਤੇ ਲਿਖਦਾ ਹੈ” ਘਟਾਓ, ਜਾਂ ਘੱਟ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>Loyalty to the base model</source>
        <translation>ਬੇਸ ਮਾਡਲ ਪ੍ਰਤੀ ਵਫ਼ਾਦਾਰੀ</translation>
    </message>
    <message>
        <source>MLflow address</source>
        <translation>MLflow ਦਾ ਪਤਾ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>ਮਸ਼ੀਨਾਂ</translation>
    </message>
    <message>
        <source>Made by Ustad {version}</source>
        <translation>Ustad {version} ਨਾਲ ਬਣਾਇਆ</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>ਕਿਸ ਲਈ ਬਣਿਆ</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>%n ਤਬਦੀਲੀ ਕਰੋ</numerusform>
            <numerusform>%n ਤਬਦੀਲੀਆਂ ਕਰੋ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n row(s) drafts</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਨੂੰ ਡਰਾਫਟ ਬਣਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਨੂੰ ਡਰਾਫਟ ਬਣਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one for reading at the hub, and enter it under “Hub access”.</source>
        <translation>ਹੱਬ ਉੱਤੇ ਪੜ੍ਹਨ ਵਾਲਾ ਨਵਾਂ ਬਣਾਓ, ਅਤੇ “ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Make one for reading in your account's settings there, and copy all of it.</source>
        <translation>ਉੱਥੇ ਆਪਣੇ ਖਾਤੇ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪੜ੍ਹਨ ਵਾਲਾ ਇੱਕ ਬਣਾਓ, ਅਤੇ ਉਸ ਨੂੰ ਪੂਰਾ ਕਾਪੀ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Make room: a small model takes 2 to 8 GB.</source>
        <translation>ਥਾਂ ਬਣਾਓ: ਛੋਟਾ ਮਾਡਲ 2 ਤੋਂ 8 GB ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Make sure that you may write where Ustad keeps its things, and that the disk is well.</source>
        <translation>ਪੱਕਾ ਕਰੋ ਕਿ ਜਿੱਥੇ Ustad ਆਪਣੀਆਂ ਚੀਜ਼ਾਂ ਰੱਖਦਾ ਹੈ ਉੱਥੇ ਤੁਸੀਂ ਲਿਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਡਿਸਕ ਠੀਕ ਹੈ।</translation>
    </message>
    <message>
        <source>Make them the same first, then merge.</source>
        <translation>ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇੱਕੋ ਜਿਹਾ ਕਰੋ, ਫਿਰ ਮਰਜ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Make “Batches per step” a multiple of {processes}.</source>
        <translation>“ਪ੍ਰਤੀ ਕਦਮ ਬੈਚ” ਨੂੰ {processes} ਦਾ ਗੁਣਜ ਬਣਾਓ।</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>“{name}” ਬਣਾਉਣਾ</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>ਮਾਹੌਲ ਬਣ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Many good ones, and more keep coming</source>
        <translation>ਬਹੁਤ ਸਾਰੀਆਂ ਚੰਗੀਆਂ, ਅਤੇ ਹੋਰ ਆਉਂਦੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>Many languages and long documents; its reading of pictures is not used here.</source>
        <translation>ਕਈ ਭਾਸ਼ਾਵਾਂ ਅਤੇ ਲੰਬੇ ਦਸਤਾਵੇਜ਼; ਤਸਵੀਰਾਂ ਪੜ੍ਹਨ ਦੀ ਇਸ ਦੀ ਯੋਗਤਾ ਇੱਥੇ ਨਹੀਂ ਵਰਤੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>Mark each word once.</source>
        <translation>ਹਰੇਕ ਸ਼ਬਦ ਨੂੰ ਇੱਕ ਵਾਰ ਨਿਸ਼ਾਨ ਲਗਾਓ।</translation>
    </message>
    <message>
        <source>Mark places on the Dataset screen, or choose another dataset.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਥਾਵਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਓ, ਜਾਂ ਹੋਰ ਡਾਟਾਸੈੱਟ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Marking places in texts</source>
        <translation>ਲਿਖਤਾਂ ਵਿੱਚ ਥਾਵਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਣਾ</translation>
    </message>
    <message numerus="yes">
        <source>Mask personal data in %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਦਾ ਨਿੱਜੀ ਡਾਟਾ ਲੁਕਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਦਾ ਨਿੱਜੀ ਡਾਟਾ ਲੁਕਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrices are multiplied on %n thread(s): as many as there are real cores to spare.</source>
        <translation>
            <numerusform>ਮੈਟ੍ਰਿਕਸ %n ਥ੍ਰੈੱਡ ਉੱਤੇ ਗੁਣਾ ਕੀਤੇ ਜਾਂਦੇ ਹਨ: ਜਿੰਨੇ ਅਸਲੀ ਕੋਰ ਵਿਹਲੇ ਹਨ।</numerusform>
            <numerusform>ਮੈਟ੍ਰਿਕਸ %n ਥ੍ਰੈੱਡਾਂ ਉੱਤੇ ਗੁਣਾ ਕੀਤੇ ਜਾਂਦੇ ਹਨ: ਜਿੰਨੇ ਅਸਲੀ ਕੋਰ ਵਿਹਲੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix product, processor, {dtype}</source>
        <translation>ਮੈਟ੍ਰਿਕਸ ਗੁਣਾ, ਪ੍ਰੋਸੈਸਰ, {dtype}</translation>
    </message>
    <message>
        <source>Matrix product, {device}, {dtype}</source>
        <translation>ਮੈਟ੍ਰਿਕਸ ਗੁਣਾ, {device}, {dtype}</translation>
    </message>
    <message>
        <source>Measure the search</source>
        <translation>ਖੋਜ ਨੂੰ ਮਾਪੋ</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਮਾਪੋ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>ਮਾਪਿਆ ਗਿਆ</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n general question(s): the project has no held-out rows.</source>
        <translation>
            <numerusform>%n ਆਮ ਸਵਾਲ ਉੱਤੇ ਮਾਪਿਆ: ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਨਹੀਂ।</numerusform>
            <numerusform>%n ਆਮ ਸਵਾਲਾਂ ਉੱਤੇ ਮਾਪਿਆ: ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n held-out row(s) of the dataset “{name}”.</source>
        <translation>
            <numerusform>ਡਾਟਾਸੈੱਟ “{name}” ਦੀ %n ਵੱਖ ਰੱਖੀ ਕਤਾਰ ਉੱਤੇ ਮਾਪਿਆ।</numerusform>
            <numerusform>ਡਾਟਾਸੈੱਟ “{name}” ਦੀਆਂ %n ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਉੱਤੇ ਮਾਪਿਆ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n row(s) of the run “{name}”.</source>
        <translation>
            <numerusform>ਰਨ “{name}” ਦੀ %n ਕਤਾਰ ਉੱਤੇ ਮਾਪਿਆ।</numerusform>
            <numerusform>ਰਨ “{name}” ਦੀਆਂ %n ਕਤਾਰਾਂ ਉੱਤੇ ਮਾਪਿਆ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Medical codes, legal phrases, our house style</source>
        <translation>ਡਾਕਟਰੀ ਕੋਡ, ਕਾਨੂਨੀ ਵਾਕ, ਸਾਡੀ ਸ਼ੈਲੀ</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਮੈਮੋਰੀ</translation>
    </message>
    <message>
        <source>Memory is short, so the model is packed to 4 bits. That takes about 30% longer than LoRA.</source>
        <translation>ਮੈਮੋਰੀ ਘੱਟ ਹੈ, ਇਸ ਲਈ ਮਾਡਲ 4 ਬਿੱਟ ਵਿੱਚ ਪੈੱਕ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਇਸ ਨੂੰ LoRA ਨਾਲੋਂ ਲਗਭਗ 30% ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Memory was not enough at step {step}. From there on each batch is worked on in {parts} parts: the result stays the same, and it takes a little longer.</source>
        <translation>ਕਦਮ {step} ਉੱਤੇ ਮੈਮੋਰੀ ਘੱਟ ਪੈ ਗਈ। ਉੱਥੋਂ ਅੱਗੇ ਹਰ ਬੈਚ ਉੱਤੇ {parts} ਹਿੱਸਿਆਂ ਵਿੱਚ ਕੰਮ ਹੁੰਦਾ ਹੈ: ਨਤੀਜਾ ਉਹੀ ਰਹਿੰਦਾ ਹੈ, ਪਰ ਥੋੜ੍ਹਾ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Memory was not enough to validate more than {rows} rows at once; the result is the same.</source>
        <translation>ਇੱਕੋ ਵੇਲੇ {rows} ਤੋਂ ਵੱਧ ਕਤਾਰਾਂ ਦੀ ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਮੈਮੋਰੀ ਘੱਟ ਪੈ ਗਈ; ਨਤੀਜਾ ਉਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Mend it, or choose another file.</source>
        <translation>ਉਸ ਨੂੰ ਠੀਕ ਕਰੋ, ਜਾਂ ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Mend or reject them on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਠੀਕ ਜਾਂ ਨਾਮਨਜ਼ੂਰ ਕਰੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਨੂੰ ਉਹ ਕਤਾਰਾਂ ਛੱਡਣ ਦਿਓ ਜੋ ਵਰਤੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Mend the file, look at it again and agree to it.</source>
        <translation>ਫ਼ਾਈਲ ਠੀਕ ਕਰੋ, ਇਸ ਨੂੰ ਫਿਰ ਦੇਖੋ ਅਤੇ ਸਹਿਮਤੀ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Mend the marked place, or delete the row.</source>
        <translation>ਨਿਸ਼ਾਨਬੱਧ ਥਾਂ ਠੀਕ ਕਰੋ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Mend what is named there and start it again.</source>
        <translation>ਉੱਥੇ ਜੋ ਦੱਸਿਆ ਹੈ ਉਸ ਨੂੰ ਠੀਕ ਕਰਕੇ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਮਰਜ ਕਰੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਮਰਜ ਕਰੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>ਮਾਡਲ ਵਿੱਚ ਮਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Merge the adapter first: choose the run under “Optimise”, which does so.</source>
        <translation>ਪਹਿਲਾਂ ਅਡੈਪਟਰ ਮਰਜ ਕਰੋ: “ਅਨੁਕੂਲ ਕਰੋ” ਹੇਠਾਂ ਰਨ ਚੁਣੋ, ਜੋ ਇਹ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>“{name}” ਮਰਜ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ਮਰਜ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ਢੰਗ</translation>
    </message>
    <message>
        <source>Minutes between checkpoints</source>
        <translation>ਚੈੱਕਪੁਆਇੰਟਾਂ ਵਿਚਕਾਰ ਮਿੰਟ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>ਮਾਡਲ</translation>
    </message>
    <message>
        <source>Models as {precision} are not made for DirectML.</source>
        <translation>DirectML ਲਈ {precision} ਮਾਡਲ ਨਹੀਂ ਬਣਾਏ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Models cannot be squeezed to few bits on this computer: bitsandbytes says {reason}</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਮਾਡਲ ਘੱਟ ਬਿੱਟਾਂ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਨਹੀਂ ਹੋ ਸਕਦੇ: bitsandbytes ਕਹਿੰਦਾ ਹੈ {reason}</translation>
    </message>
    <message>
        <source>Models in ONNX form, NVIDIA graphics card (CUDA)</source>
        <translation>ONNX ਰੂਪ ਵਾਲੇ ਮਾਡਲ, NVIDIA ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ (CUDA)</translation>
    </message>
    <message>
        <source>Models in ONNX form, Windows graphics card (DirectML)</source>
        <translation>ONNX ਰੂਪ ਵਾਲੇ ਮਾਡਲ, Windows ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ (DirectML)</translation>
    </message>
    <message>
        <source>Models in ONNX form, neural processor (NPU)</source>
        <translation>ONNX ਰੂਪ ਵਾਲੇ ਮਾਡਲ, ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰ (NPU)</translation>
    </message>
    <message>
        <source>Models in ONNX form, processor</source>
        <translation>ONNX ਰੂਪ ਵਾਲੇ ਮਾਡਲ, ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>Models of transformers have a type of their own now.</source>
        <translation>transformers ਦੇ ਮਾਡਲਾਂ ਦੀ ਹੁਣ ਆਪਣੀ ਕਿਸਮ ਹੈ।</translation>
    </message>
    <message>
        <source>Models squeezed to few bits cannot run on an Apple chip's graphics part.</source>
        <translation>ਘੱਟ ਬਿੱਟਾਂ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਮਾਡਲ Apple ਚਿੱਪ ਦੇ ਗ੍ਰਾਫਿਕਸ ਹਿੱਸੇ ਉੱਤੇ ਨਹੀਂ ਚੱਲ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>More rows of the same kind would hardly help: from {before} to {last} rows it changed by {points} points ({low} to {high}).</source>
        <translation>ਇਸੇ ਕਿਸਮ ਦੀਆਂ ਹੋਰ ਕਤਾਰਾਂ ਨਾਲ ਸ਼ਾਇਦ ਹੀ ਫ਼ਾਇਦਾ ਹੋਵੇ: {before} ਤੋਂ {last} ਕਤਾਰਾਂ ਤੱਕ ਇਹ {points} ਅੰਕ ਬਦਲਿਆ ({low} ਤੋਂ {high})।</translation>
    </message>
    <message>
        <source>More rows would help: from {before} to {last} rows it surely rose by {points} points ({low} to {high}).</source>
        <translation>ਵੱਧ ਕਤਾਰਾਂ ਨਾਲ ਫ਼ਾਇਦਾ ਹੋਵੇਗਾ: {before} ਤੋਂ {last} ਕਤਾਰਾਂ ਤੱਕ ਇਹ ਪੱਕੇ ਤੌਰ ਉੱਤੇ {points} ਅੰਕ ਵਧਿਆ ({low} ਤੋਂ {high})।</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100 ਤੋਂ ਵੱਧ ਭਾਸ਼ਾਵਾਂ</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <translation>140 ਤੋਂ ਵੱਧ ਭਾਸ਼ਾਵਾਂ</translation>
    </message>
    <message>
        <source>More than was asked for</source>
        <translation>ਜਿੰਨਾ ਮੰਗਿਆ ਉਸ ਤੋਂ ਵੱਧ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>ਐਨੀਮੇਸ਼ਨ</translation>
    </message>
    <message numerus="yes">
        <source>Move %n held-out row(s) to training</source>
        <translation>
            <numerusform>%n ਵੱਖ ਰੱਖੀ ਕਤਾਰ ਸਿਖਲਾਈ ਵਿੱਚ ਲੈ ਜਾਓ</numerusform>
            <numerusform>%n ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਸਿਖਲਾਈ ਵਿੱਚ ਲੈ ਜਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਹਿਲਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਹਿਲਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s) to training</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਸਿਖਲਾਈ ਵਿੱਚ ਲੈ ਜਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਸਿਖਲਾਈ ਵਿੱਚ ਲੈ ਜਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it out of the project's folder of datasets.</source>
        <translation>ਉਸ ਨੂੰ ਪ੍ਰੋਜੈਕਟ ਦੇ ਡਾਟਾਸੈੱਟ ਫੋਲਡਰ ਤੋਂ ਬਾਹਰ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Move the folder elsewhere if you do not want to see it here.</source>
        <translation>ਜੇ ਇੱਥੇ ਨਹੀਂ ਦੇਖਣਾ ਚਾਹੁੰਦੇ ਤਾਂ ਫੋਲਡਰ ਨੂੰ ਕਿਤੇ ਹੋਰ ਲੈ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Moving passages: {done} of {total}</source>
        <translation>ਅੰਸ਼ ਲੈ ਜਾ ਰਿਹਾ ਹੈ: {total} ਵਿੱਚੋਂ {done}</translation>
    </message>
    <message>
        <source>Multiplies the adapter by alpha ÷ √rank in place of alpha ÷ rank, so that high ranks do not fade. Use it from rank 32 on, with an alpha of about the rank.</source>
        <translation>ਅਡੈਪਟਰ ਨੂੰ alpha ÷ rank ਦੀ ਥਾਂ alpha ÷ √rank ਨਾਲ ਗੁਣਾ ਕਰਦਾ ਹੈ, ਤਾਂ ਜੋ ਉੱਚੇ ਰੈਂਕ ਫਿੱਕੇ ਨਾ ਪੈਣ। ਇਸ ਨੂੰ ਰੈਂਕ 32 ਤੋਂ ਅੱਗੇ, ਲਗਭਗ ਰੈਂਕ ਜਿੰਨੇ alpha ਨਾਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Must one answer often bring together facts from several places?</source>
        <translation>ਕੀ ਇੱਕ ਜਵਾਬ ਨੂੰ ਅਕਸਰ ਕਈ ਥਾਵਾਂ ਦੇ ਤੱਥ ਇਕੱਠੇ ਕਰਨੇ ਪੈਂਦੇ ਹਨ?</translation>
    </message>
    <message>
        <source>Must people see where an answer comes from?</source>
        <translation>ਕੀ ਲੋਕਾਂ ਨੂੰ ਦਿਸਣਾ ਚਾਹੀਦਾ ਕਿ ਜਵਾਬ ਕਿੱਥੋਂ ਆਇਆ?</translation>
    </message>
    <message>
        <source>Must the answers keep to fixed professional terms and phrases?</source>
        <translation>ਕੀ ਜਵਾਬਾਂ ਨੂੰ ਪੱਕੇ ਪੇਸ਼ੇਵਰ ਸ਼ਬਦ ਅਤੇ ਵਾਕ ਵਰਤਨੇ ਜ਼ਰੂਰੀ ਹਨ?</translation>
    </message>
    <message>
        <source>NVIDIA cards</source>
        <translation>NVIDIA ਕਾਰਡ</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Name it by a word that the documents use, or choose a language model that can read all of them.</source>
        <translation>ਇਸ ਨੂੰ ਉਸ ਸ਼ਬਦ ਨਾਲ ਪੁੱਛੋ ਜੋ ਦਸਤਾਵੇਜ਼ ਵਰਤਦੇ ਹਨ, ਜਾਂ ਅਜਿਹਾ ਭਾਸ਼ਾ ਮਾਡਲ ਚੁਣੋ ਜੋ ਸਾਰੇ ਪੜ੍ਹ ਸਕੇ।</translation>
    </message>
    <message>
        <source>Name the column that is to be filled.</source>
        <translation>ਉਸ ਕਾਲਮ ਦਾ ਨਾਂ ਦਿਓ ਜੋ ਭਰਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Names of the layers that get an adapter, with commas between, such as q_proj, v_proj. Empty: those that suit the method, found by looking at the model.</source>
        <translation>ਜਿਨ੍ਹਾਂ ਲੇਅਰਾਂ ਨੂੰ ਅਡੈਪਟਰ ਮਿਲਦਾ ਹੈ ਉਨ੍ਹਾਂ ਦੇ ਨਾਂ, ਵਿਚਕਾਰ ਕੌਮੇ ਲਾ ਕੇ, ਜਿਵੇਂ q_proj, v_proj। ਖਾਲੀ: ਢੰਗ ਲਈ ਢੁਕਵੀਆਂ ਲੇਅਰਾਂ, ਮਾਡਲ ਨੂੰ ਦੇਖ ਕੇ ਲੱਭੀਆਂ।</translation>
    </message>
    <message>
        <source>Near-duplicates were not sought: there are more than {most} rows.</source>
        <translation>ਲਗਭਗ-ਕਾਪੀਆਂ ਨਹੀਂ ਖੋਜੀਆਂ ਗਈਆਂ: {most} ਤੋਂ ਵੱਧ ਕਤਾਰਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nearly the same as a row that is there</source>
        <translation>ਮੌਜੂਦ ਕਤਾਰ ਨਾਲ ਲਗਭਗ ਮਿਲਦਾ</translation>
    </message>
    <message>
        <source>Neither a file nor a folder.</source>
        <translation>ਨਾ ਫ਼ਾਈਲ ਨਾ ਫੋਲਡਰ।</translation>
    </message>
    <message>
        <source>Neural processor (NPU)</source>
        <translation>ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰ (NPU)</translation>
    </message>
    <message>
        <source>Neural processors are reached through Windows 11, version 24H2 or newer.</source>
        <translation>ਨਿਊਰਲ ਪ੍ਰੋਸੈੱਸਰਾਂ ਤੱਕ Windows 11, ਸੰਸਕਰਣ 24H2 ਜਾਂ ਨਵੇਂ, ਰਾਹੀਂ ਪਹੁੰਚ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>New index: {done} of {total} documents; the former one answers meanwhile</source>
        <translation>ਨਵਾਂ ਇੰਡੈਕਸ: {total} ਵਿੱਚੋਂ {done} ਦਸਤਾਵੇਜ਼; ਇਸ ਦੌਰਾਨ ਪਹਿਲਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>ਚੱਲਦੇ ਡਰਾਈਵਰ ਵਾਲਾ ਕੋਈ NVIDIA ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਨਹੀਂ ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>No Qdrant server answers at {host}.</source>
        <translation>{host} ਉੱਤੇ ਕੋਈ Qdrant ਸਰਵਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>No database answers at {host}: {reason}.</source>
        <translation>{host} ਉੱਤੇ ਕੋਈ ਡਾਟਾਬੇਸ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>No documents are chosen to propose rows from.</source>
        <translation>ਕਤਾਰਾਂ ਸੁਝਾਉਣ ਲਈ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਚੁਣੇ।</translation>
    </message>
    <message>
        <source>No documents are indexed in this project yet.</source>
        <translation>ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>No indexed document holds the words of the quote.</source>
        <translation>ਕਿਸੇ ਇੰਡੈਕਸ ਹੋਏ ਦਸਤਾਵੇਜ਼ ਵਿੱਚ ਟੂਕ ਦੇ ਸ਼ਬਦ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>No keyring of the system answers here: the key is kept until Ustad is closed, and is written nowhere.</source>
        <translation>ਇੱਥੇ ਸਿਸਟਮ ਦੀ ਕੋਈ ਕੀਰਿੰਗ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੀ: ਕੁੰਜੀ Ustad ਬੰਦ ਹੋਣ ਤੱਕ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਕਿਤੇ ਨਹੀਂ ਲਿਖੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>No place is marked in any training row: there is nothing to learn.</source>
        <translation>ਸਿਖਲਾਈ ਦੀ ਕਿਸੇ ਕਤਾਰ ਵਿੱਚ ਕੋਈ ਥਾਂ ਨਿਸ਼ਾਨਬੱਧ ਨਹੀਂ: ਸਿੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No proof was begun in this project.</source>
        <translation>ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਕੋਈ ਪਰਖ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>No row has anything to learn: in none does the answer fit into {length} tokens.</source>
        <translation>ਕਿਸੇ ਕਤਾਰ ਵਿੱਚ ਸਿੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ: ਕਿਸੇ ਦਾ ਵੀ ਜਵਾਬ {length} ਟੋਕਨਾਂ ਵਿੱਚ ਨਹੀਂ ਸਮਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>No rows of this dataset are held out, so there is nothing to ask.</source>
        <translation>ਇਸ ਡਾਟਾਸੈੱਟ ਦੀਆਂ ਕੋਈ ਕਤਾਰਾਂ ਵੱਖ ਨਹੀਂ ਰੱਖੀਆਂ, ਇਸ ਲਈ ਪੁੱਛਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No server answers at {host}.</source>
        <translation>{host} ਉੱਤੇ ਕੋਈ ਸਰਵਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>No training row has the label “{label}”.</source>
        <translation>ਸਿਖਲਾਈ ਦੀ ਕਿਸੇ ਕਤਾਰ ਦਾ ਲੇਬਲ “{label}” ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>No training row marks a place as “{label}”.</source>
        <translation>ਸਿਖਲਾਈ ਦੀ ਕੋਈ ਕਤਾਰ ਕਿਸੇ ਥਾਂ ਉੱਤੇ “{label}” ਦਾ ਨਿਸ਼ਾਨ ਨਹੀਂ ਲਗਾਉਂਦੀ।</translation>
    </message>
    <message>
        <source>No trial begins once so much time was spent; the one under way is finished. 0: no limit.</source>
        <translation>ਇੰਨਾ ਸਮਾਂ ਲੱਗ ਜਾਣ ਤੋਂ ਬਾਅਦ ਕੋਈ ਟ੍ਰਾਇਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦਾ; ਜੋ ਚੱਲ ਰਿਹਾ ਹੈ ਉਹ ਪੂਰਾ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। 0: ਕੋਈ ਹੱਦ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>No trial came to its end.</source>
        <translation>ਕੋਈ ਟ੍ਰਾਇਲ ਅੰਤ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ।</translation>
    </message>
    <message>
        <source>No way answers well: the best reaches {best} %, so none is worth its trouble.</source>
        <translation>ਕੋਈ ਤਰੀਕਾ ਚੰਗੇ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ: ਸਭ ਤੋਂ ਵਧੀਆ {best} % ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ, ਇਸ ਲਈ ਕਿਸੇ ਉੱਤੇ ਵੀ ਮਿਹਨਤ ਦਾ ਫ਼ਾਇਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>No, one place is enough</source>
        <translation>ਨਹੀਂ, ਇੱਕ ਥਾਂ ਕਾਫ਼ੀ ਹੈ</translation>
    </message>
    <message>
        <source>Nobody has checked “{judge}” yet: vote on some of these answers side by side, and compare.</source>
        <translation>“{judge}” ਨੂੰ ਹਾਲੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ: ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਜਵਾਬਾਂ ਉੱਤੇ ਨਾਲੋ-ਨਾਲ ਵੋਟ ਦਿਓ, ਅਤੇ ਤੁਲਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>None of these rows is one question and one answer.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਕਤਾਰ ਇੱਕ ਸਵਾਲ ਅਤੇ ਇੱਕ ਜਵਾਬ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>None, or a small or narrow set</source>
        <translation>ਕੋਈ ਨਹੀਂ, ਜਾਂ ਛੋਟਾ ਜਾਂ ਤੰਗ ਸੈੱਟ</translation>
    </message>
    <message>
        <source>Not all passages arrived in the other store.</source>
        <translation>ਸਾਰੇ ਅੰਸ਼ ਦੂਜੇ ਸਟੋਰ ਵਿੱਚ ਨਹੀਂ ਪਹੁੰਚੇ।</translation>
    </message>
    <message>
        <source>Not even one sentence of your documents fits beside the question: this model can read {budget} tokens.</source>
        <translation>ਸਵਾਲ ਦੇ ਨਾਲ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਦਾ ਇੱਕ ਵਾਕ ਵੀ ਨਹੀਂ ਸਮਾਉਂਦਾ: ਇਹ ਮਾਡਲ {budget} ਟੋਕਨ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>Not found in the passages: %n sentence(s) of this answer, underlined with dots.</source>
        <translation>
            <numerusform>ਅੰਸ਼ਾਂ ਵਿੱਚ ਨਹੀਂ ਲੱਭਿਆ: ਇਸ ਜਵਾਬ ਦਾ %n ਵਾਕ, ਜਿਸ ਹੇਠਾਂ ਬਿੰਦੀਆਂ ਹਨ।</numerusform>
            <numerusform>ਅੰਸ਼ਾਂ ਵਿੱਚ ਨਹੀਂ ਲੱਭੇ: ਇਸ ਜਵਾਬ ਦੇ %n ਵਾਕ, ਜਿਨ੍ਹਾਂ ਹੇਠਾਂ ਬਿੰਦੀਆਂ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents (RAG).</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ। ਉਦੋਂ ਤੱਕ ਦਸਤਾਵੇਜ਼ਾਂ (RAG) ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents and fine-tuning.</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ। ਉਦੋਂ ਤੱਕ ਦਸਤਾਵੇਜ਼ਾਂ ਅਤੇ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with fine-tuning.</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ। ਉਦੋਂ ਤੱਕ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, stay with the model alone.</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ। ਉਦੋਂ ਤੱਕ ਇਕੱਲੇ ਮਾਡਲ ਨਾਲ ਰਹੋ।</translation>
    </message>
    <message>
        <source>Not sure yet: “{name}” did best, but that may be chance.</source>
        <translation>ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ: “{name}” ਸਭ ਤੋਂ ਵਧੀਆ ਰਿਹਾ, ਪਰ ਇਹ ਸੰਜੋਗ ਵੀ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not trained on</source>
        <translation>ਸਿਖਲਾਈ ਵਿੱਚ ਨਹੀਂ ਸੀ</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>ਨਹੀਂ ਲਿਖੇ, ਕਿਉਂਕਿ ਹਾਲੇ ਸਮੀਖਿਆ ਨਹੀਂ ਹੋਈ: %n ਡਰਾਫਟ।</numerusform>
            <numerusform>ਨਹੀਂ ਲਿਖੇ, ਕਿਉਂਕਿ ਹਾਲੇ ਸਮੀਖਿਆ ਨਹੀਂ ਹੋਈ: %n ਡਰਾਫਟ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>ਨਹੀਂ ਲਿਖੀ: %n ਨਾਮਨਜ਼ੂਰ ਕਤਾਰ।</numerusform>
            <numerusform>ਨਹੀਂ ਲਿਖੀਆਂ: %n ਨਾਮਨਜ਼ੂਰ ਕਤਾਰਾਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note how the rows are split</source>
        <translation>ਕਤਾਰਾਂ ਦੀ ਵੰਡ ਨੋਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Nothing can be learnt from “loss” in {path}: it has no gradient.</source>
        <translation>{path} ਵਾਲੇ “loss” ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾ ਸਕਦਾ: ਇਸ ਦਾ ਗ੍ਰੇਡੀਐਂਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be learnt of %n row(s) at {length} tokens.</source>
        <translation>
            <numerusform>{length} ਟੋਕਨਾਂ ਉੱਤੇ %n ਕਤਾਰ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾ ਸਕਦਾ।</numerusform>
            <numerusform>{length} ਟੋਕਨਾਂ ਉੱਤੇ %n ਕਤਾਰਾਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾ ਸਕਦਾ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted for or against documents here.</source>
        <translation>ਇੱਥੇ ਦਸਤਾਵੇਜ਼ਾਂ ਦੇ ਹੱਕ ਜਾਂ ਵਿਰੋਧ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Nothing is counted. Ask who will have to answer for a wrong answer.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ। ਪੁੱਛੋ ਕਿ ਗਲਤ ਜਵਾਬ ਲਈ ਕੌਣ ਜਵਾਬਦੇਹ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Nothing is counted. Fine-tuning, if advised, then hangs on how many you find.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ। ਫਾਈਨ-ਟਿਊਨਿੰਗ, ਜੇ ਸਲਾਹ ਹੋਵੇ, ਫਿਰ ਇਸ ਗੱਲ ਉੱਤੇ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਕਿੰਨੀਆਂ ਲੱਭਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing is counted. Look at the dates of five of your documents to find out.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ। ਪਤਾ ਕਰਨ ਲਈ ਆਪਣੇ ਪੰਜ ਦਸਤਾਵੇਜ਼ਾਂ ਦੀਆਂ ਤਾਰੀਖਾਂ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>Nothing is counted. Show a model's free answer to a colleague and see what they correct.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ। ਮਾਡਲ ਦਾ ਖੁੱਲ੍ਹਾ ਜਵਾਬ ਕਿਸੇ ਸਾਥੀ ਨੂੰ ਦਿਖਾਓ ਅਤੇ ਦੇਖੋ ਉਹ ਕੀ ਸੁਧਾਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing is counted. Take five real questions and note what you open to answer them.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ। ਪੰਜ ਅਸਲ ਸਵਾਲ ਲਓ ਅਤੇ ਲਿਖੋ ਕਿ ਜਵਾਬ ਲਈ ਤੁਸੀਂ ਕੀ ਖੋਲ੍ਹਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Nothing is to be searched: no setting has more than one value.</source>
        <translation>ਖੋਜਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ: ਕਿਸੇ ਸੈਟਿੰਗ ਦੇ ਇੱਕ ਤੋਂ ਵੱਧ ਮੁੱਲ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Nothing reads it. Take it out, or see how Olive's present guide says it.</source>
        <translation>ਇਸ ਨੂੰ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹਦਾ। ਇਸ ਨੂੰ ਹਟਾਓ, ਜਾਂ ਦੇਖੋ ਕਿ Olive ਦੀ ਮੌਜੂਦਾ ਗਾਈਡ ਇਹ ਕਿਵੇਂ ਕਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be recommended.</source>
        <translation>ਕੁਝ ਨਹੀਂ ਮਾਪਿਆ ਗਿਆ, ਇਸ ਲਈ ਕੋਈ ਸਿਫ਼ਾਰਸ਼ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s), which have no answer: {rows}.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾਵੇਗਾ, ਜਿਸ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਹੈ: {rows}।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾਵੇਗਾ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਹੈ: {rows}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s): their answer begins beyond {length} tokens: {rows}.</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾਵੇਗਾ: ਉਸ ਦਾ ਜਵਾਬ {length} ਟੋਕਨਾਂ ਤੋਂ ਬਾਅਦ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ: {rows}।</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਤੋਂ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ ਜਾਵੇਗਾ: ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬ {length} ਟੋਕਨਾਂ ਤੋਂ ਬਾਅਦ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ: {rows}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>ਕਦੇ-ਕਦੇ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ਸੰਖਿਆਵਾਂ</translation>
    </message>
    <message>
        <source>OLoRA: an orthonormal basis</source>
        <translation>OLoRA: ਔਰਥੋਨੌਰਮਲ ਆਧਾਰ</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>ONNX Runtime GenAI, which builds the export, is not installed.</source>
        <translation>ONNX Runtime GenAI, ਜੋ ਐਕਸਪੋਰਟ ਬਣਾਉਂਦਾ ਹੈ, ਇੰਸਟਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>ONNX Runtime took {device} instead of what was asked for, {wanted}.</source>
        <translation>ONNX Runtime ਨੇ ਮੰਗੇ ਗਏ {wanted} ਦੀ ਥਾਂ {device} ਲਿਆ।</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (CUDA), {numbers}</source>
        <translation>ONNX Runtime, ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ (CUDA), {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (DirectML), {numbers}</source>
        <translation>ONNX Runtime, ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ (DirectML), {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, neural processor, {numbers}</source>
        <translation>ONNX Runtime, ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰ, {numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, processor, {numbers}</source>
        <translation>ONNX Runtime, ਪ੍ਰੋਸੈਸਰ, {numbers}</translation>
    </message>
    <message>
        <source>ONNX session, {provider}</source>
        <translation>ONNX ਸੈਸ਼ਨ, {provider}</translation>
    </message>
    <message>
        <source>Of its own answers, {share} % of the words are the original's before they part; {limit} % or more are expected.</source>
        <translation>ਇਸ ਦੇ ਆਪਣੇ ਜਵਾਬਾਂ ਵਿੱਚ, ਵੱਖ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ, {share} % ਸ਼ਬਦ ਮੂਲ ਦੇ ਹਨ; {limit} % ਜਾਂ ਵੱਧ ਦੀ ਉਮੀਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Of {all} GB of memory, {free} GB are free.</source>
        <translation>{all} GB ਮੈਮੋਰੀ ਵਿੱਚੋਂ {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Of {all} GB on the graphics card, {free} GB are free.</source>
        <translation>ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਦੇ {all} GB ਵਿੱਚੋਂ {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Off: the processes share the work of the machine's processor.</source>
        <translation>ਬੰਦ: ਪ੍ਰੋਸੈਸਾਂ ਮਸ਼ੀਨ ਦੇ ਪ੍ਰੋਸੈਸਰ ਦਾ ਕੰਮ ਵੰਡ ਲੈਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Offline mode is on, so the hub is not asked: HF_HUB_OFFLINE is set.</source>
        <translation>ਆਫ਼ਲਾਈਨ ਮੋਡ ਚਾਲੂ ਹੈ, ਇਸ ਲਈ ਹੱਬ ਨੂੰ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ: HF_HUB_OFFLINE ਸੈੱਟ ਹੈ।</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>ਅਕਸਰ</translation>
    </message>
    <message>
        <source>Olive could not be installed: a downloaded package is not the one that was expected.</source>
        <translation>Olive ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਿਆ: ਡਾਊਨਲੋਡ ਹੋਇਆ ਪੈਕੇਜ ਉਹ ਨਹੀਂ ਜਿਸ ਦੀ ਉਮੀਦ ਸੀ।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the certificate of the package index is not trusted here.</source>
        <translation>Olive ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਿਆ: ਇੱਥੇ ਪੈਕੇਜ ਇੰਡੈਕਸ ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the disk is full.</source>
        <translation>Olive ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਿਆ: ਡਿਸਕ ਭਰ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index could not be reached.</source>
        <translation>Olive ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਿਆ: ਪੈਕੇਜ ਇੰਡੈਕਸ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾ ਸਕਿਆ।</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index lacks one of its packages for this computer.</source>
        <translation>Olive ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਿਆ: ਪੈਕੇਜ ਇੰਡੈਕਸ ਵਿੱਚ ਇਸ ਕੰਪਿਊਟਰ ਲਈ ਉਸ ਦਾ ਇੱਕ ਪੈਕੇਜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Olive could not be installed: {reason}</source>
        <translation>Olive ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>Olive could not write its result: the disk is full.</source>
        <translation>Olive ਆਪਣਾ ਨਤੀਜਾ ਨਹੀਂ ਲਿਖ ਸਕਿਆ: ਡਿਸਕ ਭਰ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive did not take what it was told: {reason}</source>
        <translation>Olive ਨੇ ਜੋ ਕਿਹਾ ਗਿਆ ਉਹ ਨਹੀਂ ਮੰਨਿਆ: {reason}</translation>
    </message>
    <message>
        <source>Olive does not do this to a model that has an adapter already.</source>
        <translation>ਜਿਸ ਮਾਡਲ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਅਡੈਪਟਰ ਹੈ, Olive ਉਸ ਉੱਤੇ ਇਹ ਨਹੀਂ ਕਰਦਾ।</translation>
    </message>
    <message>
        <source>Olive ended as if all were well, but made nothing: {place} is missing.</source>
        <translation>Olive ਇਉਂ ਮੁੱਕਿਆ ਜਿਵੇਂ ਸਭ ਠੀਕ ਹੋਵੇ, ਪਰ ਕੁਝ ਨਹੀਂ ਬਣਾਇਆ: {place} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive has never had this option; the rows and their template say it.</source>
        <translation>Olive ਕੋਲ ਇਹ ਚੋਣ ਕਦੇ ਨਹੀਂ ਸੀ; ਕਤਾਰਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਟੈਂਪਲੇਟ ਇਹ ਦੱਸਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Olive has no training of the kind “{method}”.</source>
        <translation>Olive ਵਿੱਚ “{method}” ਕਿਸਮ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Olive has not changed a single weight.</source>
        <translation>Olive ਨੇ ਇੱਕ ਵੀ ਵੇਟ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Olive is not installed.</source>
        <translation>Olive ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive made nothing. It ended in the pass “{step}”: {reason}</source>
        <translation>Olive ਨੇ ਕੁਝ ਨਹੀਂ ਬਣਾਇਆ। ਉਹ ਪਾਸ “{step}” ਵਿੱਚ ਮੁੱਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>Olive must be told what kind of files they are.</source>
        <translation>Olive ਨੂੰ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ ਕਿ ਇਹ ਕਿਹੜੀ ਕਿਸਮ ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Olive never had it: values to try stand in the passes, and need an evaluator. “Search for settings” on the Training screen does what is meant here.</source>
        <translation>Olive ਕੋਲ ਇਹ ਕਦੇ ਨਹੀਂ ਸੀ: ਅਜ਼ਮਾਉਣ ਵਾਲੇ ਮੁੱਲ ਪਾਸਾਂ ਵਿੱਚ ਹੁੰਦੇ ਹਨ, ਅਤੇ ਮੁਲਾਂਕਣਕਾਰ ਚਾਹੀਦਾ ਹੈ। ਸਿਖਲਾਈ ਸਕ੍ਰੀਨ ਉੱਤੇ “ਸੈਟਿੰਗਾਂ ਦੀ ਖੋਜ” ਉਹੀ ਕਰਦੀ ਹੈ ਜੋ ਇੱਥੇ ਮਤਲਬ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive no longer chooses the passes itself. Choose “Optimise”, or write them.</source>
        <translation>Olive ਹੁਣ ਪਾਸ ਆਪ ਨਹੀਂ ਚੁਣਦਾ। “ਅਨੁਕੂਲ ਕਰੋ” ਚੁਣੋ, ਜਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now.</source>
        <translation>Olive ਹੁਣ ਸਿਰਫ਼ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now. Use a “LocalSystem”.</source>
        <translation>Olive ਹੁਣ ਸਿਰਫ਼ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਚੱਲਦਾ ਹੈ। “LocalSystem” ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Olive squeezes the weights to few bits by a method of your choice, then builds the ONNX model.</source>
        <translation>Olive ਤੁਹਾਡੇ ਚੁਣੇ ਢੰਗ ਨਾਲ ਵੇਟਾਂ ਨੂੰ ਘੱਟ ਬਿੱਟਾਂ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਕਰਦਾ ਹੈ, ਫਿਰ ONNX ਮਾਡਲ ਬਣਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive takes LoRA adapters only, and this run made one of the kind {kind}.</source>
        <translation>Olive ਸਿਰਫ਼ LoRA ਅਡੈਪਟਰ ਲੈਂਦਾ ਹੈ, ਅਤੇ ਇਸ ਰਨ ਨੇ {kind} ਕਿਸਮ ਦਾ ਬਣਾਇਆ।</translation>
    </message>
    <message>
        <source>Olive takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>Olive {folder} ਦੀ ਡਿਸਕ ਉੱਤੇ {need} GB ਤੱਕ ਲੈਂਦਾ ਹੈ; {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Olive takes {need} GB while it is installed; {free} GB are free in {folder}.</source>
        <translation>ਇੰਸਟਾਲ ਸਮੇਂ Olive {need} GB ਲੈਂਦਾ ਹੈ; {folder} ਵਿੱਚ {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Olive trains a LoRA, QLoRA or DoRA adapter on a dataset's rows; it becomes a run.</source>
        <translation>Olive ਡਾਟਾਸੈੱਟ ਦੀਆਂ ਕਤਾਰਾਂ ਉੱਤੇ LoRA, QLoRA ਜਾਂ DoRA ਅਡੈਪਟਰ ਸਿਖਾਉਂਦਾ ਹੈ; ਉਹ ਇੱਕ ਰਨ ਬਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive trains models to write answers only.</source>
        <translation>Olive ਮਾਡਲਾਂ ਨੂੰ ਸਿਰਫ਼ ਜਵਾਬ ਲਿਖਣਾ ਸਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive wants a package that the pack does not bring: {found}.</source>
        <translation>Olive ਨੂੰ ਅਜਿਹਾ ਪੈਕੇਜ ਚਾਹੀਦਾ ਜੋ ਪੈੱਕ ਵਿੱਚ ਨਹੀਂ: {found}।</translation>
    </message>
    <message>
        <source>Olive was to fetch something from the hub, and it works offline here.</source>
        <translation>Olive ਨੇ ਹੱਬ ਤੋਂ ਕੁਝ ਲਿਆਉਣਾ ਸੀ, ਅਤੇ ਇੱਥੇ ਉਹ ਆਫ਼ਲਾਈਨ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Olive's exporter “OnnxConversion” cannot read models of the present transformers.</source>
        <translation>Olive ਦਾ ਐਕਸਪੋਰਟਰ “OnnxConversion” ਮੌਜੂਦਾ transformers ਦੇ ਮਾਡਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Olive: {workflow} “{name}”</source>
        <translation>Olive: {workflow} “{name}”</translation>
    </message>
    <message>
        <source>On one that is short of memory</source>
        <translation>ਘੱਟ ਮੈਮੋਰੀ ਵਾਲੀ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>On one with a good graphics card</source>
        <translation>ਵਧੀਆ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਵਾਲੀ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>On one with much memory and computing power</source>
        <translation>ਬਹੁਤ ਮੈਮੋਰੀ ਅਤੇ ਕੰਪਿਊਟਿੰਗ ਤਾਕਤ ਵਾਲੀ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ</translation>
    </message>
    <message>
        <source>On this machine. Small models often write little that can be used: try first.</source>
        <translation>ਇਸੇ ਮਸ਼ੀਨ ਉੱਤੇ। ਛੋਟੇ ਮਾਡਲ ਅਕਸਰ ਵਰਤਣਯੋਗ ਘੱਟ ਹੀ ਲਿਖਦੇ ਹਨ: ਪਹਿਲਾਂ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>On your questions documents alone do as well.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਉੱਤੇ ਇਕੱਲੇ ਦਸਤਾਵੇਜ਼ ਵੀ ਓਨੇ ਹੀ ਚੰਗੇ ਹਨ।</translation>
    </message>
    <message>
        <source>On your questions documents do the work.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਉੱਤੇ ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਹੀ ਕੰਮ ਬਣ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>On your questions fine-tuning alone does as well.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਉੱਤੇ ਇਕੱਲੀ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਵੀ ਓਨੀ ਹੀ ਚੰਗੀ ਹੈ।</translation>
    </message>
    <message>
        <source>On your questions fine-tuning does the work.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਉੱਤੇ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਨਾਲ ਹੀ ਕੰਮ ਬਣ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>On your questions it takes both together.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਲਈ ਦੋਵੇਂ ਇਕੱਠੇ ਚਾਹੀਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>On your questions the model alone does as well.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਉੱਤੇ ਇਕੱਲਾ ਮਾਡਲ ਵੀ ਓਨਾ ਹੀ ਚੰਗਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Once it is used up, the questions asked so far must do. 0: as long as it takes.</source>
        <translation>ਸਮਾਂ ਮੁੱਕ ਜਾਣ ਉੱਤੇ ਹੁਣ ਤੱਕ ਪੁੱਛੇ ਸਵਾਲਾਂ ਨਾਲ ਹੀ ਕੰਮ ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ। 0: ਜਿੰਨਾ ਵੀ ਸਮਾਂ ਲੱਗੇ।</translation>
    </message>
    <message>
        <source>One base model can carry a small adapter for each task, so none is stored twice.</source>
        <translation>ਇੱਕ ਬੇਸ ਮਾਡਲ ਹਰੇਕ ਕੰਮ ਲਈ ਛੋਟਾ ਅਡੈਪਟਰ ਚੁੱਕ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਕੁਝ ਦੋ ਵਾਰ ਨਹੀਂ ਸੰਭਾਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>One divided by the place at which the passage with the answer was found.</source>
        <translation>ਇੱਕ ਨੂੰ ਉਸ ਸਥਾਨ ਨਾਲ ਵੰਡਿਆ ਜਿੱਥੇ ਜਵਾਬ ਵਾਲਾ ਅੰਸ਼ ਲੱਭਿਆ।</translation>
    </message>
    <message>
        <source>One kind of task, a style or a format is learned best by practice.</source>
        <translation>ਇੱਕ ਕਿਸਮ ਦਾ ਕੰਮ, ਸ਼ੈਲੀ ਜਾਂ ਫਾਰਮੈੱਟ ਅਭਿਆਸ ਨਾਲ ਸਭ ਤੋਂ ਵਧੀਆ ਸਿੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>One of the two rows would have no turns.</source>
        <translation>ਦੋ ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਿੱਚ ਕੋਈ ਵਾਰੀ ਨਹੀਂ ਬਚੇਗੀ।</translation>
    </message>
    <message>
        <source>One of the two rows would have nothing in “{column}”.</source>
        <translation>ਦੋ ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਿੱਚ “{column}” ਖਾਲੀ ਰਹਿ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>One process is started for each GPU.</source>
        <translation>ਹਰ GPU ਲਈ ਇੱਕ ਪ੍ਰੋਸੈਸ ਸ਼ੁਰੂ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>One task</source>
        <translation>ਇੱਕ ਕੰਮ</translation>
    </message>
    <message>
        <source>One task or several</source>
        <translation>ਇੱਕ ਕੰਮ ਜਾਂ ਕਈ</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) to train on</source>
        <translation>
            <numerusform>ਸਿਖਲਾਈ ਲਈ ਸਿਰਫ਼ %n ਕਤਾਰ</numerusform>
            <numerusform>ਸਿਖਲਾਈ ਲਈ ਸਿਰਫ਼ %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only answers are learnt: Olive learns the questions too, and every token counts the same.</source>
        <translation>ਸਿਰਫ਼ ਜਵਾਬ ਸਿੱਖੇ ਜਾਂਦੇ ਹਨ: Olive ਸਵਾਲ ਵੀ ਸਿੱਖਦਾ ਹੈ, ਅਤੇ ਹਰੇਕ ਟੋਕਨ ਬਰਾਬਰ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only makes some of the model's inner values stronger or weaker: a few thousand weights, for small changes of manner with few rows. Wants a learning rate about ten times that of LoRA.</source>
        <translation>ਮਾਡਲ ਦੇ ਕੁਝ ਅੰਦਰੂਨੀ ਮੁੱਲਾਂ ਨੂੰ ਸਿਰਫ਼ ਵਧਾਉਂਦਾ ਜਾਂ ਘਟਾਉਂਦਾ ਹੈ: ਕੁਝ ਹਜ਼ਾਰ ਵੇਟ, ਥੋੜ੍ਹੀਆਂ ਕਤਾਰਾਂ ਨਾਲ ਅੰਦਾਜ਼ ਦੀਆਂ ਛੋਟੀਆਂ ਤਬਦੀਲੀਆਂ ਲਈ। ਇਸ ਨੂੰ LoRA ਨਾਲੋਂ ਲਗਭਗ ਦਸ ਗੁਣਾ ਲਰਨਿੰਗ ਰੇਟ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered; 0 leaves it open.</source>
        <translation>ਸਿਰਫ਼ ਇੰਨੇ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਸ਼ਬਦ ਵਿਚਾਰੇ ਜਾਂਦੇ ਹਨ; 0 ਖੁੱਲ੍ਹਾ ਛੱਡਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of “{file}” were read; its query gives more.</source>
        <translation>
            <numerusform>“{file}” ਦੀ ਸਿਰਫ਼ ਪਹਿਲੀ %n ਕਤਾਰ ਪੜ੍ਹੀ ਗਈ; ਉਸ ਦੀ ਕਿਊਰੀ ਵੱਧ ਦਿੰਦੀ ਹੈ।</numerusform>
            <numerusform>“{file}” ਦੀਆਂ ਸਿਰਫ਼ ਪਹਿਲੀਆਂ %n ਕਤਾਰਾਂ ਪੜ੍ਹੀਆਂ ਗਈਆਂ; ਉਸ ਦੀ ਕਿਊਰੀ ਵੱਧ ਦਿੰਦੀ ਹੈ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation>ਸਿਰਫ਼ ਆਖਰੀ</translation>
    </message>
    <message>
        <source>Only the last answer of a conversation is learnt.</source>
        <translation>ਗੱਲਬਾਤ ਦਾ ਸਿਰਫ਼ ਆਖਰੀ ਜਵਾਬ ਸਿੱਖਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this probability are considered.</source>
        <translation>ਸਿਰਫ਼ ਉਹ ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ ਸ਼ਬਦ ਵਿਚਾਰੇ ਜਾਂਦੇ ਹਨ ਜੋ ਮਿਲ ਕੇ ਇਸ ਸੰਭਾਵਨਾ ਤੱਕ ਪਹੁੰਚਦੇ ਹਨ।</translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “{sheet}” was read; %n other(s) were left out: {others}.</source>
        <translation>
            <numerusform>ਸਿਰਫ਼ ਸ਼ੀਟ “{sheet}” ਪੜ੍ਹੀ ਗਈ; %n ਹੋਰ ਛੱਡੀ ਗਈ: {others}।</numerusform>
            <numerusform>ਸਿਰਫ਼ ਸ਼ੀਟ “{sheet}” ਪੜ੍ਹੀ ਗਈ; %n ਹੋਰ ਛੱਡੀਆਂ ਗਈਆਂ: {others}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only until Ustad is closed: the system has no keyring that takes it</source>
        <translation>ਸਿਰਫ਼ Ustad ਬੰਦ ਹੋਣ ਤੱਕ: ਸਿਸਟਮ ਵਿੱਚ ਕੋਈ ਕੀਰਿੰਗ ਨਹੀਂ ਜੋ ਇਸ ਨੂੰ ਲਵੇ</translation>
    </message>
    <message>
        <source>Only {free} GB are free where models are kept.</source>
        <translation>ਜਿੱਥੇ ਮਾਡਲ ਰੱਖੇ ਜਾਂਦੇ ਹਨ ਉੱਥੇ ਸਿਰਫ਼ {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Only “{name}” was measured: there is nothing to compare it with.</source>
        <translation>ਸਿਰਫ਼ “{name}” ਨੂੰ ਮਾਪਿਆ ਗਿਆ: ਉਸ ਦੀ ਤੁਲਨਾ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Open Documents and press Index, or leave it out.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਖੋਲ੍ਹੋ ਅਤੇ ਇੰਡੈਕਸ ਦਬਾਓ, ਜਾਂ ਇਸ ਨੂੰ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Open Documents and press Index.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਖੋਲ੍ਹੋ ਅਤੇ ਇੰਡੈਕਸ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Open it in a PDF reader; if that works, print it as a new PDF and add that.</source>
        <translation>ਉਸ ਨੂੰ PDF ਰੀਡਰ ਵਿੱਚ ਖੋਲ੍ਹੋ; ਜੇ ਖੁੱਲ੍ਹੇ, ਨਵੇਂ PDF ਵਜੋਂ ਪ੍ਰਿੰਟ ਕਰਕੇ ਉਹ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it again as .eml.</source>
        <translation>ਉਸ ਨੂੰ ਮੇਲ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ ਅਤੇ ਫਿਰ .eml ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>ਉਸ ਨੂੰ ਸਪ੍ਰੈਡਸ਼ੀਟ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ ਅਤੇ .xlsx ਜਾਂ CSV ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as CSV again, and add that copy.</source>
        <translation>ਉਸ ਨੂੰ ਸਪ੍ਰੈਡਸ਼ੀਟ ਵਿੱਚ ਖੋਲ੍ਹੋ, ਫਿਰ CSV ਵਜੋਂ ਸੰਭਾਲੋ, ਅਤੇ ਉਹ ਕਾਪੀ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8 and add it again.</source>
        <translation>ਉਸ ਨੂੰ ਲਿਖਤ-ਸੰਪਾਦਕ ਵਿੱਚ ਖੋਲ੍ਹੋ, UTF-8 ਵਿੱਚ ਸੰਭਾਲੋ ਅਤੇ ਫਿਰ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Open it in the list of documents, look at it, and save it.</source>
        <translation>ਉਸ ਨੂੰ ਦਸਤਾਵੇਜ਼ਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਖੋਲ੍ਹੋ, ਦੇਖੋ, ਅਤੇ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again as {suffix}, and add that copy.</source>
        <translation>ਉਸ ਨੂੰ ਉਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜਿਸ ਨਾਲ ਬਣੀ ਸੀ, ਫਿਰ {suffix} ਵਜੋਂ ਸੰਭਾਲੋ, ਅਤੇ ਉਹ ਕਾਪੀ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again or split it, and add that.</source>
        <translation>ਉਸ ਨੂੰ ਉਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜਿਸ ਨਾਲ ਬਣੀ ਸੀ, ਫਿਰ ਸੰਭਾਲੋ ਜਾਂ ਵੰਡੋ, ਅਤੇ ਉਹ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and add that copy.</source>
        <translation>ਉਸ ਨੂੰ ਉਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜਿਸ ਨਾਲ ਬਣੀ ਸੀ, ਫਿਰ ਸੰਭਾਲੋ, ਅਤੇ ਉਹ ਕਾਪੀ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Open it with its password, save or print it as a new PDF, and add that one.</source>
        <translation>ਉਸ ਨੂੰ ਉਸ ਦੇ ਪਾਸਵਰਡ ਨਾਲ ਖੋਲ੍ਹੋ, ਨਵੇਂ PDF ਵਜੋਂ ਸੰਭਾਲੋ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰੋ, ਅਤੇ ਉਹ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Open it, save it as {suffix} without a password, and add that copy.</source>
        <translation>ਉਸ ਨੂੰ ਖੋਲ੍ਹੋ, ਬਿਨਾਂ ਪਾਸਵਰਡ {suffix} ਵਜੋਂ ਸੰਭਾਲੋ, ਅਤੇ ਉਹ ਕਾਪੀ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>ਅਨੁਕੂਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>ਔਪਟੀਮਾਈਜ਼ਰ</translation>
    </message>
    <message>
        <source>Ordinary language is what a model speaks already; there is nothing to practise.</source>
        <translation>ਆਮ ਭਾਸ਼ਾ ਮਾਡਲ ਪਹਿਲਾਂ ਹੀ ਬੋਲਦਾ ਹੈ; ਅਭਿਆਸ ਲਈ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>ਔਰਥੋਗੋਨਲ</translation>
    </message>
    <message>
        <source>Other computers in this network may reach it</source>
        <translation>ਇਸ ਨੈੱਟਵਰਕ ਦੇ ਹੋਰ ਕੰਪਿਊਟਰ ਇਸ ਤੱਕ ਪਹੁੰਚ ਸਕਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Other numbers than in the original</source>
        <translation>ਮੂਲ ਨਾਲੋਂ ਵੱਖਰੀਆਂ ਸੰਖਿਆਵਾਂ</translation>
    </message>
    <message>
        <source>Overfitting: the model learns the rows by heart. Since step {step} the loss on rows it does not learn has risen from {best} to {now}, while the training loss falls. Start again with fewer passes, more dropout or weight decay, or more rows; to keep the weights of the best step, set “Weights to keep” to the best on validation.</source>
        <translation>ਓਵਰਫਿਟਿੰਗ: ਮਾਡਲ ਕਤਾਰਾਂ ਰਟ ਰਿਹਾ ਹੈ। ਕਦਮ {step} ਤੋਂ, ਜਿਹੜੀਆਂ ਕਤਾਰਾਂ ਉਹ ਨਹੀਂ ਸਿੱਖਦਾ ਉਨ੍ਹਾਂ ਉੱਤੇ ਲੌਸ {best} ਤੋਂ {now} ਤੱਕ ਵਧਿਆ ਹੈ, ਜਦਕਿ ਸਿਖਲਾਈ ਲੌਸ ਘਟ ਰਿਹਾ ਹੈ। ਘੱਟ ਗੇੜਿਆਂ, ਵੱਧ ਡ੍ਰੌਪਆਊਟ ਜਾਂ ਵੇਟ ਡਿਕੇ, ਜਾਂ ਵੱਧ ਕਤਾਰਾਂ ਨਾਲ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ; ਸਭ ਤੋਂ ਵਧੀਆ ਕਦਮ ਦੇ ਵੇਟ ਰੱਖਣ ਲਈ “ਕਿਹੜੇ ਵੇਟ ਰੱਖਣੇ ਹਨ” ਵਿੱਚ “ਵੈਲੀਡੇਸ਼ਨ ਉੱਤੇ ਸਭ ਤੋਂ ਵਧੀਆ” ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ਓਵਰਲੈਪ</translation>
    </message>
    <message>
        <source>Pack a run</source>
        <translation>ਰਨ ਪੈੱਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Pack “{name}”</source>
        <translation>“{name}” ਪੈਕ ਕਰਨਾ</translation>
    </message>
    <message>
        <source>Package an export</source>
        <translation>ਐਕਸਪੋਰਟ ਨੂੰ ਪੈਕੇਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>“{name}” ਪੈਕੇਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Pairs of neighbouring words shared with the expected answer, as F1.</source>
        <translation>ਨਾਲ-ਨਾਲ ਦੇ ਸ਼ਬਦਾਂ ਦੇ ਜੋੜੇ ਜੋ ਉਮੀਦ ਵਾਲੇ ਜਵਾਬ ਨਾਲ ਸਾਂਝੇ ਹਨ, F1 ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>Pairs of words in common (ROUGE-2)</source>
        <translation>ਸਾਂਝੇ ਸ਼ਬਦ-ਜੋੜੇ (ROUGE-2)</translation>
    </message>
    <message>
        <source>Parquet does not tell an empty value from a missing one: {columns}.</source>
        <translation>Parquet ਖਾਲੀ ਮੁੱਲ ਅਤੇ ਨਦਾਰਦ ਮੁੱਲ ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਕਰਦਾ: {columns}।</translation>
    </message>
    <message>
        <source>Partly sure</source>
        <translation>ਕੁਝ ਹੱਦ ਤੱਕ ਪੱਕਾ</translation>
    </message>
    <message>
        <source>Pass {number} of {count}: {step}</source>
        <translation>{count} ਵਿੱਚੋਂ ਪਾਸ {number}: {step}</translation>
    </message>
    <message>
        <source>Passages too long for the model</source>
        <translation>ਮਾਡਲ ਲਈ ਬਹੁਤ ਲੰਬੇ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Passages with too little text</source>
        <translation>ਬਹੁਤ ਘੱਟ ਲਿਖਤ ਵਾਲੇ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>Passes over the rows</source>
        <translation>ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਗੇੜੇ</translation>
    </message>
    <message>
        <source>Passes run in the order in which they stand.</source>
        <translation>ਪਾਸ ਜਿਸ ਕ੍ਰਮ ਵਿੱਚ ਲਿਖੇ ਹਨ ਉਸੇ ਵਿੱਚ ਚੱਲਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Paste a line that begins with “olive”, as the guides have it.</source>
        <translation>ਅਜਿਹੀ ਲਾਈਨ ਪੇਸਟ ਕਰੋ ਜੋ “olive” ਨਾਲ ਸ਼ੁਰੂ ਹੋਵੇ, ਜਿਵੇਂ ਗਾਈਡਾਂ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>People must see sources, and without documents no answer can show one.</source>
        <translation>ਲੋਕਾਂ ਨੂੰ ਸਰੋਤ ਦਿਸਣੇ ਜ਼ਰੂਰੀ ਹਨ, ਅਤੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਜਵਾਬ ਸਰੋਤ ਨਹੀਂ ਦਿਖਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>People must see sources, yet no documents are needed. A source can only be a document: which would it be?</source>
        <translation>ਲੋਕਾਂ ਨੂੰ ਸਰੋਤ ਦਿਸਣੇ ਚਾਹੀਦੇ, ਪਰ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਚਾਹੀਦੇ। ਸਰੋਤ ਸਿਰਫ਼ ਦਸਤਾਵੇਜ਼ ਹੋ ਸਕਦਾ ਹੈ: ਉਹ ਕਿਹੜਾ ਹੋਵੇਗਾ?</translation>
    </message>
    <message>
        <source>PiSSA and OLoRA cannot begin beside a model squeezed to few bits.</source>
        <translation>PiSSA ਅਤੇ OLoRA ਘੱਟ ਬਿੱਟਾਂ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਕੀਤੇ ਮਾਡਲ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>PiSSA: the strongest directions</source>
        <translation>PiSSA: ਸਭ ਤੋਂ ਤਕੜੀਆਂ ਦਿਸ਼ਾਵਾਂ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ਸਾਦੀ ਲਿਖਤ</translation>
    </message>
    <message>
        <source>Plateau: since about step {step} the loss has hardly fallen ({now} now). More steps will bring little: stop and save. More varied rows, or a larger adapter rank, may bring more.</source>
        <translation>ਖੜੋਤ: ਲਗਭਗ ਕਦਮ {step} ਤੋਂ ਲੌਸ ਮਸਾਂ ਹੀ ਘਟਿਆ ਹੈ (ਹੁਣ {now})। ਹੋਰ ਕਦਮਾਂ ਨਾਲ ਥੋੜ੍ਹਾ ਹੀ ਮਿਲੇਗਾ: ਰੋਕੋ ਅਤੇ ਸੰਭਾਲੋ। ਵੱਧ ਵੰਨ-ਸੁਵੰਨੀਆਂ ਕਤਾਰਾਂ, ਜਾਂ ਵੱਡੇ ਅਡੈਪਟਰ ਰੈਂਕ ਨਾਲ ਵੱਧ ਮਿਲ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ਪੋਰਟ</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {reason}.</source>
        <translation>ਪੋਰਟ {port} ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>Prefer passages that differ</source>
        <translation>ਵੱਖਰੇ ਅੰਸ਼ਾਂ ਨੂੰ ਤਰਜੀਹ ਦਿਓ</translation>
    </message>
    <message>
        <source>Preferred by the judge</source>
        <translation>ਜੱਜ ਦੀ ਪਸੰਦ</translation>
    </message>
    <message>
        <source>Preferred by you</source>
        <translation>ਤੁਹਾਡੀ ਪਸੰਦ</translation>
    </message>
    <message>
        <source>Preferring the better answer (DPO)</source>
        <translation>ਬਿਹਤਰ ਜਵਾਬ ਨੂੰ ਤਰਜੀਹ ਦੇਣਾ (DPO)</translation>
    </message>
    <message>
        <source>Prefix tuning</source>
        <translation>ਅਗੇਤਰ ਟਿਊਨਿੰਗ</translation>
    </message>
    <message>
        <source>Prefix tuning cannot recompute its intermediate results.</source>
        <translation>ਅਗੇਤਰ ਟਿਊਨਿੰਗ ਆਪਣੇ ਵਿਚਕਾਰਲੇ ਨਤੀਜੇ ਮੁੜ ਨਹੀਂ ਕੱਢ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>Prefix tuning does not suit this model.</source>
        <translation>ਅਗੇਤਰ ਟਿਊਨਿੰਗ ਇਸ ਮਾਡਲ ਲਈ ਠੀਕ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Preparing the rows</source>
        <translation>ਕਤਾਰਾਂ ਤਿਆਰ ਕਰ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Press Index again; if that does not help, check the disk.</source>
        <translation>ਫਿਰ ਇੰਡੈਕਸ ਦਬਾਓ; ਜੇ ਉਸ ਨਾਲ ਨਾ ਬਣੇ, ਡਿਸਕ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Press Index again; the former index answers until then.</source>
        <translation>ਫਿਰ ਇੰਡੈਕਸ ਦਬਾਓ; ਉਦੋਂ ਤੱਕ ਪਹਿਲਾ ਇੰਡੈਕਸ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Press Resume to go on from where it was last saved.</source>
        <translation>ਜਿੱਥੇ ਆਖਰੀ ਵਾਰ ਸੰਭਾਲਿਆ ਸੀ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਣ ਲਈ ਜਾਰੀ ਰੱਖੋ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Press Resume to train from the one before it.</source>
        <translation>ਉਸ ਤੋਂ ਪਹਿਲੇ ਤੋਂ ਸਿਖਲਾਈ ਦੇਣ ਲਈ “ਜਾਰੀ ਰੱਖੋ” ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Press Resume, and wait for its end.</source>
        <translation>“ਜਾਰੀ ਰੱਖੋ” ਦਬਾਓ, ਅਤੇ ਉਸ ਦੇ ਪੂਰਾ ਹੋਣ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Press Resume; if it happens again, check the disk.</source>
        <translation>“ਜਾਰੀ ਰੱਖੋ” ਦਬਾਓ; ਜੇ ਫਿਰ ਇਹੀ ਹੋਵੇ, ਤਾਂ ਡਿਸਕ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Press “Try the sample”; it begins by itself.</source>
        <translation>“ਨਮੂਨਾ ਅਜ਼ਮਾਓ” ਦਬਾਓ; ਇਹ ਆਪੇ ਸ਼ੁਰੂ ਹੋ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>ਦਸ ਲੱਖ ਪੜ੍ਹੇ ਟੋਕਨਾਂ ਦੀ ਕੀਮਤ</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>ਦਸ ਲੱਖ ਲਿਖੇ ਟੋਕਨਾਂ ਦੀ ਕੀਮਤ</translation>
    </message>
    <message>
        <source>Prices, rules, manuals, records: things no model can have read elsewhere.</source>
        <translation>ਕੀਮਤਾਂ, ਨਿਯਮ, ਮੈਨੂਅਲ, ਰਿਕਾਰਡ: ਜੋ ਕਿਸੇ ਮਾਡਲ ਨੇ ਹੋਰ ਕਿਤੇ ਨਹੀਂ ਪੜ੍ਹਿਆ।</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>Processors do not compute in 16-bit numbers, so there is no fp16 export for them.</source>
        <translation>ਪ੍ਰੋਸੈਸਰ 16-ਬਿੱਟ ਸੰਖਿਆਵਾਂ ਵਿੱਚ ਹਿਸਾਬ ਨਹੀਂ ਕਰਦੇ, ਇਸ ਲਈ ਉਨ੍ਹਾਂ ਲਈ fp16 ਐਕਸਪੋਰਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਲਾਇਬ੍ਰੇਰੀਆਂ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>ਪ੍ਰੋਜੈਕਟ</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>ਪ੍ਰੌਂਪਟ ਅਤੇ ਪੂਰਤੀ</translation>
    </message>
    <message>
        <source>Prompt, chosen and rejected answer</source>
        <translation>ਪ੍ਰੌਂਪਟ, ਚੁਣਿਆ ਅਤੇ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Proposals are compared closely with the first {n} rows only; with the others they are held for the same just where not a letter differs.</source>
        <translation>ਸੁਝਾਵਾਂ ਦੀ ਬਾਰੀਕ ਤੁਲਨਾ ਸਿਰਫ਼ ਪਹਿਲੀਆਂ {n} ਕਤਾਰਾਂ ਨਾਲ ਹੁੰਦੀ ਹੈ; ਬਾਕੀਆਂ ਨਾਲ ਉਹ ਤਾਂ ਹੀ ਇੱਕੋ ਮੰਨੇ ਜਾਂਦੇ ਹਨ ਜੇ ਇੱਕ ਵੀ ਅੱਖਰ ਦਾ ਫ਼ਰਕ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਸੁਝਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਸੁਝਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>ਕਤਾਰਾਂ ਸੁਝਾਓ</translation>
    </message>
    <message>
        <source>Propose rows from your documents in Datasets, or add a question here.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਆਪਣੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਕਤਾਰਾਂ ਸੁਝਵਾਓ, ਜਾਂ ਇੱਥੇ ਸਵਾਲ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Propose rows into “{name}”</source>
        <translation>“{name}” ਵਿੱਚ ਕਤਾਰਾਂ ਸੁਝਾਉਣਾ</translation>
    </message>
    <message>
        <source>Proposed: {rows}  ·  left out: {left}  ·  passages asked about: {asked}</source>
        <translation>ਸੁਝਾਈਆਂ: {rows}  ·  ਛੱਡੀਆਂ: {left}  ·  ਅੰਸ਼ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਪੁੱਛਿਆ: {asked}</translation>
    </message>
    <message>
        <source>Pulls the adapter towards zero in each step, against overfitting.</source>
        <translation>ਓਵਰਫਿਟਿੰਗ ਤੋਂ ਬਚਣ ਲਈ ਹਰ ਕਦਮ ਵਿੱਚ ਅਡੈਪਟਰ ਨੂੰ ਜ਼ੀਰੋ ਵੱਲ ਖਿੱਚਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Put an index in order</source>
        <translation>ਇੰਡੈਕਸ ਨੂੰ ਤਰਤੀਬ ਦਿਓ</translation>
    </message>
    <message>
        <source>Put config.json and tokenizer.json of the same model beside it, then add it.</source>
        <translation>ਉਸੇ ਮਾਡਲ ਦੀ config.json ਅਤੇ tokenizer.json ਇਸ ਦੇ ਨਾਲ ਰੱਖੋ, ਫਿਰ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the text, then split.</source>
        <translation>ਕਰਸਰ ਨੂੰ ਲਿਖਤ ਦੇ ਦੋ ਸ਼ਬਦਾਂ ਵਿਚਕਾਰ ਰੱਖੋ, ਫਿਰ ਵੰਡੋ।</translation>
    </message>
    <message>
        <source>Put the names of the columns in the first row and the rows below it.</source>
        <translation>ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਪਹਿਲੀ ਕਤਾਰ ਵਿੱਚ ਅਤੇ ਕਤਾਰਾਂ ਉਸ ਹੇਠਾਂ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Put {place} where the model is to read it, or restore the prompt.</source>
        <translation>{place} ਉੱਥੇ ਰੱਖੋ ਜਿੱਥੇ ਮਾਡਲ ਨੇ ਪੜ੍ਹਨਾ ਹੈ, ਜਾਂ ਪ੍ਰੌਂਪਟ ਬਹਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Puts small networks with a bend behind the blocks: they can learn what LoRA cannot, but cannot be merged and slow each answer a little.</source>
        <translation>ਬਲਾਕਾਂ ਦੇ ਪਿੱਛੇ ਮੋੜ ਵਾਲੇ ਛੋਟੇ ਨੈੱਟਵਰਕ ਲਗਾਉਂਦਾ ਹੈ: ਇਹ ਉਹ ਸਿੱਖ ਸਕਦੇ ਹਨ ਜੋ LoRA ਨਹੀਂ ਸਿੱਖ ਸਕਦਾ, ਪਰ ਮਰਜ ਨਹੀਂ ਹੋ ਸਕਦੇ ਅਤੇ ਹਰ ਜਵਾਬ ਨੂੰ ਥੋੜ੍ਹਾ ਹੌਲੀ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Putting facts together</source>
        <translation>ਤੱਥਾਂ ਨੂੰ ਜੋੜਨਾ</translation>
    </message>
    <message>
        <source>Putting the index in order</source>
        <translation>ਇੰਡੈਕਸ ਨੂੰ ਤਰਤੀਬ ਦੇ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>PyTorch cannot use it: it is built for {kind}.</source>
        <translation>PyTorch ਇਸ ਨੂੰ ਵਰਤ ਨਹੀਂ ਸਕਦਾ: ਉਹ {kind} ਲਈ ਬਣਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>PyTorch, graphics card, {numbers}</source>
        <translation>PyTorch, ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ, {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, graphics part of the Apple chip, {numbers}</source>
        <translation>PyTorch, Apple ਚਿੱਪ ਦਾ ਗ੍ਰਾਫਿਕਸ ਹਿੱਸਾ, {numbers}</translation>
    </message>
    <message>
        <source>PyTorch, processor, {numbers}</source>
        <translation>PyTorch, ਪ੍ਰੋਸੈਸਰ, {numbers}</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Qdrant {version} at {host} is too old: {oldest} is needed, or newer.</source>
        <translation>{host} ਵਾਲਾ Qdrant {version} ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ: {oldest} ਜਾਂ ਨਵਾਂ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>ਕੁਆਂਟਾਈਜ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>ਸਵਾਲ ਅਤੇ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Question and answer are the same</source>
        <translation>ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਇੱਕੋ ਹਨ</translation>
    </message>
    <message>
        <source>Question, answer and context differ in a few letters or words only, so they weigh more in training than you may want. The first of each stays.</source>
        <translation>ਸਵਾਲ, ਜਵਾਬ ਅਤੇ ਸੰਦਰਭ ਵਿੱਚ ਸਿਰਫ਼ ਕੁਝ ਅੱਖਰਾਂ ਜਾਂ ਸ਼ਬਦਾਂ ਦਾ ਫ਼ਰਕ ਹੈ, ਇਸ ਲਈ ਉਹ ਸਿਖਲਾਈ ਵਿੱਚ ਤੁਹਾਡੀ ਮਰਜ਼ੀ ਤੋਂ ਵੱਧ ਵਜ਼ਨ ਰੱਖ ਸਕਦੀਆਂ ਹਨ। ਹਰੇਕ ਦੀ ਪਹਿਲੀ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ਸਵਾਲ</translation>
    </message>
    <message>
        <source>Questions and answers then cross the network unencrypted, and whoever has the key can ask. Leave it off unless you trust everyone in the network.</source>
        <translation>ਫਿਰ ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਨੈੱਟਵਰਕ ਵਿੱਚ ਬਿਨਾਂ ਐਨਕ੍ਰਿਪਟ ਹੋਏ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਜਿਸ ਕੋਲ ਕੁੰਜੀ ਹੈ ਉਹ ਪੁੱਛ ਸਕਦਾ ਹੈ। ਜਦੋਂ ਤੱਕ ਨੈੱਟਵਰਕ ਦੇ ਹਰ ਕਿਸੇ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ, ਇਸ ਨੂੰ ਬੰਦ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Questions of the validation rows that the model is asked at each validation, so that you see how its answers change. They take at most a tenth of the time. 0: none.</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਦੇ ਸਵਾਲ ਜੋ ਹਰ ਵੈਲੀਡੇਸ਼ਨ ਉੱਤੇ ਮਾਡਲ ਤੋਂ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਦੇਖੋ ਕਿ ਉਸ ਦੇ ਜਵਾਬ ਕਿਵੇਂ ਬਦਲਦੇ ਹਨ। ਇਹ ਸਮੇਂ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਦਸਵਾਂ ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ। 0: ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Questions with more than one answer: {several}. Keep the right one, unless several are wanted.</source>
        <translation>ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਵਾਲੇ ਸਵਾਲ: {several}। ਸਹੀ ਰੱਖੋ, ਜਦੋਂ ਤੱਕ ਕਈ ਨਾ ਚਾਹੀਦੇ ਹੋਣ।</translation>
    </message>
    <message>
        <source>Quotes are not put together in other words. Choose a language model above for a summary.</source>
        <translation>ਟੂਕਾਂ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਨਹੀਂ ਜੋੜੀਆਂ ਜਾਂਦੀਆਂ। ਸਾਰ ਲਈ ਉੱਪਰ ਭਾਸ਼ਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਟੂਕਾਂ</translation>
    </message>
    <message>
        <source>Quotes, the answer marked by {run}</source>
        <translation>ਟੂਕਾਂ, ਜਵਾਬ ਉੱਤੇ ਨਿਸ਼ਾਨ {run} ਦਾ</translation>
    </message>
    <message>
        <source>Raise “Longest row” to at least {needed} tokens, reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>“ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ” ਨੂੰ ਘੱਟੋ-ਘੱਟ {needed} ਟੋਕਨਾਂ ਤੱਕ ਵਧਾਓ, ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਇਹ ਕਤਾਰਾਂ ਨਾਮਨਜ਼ੂਰ ਕਰੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਨੂੰ ਉਹ ਕਤਾਰਾਂ ਛੱਡਣ ਦਿਓ ਜੋ ਵਰਤੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Raise “Longest row” to {needed}, or let the settings leave them out.</source>
        <translation>“ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ” ਨੂੰ {needed} ਤੱਕ ਵਧਾਓ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਨੂੰ ਉਨ੍ਹਾਂ ਨੂੰ ਛੱਡਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Raise “Longest row”, or shorten what comes before the answers.</source>
        <translation>“ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ” ਵਧਾਓ, ਜਾਂ ਜਵਾਬਾਂ ਤੋਂ ਪਹਿਲਾਂ ਜੋ ਆਉਂਦਾ ਹੈ ਉਸ ਨੂੰ ਛੋਟਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Raise “Rows kept for validation”, assign rows to validation on the Dataset screen, or switch that setting off.</source>
        <translation>“ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਰੱਖੀਆਂ ਕਤਾਰਾਂ” ਵਧਾਓ, ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਕੁਝ ਕਤਾਰਾਂ ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਤੈਅ ਕਰੋ, ਜਾਂ ਉਹ ਸੈਟਿੰਗ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Rank-stabilised (rsLoRA)</source>
        <translation>ਰੈਂਕ-ਸਥਿਰ (rsLoRA)</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA (alpha ÷ √rank).</source>
        <translation>ਰੈਂਕ-ਸਥਿਰ LoRA (alpha ÷ √rank)।</translation>
    </message>
    <message>
        <source>Rare labels count more</source>
        <translation>ਵਿਰਲੇ ਲੇਬਲ ਵੱਧ ਗਿਣੇ ਜਾਣ</translation>
    </message>
    <message>
        <source>Read a database's table again</source>
        <translation>ਡਾਟਾਬੇਸ ਦੀ ਸਾਰਣੀ ਫਿਰ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read and written; 0: no limit.</source>
        <translation>ਪੜ੍ਹੇ ਅਤੇ ਲਿਖੇ; 0: ਕੋਈ ਹੱਦ ਨਹੀਂ।</translation>
    </message>
    <message numerus="yes">
        <source>Read for this: all {all} passages of {documents}, in %n part(s).</source>
        <translation>
            <numerusform>ਇਸ ਲਈ ਪੜ੍ਹੇ: {documents} ਦੇ ਸਾਰੇ {all} ਅੰਸ਼, %n ਹਿੱਸੇ ਵਿੱਚ।</numerusform>
            <numerusform>ਇਸ ਲਈ ਪੜ੍ਹੇ: {documents} ਦੇ ਸਾਰੇ {all} ਅੰਸ਼, %n ਹਿੱਸਿਆਂ ਵਿੱਚ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for this: {read} of the {all} passages of {documents}, evenly spread; the rest was not read.</source>
        <translation>ਇਸ ਲਈ ਪੜ੍ਹੇ: {documents} ਦੇ {all} ਵਿੱਚੋਂ {read} ਅੰਸ਼, ਬਰਾਬਰ ਫ਼ਾਸਲੇ ਉੱਤੇ; ਬਾਕੀ ਨਹੀਂ ਪੜ੍ਹੇ।</translation>
    </message>
    <message>
        <source>Read rows</source>
        <translation>ਕਤਾਰਾਂ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Read this with care</source>
        <translation>ਇਸ ਨੂੰ ਧਿਆਨ ਨਾਲ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>ਉਸ ਨੂੰ ਵਾਪਸ ਪੜ੍ਹ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>ਗੱਲਬਾਤ ਪੜ੍ਹ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Reading the questions</source>
        <translation>ਸਵਾਲ ਪੜ੍ਹ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>ਕਤਾਰਾਂ ਪੜ੍ਹ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reading the rows that are there…</source>
        <translation>ਮੌਜੂਦ ਕਤਾਰਾਂ ਪੜ੍ਹ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Reading “{file}” got no further within {seconds} seconds, and was ended.</source>
        <translation>“{file}” ਪੜ੍ਹਨਾ {seconds} ਸਕਿੰਟਾਂ ਵਿੱਚ ਅੱਗੇ ਨਹੀਂ ਵਧਿਆ, ਇਸ ਲਈ ਖਤਮ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Reading “{file}” took more than {seconds} seconds, and was ended.</source>
        <translation>“{file}” ਪੜ੍ਹਨ ਨੂੰ {seconds} ਸਕਿੰਟਾਂ ਤੋਂ ਵੱਧ ਲੱਗੇ, ਇਸ ਲਈ ਖਤਮ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Reading “{file}”, part {part} of {parts}…</source>
        <translation>“{file}” ਪੜ੍ਹ ਰਿਹਾ ਹੈ, {parts} ਵਿੱਚੋਂ ਹਿੱਸਾ {part}…</translation>
    </message>
    <message>
        <source>Reading “{file}”…</source>
        <translation>“{file}” ਪੜ੍ਹ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ਪੜ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reads and writes at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਪੜ੍ਹਦਾ ਅਤੇ ਲਿਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Reasoning and long documents; needs much memory for long conversations.</source>
        <translation>ਤਰਕ ਅਤੇ ਲੰਬੇ ਦਸਤਾਵੇਜ਼; ਲੰਬੀਆਂ ਗੱਲਬਾਤਾਂ ਲਈ ਬਹੁਤ ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Reasoning with open data and recipe; thinks aloud where asked to.</source>
        <translation>ਤਰਕ ਲਈ, ਖੁੱਲ੍ਹੇ ਡਾਟਾ ਅਤੇ ਰੈਸਿਪੀ ਨਾਲ ਬਣਿਆ; ਕਹਿਣ ਉੱਤੇ ਸੋਚ ਕੇ ਦਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Reasoning, mathematics and following instructions; the newest of the small Phi models.</source>
        <translation>ਤਰਕ, ਗਣਿਤ ਅਤੇ ਹਦਾਇਤਾਂ ਦੀ ਪਾਲਣਾ; ਛੋਟੇ Phi ਮਾਡਲਾਂ ਵਿੱਚੋਂ ਸਭ ਤੋਂ ਨਵਾਂ।</translation>
    </message>
    <message>
        <source>Recompute instead of keeping</source>
        <translation>ਰੱਖਣ ਦੀ ਥਾਂ ਮੁੜ ਹਿਸਾਬ ਕਰੋ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>ਘੱਟ</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਨਾਮਨਜ਼ੂਰ ਕਰੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਨਾਮਨਜ਼ੂਰ ਕਰੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਇਹ ਕਤਾਰਾਂ ਨਾਮਨਜ਼ੂਰ ਕਰੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਨੂੰ ਉਹ ਕਤਾਰਾਂ ਛੱਡਣ ਦਿਓ ਜੋ ਵਰਤੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਹਟਾਓ</translation>
    </message>
    <message>
        <source>Remove it, and add the table again.</source>
        <translation>ਉਸ ਨੂੰ ਹਟਾਓ, ਅਤੇ ਸਾਰਣੀ ਫਿਰ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Remove it, and add the table again: passwords go to the keyring.</source>
        <translation>ਉਸ ਨੂੰ ਹਟਾਓ, ਅਤੇ ਸਾਰਣੀ ਫਿਰ ਜੋੜੋ: ਪਾਸਵਰਡ ਕੀਰਿੰਗ ਵਿੱਚ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Remove the link, or put what it leads to in its place. Documents elsewhere are better followed: Documents, Watched folders.</source>
        <translation>ਲਿੰਕ ਹਟਾਓ, ਜਾਂ ਜਿਸ ਵੱਲ ਉਹ ਲੈ ਜਾਂਦਾ ਹੈ ਉਸ ਨੂੰ ਉਸ ਦੀ ਥਾਂ ਰੱਖੋ। ਹੋਰ ਥਾਵਾਂ ਦੇ ਦਸਤਾਵੇਜ਼ਾਂ ਲਈ ਨਿਗਰਾਨੀ ਬਿਹਤਰ ਹੈ: ਦਸਤਾਵੇਜ਼, ਨਿਗਰਾਨੀ ਵਾਲੇ ਫੋਲਡਰ।</translation>
    </message>
    <message>
        <source>Rename it, or delete it on the Models screen.</source>
        <translation>ਉਸ ਦਾ ਨਾਂ ਬਦਲੋ, ਜਾਂ ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਮਿਟਾਓ।</translation>
    </message>
    <message numerus="yes">
        <source>Repair the letters of %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਦੇ ਅੱਖਰ ਠੀਕ ਕਰੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਦੇ ਅੱਖਰ ਠੀਕ ਕਰੋ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>%n ਥਾਂ ਉੱਤੇ “{words}” ਬਦਲੋ</numerusform>
            <numerusform>%n ਥਾਵਾਂ ਉੱਤੇ “{words}” ਬਦਲੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਬੇਨਤੀਆਂ</translation>
    </message>
    <message>
        <source>Restore it from a copy of the project.</source>
        <translation>ਉਸ ਨੂੰ ਪ੍ਰੋਜੈਕਟ ਦੀ ਕਾਪੀ ਤੋਂ ਬਹਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and compare anew.</source>
        <translation>ਉਸ ਨੂੰ ਕਾਪੀ ਤੋਂ ਬਹਾਲ ਕਰੋ, ਜਾਂ ਮਿਟਾ ਕੇ ਨਵੇਂ ਸਿਰਿਓਂ ਤੁਲਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and run the trial again.</source>
        <translation>ਇਸ ਨੂੰ ਕਾਪੀ ਤੋਂ ਬਹਾਲ ਕਰੋ, ਜਾਂ ਮਿਟਾ ਕੇ ਟ੍ਰਾਇਲ ਫਿਰ ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>Restore it from a copy, or move it away so that a new one is made.</source>
        <translation>ਉਸ ਨੂੰ ਕਾਪੀ ਤੋਂ ਬਹਾਲ ਕਰੋ, ਜਾਂ ਉੱਥੋਂ ਹਟਾਓ ਤਾਂ ਜੋ ਨਵਾਂ ਬਣੇ।</translation>
    </message>
    <message>
        <source>Resume in a while: it goes on where it stopped.</source>
        <translation>ਕੁਝ ਦੇਰ ਬਾਅਦ ਜਾਰੀ ਰੱਖੋ: ਇਹ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ ਜਿੱਥੇ ਰੁਕਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Resume in some minutes; with a token under “Hub access” it takes more of them.</source>
        <translation>ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਜਾਰੀ ਰੱਖੋ; “ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਟੋਕਨ ਹੋਵੇ ਤਾਂ ਉਹ ਵੱਧ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Resume later; if it goes on, the hub's copy or something on the way is damaged.</source>
        <translation>ਬਾਅਦ ਵਿੱਚ ਜਾਰੀ ਰੱਖੋ; ਜੇ ਇਉਂ ਹੀ ਰਹੇ, ਹੱਬ ਦੀ ਕਾਪੀ ਜਾਂ ਰਾਹ ਵਿੱਚ ਕੁਝ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>Return a tensor of the shape of “labels”, without a mean or sum.</source>
        <translation>“labels” ਦੇ ਆਕਾਰ ਦਾ ਟੈਂਸਰ ਮੋੜੋ, ਔਸਤ ਜਾਂ ਜੋੜ ਕੀਤੇ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>Review critically</source>
        <translation>ਆਲੋਚਨਾਤਮਕ ਸਮੀਖਿਆ ਕਰੋ</translation>
    </message>
    <message>
        <source>Right but for case and signs</source>
        <translation>ਵੱਡੇ-ਛੋਟੇ ਅੱਖਰਾਂ ਅਤੇ ਚਿੰਨ੍ਹਾਂ ਨੂੰ ਛੱਡ ਕੇ ਸਹੀ</translation>
    </message>
    <message>
        <source>Right label</source>
        <translation>ਸਹੀ ਲੇਬਲ</translation>
    </message>
    <message>
        <source>Right labels, each counting alike (macro-F1)</source>
        <translation>ਸਹੀ ਲੇਬਲ, ਹਰ ਇੱਕ ਬਰਾਬਰ ਗਿਣਿਆ (macro-F1)</translation>
    </message>
    <message>
        <source>Room to reckon in: {size} GB</source>
        <translation>ਹਿਸਾਬ ਲਈ ਥਾਂ: {size} GB</translation>
    </message>
    <message>
        <source>Rounding (RTN) is quick; k-quant looks for the scales that lose least. Neither needs rows.</source>
        <translation>ਗੋਲਾਈ (RTN) ਤੇਜ਼ ਹੈ; k-quant ਉਹ ਸਕੇਲ ਲੱਭਦਾ ਹੈ ਜੋ ਸਭ ਤੋਂ ਘੱਟ ਗੁਆਉਂਦੇ ਹਨ। ਦੋਵਾਂ ਨੂੰ ਕਤਾਰਾਂ ਨਹੀਂ ਚਾਹੀਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Rounding to the nearest (RTN)</source>
        <translation>ਸਭ ਤੋਂ ਨੇੜਲੇ ਵੱਲ ਗੋਲਾਈ (RTN)</translation>
    </message>
    <message>
        <source>Row {row} is plain text, and Olive is given conversations here.</source>
        <translation>ਕਤਾਰ {row} ਸਾਦੀ ਲਿਖਤ ਹੈ, ਅਤੇ ਇੱਥੇ Olive ਨੂੰ ਗੱਲਬਾਤਾਂ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Rows are filled up to the longest of their batch: this cannot be had without.</source>
        <translation>ਕਤਾਰਾਂ ਆਪਣੇ ਬੈਚ ਦੀ ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ ਜਿੰਨੀਆਂ ਭਰੀਆਂ ਜਾਂਦੀਆਂ ਹਨ: ਇਸ ਤੋਂ ਬਿਨਾਂ ਨਹੀਂ ਸਰਦਾ।</translation>
    </message>
    <message>
        <source>Rows are read end to end, each seeing only itself: nothing is filled up, and attention is worked out row by row.</source>
        <translation>ਕਤਾਰਾਂ ਇੱਕ ਤੋਂ ਬਾਅਦ ਇੱਕ ਜੋੜ ਕੇ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਹਰ ਇੱਕ ਸਿਰਫ਼ ਆਪਣੇ-ਆਪ ਨੂੰ ਦੇਖਦੀ ਹੈ: ਕੁਝ ਭਰਿਆ ਨਹੀਂ ਜਾਂਦਾ, ਅਤੇ ਅਟੈਂਸ਼ਨ ਕਤਾਰ-ਦਰ-ਕਤਾਰ ਕੱਢੀ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>ਇੱਕੋ ਵੇਲੇ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows at once {batch} × {times}</source>
        <translation>ਇੱਕੋ ਵੇਲੇ ਕਤਾਰਾਂ {batch} × {times}</translation>
    </message>
    <message>
        <source>Rows in {several} scripts</source>
        <translation>{several} ਲਿਪੀਆਂ ਵਿੱਚ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows kept for validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਰੱਖੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Rows that are not one question and one answer</source>
        <translation>ਕਤਾਰਾਂ ਜੋ ਇੱਕ ਸਵਾਲ ਤੇ ਇੱਕ ਜਵਾਬ ਨਹੀਂ ਹਨ</translation>
    </message>
    <message>
        <source>Rows that are not used: {draft} in draft, {rejected} rejected.</source>
        <translation>ਕਤਾਰਾਂ ਜੋ ਨਹੀਂ ਵਰਤੀਆਂ ਜਾਂਦੀਆਂ: {draft} ਡਰਾਫਟ, {rejected} ਨਾਮਨਜ਼ੂਰ।</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>ਕਤਾਰਾਂ ਜੋ ਵਰਤੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ</translation>
    </message>
    <message>
        <source>Rows with more tokens are cut off at the end. Longer rows need more memory.</source>
        <translation>ਇਸ ਤੋਂ ਵੱਧ ਟੋਕਨਾਂ ਵਾਲੀਆਂ ਕਤਾਰਾਂ ਅੰਤ ਤੋਂ ਕੱਟ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਲੰਬੀਆਂ ਕਤਾਰਾਂ ਨੂੰ ਵੱਧ ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Rows without an answer, or with one that begins beyond the longest row: name them and do not start, or leave them out and name them.</source>
        <translation>ਕਤਾਰਾਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ, ਜਾਂ ਜਵਾਬ ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ ਦੀ ਹੱਦ ਤੋਂ ਬਾਅਦ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ: ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ ਅਤੇ ਸ਼ੁਰੂ ਨਾ ਕਰੋ, ਜਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਛੱਡ ਕੇ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Rows worked on together. More is faster where memory allows; less needs less memory.</source>
        <translation>ਜਿਨ੍ਹਾਂ ਕਤਾਰਾਂ ਉੱਤੇ ਇਕੱਠੇ ਕੰਮ ਹੁੰਦਾ ਹੈ। ਮੈਮੋਰੀ ਹੋਵੇ ਤਾਂ ਵੱਧ ਰੱਖਣਾ ਤੇਜ਼ ਹੈ; ਘੱਟ ਰੱਖਣ ਨਾਲ ਮੈਮੋਰੀ ਘੱਟ ਲੱਗਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Run Olive</source>
        <translation>Olive ਚਲਾਓ</translation>
    </message>
    <message>
        <source>Run a business flow that needs knowledge and skill</source>
        <translation>ਕਾਰੋਬਾਰੀ ਕੰਮ ਜਿਸ ਨੂੰ ਗਿਆਨ ਅਤੇ ਹੁਨਰ ਦੋਵੇਂ ਚਾਹੀਦੇ</translation>
    </message>
    <message>
        <source>Run the installation again, which brings the PyTorch for this card: installer/bootstrap.py setup.</source>
        <translation>ਇੰਸਟਾਲੇਸ਼ਨ ਫਿਰ ਚਲਾਓ, ਜੋ ਇਸ ਕਾਰਡ ਵਾਲਾ PyTorch ਲਿਆਉਂਦੀ ਹੈ: installer/bootstrap.py setup।</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py run.</source>
        <translation>ਇੰਸਟਾਲੇਸ਼ਨ ਫਿਰ ਚਲਾਓ: python3 installer/bootstrap.py run।</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py setup.</source>
        <translation>ਇੰਸਟਾਲੇਸ਼ਨ ਫਿਰ ਚਲਾਓ: python3 installer/bootstrap.py setup।</translation>
    </message>
    <message>
        <source>Run the installer again, or use a build of the model for the processor.</source>
        <translation>ਇੰਸਟਾਲਰ ਫਿਰ ਚਲਾਓ, ਜਾਂ ਪ੍ਰੋਸੈਸਰ ਲਈ ਬਣਿਆ ਮਾਡਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Run the installer again.</source>
        <translation>ਇੰਸਟਾਲਰ ਫਿਰ ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>Run the recipe that lies beside this page, where the project is: the same questions are drawn, and answers that are kept already are not asked for again.</source>
        <translation>ਇਸ ਪੰਨੇ ਦੇ ਨਾਲ ਰੱਖੀ ਰੈਸਿਪੀ ਉੱਥੇ ਚਲਾਓ ਜਿੱਥੇ ਪ੍ਰੋਜੈਕਟ ਹੈ: ਉਹੀ ਸਵਾਲ ਚੁਣੇ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਜੋ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਰੱਖੇ ਹਨ ਉਹ ਫਿਰ ਨਹੀਂ ਮੰਗੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>Runs of letters in common (chrF)</source>
        <translation>ਸਾਂਝੀਆਂ ਅੱਖਰ-ਲੜੀਆਂ (chrF)</translation>
    </message>
    <message>
        <source>Runs of one to four words shared with the expected answer: for translations.</source>
        <translation>ਇੱਕ ਤੋਂ ਚਾਰ ਸ਼ਬਦਾਂ ਦੀਆਂ ਲੜੀਆਂ ਜੋ ਉਮੀਦ ਵਾਲੇ ਜਵਾਬ ਨਾਲ ਸਾਂਝੀਆਂ ਹਨ: ਅਨੁਵਾਦਾਂ ਲਈ।</translation>
    </message>
    <message>
        <source>Runs of one to six letters shared with the expected answer: for any language, endings matter less.</source>
        <translation>ਇੱਕ ਤੋਂ ਛੇ ਅੱਖਰਾਂ ਦੀਆਂ ਲੜੀਆਂ ਜੋ ਉਮੀਦ ਵਾਲੇ ਜਵਾਬ ਨਾਲ ਸਾਂਝੀਆਂ ਹਨ: ਕਿਸੇ ਵੀ ਭਾਸ਼ਾ ਲਈ, ਸ਼ਬਦਾਂ ਦੇ ਪਿਛੇਤਰਾਂ ਨਾਲ ਘੱਟ ਫ਼ਰਕ ਪੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Runs of words in common (BLEU)</source>
        <translation>ਸਾਂਝੀਆਂ ਸ਼ਬਦ-ਲੜੀਆਂ (BLEU)</translation>
    </message>
    <message>
        <source>Runs of words in common, all answers together (BLEU)</source>
        <translation>ਸਾਂਝੀਆਂ ਸ਼ਬਦ-ਲੜੀਆਂ, ਸਾਰੇ ਜਵਾਬ ਇਕੱਠੇ (BLEU)</translation>
    </message>
    <message>
        <source>Runs on the graphics card {name}.</source>
        <translation>ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ {name} ਉੱਤੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Runs on the graphics part of the Apple chip.</source>
        <translation>Apple ਚਿੱਪ ਦੇ ਗ੍ਰਾਫਿਕਸ ਹਿੱਸੇ ਉੱਤੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Runs on the processor.</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>SQLAlchemy knows no database “{name}” here.</source>
        <translation>SQLAlchemy ਇੱਥੇ “{name}” ਡਾਟਾਬੇਸ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>Sales writes offers, service sorts complaints</source>
        <translation>ਵਿਕਰੀ ਪੇਸ਼-ਕਸ਼ਾਂ ਲਿਖਦੀ ਹੈ, ਸੇਵਾ ਸ਼ਿਕਾਇਤਾਂ ਛਾਂਟਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>ਨਮੂਨਾ ਜਵਾਬ</translation>
    </message>
    <message>
        <source>Sample answers are left out from step {step} on: {reason}</source>
        <translation>ਕਦਮ {step} ਤੋਂ ਨਮੂਨਾ ਜਵਾਬ ਛੱਡ ਦਿੱਤੇ ਗਏ ਹਨ: {reason}</translation>
    </message>
    <message>
        <source>Sample answers while it trains.</source>
        <translation>ਸਿਖਲਾਈ ਦੌਰਾਨ ਨਮੂਨਾ ਜਵਾਬ।</translation>
    </message>
    <message numerus="yes">
        <source>Save %n answer(s) from chat</source>
        <translation>
            <numerusform>ਚੈਟ ਤੋਂ %n ਜਵਾਬ ਸੰਭਾਲੋ</numerusform>
            <numerusform>ਚੈਟ ਤੋਂ %n ਜਵਾਬ ਸੰਭਾਲੋ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an answer from chat</source>
        <translation>ਚੈਟ ਤੋਂ ਜਵਾਬ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>Save it as CSV, Excel (.xlsx), JSON Lines or Parquet.</source>
        <translation>ਉਸ ਨੂੰ CSV, Excel (.xlsx), JSON Lines ਜਾਂ Parquet ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Save it as CSV, with the names of the columns in the first line and as many cells in each other, or as JSON Lines.</source>
        <translation>ਉਸ ਨੂੰ CSV ਵਜੋਂ, ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਅਤੇ ਬਾਕੀਆਂ ਵਿੱਚ ਓਨੇ ਹੀ ਸੈੱਲ ਰੱਖ ਕੇ, ਜਾਂ JSON Lines ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object like {example} on each line.</source>
        <translation>ਉਸ ਨੂੰ JSON Lines ਵਜੋਂ ਸੰਭਾਲੋ, ਹਰੇਕ ਲਾਈਨ ਵਿੱਚ {example} ਵਰਗਾ ਇੱਕ JSON ਆਬਜੈਕਟ।</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object on each line.</source>
        <translation>ਉਸ ਨੂੰ JSON Lines ਵਜੋਂ ਸੰਭਾਲੋ, ਹਰੇਕ ਲਾਈਨ ਵਿੱਚ ਇੱਕ JSON ਆਬਜੈਕਟ।</translation>
    </message>
    <message>
        <source>Save it as a JSON array of objects like {example}, or as JSON Lines.</source>
        <translation>ਉਸ ਨੂੰ {example} ਵਰਗੇ ਆਬਜੈਕਟਾਂ ਦੀ JSON ਸੂਚੀ, ਜਾਂ JSON Lines ਵਜੋਂ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>Save it as one of these and add that: {known}.</source>
        <translation>ਉਸ ਨੂੰ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਜੋਂ ਸੰਭਾਲ ਕੇ ਉਹ ਜੋੜੋ: {known}।</translation>
    </message>
    <message>
        <source>Save it as one of these: {known}.</source>
        <translation>ਉਸ ਨੂੰ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਜੋਂ ਸੰਭਾਲੋ: {known}।</translation>
    </message>
    <message>
        <source>Saving the adapter</source>
        <translation>ਅਡੈਪਟਰ ਸੰਭਾਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>ਮਾਡਲ ਸੰਭਾਲ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Say on the Dataset screen which column holds the rejected answers.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਉੱਤੇ ਦੱਸੋ ਕਿ ਕਿਹੜੇ ਕਾਲਮ ਵਿੱਚ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ ਹਨ।</translation>
    </message>
    <message>
        <source>Say what this state is, such as “before cleaning”.</source>
        <translation>ਦੱਸੋ ਕਿ ਇਹ ਸਥਿਤੀ ਕੀ ਹੈ, ਜਿਵੇਂ “ਸਫਾਈ ਤੋਂ ਪਹਿਲਾਂ”।</translation>
    </message>
    <message>
        <source>Say which column is the question and which the answer, or the turns.</source>
        <translation>ਦੱਸੋ ਕਿਹੜਾ ਕਾਲਮ ਸਵਾਲ ਹੈ ਅਤੇ ਕਿਹੜਾ ਜਵਾਬ, ਜਾਂ ਵਾਰੀਆਂ।</translation>
    </message>
    <message>
        <source>Says when it does not know</source>
        <translation>ਨਾ ਪਤਾ ਹੋਣ ਉੱਤੇ ਦੱਸਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Scan it again, sharper or straighter, or remove it.</source>
        <translation>ਉਸ ਨੂੰ ਫਿਰ ਸਕੈਨ ਕਰੋ, ਜ਼ਿਆਦਾ ਸਾਫ਼ ਜਾਂ ਸਿੱਧਾ, ਜਾਂ ਹਟਾਓ।</translation>
    </message>
    <message>
        <source>Scores of all words</source>
        <translation>ਸਾਰੇ ਸ਼ਬਦਾਂ ਦੇ ਸਕੋਰ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ਖੋਜ</translation>
    </message>
    <message>
        <source>Search for settings</source>
        <translation>ਸੈਟਿੰਗਾਂ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Search for settings: “{name}”</source>
        <translation>ਸੈਟਿੰਗਾਂ ਦੀ ਖੋਜ: “{name}”</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ਹੱਬ ਵਿੱਚ ਖੋਜੋ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>ਸੀਡ</translation>
    </message>
    <message>
        <source>Seeds of training</source>
        <translation>ਸਿਖਲਾਈ ਦੇ ਸੀਡ</translation>
    </message>
    <message>
        <source>Seeking near-duplicates</source>
        <translation>ਲਗਭਗ-ਕਾਪੀਆਂ ਖੋਜ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Select other rows, or say what the columns are.</source>
        <translation>ਹੋਰ ਕਤਾਰਾਂ ਚੁਣੋ, ਜਾਂ ਦੱਸੋ ਕਿ ਕਾਲਮ ਕੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Select them with Ctrl or Shift held down.</source>
        <translation>Ctrl ਜਾਂ Shift ਦਬਾ ਕੇ ਉਨ੍ਹਾਂ ਨੂੰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Select {most} at most.</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ {most} ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Send fewer or shorter messages, or ask a model that reads more.</source>
        <translation>ਘੱਟ ਜਾਂ ਛੋਟੇ ਸੁਨੇਹੇ ਭੇਜੋ, ਜਾਂ ਵੱਧ ਪੜ੍ਹਨ ਵਾਲੇ ਮਾਡਲ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Sentences quoted from your documents, in which “{run}” marks the words that answer.</source>
        <translation>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਟੂਕੇ ਵਾਕ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ “{run}” ਜਵਾਬ ਵਾਲੇ ਸ਼ਬਦਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Sentences with a source that says so</source>
        <translation>ਵਾਕ ਜਿਨ੍ਹਾਂ ਦਾ ਸਰੋਤ ਉਹੀ ਕਹਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Set Ustad up from its folder with the installer, which brings one.</source>
        <translation>Ustad ਨੂੰ ਉਸ ਦੇ ਫੋਲਡਰ ਤੋਂ ਇੰਸਟਾਲਰ ਨਾਲ ਸੈੱਟ ਕਰੋ, ਜੋ Python ਲਿਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Set “Where the adapter begins” to “Usual”, or choose LoRA.</source>
        <translation>“ਅਡੈਪਟਰ ਕਿੱਥੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ” ਵਿੱਚ “ਆਮ” ਚੁਣੋ, ਜਾਂ LoRA ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Several departments with ways of their own count as several tasks.</source>
        <translation>ਆਪਣੇ-ਆਪਣੇ ਢੰਗ ਵਾਲੇ ਕਈ ਵਿਭਾਗ ਕਈ ਕੰਮ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Several passages can be found and laid side by side for one answer.</source>
        <translation>ਇੱਕ ਜਵਾਬ ਲਈ ਕਈ ਅੰਸ਼ ਲੱਭ ਕੇ ਨਾਲੋ-ਨਾਲ ਰੱਖੇ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Several tasks</source>
        <translation>ਕਈ ਕੰਮ</translation>
    </message>
    <message>
        <source>Shall one model serve several different tasks?</source>
        <translation>ਕੀ ਇੱਕ ਮਾਡਲ ਨੇ ਕਈ ਵੱਖ-ਵੱਖ ਕੰਮ ਕਰਨੇ ਹਨ?</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>ਕਤਾਰਾਂ ਦਾ ਹਿੱਸਾ</translation>
    </message>
    <message>
        <source>Sharpness of comparison</source>
        <translation>ਤੁਲਨਾ ਦੀ ਤਿੱਖਾਈ</translation>
    </message>
    <message>
        <source>Short passages are found more exactly; long ones give the model more to answer from.</source>
        <translation>ਛੋਟੇ ਅੰਸ਼ ਵੱਧ ਸਟੀਕ ਲੱਭਦੇ ਹਨ; ਲੰਬੇ ਅੰਸ਼ ਮਾਡਲ ਨੂੰ ਜਵਾਬ ਲਈ ਵੱਧ ਸਮੱਗਰੀ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Short rewriting and sorting tasks after fine-tuning, on slow computers too.</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ ਤੋਂ ਬਾਅਦ ਮੁੜ ਲਿਖਣ ਅਤੇ ਛਾਂਟਣ ਦੇ ਛੋਟੇ ਕੰਮ, ਹੌਲੀ ਕੰਪਿਊਟਰਾਂ ਉੱਤੇ ਵੀ।</translation>
    </message>
    <message>
        <source>Short texts; needs little memory for long conversations.</source>
        <translation>ਛੋਟੀਆਂ ਲਿਖਤਾਂ; ਲੰਬੀਆਂ ਗੱਲਬਾਤਾਂ ਲਈ ਘੱਟ ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Shorten it, begin a new conversation, or choose a model that reads more.</source>
        <translation>ਉਸ ਨੂੰ ਛੋਟਾ ਕਰੋ, ਨਵੀਂ ਗੱਲਬਾਤ ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਵੱਧ ਪੜ੍ਹਨ ਵਾਲਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model that reads more.</source>
        <translation>ਪ੍ਰੌਂਪਟ ਛੋਟਾ ਕਰੋ, ਜਾਂ ਅਜਿਹਾ ਮਾਡਲ ਚੁਣੋ ਜੋ ਵੱਧ ਪੜ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a model that reads more.</source>
        <translation>ਸਵਾਲ ਛੋਟਾ ਕਰੋ, ਜਾਂ ਵੱਧ ਪੜ੍ਹਨ ਵਾਲਾ ਮਾਡਲ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Show what is trained</source>
        <translation>ਕੀ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>So it fits.</source>
        <translation>ਇਸ ਲਈ ਇਹ ਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>So it is tight: close other programs, or keep conversations shorter.</source>
        <translation>ਇਸ ਲਈ ਇਹ ਤੰਗ ਹੈ: ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਜਾਂ ਗੱਲਬਾਤਾਂ ਛੋਟੀਆਂ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>So it will not fit.</source>
        <translation>ਇਸ ਲਈ ਇਹ ਨਹੀਂ ਆਵੇਗਾ।</translation>
    </message>
    <message>
        <source>So that they can check it, and so that a wrong answer can be traced and put right.</source>
        <translation>ਤਾਂ ਜੋ ਉਹ ਇਸ ਨੂੰ ਜਾਂਚ ਸਕਣ, ਅਤੇ ਗਲਤ ਜਵਾਬ ਨੂੰ ਲੱਭ ਕੇ ਠੀਕ ਕੀਤਾ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>Some columns have the same name; of those the last was read.</source>
        <translation>ਕੁਝ ਕਾਲਮਾਂ ਦਾ ਇੱਕੋ ਨਾਂ ਹੈ; ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਆਖਰੀ ਪੜ੍ਹਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Some hundreds of good examples are enough to begin with.</source>
        <translation>ਕੁਝ ਸੌ ਚੰਗੀਆਂ ਉਦਾਹਰਨਾਂ ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਕਾਫ਼ੀ ਹਨ।</translation>
    </message>
    <message>
        <source>Some hundreds, checked, of different kinds</source>
        <translation>ਕੁਝ ਸੌ, ਜਾਂਚੀਆਂ ਹੋਈਆਂ, ਵੱਖ-ਵੱਖ ਕਿਸਮਾਂ ਦੀਆਂ</translation>
    </message>
    <message>
        <source>Some rows ask a question and others mark places by their label.</source>
        <translation>ਕੁਝ ਕਤਾਰਾਂ ਸਵਾਲ ਪੁੱਛਦੀਆਂ ਹਨ ਅਤੇ ਕੁਝ ਥਾਵਾਂ ਉੱਤੇ ਉਨ੍ਹਾਂ ਦੇ ਲੇਬਲ ਨਾਲ ਨਿਸ਼ਾਨ ਲਗਾਉਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Some ways are surely worse; between the best ones chance may decide.</source>
        <translation>ਕੁਝ ਤਰੀਕੇ ਪੱਕੇ ਤੌਰ ਉੱਤੇ ਮਾੜੇ ਹਨ; ਸਭ ਤੋਂ ਵਧੀਆ ਤਰੀਕਿਆਂ ਵਿੱਚ ਫ਼ਰਕ ਸੰਜੋਗ ਦਾ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Something stands behind the last row.</source>
        <translation>ਆਖਰੀ ਕਤਾਰ ਦੇ ਪਿੱਛੇ ਕੁਝ ਹੈ।</translation>
    </message>
    <message>
        <source>Something went wrong inside Ustad: {error}</source>
        <translation>Ustad ਦੇ ਅੰਦਰ ਕੁਝ ਗਲਤ ਹੋ ਗਿਆ: {error}</translation>
    </message>
    <message>
        <source>Sort messages, pick out figures, sum up, write in one style or format</source>
        <translation>ਸੁਨੇਹੇ ਛਾਂਟਣਾ, ਅੰਕੜੇ ਕੱਢਣਾ, ਸਾਰ ਲਿਖਣਾ, ਇੱਕੋ ਸ਼ੈਲੀ ਜਾਂ ਫਾਰਮੈੱਟ ਵਿੱਚ ਲਿਖਣਾ</translation>
    </message>
    <message>
        <source>Sorting texts by label</source>
        <translation>ਲਿਖਤਾਂ ਨੂੰ ਲੇਬਲ ਮੁਤਾਬਕ ਛਾਂਟਣਾ</translation>
    </message>
    <message>
        <source>Source among five</source>
        <translation>ਸਰੋਤ ਪਹਿਲੇ ਪੰਜਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Source found first</source>
        <translation>ਸਰੋਤ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਲੱਭਿਆ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ਸਰੋਤ</translation>
    </message>
    <message>
        <source>Sources that say so</source>
        <translation>ਸਰੋਤ ਜੋ ਉਹੀ ਕਹਿੰਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Speakers are system, user, assistant and tool.</source>
        <translation>ਬੁਲਾਰੇ ਸਿਸਟਮ, ਵਰਤੋਂਕਾਰ, ਸਹਾਇਕ ਅਤੇ ਟੂਲ ਹਨ।</translation>
    </message>
    <message>
        <source>Split a row in two</source>
        <translation>ਕਤਾਰ ਨੂੰ ਦੋ ਵਿੱਚ ਵੰਡੋ</translation>
    </message>
    <message>
        <source>Split rows</source>
        <translation>ਕਤਾਰਾਂ ਵੰਡੋ</translation>
    </message>
    <message>
        <source>Split the rows anew so that like rows stay together, or write new questions.</source>
        <translation>ਕਤਾਰਾਂ ਨੂੰ ਨਵੇਂ ਸਿਰਿਓਂ ਇਉਂ ਵੰਡੋ ਕਿ ਮਿਲਦੀਆਂ-ਜੁਲਦੀਆਂ ਕਤਾਰਾਂ ਇਕੱਠੀਆਂ ਰਹਿਣ, ਜਾਂ ਨਵੇਂ ਸਵਾਲ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Split: {percent} % held out</source>
        <translation>ਵੰਡ: {percent} % ਵੱਖ ਰੱਖਿਆ</translation>
    </message>
    <message>
        <source>Squeezed to 4 bits (NF4)</source>
        <translation>4 ਬਿੱਟ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ (NF4)</translation>
    </message>
    <message>
        <source>Squeezed to 8 bits</source>
        <translation>8 ਬਿੱਟ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼</translation>
    </message>
    <message>
        <source>Squeezed weights need a quarter to a half of the memory and make answers a little worse. On a processor they also make them slower; an ONNX export in int4 is the faster way there.</source>
        <translation>ਕੁਆਂਟਾਈਜ਼ ਕੀਤੇ ਵੇਟ ਚੌਥਾਈ ਤੋਂ ਅੱਧੀ ਮੈਮੋਰੀ ਲੈਂਦੇ ਹਨ ਅਤੇ ਜਵਾਬ ਥੋੜ੍ਹੇ ਮਾੜੇ ਕਰਦੇ ਹਨ। ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਇਹ ਉਨ੍ਹਾਂ ਨੂੰ ਹੌਲੀ ਵੀ ਕਰਦੇ ਹਨ; ਉੱਥੇ int4 ਵਿੱਚ ONNX ਐਕਸਪੋਰਟ ਜ਼ਿਆਦਾ ਤੇਜ਼ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>Star %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਨੂੰ ਤਾਰਾ ਲਗਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਨੂੰ ਤਾਰਾ ਲਗਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run with another learning rate; if it happens again, check the disk.</source>
        <translation>ਹੋਰ ਲਰਨਿੰਗ ਰੇਟ ਨਾਲ ਨਵਾਂ ਰਨ ਸ਼ੁਰੂ ਕਰੋ; ਜੇ ਫਿਰ ਇਹੀ ਹੋਵੇ, ਤਾਂ ਡਿਸਕ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>Start a new run, or bring the former files back.</source>
        <translation>ਨਵਾਂ ਰਨ ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਪੁਰਾਣੀਆਂ ਫ਼ਾਈਲਾਂ ਵਾਪਸ ਲਿਆਓ।</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>ਨਵਾਂ ਰਨ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate (a tenth, say), and look for rows with broken text.</source>
        <translation>ਛੋਟੇ ਲਰਨਿੰਗ ਰੇਟ (ਜਿਵੇਂ ਦਸਵੇਂ ਹਿੱਸੇ) ਨਾਲ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ, ਅਤੇ ਟੁੱਟੀ ਲਿਖਤ ਵਾਲੀਆਂ ਕਤਾਰਾਂ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Start it again with a larger learning rate, or more passes over the rows.</source>
        <translation>ਉਸ ਨੂੰ ਵੱਡੇ ਲਰਨਿੰਗ ਰੇਟ, ਜਾਂ ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਵੱਧ ਵਾਰ ਲੰਘਣ ਨਾਲ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate.</source>
        <translation>ਉਸ ਨੂੰ ਛੋਟੇ ਲਰਨਿੰਗ ਰੇਟ ਨਾਲ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Start it again with other settings; the job's log has all that Olive said.</source>
        <translation>ਉਸ ਨੂੰ ਹੋਰ ਸੈਟਿੰਗਾਂ ਨਾਲ ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ; Olive ਨੇ ਜੋ ਕਿਹਾ ਉਹ ਸਭ ਕੰਮ ਦੇ ਲੌਗ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Start it anew from its screen.</source>
        <translation>ਉਸ ਨੂੰ ਉਸ ਦੀ ਸਕ੍ਰੀਨ ਤੋਂ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Start it as one process.</source>
        <translation>ਇਸ ਨੂੰ ਇੱਕੋ ਪ੍ਰੋਸੈਸ ਵਜੋਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Start it, or correct its address in Settings, then try again; what was saved before is safe.</source>
        <translation>ਉਸ ਨੂੰ ਚਲਾਓ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਉਸ ਦਾ ਪਤਾ ਸੁਧਾਰੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੋ ਪਹਿਲਾਂ ਸੰਭਾਲਿਆ ਸੀ ਉਹ ਸੁਰੱਖਿਅਤ ਹੈ।</translation>
    </message>
    <message>
        <source>Start one run with these settings, and mend what it says.</source>
        <translation>ਇਨ੍ਹਾਂ ਸੈਟਿੰਗਾਂ ਨਾਲ ਇੱਕ ਰਨ ਸ਼ੁਰੂ ਕਰੋ, ਅਤੇ ਉਹ ਜੋ ਦੱਸੇ ਉਸ ਨੂੰ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Start the server, or correct the address in Settings.</source>
        <translation>ਸਰਵਰ ਚਲਾਓ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਸੁਧਾਰੋ।</translation>
    </message>
    <message>
        <source>Starting Olive {version}</source>
        <translation>Olive {version} ਸ਼ੁਰੂ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>ਉਹੀ ਰਹਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ਕਦਮ ਦਰ ਕਦਮ</translation>
    </message>
    <message>
        <source>Step of training, processor</source>
        <translation>ਸਿਖਲਾਈ ਦਾ ਕਦਮ, ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>Step of training, {device}</source>
        <translation>ਸਿਖਲਾਈ ਦਾ ਕਦਮ, {device}</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>ਚੈੱਕਪੁਆਇੰਟਾਂ ਵਿਚਕਾਰ ਕਦਮ</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨਾਂ ਵਿਚਕਾਰ ਕਦਮ</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>ਇੱਥੇ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>ਇਸ ਤੋਂ ਬਾਅਦ ਛੇਤੀ ਰੋਕੋ</translation>
    </message>
    <message>
        <source>Stop following that one first, or choose another folder.</source>
        <translation>ਪਹਿਲਾਂ ਉਸ ਦੀ ਨਿਗਰਾਨੀ ਰੋਕੋ, ਜਾਂ ਹੋਰ ਫੋਲਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>ਮਿਟਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਰੋਕੋ।</translation>
    </message>
    <message>
        <source>Stop it, or wait for it, and try again.</source>
        <translation>ਇਸ ਨੂੰ ਰੋਕੋ, ਜਾਂ ਇਸ ਦੀ ਉਡੀਕ ਕਰੋ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Stopping early after {patience} validations.</source>
        <translation>{patience} ਵੈਲੀਡੇਸ਼ਨਾਂ ਤੋਂ ਬਾਅਦ ਛੇਤੀ ਰੁਕਣਾ।</translation>
    </message>
    <message>
        <source>Strong for its size in reasoning, code and long documents; answers without thinking aloud.</source>
        <translation>ਆਪਣੇ ਆਕਾਰ ਲਈ ਤਰਕ, ਕੋਡ ਅਤੇ ਲੰਬੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਮਜ਼ਬੂਤ; ਸੋਚ ਦਿਖਾਏ ਬਿਨਾਂ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Strong for its size; thinks aloud before it answers where asked to.</source>
        <translation>ਆਪਣੇ ਆਕਾਰ ਲਈ ਮਜ਼ਬੂਤ; ਕਹਿਣ ਉੱਤੇ ਜਵਾਬ ਤੋਂ ਪਹਿਲਾਂ ਸੋਚ ਕੇ ਦਿਖਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Summaries and rewriting; a common base for fine-tuning.</source>
        <translation>ਸਾਰ ਅਤੇ ਮੁੜ ਲਿਖਣਾ; ਫਾਈਨ-ਟਿਊਨਿੰਗ ਦਾ ਆਮ ਆਧਾਰ।</translation>
    </message>
    <message>
        <source>Summaries, following instructions, and answers from documents.</source>
        <translation>ਸਾਰ, ਹਦਾਇਤਾਂ ਦੀ ਪਾਲਣਾ, ਅਤੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਜਵਾਬ।</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>ਪੱਕਾ</translation>
    </message>
    <message numerus="yes">
        <source>Surely better than “{other}” on the same %n question(s).</source>
        <translation>
            <numerusform>ਉਸੇ %n ਸਵਾਲ ਉੱਤੇ “{other}” ਤੋਂ ਪੱਕੇ ਤੌਰ ਉੱਤੇ ਬਿਹਤਰ।</numerusform>
            <numerusform>ਉਨ੍ਹਾਂ ਹੀ %n ਸਵਾਲਾਂ ਉੱਤੇ “{other}” ਤੋਂ ਪੱਕੇ ਤੌਰ ਉੱਤੇ ਬਿਹਤਰ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Surprise at the right answer</source>
        <translation>ਸਹੀ ਜਵਾਬ ਉੱਤੇ ਹੈਰਾਨੀ</translation>
    </message>
    <message>
        <source>Switch it on when Ustad starts</source>
        <translation>Ustad ਸ਼ੁਰੂ ਹੋਣ ਉੱਤੇ ਇਸ ਨੂੰ ਚਾਲੂ ਕਰੋ</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਨੂੰ ਟੈਗ ਲਗਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਨੂੰ ਟੈਗ ਲਗਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) for the proof</source>
        <translation>
            <numerusform>ਪਰਖ ਲਈ %n ਕਤਾਰ ਲਓ</numerusform>
            <numerusform>ਪਰਖ ਲਈ %n ਕਤਾਰਾਂ ਲਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list, and delete it with your file manager.</source>
        <translation>ਉਸ ਨੂੰ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਓ, ਅਤੇ ਆਪਣੇ ਫ਼ਾਈਲ ਮੈਨੇਜਰ ਨਾਲ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Take it out there and type it into the field for the password.</source>
        <translation>ਉਸ ਨੂੰ ਉੱਥੋਂ ਕੱਢੋ ਅਤੇ ਪਾਸਵਰਡ ਵਾਲੇ ਖਾਨੇ ਵਿੱਚ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਕੱਢ ਦਿਓ।</translation>
    </message>
    <message numerus="yes">
        <source>Take tags from %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਤੋਂ ਟੈਗ ਹਟਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਤੋਂ ਟੈਗ ਹਟਾਓ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take template signs out of %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਵਿੱਚੋਂ ਟੈਂਪਲੇਟ ਚਿੰਨ੍ਹ ਕੱਢੋ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਵਿੱਚੋਂ ਟੈਂਪਲੇਟ ਚਿੰਨ੍ਹ ਕੱਢੋ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਤੋਂ ਤਾਰਾ ਹਟਾਓ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਤੋਂ ਤਾਰਾ ਹਟਾਓ</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling MLflow at {mlflow}.</source>
        <translation>{mlflow} ਉੱਤੇ MLflow ਨੂੰ ਦੱਸਣਾ।</translation>
    </message>
    <message>
        <source>Terms and phrases become stable and precise when the model has practised them.</source>
        <translation>ਮਾਡਲ ਦੇ ਅਭਿਆਸ ਨਾਲ ਸ਼ਬਦ ਅਤੇ ਵਾਕ ਪੱਕੇ ਅਤੇ ਸਟੀਕ ਹੋ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>ਲਿਖਤ ਅਤੇ ਲੇਬਲ</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>ਲਿਖਤ ਅਤੇ ਨਿਸ਼ਾਨਬੱਧ ਥਾਵਾਂ</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) failed on “{file}”: {reason}</source>
        <translation>“{file}” ਉੱਤੇ ਲਿਖਤ ਪਛਾਣ (tesseract) ਅਸਫਲ ਰਹੀ: {reason}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ਲਿਖਤ ਦਾ ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Text was once read in the wrong encoding. The fix reads it in the right one.</source>
        <translation>ਲਿਖਤ ਕਦੇ ਗਲਤ ਐਨਕੋਡਿੰਗ ਵਿੱਚ ਪੜ੍ਹੀ ਗਈ ਸੀ। ਸੁਧਾਰ ਉਸ ਨੂੰ ਸਹੀ ਵਿੱਚ ਪੜ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Texts in English that come with Ustad are to keep the vectors they had, so that what the model was good at stays. 0 lets it go; larger values hold on to more and learn less.</source>
        <translation>Ustad ਨਾਲ ਆਉਣ ਵਾਲੀਆਂ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤਾਂ ਦੇ ਵੈਕਟਰ ਪਹਿਲਾਂ ਵਰਗੇ ਹੀ ਰੱਖੇ ਜਾਂਦੇ ਹਨ, ਤਾਂ ਜੋ ਮਾਡਲ ਜਿਸ ਵਿੱਚ ਚੰਗਾ ਸੀ ਉਹ ਬਣਿਆ ਰਹੇ। 0 ਇਸ ਨੂੰ ਜਾਣ ਦਿੰਦਾ ਹੈ; ਵੱਡੇ ਮੁੱਲ ਵੱਧ ਸਾਂਭਦੇ ਹਨ ਅਤੇ ਘੱਟ ਸਿੱਖਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The Dataset screen shows them under “What is trained”.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਸਕ੍ਰੀਨ ਇਨ੍ਹਾਂ ਨੂੰ “ਕੀ ਸਿਖਾਇਆ ਜਾਂਦਾ ਹੈ” ਵਿੱਚ ਦਿਖਾਉਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing more: {reason}. The run goes on, and its own folder has everything.</source>
        <translation>{address} ਵਾਲੇ MLflow ਸਰਵਰ ਨੂੰ ਹੁਣ ਹੋਰ ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ: {reason}। ਰਨ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਉਸ ਦੇ ਆਪਣੇ ਫੋਲਡਰ ਵਿੱਚ ਸਭ ਕੁਝ ਹੈ।</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing: nobody has agreed to that on this computer. Begin a run of your own with this address to be asked.</source>
        <translation>{address} ਵਾਲੇ MLflow ਸਰਵਰ ਨੂੰ ਕੁਝ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ: ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਕਿਸੇ ਨੇ ਇਸ ਦੀ ਸਹਿਮਤੀ ਨਹੀਂ ਦਿੱਤੀ। ਪੁੱਛੇ ਜਾਣ ਲਈ ਇਸ ਪਤੇ ਨਾਲ ਆਪਣਾ ਰਨ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The ONNX chat model was put away; the next question loads it again.</source>
        <translation>ONNX ਚੈਟ ਮਾਡਲ ਹਟਾ ਦਿੱਤਾ ਗਿਆ; ਅਗਲਾ ਸਵਾਲ ਉਸ ਨੂੰ ਫਿਰ ਲੋਡ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} could not be loaded: {reason}</source>
        <translation>{folder} ਵਾਲਾ ONNX ਮਾਡਲ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} is not whole: {file} is missing or empty.</source>
        <translation>{folder} ਵਾਲਾ ONNX ਮਾਡਲ ਪੂਰਾ ਨਹੀਂ: {file} ਨਹੀਂ ਹੈ ਜਾਂ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The ONNX model of the base, with the run's adapter in a file of its own, switched on and off.</source>
        <translation>ਬੇਸ ਦਾ ONNX ਮਾਡਲ, ਰਨ ਦਾ ਅਡੈਪਟਰ ਆਪਣੀ ਫ਼ਾਈਲ ਵਿੱਚ, ਚਾਲੂ-ਬੰਦ ਹੋਣ ਵਾਲਾ।</translation>
    </message>
    <message>
        <source>The Qdrant server that keeps this index is not in the settings.</source>
        <translation>ਇਸ ਇੰਡੈਕਸ ਨੂੰ ਰੱਖਣ ਵਾਲਾ Qdrant ਸਰਵਰ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The adapter in {folder} does not fit the model in {model}.</source>
        <translation>{folder} ਵਾਲਾ ਅਡੈਪਟਰ {model} ਵਾਲੇ ਮਾਡਲ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The adapter in {folder} is not complete: {file} is missing.</source>
        <translation>{folder} ਵਾਲਾ ਅਡੈਪਟਰ ਪੂਰਾ ਨਹੀਂ: {file} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The adapter in {folder} was made for {base}, not for the model in {model}.</source>
        <translation>{folder} ਵਾਲਾ ਅਡੈਪਟਰ {base} ਲਈ ਬਣਿਆ ਸੀ, {model} ਵਾਲੇ ਮਾਡਲ ਲਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The adapter learnt beside a model squeezed to few bits and is merged with the model as it was, which is more exact: answers may differ a little from those measured in training.</source>
        <translation>ਅਡੈਪਟਰ ਨੇ ਘੱਟ ਬਿੱਟਾਂ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਮਾਡਲ ਨਾਲ ਸਿੱਖਿਆ ਅਤੇ ਅਸਲ ਮਾਡਲ ਨਾਲ ਮਰਜ ਹੁੰਦਾ ਹੈ, ਜੋ ਵੱਧ ਸਟੀਕ ਹੈ: ਜਵਾਬ ਸਿਖਲਾਈ ਵੇਲੇ ਮਾਪਿਆਂ ਤੋਂ ਥੋੜ੍ਹੇ ਵੱਖਰੇ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The adapter's beginning, {value}.</source>
        <translation>ਅਡੈਪਟਰ ਦੀ ਸ਼ੁਰੂਆਤ, {value}।</translation>
    </message>
    <message>
        <source>The address does not say the whole path of the SQLite file.</source>
        <translation>ਪਤਾ SQLite ਫ਼ਾਈਲ ਦਾ ਪੂਰਾ ਪਾਥ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>The address of an MLflow server that is told the settings and figures as well, such as http://localhost:5000. Empty: nothing is sent anywhere.</source>
        <translation>MLflow ਸਰਵਰ ਦਾ ਪਤਾ, ਜਿਸ ਨੂੰ ਸੈਟਿੰਗਾਂ ਅਤੇ ਅੰਕੜੇ ਵੀ ਦੱਸੇ ਜਾਂਦੇ ਹਨ, ਜਿਵੇਂ http://localhost:5000। ਖਾਲੀ: ਕਿਤੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The address “{name}” is not in the settings.</source>
        <translation>ਪਤਾ “{name}” ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The answer ends before the first of these words or signs that it would have written.</source>
        <translation>ਜਵਾਬ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਜਾਂ ਚਿੰਨ੍ਹਾਂ ਵਿੱਚੋਂ ਪਹਿਲੇ ਨੂੰ ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ ਮੁੱਕ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The answer is in what was said</source>
        <translation>ਜੋ ਕਿਹਾ ਗਿਆ ਉਸ ਵਿੱਚ ਜਵਾਬ ਹੈ</translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off at %n token(s).</source>
        <translation>
            <numerusform>ਜਵਾਬ %n ਟੋਕਨ ਉੱਤੇ ਕੱਟਿਆ ਗਿਆ।</numerusform>
            <numerusform>ਜਵਾਬ %n ਟੋਕਨਾਂ ਉੱਤੇ ਕੱਟਿਆ ਗਿਆ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer “{answer}” does not stand in the passage.</source>
        <translation>ਜਵਾਬ “{answer}” ਅੰਸ਼ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The answers need facts from outside the model; looking them up brings those in.</source>
        <translation>ਜਵਾਬਾਂ ਨੂੰ ਮਾਡਲ ਤੋਂ ਬਾਹਰ ਦੇ ਤੱਥ ਚਾਹੀਦੇ; ਲੱਭਣਾ ਉਨ੍ਹਾਂ ਨੂੰ ਲਿਆਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The answers need no documents, so there is little to look up.</source>
        <translation>ਜਵਾਬਾਂ ਨੂੰ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਚਾਹੀਦੇ, ਇਸ ਲਈ ਲੱਭਣ ਲਈ ਥੋੜ੍ਹਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>The attached files are longer than fits: the {read} passages nearest to the question were read, and %n passage(s) were not.</source>
        <translation>
            <numerusform>ਜੋੜੀਆਂ ਫ਼ਾਈਲਾਂ ਸਮਾਉਣ ਤੋਂ ਲੰਬੀਆਂ ਹਨ: ਸਵਾਲ ਦੇ ਸਭ ਤੋਂ ਨੇੜਲੇ {read} ਅੰਸ਼ ਪੜ੍ਹੇ ਗਏ, ਅਤੇ %n ਅੰਸ਼ ਨਹੀਂ।</numerusform>
            <numerusform>ਜੋੜੀਆਂ ਫ਼ਾਈਲਾਂ ਸਮਾਉਣ ਤੋਂ ਲੰਬੀਆਂ ਹਨ: ਸਵਾਲ ਦੇ ਸਭ ਤੋਂ ਨੇੜਲੇ {read} ਅੰਸ਼ ਪੜ੍ਹੇ ਗਏ, ਅਤੇ %n ਅੰਸ਼ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The best checkpoint, of step {best}, is damaged; the weights of the last step, {step}, are kept.</source>
        <translation>ਸਭ ਤੋਂ ਵਧੀਆ ਚੈੱਕਪੁਆਇੰਟ, ਕਦਮ {best} ਦਾ, ਖਰਾਬ ਹੈ; ਆਖਰੀ ਕਦਮ {step} ਦੇ ਵੇਟ ਰੱਖੇ ਗਏ ਹਨ।</translation>
    </message>
    <message>
        <source>The best on validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਉੱਤੇ ਸਭ ਤੋਂ ਵਧੀਆ</translation>
    </message>
    <message>
        <source>The builder of ONNX Runtime GenAI could not build this model: {reason}</source>
        <translation>ONNX Runtime GenAI ਦਾ ਬਿਲਡਰ ਇਹ ਮਾਡਲ ਨਹੀਂ ਬਣਾ ਸਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>The builder was ended from outside: often the system does so when memory runs out.</source>
        <translation>ਬਿਲਡਰ ਬਾਹਰੋਂ ਖਤਮ ਕੀਤਾ ਗਿਆ: ਅਕਸਰ ਸਿਸਟਮ ਮੈਮੋਰੀ ਮੁੱਕਣ ਉੱਤੇ ਇਉਂ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The chat model was put away; the next question loads it again.</source>
        <translation>ਚੈਟ ਮਾਡਲ ਹਟਾ ਦਿੱਤਾ ਗਿਆ; ਅਗਲਾ ਸਵਾਲ ਉਸ ਨੂੰ ਫਿਰ ਲੋਡ ਕਰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The check has no name.</source>
        <translation>ਜਾਂਚ ਦਾ ਕੋਈ ਨਾਂ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model.</source>
        <translation>ਚੈੱਕਪੁਆਇੰਟ ਮਾਡਲ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is damaged.</source>
        <translation>ਕਦਮ {step} ਦਾ ਚੈੱਕਪੁਆਇੰਟ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer are the same.</source>
        <translation>ਚੁਣਿਆ ਅਤੇ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ ਇੱਕੋ ਹਨ।</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer differ only beyond the longest row.</source>
        <translation>ਚੁਣੇ ਅਤੇ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ ਵਿੱਚ ਫ਼ਰਕ ਸਿਰਫ਼ ਸਭ ਤੋਂ ਲੰਬੀ ਕਤਾਰ ਦੀ ਹੱਦ ਤੋਂ ਬਾਅਦ ਹੈ।</translation>
    </message>
    <message>
        <source>The columns are: {columns}.</source>
        <translation>ਕਾਲਮ ਇਹ ਹਨ: {columns}।</translation>
    </message>
    <message>
        <source>The columns of the template are no question and answer.</source>
        <translation>ਟੈਂਪਲੇਟ ਦੇ ਕਾਲਮ ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The config.json in {folder} does not say what kind of model it is.</source>
        <translation>{folder} ਵਾਲੀ config.json ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਇਹ ਕਿਹੜੀ ਕਿਸਮ ਦਾ ਮਾਡਲ ਹੈ।</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>{host} ਨਾਲ ਕੁਨੈਕਸ਼ਨ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The connection to {host} was cut in the middle of the answer.</source>
        <translation>{host} ਨਾਲ ਕੁਨੈਕਸ਼ਨ ਜਵਾਬ ਦੇ ਵਿਚਕਾਰ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>ਗੱਲਬਾਤ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The converter ended, but {file} is not a whole GGUF file.</source>
        <translation>ਕਨਵਰਟਰ ਮੁੱਕ ਗਿਆ, ਪਰ {file} ਪੂਰੀ GGUF ਫ਼ਾਈਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The database does not answer the query: {reason}.</source>
        <translation>ਡਾਟਾਬੇਸ ਕਿਊਰੀ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>The database has no such table: {reason}.</source>
        <translation>ਡਾਟਾਬੇਸ ਵਿੱਚ ਅਜਿਹੀ ਸਾਰਣੀ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>The dataset has no rows to train on.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਸਿਖਲਾਈ ਲਈ ਕੋਈ ਕਤਾਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The decision has an answer that does not exist: {question} = {answer}.</source>
        <translation>ਫ਼ੈਸਲੇ ਵਿੱਚ ਅਜਿਹਾ ਜਵਾਬ ਹੈ ਜੋ ਮੌਜੂਦ ਨਹੀਂ: {question} = {answer}।</translation>
    </message>
    <message>
        <source>The device {device} cannot be used on this computer.</source>
        <translation>ਡਿਵਾਈਸ {device} ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The differences are too small for so few questions: ask more.</source>
        <translation>ਇੰਨੇ ਘੱਟ ਸਵਾਲਾਂ ਲਈ ਫ਼ਰਕ ਬਹੁਤ ਛੋਟੇ ਹਨ: ਹੋਰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>The disk of {host} is full.</source>
        <translation>{host} ਦੀ ਡਿਸਕ ਭਰ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>ਜਿਸ ਡਿਸਕ ਉੱਤੇ {path} ਹੈ ਉਹ ਭਰ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The driver for {name} is not installed: the package {package}.</source>
        <translation>{name} ਦਾ ਡਰਾਈਵਰ ਇੰਸਟਾਲ ਨਹੀਂ: ਪੈਕੇਜ {package}।</translation>
    </message>
    <message>
        <source>The embedding model in {path} is laid out in a way that cannot be tuned here.</source>
        <translation>{path} ਵਾਲਾ ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਇਸ ਤਰ੍ਹਾਂ ਬਣਿਆ ਹੈ ਕਿ ਇੱਥੇ ਟਿਊਨ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The embedding model in {path} is made in a way Ustad does not know: {what}.</source>
        <translation>{path} ਵਾਲਾ ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਅਜਿਹੇ ਢੰਗ ਨਾਲ ਬਣਿਆ ਹੈ ਜੋ Ustad ਨਹੀਂ ਜਾਣਦਾ: {what}।</translation>
    </message>
    <message>
        <source>The embedding model that comes with Ustad is not installed.</source>
        <translation>Ustad ਨਾਲ ਆਉਣ ਵਾਲਾ ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਇੰਸਟਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” cannot be loaded: {reason}.</source>
        <translation>ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ “{name}” ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” has no tokenizer.json.</source>
        <translation>ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ “{name}” ਵਿੱਚ tokenizer.json ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” is not on this machine.</source>
        <translation>ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ “{name}” ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The embedding model “{name}” needs a program of its makers, which Ustad does not run.</source>
        <translation>ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ “{name}” ਨੂੰ ਆਪਣੇ ਬਣਾਉਣ ਵਾਲਿਆਂ ਦਾ ਪ੍ਰੋਗਰਾਮ ਚਾਹੀਦਾ, ਜੋ Ustad ਨਹੀਂ ਚਲਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>The engine itself: {size} GB</source>
        <translation>ਆਪ ਇੰਜਣ: {size} GB</translation>
    </message>
    <message>
        <source>The expected answer stands in what was said, whatever is said besides.</source>
        <translation>ਉਮੀਦ ਵਾਲਾ ਜਵਾਬ ਕਹੀ ਗੱਲ ਵਿੱਚ ਮੌਜੂਦ ਹੈ, ਨਾਲ ਹੋਰ ਜੋ ਵੀ ਕਿਹਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>The export answers</source>
        <translation>ਐਕਸਪੋਰਟ ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>The export takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ਐਕਸਪੋਰਟ {folder} ਦੀ ਡਿਸਕ ਉੱਤੇ {need} GB ਤੱਕ ਲੈਂਦਾ ਹੈ; {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>The export “{name}” is not what it should be: {reason}</source>
        <translation>ਐਕਸਪੋਰਟ “{name}” ਉਹ ਨਹੀਂ ਜੋ ਹੋਣਾ ਚਾਹੀਦਾ: {reason}</translation>
    </message>
    <message>
        <source>The figure that decides. It is chosen before anything is asked.</source>
        <translation>ਉਹ ਅੰਕੜਾ ਜੋ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ। ਇਹ ਕੁਝ ਵੀ ਪੁੱਛਣ ਤੋਂ ਪਹਿਲਾਂ ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The file may be damaged: open it in the program it was made with and save it again.</source>
        <translation>ਫ਼ਾਈਲ ਖਰਾਬ ਹੋ ਸਕਦੀ ਹੈ: ਉਸ ਨੂੰ ਉਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਖੋਲ੍ਹੋ ਜਿਸ ਨਾਲ ਬਣੀ ਸੀ ਅਤੇ ਫਿਰ ਸੰਭਾਲੋ।</translation>
    </message>
    <message>
        <source>The file takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ਫ਼ਾਈਲ {folder} ਦੀ ਡਿਸਕ ਉੱਤੇ {need} GB ਲੈਂਦੀ ਹੈ; {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>The file with keys, {path}, is damaged.</source>
        <translation>ਕੁੰਜੀਆਂ ਵਾਲੀ ਫ਼ਾਈਲ, {path}, ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was cut short.</source>
        <translation>ਫ਼ਾਈਲ {file} ਖਰਾਬ ਹੈ ਜਾਂ ਅਧੂਰੀ ਰਹਿ ਗਈ।</translation>
    </message>
    <message>
        <source>The file {file} is damaged: its checksum is another.</source>
        <translation>ਫ਼ਾਈਲ {file} ਖਰਾਬ ਹੈ: ਉਸ ਦਾ ਚੈੱਕਸਮ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation>ਫ਼ਾਈਲ {file} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The file {file} of this export is damaged: its checksum is another.</source>
        <translation>ਇਸ ਐਕਸਪੋਰਟ ਦੀ ਫ਼ਾਈਲ {file} ਖਰਾਬ ਹੈ: ਉਸ ਦਾ ਚੈੱਕਸਮ ਹੋਰ ਹੈ।</translation>
    </message>
    <message>
        <source>The file, while it is read</source>
        <translation>ਫ਼ਾਈਲ, ਪੜ੍ਹੇ ਜਾਣ ਵੇਲੇ</translation>
    </message>
    <message>
        <source>The files take {needed} MB, and {free} MB are free on the disk of {path}.</source>
        <translation>ਫ਼ਾਈਲਾਂ {needed} MB ਲੈਂਦੀਆਂ ਹਨ, ਅਤੇ {path} ਦੀ ਡਿਸਕ ਉੱਤੇ {free} MB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message numerus="yes">
        <source>The first line is taken for a row, not for names: the %n column(s) are numbered.</source>
        <translation>
            <numerusform>ਪਹਿਲੀ ਲਾਈਨ ਨੂੰ ਨਾਂ ਨਹੀਂ, ਕਤਾਰ ਮੰਨਿਆ ਗਿਆ: %n ਕਾਲਮ ਨੂੰ ਨੰਬਰ ਦਿੱਤਾ ਗਿਆ।</numerusform>
            <numerusform>ਪਹਿਲੀ ਲਾਈਨ ਨੂੰ ਨਾਂ ਨਹੀਂ, ਕਤਾਰ ਮੰਨਿਆ ਗਿਆ: %n ਕਾਲਮਾਂ ਨੂੰ ਨੰਬਰ ਦਿੱਤੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {all} are shown.</source>
        <translation>{all} ਵਿੱਚੋਂ ਪਹਿਲੇ {shown} ਦਿਖਾਏ ਹਨ।</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run: “{name}”.</source>
        <translation>ਫੋਲਡਰ {folder} ਵਿੱਚ ਹੋਰ ਰਨ ਹੈ: “{name}”।</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>ਫੋਲਡਰ {folder} ਖਾਲੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of rows.</source>
        <translation>ਫੋਲਡਰ {path} ਵਿੱਚ ਕਤਾਰਾਂ ਵਾਲੀ ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The folder {path} holds several sets of rows: {names}.</source>
        <translation>ਫੋਲਡਰ {path} ਵਿੱਚ ਕਤਾਰਾਂ ਦੇ ਕਈ ਸੈੱਟ ਹਨ: {names}।</translation>
    </message>
    <message>
        <source>The guided first run needs a project.</source>
        <translation>ਸੇਧ ਵਾਲੀ ਪਹਿਲੀ ਵਰਤੋਂ ਲਈ ਪ੍ਰੋਜੈਕਟ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The hub at {address} answers with trouble of its own ({status}).</source>
        <translation>{address} ਵਾਲਾ ਹੱਬ ਆਪਣੀ ਹੀ ਖਰਾਬੀ ਦੱਸ ਰਿਹਾ ਹੈ ({status})।</translation>
    </message>
    <message>
        <source>The hub at {address} cannot be reached: {reason}.</source>
        <translation>{address} ਵਾਲੇ ਹੱਬ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>The hub at {address} did not take the request ({status}).</source>
        <translation>{address} ਵਾਲੇ ਹੱਬ ਨੇ ਬੇਨਤੀ ਨਹੀਂ ਲਈ ({status})।</translation>
    </message>
    <message>
        <source>The hub at {address} has trouble of its own ({status}).</source>
        <translation>{address} ਵਾਲੇ ਹੱਬ ਵਿੱਚ ਆਪਣੀ ਹੀ ਖਰਾਬੀ ਹੈ ({status})।</translation>
    </message>
    <message>
        <source>The hub at {address} stopped answering.</source>
        <translation>{address} ਵਾਲੇ ਹੱਬ ਨੇ ਜਵਾਬ ਦੇਣਾ ਬੰਦ ਕਰ ਦਿੱਤਾ।</translation>
    </message>
    <message>
        <source>The hub ended {file} before it was whole.</source>
        <translation>ਹੱਬ ਨੇ {file} ਪੂਰੀ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਮੁਕਾ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>The hub gives “{name}” only to those who agreed to its terms.</source>
        <translation>ਹੱਬ “{name}” ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿੰਦਾ ਹੈ ਜੋ ਉਸ ਦੀਆਂ ਸ਼ਰਤਾਂ ਮੰਨਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The hub has no model called “{name}”, or does not show it to everybody.</source>
        <translation>ਹੱਬ ਕੋਲ “{name}” ਨਾਂ ਦਾ ਮਾਡਲ ਨਹੀਂ, ਜਾਂ ਉਹ ਹਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਖਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>The hub has no set called {name}, or does not give it to everybody.</source>
        <translation>ਹੱਬ ਕੋਲ {name} ਨਾਂ ਦਾ ਕੋਈ ਸੈੱਟ ਨਹੀਂ, ਜਾਂ ਉਹ ਹਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>The hub no longer has all files of “{name}” as they were.</source>
        <translation>ਹੱਬ ਕੋਲ “{name}” ਦੀਆਂ ਸਾਰੀਆਂ ਫ਼ਾਈਲਾਂ ਪਹਿਲਾਂ ਵਾਂਗ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The hub refuses your token: it is wrong, has run out, or may not read this.</source>
        <translation>ਹੱਬ ਤੁਹਾਡਾ ਟੋਕਨ ਨਾਮਨਜ਼ੂਰ ਕਰਦਾ ਹੈ: ਉਹ ਗਲਤ ਹੈ, ਮੁੱਕ ਗਿਆ, ਜਾਂ ਇਸ ਨੂੰ ਪੜ੍ਹਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The hub takes no more requests from here for now.</source>
        <translation>ਹੱਬ ਹਾਲੇ ਇੱਥੋਂ ਹੋਰ ਬੇਨਤੀਆਂ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>The index file {path} is damaged.</source>
        <translation>ਇੰਡੈਕਸ ਫ਼ਾਈਲ {path} ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>The index in {path} could not be used: {reason}.</source>
        <translation>{path} ਵਾਲਾ ਇੰਡੈਕਸ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: {reason}।</translation>
    </message>
    <message>
        <source>The index in {path} is in use by another Ustad.</source>
        <translation>{path} ਵਾਲਾ ਇੰਡੈਕਸ ਹੋਰ Ustad ਵਰਤ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>The index lacks passages of %n document(s): {names}.</source>
        <translation>
            <numerusform>ਇੰਡੈਕਸ ਵਿੱਚ %n ਦਸਤਾਵੇਜ਼ ਦੇ ਅੰਸ਼ ਨਹੀਂ: {names}।</numerusform>
            <numerusform>ਇੰਡੈਕਸ ਵਿੱਚ %n ਦਸਤਾਵੇਜ਼ਾਂ ਦੇ ਅੰਸ਼ ਨਹੀਂ: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the documents has changed since.</source>
        <translation>ਉਸ ਤੋਂ ਬਾਅਦ ਦਸਤਾਵੇਜ਼ਾਂ ਦਾ ਇੰਡੈਕਸ ਬਦਲਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The index of this project is no longer at {host}: {reason}.</source>
        <translation>ਇਸ ਪ੍ਰੋਜੈਕਟ ਦਾ ਇੰਡੈਕਸ ਹੁਣ {host} ਉੱਤੇ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>The index was made by another embedding model or version.</source>
        <translation>ਇੰਡੈਕਸ ਹੋਰ ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਜਾਂ ਸੰਸਕਰਣ ਨਾਲ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without CUDA.</source>
        <translation>ਇੰਸਟਾਲ ONNX Runtime CUDA ਤੋਂ ਬਿਨਾਂ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without DirectML.</source>
        <translation>ਇੰਸਟਾਲ ONNX Runtime DirectML ਤੋਂ ਬਿਨਾਂ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The installed Olive was made for an earlier Ustad.</source>
        <translation>ਇੰਸਟਾਲ Olive ਪਿਛਲੇ Ustad ਲਈ ਬਣਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>The job's log has all that it said.</source>
        <translation>ਉਸ ਨੇ ਜੋ ਕਿਹਾ ਉਹ ਸਭ ਕੰਮ ਦੇ ਲੌਗ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>The job's log has all that it said; change the settings named there.</source>
        <translation>ਉਸ ਨੇ ਜੋ ਕਿਹਾ ਉਹ ਸਭ ਕੰਮ ਦੇ ਲੌਗ ਵਿੱਚ ਹੈ; ਉੱਥੇ ਦੱਸੀਆਂ ਸੈਟਿੰਗਾਂ ਬਦਲੋ।</translation>
    </message>
    <message>
        <source>The key is kept in the system's keyring ({name}).</source>
        <translation>ਕੁੰਜੀ ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ({name}) ਵਿੱਚ ਰੱਖੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The knowledge changes often, and there are many examples: check that old examples do not teach old facts.</source>
        <translation>ਗਿਆਨ ਅਕਸਰ ਬਦਲਦਾ ਹੈ, ਅਤੇ ਉਦਾਹਰਨਾਂ ਬਹੁਤ ਹਨ: ਜਾਂਚੋ ਕਿ ਪੁਰਾਣੀਆਂ ਉਦਾਹਰਨਾਂ ਪੁਰਾਣੇ ਤੱਥ ਨਾ ਸਿਖਾਉਣ।</translation>
    </message>
    <message>
        <source>The label that was expected, where the answers are a few that recur.</source>
        <translation>ਉਹ ਲੇਬਲ ਜਿਸ ਦੀ ਉਮੀਦ ਸੀ, ਜਿੱਥੇ ਜਵਾਬ ਥੋੜ੍ਹੇ ਜਿਹੇ ਹਨ ਅਤੇ ਵਾਰ-ਵਾਰ ਆਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rare ones may be forgotten.</source>
        <translation>ਲੇਬਲ ਬਰਾਬਰ ਨਹੀਂ ਵੰਡੇ ਹੋਏ: “{common}” ਦੀਆਂ {most} ਕਤਾਰਾਂ ਹਨ, “{rare}” ਦੀਆਂ {least}। ਹੋ ਸਕਦਾ ਹੈ ਮਾਡਲ ਵਿਰਲੇ ਲੇਬਲ ਭੁੱਲ ਜਾਵੇ।</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rows of rare labels count more.</source>
        <translation>ਲੇਬਲ ਬਰਾਬਰ ਨਹੀਂ ਵੰਡੇ ਹੋਏ: “{common}” ਦੀਆਂ {most} ਕਤਾਰਾਂ ਹਨ, “{rare}” ਦੀਆਂ {least}। ਵਿਰਲੇ ਲੇਬਲਾਂ ਦੀਆਂ ਕਤਾਰਾਂ ਵੱਧ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>ਆਖਰੀ</translation>
    </message>
    <message>
        <source>The last ones, or those with the lowest validation loss (if there is a validation).</source>
        <translation>ਆਖਰੀ ਵਾਲੇ, ਜਾਂ ਸਭ ਤੋਂ ਘੱਟ ਵੈਲੀਡੇਸ਼ਨ ਲੌਸ ਵਾਲੇ (ਜੇ ਵੈਲੀਡੇਸ਼ਨ ਹੋਵੇ)।</translation>
    </message>
    <message>
        <source>The last word is not the assistant's</source>
        <translation>ਆਖਰੀ ਗੱਲ ਸਹਾਇਕ ਦੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>The least that answers in many languages; quick to fine-tune.</source>
        <translation>ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਵਾਬ ਦੇਣ ਵਾਲਾ ਸਭ ਤੋਂ ਛੋਟਾ; ਛੇਤੀ ਫਾਈਨ-ਟਿਊਨ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The line around a dot shows where the true figure lies, 95 times of 100.</source>
        <translation>ਬਿੰਦੀ ਦੁਆਲੇ ਦੀ ਲਾਈਨ ਦਿਖਾਉਂਦੀ ਹੈ ਕਿ ਅਸਲ ਅੰਕੜਾ ਕਿੱਥੇ ਹੈ, 100 ਵਿੱਚੋਂ 95 ਵਾਰ।</translation>
    </message>
    <message>
        <source>The line has no answer, and does not say where it stands.</source>
        <translation>ਲਾਈਨ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਹੈ, ਅਤੇ ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਉਹ ਕਿੱਥੇ ਹੈ।</translation>
    </message>
    <message>
        <source>The line has no column “question”.</source>
        <translation>ਲਾਈਨ ਵਿੱਚ “question” ਕਾਲਮ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The longest row of words in the same order as expected, as F1.</source>
        <translation>ਉਮੀਦ ਵਾਲੇ ਕ੍ਰਮ ਵਿੱਚ ਹੀ ਆਏ ਸ਼ਬਦਾਂ ਦੀ ਸਭ ਤੋਂ ਲੰਬੀ ਲੜੀ, F1 ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>The loss is your own: all words are scored at once for it.</source>
        <translation>ਲੌਸ ਤੁਹਾਡਾ ਆਪਣਾ ਹੈ: ਉਸ ਲਈ ਸਾਰੇ ਸ਼ਬਦਾਂ ਦੇ ਸਕੋਰ ਇੱਕੋ ਵੇਲੇ ਕੱਢੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The loss of your own.</source>
        <translation>ਤੁਹਾਡਾ ਆਪਣਾ ਲੌਸ।</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>ਮਸ਼ੀਨ</translation>
    </message>
    <message>
        <source>The memory decides how it can be trained. Documents alone need little of it.</source>
        <translation>ਮੈਮੋਰੀ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਸਿਖਲਾਈ ਕਿਵੇਂ ਹੋ ਸਕਦੀ ਹੈ। ਇਕੱਲੇ ਦਸਤਾਵੇਜ਼ਾਂ ਨੂੰ ਇਸ ਦੀ ਥੋੜ੍ਹੀ ਲੋੜ ਹੈ।</translation>
    </message>
    <message>
        <source>The merged model does not say the same as the model with its adapter: its scores differ by {percent} %.</source>
        <translation>ਮਰਜ ਹੋਇਆ ਮਾਡਲ ਉਹ ਨਹੀਂ ਕਹਿੰਦਾ ਜੋ ਅਡੈਪਟਰ ਵਾਲਾ ਮਾਡਲ ਕਹਿੰਦਾ ਹੈ: ਉਸ ਦੇ ਸਕੋਰਾਂ ਵਿੱਚ {percent} % ਫ਼ਰਕ ਹੈ।</translation>
    </message>
    <message>
        <source>The messages are too long for this model: {read} tokens, and it can read {context}.</source>
        <translation>ਸੁਨੇਹੇ ਇਸ ਮਾਡਲ ਲਈ ਬਹੁਤ ਲੰਬੇ ਹਨ: {read} ਟੋਕਨ, ਅਤੇ ਇਹ {context} ਪੜ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model alone</source>
        <translation>ਇਕੱਲਾ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>The model among the GPUs</source>
        <translation>GPU ਵਿਚਕਾਰ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>The model as an ONNX graph, its weights in full, for tools that go on from there.</source>
        <translation>ਮਾਡਲ ONNX ਗ੍ਰਾਫ ਵਜੋਂ, ਪੂਰੇ ਵੇਟਾਂ ਸਮੇਤ, ਉਨ੍ਹਾਂ ਟੂਲਾਂ ਲਈ ਜੋ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The model brings no chat template; a plain one is used.</source>
        <translation>ਮਾਡਲ ਨਾਲ ਚੈਟ ਟੈਂਪਲੇਟ ਨਹੀਂ; ਸਾਦਾ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model builder is what it uses unless it is told otherwise.</source>
        <translation>ਜਦੋਂ ਤੱਕ ਹੋਰ ਨਾ ਕਿਹਾ ਜਾਵੇ, ਉਹ ਮਾਡਲ ਬਿਲਡਰ ਹੀ ਵਰਤਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model did not write JSON</source>
        <translation>ਮਾਡਲ ਨੇ JSON ਨਹੀਂ ਲਿਖਿਆ</translation>
    </message>
    <message>
        <source>The model ended its turn without a word.</source>
        <translation>ਮਾਡਲ ਨੇ ਕੁਝ ਕਹੇ ਬਿਨਾਂ ਆਪਣੀ ਵਾਰੀ ਮੁਕਾ ਦਿੱਤੀ।</translation>
    </message>
    <message>
        <source>The model fits as it is, and a small adapter beside it is all that must learn.</source>
        <translation>ਮਾਡਲ ਜਿਵੇਂ ਹੈ ਸਮਾ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਸਿਰਫ਼ ਉਸ ਦੇ ਨਾਲ ਦਾ ਛੋਟਾ ਅਡੈਪਟਰ ਸਿੱਖਣਾ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model had nothing to add.</source>
        <translation>ਮਾਡਲ ਕੋਲ ਹੋਰ ਕੁਝ ਕਹਿਣ ਨੂੰ ਨਹੀਂ ਸੀ।</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used for sorting, marking or finding texts: it is a {kind}.</source>
        <translation>{folder} ਵਾਲਾ ਮਾਡਲ ਲਿਖਤਾਂ ਛਾਂਟਣ, ਨਿਸ਼ਾਨ ਲਗਾਉਣ ਜਾਂ ਲੱਭਣ ਲਈ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: ਇਹ {kind} ਹੈ।</translation>
    </message>
    <message>
        <source>The model in {folder} could not be loaded: {reason}</source>
        <translation>{folder} ਵਾਲਾ ਮਾਡਲ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>The model in {folder} does not write text: it is a {kind}.</source>
        <translation>{folder} ਵਾਲਾ ਮਾਡਲ ਲਿਖਤ ਨਹੀਂ ਲਿਖਦਾ: ਇਹ {kind} ਹੈ।</translation>
    </message>
    <message>
        <source>The model in {folder} has its weights in Python pickles, which can run any program when opened; Ustad does not open them.</source>
        <translation>{folder} ਵਾਲੇ ਮਾਡਲ ਦੇ ਵੇਟ Python ਪਿਕਲਾਂ ਵਿੱਚ ਹਨ, ਜੋ ਖੁੱਲ੍ਹਣ ਉੱਤੇ ਕੋਈ ਵੀ ਪ੍ਰੋਗਰਾਮ ਚਲਾ ਸਕਦੇ ਹਨ; Ustad ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer: tokenizer.json is missing.</source>
        <translation>{folder} ਵਾਲੇ ਮਾਡਲ ਵਿੱਚ ਟੋਕਨਾਈਜ਼ਰ ਨਹੀਂ: tokenizer.json ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The model in {folder} is in the GGUF format, which cannot be trained.</source>
        <translation>{folder} ਵਾਲਾ ਮਾਡਲ GGUF ਫਾਰਮੈੱਟ ਵਿੱਚ ਹੈ, ਜਿਸ ਨੂੰ ਸਿਖਲਾਈ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message numerus="yes">
        <source>The model in {folder} is not complete: %n weight file(s) missing, among them {first}.</source>
        <translation>
            <numerusform>{folder} ਵਾਲਾ ਮਾਡਲ ਪੂਰਾ ਨਹੀਂ: %n ਵੇਟ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ {first}।</numerusform>
            <numerusform>{folder} ਵਾਲਾ ਮਾਡਲ ਪੂਰਾ ਨਹੀਂ: %n ਵੇਟ ਫ਼ਾਈਲਾਂ ਨਹੀਂ ਹਨ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ {first}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} is not there any more.</source>
        <translation>{folder} ਵਾਲਾ ਮਾਡਲ ਹੁਣ ਉੱਥੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that is not known here: {kind}.</source>
        <translation>{folder} ਵਾਲਾ ਮਾਡਲ ਅਜਿਹੀ ਕਿਸਮ ਦਾ ਹੈ ਜੋ ਇੱਥੇ ਨਹੀਂ ਜਾਣੀ ਜਾਂਦੀ: {kind}।</translation>
    </message>
    <message>
        <source>The model in {folder} needs Python code that comes with it. Such code could do anything on this computer, so Ustad does not run it.</source>
        <translation>{folder} ਵਾਲੇ ਮਾਡਲ ਨੂੰ ਉਸ ਦੇ ਨਾਲ ਆਇਆ Python ਕੋਡ ਚਾਹੀਦਾ। ਅਜਿਹਾ ਕੋਡ ਇਸ ਕੰਪਿਊਟਰ ਉੱਤੇ ਕੁਝ ਵੀ ਕਰ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ Ustad ਉਸ ਨੂੰ ਨਹੀਂ ਚਲਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to mark places in texts.</source>
        <translation>{folder} ਵਾਲੇ ਮਾਡਲ ਨੂੰ ਲਿਖਤਾਂ ਵਿੱਚ ਥਾਵਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਣ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort or mark texts.</source>
        <translation>{folder} ਵਾਲੇ ਮਾਡਲ ਨੂੰ ਲਿਖਤਾਂ ਛਾਂਟਣ ਜਾਂ ਨਿਸ਼ਾਨ ਲਗਾਉਣ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort texts.</source>
        <translation>{folder} ਵਾਲੇ ਮਾਡਲ ਨੂੰ ਲਿਖਤਾਂ ਛਾਂਟਣ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>The model is writing…</source>
        <translation>ਮਾਡਲ ਲਿਖ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>The model of many fine-tuning guides; short conversations.</source>
        <translation>ਫਾਈਨ-ਟਿਊਨਿੰਗ ਦੀਆਂ ਕਈ ਗਾਈਡਾਂ ਦਾ ਮਾਡਲ; ਛੋਟੀਆਂ ਗੱਲਬਾਤਾਂ।</translation>
    </message>
    <message>
        <source>The model reads at most {context} tokens; longer rows are cut there.</source>
        <translation>ਮਾਡਲ ਵੱਧ ਤੋਂ ਵੱਧ {context} ਟੋਕਨ ਪੜ੍ਹਦਾ ਹੈ; ਲੰਬੀਆਂ ਕਤਾਰਾਂ ਉੱਥੇ ਕੱਟੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The model was built for {provider}, which is not known here.</source>
        <translation>ਮਾਡਲ {provider} ਲਈ ਬਣਿਆ ਸੀ, ਜੋ ਇੱਥੇ ਨਹੀਂ ਜਾਣਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The model wrote nothing</source>
        <translation>ਮਾਡਲ ਨੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ</translation>
    </message>
    <message>
        <source>The model “{name}” has changed since “{run}” began.</source>
        <translation>“{run}” ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਮਾਡਲ “{name}” ਬਦਲ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>The model's chat template does not show the tools that may be called.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਉਹ ਟੂਲ ਨਹੀਂ ਦਿਖਾਉਂਦਾ ਜੋ ਬੁਲਾਏ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The model's chat template does not take this conversation: {reason}.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਇਹ ਗੱਲਬਾਤ ਨਹੀਂ ਲੈਂਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>The model's chat template has no system message; it is put in front of the first question.</source>
        <translation>ਮਾਡਲ ਦੇ ਚੈਟ ਟੈਂਪਲੇਟ ਵਿੱਚ ਸਿਸਟਮ ਸੁਨੇਹਾ ਨਹੀਂ; ਉਹ ਪਹਿਲੇ ਸਵਾਲ ਦੇ ਅੱਗੇ ਲਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model's chat template leaves out the call of a tool in turn {turn}.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਵਾਰੀ {turn} ਵਿੱਚ ਟੂਲ ਦੀ ਕਾਲ ਛੱਡਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model's chat template leaves part of an answer out (thoughts of earlier answers, say); what is left out is not trained.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਜਵਾਬ ਦਾ ਕੁਝ ਹਿੱਸਾ ਛੱਡਦਾ ਹੈ (ਜਿਵੇਂ ਪਹਿਲੇ ਜਵਾਬਾਂ ਦੇ ਵਿਚਾਰ); ਜੋ ਛੱਡਿਆ ਗਿਆ ਉਹ ਸਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The model's chat template leaves turn {turn} ({role}) out of the text.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਵਾਰੀ {turn} ({role}) ਨੂੰ ਲਿਖਤ ਵਿੱਚੋਂ ਛੱਡਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model's chat template puts words of its own in front: “{words}”.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਅੱਗੇ ਆਪਣੇ ਸ਼ਬਦ ਲਾਉਂਦਾ ਹੈ: “{words}”।</translation>
    </message>
    <message>
        <source>The model's chat template writes the day of training into the text.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਲਿਖਤ ਵਿੱਚ ਸਿਖਲਾਈ ਦਾ ਦਿਨ ਲਿਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The model's chat template writes turn {turn} in a way that does not show which words are the answer.</source>
        <translation>ਮਾਡਲ ਦਾ ਚੈਟ ਟੈਂਪਲੇਟ ਵਾਰੀ {turn} ਨੂੰ ਇਉਂ ਲਿਖਦਾ ਹੈ ਕਿ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿਹੜੇ ਸ਼ਬਦ ਜਵਾਬ ਹਨ।</translation>
    </message>
    <message>
        <source>The nearest passages are listed as sources; they do not answer the question.</source>
        <translation>ਸਭ ਤੋਂ ਨੇੜਲੇ ਅੰਸ਼ ਸਰੋਤਾਂ ਵਜੋਂ ਦਿੱਤੇ ਹਨ; ਉਹ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੇ।</translation>
    </message>
    <message>
        <source>The new model takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ਨਵਾਂ ਮਾਡਲ {folder} ਦੀ ਡਿਸਕ ਉੱਤੇ {need} GB ਲੈਂਦਾ ਹੈ; {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>The numbers of classes in {columns} came in as their names.</source>
        <translation>{columns} ਵਿੱਚ ਸ਼੍ਰੇਣੀਆਂ ਦੇ ਨੰਬਰ ਉਨ੍ਹਾਂ ਦੇ ਨਾਵਾਂ ਵਜੋਂ ਆਏ।</translation>
    </message>
    <message>
        <source>The one it was built for</source>
        <translation>ਜਿਸ ਲਈ ਇਹ ਬਣਿਆ ਸੀ</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>ਮੂਲ ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>The original computed in bfloat16, since there was not enough memory for 32 bits.</source>
        <translation>ਮੂਲ ਨੇ bfloat16 ਵਿੱਚ ਹਿਸਾਬ ਕੀਤਾ, ਕਿਉਂਕਿ 32 ਬਿੱਟ ਲਈ ਕਾਫ਼ੀ ਮੈਮੋਰੀ ਨਹੀਂ ਸੀ।</translation>
    </message>
    <message>
        <source>The orthogonal beginning wants an even rank, and {rank} is odd.</source>
        <translation>ਔਰਥੋਗੋਨਲ ਸ਼ੁਰੂਆਤ ਲਈ ਜਿਸਤ ਰੈਂਕ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ {rank} ਟਾਂਕ ਹੈ।</translation>
    </message>
    <message>
        <source>The other answers decide. Write down three things people would ask it, then look again.</source>
        <translation>ਬਾਕੀ ਜਵਾਬ ਫ਼ੈਸਲਾ ਕਰਨਗੇ। ਤਿੰਨ ਗੱਲਾਂ ਲਿਖੋ ਜੋ ਲੋਕ ਉਸ ਨੂੰ ਪੁੱਛਣਗੇ, ਫਿਰ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>The outline of {documents}: headings, each with the first sentence under it.</source>
        <translation>{documents} ਦੀ ਰੂਪ-ਰੇਖਾ: ਸਿਰਲੇਖ, ਹਰੇਕ ਨਾਲ ਉਸ ਹੇਠਲਾ ਪਹਿਲਾ ਵਾਕ।</translation>
    </message>
    <message>
        <source>The pack has what is needed.</source>
        <translation>ਪੈੱਕ ਵਿੱਚ ਲੋੜੀਂਦਾ ਸਭ ਹੈ।</translation>
    </message>
    <message>
        <source>The package takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>ਪੈਕੇਜ {folder} ਦੀ ਡਿਸਕ ਉੱਤੇ {need} GB ਤੱਕ ਲੈਂਦਾ ਹੈ; {free} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>The passage that holds the answer was among the first five (recall@5).</source>
        <translation>ਜਿਸ ਅੰਸ਼ ਵਿੱਚ ਜਵਾਬ ਹੈ ਉਹ ਪਹਿਲੇ ਪੰਜਾਂ ਵਿੱਚ ਸੀ (recall@5)।</translation>
    </message>
    <message>
        <source>The passage that holds the answer was the first one found (recall@1).</source>
        <translation>ਜਿਸ ਅੰਸ਼ ਵਿੱਚ ਜਵਾਬ ਹੈ ਉਹ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਲੱਭਿਆ (recall@1)।</translation>
    </message>
    <message>
        <source>The passages are sent to {host}.</source>
        <translation>ਅੰਸ਼ {host} ਨੂੰ ਭੇਜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The process doing this crashed ({name}).</source>
        <translation>ਇਹ ਕਰਨ ਵਾਲੀ ਪ੍ਰੋਸੈਸ ਕ੍ਰੈਸ਼ ਹੋ ਗਈ ({name})।</translation>
    </message>
    <message>
        <source>The process doing this ended unexpectedly (exit status {status}).</source>
        <translation>ਇਹ ਕਰਨ ਵਾਲੀ ਪ੍ਰੋਸੈਸ ਅਚਾਨਕ ਮੁੱਕ ਗਈ (ਬਾਹਰ ਜਾਣ ਦਾ ਕੋਡ {status})।</translation>
    </message>
    <message>
        <source>The process doing this was killed from outside: often the system ends a program when memory runs out.</source>
        <translation>ਇਹ ਕਰਨ ਵਾਲੀ ਪ੍ਰੋਸੈਸ ਬਾਹਰੋਂ ਮਾਰ ਦਿੱਤੀ ਗਈ: ਮੈਮੋਰੀ ਮੁੱਕਣ ਉੱਤੇ ਸਿਸਟਮ ਅਕਸਰ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The process that tried it crashed (exit status {status}).</source>
        <translation>ਇਸ ਨੂੰ ਅਜ਼ਮਾਉਣ ਵਾਲੀ ਪ੍ਰੋਸੈਸ ਕ੍ਰੈਸ਼ ਹੋਈ (ਬਾਹਰ ਜਾਣ ਦਾ ਕੋਡ {status})।</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>The program ended twice while it answered “{question}”, so it is not asked again.</source>
        <translation>“{question}” ਦਾ ਜਵਾਬ ਦਿੰਦਿਆਂ ਪ੍ਰੋਗਰਾਮ ਦੋ ਵਾਰ ਬੰਦ ਹੋਇਆ, ਇਸ ਲਈ ਇਹ ਫਿਰ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The program that puts the index in order was ended.</source>
        <translation>ਇੰਡੈਕਸ ਨੂੰ ਤਰਤੀਬ ਦੇਣ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The program that reads “{file}” broke down over it.</source>
        <translation>“{file}” ਪੜ੍ਹਨ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ ਇਸ ਉੱਤੇ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The prompt does not say where the text goes: {place} is missing.</source>
        <translation>ਪ੍ਰੌਂਪਟ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਲਿਖਤ ਕਿੱਥੇ ਜਾਂਦੀ ਹੈ: {place} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The prompt is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>ਪ੍ਰੌਂਪਟ ਇਸ ਮਾਡਲ ਲਈ ਬਹੁਤ ਲੰਬਾ ਹੈ: {needed} ਟੋਕਨ, ਅਤੇ ਇਹ {budget} ਪੜ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {host} through: {reason}.</source>
        <translation>ਪ੍ਰੌਕਸੀ ਨੇ {host} ਨੂੰ ਬੇਨਤੀ ਨਹੀਂ ਜਾਣ ਦਿੱਤੀ: {reason}।</translation>
    </message>
    <message>
        <source>The query begins with “{word}”, but only SELECT (or WITH) is run.</source>
        <translation>ਕਿਊਰੀ “{word}” ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ, ਪਰ ਸਿਰਫ਼ SELECT (ਜਾਂ WITH) ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The query gives no table.</source>
        <translation>ਕਿਊਰੀ ਕੋਈ ਸਾਰਣੀ ਨਹੀਂ ਦਿੰਦੀ।</translation>
    </message>
    <message>
        <source>The query is written in a way that cannot be checked to be only one question.</source>
        <translation>ਕਿਊਰੀ ਅਜਿਹੇ ਢੰਗ ਨਾਲ ਲਿਖੀ ਹੈ ਕਿ ਜਾਂਚਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ ਕਿ ਉਹ ਸਿਰਫ਼ ਇੱਕ ਸਵਾਲ ਹੈ।</translation>
    </message>
    <message>
        <source>The query of “{file}” gives no rows.</source>
        <translation>“{file}” ਦੀ ਕਿਊਰੀ ਕੋਈ ਕਤਾਰ ਨਹੀਂ ਦਿੰਦੀ।</translation>
    </message>
    <message>
        <source>The query would change the database ({word}); only questions are run.</source>
        <translation>ਕਿਊਰੀ ਡਾਟਾਬੇਸ ਨੂੰ ਬਦਲਦੀ ({word}); ਸਿਰਫ਼ ਸਵਾਲ ਚਲਾਏ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The query would change the database: {reason}.</source>
        <translation>ਕਿਊਰੀ ਡਾਟਾਬੇਸ ਨੂੰ ਬਦਲਦੀ: {reason}।</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>ਸਵਾਲ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The question is longer than {most} letters.</source>
        <translation>ਸਵਾਲ {most} ਅੱਖਰਾਂ ਤੋਂ ਲੰਬਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The question is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>ਸਵਾਲ ਇਸ ਮਾਡਲ ਲਈ ਬਹੁਤ ਲੰਬਾ ਹੈ: {needed} ਟੋਕਨ, ਅਤੇ ਇਹ {budget} ਪੜ੍ਹ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The quote is too short to tell which document it is from.</source>
        <translation>ਟੂਕ ਇੰਨੀ ਛੋਟੀ ਹੈ ਕਿ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿਹੜੇ ਦਸਤਾਵੇਜ਼ ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The recipe does not fit the task “{task}”: {reason}.</source>
        <translation>ਰੈਸਿਪੀ ਕੰਮ “{task}” ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ: {reason}।</translation>
    </message>
    <message>
        <source>The regular expression repeats too much: {pattern}</source>
        <translation>ਰੈਗੂਲਰ ਐਕਸਪ੍ਰੈਸ਼ਨ ਬਹੁਤ ਦੁਹਰਾਉਂਦਾ ਹੈ: {pattern}</translation>
    </message>
    <message>
        <source>The regular expression takes too long on one of the rows: {pattern}</source>
        <translation>ਰੈਗੂਲਰ ਐਕਸਪ੍ਰੈਸ਼ਨ ਨੂੰ ਇੱਕ ਕਤਾਰ ਉੱਤੇ ਬਹੁਤ ਸਮਾਂ ਲੱਗਦਾ ਹੈ: {pattern}</translation>
    </message>
    <message>
        <source>The repository has no model in its folder “{folder}”.</source>
        <translation>ਰੀਪੌਜ਼ਟਰੀ ਦੇ ਫੋਲਡਰ “{folder}” ਵਿੱਚ ਕੋਈ ਮਾਡਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The reranker in {path} could not be read: {reason}.</source>
        <translation>{path} ਵਾਲਾ ਰੀਰੈਂਕਰ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: {reason}।</translation>
    </message>
    <message>
        <source>The reranker “{name}” is not on this machine.</source>
        <translation>ਰੀਰੈਂਕਰ “{name}” ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The result is right</source>
        <translation>ਨਤੀਜਾ ਸਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>The row does not say which document it speaks about.</source>
        <translation>ਕਤਾਰ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਉਹ ਕਿਹੜੇ ਦਸਤਾਵੇਜ਼ ਬਾਰੇ ਹੈ।</translation>
    </message>
    <message>
        <source>The row has no column “question”.</source>
        <translation>ਕਤਾਰ ਵਿੱਚ “question” ਕਾਲਮ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The row has no question.</source>
        <translation>ਕਤਾਰ ਵਿੱਚ ਸਵਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>ਕਤਾਰ ਵਿੱਚ ਕੋਈ ਲਿਖਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The row names neither a “document” nor a “quote” that answers it.</source>
        <translation>ਕਤਾਰ ਨਾ “document” ਦੱਸਦੀ ਹੈ ਨਾ ਉਸ ਦਾ ਜਵਾਬ ਦੇਣ ਵਾਲਾ “quote”।</translation>
    </message>
    <message>
        <source>The rows of “{name}” were edited after they were checked.</source>
        <translation>“{name}” ਦੀਆਂ ਕਤਾਰਾਂ ਜਾਂਚਣ ਤੋਂ ਬਾਅਦ ਸੋਧੀਆਂ ਗਈਆਂ।</translation>
    </message>
    <message>
        <source>The rules advise both.</source>
        <translation>ਨਿਯਮ ਦੋਵਾਂ ਦੀ ਸਲਾਹ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The rules advise documents (RAG).</source>
        <translation>ਨਿਯਮ ਦਸਤਾਵੇਜ਼ਾਂ (RAG) ਦੀ ਸਲਾਹ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The rules advise fine-tuning.</source>
        <translation>ਨਿਯਮ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਦੀ ਸਲਾਹ ਦਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The rules advise neither yet.</source>
        <translation>ਨਿਯਮ ਹਾਲੇ ਕਿਸੇ ਦੀ ਵੀ ਸਲਾਹ ਨਹੀਂ ਦਿੰਦੇ।</translation>
    </message>
    <message>
        <source>The run in {folder} has come to step {there}, this one to step {here}.</source>
        <translation>{folder} ਵਾਲਾ ਰਨ ਕਦਮ {there} ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ, ਇਹ ਵਾਲਾ ਕਦਮ {here} ਤੱਕ।</translation>
    </message>
    <message>
        <source>The run “{name}”, which this proof needs, is gone.</source>
        <translation>ਰਨ “{name}”, ਜਿਸ ਦੀ ਇਸ ਪਰਖ ਨੂੰ ਲੋੜ ਹੈ, ਹੁਣ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The same content as “{other}”, which is indexed for both.</source>
        <translation>ਸਮੱਗਰੀ ਉਹੀ ਹੈ ਜੋ “{other}” ਦੀ, ਜੋ ਦੋਵਾਂ ਲਈ ਇੰਡੈਕਸ ਹੈ।</translation>
    </message>
    <message>
        <source>The same is built into Olive now and needs no further package.</source>
        <translation>ਇਹ ਹੁਣ Olive ਵਿੱਚ ਹੀ ਹੈ ਅਤੇ ਹੋਰ ਪੈਕੇਜ ਨਹੀਂ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>The same question is there already.</source>
        <translation>ਉਹੀ ਸਵਾਲ ਪਹਿਲਾਂ ਹੀ ਮੌਜੂਦ ਹੈ।</translation>
    </message>
    <message>
        <source>The same seed gives the same answer where the variety is above 0.</source>
        <translation>ਜਿੱਥੇ ਵੰਨ-ਸੁਵੰਨਤਾ 0 ਤੋਂ ਉੱਪਰ ਹੈ, ਉੱਥੇ ਉਹੀ ਸੀਡ ਉਹੀ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The same text surprises it otherwise: perplexity {export} instead of {original}; up to {limit} % apart is expected.</source>
        <translation>ਇੱਕੋ ਲਿਖਤ ਇਸ ਨੂੰ ਹੋਰ ਤਰ੍ਹਾਂ ਹੈਰਾਨ ਕਰਦੀ ਹੈ: ਪਰਪਲੈਕਸਿਟੀ {original} ਦੀ ਥਾਂ {export}; {limit} % ਤੱਕ ਫ਼ਰਕ ਦੀ ਉਮੀਦ ਹੈ।</translation>
    </message>
    <message>
        <source>The same word for the same thing each time, in the manner of your trade.</source>
        <translation>ਇੱਕੋ ਚੀਜ਼ ਲਈ ਹਰ ਵਾਰ ਉਹੀ ਸ਼ਬਦ, ਤੁਹਾਡੇ ਕਿੱਤੇ ਦੇ ਢੰਗ ਨਾਲ।</translation>
    </message>
    <message>
        <source>The same words as expected; capital letters, punctuation and English articles do not count.</source>
        <translation>ਉਹੀ ਸ਼ਬਦ ਜਿਨ੍ਹਾਂ ਦੀ ਉਮੀਦ ਸੀ; ਵੱਡੇ ਅੱਖਰ, ਵਿਰਾਮ ਚਿੰਨ੍ਹ ਅਤੇ ਅੰਗਰੇਜ਼ੀ ਆਰਟੀਕਲ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।</translation>
    </message>
    <message>
        <source>The server has no such database: {reason}.</source>
        <translation>ਸਰਵਰ ਵਿੱਚ ਅਜਿਹਾ ਡਾਟਾਬੇਸ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version of Ustad; what this one does not know stays there.</source>
        <translation>ਸੈਟਿੰਗਾਂ Ustad ਦੇ ਨਵੇਂ ਸੰਸਕਰਣ ਨੇ ਸੰਭਾਲੀਆਂ ਸਨ; ਜੋ ਇਹ ਸੰਸਕਰਣ ਨਹੀਂ ਜਾਣਦਾ ਉਹ ਉੱਥੇ ਹੀ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The share of all steps in which the learning rate rises from zero.</source>
        <translation>ਸਾਰੇ ਕਦਮਾਂ ਦਾ ਉਹ ਹਿੱਸਾ ਜਿਸ ਵਿੱਚ ਲਰਨਿੰਗ ਰੇਟ ਜ਼ੀਰੋ ਤੋਂ ਵਧਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The share of citations that are needed for what they stand behind.</source>
        <translation>ਹਵਾਲਿਆਂ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਉਸ ਗੱਲ ਲਈ ਲੋੜੀਂਦਾ ਹੈ ਜਿਸ ਦੇ ਪਿੱਛੇ ਉਹ ਖੜ੍ਹੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The share of sentences that the passages say too.</source>
        <translation>ਵਾਕਾਂ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਅੰਸ਼ ਵੀ ਕਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The share of sentences that the passages they cite say (citation recall).</source>
        <translation>ਵਾਕਾਂ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਉਨ੍ਹਾਂ ਦੇ ਹਵਾਲੇ ਵਾਲੇ ਅੰਸ਼ ਕਹਿੰਦੇ ਹਨ (citation recall)।</translation>
    </message>
    <message>
        <source>The share of the adapter left out at random in each step, against learning by rote.</source>
        <translation>ਅਡੈਪਟਰ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਹਰ ਕਦਮ ਵਿੱਚ ਬੇਤਰਤੀਬੇ ਛੱਡਿਆ ਜਾਂਦਾ ਹੈ, ਰੱਟੇ ਤੋਂ ਬਚਣ ਲਈ।</translation>
    </message>
    <message>
        <source>The size of each correction. If the loss jumps about or grows, make it smaller.</source>
        <translation>ਹਰ ਸੁਧਾਰ ਦਾ ਆਕਾਰ। ਜੇ ਲੌਸ ਉੱਪਰ-ਹੇਠਾਂ ਛਾਲਾਂ ਮਾਰੇ ਜਾਂ ਵਧੇ, ਤਾਂ ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The system's keyring did not give the key: {reason}.</source>
        <translation>ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਨੇ ਕੁੰਜੀ ਨਹੀਂ ਦਿੱਤੀ: {reason}।</translation>
    </message>
    <message>
        <source>The template asks for the turns of the row, and it has none.</source>
        <translation>ਟੈਂਪਲੇਟ ਕਤਾਰ ਦੀਆਂ ਵਾਰੀਆਂ ਮੰਗਦਾ ਹੈ, ਅਤੇ ਉਸ ਵਿੱਚ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {reason}.</source>
        <translation>ਟੈਂਪਲੇਟ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: ਲਾਈਨ {line}: {reason}।</translation>
    </message>
    <message>
        <source>The template cannot be used: {part}.</source>
        <translation>ਟੈਂਪਲੇਟ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {part}।</translation>
    </message>
    <message>
        <source>The template names “{name}”, which is no column: {columns}.</source>
        <translation>ਟੈਂਪਲੇਟ “{name}” ਲੈਂਦਾ ਹੈ, ਜੋ ਕੋਈ ਕਾਲਮ ਨਹੀਂ: {columns}।</translation>
    </message>
    <message>
        <source>The template refuses the row: {reason}</source>
        <translation>ਟੈਂਪਲੇਟ ਕਤਾਰ ਨੂੰ ਨਹੀਂ ਮੰਨਦਾ: {reason}</translation>
    </message>
    <message>
        <source>The text cannot be taken apart again: what it is made of is in no column of its own.</source>
        <translation>ਲਿਖਤ ਫਿਰ ਵੱਖ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ: ਜਿਸ ਤੋਂ ਉਹ ਬਣੀ ਹੈ ਉਹ ਕਿਸੇ ਆਪਣੇ ਕਾਲਮ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The text encoder in {folder} cannot be loaded: {reason}.</source>
        <translation>{folder} ਵਾਲਾ ਲਿਖਤ ਐਨਕੋਡਰ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>The text ends too early or is no JSON here.</source>
        <translation>ਲਿਖਤ ਬਹੁਤ ਛੇਤੀ ਮੁੱਕਦੀ ਹੈ ਜਾਂ ਇੱਥੇ JSON ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>ਲਿਖਤ ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The text is too long for “{model}” at {host}: {reason}.</source>
        <translation>{host} ਵਾਲੇ “{model}” ਲਈ ਲਿਖਤ ਬਹੁਤ ਲੰਬੀ ਹੈ: {reason}।</translation>
    </message>
    <message>
        <source>The time was used up: {asked} of {all} questions were asked, drawn evenly.</source>
        <translation>ਸਮਾਂ ਮੁੱਕ ਗਿਆ: {all} ਵਿੱਚੋਂ {asked} ਸਵਾਲ ਪੁੱਛੇ ਗਏ, ਬਰਾਬਰ ਫ਼ਾਸਲੇ ਉੱਤੇ ਚੁਣ ਕੇ।</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} could not be loaded: {reason}</source>
        <translation>{folder} ਵਾਲਾ ਟੋਕਨਾਈਜ਼ਰ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>The vendor's own licence: “Built with Llama” must be shown, its rules of use kept, and more than 700 million users a month need another.</source>
        <translation>ਨਿਰਮਾਤਾ ਦਾ ਆਪਣਾ ਲਾਇਸੈਂਸ: “Built with Llama” ਦਿਖਾਉਣਾ ਪੈਂਦਾ ਹੈ, ਵਰਤੋਂ ਦੇ ਨਿਯਮ ਮੰਨਣੇ ਪੈਂਦੇ ਹਨ, ਅਤੇ ਮਹੀਨੇ ਵਿੱਚ 70 ਕਰੋੜ ਤੋਂ ਵੱਧ ਵਰਤੋਂਕਾਰਾਂ ਲਈ ਹੋਰ ਲਾਇਸੈਂਸ ਚਾਹੀਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The vendor's own terms: its rules of use go with every copy and everything made from it.</source>
        <translation>ਨਿਰਮਾਤਾ ਦੀਆਂ ਆਪਣੀਆਂ ਸ਼ਰਤਾਂ: ਵਰਤੋਂ ਦੇ ਨਿਯਮ ਹਰ ਕਾਪੀ ਅਤੇ ਉਸ ਤੋਂ ਬਣੀ ਹਰ ਚੀਜ਼ ਦੇ ਨਾਲ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The weights in {folder} are empty.</source>
        <translation>{folder} ਵਾਲੇ ਵੇਟ ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} are not complete: %n tensor(s) missing, such as {first}.</source>
        <translation>
            <numerusform>{folder} ਵਾਲੇ ਵੇਟ ਪੂਰੇ ਨਹੀਂ: %n ਟੈਂਸਰ ਨਹੀਂ ਹੈ, ਜਿਵੇਂ {first}।</numerusform>
            <numerusform>{folder} ਵਾਲੇ ਵੇਟ ਪੂਰੇ ਨਹੀਂ: %n ਟੈਂਸਰ ਨਹੀਂ ਹਨ, ਜਿਵੇਂ {first}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) left over, such as {first}.</source>
        <translation>
            <numerusform>{folder} ਵਾਲੇ ਵੇਟ ਉਸ ਦੀ config.json ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ: %n ਟੈਂਸਰ ਵਾਧੂ ਹੈ, ਜਿਵੇਂ {first}।</numerusform>
            <numerusform>{folder} ਵਾਲੇ ਵੇਟ ਉਸ ਦੀ config.json ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ: %n ਟੈਂਸਰ ਵਾਧੂ ਹਨ, ਜਿਵੇਂ {first}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) of another shape, such as {first}.</source>
        <translation>
            <numerusform>{folder} ਵਾਲੇ ਵੇਟ ਉਸ ਦੀ config.json ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ: %n ਟੈਂਸਰ ਦਾ ਆਕਾਰ ਹੋਰ ਹੈ, ਜਿਵੇਂ {first}।</numerusform>
            <numerusform>{folder} ਵਾਲੇ ਵੇਟ ਉਸ ਦੀ config.json ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ: %n ਟੈਂਸਰਾਂ ਦਾ ਆਕਾਰ ਹੋਰ ਹੈ, ਜਿਵੇਂ {first}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights that were best on validation: Olive keeps the last.</source>
        <translation>ਵੇਟ ਜੋ ਵੈਲੀਡੇਸ਼ਨ ਉੱਤੇ ਸਭ ਤੋਂ ਵਧੀਆ ਸਨ: Olive ਆਖਰੀ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The words in bold are what the run “{name}” takes for the answer.</source>
        <translation>ਮੋਟੇ ਸ਼ਬਦ ਉਹ ਹਨ ਜਿਨ੍ਹਾਂ ਨੂੰ ਰਨ “{name}” ਜਵਾਬ ਮੰਨਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>ਕੰਮ</translation>
    </message>
    <message>
        <source>The work could not be started: {reason}</source>
        <translation>ਕੰਮ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>The {rows} rows of a correction cannot be shared evenly by {processes} processes.</source>
        <translation>ਇੱਕ ਸੁਧਾਰ ਦੀਆਂ {rows} ਕਤਾਰਾਂ {processes} ਪ੍ਰੋਸੈਸਾਂ ਵਿੱਚ ਬਰਾਬਰ ਨਹੀਂ ਵੰਡੀਆਂ ਜਾ ਸਕਦੀਆਂ।</translation>
    </message>
    <message>
        <source>There already is a dataset called “{name}”.</source>
        <translation>“{name}” ਨਾਂ ਦਾ ਡਾਟਾਸੈੱਟ ਪਹਿਲਾਂ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>There already is a version called “{name}”.</source>
        <translation>“{name}” ਨਾਂ ਦਾ ਸੰਸਕਰਣ ਪਹਿਲਾਂ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>There are no documents, so only the model and its training are compared.</source>
        <translation>ਕੋਈ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਹਨ, ਇਸ ਲਈ ਸਿਰਫ਼ ਮਾਡਲ ਅਤੇ ਉਸ ਦੀ ਸਿਖਲਾਈ ਦੀ ਤੁਲਨਾ ਹੁੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>There are no questions to ask.</source>
        <translation>ਪੁੱਛਣ ਲਈ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>ਸਿਖਲਾਈ ਲਈ ਕੋਈ ਕਤਾਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There are no rows to validate on, so that nothing tells which weights are best.</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਕੋਈ ਕਤਾਰ ਨਹੀਂ, ਇਸ ਲਈ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਕਿਹੜੇ ਵੇਟ ਸਭ ਤੋਂ ਵਧੀਆ ਹਨ।</translation>
    </message>
    <message>
        <source>There are no rows to validate on: nothing will tell whether rows are learnt by rote.</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਲਈ ਕੋਈ ਕਤਾਰ ਨਹੀਂ: ਕੁਝ ਨਹੀਂ ਦੱਸੇਗਾ ਕਿ ਕਤਾਰਾਂ ਰਟੀਆਂ ਤਾਂ ਨਹੀਂ ਜਾ ਰਹੀਆਂ।</translation>
    </message>
    <message>
        <source>There are no validation rows, so trials cannot be told apart.</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਨਹੀਂ ਹਨ, ਇਸ ਲਈ ਟ੍ਰਾਇਲਾਂ ਵਿੱਚ ਫ਼ਰਕ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: no {file} was found.</source>
        <translation>{folder} ਵਿੱਚ ਵੇਟ ਨਹੀਂ: {file} ਨਹੀਂ ਲੱਭੀ।</translation>
    </message>
    <message>
        <source>There are not two whole answers to choose from.</source>
        <translation>ਚੁਣਨ ਲਈ ਦੋ ਪੂਰੇ ਜਵਾਬ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>There are {labels} labels for {rows} rows: these look like answers, not labels.</source>
        <translation>{rows} ਕਤਾਰਾਂ ਲਈ {labels} ਲੇਬਲ ਹਨ: ਇਹ ਲੇਬਲ ਨਹੀਂ, ਜਵਾਬ ਲੱਗਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>There is a folder {folder} already, which was not downloaded by Ustad.</source>
        <translation>ਫੋਲਡਰ {folder} ਪਹਿਲਾਂ ਹੀ ਹੈ, ਜੋ Ustad ਨੇ ਡਾਊਨਲੋਡ ਨਹੀਂ ਕੀਤਾ ਸੀ।</translation>
    </message>
    <message>
        <source>There is a server at {host}, but no Qdrant at this address.</source>
        <translation>{host} ਉੱਤੇ ਸਰਵਰ ਹੈ, ਪਰ ਇਸ ਪਤੇ ਉੱਤੇ Qdrant ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is a server at {host}, but none that speaks the OpenAI protocol there.</source>
        <translation>{host} ਉੱਤੇ ਸਰਵਰ ਹੈ, ਪਰ ਉੱਥੇ OpenAI ਪ੍ਰੋਟੋਕੋਲ ਵਾਲਾ ਕੋਈ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”.</source>
        <translation>“{name}” ਨਾਂ ਦਾ ਮਾਡਲ ਪਹਿਲਾਂ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>There is much data and memory for all weights, so the whole model can learn.</source>
        <translation>ਸਾਰੇ ਵੇਟਾਂ ਲਈ ਕਾਫ਼ੀ ਡਾਟਾ ਅਤੇ ਮੈਮੋਰੀ ਹੈ, ਇਸ ਲਈ ਪੂਰਾ ਮਾਡਲ ਸਿੱਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no ONNX model in {folder}: its genai_config.json is missing.</source>
        <translation>{folder} ਵਿੱਚ ਕੋਈ ONNX ਮਾਡਲ ਨਹੀਂ: ਉਸ ਦੀ genai_config.json ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no accepted row to write.</source>
        <translation>ਲਿਖਣ ਲਈ ਕੋਈ ਮਨਜ਼ੂਰ ਕਤਾਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no column called “{name}”.</source>
        <translation>“{name}” ਨਾਂ ਦਾ ਕੋਈ ਕਾਲਮ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no correction to save.</source>
        <translation>ਸੰਭਾਲਣ ਲਈ ਕੋਈ ਸੁਧਾਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no dataset in this project yet.</source>
        <translation>ਇਸ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਡਾਟਾਸੈੱਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no embedding model in {path}.</source>
        <translation>{path} ਵਿੱਚ ਕੋਈ ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}” here.</source>
        <translation>ਇੱਥੇ “{name}” ਨਾਂ ਦੀ ਕੋਈ ਐਨਕੋਡਿੰਗ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no engine called “{engine}”.</source>
        <translation>“{engine}” ਨਾਂ ਦਾ ਕੋਈ ਇੰਜਣ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no export as “{precision}” for “{provider}”.</source>
        <translation>“{provider}” ਲਈ “{precision}” ਐਕਸਪੋਰਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no language model here that Ustad can read.</source>
        <translation>ਇੱਥੇ ਕੋਈ ਅਜਿਹਾ ਭਾਸ਼ਾ ਮਾਡਲ ਨਹੀਂ ਜੋ Ustad ਪੜ੍ਹ ਸਕੇ।</translation>
    </message>
    <message>
        <source>There is no model in {folder}: its config.json is missing.</source>
        <translation>{folder} ਵਿੱਚ ਕੋਈ ਮਾਡਲ ਨਹੀਂ: ਉਸ ਦੀ config.json ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no number type {dtype}.</source>
        <translation>{dtype} ਨਾਂ ਦੀ ਕੋਈ ਸੰਖਿਆ ਕਿਸਮ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no part of a dataset called “{name}”.</source>
        <translation>ਡਾਟਾਸੈੱਟ ਦਾ “{name}” ਨਾਂ ਦਾ ਕੋਈ ਹਿੱਸਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no pass that trains and could take it.</source>
        <translation>ਸਿਖਲਾਈ ਦੇਣ ਵਾਲਾ ਕੋਈ ਪਾਸ ਨਹੀਂ ਜੋ ਇਸ ਨੂੰ ਲੈ ਸਕੇ।</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>ਕੋਈ ਕਿਊਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no question in this conversation to ask again.</source>
        <translation>ਇਸ ਗੱਲਬਾਤ ਵਿੱਚ ਫਿਰ ਪੁੱਛਣ ਲਈ ਕੋਈ ਸਵਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no question that two of them answered.</source>
        <translation>ਅਜਿਹਾ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਜਿਸ ਦਾ ਜਵਾਬ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਦੋ ਨੇ ਦਿੱਤਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>ਅਜਿਹਾ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਹੈ ਜਿਸ ਦਾ ਜਵਾਬ ਜਵਾਬ ਦੇਣ ਦੇ ਦੋ ਤਰੀਕਿਆਂ ਨੇ ਦਿੱਤਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>There is no question to ask.</source>
        <translation>ਪੁੱਛਣ ਲਈ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is no question to ask: {reason}</source>
        <translation>ਪੁੱਛਣ ਲਈ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਹੈ: {reason}</translation>
    </message>
    <message>
        <source>There is no question whose answer is known to be in the indexed documents.</source>
        <translation>ਅਜਿਹਾ ਕੋਈ ਸਵਾਲ ਨਹੀਂ ਜਿਸ ਦਾ ਜਵਾਬ ਇੰਡੈਕਸ ਹੋਏ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਹੋਣਾ ਪਤਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>There is no shape of rows called “{shape}”.</source>
        <translation>“{shape}” ਨਾਂ ਦਾ ਕਤਾਰਾਂ ਦਾ ਕੋਈ ਰੂਪ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no status of rows called “{name}”.</source>
        <translation>“{name}” ਨਾਂ ਦੀ ਕਤਾਰਾਂ ਦੀ ਕੋਈ ਸਥਿਤੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no such command. There are: {known}.</source>
        <translation>ਅਜਿਹੀ ਕੋਈ ਕਮਾਂਡ ਨਹੀਂ। ਇਹ ਹਨ: {known}।</translation>
    </message>
    <message>
        <source>There is no task called “{name}”.</source>
        <translation>“{name}” ਨਾਂ ਦਾ ਕੋਈ ਕੰਮ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is no workflow of Olive called “{key}”.</source>
        <translation>Olive ਦਾ “{key}” ਨਾਂ ਦਾ ਕੋਈ ਵਰਕਫਲੋ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>ਪੁੱਛਣ ਲਈ ਕੋਈ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <translation>ਇਸ ਸਿਖਲਾਈ ਲਈ ਕਾਫ਼ੀ ਮੈਮੋਰੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>ਇਸ ਲਈ ਕਾਫ਼ੀ ਮੈਮੋਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is not enough memory for what Olive was to do.</source>
        <translation>Olive ਨੇ ਜੋ ਕਰਨਾ ਸੀ ਉਸ ਲਈ ਕਾਫ਼ੀ ਮੈਮੋਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>ਵਾਪਸ ਲਿਆਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>There is nothing to learn from them.</source>
        <translation>ਉਨ੍ਹਾਂ ਤੋਂ ਸਿੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>There is nothing to learn from them. Write the answer, or delete the rows.</source>
        <translation>ਉਨ੍ਹਾਂ ਤੋਂ ਸਿੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ। ਜਵਾਬ ਲਿਖੋ, ਜਾਂ ਕਤਾਰਾਂ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>{path} ਉੱਤੇ ਪਹਿਲਾਂ ਹੀ ਕੁਝ ਹੈ।</translation>
    </message>
    <message>
        <source>These are few votes: vote on more to know the judge better.</source>
        <translation>ਇਹ ਥੋੜ੍ਹੀਆਂ ਵੋਟਾਂ ਹਨ: ਜੱਜ ਨੂੰ ਬਿਹਤਰ ਜਾਣਨ ਲਈ ਹੋਰਾਂ ਉੱਤੇ ਵੋਟ ਦਿਓ।</translation>
    </message>
    <message>
        <source>These are sentences quoted from your documents. No language model wrote them.</source>
        <translation>ਇਹ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਟੂਕ ਕੀਤੇ ਵਾਕ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਕਿਸੇ ਭਾਸ਼ਾ ਮਾਡਲ ਨੇ ਨਹੀਂ ਲਿਖਿਆ।</translation>
    </message>
    <message>
        <source>These are several statements; only one is run.</source>
        <translation>ਇਹ ਕਈ ਕਥਨ ਹਨ; ਸਿਰਫ਼ ਇੱਕ ਚਲਾਇਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>These questions and arms cannot be compared by “{metric}”.</source>
        <translation>ਇਨ੍ਹਾਂ ਸਵਾਲਾਂ ਅਤੇ ਤਰੀਕਿਆਂ ਦੀ ਤੁਲਨਾ “{metric}” ਨਾਲ ਨਹੀਂ ਹੋ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>These rows are conversations or plain text; this needs a column with a text and one beside it.</source>
        <translation>ਇਹ ਕਤਾਰਾਂ ਗੱਲਬਾਤਾਂ ਜਾਂ ਸਾਦੀ ਲਿਖਤ ਹਨ; ਇਸ ਲਈ ਲਿਖਤ ਵਾਲਾ ਕਾਲਮ ਅਤੇ ਉਸ ਦੇ ਨਾਲ ਇੱਕ ਹੋਰ ਕਾਲਮ ਚਾਹੀਦਾ।</translation>
    </message>
    <message>
        <source>They say nothing about which answer is better.</source>
        <translation>ਉਹ ਨਹੀਂ ਦੱਸਦੀਆਂ ਕਿ ਕਿਹੜਾ ਜਵਾਬ ਬਿਹਤਰ ਹੈ।</translation>
    </message>
    <message>
        <source>They would make the model look better than it is. The fix moves them to the training rows.</source>
        <translation>ਇਹ ਮਾਡਲ ਨੂੰ ਅਸਲ ਤੋਂ ਬਿਹਤਰ ਦਿਖਾਉਣਗੀਆਂ। ਸੁਧਾਰ ਉਨ੍ਹਾਂ ਨੂੰ ਸਿਖਲਾਈ ਕਤਾਰਾਂ ਵਿੱਚ ਲੈ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Think of what people will ask of it on an ordinary day.</source>
        <translation>ਸੋਚੋ ਕਿ ਲੋਕ ਆਮ ਦਿਨ ਵਿੱਚ ਉਸ ਨੂੰ ਕੀ ਪੁੱਛਣਗੇ।</translation>
    </message>
    <message>
        <source>This Ustad cannot install Olive: it runs without a Python of its own.</source>
        <translation>ਇਹ Ustad Olive ਇੰਸਟਾਲ ਨਹੀਂ ਕਰ ਸਕਦਾ: ਇਹ ਆਪਣੇ Python ਤੋਂ ਬਿਨਾਂ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This Ustad takes no further packages: set Ustad up with its installer, and add the package there.</source>
        <translation>ਇਹ Ustad ਹੋਰ ਪੈਕੇਜ ਨਹੀਂ ਲੈਂਦਾ: Ustad ਨੂੰ ਉਸ ਦੇ ਇੰਸਟਾਲਰ ਨਾਲ ਸੈੱਟਅੱਪ ਕਰੋ, ਅਤੇ ਪੈਕੇਜ ਉੱਥੇ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>This Windows is too old for DirectML.</source>
        <translation>ਇਹ Windows DirectML ਲਈ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This answer broke off when the program ended. Ask again for a whole one.</source>
        <translation>ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋਣ ਵੇਲੇ ਇਹ ਜਵਾਬ ਟੁੱਟ ਗਿਆ। ਪੂਰੇ ਲਈ ਫਿਰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>This answer cannot be gone on with.</source>
        <translation>ਇਹ ਜਵਾਬ ਅੱਗੇ ਨਹੀਂ ਵਧਾਇਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This answer is not backed by your documents: it cites none of the passages.</source>
        <translation>ਇਹ ਜਵਾਬ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਉੱਤੇ ਨਹੀਂ ਟਿਕਿਆ: ਇਹ ਕਿਸੇ ਅੰਸ਼ ਦਾ ਹਵਾਲਾ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>This answer is not there, or not whole: it cannot be the best.</source>
        <translation>ਇਹ ਜਵਾਬ ਹੈ ਨਹੀਂ, ਜਾਂ ਪੂਰਾ ਨਹੀਂ: ਇਹ ਸਭ ਤੋਂ ਵਧੀਆ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This asks for everything of a kind, and no records and no sentences with these words are in your documents: a list taken from a few passages could lack most of it.</source>
        <translation>ਇਹ ਇੱਕ ਕਿਸਮ ਦੀ ਹਰ ਚੀਜ਼ ਮੰਗਦਾ ਹੈ, ਪਰ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਨਾ ਰਿਕਾਰਡ ਹਨ ਨਾ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਵਾਲੇ ਵਾਕ: ਕੁਝ ਅੰਸ਼ਾਂ ਤੋਂ ਬਣੀ ਸੂਚੀ ਵਿੱਚ ਬਹੁਤਾ ਹਿੱਸਾ ਰਹਿ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This asks to count, and your documents hold no records that could be counted: a number taken from a few passages could be wrong.</source>
        <translation>ਇਹ ਗਿਣਨ ਨੂੰ ਕਹਿੰਦਾ ਹੈ, ਪਰ ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਗਿਣਨ ਲਾਇਕ ਰਿਕਾਰਡ ਨਹੀਂ: ਕੁਝ ਅੰਸ਼ਾਂ ਤੋਂ ਲਈ ਸੰਖਿਆ ਗਲਤ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This changes more text than can be changed, and undone, in one step.</source>
        <translation>ਇਹ ਇੰਨੀ ਲਿਖਤ ਬਦਲਦਾ ਹੈ ਕਿ ਇੱਕ ਕਦਮ ਵਿੱਚ ਬਦਲੀ, ਅਤੇ ਵਾਪਸ ਲਈ, ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>This changes so much text that it could not be undone in one step.</source>
        <translation>ਇਹ ਇੰਨੀ ਲਿਖਤ ਬਦਲਦਾ ਹੈ ਕਿ ਇੱਕ ਕਦਮ ਵਿੱਚ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile.</source>
        <translation>ਇਸ ਦੌਰਾਨ ਇਹ ਗੱਲਬਾਤ ਮਿਟਾ ਦਿੱਤੀ ਗਈ।</translation>
    </message>
    <message>
        <source>This dataset has no rows to train on.</source>
        <translation>ਇਸ ਡਾਟਾਸੈੱਟ ਵਿੱਚ ਸਿਖਲਾਈ ਲਈ ਕੋਈ ਕਤਾਰ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>ਇਹ ਫੋਲਡਰ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>This graphics card is too old for models squeezed to {bits} bits.</source>
        <translation>ਇਹ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ {bits} ਬਿੱਟ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼ ਮਾਡਲਾਂ ਲਈ ਬਹੁਤ ਪੁਰਾਣਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This has its weights in Python pickles only, which can run any program when opened; Ustad does not fetch them.</source>
        <translation>ਇਸ ਦੇ ਵੇਟ ਸਿਰਫ਼ Python ਪਿਕਲਾਂ ਵਿੱਚ ਹਨ, ਜੋ ਖੁੱਲ੍ਹਣ ਉੱਤੇ ਕੋਈ ਵੀ ਪ੍ਰੋਗਰਾਮ ਚਲਾ ਸਕਦੇ ਹਨ; Ustad ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਲਿਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>This has its weights in the GGUF format only, which cannot be trained.</source>
        <translation>ਇਸ ਦੇ ਵੇਟ ਸਿਰਫ਼ GGUF ਫਾਰਮੈੱਟ ਵਿੱਚ ਹਨ, ਜਿਸ ਨੂੰ ਸਿਖਲਾਈ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model.</source>
        <translation>ਇਹ ਅਡੈਪਟਰ ਹੈ, ਪੂਰਾ ਮਾਡਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This is no database, or a damaged one: {reason}.</source>
        <translation>ਇਹ ਡਾਟਾਬੇਸ ਨਹੀਂ, ਜਾਂ ਖਰਾਬ ਹੈ: {reason}।</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>ਇਹ ਰੈਗੂਲਰ ਐਕਸਪ੍ਰੈਸ਼ਨ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>This is no token of the hub: those begin with hf_.</source>
        <translation>ਇਹ ਹੱਬ ਦਾ ਟੋਕਨ ਨਹੀਂ: ਉਹ hf_ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>This is not a key: it holds spaces, line ends or letters no key has.</source>
        <translation>ਇਹ ਕੁੰਜੀ ਨਹੀਂ: ਇਸ ਵਿੱਚ ਖਾਲੀ ਥਾਵਾਂ, ਲਾਈਨ ਦੇ ਅੰਤ ਜਾਂ ਅੱਖਰ ਹਨ ਜੋ ਕੁੰਜੀ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੇ।</translation>
    </message>
    <message>
        <source>This is not an address of a database: {reason}.</source>
        <translation>ਇਹ ਡਾਟਾਬੇਸ ਦਾ ਪਤਾ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>ਇਹ ਡਾਟਾਬੇਸ ਦਾ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This method does not suit models that read and do not write.</source>
        <translation>ਇਹ ਢੰਗ ਉਨ੍ਹਾਂ ਮਾਡਲਾਂ ਲਈ ਠੀਕ ਨਹੀਂ ਜੋ ਪੜ੍ਹਦੇ ਹਨ ਪਰ ਲਿਖਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This method finds no layers in this model to work on.</source>
        <translation>ਇਸ ਢੰਗ ਨੂੰ ਇਸ ਮਾਡਲ ਵਿੱਚ ਕੰਮ ਕਰਨ ਲਈ ਕੋਈ ਲੇਅਰ ਨਹੀਂ ਲੱਭਦੀ।</translation>
    </message>
    <message>
        <source>This model can read so little that only the part of the first passage nearest to the question fitted.</source>
        <translation>ਇਹ ਮਾਡਲ ਇੰਨਾ ਘੱਟ ਪੜ੍ਹ ਸਕਦਾ ਹੈ ਕਿ ਪਹਿਲੇ ਅੰਸ਼ ਦਾ ਸਿਰਫ਼ ਸਵਾਲ ਦੇ ਸਭ ਤੋਂ ਨੇੜਲਾ ਹਿੱਸਾ ਸਮਾਇਆ।</translation>
    </message>
    <message>
        <source>This model cannot be trained on them as they are.</source>
        <translation>ਇਹ ਮਾਡਲ ਉਨ੍ਹਾਂ ਉੱਤੇ, ਜਿਵੇਂ ਹਨ, ਸਿਖਲਾਈ ਨਹੀਂ ਲੈ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This model comes without a tokenizer.json, so its words cannot be read.</source>
        <translation>ਇਹ ਮਾਡਲ tokenizer.json ਤੋਂ ਬਿਨਾਂ ਆਉਂਦਾ ਹੈ, ਇਸ ਲਈ ਇਸ ਦੇ ਸ਼ਬਦ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>This model has no layers called {names}.</source>
        <translation>ਇਸ ਮਾਡਲ ਵਿੱਚ {names} ਨਾਂ ਦੀਆਂ ਲੇਅਰਾਂ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>This model is too small to read a whole document and say it in its own words. Choose a larger model, or an address, for a summary.</source>
        <translation>ਇਹ ਮਾਡਲ ਪੂਰਾ ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹ ਕੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਕਹਿਣ ਲਈ ਬਹੁਤ ਛੋਟਾ ਹੈ। ਸਾਰ ਲਈ ਵੱਡਾ ਮਾਡਲ, ਜਾਂ ਪਤਾ, ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>This model is too small to read passages: sentences quoted from the documents stand for RAG.</source>
        <translation>ਇਹ ਮਾਡਲ ਅੰਸ਼ ਪੜ੍ਹਨ ਲਈ ਬਹੁਤ ਛੋਟਾ ਹੈ: RAG ਦੀ ਥਾਂ ਦਸਤਾਵੇਜ਼ਾਂ ਤੋਂ ਲਈਆਂ ਟੂਕਾਂ ਵਰਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>This model's tokenizer is of the old, slow kind.</source>
        <translation>ਇਸ ਮਾਡਲ ਦਾ ਟੋਕਨਾਈਜ਼ਰ ਪੁਰਾਣੀ, ਹੌਲੀ ਕਿਸਮ ਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>This needs about {need} GB of memory; {available} GB are free.</source>
        <translation>ਇਸ ਲਈ ਲਗਭਗ {need} GB ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ; {available} GB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>This pass is no longer usable. Take it out, or use what is named beside.</source>
        <translation>ਇਹ ਪਾਸ ਹੁਣ ਵਰਤਣ ਲਾਇਕ ਨਹੀਂ। ਇਸ ਨੂੰ ਹਟਾਓ, ਜਾਂ ਨਾਲ ਦੱਸਿਆ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>This trial is of an earlier version and does not say how it was asked.</source>
        <translation>ਇਹ ਟ੍ਰਾਇਲ ਪੁਰਾਣੇ ਸੰਸਕਰਣ ਦਾ ਹੈ ਅਤੇ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਕਿਵੇਂ ਪੁੱਛਿਆ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>This trial was made by an earlier version, which kept no recipe: it cannot be repeated as it was.</source>
        <translation>ਇਹ ਟ੍ਰਾਇਲ ਪੁਰਾਣੇ ਸੰਸਕਰਣ ਨਾਲ ਹੋਇਆ, ਜੋ ਰੈਸਿਪੀ ਨਹੀਂ ਰੱਖਦਾ ਸੀ: ਇਸ ਨੂੰ ਹੂ-ਬ-ਹੂ ਦੁਹਰਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>ਇਹ ਸੰਸਕਰਣ ਹੁਣ ਉੱਥੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>This was not counted: “{words}” is no field and no value of the records of “{file}”.</source>
        <translation>ਇਹ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ: “{words}” “{file}” ਦੇ ਰਿਕਾਰਡਾਂ ਦਾ ਨਾ ਕੋਈ ਖਾਨਾ ਹੈ ਨਾ ਕੋਈ ਮੁੱਲ।</translation>
    </message>
    <message>
        <source>Those of the ONNX model that it is for.</source>
        <translation>ਉਸ ONNX ਮਾਡਲ ਵਾਲੇ ਜਿਸ ਲਈ ਇਹ ਹੈ।</translation>
    </message>
    <message>
        <source>Thousands, checked by people who know, collected all the time</source>
        <translation>ਹਜ਼ਾਰਾਂ, ਜਾਣਕਾਰਾਂ ਵਲੋਂ ਜਾਂਚੀਆਂ, ਲਗਾਤਾਰ ਇਕੱਠੀਆਂ ਹੁੰਦੀਆਂ</translation>
    </message>
    <message>
        <source>Tick at least one document that is indexed.</source>
        <translation>ਘੱਟੋ-ਘੱਟ ਇੱਕ ਇੰਡੈਕਸ ਹੋਏ ਦਸਤਾਵੇਜ਼ ਉੱਤੇ ਟਿੱਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Tick at least two, or leave it out of the search.</source>
        <translation>ਘੱਟੋ-ਘੱਟ ਦੋ ਉੱਤੇ ਟਿੱਕ ਲਗਾਓ, ਜਾਂ ਇਸ ਨੂੰ ਖੋਜ ਤੋਂ ਬਾਹਰ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Tick fewer values, or at least one.</source>
        <translation>ਘੱਟ ਮੁੱਲਾਂ ਉੱਤੇ ਟਿੱਕ ਕਰੋ, ਜਾਂ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>ਇਸ ਲਈ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Together: {size} GB</source>
        <translation>ਕੁੱਲ: {size} GB</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>ਵੱਧ ਤੋਂ ਵੱਧ ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Too small to write usable rows. Add a larger model on the Models screen, or an address in Settings.</source>
        <translation>ਵਰਤਣਯੋਗ ਕਤਾਰਾਂ ਲਿਖਣ ਲਈ ਬਹੁਤ ਛੋਟਾ। ਮਾਡਲ ਸਕ੍ਰੀਨ ਉੱਤੇ ਵੱਡਾ ਮਾਡਲ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਕੋਈ ਪਤਾ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
    <message>
        <source>Train it on the Training screen, or give the rows questions and answers.</source>
        <translation>ਉਸ ਨੂੰ ਸਿਖਲਾਈ ਸਕ੍ਰੀਨ ਉੱਤੇ ਸਿਖਾਓ, ਜਾਂ ਕਤਾਰਾਂ ਨੂੰ ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>ਅੰਸ਼ ਵਿੱਚ ਜਵਾਬ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਣ ਦੀ ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Train on one kind of rows at a time.</source>
        <translation>ਇੱਕ ਵੇਲੇ ਇੱਕੋ ਕਿਸਮ ਦੀਆਂ ਕਤਾਰਾਂ ਉੱਤੇ ਸਿਖਲਾਈ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>ਕਤਾਰਾਂ ਉੱਤੇ ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Train on {percent} % of the rows</source>
        <translation>{percent} % ਕਤਾਰਾਂ ਉੱਤੇ ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Train this on the Training screen.</source>
        <translation>ਇਸ ਨੂੰ ਸਿਖਲਾਈ ਸਕ੍ਰੀਨ ਉੱਤੇ ਸਿਖਾਓ।</translation>
    </message>
    <message>
        <source>Train “{name}”</source>
        <translation>“{name}” ਦੀ ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>ਸਿਖਲਾਈ ਹੋਈ</translation>
    </message>
    <message>
        <source>Trained on in nearly the same words</source>
        <translation>ਲਗਭਗ ਉਨ੍ਹਾਂ ਹੀ ਸ਼ਬਦਾਂ ਵਿੱਚ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ</translation>
    </message>
    <message>
        <source>Trained on in other words</source>
        <translation>ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ</translation>
    </message>
    <message>
        <source>Trained on to the letter</source>
        <translation>ਅੱਖਰ-ਦਰ-ਅੱਖਰ ਸਿਖਲਾਈ ਵਿੱਚ ਸੀ</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>ਸਿਖਲਾਈ ਵਾਲੀਆਂ ਕਤਾਰਾਂ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>Training has not changed a single weight.</source>
        <translation>ਸਿਖਲਾਈ ਨੇ ਇੱਕ ਵੀ ਵੇਟ ਨਹੀਂ ਬਦਲਿਆ।</translation>
    </message>
    <message>
        <source>Training lost its way at step {step}: the loss is no longer a number. It was stopped.</source>
        <translation>ਕਦਮ {step} ਉੱਤੇ ਸਿਖਲਾਈ ਭਟਕ ਗਈ: ਲੌਸ ਹੁਣ ਸੰਖਿਆ ਨਹੀਂ ਰਿਹਾ। ਇਸ ਨੂੰ ਰੋਕ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: PyTorch cannot use it. Update its driver, or look whether another program holds it.</source>
        <translation>NVIDIA GPU ਹੋਣ ਦੇ ਬਾਵਜੂਦ ਸਿਖਲਾਈ ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਚੱਲ ਰਹੀ ਹੈ: PyTorch ਉਸ ਨੂੰ ਵਰਤ ਨਹੀਂ ਸਕਦਾ। ਉਸ ਦਾ ਡਰਾਈਵਰ ਅਪਡੇਟ ਕਰੋ, ਜਾਂ ਦੇਖੋ ਕਿ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਨੇ ਉਸ ਨੂੰ ਲਿਆ ਤਾਂ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: the installed PyTorch is the build for processors only. Run the installer again to get the other one.</source>
        <translation>NVIDIA GPU ਹੋਣ ਦੇ ਬਾਵਜੂਦ ਸਿਖਲਾਈ ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਚੱਲ ਰਹੀ ਹੈ: ਇੰਸਟਾਲ ਕੀਤਾ PyTorch ਸਿਰਫ਼ ਪ੍ਰੋਸੈਸਰਾਂ ਵਾਲਾ ਬਿਲਡ ਹੈ। ਦੂਜਾ ਲੈਣ ਲਈ ਇੰਸਟਾਲਰ ਫਿਰ ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>ਸਿਖਲਾਈ ਨੂੰ ਲੱਗਾ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Trains every weight and makes a whole new model: it learns the most, forgets the most, and needs four times the memory of the model or more. Use a small learning rate.</source>
        <translation>ਹਰ ਵੇਟ ਨੂੰ ਸਿਖਾਉਂਦਾ ਹੈ ਅਤੇ ਬਿਲਕੁਲ ਨਵਾਂ ਮਾਡਲ ਬਣਾਉਂਦਾ ਹੈ: ਸਭ ਤੋਂ ਵੱਧ ਸਿੱਖਦਾ ਹੈ, ਸਭ ਤੋਂ ਵੱਧ ਭੁੱਲਦਾ ਹੈ, ਅਤੇ ਮਾਡਲ ਤੋਂ ਚਾਰ ਗੁਣਾ ਜਾਂ ਵੱਧ ਮੈਮੋਰੀ ਲੈਂਦਾ ਹੈ। ਛੋਟਾ ਲਰਨਿੰਗ ਰੇਟ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Trains on a quarter and a half of the rows too: that shows whether more rows would help.</source>
        <translation>ਕਤਾਰਾਂ ਦੇ ਚੌਥੇ ਹਿੱਸੇ ਅਤੇ ਅੱਧ ਉੱਤੇ ਵੀ ਸਿਖਲਾਈ ਦਿੰਦਾ ਹੈ: ਇਸ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਵੱਧ ਕਤਾਰਾਂ ਨਾਲ ਫ਼ਾਇਦਾ ਹੋਵੇਗਾ ਜਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Transformers no longer has it.</source>
        <translation>Transformers ਵਿੱਚ ਇਹ ਹੁਣ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Transformers no longer has it; what it was for is kept by the job.</source>
        <translation>Transformers ਵਿੱਚ ਇਹ ਹੁਣ ਨਹੀਂ; ਜਿਸ ਲਈ ਇਹ ਸੀ ਉਹ ਕੰਮ ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ਟ੍ਰਾਇਲ</translation>
    </message>
    <message>
        <source>Trial {number} of {trials}</source>
        <translation>{trials} ਵਿੱਚੋਂ ਟ੍ਰਾਇਲ {number}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>ਟ੍ਰਾਇਲ</translation>
    </message>
    <message>
        <source>Trials that go badly</source>
        <translation>ਮਾੜੇ ਚੱਲਣ ਵਾਲੇ ਟ੍ਰਾਇਲ</translation>
    </message>
    <message>
        <source>Try a prompt</source>
        <translation>ਪ੍ਰੌਂਪਟ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>ਕੁਝ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Try again, or allow it a longer wait in Settings.</source>
        <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਉਸ ਨੂੰ ਵੱਧ ਉਡੀਕ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Try an operation</source>
        <translation>ਕਾਰਵਾਈ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Try other numbers, or another model; the job's log has all it said.</source>
        <translation>ਹੋਰ ਸੰਖਿਆਵਾਂ ਜਾਂ ਹੋਰ ਮਾਡਲ ਅਜ਼ਮਾਓ; ਉਸ ਨੇ ਜੋ ਕਿਹਾ ਉਹ ਸਭ ਕੰਮ ਦੇ ਲੌਗ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>Try settings of the search</source>
        <translation>ਖੋਜ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Try what a run has learnt</source>
        <translation>ਰਨ ਨੇ ਜੋ ਸਿੱਖਿਆ ਉਸ ਨੂੰ ਅਜ਼ਮਾਓ</translation>
    </message>
    <message>
        <source>Trying things out on any computer; short, simple texts after fine-tuning.</source>
        <translation>ਕਿਸੇ ਵੀ ਕੰਪਿਊਟਰ ਉੱਤੇ ਅਜ਼ਮਾਉਣ ਲਈ; ਫਾਈਨ-ਟਿਊਨਿੰਗ ਤੋਂ ਬਾਅਦ ਛੋਟੀਆਂ, ਸੌਖੀਆਂ ਲਿਖਤਾਂ।</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>ਜੋ ਇੰਸਟਾਲ ਹੋਇਆ ਉਸ ਨੂੰ ਅਜ਼ਮਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Tuning makes an adapter only; “Optimise” makes the ONNX model of it.</source>
        <translation>ਟਿਊਨ ਕਰਨਾ ਸਿਰਫ਼ ਅਡੈਪਟਰ ਬਣਾਉਂਦਾ ਹੈ; “ਅਨੁਕੂਲ ਕਰੋ” ਉਸ ਦਾ ONNX ਮਾਡਲ ਬਣਾਉਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Turn {number} is empty</source>
        <translation>ਵਾਰੀ {number} ਖਾਲੀ ਹੈ</translation>
    </message>
    <message>
        <source>Turn {number} of “{column}” does not say who speaks: {name}.</source>
        <translation>“{column}” ਦੀ ਵਾਰੀ {number} ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕੌਣ ਬੋਲਦਾ ਹੈ: {name}।</translation>
    </message>
    <message>
        <source>Turn {number}: a tool answers although none was called</source>
        <translation>ਵਾਰੀ {number}: ਟੂਲ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਭਾਵੇਂ ਕਿਸੇ ਨੂੰ ਬੁਲਾਇਆ ਨਹੀਂ ਗਿਆ</translation>
    </message>
    <message>
        <source>Turn {number}: nobody answers what the tool said</source>
        <translation>ਵਾਰੀ {number}: ਟੂਲ ਦੀ ਗੱਲ ਦਾ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks before the user</source>
        <translation>ਵਾਰੀ {number}: ਸਹਾਇਕ ਵਰਤੋਂਕਾਰ ਤੋਂ ਪਹਿਲਾਂ ਬੋਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks twice in a row</source>
        <translation>ਵਾਰੀ {number}: ਸਹਾਇਕ ਲਗਾਤਾਰ ਦੋ ਵਾਰ ਬੋਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Turn {number}: the system speaks in the middle</source>
        <translation>ਵਾਰੀ {number}: ਸਿਸਟਮ ਵਿਚਕਾਰ ਬੋਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Turn {number}: the user speaks twice in a row</source>
        <translation>ਵਾਰੀ {number}: ਵਰਤੋਂਕਾਰ ਲਗਾਤਾਰ ਦੋ ਵਾਰ ਬੋਲਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Turn “Recompute instead of keeping” off, or choose another method.</source>
        <translation>“ਰੱਖਣ ਦੀ ਥਾਂ ਮੁੜ ਹਿਸਾਬ ਕਰੋ” ਬੰਦ ਕਰੋ, ਜਾਂ ਹੋਰ ਢੰਗ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Two marked places overlap: “{first}” and “{second}”.</source>
        <translation>ਦੋ ਨਿਸ਼ਾਨਬੱਧ ਥਾਵਾਂ ਇੱਕ-ਦੂਜੇ ਉੱਤੇ ਚੜ੍ਹਦੀਆਂ ਹਨ: “{first}” ਅਤੇ “{second}”।</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>ਸਵਾਲ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>ਘੱਟੋ-ਘੱਟ ਇੱਕ ਅੱਖਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>ਇੱਕ ਨਾਂ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>ਕੁਝ ਲਿਖੋ ਜਾਂ ਪੇਸਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Under 200, or all of one kind</source>
        <translation>200 ਤੋਂ ਘੱਟ, ਜਾਂ ਸਾਰੀਆਂ ਇੱਕੋ ਕਿਸਮ ਦੀਆਂ</translation>
    </message>
    <message>
        <source>Under “Layers with an adapter”, name some of these: {known}.</source>
        <translation>“ਅਡੈਪਟਰ ਵਾਲੀਆਂ ਲੇਅਰਾਂ” ਵਿੱਚ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਦੇ ਨਾਂ ਦਿਓ: {known}।</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again in Settings.</source>
        <translation>ਉਸ ਨੂੰ ਅਨਲੌੱਕ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਕੁੰਜੀ ਫਿਰ ਭਰੋ।</translation>
    </message>
    <message>
        <source>Unlock the system's keyring, or sign in to the system again.</source>
        <translation>ਸਿਸਟਮ ਦੀ ਕੀਰਿੰਗ ਅਨਲੌੱਕ ਕਰੋ, ਜਾਂ ਸਿਸਟਮ ਵਿੱਚ ਫਿਰ ਸਾਈਨ ਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>ਉਸ ਨੂੰ ਖੋਲ੍ਹੋ, ਅਤੇ ਜੋ ਵਿੱਚ ਹੈ ਉਸ ਨੂੰ ਇੰਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Unpacking {package}</source>
        <translation>{package} ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Unset it and start Ustad again, or add the folder of a model you have.</source>
        <translation>ਉਸ ਨੂੰ ਹਟਾਓ ਅਤੇ Ustad ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਆਪਣੇ ਕਿਸੇ ਮਾਡਲ ਦਾ ਫੋਲਡਰ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>Update Ustad to use it; nothing in it is changed until then.</source>
        <translation>ਇਸ ਨੂੰ ਵਰਤਣ ਲਈ Ustad ਅੱਪਡੇਟ ਕਰੋ; ਉਦੋਂ ਤੱਕ ਇਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Update Ustad to work in it; until then nothing in it is changed.</source>
        <translation>ਇਸ ਵਿੱਚ ਕੰਮ ਕਰਨ ਲਈ Ustad ਅੱਪਡੇਟ ਕਰੋ; ਉਦੋਂ ਤੱਕ ਇਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>Update Ustad. As they were, they are kept in {path}.</source>
        <translation>Ustad ਅੱਪਡੇਟ ਕਰੋ। ਜਿਵੇਂ ਉਹ ਸਨ, ਉਵੇਂ {path} ਵਿੱਚ ਰੱਖੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Update Windows, or use a build of the model for the processor.</source>
        <translation>Windows ਅਪਡੇਟ ਕਰੋ, ਜਾਂ ਪ੍ਰੋਸੈਸਰ ਲਈ ਬਣਿਆ ਮਾਡਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Update the device's driver, or choose another provider for models.</source>
        <translation>ਡਿਵਾਈਸ ਦਾ ਡਰਾਈਵਰ ਅਪਡੇਟ ਕਰੋ, ਜਾਂ ਮਾਡਲਾਂ ਲਈ ਹੋਰ ਪ੍ਰੋਵਾਈਡਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Update the driver of the graphics card; until then let models run on the processor.</source>
        <translation>ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਦਾ ਡਰਾਈਵਰ ਅਪਡੇਟ ਕਰੋ; ਉਦੋਂ ਤੱਕ ਮਾਡਲਾਂ ਨੂੰ ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>Use LoRA</source>
        <translation>LoRA ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA, or run the installer again.</source>
        <translation>QLoRA ਦੀ ਥਾਂ LoRA ਵਰਤੋ, ਜਾਂ ਇੰਸਟਾਲਰ ਫਿਰ ਚਲਾਓ।</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA.</source>
        <translation>QLoRA ਦੀ ਥਾਂ LoRA ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use QLoRA</source>
        <translation>QLoRA ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or a graphics card.</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਜਾਂ ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ ਲਈ ਬਣਿਆ ਮਾਡਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for CUDA.</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਜਾਂ CUDA ਲਈ ਬਣਿਆ ਮਾਡਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML, or chat with it in PyTorch.</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਜਾਂ DirectML ਲਈ ਬਣਿਆ ਮਾਡਲ ਵਰਤੋ, ਜਾਂ ਉਸ ਨਾਲ PyTorch ਵਿੱਚ ਚੈਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML.</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਜਾਂ DirectML ਲਈ ਬਣਿਆ ਮਾਡਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor.</source>
        <translation>ਪ੍ਰੋਸੈਸਰ ਲਈ ਬਣਿਆ ਮਾਡਲ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use a single character, such as a comma, a tab or a semicolon.</source>
        <translation>ਇੱਕ ਅੱਖਰ ਵਰਤੋ, ਜਿਵੇਂ ਕਾਮਾ, ਟੈਬ ਜਾਂ ਸੈਮੀਕੋਲਨ।</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL).</source>
        <translation>ਤਾਜ਼ਾ ਇੰਡੈਕਸ ਵਰਤੋ (ਵੇਰੀਏਬਲ PIP_INDEX_URL)।</translation>
    </message>
    <message>
        <source>Use it as it is, or train with LoRA, which can be merged.</source>
        <translation>ਉਸ ਨੂੰ ਜਿਵੇਂ ਹੈ ਵਰਤੋ, ਜਾਂ LoRA ਨਾਲ ਸਿਖਲਾਈ ਦਿਓ, ਜੋ ਮਰਜ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>ਸਿਰਫ਼ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਹਾਈਫ਼ਨ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <translation>ਅੱਖਰ, ਅੰਕ, ਖਾਲੀ ਥਾਵਾਂ ਅਤੇ ਹਾਈਫ਼ਨ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use one of these endings: {known}, also with {packed} after it.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਅੰਤ ਵਰਤੋ: {known}, ਉਨ੍ਹਾਂ ਤੋਂ ਬਾਅਦ {packed} ਵੀ।</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਰਤੋ: {known}।</translation>
    </message>
    <message>
        <source>Use smaller numbers in { }, or * and + in their place.</source>
        <translation>{ } ਵਿੱਚ ਛੋਟੀਆਂ ਸੰਖਿਆਵਾਂ, ਜਾਂ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ * ਅਤੇ + ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use system, user, assistant or tool.</source>
        <translation>system, user, assistant ਜਾਂ tool ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use the adapter as it is; it does not have to be merged.</source>
        <translation>ਅਡੈਪਟਰ ਨੂੰ ਜਿਵੇਂ ਹੈ ਵਰਤੋ; ਉਸ ਨੂੰ ਮਰਜ ਕਰਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Use the columns' own names in the braces.</source>
        <translation>ਬਰੈਕਟਾਂ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਆਪਣੇ ਨਾਂ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use the columns' own names, or “messages” for the turns.</source>
        <translation>ਕਾਲਮਾਂ ਦੇ ਆਪਣੇ ਨਾਂ ਵਰਤੋ, ਜਾਂ ਵਾਰੀਆਂ ਲਈ “messages”।</translation>
    </message>
    <message>
        <source>Use the hub itself, or another mirror, under “Hub access”.</source>
        <translation>“ਹੱਬ ਪਹੁੰਚ” ਹੇਠਾਂ ਆਪ ਹੱਬ, ਜਾਂ ਹੋਰ ਮਿਰਰ, ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use the pass “ModelBuilder” in its place (on a command line: --use_model_builder).</source>
        <translation>ਉਸ ਦੀ ਥਾਂ “ModelBuilder” ਪਾਸ ਵਰਤੋ (ਕਮਾਂਡ ਲਾਈਨ ਉੱਤੇ: --use_model_builder)।</translation>
    </message>
    <message>
        <source>Use train, validation or test.</source>
        <translation>train, validation ਜਾਂ test ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use up to 100 letters, digits and spaces, without / \ : * ? " &lt; &gt; |</source>
        <translation>100 ਤੱਕ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਖਾਲੀ ਥਾਵਾਂ ਵਰਤੋ, ਇਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ: / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>Use “olive shared-cache”, if you need one at all.</source>
        <translation>ਜੇ ਲੋੜ ਹੀ ਹੋਵੇ ਤਾਂ “olive shared-cache” ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Use “quotes”, “torch”, “onnx” or “address”.</source>
        <translation>“quotes”, “torch”, “onnx” ਜਾਂ “address” ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>User and assistant should take turns, and the assistant should have the last word. Many models' templates refuse anything else.</source>
        <translation>ਵਰਤੋਂਕਾਰ ਅਤੇ ਸਹਾਇਕ ਨੂੰ ਵਾਰੀ-ਵਾਰੀ ਬੋਲਣਾ ਚਾਹੀਦਾ, ਅਤੇ ਆਖਰੀ ਗੱਲ ਸਹਾਇਕ ਦੀ ਹੋਵੇ। ਕਈ ਮਾਡਲਾਂ ਦੇ ਟੈਂਪਲੇਟ ਹੋਰ ਕੁਝ ਨਹੀਂ ਮੰਨਦੇ।</translation>
    </message>
    <message>
        <source>Ustad cannot read rows from {path}: it does not know “{suffix}” files.</source>
        <translation>Ustad {path} ਤੋਂ ਕਤਾਰਾਂ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ: ਉਹ “{suffix}” ਫ਼ਾਈਲਾਂ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>Ustad does not know how to write “{suffix}” files.</source>
        <translation>Ustad ਨੂੰ “{suffix}” ਫ਼ਾਈਲਾਂ ਲਿਖਣੀਆਂ ਨਹੀਂ ਆਉਂਦੀਆਂ।</translation>
    </message>
    <message>
        <source>Ustad is not allowed to read {path}.</source>
        <translation>Ustad ਨੂੰ {path} ਪੜ੍ਹਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Ustad is not allowed to use {path}.</source>
        <translation>Ustad ਨੂੰ {path} ਵਰਤਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Ustad looks at its memory and reckons with that</source>
        <translation>Ustad ਇਸ ਦੀ ਮੈਮੋਰੀ ਦੇਖਦਾ ਹੈ ਅਤੇ ਉਸ ਨਾਲ ਹਿਸਾਬ ਲਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Ustad runs no Python that comes with a model.</source>
        <translation>Ustad ਮਾਡਲ ਨਾਲ ਆਇਆ Python ਨਹੀਂ ਚਲਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>ਆਮ</translation>
    </message>
    <message>
        <source>Usual: half at random, half at zero. PiSSA and OLoRA begin with the strongest directions of the model's own weights, which often learns faster; the saved adapter fits the unchanged model and is twice as large.</source>
        <translation>ਆਮ: ਅੱਧਾ ਬੇਤਰਤੀਬਾ, ਅੱਧਾ ਜ਼ੀਰੋ। PiSSA ਅਤੇ OLoRA ਮਾਡਲ ਦੇ ਆਪਣੇ ਵੇਟਾਂ ਦੀਆਂ ਸਭ ਤੋਂ ਤਕੜੀਆਂ ਦਿਸ਼ਾਵਾਂ ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ, ਜਿਸ ਨਾਲ ਅਕਸਰ ਛੇਤੀ ਸਿੱਖਿਆ ਜਾਂਦਾ ਹੈ; ਸੰਭਾਲਿਆ ਅਡੈਪਟਰ ਅਣਬਦਲੇ ਮਾਡਲ ਨਾਲ ਚੱਲਦਾ ਹੈ ਅਤੇ ਦੁੱਗਣਾ ਵੱਡਾ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>ਵੰਨ-ਸੁਵੰਨਤਾ</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>ਵੈਕਟਰ ਸਟੋਰ</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>ਐਕਸਪੋਰਟ ਦੀ ਤਸਦੀਕ ਕਰੋ</translation>
    </message>
    <message>
        <source>Verify “{name}”</source>
        <translation>“{name}” ਦੀ ਤਸਦੀਕ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>ਸੰਸਕਰਣ {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ਸੰਸਕਰਣ</translation>
    </message>
    <message>
        <source>Wait a while, or raise your limit with whoever runs it.</source>
        <translation>ਕੁਝ ਦੇਰ ਉਡੀਕੋ, ਜਾਂ ਇਸ ਨੂੰ ਚਲਾਉਣ ਵਾਲੇ ਤੋਂ ਆਪਣੀ ਹੱਦ ਵਧਵਾਓ।</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>ਉਸ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਰੋਕੋ।</translation>
    </message>
    <message>
        <source>Wait for that one, or stop it first.</source>
        <translation>ਉਸ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਰੋਕੋ।</translation>
    </message>
    <message>
        <source>Wait for them, or ask those that failed again.</source>
        <translation>ਉਨ੍ਹਾਂ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਅਸਫਲ ਹੋਇਆਂ ਨੂੰ ਫਿਰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Wait until it is done, or close the other window of Ustad.</source>
        <translation>ਉਸ ਦੇ ਮੁੱਕਣ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ Ustad ਦੀ ਦੂਜੀ ਵਿੰਡੋ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait until the jobs that use it are done.</source>
        <translation>ਉਸ ਨੂੰ ਵਰਤਣ ਵਾਲੇ ਕੰਮਾਂ ਦੇ ਮੁੱਕਣ ਦੀ ਉਡੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then press Index again.</source>
        <translation>ਉਸ ਨੂੰ ਲਿਖਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਦੇ ਮੁੱਕਣ ਦੀ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਇੰਡੈਕਸ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ਵਾਰਮ-ਅੱਪ</translation>
    </message>
    <message>
        <source>Way of answering</source>
        <translation>ਜਵਾਬ ਦੇਣ ਦਾ ਤਰੀਕਾ</translation>
    </message>
    <message>
        <source>Ways of expression</source>
        <translation>ਕਹਿਣ ਦਾ ਢੰਗ</translation>
    </message>
    <message>
        <source>We reckon with one task. Another can be added at any time.</source>
        <translation>ਅਸੀਂ ਇੱਕ ਕੰਮ ਮੰਨ ਕੇ ਚੱਲਦੇ ਹਾਂ। ਹੋਰ ਕਦੇ ਵੀ ਜੋੜਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>We reckon with this computer.</source>
        <translation>ਅਸੀਂ ਇਸ ਕੰਪਿਊਟਰ ਨਾਲ ਹਿਸਾਬ ਲਾਉਂਦੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>Weigh a trial</source>
        <translation>ਟ੍ਰਾਇਲ ਨੂੰ ਤੋਲਣਾ</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>ਜੋ ਲੱਭਿਆ ਉਸ ਨੂੰ ਤੋਲਣਾ</translation>
    </message>
    <message>
        <source>Weighed were how well each way answers, its time and memory, and the trouble when knowledge changes.</source>
        <translation>ਇਹ ਤੋਲਿਆ ਗਿਆ ਕਿ ਹਰ ਤਰੀਕਾ ਕਿੰਨਾ ਚੰਗਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਕਿੰਨਾ ਸਮਾਂ ਅਤੇ ਮੈਮੋਰੀ ਲੈਂਦਾ ਹੈ, ਅਤੇ ਜਾਣਕਾਰੀ ਬਦਲਣ ਉੱਤੇ ਕਿੰਨੀ ਮਿਹਨਤ ਲੱਗਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>ਵੇਟ ਡਿਕੇ</translation>
    </message>
    <message>
        <source>Weight of meaning against words</source>
        <translation>ਸ਼ਬਦਾਂ ਦੇ ਮੁਕਾਬਲੇ ਅਰਥ ਦਾ ਭਾਰ</translation>
    </message>
    <message>
        <source>Weight of rare labels</source>
        <translation>ਵਿਰਲੇ ਲੇਬਲਾਂ ਦਾ ਭਾਰ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>ਵੇਟ</translation>
    </message>
    <message>
        <source>Weights are missing in what was saved.</source>
        <translation>ਜੋ ਸੰਭਾਲਿਆ ਗਿਆ ਉਸ ਵਿੱਚ ਕੁਝ ਵੇਟ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Weights that share a scale</source>
        <translation>ਸਕੇਲ ਸਾਂਝਾ ਕਰਨ ਵਾਲੇ ਵੇਟ</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>ਕਿਹੜੇ ਵੇਟ ਰੱਖਣੇ ਹਨ</translation>
    </message>
    <message>
        <source>Weights, {bits} bits each: {size} GB</source>
        <translation>ਵੇਟ, ਹਰੇਕ {bits} ਬਿੱਟ: {size} GB</translation>
    </message>
    <message>
        <source>What Olive made cannot be opened: {file}: {reason}</source>
        <translation>Olive ਨੇ ਜੋ ਬਣਾਇਆ ਉਹ ਖੁੱਲ੍ਹ ਨਹੀਂ ਸਕਦਾ: {file}: {reason}</translation>
    </message>
    <message>
        <source>What Olive trained has weights that are not numbers.</source>
        <translation>Olive ਨੇ ਜੋ ਸਿਖਾਇਆ ਉਸ ਵਿੱਚ ਅਜਿਹੇ ਵੇਟ ਹਨ ਜੋ ਸੰਖਿਆ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>What a GPU does not need at the moment waits outside it: slower.</source>
        <translation>GPU ਨੂੰ ਜਿਸ ਦੀ ਇਸ ਵੇਲੇ ਲੋੜ ਨਹੀਂ ਉਹ ਉਸ ਤੋਂ ਬਾਹਰ ਉਡੀਕਦਾ ਹੈ: ਹੌਲੀ।</translation>
    </message>
    <message>
        <source>What answers at {address} is no model hub.</source>
        <translation>{address} ਉੱਤੇ ਜੋ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਉਹ ਮਾਡਲ ਹੱਬ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol.</source>
        <translation>{host} ਉੱਤੇ ਜੋ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਉਹ OpenAI ਪ੍ਰੋਟੋਕੋਲ ਨਹੀਂ ਵਰਤਦਾ।</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol: it sent “{words}”.</source>
        <translation>{host} ਉੱਤੇ ਜੋ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਉਹ OpenAI ਪ੍ਰੋਟੋਕੋਲ ਨਹੀਂ ਵਰਤਦਾ: ਉਸ ਨੇ “{words}” ਭੇਜਿਆ।</translation>
    </message>
    <message>
        <source>What answers at {host} is no Qdrant server.</source>
        <translation>{host} ਉੱਤੇ ਜੋ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਉਹ Qdrant ਸਰਵਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>What changes often is current as soon as the document is replaced.</source>
        <translation>ਜੋ ਅਕਸਰ ਬਦਲਦਾ ਹੈ ਉਹ ਦਸਤਾਵੇਜ਼ ਬਦਲਦੇ ਹੀ ਤਾਜ਼ਾ ਹੋ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ਕਿਹੜਾ ਅੰਕੜਾ ਫ਼ੈਸਲਾ ਕਰੇ</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>ਹਰ ਤਰੀਕੇ ਦਾ ਖਰਚਾ</translation>
    </message>
    <message>
        <source>What hardly changes can be trained in once and stays right.</source>
        <translation>ਜੋ ਮੁਸ਼ਕਿਲ ਨਾਲ ਬਦਲਦਾ ਹੈ ਉਹ ਸਿਖਾਇਆ ਜਾ ਸਕਦਾ ਹੈ ਅਤੇ ਸਹੀ ਰਹਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is asked is too long for this model: {needed} tokens, and it can read and write {limit} together.</source>
        <translation>ਜੋ ਪੁੱਛਿਆ ਹੈ ਉਹ ਇਸ ਮਾਡਲ ਲਈ ਬਹੁਤ ਲੰਬਾ ਹੈ: {needed} ਟੋਕਨ, ਅਤੇ ਇਹ ਮਿਲਾ ਕੇ {limit} ਪੜ੍ਹ-ਲਿਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>What is beyond is never seen; the longest has {longest} tokens. Shorten them, or raise the limit when training.</source>
        <translation>ਅਗਲਾ ਹਿੱਸਾ ਕਦੇ ਨਹੀਂ ਦੇਖਿਆ ਜਾਂਦਾ; ਸਭ ਤੋਂ ਲੰਬੀ {longest} ਟੋਕਨ ਦੀ ਹੈ। ਉਨ੍ਹਾਂ ਨੂੰ ਛੋਟਾ ਕਰੋ, ਜਾਂ ਸਿਖਲਾਈ ਵੇਲੇ ਹੱਦ ਵਧਾਓ।</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>ਕੀ ਸਿੱਖਿਆ ਜਾਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What is remembered of {tokens} tokens: {size} GB</source>
        <translation>{tokens} ਟੋਕਨਾਂ ਬਾਰੇ ਜੋ ਯਾਦ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ: {size} GB</translation>
    </message>
    <message>
        <source>What is right today will be right in two years</source>
        <translation>ਜੋ ਅੱਜ ਸਹੀ ਹੈ ਉਹ ਦੋ ਸਾਲ ਬਾਅਦ ਵੀ ਸਹੀ ਹੋਵੇਗਾ</translation>
    </message>
    <message>
        <source>What is tried next</source>
        <translation>ਅੱਗੇ ਕੀ ਅਜ਼ਮਾਇਆ ਜਾਵੇ</translation>
    </message>
    <message>
        <source>What shall the model mainly do?</source>
        <translation>ਮਾਡਲ ਨੇ ਮੁੱਖ ਤੌਰ ਉੱਤੇ ਕੀ ਕਰਨਾ ਹੈ?</translation>
    </message>
    <message>
        <source>What stood there cannot be told any more: write it anew, or import the file in its right encoding.</source>
        <translation>ਉੱਥੇ ਕੀ ਸੀ ਹੁਣ ਨਹੀਂ ਦੱਸਿਆ ਜਾ ਸਕਦਾ: ਉਸ ਨੂੰ ਨਵੇਂ ਸਿਰਿਓਂ ਲਿਖੋ, ਜਾਂ ਫ਼ਾਈਲ ਨੂੰ ਉਸ ਦੀ ਸਹੀ ਐਨਕੋਡਿੰਗ ਵਿੱਚ ਇੰਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>What the model is for</source>
        <translation>ਮਾਡਲ ਕਿਸ ਲਈ ਹੈ</translation>
    </message>
    <message>
        <source>What the model was made for, or the server was started with.</source>
        <translation>ਜਿਸ ਲਈ ਮਾਡਲ ਬਣਿਆ ਸੀ, ਜਾਂ ਜਿਸ ਨਾਲ ਸਰਵਰ ਸ਼ੁਰੂ ਹੋਇਆ ਸੀ।</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>ਕਿਸ ਦੀ ਤੁਲਨਾ ਹੋਈ</translation>
    </message>
    <message>
        <source>What was said is the expected answer, letter for letter.</source>
        <translation>ਜੋ ਕਿਹਾ ਗਿਆ ਉਹ ਅੱਖਰ-ਦਰ-ਅੱਖਰ ਉਮੀਦ ਵਾਲਾ ਜਵਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>What was trained has weights that are not numbers.</source>
        <translation>ਜੋ ਸਿਖਾਇਆ ਗਿਆ ਉਸ ਵਿੱਚ ਅਜਿਹੇ ਵੇਟ ਹਨ ਜੋ ਸੰਖਿਆਵਾਂ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>ਸਾਡੀ ਸਿਫ਼ਾਰਸ਼</translation>
    </message>
    <message>
        <source>What you want to see in lists.</source>
        <translation>ਜੋ ਤੁਸੀਂ ਸੂਚੀਆਂ ਵਿੱਚ ਦੇਖਣਾ ਚਾਹੁੰਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes about {index} (reckoned); training again takes {train}.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਬਦਲਣ ਉੱਤੇ ਉਸ ਨੂੰ ਫਿਰ ਇੰਡੈਕਸ ਕਰਨ ਵਿੱਚ ਲਗਭਗ {index} ਲੱਗਦਾ ਹੈ (ਹਿਸਾਬ ਨਾਲ); ਫਿਰ ਸਿਖਲਾਈ ਦੇਣ ਵਿੱਚ {train}।</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes {index}; training again takes {train}.</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਬਦਲਣ ਉੱਤੇ ਉਸ ਨੂੰ ਫਿਰ ਇੰਡੈਕਸ ਕਰਨ ਵਿੱਚ {index} ਲੱਗਦਾ ਹੈ; ਫਿਰ ਸਿਖਲਾਈ ਦੇਣ ਵਿੱਚ {train}।</translation>
    </message>
    <message>
        <source>When knowledge changes</source>
        <translation>ਗਿਆਨ ਬਦਲਣ ਉੱਤੇ</translation>
    </message>
    <message numerus="yes">
        <source>When the two answers changed places, {share}% of %n verdict(s) changed with them; these count as ties.</source>
        <translation>
            <numerusform>ਦੋਵਾਂ ਜਵਾਬਾਂ ਦੀ ਥਾਂ ਬਦਲਣ ਉੱਤੇ %n ਫ਼ੈਸਲੇ ਦਾ {share}% ਵੀ ਬਦਲ ਗਿਆ; ਇਹ ਬਰਾਬਰੀ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।</numerusform>
            <numerusform>ਦੋਵਾਂ ਜਵਾਬਾਂ ਦੀ ਥਾਂ ਬਦਲਣ ਉੱਤੇ %n ਫ਼ੈਸਲਿਆਂ ਵਿੱਚੋਂ {share}% ਵੀ ਬਦਲ ਗਏ; ਇਹ ਬਰਾਬਰੀ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Where chance begins: the same seed, rows and settings give the same run.</source>
        <translation>ਸੰਜੋਗ ਕਿੱਥੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ: ਉਹੀ ਸੀਡ, ਕਤਾਰਾਂ ਅਤੇ ਸੈਟਿੰਗਾਂ ਉਹੀ ਰਨ ਦਿੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands first.</source>
        <translation>ਸ਼ੱਕ ਹੋਣ ਉੱਤੇ ਇਹ ਪਹਿਲੀ ਥਾਂ ਵਾਲਾ ਜਵਾਬ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands second.</source>
        <translation>ਸ਼ੱਕ ਹੋਣ ਉੱਤੇ ਇਹ ਦੂਜੀ ਥਾਂ ਵਾਲਾ ਜਵਾਬ ਲੈਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Where some labels have far fewer rows than others, these rows can count more, so that no label is forgotten; or every row counts the same, which gets the most rows right.</source>
        <translation>ਜਿੱਥੇ ਕੁਝ ਲੇਬਲਾਂ ਦੀਆਂ ਕਤਾਰਾਂ ਹੋਰਾਂ ਨਾਲੋਂ ਬਹੁਤ ਘੱਟ ਹੋਣ, ਉੱਥੇ ਇਹ ਕਤਾਰਾਂ ਵੱਧ ਗਿਣੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ, ਤਾਂ ਜੋ ਕੋਈ ਲੇਬਲ ਭੁੱਲ ਨਾ ਜਾਵੇ; ਜਾਂ ਹਰ ਕਤਾਰ ਬਰਾਬਰ ਗਿਣੀ ਜਾਵੇ, ਜਿਸ ਨਾਲ ਸਭ ਤੋਂ ਵੱਧ ਕਤਾਰਾਂ ਸਹੀ ਨਿਕਲਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>Where the adapter begins</source>
        <translation>ਅਡੈਪਟਰ ਕਿੱਥੋਂ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Where the answers differ</source>
        <translation>ਜਵਾਬ ਕਿੱਥੇ ਵੱਖਰੇ ਹਨ</translation>
    </message>
    <message>
        <source>Where the device cannot be used, you are told so: another never takes its place.</source>
        <translation>ਜਿੱਥੇ ਡਿਵਾਈਸ ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ, ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ: ਦੂਜਾ ਕਦੇ ਉਸ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈਂਦਾ।</translation>
    </message>
    <message>
        <source>Where the documents hold no answer, it says so instead of making one up.</source>
        <translation>ਜਿੱਥੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ, ਉੱਥੇ ਇਹ ਮਨੋਂ ਘੜਨ ਦੀ ਥਾਂ ਇਹੀ ਦੱਸਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Where the others find it; only for several machines.</source>
        <translation>ਜਿੱਥੇ ਬਾਕੀ ਮਸ਼ੀਨਾਂ ਉਸ ਨੂੰ ਲੱਭਦੀਆਂ ਹਨ; ਸਿਰਫ਼ ਕਈ ਮਸ਼ੀਨਾਂ ਲਈ।</translation>
    </message>
    <message>
        <source>Where the small networks go</source>
        <translation>ਛੋਟੇ ਨੈੱਟਵਰਕ ਕਿੱਥੇ ਲੱਗਦੇ ਹਨ</translation>
    </message>
    <message>
        <source>Where would a model be trained?</source>
        <translation>ਮਾਡਲ ਨੂੰ ਕਿੱਥੇ ਸਿਖਾਇਆ ਜਾਵੇਗਾ?</translation>
    </message>
    <message>
        <source>Whether more rows would help is not sure: from {before} to {last} rows it changed by {points} points, which may be anything from {low} to {high}.</source>
        <translation>ਵੱਧ ਕਤਾਰਾਂ ਨਾਲ ਫ਼ਾਇਦਾ ਹੋਵੇਗਾ ਜਾਂ ਨਹੀਂ, ਇਹ ਪੱਕਾ ਨਹੀਂ: {before} ਤੋਂ {last} ਕਤਾਰਾਂ ਤੱਕ ਇਹ {points} ਅੰਕ ਬਦਲਿਆ, ਜੋ {low} ਤੋਂ {high} ਤੱਕ ਕੁਝ ਵੀ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Whether signs of work turn and run, and the text cursor blinks.</source>
        <translation>ਕੀ ਕੰਮ ਦੇ ਨਿਸ਼ਾਨ ਘੁੰਮਦੇ ਅਤੇ ਚੱਲਦੇ ਹਨ, ਅਤੇ ਲਿਖਤ ਦਾ ਕਰਸਰ ਝਪਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Which questions “{name}” was trained on is not known: {reason}</source>
        <translation>ਪਤਾ ਨਹੀਂ ਕਿ “{name}” ਦੀ ਸਿਖਲਾਈ ਕਿਹੜੇ ਸਵਾਲਾਂ ਉੱਤੇ ਹੋਈ: {reason}</translation>
    </message>
    <message>
        <source>Which way is better on our questions?</source>
        <translation>ਸਾਡੇ ਸਵਾਲਾਂ ਲਈ ਕਿਹੜਾ ਤਰੀਕਾ ਬਿਹਤਰ ਹੈ?</translation>
    </message>
    <message>
        <source>Which weights learn. All but “Full” leave the model as it is and train something small beside it.</source>
        <translation>ਕਿਹੜੇ ਵੇਟ ਸਿੱਖਦੇ ਹਨ। “ਪੂਰੀ” ਤੋਂ ਬਿਨਾਂ ਸਾਰੇ ਢੰਗ ਮਾਡਲ ਨੂੰ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਛੱਡਦੇ ਹਨ ਅਤੇ ਉਸ ਦੇ ਨਾਲ ਕਿਸੇ ਛੋਟੀ ਚੀਜ਼ ਨੂੰ ਸਿਖਾਉਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Whoever uses the result can judge it at a glance</source>
        <translation>ਨਤੀਜਾ ਵਰਤਣ ਵਾਲਾ ਇੱਕ ਨਜ਼ਰ ਵਿੱਚ ਪਰਖ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Whole, optimiser in parts (DeepSpeed ZeRO 2)</source>
        <translation>ਪੂਰਾ, ਔਪਟੀਮਾਈਜ਼ਰ ਹਿੱਸਿਆਂ ਵਿੱਚ (DeepSpeed ZeRO 2)</translation>
    </message>
    <message>
        <source>Windows ML has no provider ready for a neural processor of this machine.</source>
        <translation>Windows ML ਕੋਲ ਇਸ ਮਸ਼ੀਨ ਦੇ ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰ ਲਈ ਕੋਈ ਪ੍ਰੋਵਾਈਡਰ ਤਿਆਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Windows ML's package for Python is not installed.</source>
        <translation>Windows ML ਦਾ Python ਪੈਕੇਜ ਇੰਸਟਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Windows graphics card (DirectML)</source>
        <translation>Windows ਗ੍ਰਾਫਿਕਸ ਕਾਰਡ (DirectML)</translation>
    </message>
    <message>
        <source>With DoRA, PiSSA and OLoRA cannot be saved for the unchanged model.</source>
        <translation>DoRA ਨਾਲ PiSSA ਅਤੇ OLoRA ਅਣਬਦਲੇ ਮਾਡਲ ਲਈ ਸੰਭਾਲੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>With GPUs</source>
        <translation>GPU ਨਾਲ</translation>
    </message>
    <message>
        <source>With fewer than {few} examples fine-tuning makes little difference; looking things up works without any. Collect more, or ask for advice.</source>
        <translation>{few} ਤੋਂ ਘੱਟ ਉਦਾਹਰਨਾਂ ਨਾਲ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਥੋੜ੍ਹਾ ਫ਼ਰਕ ਪਾਉਂਦੀ ਹੈ; ਲੱਭਣਾ ਬਿਨਾਂ ਕਿਸੇ ਦੇ ਚੱਲਦਾ ਹੈ। ਹੋਰ ਇਕੱਠੀਆਂ ਕਰੋ, ਜਾਂ ਸਲਾਹ ਲਓ।</translation>
    </message>
    <message>
        <source>With so few examples, fine-tuning would make little difference.</source>
        <translation>ਇੰਨੀਆਂ ਘੱਟ ਉਦਾਹਰਨਾਂ ਨਾਲ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਬਹੁਤ ਥੋੜ੍ਹਾ ਫ਼ਰਕ ਪਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>Without a port, 6333 is meant. A path may follow.</source>
        <translation>ਪੋਰਟ ਬਿਨਾਂ 6333 ਸਮਝਿਆ ਜਾਂਦਾ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਪਾਥ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>ਸਵਾਲ ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Without our documents the answers would be guesses</source>
        <translation>ਸਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਬਿਨਾਂ ਜਵਾਬ ਅੰਦਾਜ਼ੇ ਹੁਣਗੇ</translation>
    </message>
    <message>
        <source>Words are scored only where something is learnt, some at a time, and their gradient is taken at once.</source>
        <translation>ਸ਼ਬਦਾਂ ਦੇ ਸਕੋਰ ਸਿਰਫ਼ ਉੱਥੇ ਕੱਢੇ ਜਾਂਦੇ ਹਨ ਜਿੱਥੇ ਕੁਝ ਸਿੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਇੱਕ ਵੇਲੇ ਕੁਝ ਕੁ, ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਗ੍ਰੇਡੀਐਂਟ ਨਾਲ ਹੀ ਲੈ ਲਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Words in common (F1)</source>
        <translation>ਸਾਂਝੇ ਸ਼ਬਦ (F1)</translation>
    </message>
    <message>
        <source>Words in common (ROUGE-1)</source>
        <translation>ਸਾਂਝੇ ਸ਼ਬਦ (ROUGE-1)</translation>
    </message>
    <message>
        <source>Words in common, neither more nor less</source>
        <translation>ਸਾਂਝੇ ਸ਼ਬਦ, ਨਾ ਵੱਧ ਨਾ ਘੱਟ</translation>
    </message>
    <message>
        <source>Words that a summary shares with the expected one, as F1.</source>
        <translation>ਸ਼ਬਦ ਜੋ ਸੰਖੇਪ ਅਤੇ ਉਮੀਦ ਵਾਲੇ ਸੰਖੇਪ ਵਿੱਚ ਸਾਂਝੇ ਹਨ, F1 ਵਜੋਂ।</translation>
    </message>
    <message>
        <source>Work with “scores” as they are: without .detach(), .item() or numpy.</source>
        <translation>“scores” ਨੂੰ ਜਿਵੇਂ ਹਨ ਉਵੇਂ ਵਰਤੋ: .detach(), .item() ਜਾਂ numpy ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>ਅੰਕੜੇ ਕੱਢ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Works intermediate results out again on the way back instead of keeping them: much less memory for long rows, about a third more time.</source>
        <translation>ਵਿਚਕਾਰਲੇ ਨਤੀਜੇ ਰੱਖਣ ਦੀ ਥਾਂ ਮੁੜਦੇ ਸਮੇਂ ਦੁਬਾਰਾ ਕੱਢਦਾ ਹੈ: ਲੰਬੀਆਂ ਕਤਾਰਾਂ ਲਈ ਬਹੁਤ ਘੱਟ ਮੈਮੋਰੀ, ਲਗਭਗ ਇੱਕ ਤਿਹਾਈ ਵੱਧ ਸਮਾਂ।</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>ਦੋਵੇਂ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write code</source>
        <translation>ਕੋਡ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Write each as its first character, the one after its last, and its label: start, end, label.</source>
        <translation>ਹਰੇਕ ਨੂੰ ਉਸ ਦੇ ਪਹਿਲੇ ਅੱਖਰ, ਆਖਰੀ ਤੋਂ ਅਗਲੇ, ਅਤੇ ਲੇਬਲ ਵਜੋਂ ਲਿਖੋ: start, end, label।</translation>
    </message>
    <message>
        <source>Write it as JSON; put it in quotation marks to make it text.</source>
        <translation>ਉਸ ਨੂੰ JSON ਵਜੋਂ ਲਿਖੋ; ਲਿਖਤ ਬਣਾਉਣ ਲਈ ਉਸ ਨੂੰ ਹਵਾਲਾ-ਨਿਸ਼ਾਨਾਂ ਵਿੱਚ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Write it as Jinja: {example}</source>
        <translation>ਉਸ ਨੂੰ Jinja ਵਜੋਂ ਲਿਖੋ: {example}</translation>
    </message>
    <message>
        <source>Write it as the hub does, the owner first: {example}.</source>
        <translation>ਉਸ ਨੂੰ ਹੱਬ ਵਾਂਗ ਲਿਖੋ, ਪਹਿਲਾਂ ਮਾਲਕ: {example}।</translation>
    </message>
    <message>
        <source>Write it as the hub does: {example}.</source>
        <translation>ਉਸ ਨੂੰ ਹੱਬ ਵਾਂਗ ਲਿਖੋ: {example}।</translation>
    </message>
    <message>
        <source>Write it as the words in “{column}” say it, or delete the row.</source>
        <translation>ਉਸ ਨੂੰ ਉਵੇਂ ਲਿਖੋ ਜਿਵੇਂ “{column}” ਦੇ ਸ਼ਬਦ ਹਨ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Write it like http://localhost:11434/v1 or https://host/v1.</source>
        <translation>ਉਸ ਨੂੰ http://localhost:11434/v1 ਜਾਂ https://host/v1 ਵਾਂਗ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write it like http://localhost:6333 or https://host:6333/path.</source>
        <translation>ਉਸ ਨੂੰ http://localhost:6333 ਜਾਂ https://host:6333/path ਵਾਂਗ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database or sqlite:////data/shop.db.</source>
        <translation>ਉਸ ਨੂੰ postgresql://name@host/database ਜਾਂ sqlite:////data/shop.db ਵਾਂਗ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write it like sqlite:////data/shop.db or sqlite:///C:/data/shop.db.</source>
        <translation>ਉਸ ਨੂੰ sqlite:////data/shop.db ਜਾਂ sqlite:///C:/data/shop.db ਵਾਂਗ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write it whole, https:// included, or leave it empty for the hub itself.</source>
        <translation>ਉਸ ਨੂੰ ਪੂਰਾ ਲਿਖੋ, https:// ਸਮੇਤ, ਜਾਂ ਆਪ ਹੱਬ ਲਈ ਖਾਲੀ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Write names of columns in braces, each once, as in {example}, and double other braces.</source>
        <translation>ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਬਰੈਕਟਾਂ ਵਿੱਚ, ਹਰੇਕ ਇੱਕ ਵਾਰ, ਲਿਖੋ ਜਿਵੇਂ {example} ਵਿੱਚ, ਅਤੇ ਹੋਰ ਬਰੈਕਟਾਂ ਨੂੰ ਦੁਹਰਾਓ।</translation>
    </message>
    <message>
        <source>Write one label for each text.</source>
        <translation>ਹਰੇਕ ਲਿਖਤ ਲਈ ਇੱਕ ਲੇਬਲ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Write one, like SELECT name, city FROM customers.</source>
        <translation>ਇੱਕ ਲਿਖੋ, ਜਿਵੇਂ SELECT name, city FROM customers।</translation>
    </message>
    <message>
        <source>Write one, or delete the row.</source>
        <translation>ਲਿਖੋ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Write the answer that the model is to learn, or delete the row.</source>
        <translation>ਉਹ ਜਵਾਬ ਲਿਖੋ ਜੋ ਮਾਡਲ ਨੇ ਸਿੱਖਣਾ ਹੈ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Write the label of the text, or delete the row.</source>
        <translation>ਲਿਖਤ ਦਾ ਲੇਬਲ ਲਿਖੋ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Write what is asked, or delete the row.</source>
        <translation>ਲਿਖੋ ਕਿ ਕੀ ਪੁੱਛਿਆ ਹੈ, ਜਾਂ ਕਤਾਰ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>Write “def loss(scores, labels):” into it.</source>
        <translation>ਇਸ ਵਿੱਚ “def loss(scores, labels):” ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>Writing answers</source>
        <translation>ਜਵਾਬ ਲਿਖਣਾ</translation>
    </message>
    <message>
        <source>Writing answers is what language models do. Sorting, marking and finding texts are done by small models that read and do not write.</source>
        <translation>ਜਵਾਬ ਲਿਖਣਾ ਭਾਸ਼ਾ ਮਾਡਲਾਂ ਦਾ ਕੰਮ ਹੈ। ਲਿਖਤਾਂ ਛਾਂਟਣ, ਨਿਸ਼ਾਨ ਲਗਾਉਣ ਅਤੇ ਲੱਭਣ ਦਾ ਕੰਮ ਛੋਟੇ ਮਾਡਲ ਕਰਦੇ ਹਨ, ਜੋ ਪੜ੍ਹਦੇ ਹਨ ਪਰ ਲਿਖਦੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>ਲਿਖ ਰਿਹਾ ਹੈ…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>ਹਾਂ, ਹਮੇਸ਼ਾ</translation>
    </message>
    <message>
        <source>Yes, exactly</source>
        <translation>ਹਾਂ, ਬਿਲਕੁਲ</translation>
    </message>
    <message>
        <source>Yes, often</source>
        <translation>ਹਾਂ, ਅਕਸਰ</translation>
    </message>
    <message>
        <source>Your answers call for fine-tuning, but it would make little difference with so few examples. Collect at least 200 good and varied ones, then decide again.</source>
        <translation>ਤੁਹਾਡੇ ਜਵਾਬ ਫਾਈਨ-ਟਿਊਨਿੰਗ ਮੰਗਦੇ ਹਨ, ਪਰ ਇੰਨੀਆਂ ਘੱਟ ਉਦਾਹਰਨਾਂ ਨਾਲ ਉਸ ਦਾ ਫ਼ਰਕ ਬਹੁਤ ਥੋੜ੍ਹਾ ਪਾਵੇਗਾ। ਘੱਟੋ-ਘੱਟ 200 ਚੰਗੀਆਂ ਅਤੇ ਵੰਨ-ਸੁਵੰਨੀਆਂ ਇਕੱਠੀਆਂ ਕਰੋ, ਫਿਰ ਫ਼ੈਸਲਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Your documents do not cover this.</source>
        <translation>ਤੁਹਾਡੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>ਤੁਹਾਡਾ ਆਪਣਾ ਡਾਟਾ</translation>
    </message>
    <message>
        <source>Your questions do not settle it yet.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲਾਂ ਤੋਂ ਗੱਲ ਹਾਲੇ ਨਹੀਂ ਨਿੱਬੜਦੀ।</translation>
    </message>
    <message>
        <source>Your questions say the same.</source>
        <translation>ਤੁਹਾਡੇ ਸਵਾਲ ਵੀ ਇਹੀ ਕਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>\1 stands for what the first pair of brackets has found; write \\ for a backslash.</source>
        <translation>\1 ਬਰੈਕਟਾਂ ਦੇ ਪਹਿਲੇ ਜੋੜੇ ਦੀ ਲੱਭਤ ਲਈ ਹੈ; ਬੈਕਸਲੈਸ਼ ਲਈ \\ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>a small adapter learns in place of all weights</source>
        <translation>ਸਾਰੇ ਵੇਟਾਂ ਦੀ ਥਾਂ ਇੱਕ ਛੋਟਾ ਅਡੈਪਟਰ ਸਿੱਖਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>another model is needed</source>
        <translation>ਹੋਰ ਮਾਡਲ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ਕਾਮਾ</translation>
    </message>
    <message numerus="yes">
        <source>cuts %n row(s)</source>
        <translation>
            <numerusform>%n ਕਤਾਰ ਕੱਟਦਾ ਹੈ</numerusform>
            <numerusform>%n ਕਤਾਰਾਂ ਕੱਟਦਾ ਹੈ</numerusform>
        </translation>
    </message>
    <message>
        <source>documents</source>
        <translation>ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>index the document that changed</source>
        <translation>ਬਦਲਿਆ ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਕਰੋ</translation>
    </message>
    <message>
        <source>index the document; train again for what was learnt</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਇੰਡੈਕਸ ਕਰੋ; ਜੋ ਸਿੱਖਿਆ ਗਿਆ ਉਸ ਲਈ ਫਿਰ ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
    <message>
        <source>int4 is small and quick, fp32 exact; fp16 is for graphics cards.</source>
        <translation>int4 ਛੋਟਾ ਅਤੇ ਤੇਜ਼ ਹੈ, fp32 ਸਟੀਕ; fp16 ਗ੍ਰਾਫਿਕਸ ਕਾਰਡਾਂ ਲਈ ਹੈ।</translation>
    </message>
    <message>
        <source>k-quant</source>
        <translation>k-quant</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>ਇੱਕ ਸਕਿੰਟ ਤੋਂ ਘੱਟ</translation>
    </message>
    <message>
        <source>llama.cpp's converter could not convert this model: {reason}</source>
        <translation>llama.cpp ਦਾ ਕਨਵਰਟਰ ਇਹ ਮਾਡਲ ਨਹੀਂ ਬਦਲ ਸਕਿਆ: {reason}</translation>
    </message>
    <message>
        <source>llama.cpp's converter is not at {path}.</source>
        <translation>llama.cpp ਦਾ ਕਨਵਰਟਰ {path} ਉੱਤੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>llama.cpp's converter needs the Python package {package}, which is not installed.</source>
        <translation>llama.cpp ਦੇ ਕਨਵਰਟਰ ਨੂੰ Python ਪੈਕੇਜ {package} ਚਾਹੀਦਾ ਹੈ, ਜੋ ਇੰਸਟਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>mend the rows and train again</source>
        <translation>ਕਤਾਰਾਂ ਸੁਧਾਰੋ ਅਤੇ ਫਿਰ ਸਿਖਲਾਈ ਦਿਓ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>ਮਿੰਟ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ਮਿੰਟ</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>ਲਗਭਗ-ਕਾਪੀਆਂ</translation>
    </message>
    <message>
        <source>needs a rejected answer beside each chosen one</source>
        <translation>ਹਰ ਚੁਣੇ ਜਵਾਬ ਦੇ ਨਾਲ ਇੱਕ ਨਾਮਨਜ਼ੂਰ ਜਵਾਬ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>needs questions, each with the passage that answers it</source>
        <translation>ਸਵਾਲ ਚਾਹੀਦੇ ਹਨ, ਹਰ ਇੱਕ ਨਾਲ ਉਹ ਅੰਸ਼ ਜੋ ਉਸ ਦਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>needs texts with a few labels that come again</source>
        <translation>ਅਜਿਹੀਆਂ ਲਿਖਤਾਂ ਚਾਹੀਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਦੇ ਥੋੜ੍ਹੇ ਜਿਹੇ ਲੇਬਲ ਵਾਰ-ਵਾਰ ਆਉਂਦੇ ਹੋਣ</translation>
    </message>
    <message>
        <source>needs texts with the wanted places marked in them</source>
        <translation>ਅਜਿਹੀਆਂ ਲਿਖਤਾਂ ਚਾਹੀਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਲੋੜੀਂਦੀਆਂ ਥਾਵਾਂ ਨਿਸ਼ਾਨਬੱਧ ਹੋਣ</translation>
    </message>
    <message>
        <source>neural processor (NPU)</source>
        <translation>ਨਿਊਰਲ ਪ੍ਰੋਸੈਸਰ (NPU)</translation>
    </message>
    <message>
        <source>none: it quotes sentences</source>
        <translation>ਕੋਈ ਨਹੀਂ: ਇਹ ਵਾਕਾਂ ਦੀਆਂ ਟੂਕਾਂ ਦਿੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>none: no question was trained on</source>
        <translation>ਕੋਈ ਨਹੀਂ: ਕੋਈ ਸਵਾਲ ਸਿਖਲਾਈ ਵਿੱਚ ਨਹੀਂ ਸੀ</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>ਤੈਅ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ਨਹੀਂ ਮਾਪਿਆ</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>ਇੱਕ ਗੱਲਬਾਤ</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>ਇੱਕ ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>one passage</source>
        <translation>ਇੱਕ ਅੰਸ਼</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>reads documents</source>
        <translation>ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ਸੈਮੀਕੋਲਨ</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ਟੈਬ</translation>
    </message>
    <message>
        <source>test</source>
        <translation>ਟੈਸਟ</translation>
    </message>
    <message>
        <source>the exact number of parameters</source>
        <translation>ਪੈਰਾਮੀਟਰਾਂ ਦੀ ਸਟੀਕ ਗਿਣਤੀ</translation>
    </message>
    <message>
        <source>the folder for graphics cards</source>
        <translation>ਗ੍ਰਾਫਿਕਸ ਕਾਰਡਾਂ ਦਾ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>the folders for CUDA and DirectML</source>
        <translation>CUDA ਅਤੇ DirectML ਦੇ ਫੋਲਡਰ</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>ਇਕੱਲਾ ਮਾਡਲ</translation>
    </message>
    <message>
        <source>the model squeezed to 4 bits; takes longer</source>
        <translation>ਮਾਡਲ 4 ਬਿੱਟ ਵਿੱਚ ਕੁਆਂਟਾਈਜ਼; ਵੱਧ ਸਮਾਂ ਲੈਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>the names of the folders</source>
        <translation>ਫੋਲਡਰਾਂ ਦੇ ਨਾਂ</translation>
    </message>
    <message>
        <source>the order of the columns</source>
        <translation>ਕਾਲਮਾਂ ਦਾ ਕ੍ਰਮ</translation>
    </message>
    <message>
        <source>the plan of the split</source>
        <translation>ਵੰਡ ਦੀ ਯੋਜਨਾ</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>ਪ੍ਰੋਸੈਸਰ</translation>
    </message>
    <message>
        <source>the same corrections, a little slower</source>
        <translation>ਉਹੀ ਸੁਧਾਰ, ਥੋੜ੍ਹੇ ਹੌਲੀ</translation>
    </message>
    <message>
        <source>the same result, about a third more time</source>
        <translation>ਉਹੀ ਨਤੀਜਾ, ਲਗਭਗ ਇੱਕ ਤਿਹਾਈ ਵੱਧ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>ਟੋਕਨ</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>ਸਿਖਾਇਆ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>trained, and reads documents</source>
        <translation>ਸਿਖਾਇਆ ਹੋਇਆ, ਅਤੇ ਦਸਤਾਵੇਜ਼ ਪੜ੍ਹਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>training</source>
        <translation>ਸਿਖਲਾਈ</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>validations</source>
        <translation>ਵੈਲੀਡੇਸ਼ਨਾਂ</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>ਖੜ੍ਹਵੀਂ ਲਾਈਨ</translation>
    </message>
    <message>
        <source>what the columns mean</source>
        <translation>ਕਾਲਮਾਂ ਦਾ ਅਰਥ</translation>
    </message>
    <message>
        <source>{address} does not tell how large the files of “{name}” are.</source>
        <translation>{address} ਨਹੀਂ ਦੱਸਦਾ ਕਿ “{name}” ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਕਿੰਨੀਆਂ ਵੱਡੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>{address} is no address of a model hub.</source>
        <translation>{address} ਮਾਡਲ ਹੱਬ ਦਾ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n of {all} records of {files} where {rule}.</source>
        <translation>
            <numerusform>“{field}” ਦੇ {different} ਵੱਖ-ਵੱਖ ਮੁੱਲ, {files} ਦੇ {all} ਵਿੱਚੋਂ %n ਰਿਕਾਰਡ ਵਿੱਚ ਜਿੱਥੇ {rule}।</numerusform>
            <numerusform>“{field}” ਦੇ {different} ਵੱਖ-ਵੱਖ ਮੁੱਲ, {files} ਦੇ {all} ਵਿੱਚੋਂ %n ਰਿਕਾਰਡਾਂ ਵਿੱਚ ਜਿੱਥੇ {rule}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n record(s) of {files}.</source>
        <translation>
            <numerusform>“{field}” ਦੇ {different} ਵੱਖ-ਵੱਖ ਮੁੱਲ, {files} ਦੇ %n ਰਿਕਾਰਡ ਵਿੱਚ।</numerusform>
            <numerusform>“{field}” ਦੇ {different} ਵੱਖ-ਵੱਖ ਮੁੱਲ, {files} ਦੇ %n ਰਿਕਾਰਡਾਂ ਵਿੱਚ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} documents: reading {file}, part {part} of {parts}</source>
        <translation>{total} ਵਿੱਚੋਂ {done} ਦਸਤਾਵੇਜ਼: {file} ਪੜ੍ਹ ਰਿਹਾ ਹੈ, {parts} ਵਿੱਚੋਂ ਹਿੱਸਾ {part}</translation>
    </message>
    <message>
        <source>{done} of {total} documents: {file}</source>
        <translation>{total} ਵਿੱਚੋਂ {done} ਦਸਤਾਵੇਜ਼: {file}</translation>
    </message>
    <message>
        <source>{figure} billion operations a second</source>
        <translation>{figure} ਅਰਬ ਕਾਰਵਾਈਆਂ ਪ੍ਰਤੀ ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{file} came damaged and is fetched again.</source>
        <translation>{file} ਖਰਾਬ ਆਈ ਅਤੇ ਫਿਰ ਲਿਆਂਦੀ ਜਾ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{file} came damaged from the hub.</source>
        <translation>{file} ਹੱਬ ਤੋਂ ਖਰਾਬ ਆਈ।</translation>
    </message>
    <message>
        <source>{file} does not say how large the model is.</source>
        <translation>{file} ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਮਾਡਲ ਕਿੰਨਾ ਵੱਡਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{file} holds weights alone: how they go together stands in a config.json, which is not there.</source>
        <translation>{file} ਵਿੱਚ ਸਿਰਫ਼ ਵੇਟ ਹਨ: ਉਹ ਕਿਵੇਂ ਜੁੜਦੇ ਹਨ ਇਹ config.json ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਜੋ ਉੱਥੇ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{file} is a Python pickle, which can run any program when opened; Ustad does not open it.</source>
        <translation>{file} Python ਪਿਕਲ ਹੈ, ਜੋ ਖੁੱਲ੍ਹਣ ਉੱਤੇ ਕੋਈ ਵੀ ਪ੍ਰੋਗਰਾਮ ਚਲਾ ਸਕਦਾ ਹੈ; Ustad ਉਸ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹਦਾ।</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, although its name says “{suffix}”; it was read as {kind}.</source>
        <translation>{file} {kind} ਫ਼ਾਈਲ ਹੈ, ਭਾਵੇਂ ਇਸ ਦਾ ਨਾਂ “{suffix}” ਕਹਿੰਦਾ ਹੈ; ਇਹ {kind} ਵਜੋਂ ਪੜ੍ਹੀ ਗਈ।</translation>
    </message>
    <message>
        <source>{file} is damaged and is fetched again.</source>
        <translation>{file} ਖਰਾਬ ਹੈ ਅਤੇ ਫਿਰ ਲਿਆਂਦੀ ਜਾ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{file} is in the GGUF format, which cannot be trained.</source>
        <translation>{file} GGUF ਫਾਰਮੈੱਟ ਵਿੱਚ ਹੈ, ਜਿਸ ਨੂੰ ਸਿਖਲਾਈ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>{file} is no file of a model.</source>
        <translation>{file} ਮਾਡਲ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{file} is not called as the weights of a model are.</source>
        <translation>{file} ਦਾ ਨਾਂ ਉਹ ਨਹੀਂ ਜੋ ਮਾਡਲ ਦੇ ਵੇਟਾਂ ਦਾ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{file} is not in Unicode; it was read as {encoding}, the likeliest. Look whether its letters are right; if not, save it as UTF-8 and import it again.</source>
        <translation>{file} Unicode ਵਿੱਚ ਨਹੀਂ; ਸਭ ਤੋਂ ਸੰਭਾਵਿਤ {encoding} ਵਜੋਂ ਪੜ੍ਹੀ ਗਈ। ਦੇਖੋ ਕਿ ਇਸ ਦੇ ਅੱਖਰ ਸਹੀ ਹਨ; ਨਹੀਂ ਤਾਂ ਇਸ ਨੂੰ UTF-8 ਵਿੱਚ ਸੰਭਾਲ ਕੇ ਫਿਰ ਇੰਪੋਰਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>{file} of “{name}” came damaged twice.</source>
        <translation>“{name}” ਦੀ {file} ਦੋ ਵਾਰ ਖਰਾਬ ਆਈ।</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n line(s) left out, which could not be read as rows.</source>
        <translation>
            <numerusform>{file}: %n ਲਾਈਨ ਛੱਡੀ ਗਈ, ਜੋ ਕਤਾਰ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ।</numerusform>
            <numerusform>{file}: %n ਲਾਈਨਾਂ ਛੱਡੀਆਂ ਗਈਆਂ, ਜੋ ਕਤਾਰਾਂ ਵਜੋਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}: {why}</source>
        <translation>{first}: {why}</translation>
    </message>
    <message>
        <source>{folder} holds an adapter, not a whole model.</source>
        <translation>{folder} ਵਿੱਚ ਅਡੈਪਟਰ ਹੈ, ਪੂਰਾ ਮਾਡਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ਫੋਲਡਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{folder} is not an export that Ustad has made: its {file} is missing.</source>
        <translation>{folder} Ustad ਦਾ ਬਣਾਇਆ ਐਕਸਪੋਰਟ ਨਹੀਂ: ਉਸ ਦੀ {file} ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{folder} is not in Ustad's own models folder, so it is not deleted from here.</source>
        <translation>{folder} Ustad ਦੇ ਆਪਣੇ ਮਾਡਲ ਫੋਲਡਰ ਵਿੱਚ ਨਹੀਂ, ਇਸ ਲਈ ਇੱਥੋਂ ਨਹੀਂ ਮਿਟਾਇਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>{folder} was not added by hand, so it cannot be taken off the list.</source>
        <translation>{folder} ਹੱਥ ਨਾਲ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ ਸੀ, ਇਸ ਲਈ ਸੂਚੀ ਵਿੱਚੋਂ ਨਹੀਂ ਹਟਾਇਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{folder} was not opened: {link} in it leads out of the folder, to {target}.</source>
        <translation>{folder} ਨਹੀਂ ਖੋਲ੍ਹਿਆ ਗਿਆ: ਉਸ ਵਿਚਲਾ {link} ਫੋਲਡਰ ਤੋਂ ਬਾਹਰ, {target} ਵੱਲ, ਲੈ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: this machine does not trust its certificate.</source>
        <translation>{host} ਤੱਕ ਸੁਰੱਖਿਅਤ ਪਹੁੰਚ ਨਹੀਂ ਹੋਈ: ਇਹ ਮਸ਼ੀਨ ਉਸ ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕਰਦੀ।</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: {reason}.</source>
        <translation>{host} ਤੱਕ ਸੁਰੱਖਿਅਤ ਪਹੁੰਚ ਨਹੀਂ ਹੋਈ: {reason}।</translation>
    </message>
    <message>
        <source>{host} did not take the request: {reason}.</source>
        <translation>{host} ਨੇ ਬੇਨਤੀ ਨਹੀਂ ਲਈ: {reason}।</translation>
    </message>
    <message>
        <source>{host} does not answer encrypted: {reason}.</source>
        <translation>{host} ਐਨਕ੍ਰਿਪਟ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{host} does not let “{user}” in: {reason}.</source>
        <translation>{host} “{user}” ਨੂੰ ਅੰਦਰ ਨਹੀਂ ਆਉਣ ਦਿੰਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{host} failed: {reason}.</source>
        <translation>{host} ਅਸਫਲ ਰਿਹਾ: {reason}।</translation>
    </message>
    <message>
        <source>{host} has no model called “{model}”: {reason}.</source>
        <translation>{host} ਕੋਲ “{model}” ਨਾਂ ਦਾ ਮਾਡਲ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>{host} is busy; trying again in {seconds} s…</source>
        <translation>{host} ਰੁੱਝਿਆ ਹੈ; {seconds} ਸਕਿੰਟਾਂ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼…</translation>
    </message>
    <message>
        <source>{host} refused the key: {reason}.</source>
        <translation>{host} ਨੇ ਕੁੰਜੀ ਨਾਮਨਜ਼ੂਰ ਕੀਤੀ: {reason}।</translation>
    </message>
    <message>
        <source>{host} said nothing for {seconds} seconds.</source>
        <translation>{host} ਨੇ {seconds} ਸਕਿੰਟ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।</translation>
    </message>
    <message>
        <source>{host} sends requests on to another address, which is not followed.</source>
        <translation>{host} ਬੇਨਤੀਆਂ ਨੂੰ ਹੋਰ ਪਤੇ ਉੱਤੇ ਭੇਜਦਾ ਹੈ, ਜਿਸ ਦੀ ਪੈਰਵੀ ਨਹੀਂ ਕੀਤੀ ਜਾਂਦੀ।</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {reason}.</source>
        <translation>{host} ਹਾਲੇ ਹੋਰ ਬੇਨਤੀਆਂ ਨਹੀਂ ਲੈਂਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{host} wants a key: {reason}.</source>
        <translation>{host} ਕੁੰਜੀ ਮੰਗਦਾ ਹੈ: {reason}।</translation>
    </message>
    <message>
        <source>{least} to {most} letters</source>
        <translation>{least} ਤੋਂ {most} ਅੱਖਰ</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model}, {host} ਉੱਤੇ</translation>
    </message>
    <message>
        <source>{name} cannot be exported to ONNX: the builder of ONNX Runtime GenAI does not know models of the kind {kind}.</source>
        <translation>{name} ONNX ਵਿੱਚ ਐਕਸਪੋਰਟ ਨਹੀਂ ਹੋ ਸਕਦਾ: ONNX Runtime GenAI ਦਾ ਬਿਲਡਰ {kind} ਕਿਸਮ ਦੇ ਮਾਡਲ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory of {device}.</source>
        <translation>{name} {device} ਦੀ ਮੈਮੋਰੀ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>{name} has no file of rows itself; this is what the hub has made of it.</source>
        <translation>{name} ਵਿੱਚ ਆਪਣੀ ਕਤਾਰਾਂ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ; ਇਹ ਉਹ ਹੈ ਜੋ ਹੱਬ ਨੇ ਇਸ ਤੋਂ ਬਣਾਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>{name} has no file that Ustad can read rows from.</source>
        <translation>{name} ਵਿੱਚ ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਜਿਸ ਤੋਂ Ustad ਕਤਾਰਾਂ ਪੜ੍ਹ ਸਕੇ।</translation>
    </message>
    <message>
        <source>{name} is no speaker</source>
        <translation>{name} ਕੋਈ ਬੁਲਾਰਾ ਨਹੀਂ</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}, %n ਕਤਾਰ</numerusform>
            <numerusform>{name}, %n ਕਤਾਰਾਂ</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, three texts</source>
        <translation>{name}, ਤਿੰਨ ਲਿਖਤਾਂ</translation>
    </message>
    <message>
        <source>{needed} MB are still to come, and {free} MB are free on the disk of {path}.</source>
        <translation>{needed} MB ਹਾਲੇ ਆਉਣੇ ਹਨ, ਅਤੇ {path} ਦੀ ਡਿਸਕ ਉੱਤੇ {free} MB ਖਾਲੀ ਹਨ।</translation>
    </message>
    <message>
        <source>{off} off, as 4 bits are</source>
        <translation>{off} ਦਾ ਫ਼ਰਕ, ਜਿਵੇਂ 4 ਬਿੱਟ ਵਿੱਚ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>{path} and this project lie one inside the other.</source>
        <translation>{path} ਅਤੇ ਇਹ ਪ੍ਰੋਜੈਕਟ ਇੱਕ-ਦੂਜੇ ਦੇ ਅੰਦਰ ਹਨ।</translation>
    </message>
    <message>
        <source>{path} cannot be read: it does not say what is compared.</source>
        <translation>{path} ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: ਇਸ ਵਿੱਚ ਨਹੀਂ ਕਿ ਕਿਸ ਦੀ ਤੁਲਨਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}.</source>
        <translation>{path} ਵਰਤਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: {reason}।</translation>
    </message>
    <message>
        <source>{path} fails in line {line}: {reason}.</source>
        <translation>{path} ਲਾਈਨ {line} ਉੱਤੇ ਅਸਫਲ ਹੁੰਦੀ ਹੈ: {reason}।</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n column(s); that is no table of rows.</source>
        <translation>
            <numerusform>{path} ਵਿੱਚ %n ਕਾਲਮ ਹੈ; ਇਹ ਕਤਾਰਾਂ ਦੀ ਸਾਰਣੀ ਨਹੀਂ।</numerusform>
            <numerusform>{path} ਵਿੱਚ %n ਕਾਲਮ ਹਨ; ਇਹ ਕਤਾਰਾਂ ਦੀ ਸਾਰਣੀ ਨਹੀਂ।</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no function called “loss”.</source>
        <translation>{path} ਵਿੱਚ “loss” ਨਾਂ ਦਾ ਕੋਈ ਫੰਕਸ਼ਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} has no sheet called “{sheet}”.</source>
        <translation>{path} ਵਿੱਚ “{sheet}” ਨਾਂ ਦੀ ਕੋਈ ਸ਼ੀਟ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} has not been agreed to, or has changed since: Ustad does not run it.</source>
        <translation>{path} ਲਈ ਸਹਿਮਤੀ ਨਹੀਂ ਦਿੱਤੀ ਗਈ, ਜਾਂ ਇਹ ਉਸ ਤੋਂ ਬਾਅਦ ਬਦਲ ਗਈ ਹੈ: Ustad ਇਸ ਨੂੰ ਨਹੀਂ ਚਲਾਉਂਦਾ।</translation>
    </message>
    <message>
        <source>{path} holds no rows below its first line.</source>
        <translation>{path} ਵਿੱਚ ਪਹਿਲੀ ਲਾਈਨ ਹੇਠਾਂ ਕੋਈ ਕਤਾਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} holds no rows below the names of its columns.</source>
        <translation>{path} ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਨਾਵਾਂ ਹੇਠਾਂ ਕੋਈ ਕਤਾਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} holds no rows.</source>
        <translation>{path} ਵਿੱਚ ਕੋਈ ਕਤਾਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} holds no rows. Line {line}: {reason}</source>
        <translation>{path} ਵਿੱਚ ਕੋਈ ਕਤਾਰ ਨਹੀਂ। ਲਾਈਨ {line}: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no rows: {reason}</source>
        <translation>{path} ਵਿੱਚ ਕੋਈ ਕਤਾਰ ਨਹੀਂ: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no table. Line {line}: {reason}</source>
        <translation>{path} ਵਿੱਚ ਕੋਈ ਸਾਰਣੀ ਨਹੀਂ। ਲਾਈਨ {line}: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} ਵਿੱਚ ਕੋਈ ਲਿਖਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} holds only empty lines.</source>
        <translation>{path} ਵਿੱਚ ਸਿਰਫ਼ ਖਾਲੀ ਲਾਈਨਾਂ ਹਨ।</translation>
    </message>
    <message>
        <source>{path} holds this project itself.</source>
        <translation>{path} ਵਿੱਚ ਇਹ ਪ੍ਰੋਜੈਕਟ ਆਪ ਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is a packed {kind} file.</source>
        <translation>{path} ਪੈੱਕ ਕੀਤੀ {kind} ਫ਼ਾਈਲ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is a {kind} file, which holds no rows that Ustad can read.</source>
        <translation>{path} {kind} ਫ਼ਾਈਲ ਹੈ, ਜਿਸ ਵਿੱਚ Ustad ਦੇ ਪੜ੍ਹਨ ਲਾਇਕ ਕਤਾਰਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>{path} ਨੂੰ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਲਿਖ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is damaged or ends too early: it cannot be unpacked whole.</source>
        <translation>{path} ਖਰਾਬ ਹੈ ਜਾਂ ਬਹੁਤ ਛੇਤੀ ਮੁੱਕਦੀ ਹੈ: ਇਹ ਪੂਰੀ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>{path} is damaged so badly that the program that reads it broke down.</source>
        <translation>{path} ਇੰਨੀ ਖਰਾਬ ਹੈ ਕਿ ਇਸ ਨੂੰ ਪੜ੍ਹਨ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ ਟੁੱਟ ਗਿਆ।</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Parquet or Arrow file: {reason}</source>
        <translation>{path} ਖਰਾਬ ਹੈ, ਜਾਂ Parquet ਜਾਂ Arrow ਫ਼ਾਈਲ ਨਹੀਂ: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged, protected, or no Excel workbook: {reason}.</source>
        <translation>{path} ਖਰਾਬ ਹੈ, ਸੁਰੱਖਿਅਤ ਹੈ, ਜਾਂ Excel ਵਰਕਬੁੱਕ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>{path} is damaged: it should list the parts of the set.</source>
        <translation>{path} ਖਰਾਬ ਹੈ: ਇਸ ਵਿੱਚ ਸੈੱਟ ਦੇ ਹਿੱਸਿਆਂ ਦੀ ਸੂਚੀ ਹੋਣੀ ਚਾਹੀਦੀ।</translation>
    </message>
    <message>
        <source>{path} is damaged: its answers do not fit its questions.</source>
        <translation>{path} ਖਰਾਬ ਹੈ: ਇਸ ਦੇ ਜਵਾਬ ਇਸ ਦੇ ਸਵਾਲਾਂ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ।</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} ਖਰਾਬ ਹੈ: {reason}।</translation>
    </message>
    <message>
        <source>{path} is empty now; the copies in the project are kept.</source>
        <translation>{path} ਹੁਣ ਖਾਲੀ ਹੈ; ਪ੍ਰੋਜੈਕਟ ਵਿਚਲੀਆਂ ਕਾਪੀਆਂ ਰੱਖੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is followed already, as “{name}”.</source>
        <translation>{path} ਦੀ ਨਿਗਰਾਨੀ ਪਹਿਲਾਂ ਹੀ “{name}” ਵਜੋਂ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is no file of settings for Olive.</source>
        <translation>{path} Olive ਲਈ ਸੈਟਿੰਗਾਂ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} is not a Python file.</source>
        <translation>{path} Python ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is not a certificate: {reason}.</source>
        <translation>{path} ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>{path} is not a dataset of Ustad.</source>
        <translation>{path} Ustad ਦਾ ਡਾਟਾਸੈੱਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ਫੋਲਡਰ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} ਲਿਖਤ ਫ਼ਾਈਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} is not an Ustad project: it has no project.json.</source>
        <translation>{path} Ustad ਪ੍ਰੋਜੈਕਟ ਨਹੀਂ ਹੈ: ਇਸ ਵਿੱਚ project.json ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} ਖਾਲੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is not in this project's documents.</source>
        <translation>{path} ਇਸ ਪ੍ਰੋਜੈਕਟ ਦੇ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ਉੱਥੇ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is one object of columns, and too large or cut off.</source>
        <translation>{path} ਕਾਲਮਾਂ ਦਾ ਇੱਕ ਆਬਜੈਕਟ ਹੈ, ਅਤੇ ਬਹੁਤ ਵੱਡਾ ਜਾਂ ਕੱਟਿਆ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is there already, with something in it.</source>
        <translation>{path} ਪਹਿਲਾਂ ਹੀ ਹੈ, ਅਤੇ ਉਸ ਵਿੱਚ ਕੁਝ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} is too large to be a loss.</source>
        <translation>{path} ਲੌਸ ਹੋਣ ਲਈ ਬਹੁਤ ਵੱਡੀ ਹੈ।</translation>
    </message>
    <message>
        <source>{path} names a file outside of it: {name}.</source>
        <translation>{path} ਆਪਣੇ ਤੋਂ ਬਾਹਰ ਦੀ ਫ਼ਾਈਲ ਦਾ ਨਾਂ ਲੈਂਦਾ ਹੈ: {name}।</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {ratio} times its size, as if made to fill the disk.</source>
        <translation>{path} ਖੁੱਲ੍ਹ ਕੇ ਆਪਣੇ ਆਕਾਰ ਤੋਂ {ratio} ਗੁਣਾ ਵੱਧ ਹੁੰਦੀ ਹੈ, ਜਿਵੇਂ ਡਿਸਕ ਭਰਨ ਲਈ ਬਣੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>{path} unpacks to {size} MB, as if made to fill the memory.</source>
        <translation>{path} ਖੁੱਲ੍ਹ ਕੇ {size} MB ਹੁੰਦੀ ਹੈ, ਜਿਵੇਂ ਮੈਮੋਰੀ ਭਰਨ ਲਈ ਬਣੀ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>{path} was not opened: “{name}” in it would act by itself, and Ustad did not put it there.</source>
        <translation>{path} ਨਹੀਂ ਖੋਲ੍ਹਿਆ ਗਿਆ: ਉਸ ਵਿਚਲਾ “{name}” ਆਪਣੇ ਆਪ ਕੁਝ ਕਰਦਾ, ਅਤੇ Ustad ਨੇ ਉਸ ਨੂੰ ਉੱਥੇ ਨਹੀਂ ਰੱਖਿਆ।</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Ustad.</source>
        <translation>{path} Ustad ਦੇ ਨਵੇਂ ਸੰਸਕਰਣ ਨੇ ਲਿਖਿਆ ਸੀ।</translation>
    </message>
    <message numerus="yes">
        <source>{points} points better than “{other}” on the same %n question(s), between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>ਉਸੇ %n ਸਵਾਲ ਉੱਤੇ “{other}” ਤੋਂ {points} ਅੰਕ ਬਿਹਤਰ, {low} ਅਤੇ {high} ਵਿਚਕਾਰ (95 %)।</numerusform>
            <numerusform>ਉਨ੍ਹਾਂ ਹੀ %n ਸਵਾਲਾਂ ਉੱਤੇ “{other}” ਤੋਂ {points} ਅੰਕ ਬਿਹਤਰ, {low} ਅਤੇ {high} ਵਿਚਕਾਰ (95 %)।</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} computes wrongly: {off} off.</source>
        <translation>{provider} ਗਲਤ ਗਿਣਦਾ ਹੈ: {off} ਦਾ ਫ਼ਰਕ।</translation>
    </message>
    <message>
        <source>{provider} did not start; {other} took its place.</source>
        <translation>{provider} ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ; ਉਸ ਦੀ ਥਾਂ {other} ਨੇ ਲਈ।</translation>
    </message>
    <message>
        <source>{reason} (line {line} of the file)</source>
        <translation>{reason} (ਫ਼ਾਈਲ ਦੀ ਲਾਈਨ {line})</translation>
    </message>
    <message>
        <source>{reason} Trying again in {seconds} s.</source>
        <translation>{reason} {seconds} ਸਕਿੰਟਾਂ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼।</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{shares}. A model trained on a mixture may answer in the wrong one; the rows not in the main script are listed.</source>
        <translation>{shares}। ਮਿਲੇ-ਜੁਲੇ ਉੱਤੇ ਸਿਖਾਇਆ ਮਾਡਲ ਗਲਤ ਲਿਪੀ ਵਿੱਚ ਜਵਾਬ ਦੇ ਸਕਦਾ ਹੈ; ਮੁੱਖ ਲਿਪੀ ਤੋਂ ਬਾਹਰ ਦੀਆਂ ਕਤਾਰਾਂ ਸੂਚੀ ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>{share} cannot be the share of rows that is held out.</source>
        <translation>{share} ਵੱਖ ਰੱਖੀਆਂ ਕਤਾਰਾਂ ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>{shown} of {all} sections are shown, evenly spread.</source>
        <translation>{all} ਵਿੱਚੋਂ {shown} ਭਾਗ ਦਿਖਾਏ ਹਨ, ਬਰਾਬਰ ਫ਼ਾਸਲੇ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}.</source>
        <translation>{source} ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>{speed} MB/s written, {free} GB free</source>
        <translation>{speed} MB/s ਲਿਖੇ, {free} GB ਖਾਲੀ</translation>
    </message>
    <message>
        <source>{tokens} tokens; cut behind “…{last}”</source>
        <translation>{tokens} ਟੋਕਨ; “…{last}” ਤੋਂ ਬਾਅਦ ਕੱਟਿਆ</translation>
    </message>
    <message>
        <source>“2 + 3” and “2 + 4” are two good rows; “yes” and “no” to one question are a contradiction. Only you can tell: compare them.</source>
        <translation>“2 + 3” ਅਤੇ “2 + 4” ਦੋ ਚੰਗੀਆਂ ਕਤਾਰਾਂ ਹਨ; ਇੱਕੋ ਸਵਾਲ ਉੱਤੇ “ਹਾਂ” ਅਤੇ “ਨਹੀਂ” ਵਿਰੋਧ ਹੈ। ਸਿਰਫ਼ ਤੁਸੀਂ ਦੱਸ ਸਕਦੇ ਹੋ: ਉਨ੍ਹਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>“How long is the warranty on this part?”</source>
        <translation>“ਇਸ ਪੁਰਜ਼ੇ ਦੀ ਵਾਰੰਟੀ ਕਿੰਨੀ ਹੈ?”</translation>
    </message>
    <message>
        <source>“Stop early after” needs validation rows, and there are none.</source>
        <translation>“ਇਸ ਤੋਂ ਬਾਅਦ ਛੇਤੀ ਰੋਕੋ” ਲਈ ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਚਾਹੀਦੀਆਂ ਹਨ, ਅਤੇ ਉਹ ਹਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“The best on validation” needs validation rows, and there are none.</source>
        <translation>“ਵੈਲੀਡੇਸ਼ਨ ਉੱਤੇ ਸਭ ਤੋਂ ਵਧੀਆ” ਲਈ ਵੈਲੀਡੇਸ਼ਨ ਕਤਾਰਾਂ ਚਾਹੀਦੀਆਂ ਹਨ, ਅਤੇ ਉਹ ਹਨ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“loss” in {path} is not a number for ordinary scores.</source>
        <translation>ਆਮ ਸਕੋਰਾਂ ਲਈ {path} ਵਾਲਾ “loss” ਸੰਖਿਆ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>“loss” in {path} returns {shape}, not one number per token.</source>
        <translation>{path} ਵਾਲਾ “loss” ਹਰ ਟੋਕਨ ਲਈ ਇੱਕ ਸੰਖਿਆ ਨਹੀਂ, {shape} ਮੋੜਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>“{address}” ਵੈੱਬ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” has %n character(s); a cell holds at most {most}.</source>
        <translation>
            <numerusform>“{column}” ਵਿੱਚ %n ਅੱਖਰ ਹੈ; ਸੈੱਲ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਹੁੰਦੇ ਹਨ।</numerusform>
            <numerusform>“{column}” ਵਿੱਚ %n ਅੱਖਰ ਹਨ; ਸੈੱਲ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {most} ਹੁੰਦੇ ਹਨ।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{column}” holds no answer.</source>
        <translation>“{column}” ਵਿੱਚ ਕੋਈ ਜਵਾਬ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{column}” holds no label.</source>
        <translation>“{column}” ਵਿੱਚ ਕੋਈ ਲੇਬਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{column}” holds no marked places.</source>
        <translation>“{column}” ਵਿੱਚ ਨਿਸ਼ਾਨਬੱਧ ਥਾਵਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{column}” holds no turns.</source>
        <translation>“{column}” ਵਿੱਚ ਵਾਰੀਆਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{column}” holds several labels or other things than a label.</source>
        <translation>“{column}” ਵਿੱਚ ਕਈ ਲੇਬਲ ਜਾਂ ਲੇਬਲ ਤੋਂ ਹੋਰ ਕੁਝ ਹੈ।</translation>
    </message>
    <message>
        <source>“{column}” is empty.</source>
        <translation>“{column}” ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>“{column}” is plain text, without a question and an answer.</source>
        <translation>“{column}” ਸਾਦੀ ਲਿਖਤ ਹੈ, ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਤੋਂ ਬਿਨਾਂ।</translation>
    </message>
    <message>
        <source>“{column}” is {first} in one row and {second} in another: they cannot be joined.</source>
        <translation>“{column}” ਇੱਕ ਕਤਾਰ ਵਿੱਚ {first} ਹੈ ਅਤੇ ਦੂਜੀ ਵਿੱਚ {second}: ਇਹ ਜੋੜੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।</translation>
    </message>
    <message>
        <source>“{column}” marks characters {start} to {end}, but the text has {length}.</source>
        <translation>“{column}” ਅੱਖਰ {start} ਤੋਂ {end} ਨਿਸ਼ਾਨਬੱਧ ਕਰਦਾ ਹੈ, ਪਰ ਲਿਖਤ {length} ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>“{column}” says “{said}”, but at its place, {start} to {end}, stands “{found}”.</source>
        <translation>“{column}” “{said}” ਕਹਿੰਦਾ ਹੈ, ਪਰ ਉਸ ਦੀ ਥਾਂ, {start} ਤੋਂ {end}, “{found}” ਹੈ।</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate the cells of a table.</source>
        <translation>“{delimiter}” ਸਾਰਣੀ ਦੇ ਸੈੱਲ ਵੱਖ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{document}” does not hold the words of the quote.</source>
        <translation>“{document}” ਵਿੱਚ ਟੂਕ ਦੇ ਸ਼ਬਦ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{document}” is not among the indexed documents.</source>
        <translation>“{document}” ਇੰਡੈਕਸ ਹੋਏ ਦਸਤਾਵੇਜ਼ਾਂ ਵਿੱਚ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{driver}” is a driver for programs of another kind (asyncio).</source>
        <translation>“{driver}” ਹੋਰ ਕਿਸਮ ਦੇ ਪ੍ਰੋਗਰਾਮਾਂ (asyncio) ਲਈ ਡਰਾਈਵਰ ਹੈ।</translation>
    </message>
    <message>
        <source>“{engine}” does not write, it only quotes.</source>
        <translation>“{engine}” ਲਿਖਦਾ ਨਹੀਂ, ਸਿਰਫ਼ ਟੂਕਾਂ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>“{field}” is no setting that can be searched.</source>
        <translation>“{field}” ਅਜਿਹੀ ਸੈਟਿੰਗ ਨਹੀਂ ਜਿਸ ਵਿੱਚ ਖੋਜਿਆ ਜਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>“{file}” asks a database ({host}), and was not allowed to on this machine.</source>
        <translation>“{file}” ਡਾਟਾਬੇਸ ({host}) ਨੂੰ ਪੁੱਛਦੀ ਹੈ, ਅਤੇ ਇਸ ਮਸ਼ੀਨ ਉੱਤੇ ਉਸ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਸੀ।</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as text: its encoding is unknown, or it is no text.</source>
        <translation>“{file}” ਲਿਖਤ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: ਇਸ ਦੀ ਐਨਕੋਡਿੰਗ ਪਤਾ ਨਹੀਂ, ਜਾਂ ਇਹ ਲਿਖਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}</source>
        <translation>“{file}” ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ: {reason}</translation>
    </message>
    <message>
        <source>“{file}” defines entities of its own, as harmful files do: not opened.</source>
        <translation>“{file}” ਆਪਣੀਆਂ entities ਬਣਾਉਂਦੀ ਹੈ, ਜਿਵੇਂ ਹਾਨੀਕਾਰਕ ਫ਼ਾਈਲਾਂ ਕਰਦੀਆਂ ਹਨ: ਨਹੀਂ ਖੋਲ੍ਹੀ।</translation>
    </message>
    <message>
        <source>“{file}” does not describe a table of a database: {reason}.</source>
        <translation>“{file}” ਡਾਟਾਬੇਸ ਦੀ ਸਾਰਣੀ ਨਹੀਂ ਦੱਸਦੀ: {reason}।</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}, so no search can find what is on them. If they are scans, install tesseract, a free program for text recognition, and index again.</source>
        <translation>“{file}” ਦੇ ਪੰਨਿਆਂ {pages} ਉੱਤੇ ਲਿਖਤ ਨਹੀਂ, ਇਸ ਲਈ ਉਨ੍ਹਾਂ ਉੱਤੇ ਜੋ ਹੈ ਉਹ ਖੋਜ ਨੂੰ ਨਹੀਂ ਲੱਭਦਾ। ਜੇ ਉਹ ਸਕੈਨ ਹਨ, ਤਾਂ tesseract, ਲਿਖਤ ਪਛਾਣ ਦਾ ਮੁਫਤ ਪ੍ਰੋਗਰਾਮ, ਇੰਸਟਾਲ ਕਰੋ ਅਤੇ ਫਿਰ ਇੰਡੈਕਸ ਕਰੋ।</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}: text recognition finds none either.</source>
        <translation>“{file}” ਦੇ ਪੰਨਿਆਂ {pages} ਉੱਤੇ ਲਿਖਤ ਨਹੀਂ: ਲਿਖਤ ਪਛਾਣ ਨੂੰ ਵੀ ਨਹੀਂ ਲੱਭਦੀ।</translation>
    </message>
    <message>
        <source>“{file}” has no text, and text recognition finds none on its pages.</source>
        <translation>“{file}” ਵਿੱਚ ਲਿਖਤ ਨਹੀਂ, ਅਤੇ ਲਿਖਤ ਪਛਾਣ ਨੂੰ ਇਸ ਦੇ ਪੰਨਿਆਂ ਉੱਤੇ ਕੋਈ ਨਹੀਂ ਲੱਭਦੀ।</translation>
    </message>
    <message>
        <source>“{file}” has no text: its pages are pictures, as from a scanner.</source>
        <translation>“{file}” ਵਿੱਚ ਲਿਖਤ ਨਹੀਂ: ਇਸ ਦੇ ਪੰਨੇ ਤਸਵੀਰਾਂ ਹਨ, ਜਿਵੇਂ ਸਕੈਨਰ ਤੋਂ।</translation>
    </message>
    <message>
        <source>“{file}” has rows wider than {most} cells: the rest is left out.</source>
        <translation>“{file}” ਵਿੱਚ {most} ਸੈੱਲਾਂ ਤੋਂ ਚੌੜੀਆਂ ਕਤਾਰਾਂ ਹਨ: ਬਾਕੀ ਛੱਡ ਦਿੱਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>“{file}” holds formulas that were never calculated: open it in a spreadsheet and save it, and their values can be read.</source>
        <translation>“{file}” ਵਿੱਚ ਅਜਿਹੇ ਫ਼ਾਰਮੂਲੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਹਿਸਾਬ ਕਦੇ ਨਹੀਂ ਹੋਇਆ: ਉਸ ਨੂੰ ਸਪ੍ਰੈਡਸ਼ੀਟ ਵਿੱਚ ਖੋਲ੍ਹ ਕੇ ਸੰਭਾਲੋ, ਫਿਰ ਉਨ੍ਹਾਂ ਦੇ ਮੁੱਲ ਪੜ੍ਹੇ ਜਾ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>“{file}” holds more than {n} million characters of text, and was left out.</source>
        <translation>“{file}” ਵਿੱਚ {n} ਮਿਲੀਅਨ ਤੋਂ ਵੱਧ ਅੱਖਰਾਂ ਦੀ ਲਿਖਤ ਹੈ, ਇਸ ਲਈ ਛੱਡੀ ਗਈ।</translation>
    </message>
    <message>
        <source>“{file}” holds no questions.</source>
        <translation>“{file}” ਵਿੱਚ ਕੋਈ ਸਵਾਲ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>“{file}” ਵਿੱਚ ਕੋਈ ਲਿਖਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{file}” is a damaged SQLite database: {reason}.</source>
        <translation>“{file}” ਖਰਾਬ SQLite ਡਾਟਾਬੇਸ ਹੈ: {reason}।</translation>
    </message>
    <message>
        <source>“{file}” is copy-protected by its seller (DRM): it cannot be read.</source>
        <translation>“{file}” ਉੱਤੇ ਵੇਚਣ ਵਾਲੇ ਦੀ ਕਾਪੀ-ਰੋਕ (DRM) ਹੈ: ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>“{file}” is empty: it has no content at all.</source>
        <translation>“{file}” ਖਾਲੀ ਹੈ: ਇਸ ਵਿੱਚ ਕੋਈ ਸਮੱਗਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password, or is in an old format of before 2007.</source>
        <translation>“{file}” ਪਾਸਵਰਡ ਨਾਲ ਬੰਦ ਹੈ, ਜਾਂ 2007 ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਪੁਰਾਣੇ ਫਾਰਮੈੱਟ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}” ਪਾਸਵਰਡ ਨਾਲ ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>“{file}” is nested so deeply that it cannot be read.</source>
        <translation>“{file}” ਇੰਨੀ ਡੂੰਘਾਈ ਤੱਕ ਅੰਦਰ-ਦਰ-ਅੰਦਰ ਹੈ ਕਿ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>“{file}” is not JSON: line {line} cannot be understood.</source>
        <translation>“{file}” JSON ਨਹੀਂ: ਲਾਈਨ {line} ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ।</translation>
    </message>
    <message>
        <source>“{file}” is not a PDF, or it is damaged.</source>
        <translation>“{file}” PDF ਨਹੀਂ, ਜਾਂ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>“{file}” is not a SQLite database.</source>
        <translation>“{file}” SQLite ਡਾਟਾਬੇਸ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{file}” is not a table with separators: {reason}.</source>
        <translation>“{file}” ਵੱਖ ਕਰਨ ਵਾਲੇ ਚਿੰਨ੍ਹਾਂ ਦੀ ਸਾਰਣੀ ਨਹੀਂ: {reason}।</translation>
    </message>
    <message>
        <source>“{file}” is not an e-mail, or it is damaged.</source>
        <translation>“{file}” ਈ-ਮੇਲ ਨਹੀਂ, ਜਾਂ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says ({kind}), or it is damaged.</source>
        <translation>“{file}” ਉਹ ਨਹੀਂ ਜੋ ਇਸ ਦਾ ਨਾਂ ਕਹਿੰਦਾ ਹੈ ({kind}), ਜਾਂ ਖਰਾਬ ਹੈ।</translation>
    </message>
    <message>
        <source>“{file}” is of a kind Ustad cannot read.</source>
        <translation>“{file}” ਅਜਿਹੀ ਕਿਸਮ ਦੀ ਹੈ ਜੋ Ustad ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{file}” needs more than {size} MB of memory to be read, and was left out.</source>
        <translation>“{file}” ਨੂੰ ਪੜ੍ਹਨ ਲਈ {size} MB ਤੋਂ ਵੱਧ ਮੈਮੋਰੀ ਚਾਹੀਦੀ ਹੈ, ਇਸ ਲਈ ਛੱਡੀ ਗਈ।</translation>
    </message>
    <message>
        <source>“{file}” says it has {pages} pages, and was not read.</source>
        <translation>“{file}” ਕਹਿੰਦੀ ਹੈ ਕਿ ਇਸ ਵਿੱਚ {pages} ਪੰਨੇ ਹਨ, ਅਤੇ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ।</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {size} MB and was not opened.</source>
        <translation>“{file}” ਖੁੱਲ੍ਹ ਕੇ {size} MB ਤੋਂ ਵੱਧ ਹੁੰਦੀ ਹੈ ਅਤੇ ਨਹੀਂ ਖੋਲ੍ਹੀ ਗਈ।</translation>
    </message>
    <message>
        <source>“{file}” was changed again and again while it was being read.</source>
        <translation>“{file}” ਪੜ੍ਹਨ ਦੌਰਾਨ ਵਾਰ-ਵਾਰ ਬਦਲਦੀ ਰਹੀ।</translation>
    </message>
    <message>
        <source>“{garbled}” should read “{right}”</source>
        <translation>“{garbled}” ਨੂੰ “{right}” ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%).</source>
        <translation>
            <numerusform>“{judge}” %n ਜੋੜੇ ਦੇ {share}% ਉੱਤੇ ਤੁਹਾਡੀ ਵੋਟ ਨਾਲ ਸਹਿਮਤ ਹੈ ({low}% ਅਤੇ {high}% ਦੇ ਵਿਚਕਾਰ)।</numerusform>
            <numerusform>“{judge}” %n ਜੋੜਿਆਂ ਵਿੱਚੋਂ {share}% ਉੱਤੇ ਤੁਹਾਡੀਆਂ ਵੋਟਾਂ ਨਾਲ ਸਹਿਮਤ ਹੈ ({low}% ਅਤੇ {high}% ਦੇ ਵਿਚਕਾਰ)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%); Cohen’s kappa is {kappa}, between {least} and {most}.</source>
        <translation>
            <numerusform>“{judge}” %n ਜੋੜੇ ਦੇ {share}% ਉੱਤੇ ਤੁਹਾਡੀ ਵੋਟ ਨਾਲ ਸਹਿਮਤ ਹੈ ({low}% ਅਤੇ {high}% ਦੇ ਵਿਚਕਾਰ); ਕੋਹੇਨ ਦਾ ਕੱਪਾ {kappa} ਹੈ, {least} ਅਤੇ {most} ਦੇ ਵਿਚਕਾਰ।</numerusform>
            <numerusform>“{judge}” %n ਜੋੜਿਆਂ ਵਿੱਚੋਂ {share}% ਉੱਤੇ ਤੁਹਾਡੀਆਂ ਵੋਟਾਂ ਨਾਲ ਸਹਿਮਤ ਹੈ ({low}% ਅਤੇ {high}% ਦੇ ਵਿਚਕਾਰ); ਕੋਹੇਨ ਦਾ ਕੱਪਾ {kappa} ਹੈ, {least} ਅਤੇ {most} ਦੇ ਵਿਚਕਾਰ।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{judge}” compares the answers</source>
        <translation>“{judge}” ਜਵਾਬਾਂ ਦੀ ਤੁਲਨਾ ਕਰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>“{judge}” is also one of those that are judged: models tend to prefer their own words.</source>
        <translation>“{judge}” ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਵੀ ਇੱਕ ਹੈ ਜਿਨ੍ਹਾਂ ਦਾ ਨਿਰਣਾ ਹੁੰਦਾ ਹੈ: ਮਾਡਲ ਅਕਸਰ ਆਪਣੇ ਹੀ ਸ਼ਬਦ ਪਸੰਦ ਕਰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>“{label}” cannot be searched from {low} to {high}.</source>
        <translation>“{label}” ਵਿੱਚ {low} ਤੋਂ {high} ਤੱਕ ਨਹੀਂ ਖੋਜਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{label}” cannot be {value}.</source>
        <translation>“{label}” {value} ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{label}” has no lowest and highest value.</source>
        <translation>“{label}” ਦਾ ਸਭ ਤੋਂ ਛੋਟਾ ਅਤੇ ਸਭ ਤੋਂ ਵੱਡਾ ਮੁੱਲ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>“{label}” has only one value to try.</source>
        <translation>“{label}” ਵਿੱਚ ਅਜ਼ਮਾਉਣ ਲਈ ਸਿਰਫ਼ ਇੱਕ ਮੁੱਲ ਹੈ।</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>“{label}” ਖਾਲੀ ਹੈ।</translation>
    </message>
    <message>
        <source>“{label}” is not a number.</source>
        <translation>“{label}” ਸੰਖਿਆ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>“{label}” is {value}, above its greatest value {bound}.</source>
        <translation>“{label}” {value} ਹੈ, ਜੋ ਇਸ ਦੇ ਸਭ ਤੋਂ ਵੱਧ ਮੁੱਲ {bound} ਤੋਂ ਉੱਪਰ ਹੈ।</translation>
    </message>
    <message>
        <source>“{label}” is {value}, below its least value {bound}.</source>
        <translation>“{label}” {value} ਹੈ, ਜੋ ਇਸ ਦੇ ਸਭ ਤੋਂ ਘੱਟ ਮੁੱਲ {bound} ਤੋਂ ਹੇਠਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>“{label}” must be a number.</source>
        <translation>“{label}” ਸੰਖਿਆ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>“{label}” must be a whole number.</source>
        <translation>“{label}” ਪੂਰਨ ਸੰਖਿਆ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>“{line}” is no command of Olive.</source>
        <translation>“{line}” Olive ਦੀ ਕਮਾਂਡ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{model}” at {host}, on this machine.</source>
        <translation>{host} ਉੱਤੇ “{model}”, ਇਸੇ ਮਸ਼ੀਨ ਉੱਤੇ।</translation>
    </message>
    <message>
        <source>“{model}” at {host}. Your question, and the passages found for it, are sent there.</source>
        <translation>{host} ਉੱਤੇ “{model}”। ਤੁਹਾਡਾ ਸਵਾਲ, ਅਤੇ ਉਸ ਲਈ ਲੱਭੇ ਅੰਸ਼, ਉੱਥੇ ਭੇਜੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>“{model}” gave nothing usable for {useless} of {asked} passages. Choose a larger model, or try another prompt on one passage first.</source>
        <translation>“{model}” ਨੇ {asked} ਵਿੱਚੋਂ {useless} ਅੰਸ਼ਾਂ ਲਈ ਕੁਝ ਵਰਤਣ ਲਾਇਕ ਨਹੀਂ ਦਿੱਤਾ। ਵੱਡਾ ਮਾਡਲ ਚੁਣੋ, ਜਾਂ ਪਹਿਲਾਂ ਇੱਕ ਅੰਸ਼ ਉੱਤੇ ਹੋਰ ਪ੍ਰੌਂਪਟ ਅਜ਼ਮਾਓ।</translation>
    </message>
    <message>
        <source>“{model}” gave other vectors than asked for: {got} instead of {wanted} numbers.</source>
        <translation>“{model}” ਨੇ ਮੰਗੇ ਤੋਂ ਹੋਰ ਵੈਕਟਰ ਦਿੱਤੇ: {wanted} ਦੀ ਥਾਂ {got} ਸੰਖਿਆਵਾਂ।</translation>
    </message>
    <message>
        <source>“{model}” with what it learnt in “{run}”. {note}</source>
        <translation>“{model}”, ਨਾਲ ਉਹ ਜੋ ਇਸ ਨੇ “{run}” ਵਿੱਚ ਸਿੱਖਿਆ। {note}</translation>
    </message>
    <message>
        <source>“{most}” has {n_most} rows and “{least}” only {n_least}: a model may never say the rare ones. Add rows of them.</source>
        <translation>“{most}” ਦੀਆਂ {n_most} ਕਤਾਰਾਂ ਹਨ ਅਤੇ “{least}” ਦੀਆਂ ਸਿਰਫ਼ {n_least}: ਮਾਡਲ ਸ਼ਾਇਦ ਵਿਰਲੀਆਂ ਕਦੇ ਨਾ ਕਹੇ। ਉਨ੍ਹਾਂ ਦੀਆਂ ਕਤਾਰਾਂ ਜੋੜੋ।</translation>
    </message>
    <message>
        <source>“{name}” answers</source>
        <translation>“{name}” ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>“{name}” answers best.</source>
        <translation>“{name}” ਸਭ ਤੋਂ ਵਧੀਆ ਜਵਾਬ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” answers; about %n minute(s) left</source>
        <translation>
            <numerusform>“{name}” ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ; ਲਗਭਗ %n ਮਿੰਟ ਬਾਕੀ</numerusform>
            <numerusform>“{name}” ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ; ਲਗਭਗ %n ਮਿੰਟ ਬਾਕੀ</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a comparison's file.</source>
        <translation>“{name}” ਤੁਲਨਾ ਦੀ ਫ਼ਾਈਲ ਦਾ ਨਾਂ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a conversation.</source>
        <translation>“{name}” ਗੱਲਬਾਤ ਦਾ ਨਾਂ ਨਹੀਂ ਹੋ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model, since its folder is named so too.</source>
        <translation>“{name}” ਮਾਡਲ ਦਾ ਨਾਂ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਕਿਉਂਕਿ ਉਸ ਦੇ ਫੋਲਡਰ ਦਾ ਨਾਂ ਵੀ ਉਹੀ ਹੁੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” cannot be trained to write answers.</source>
        <translation>“{name}” ਨੂੰ ਜਵਾਬ ਲਿਖਣ ਦੀ ਸਿਖਲਾਈ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>“{name}” could not answer at all:</source>
        <translation>“{name}” ਬਿਲਕੁਲ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਿਆ:</translation>
    </message>
    <message>
        <source>“{name}” did best, but “{other}” may be as good.</source>
        <translation>“{name}” ਸਭ ਤੋਂ ਵਧੀਆ ਰਿਹਾ, ਪਰ “{other}” ਵੀ ਓਨਾ ਹੀ ਚੰਗਾ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” does not stay inside {folder}: it was left alone.</source>
        <translation>“{name}” {folder} ਦੇ ਅੰਦਰ ਨਹੀਂ ਰਹਿੰਦਾ: ਉਸ ਨੂੰ ਨਹੀਂ ਛੇੜਿਆ ਗਿਆ।</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” failed on %n question(s), left out of its figures.</source>
        <translation>
            <numerusform>“{name}” %n ਸਵਾਲ ਉੱਤੇ ਅਸਫਲ ਰਿਹਾ, ਜੋ ਇਸ ਦੇ ਅੰਕੜਿਆਂ ਵਿੱਚ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ।</numerusform>
            <numerusform>“{name}” %n ਸਵਾਲਾਂ ਉੱਤੇ ਅਸਫਲ ਰਿਹਾ, ਜੋ ਇਸ ਦੇ ਅੰਕੜਿਆਂ ਵਿੱਚ ਨਹੀਂ ਗਿਣੇ ਗਏ।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has its weights in no safetensors file, and other formats can hold programs.</source>
        <translation>“{name}” ਦੇ ਵੇਟ ਕਿਸੇ safetensors ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ, ਅਤੇ ਹੋਰ ਫਾਰਮੈੱਟਾਂ ਵਿੱਚ ਪ੍ਰੋਗਰਾਮ ਹੋ ਸਕਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>“{name}” has no columns for a question and an answer.</source>
        <translation>“{name}” ਵਿੱਚ ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਲਈ ਕਾਲਮ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{name}” has no question and answer among its columns: {columns}.</source>
        <translation>“{name}” ਦੇ ਕਾਲਮਾਂ ਵਿੱਚ ਸਵਾਲ ਅਤੇ ਜਵਾਬ ਨਹੀਂ: {columns}।</translation>
    </message>
    <message>
        <source>“{name}” has not been split yet.</source>
        <translation>“{name}” ਹਾਲੇ ਨਹੀਂ ਵੰਡਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>“{name}” has not finished, so there is nothing to try yet.</source>
        <translation>“{name}” ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ, ਇਸ ਲਈ ਹਾਲੇ ਅਜ਼ਮਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is already being trained.</source>
        <translation>“{name}” ਦੀ ਸਿਖਲਾਈ ਪਹਿਲਾਂ ਹੀ ਚੱਲ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is being downloaded already.</source>
        <translation>“{name}” ਪਹਿਲਾਂ ਹੀ ਡਾਊਨਲੋਡ ਹੋ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>“{name}” ਦੀ ਸਿਖਲਾਈ ਚੱਲ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is chosen twice in the same way.</source>
        <translation>“{name}” ਇੱਕੋ ਤਰ੍ਹਾਂ ਦੋ ਵਾਰ ਚੁਣਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>“{name}” ਵਰਤੋਂ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>“{name}” ਛੱਡਿਆ ਗਿਆ: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is neither a CSV nor a JSON file.</source>
        <translation>“{name}” ਨਾ CSV ਹੈ ਨਾ JSON ਫ਼ਾਈਲ।</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model as sentence-transformers lays them out.</source>
        <translation>“{name}” ਅਜਿਹਾ ਐਂਬੈੱਡਿੰਗ ਮਾਡਲ ਨਹੀਂ ਜਿਵੇਂ sentence-transformers ਰੱਖਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is no finished run of the model “{model}”.</source>
        <translation>“{name}” ਮਾਡਲ “{model}” ਦਾ ਪੂਰਾ ਹੋਇਆ ਰਨ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is no longer what was exported, so the export cannot be held against it.</source>
        <translation>“{name}” ਹੁਣ ਉਹ ਨਹੀਂ ਜੋ ਐਕਸਪੋਰਟ ਹੋਇਆ ਸੀ, ਇਸ ਲਈ ਐਕਸਪੋਰਟ ਉਸ ਨਾਲ ਨਹੀਂ ਮਿਲਾਇਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{name}” is no name of a dataset on the hub.</source>
        <translation>“{name}” ਹੱਬ ਉੱਤੇ ਕਿਸੇ ਡਾਟਾਸੈੱਟ ਦਾ ਨਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{name}” is no name of a model on the hub.</source>
        <translation>“{name}” ਹੱਬ ਉੱਤੇ ਕਿਸੇ ਮਾਡਲ ਦਾ ਨਾਂ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{name}” is no reranker: it does not give one score for a question and a passage.</source>
        <translation>“{name}” ਰੀਰੈਂਕਰ ਨਹੀਂ: ਉਹ ਸਵਾਲ ਅਤੇ ਅੰਸ਼ ਲਈ ਇੱਕ ਸਕੋਰ ਨਹੀਂ ਦਿੰਦਾ।</translation>
    </message>
    <message>
        <source>“{name}” is not indexed.</source>
        <translation>“{name}” ਇੰਡੈਕਸ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: Ustad may not write in its folder.</source>
        <translation>“{name}” ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹਾ ਹੈ: Ustad ਉਸ ਦੇ ਫੋਲਡਰ ਵਿੱਚ ਲਿਖ ਨਹੀਂ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{name}” is the name of a preset that comes with Ustad.</source>
        <translation>“{name}” Ustad ਨਾਲ ਆਏ ਪ੍ਰੀਸੈੱਟ ਦਾ ਨਾਂ ਹੈ।</translation>
    </message>
    <message>
        <source>“{name}” is too small to judge: models of its size do not follow such instructions.</source>
        <translation>“{name}” ਨਿਰਣਾ ਕਰਨ ਲਈ ਬਹੁਤ ਛੋਟਾ ਹੈ: ਇਸ ਆਕਾਰ ਦੇ ਮਾਡਲ ਅਜਿਹੀਆਂ ਹਦਾਇਤਾਂ ਨਹੀਂ ਮੰਨਦੇ।</translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, which was not called.</source>
        <translation>“{name}” ਹੋਰ ਕੰਪਿਊਟਰ ਉੱਤੇ ਹੈ, ਜਿਸ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।</translation>
    </message>
    <message>
        <source>“{name}” only quotes, it cannot judge.</source>
        <translation>“{name}” ਸਿਰਫ਼ ਟੂਕਾਂ ਦਿੰਦਾ ਹੈ, ਨਿਰਣਾ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version of Ustad. It is open for reading only.</source>
        <translation>“{name}” Ustad ਦੇ ਨਵੇਂ ਸੰਸਕਰਣ ਨਾਲ ਬਣਿਆ ਸੀ। ਇਹ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” is not surely better than “{other}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” ਪੱਕੇ ਤੌਰ ਉੱਤੇ “{other}” ਤੋਂ ਬਿਹਤਰ ਨਹੀਂ: %n ਸਵਾਲ ਉੱਤੇ {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})।</numerusform>
            <numerusform>“{one}” ਪੱਕੇ ਤੌਰ ਉੱਤੇ “{other}” ਤੋਂ ਬਿਹਤਰ ਨਹੀਂ: %n ਸਵਾਲਾਂ ਉੱਤੇ {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” is surely better than “{other}”: by {points} points (95 %: {low} to {high}).</source>
        <translation>“{one}” ਪੱਕੇ ਤੌਰ ਉੱਤੇ “{other}” ਤੋਂ ਬਿਹਤਰ ਹੈ: {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})।</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} % in “{metric}” (95 %: {low} to {high} %) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” %n ਸਵਾਲ ਉੱਤੇ “{metric}” ਵਿੱਚ {mean} % ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ (95 %: {low} ਤੋਂ {high} %)।</numerusform>
            <numerusform>“{one}” %n ਸਵਾਲਾਂ ਉੱਤੇ “{metric}” ਵਿੱਚ {mean} % ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ (95 %: {low} ਤੋਂ {high} %)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} in “{metric}” (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{one}” %n ਸਵਾਲ ਉੱਤੇ “{metric}” ਵਿੱਚ {mean} ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ (95 %: {low} ਤੋਂ {high})।</numerusform>
            <numerusform>“{one}” %n ਸਵਾਲਾਂ ਉੱਤੇ “{metric}” ਵਿੱਚ {mean} ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ (95 %: {low} ਤੋਂ {high})।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” is more to look after and not surely better than “{chosen}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{other}” ਦੀ ਸਾਂਭ-ਸੰਭਾਲ ਵੱਧ ਹੈ ਅਤੇ ਇਹ ਪੱਕੇ ਤੌਰ ਉੱਤੇ “{chosen}” ਤੋਂ ਬਿਹਤਰ ਨਹੀਂ: %n ਸਵਾਲ ਉੱਤੇ {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})।</numerusform>
            <numerusform>“{other}” ਦੀ ਸਾਂਭ-ਸੰਭਾਲ ਵੱਧ ਹੈ ਅਤੇ ਇਹ ਪੱਕੇ ਤੌਰ ਉੱਤੇ “{chosen}” ਤੋਂ ਬਿਹਤਰ ਨਹੀਂ: %n ਸਵਾਲਾਂ ਉੱਤੇ {points} ਅੰਕ (95 %: {low} ਤੋਂ {high})।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{run}” has not finished.</source>
        <translation>“{run}” ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>“{run}” has not learnt to mark answers in texts.</source>
        <translation>“{run}” ਨੇ ਲਿਖਤਾਂ ਵਿੱਚ ਜਵਾਬਾਂ ਉੱਤੇ ਨਿਸ਼ਾਨ ਲਗਾਉਣਾ ਨਹੀਂ ਸਿੱਖਿਆ।</translation>
    </message>
    <message>
        <source>“{run}” is finished since.</source>
        <translation>ਉਸ ਤੋਂ ਬਾਅਦ “{run}” ਪੂਰਾ ਹੋਇਆ ਹੈ।</translation>
    </message>
    <message>
        <source>“{run}” made a model that reads and does not write.</source>
        <translation>“{run}” ਨੇ ਅਜਿਹਾ ਮਾਡਲ ਬਣਾਇਆ ਜੋ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਲਿਖਦਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{split}” is no part of a dataset.</source>
        <translation>“{split}” ਡਾਟਾਸੈੱਟ ਦਾ ਹਿੱਸਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{title}” cannot be resumed.</source>
        <translation>“{title}” ਜਾਰੀ ਨਹੀਂ ਰੱਖਿਆ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>“{url}” ਵੈੱਬ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a Qdrant server.</source>
        <translation>“{url}” Qdrant ਸਰਵਰ ਦਾ ਪਤਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>“{wanted}” says nothing about questions that were trained on.</source>
        <translation>ਜੋ ਸਵਾਲ ਸਿਖਲਾਈ ਵਿੱਚ ਸਨ, ਉਨ੍ਹਾਂ ਬਾਰੇ “{wanted}” ਕੁਝ ਨਹੀਂ ਦੱਸਦਾ।</translation>
    </message>
    <message>
        <source>“{words}” cannot be put in: {reason}.</source>
        <translation>“{words}” ਪਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {reason}।</translation>
    </message>
    <message>
        <source>“{words}” is not a value like the one that was there: {former}.</source>
        <translation>“{words}” ਪਹਿਲਾਂ ਵਾਲੇ ਮੁੱਲ ਵਰਗਾ ਨਹੀਂ: {former}।</translation>
    </message>
    <message>
        <source>“{workflow}” is for a run that made an adapter.</source>
        <translation>“{workflow}” ਉਸ ਰਨ ਲਈ ਹੈ ਜਿਸ ਨੇ ਅਡੈਪਟਰ ਬਣਾਇਆ।</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Today</source>
        <translation>ਅੱਜ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ਕੱਲ੍ਹ</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ਦਿਨ</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ਘੰਟੇ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ਘੰਟੇ {minutes} ਮਿੰਟ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} ਮਿੰਟ</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} ਮਿੰਟ {seconds} ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ਸਕਿੰਟ</translation>
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
        <translation>ਡਾਊਨਲੋਡ ਕੀਤਾ ਇੱਕ ਪੈਕੇਜ ਉਹ ਨਹੀਂ ਜੋ ਤੈਅ ਕੀਤਾ ਗਿਆ ਸੀ।</translation>
    </message>
    <message>
        <source>Close every program that uses it, remove the folder, and try again.</source>
        <translation>ਇਸ ਨੂੰ ਵਰਤਣ ਵਾਲੇ ਸਾਰੇ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ, ਫੋਲਡਰ ਹਟਾਓ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Close programs that use {place} and see that it belongs to you, and try again: what is done is kept.</source>
        <translation>{place} ਵਰਤਣ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ ਅਤੇ ਦੇਖੋ ਕਿ ਇਹ ਤੁਹਾਡਾ ਹੈ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਜੋ ਹੋ ਚੁੱਕਾ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and try again: what is done is kept.</source>
        <translation>ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜੋ, ਜਾਂ ਵੇਰੀਏਬਲ PIP_INDEX_URL ਰਾਹੀਂ ਮਿਰਰ ਦੱਸੋ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਜੋ ਹੋ ਚੁੱਕਾ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Free some gigabytes on the disk that holds {place}, and try again: what is done is kept.</source>
        <translation>{place} ਵਾਲੀ ਡਿਸਕ ਉੱਤੇ ਕੁਝ ਗੀਗਾਬਾਈਟ ਖਾਲੀ ਕਰੋ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਜੋ ਹੋ ਚੁੱਕਾ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Free {lack} GB there, and try again.</source>
        <translation>ਉੱਥੇ {lack} GB ਖਾਲੀ ਕਰੋ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT, and try again.</source>
        <translation>ਆਪਣੇ ਨੈੱਟਵਰਕ ਦੀ ਸਰਟੀਫਿਕੇਟ ਫ਼ਾਈਲ ਵੇਰੀਏਬਲ PIP_CERT ਰਾਹੀਂ pip ਨੂੰ ਦਿਓ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Let it go on there, or close it and try again.</source>
        <translation>ਇਸ ਨੂੰ ਉੱਥੇ ਚੱਲਣ ਦਿਓ, ਜਾਂ ਬੰਦ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Mend what the log tells of, and try again: what is done is kept.</source>
        <translation>ਲੌਗ ਜੋ ਦੱਸਦਾ ਹੈ ਉਹ ਠੀਕ ਕਰੋ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ: ਜੋ ਹੋ ਚੁੱਕਾ ਉਹ ਰੱਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>PyTorch's small build for processors cannot be had here, so the large one for NVIDIA cards is fetched; it works on the processor, too.</source>
        <translation>ਪ੍ਰੋਸੈਸਰਾਂ ਲਈ PyTorch ਦਾ ਛੋਟਾ ਬਿਲਡ ਇੱਥੇ ਨਹੀਂ ਮਿਲਦਾ, ਇਸ ਲਈ NVIDIA ਕਾਰਡਾਂ ਵਾਲਾ ਵੱਡਾ ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ; ਉਹ ਪ੍ਰੋਸੈਸਰ ਉੱਤੇ ਵੀ ਚੱਲਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Remove {place} and try again; if it stays so, this system lacks what they are built on.</source>
        <translation>{place} ਹਟਾਓ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੇ ਇਵੇਂ ਹੀ ਰਹੇ, ਤਾਂ ਇਸ ਸਿਸਟਮ ਵਿੱਚ ਉਹ ਨਹੀਂ ਜਿਸ ਉੱਤੇ ਪੈਕੇਜ ਬਣੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Run `{python} -m pip cache purge`, and try again; if it stays so, your package index serves changed files.</source>
        <translation>`{python} -m pip cache purge` ਚਲਾਓ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੇ ਇਵੇਂ ਹੀ ਰਹੇ, ਤਾਂ ਤੁਹਾਡਾ ਪੈਕੇਜ ਇੰਡੈਕਸ ਬਦਲੀਆਂ ਹੋਈਆਂ ਫ਼ਾਈਲਾਂ ਦਿੰਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder belongs to you, and try again.</source>
        <translation>ਦੇਖੋ ਕਿ ਡਿਸਕ ਉੱਤੇ ਥਾਂ ਹੈ ਅਤੇ ਫੋਲਡਰ ਤੁਹਾਡਾ ਹੈ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>See that {place} may be written to, and try again.</source>
        <translation>ਦੇਖੋ ਕਿ {place} ਵਿੱਚ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The broken environment {place} cannot be removed: {words}.</source>
        <translation>ਟੁੱਟਿਆ ਮਾਹੌਲ {place} ਹਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: {words}।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ਡਿਸਕ ਭਰ ਗਈ ਹੈ।</translation>
    </message>
    <message>
        <source>The disk that holds {place} has {free} GB free, and the set-up needs {need} GB.</source>
        <translation>{place} ਵਾਲੀ ਡਿਸਕ ਉੱਤੇ {free} GB ਖਾਲੀ ਹਨ, ਅਤੇ ਸੈੱਟਅੱਪ ਨੂੰ {need} GB ਚਾਹੀਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The environment may not be written to.</source>
        <translation>ਮਾਹੌਲ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>The environment {place} could not be made: {words}</source>
        <translation>ਮਾਹੌਲ {place} ਬਣਾਇਆ ਨਹੀਂ ਜਾ ਸਕਿਆ: {words}</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>ਪੈਕੇਜ ਇੰਡੈਕਸ ਤੱਕ ਪਹੁੰਚ ਨਹੀਂ ਹੋਈ।</translation>
    </message>
    <message>
        <source>The package index does not have a package in the version that is locked.</source>
        <translation>ਪੈਕੇਜ ਇੰਡੈਕਸ ਵਿੱਚ ਇੱਕ ਪੈਕੇਜ ਤੈਅ ਕੀਤੇ ਸੰਸਕਰਣ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The package index was reached, but its certificate is not trusted here.</source>
        <translation>ਪੈਕੇਜ ਇੰਡੈਕਸ ਤੱਕ ਪਹੁੰਚ ਹੋਈ, ਪਰ ਇੱਥੇ ਉਸ ਦੇ ਸਰਟੀਫਿਕੇਟ ਉੱਤੇ ਭਰੋਸਾ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The packages are installed, but cannot be loaded: {words}</source>
        <translation>ਪੈਕੇਜ ਇੰਸਟਾਲ ਹੋ ਗਏ, ਪਰ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਦੇ: {words}</translation>
    </message>
    <message>
        <source>The set-up was refused by the system: {words}</source>
        <translation>ਸਿਸਟਮ ਨੇ ਸੈੱਟਅੱਪ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੱਤੀ: {words}</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL), and try again.</source>
        <translation>ਤਾਜ਼ਾ ਇੰਡੈਕਸ ਵਰਤੋ (ਵੇਰੀਏਬਲ PIP_INDEX_URL), ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Ustad is being set up already, in another window.</source>
        <translation>Ustad ਦਾ ਸੈੱਟਅੱਪ ਪਹਿਲਾਂ ਹੀ ਹੋਰ ਵਿੰਡੋ ਵਿੱਚ ਚੱਲ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>pip could not install the packages: {words}</source>
        <translation>pip ਪੈਕੇਜ ਇੰਸਟਾਲ ਨਹੀਂ ਕਰ ਸਕਿਆ: {words}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>In use: {tags}.</source>
        <translation>ਵਰਤੋਂ ਵਿੱਚ: {tags}।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ਸੰਭਾਲੋ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n document(s)</source>
        <translation>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ ਦੇ ਟੈਗ</numerusform>
            <numerusform>%n ਦਸਤਾਵੇਜ਼ਾਂ ਦੇ ਟੈਗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of “{name}”</source>
        <translation>“{name}” ਦੇ ਟੈਗ</translation>
    </message>
    <message>
        <source>With commas between them. A search can keep to the documents that have a tag.</source>
        <translation>ਵਿਚਕਾਰ ਕੌਮੇ ਲਾ ਕੇ। ਖੋਜ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਦਸਤਾਵੇਜ਼ਾਂ ਤੱਕ ਸੀਮਤ ਹੋ ਸਕਦੀ ਹੈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਟੈਗ ਲੱਗਾ ਹੈ।</translation>
    </message>
</context>
</TS>
