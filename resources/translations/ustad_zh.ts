<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>About</name>
    <message>
        <source>Chosen for speed</source>
        <translation>为提速所选</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>训练的权重</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>保留的权重</translation>
    </message>
    <message>
        <source>What you tried and what you saw</source>
        <translation>您尝试了什么，看到了什么</translation>
    </message>
    <message>
        <source>of step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>{all}, of it {result} for the result and {checkpoints} for checkpoints</source>
        <translation>{all}，其中结果 {result}，检查点 {checkpoints}</translation>
    </message>
    <message>
        <source>{count} beside the model's {all}</source>
        <translation>{count}，另有模型自身的 {all}</translation>
    </message>
    <message>
        <source>{name}: {train} rows learnt, {validation} to measure on</source>
        <translation>{name}：{train} 行用于学习，{validation} 行用于衡量</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of…</source>
        <translation>Ustad 所用组件的许可证…</translation>
    </message>
    <message>
        <source>Logs are in {path}</source>
        <translation>日志位于 {path}</translation>
    </message>
    <message>
        <source>Settings and figures of runs go to {hosts}, where a run says so.</source>
        <translation>运行的设置和数值会发送到 {hosts}（仅限注明这样做的运行）。</translation>
    </message>
    <message>
        <source>Ustad counts nothing, reports nothing and looks for nothing by itself: no statistics, no error reports, no search for updates. It asks the model hub when you search or download there, and an address when you use it. Keys are kept in the system's keyring, never in a file.</source>
        <translation>Ustad 不会自行统计、报告或查找任何内容：没有统计，没有错误报告，也不检查更新。只有当您在模型 Hub 上搜索或下载时，它才会访问 Hub；只有当您使用某个地址时，它才会访问该地址。密钥保存在系统钥匙串中，绝不存入文件。</translation>
    </message>
    <message>
        <source>Ustad {version}, under the Apache licence 2.0</source>
        <translation>Ustad {version}，采用 Apache 许可证 2.0</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些数据会离开这台电脑</translation>
    </message>
    <message>
        <source>While the local server is on, it answers other computers that have its key.</source>
        <translation>本地服务器开启时，会答复持有其密钥的其他电脑。</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer, but for what you send to the addresses above: {hosts}.</source>
        <translation>除了您发送到上述地址的内容（{hosts}），您的文档、行、问题和回答都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Your documents, rows, questions and answers stay on this computer.</source>
        <translation>您的文档、行、问题和回答都留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Say how the answer should have been, and a model can learn it.</source>
        <translation>写出应有的回答，模型就能从中学习。</translation>
    </message>
    <message>
        <source>The question and its answer were deleted.</source>
        <translation>问题及其回答已删除。</translation>
    </message>
    <message>
        <source>This is a conversation of its own now; the other is as it was.</source>
        <translation>这已成为独立的对话；原对话保持不变。</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <translation>此版本已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title}（分支）</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message numerus="yes">
        <source>%n model(s) there</source>
        <translation>
            <numerusform>该处有 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What you ask, and the passages that go with it, are sent to {host}.</source>
        <translation>您的提问以及随附的段落会发送到 {host}。</translation>
    </message>
    <message>
        <source>“{model}” answers in {seconds} s: {words}</source>
        <translation>“{model}”在 {seconds} 秒内作答：{words}</translation>
    </message>
    <message>
        <source>“{model}” gives vectors of {count} numbers, in {seconds} s</source>
        <translation>“{model}”返回 {count} 维向量，用时 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>AddressesCard</name>
    <message>
        <source>A program on this machine (Ollama, LM Studio, vLLM, llama.cpp) or a service elsewhere that speaks the OpenAI protocol. It can answer in Chat, propose rows, or embed documents for the search.</source>
        <translation>本机上的程序（Ollama、LM Studio、vLLM、llama.cpp）或别处支持 OpenAI 协议的服务。它可以在聊天中作答、提议行，或为检索嵌入文档。</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Answers and rows it gave stay.</source>
        <translation>其密钥也会被清除。它给出的回答和行会保留。</translation>
    </message>
    <message>
        <source>Models behind an address</source>
        <translation>通过地址访问的模型</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>移除地址</translation>
    </message>
</context>
<context>
    <name>AdviceScreen</name>
    <message>
        <source>A few plain questions, then advice with its reasons</source>
        <translation>几个简单的问题，然后是附带理由的建议</translation>
    </message>
    <message>
        <source>A few questions lead to advice: documents, training, both or neither yet. First open a project.</source>
        <translation>回答几个问题即可得到建议：文档、训练、两者兼用，或暂时都不用。请先打开一个项目。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Decided: {when}</source>
        <translation>决定于：{when}</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Which way suits your work?</source>
        <translation>哪种方式适合您的工作？</translation>
    </message>
</context>
<context>
    <name>AgreeDialog</name>
    <message>
        <source>A Python file can do anything on this computer that you can: read your files, change them, send them elsewhere. Run it only if it is yours, or you know what each line does. You are asked again if it changes.</source>
        <translation>Python 文件能在这台电脑上做您能做的任何事：读取、更改您的文件，或将其发送到别处。只有当它是您自己的文件，或您清楚每一行的作用时，才运行它。文件更改后会再次询问。</translation>
    </message>
    <message>
        <source>I have read it: run it</source>
        <translation>我已阅读：运行</translation>
    </message>
    <message>
        <source>Run “{name}”?</source>
        <translation>运行“{name}”？</translation>
    </message>
    <message>
        <source>Tell another computer of this run?</source>
        <translation>要向另一台电脑报告此次运行吗？</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>向它报告</translation>
    </message>
    <message>
        <source>The settings and figures of this run would go to {address} while it trains; rows and answers would not. You are asked once for each address.</source>
        <translation>此次运行的设置和数值会在训练期间发送到 {address}；行和回答不会发送。每个地址只询问您一次。</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件内容</translation>
    </message>
</context>
<context>
    <name>AnswerDetail</name>
    <message>
        <source>Before it: {words}</source>
        <translation>此前：{words}</translation>
    </message>
    <message>
        <source>Choose a question to read what each said.</source>
        <translation>选择一个问题，查看各方的回答。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望回答</translation>
    </message>
    <message>
        <source>Open the document where the answer stands</source>
        <translation>打开答案所在的文档</translation>
    </message>
    <message>
        <source>Trained on: {how}</source>
        <translation>用于训练：{how}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}，第 {page} 页</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>回答得不好</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Correct this answer…</source>
        <translation>更正此回答…</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>删除问题和回答</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>删除此版本</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>回答得好</translation>
    </message>
    <message>
        <source>Let the model go on here</source>
        <translation>让模型从这里继续</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>从此处新建对话</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Not found in the passages: a name in this sentence.</source>
        <translation>段落中未找到：此句中的一个名称。</translation>
    </message>
    <message>
        <source>Not found in the passages: a number and a name in this sentence.</source>
        <translation>段落中未找到：此句中的一个数字和一个名称。</translation>
    </message>
    <message>
        <source>Not found in the passages: a number in this sentence.</source>
        <translation>段落中未找到：此句中的一个数字。</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>文档引文</translation>
    </message>
    <message>
        <source>Save to dataset…</source>
        <translation>保存到数据集…</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>搜索内容：{query}</translation>
    </message>
    <message>
        <source>Show the sources of this answer</source>
        <translation>显示此回答的来源</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>在开始前已停止。</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>在完成前已停止。</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>段落中似乎没有这样说。</translation>
    </message>
    <message>
        <source>This question was not answered.</source>
        <translation>此问题未得到回答。</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>{seconds} 秒后出现首个词</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} 词元/秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>(nothing)</source>
        <translation>（无内容）</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>回答的变化</translation>
    </message>
    <message>
        <source>At each validation the model is asked a few questions of the validation rows; its answers appear here side by side.</source>
        <translation>每次验证时都会向模型提出验证行中的几个问题；其回答会并排显示在这里。</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>{question}

Expected: {answer}</source>
        <translation>{question}

期望：{answer}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message numerus="yes">
        <source>%n line(s) of this comparison's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>此对比的文件中有 %n 行无法读取：其内容已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the first question below, or several.</source>
        <translation>在下方提出第一个问题，或一次提出多个。</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>期望的回答</translation>
    </message>
    <message>
        <source>Expected: {answer}</source>
        <translation>期望：{answer}</translation>
    </message>
    <message>
        <source>Hidden until you vote: names, times, notes, numbers of sources. The words may still tell, where they quote word for word, say.</source>
        <translation>投票前隐藏：名称、用时、备注、来源编号。回答的措辞仍可能泄露线索，例如逐字引用之处。</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>You know who answered the question before: a follow-up may be recognised.</source>
        <translation>您已知道上一个问题由谁回答：追问可能会被认出来。</translation>
    </message>
    <message>
        <source>Your vote: a tie</source>
        <translation>您的投票：平局</translation>
    </message>
    <message>
        <source>Your vote: all bad</source>
        <translation>您的投票：全都不好</translation>
    </message>
    <message>
        <source>Your vote: {letter}</source>
        <translation>您的投票：{letter}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
</context>
<context>
    <name>AnswersRoom</name>
    <message>
        <source>All questions</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nobody is right</source>
        <translation>无人正确</translation>
    </message>
    <message>
        <source>Only “{arm}” is right</source>
        <translation>仅“{arm}”正确</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>搜索问题和回答</translation>
    </message>
    <message>
        <source>The best of “{arm}”</source>
        <translation>“{arm}”的最佳回答</translation>
    </message>
    <message>
        <source>The worst of “{arm}”</source>
        <translation>“{arm}”的最差回答</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>存在分歧之处</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>显示哪些问题</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>“{file}” is no longer in the project.</source>
        <translation>“{file}”已不在项目中。</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Change the folder's permissions, or set USTAD_HOME to another one.</source>
        <translation>请更改该文件夹的权限，或将 USTAD_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Use its window; it may be behind others or minimised.</source>
        <translation>请使用其窗口；它可能在其他窗口后面或已最小化。</translation>
    </message>
    <message>
        <source>Ustad is already open.</source>
        <translation>Ustad 已经打开。</translation>
    </message>
    <message>
        <source>Ustad may not write to {path}.</source>
        <translation>Ustad 无权写入 {path}。</translation>
    </message>
</context>
<context>
    <name>ArmColumn</name>
    <message>
        <source>Answer {letter}</source>
        <translation>回答 {letter}</translation>
    </message>
    <message>
        <source>Ask this one again</source>
        <translation>重新询问这一方</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>It failed. Why is said once you have voted.</source>
        <translation>回答失败。投票后会说明原因。</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>没有给出任何内容。</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未提问。</translation>
    </message>
    <message>
        <source>Searched for: {query}</source>
        <translation>搜索内容：{query}</translation>
    </message>
    <message>
        <source>Stopped before it was complete.</source>
        <translation>在完成前已停止。</translation>
    </message>
    <message>
        <source>The passages do not seem to say this.</source>
        <translation>段落中似乎没有这样说。</translation>
    </message>
    <message>
        <source>first word after {seconds} s</source>
        <translation>{seconds} 秒后出现首个词</translation>
    </message>
    <message>
        <source>{figure} tokens/s</source>
        <translation>{figure} 词元/秒</translation>
    </message>
    <message>
        <source>{key}  Best</source>
        <translation>{key}  最佳</translation>
    </message>
    <message>
        <source>{letter} is the best answer</source>
        <translation>{letter} 是最佳回答</translation>
    </message>
    <message>
        <source>{seconds} s in all</source>
        <translation>共 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ArmRow</name>
    <message>
        <source>Answerer {number}</source>
        <translation>回答方 {number}</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>引文来自文档，因此保持开启。</translation>
    </message>
    <message>
        <source>Take it out of the comparison</source>
        <translation>从对比中移除</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>使用我的文档</translation>
    </message>
    <message>
        <source>{name}, with documents</source>
        <translation>{name}，使用文档</translation>
    </message>
</context>
<context>
    <name>ArmsCard</name>
    <message>
        <source>Add another model, run or address, with documents or without</source>
        <translation>添加另一个模型、运行或地址，使用或不使用文档</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Base, documents, tuned, both</source>
        <translation>基础、文档、微调、两者兼用</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>填入最新的运行及其训练所用的模型，各分为使用与不使用文档</translation>
    </message>
    <message>
        <source>No documents are indexed yet: add some on Documents, or ask without them.</source>
        <translation>尚无已索引的文档：请在“文档”中添加，或在不使用文档的情况下提问。</translation>
    </message>
    <message>
        <source>There is nobody who could answer yet: get a model, or add documents to quote from.</source>
        <translation>还没有可以作答的回答方：请获取模型，或添加可供引用的文档。</translation>
    </message>
    <message>
        <source>Two are the same: choose another one, or let only one of them use your documents.</source>
        <translation>有两个相同：请选择另一个，或只让其中一个使用您的文档。</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>With one alone there is a figure, and nothing to compare it with.</source>
        <translation>只有一方时，只能得到数值，没有可对比的对象。</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Pasted text {number}</source>
        <translation>粘贴的文本 {number}</translation>
    </message>
</context>
<context>
    <name>AttachmentBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{name}” out of this conversation</source>
        <translation>将“{name}”从此对话中移除</translation>
    </message>
    <message>
        <source>{size} characters</source>
        <translation>{size} 个字符</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>As many values between 1 and 10 as between 10 and 100</source>
        <translation>在 1 到 10 之间与 10 到 100 之间取同样多的值</translation>
    </message>
    <message>
        <source>By magnitude</source>
        <translation>按数量级</translation>
    </message>
    <message>
        <source>Do not search this setting</source>
        <translation>不搜索此设置</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>BadLinesDialog</name>
    <message numerus="yes">
        <source>%n line(s) of {file} could not be read as rows.</source>
        <translation>
            <numerusform>{file} 中有 %n 行无法读取为数据行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written to {file}.</source>
        <translation>
            <numerusform>有 %n 行无法写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>略去的文本行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>略去的行</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>列出前 {n} 条。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n answer(s) in all.</source>
        <translation>
            <numerusform>共 %n 个回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask several questions</source>
        <translation>提出多个问题</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>提问</translation>
    </message>
    <message numerus="yes">
        <source>Golden questions (%n)</source>
        <translation>
            <numerusform>黄金问题（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Nothing was trained on these. They are asked one after another, each by itself; you vote later.</source>
        <translation>这些内容都未用于训练。问题会逐个单独提出；您稍后投票。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>Test rows of “{name}” (%n)</source>
        <translation>
            <numerusform>“{name}”的测试行（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>They are spread evenly over those there are, without those asked already.</source>
        <translation>从现有问题中均匀选取，已提过的除外。</translation>
    </message>
</context>
<context>
    <name>ChangedRow</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>所属子集</translation>
    </message>
    <message>
        <source>Says the same; it only stands elsewhere.</source>
        <translation>内容相同，只是位置不同。</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>What differs in the row</source>
        <translation>行中的差异</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>无星标</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>… and {n} more letters</source>
        <translation>…还有 {n} 个字符</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Ask the last question again</source>
        <translation>重新提出上一个问题</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制上一个回答</translation>
    </message>
    <message>
        <source>Corrections to rows…</source>
        <translation>将更正存为行…</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>转到提问框</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>How it answers: what the model is told before all, how it chooses words</source>
        <translation>回答方式：预先给模型的指示，以及选词方式</translation>
    </message>
    <message>
        <source>In an empty field: edit the last question</source>
        <translation>在空输入框中：编辑上一个问题</translation>
    </message>
    <message>
        <source>In the list: delete</source>
        <translation>在列表中：删除</translation>
    </message>
    <message>
        <source>In the list: pin</source>
        <translation>在列表中：置顶</translation>
    </message>
    <message>
        <source>In the list: rename</source>
        <translation>在列表中：重命名</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>聊天快捷键</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Stop the answer; leave editing</source>
        <translation>停止回答；退出编辑</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>回答已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The conversation above</source>
        <translation>上方的对话</translation>
    </message>
    <message>
        <source>The conversation below</source>
        <translation>下方的对话</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些快捷键</translation>
    </message>
    <message>
        <source>“{name}”, who answers in this preset, is not here any more.</source>
        <translation>此预设的回答方“{name}”已不存在。</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>Ask your documents, a model, or what you trained</source>
        <translation>向您的文档、某个模型或您训练的成果提问</translation>
    </message>
    <message>
        <source>Back to chat</source>
        <translation>返回聊天</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>转到“开始”</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>Open or create a project on the Start screen; its conversations are kept in it.</source>
        <translation>请在“开始”页面打开或创建项目；其对话保存在项目中。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对比</translation>
    </message>
    <message>
        <source>The same question to several answerers, judged without knowing whose answer is whose</source>
        <translation>向多个回答方提出同一问题，在不知道出自谁手的情况下评判</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>本机没有</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>CheckSettings</name>
    <message>
        <source>A row may have (tokens)</source>
        <translation>每行最多词元数</translation>
    </message>
    <message>
        <source>Check with these</source>
        <translation>按此检查</translation>
    </message>
    <message>
        <source>Count the tokens of</source>
        <translation>计算词元时使用</translation>
    </message>
    <message>
        <source>Do not measure lengths</source>
        <translation>不测量长度</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>行的检查方式</translation>
    </message>
    <message>
        <source>What is longer than the model is trained with is cut: the end of the answer is never learnt. Measure with the model that is to be trained.</source>
        <translation>超出模型训练长度的部分会被截断：回答的末尾将永远学不到。请用要训练的模型来测量。</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n 个数据集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indexed</source>
        <translation>
            <numerusform>%n 个已索引</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>A few questions tell whether documents, fine-tuning or both will serve you.</source>
        <translation>回答几个问题，即可知道文档、微调还是两者结合适合您。</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge: Markdown, text, PDF, Word.</source>
        <translation>添加承载知识的文件：Markdown、文本、PDF、Word。</translation>
    </message>
    <message>
        <source>Advised: answers from your documents (RAG)</source>
        <translation>建议：基于文档作答（RAG）</translation>
    </message>
    <message>
        <source>Advised: documents and fine-tuning together</source>
        <translation>建议：文档与微调结合</translation>
    </message>
    <message>
        <source>Advised: fine-tuning</source>
        <translation>建议：微调</translation>
    </message>
    <message>
        <source>Advised: neither yet</source>
        <translation>建议：暂时都不用</translation>
    </message>
    <message>
        <source>Ask your expert; answers from documents come with their sources.</source>
        <translation>向您的专家提问；基于文档的回答会附上来源。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Collect examples: questions with the answers an expert would give.</source>
        <translation>收集示例：问题以及专家会给出的回答。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>引导我</translation>
    </message>
    <message>
        <source>Seven steps, each shown to you</source>
        <translation>共七步，每步都有指引</translation>
    </message>
    <message>
        <source>Teach a small model your rows; the loss shows how it learns.</source>
        <translation>让小模型学习您的行；损失曲线显示学习情况。</translation>
    </message>
    <message>
        <source>The way to your own expert</source>
        <translation>打造您自己的专家</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{rows} in {datasets}</source>
        <translation>{rows}，分布在 {datasets}中</translation>
    </message>
    <message>
        <source>{runs}, {finished} finished</source>
        <translation>{runs}，{finished} 次已完成</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>此后有 %n 次编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>已检查 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are drafts or rejected were not checked.</source>
        <translation>
            <numerusform>有 %n 行为草稿或已拒绝，未检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Finds empty fields, copies, contradictions, garbled letters, personal data and held-out rows that are also trained on. Nothing is changed unless you say so.</source>
        <translation>查找空字段、重复、矛盾、乱码、个人数据，以及同时用于训练的留出行。未经您同意不会做任何更改。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>How rows are checked</source>
        <translation>行的检查方式</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Lengths as {model} counts, up to {n} tokens.</source>
        <translation>长度按 {model} 的计法，最多 {n} 个词元。</translation>
    </message>
    <message>
        <source>No trouble was found in these rows.</source>
        <translation>这些行中未发现问题。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rows were edited since: check again first</source>
        <translation>检查后行已被编辑：请先重新检查</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Something is being done to the rows</source>
        <translation>正在对行进行操作</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>There are no accepted rows.</source>
        <translation>没有已接受的行。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>需要修复</translation>
    </message>
</context>
<context>
    <name>ChecksRoom</name>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s)</source>
        <translation>
            <numerusform>已提问 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking again may come to something else.</source>
        <translation>重新提问可能得到不同的结果。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the check</source>
        <translation>删除检查</translation>
    </message>
    <message>
        <source>Delete this check?</source>
        <translation>删除此检查？</translation>
    </message>
    <message>
        <source>Keep a comparison as a check (under Earlier), and ask the same questions again after each new run or index: a step back is seen at once.</source>
        <translation>将一次对比保留为检查（在“较早”下），并在每次新的运行或索引之后重新提出相同的问题：退步一目了然。</translation>
    </message>
    <message>
        <source>No check is kept yet</source>
        <translation>尚未保留任何检查</translation>
    </message>
    <message>
        <source>The line begins with the first time it is asked.</source>
        <translation>曲线从第一次提问开始。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>上次 {when}</translation>
    </message>
    <message>
        <source>the questions have changed on the way</source>
        <translation>期间问题有更改</translation>
    </message>
    <message>
        <source>“{name}” is asked no more. Its comparisons stay under Earlier.</source>
        <translation>“{name}”将不再提问。其对比仍保留在“较早”下。</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not used: {drafts} in draft, {rejected} rejected</source>
        <translation>未使用：{drafts} 行草稿，{rejected} 行已拒绝</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>训练内容</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} 行</translation>
    </message>
    <message>
        <source>{rows} rows, and {test} kept for testing</source>
        <translation>{rows} 行，另有 {test} 行留作测试</translation>
    </message>
    <message>
        <source>{task}: {reason}</source>
        <translation>{task}：{reason}</translation>
    </message>
</context>
<context>
    <name>ChunkDetail</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一段落</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>上一段落</translation>
    </message>
    <message>
        <source>Passage {number} of {all}</source>
        <translation>段落 {number} / {all}</translation>
    </message>
    <message>
        <source>What is embedded of this passage</source>
        <translation>此段落中被嵌入的内容</translation>
    </message>
    <message>
        <source>in a language the embedder hardly knows: found by its words</source>
        <translation>嵌入模型几乎不懂这种语言：按词匹配来查找</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message numerus="yes">
        <source>repeats %n character(s) of the passage before</source>
        <translation>
            <numerusform>与上一段落重复 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>the embedder reads only the first {most}</source>
        <translation>嵌入模型只读取前 {most} 个</translation>
    </message>
</context>
<context>
    <name>ChunksDialog</name>
    <message numerus="yes">
        <source>%n longer than the embedder reads</source>
        <translation>
            <numerusform>%n 个超出嵌入模型的读取长度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of this page are not on it as it is now.</source>
        <translation>
            <numerusform>此页的 %n 个段落已不在当前页面上。</numerusform>
        </translation>
    </message>
    <message>
        <source>A document is cut into passages when it is indexed. Close this and press Index.</source>
        <translation>文档在索引时被切分为段落。请关闭此窗口并按“索引”。</translation>
    </message>
    <message>
        <source>No passages</source>
        <translation>没有段落</translation>
    </message>
    <message>
        <source>Not indexed yet</source>
        <translation>尚未索引</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Passages of {file}</source>
        <translation>{file} 的段落</translation>
    </message>
    <message>
        <source>The document has changed since; these are its passages as last indexed.</source>
        <translation>文档在索引后已更改；这是上次索引时的段落。</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>该文档已不在项目中；这是其索引时的文本。</translation>
    </message>
    <message>
        <source>There is no text in this document that could be found.</source>
        <translation>此文档中没有可供查找的文本。</translation>
    </message>
    <message>
        <source>This document could not be read</source>
        <translation>无法读取此文档</translation>
    </message>
    <message>
        <source>median {median} tokens, longest {longest}</source>
        <translation>中位数 {median} 个词元，最长 {longest} 个</translation>
    </message>
</context>
<context>
    <name>ChunksModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Fold to one line</source>
        <translation>折叠为一行</translation>
    </message>
    <message>
        <source>Leave; the guide takes it up again</source>
        <translation>退出；可从指南中继续</translation>
    </message>
    <message>
        <source>Make a project of your own now; the guide says how to begin.</source>
        <translation>现在请创建您自己的项目；指南会说明如何开始。</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Show the whole step</source>
        <translation>显示完整步骤</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>第 {at} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>You have walked the whole way</source>
        <translation>您已走完全程</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Answer the questions. You then see whether documents, training or both suit the work, and why.</source>
        <translation>回答这些问题。然后您会看到文档、训练还是两者兼用适合这项工作，以及原因。</translation>
    </message>
    <message>
        <source>Ask something about the handbook. What you find here is what a model would answer from.</source>
        <translation>就手册提一个问题。您在这里找到的，就是模型作答的依据。</translation>
    </message>
    <message>
        <source>Ask the documents in the chat, then press a number in the answer to see the page.</source>
        <translation>在聊天中向文档提问，然后按回答中的数字，查看对应的页面。</translation>
    </message>
    <message>
        <source>Ask, and check the source</source>
        <translation>提问，并核对来源</translation>
    </message>
    <message>
        <source>Choose a row, then What is trained. The marked part is what the model learns to write.</source>
        <translation>选择一行，然后按“训练内容”。标出的部分就是模型学习书写的内容。</translation>
    </message>
    <message>
        <source>Decide which way to go</source>
        <translation>决定走哪条路</translation>
    </message>
    <message>
        <source>Look at what is learnt</source>
        <translation>查看学习的内容</translation>
    </message>
    <message>
        <source>Make the documents findable</source>
        <translation>让文档可以检索</translation>
    </message>
    <message>
        <source>Measure what it brought</source>
        <translation>测量带来的效果</translation>
    </message>
    <message>
        <source>Press Compare. The same questions go to the model before and after training.</source>
        <translation>按“对比”。同样的问题会交给训练前和训练后的模型。</translation>
    </message>
    <message>
        <source>Press Index. The handbook is read and cut into passages that a question can find.</source>
        <translation>按“索引”。手册会被读取，并切分为可以按问题检索的段落。</translation>
    </message>
    <message>
        <source>Press Start training. In about two minutes it learns the answers; watch the loss fall.</source>
        <translation>按“开始训练”。大约两分钟内，它就会学会这些回答；请看着损失下降。</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>检索文档</translation>
    </message>
    <message>
        <source>Train the small model</source>
        <translation>训练小模型</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Shown when all have answered ({done} of {all})</source>
        <translation>全部作答后显示（{done} / {all}）</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source> (the first {n} are shown)</source>
        <translation> （显示前 {n} 个）</translation>
    </message>
    <message>
        <source>1st and {n} of {count}</source>
        <translation>第 1 个与第 {n} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare the first with</source>
        <translation>将第一个对比于</translation>
    </message>
    <message>
        <source>Delete the left</source>
        <translation>删除左侧</translation>
    </message>
    <message>
        <source>Delete the right</source>
        <translation>删除右侧</translation>
    </message>
    <message>
        <source>Group {number} of {count}</source>
        <translation>第 {number} 组，共 {count} 组</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %n row(s)</source>
        <translation>
            <numerusform>保留全部 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>The group before</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>The left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>The right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>These rows are no longer in the dataset.</source>
        <translation>这些行已不在数据集中。</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>第 {n} 行</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>All settings are the same</source>
        <translation>所有设置均相同</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation>最低验证损失</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>Training loss at the end</source>
        <translation>最终训练损失</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}，最佳</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Curves of the runs</source>
        <translation>各运行的曲线</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>None of these runs has measured this.</source>
        <translation>这些运行都没有测量此项。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>曲线显示的内容</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Figures and settings of the runs</source>
        <translation>各运行的数值和设置</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Added {n}</source>
        <translation>新增 {n}</translation>
    </message>
    <message>
        <source>Changed {n}</source>
        <translation>更改 {n}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>Different: {what}.</source>
        <translation>不同之处：{what}。</translation>
    </message>
    <message>
        <source>Moved {n}</source>
        <translation>移动 {n}</translation>
    </message>
    <message>
        <source>No row differs.</source>
        <translation>没有行存在差异。</translation>
    </message>
    <message>
        <source>Removed {n}</source>
        <translation>删除 {n}</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>有差异的行</translation>
    </message>
    <message>
        <source>This row has been taken out since.</source>
        <translation>此行之后已被移除。</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>the rows as they are now</source>
        <translation>当前的行</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>All comparisons</source>
        <translation>所有对比</translation>
    </message>
    <message>
        <source>All of these questions have been asked already.</source>
        <translation>这些问题都已提过。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask all of them something</source>
        <translation>向所有回答方提问</translation>
    </message>
    <message>
        <source>Ask held-out questions one after another</source>
        <translation>逐个提出留出的问题</translation>
    </message>
    <message>
        <source>Each goes on from its own answer to the question shown</source>
        <translation>各方接着自己对所示问题的回答继续</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>转到“数据集”</translation>
    </message>
    <message>
        <source>No dataset here has test rows, and there are no golden questions: nothing is held out.</source>
        <translation>这里没有带测试行的数据集，也没有黄金问题：没有任何留出内容。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>移除问题</translation>
    </message>
    <message>
        <source>Remove this question?</source>
        <translation>移除此问题？</translation>
    </message>
    <message>
        <source>See what its column says, then ask for what is missing under “Questions”.</source>
        <translation>请查看其所在列的说明，然后在“问题”下补问缺失的部分。</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>多个…</translation>
    </message>
    <message>
        <source>Split a dataset on the Dataset screen, or collect golden questions.</source>
        <translation>请在“数据集”页面划分数据集，或收集黄金问题。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop asking; what is there is kept</source>
        <translation>停止提问；已有内容会保留</translation>
    </message>
    <message>
        <source>Table (*.csv);;All of it (*.json)</source>
        <translation>表格 (*.csv);;全部内容 (*.json)</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>{done} of {all} answers</source>
        <translation>{done} / {all} 个回答</translation>
    </message>
    <message>
        <source>“{name}” failed several times in a row and is not asked the rest.</source>
        <translation>“{name}”连续多次失败，不再向其提出其余问题。</translation>
    </message>
    <message>
        <source>“{question}”, its answers and its vote count no longer.</source>
        <translation>“{question}”及其回答和投票将不再计入。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Answered by</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach files to this conversation</source>
        <translation>将文件附加到此对话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>文档 ({patterns})</translation>
    </message>
    <message>
        <source>Editing a question: it is asked again, and what was there stays as another version.</source>
        <translation>正在编辑问题：将重新提问，原有内容作为另一版本保留。</translation>
    </message>
    <message>
        <source>Quotes come from documents, so this stays on.</source>
        <translation>引文来自文档，因此保持开启。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter begins a new line.</source>
        <translation>发送 (Enter)。Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this answer (Esc)</source>
        <translation>停止此回答 (Esc)</translation>
    </message>
    <message>
        <source>Use my documents</source>
        <translation>使用我的文档</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Add a condition on a column</source>
        <translation>添加列条件</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>对其的要求</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>As it was, it is kept beside it as “{copy}”.</source>
        <translation>原来的版本保存在旁边，名为“{copy}”。</translation>
    </message>
    <message>
        <source>“{name}” was written by another version of Ustad and is brought to this one.</source>
        <translation>“{name}”由另一版本的 Ustad 写入，正转换为此版本。</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>没有对话包含这些词。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search in titles and in what was said (Ctrl+F)</source>
        <translation>在标题和聊天内容中搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>被拒回答</translation>
    </message>
    <message>
        <source>Remarks, not trained: {columns}</source>
        <translation>附注，不参与训练：{columns}</translation>
    </message>
    <message>
        <source>Say which column is what.</source>
        <translation>请指明各列的用途。</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What would be trained</source>
        <translation>将要训练的内容</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>参与训练</translation>
    </message>
</context>
<context>
    <name>Conversing</name>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The answer: {words}</source>
        <translation>回答：{words}</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct this answer</source>
        <translation>更正此回答</translation>
    </message>
    <message>
        <source>Keep correction</source>
        <translation>保留更正</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>The answer as it should have been</source>
        <translation>应有的回答</translation>
    </message>
    <message>
        <source>What was wrong with it, for yourself</source>
        <translation>哪里不对，供您自己参考</translation>
    </message>
    <message>
        <source>“Corrections to rows…” in the menu of the chat makes rows of all corrections.</source>
        <translation>聊天菜单中的“将更正存为行…”会把所有更正变成行。</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>新建数据集</translation>
    </message>
    <message>
        <source>Answers that can become rows</source>
        <translation>可以变成行的回答</translation>
    </message>
    <message>
        <source>Answers you corrected, and those with a thumb up, that are in no dataset yet. What the model had said stays beside a correction as the worse answer, from which preference training learns.</source>
        <translation>您更正过的以及点赞的、尚不在任何数据集中的回答。模型原来的回答会作为较差的回答保留在更正旁，供偏好训练学习。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Corrections to rows</source>
        <translation>将更正存为行</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>来自聊天</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>新数据集的名称</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>保存 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>保存行</translation>
    </message>
    <message>
        <source>There is nothing to save yet: correct an answer, or mark one as good with the thumb under it.</source>
        <translation>还没有可保存的内容：请更正一个回答，或用回答下方的拇指标记为好。</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>That was our mistake, not yours</source>
        <translation>这是我们的错误，不是您的问题</translation>
    </message>
    <message>
        <source>These diagnostics stay on this machine unless you pass them on. Paths, names of people, documents and datasets, and keys are taken out; an error can still quote a few words of what it was about.</source>
        <translation>除非您自行转交，这些诊断信息只留在本机。路径、人名、文档和数据集的名称以及密钥均已移除；错误信息仍可能引用少量相关文字。</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Curve of the run</source>
        <translation>运行的曲线</translation>
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
        <translation>梯度</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>内存 (GB)</translation>
    </message>
    <message>
        <source>Memory of the GPU (GB)</source>
        <translation>显存 (GB)</translation>
    </message>
    <message>
        <source>Processor (%)</source>
        <translation>处理器 (%)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Size of the gradient</source>
        <translation>梯度大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>The curve appears with the first step.</source>
        <translation>第一步完成后显示曲线。</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>曲线显示的内容</translation>
    </message>
</context>
<context>
    <name>DatasetsScreen</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and all that could be undone in them are deleted. This can't be undone.</source>
        <translation>
            <numerusform>将删除 %n 行及其所有可撤消的编辑。此操作无法撤消。</numerusform>
        </translation>
    </message>
    <message>
        <source>A dataset belongs to a project: open one, or make a new one, on the start page.</source>
        <translation>数据集属于项目：请在开始页面打开或新建项目。</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Bring in the handbook's questions</source>
        <translation>导入手册中的问题</translation>
    </message>
    <message>
        <source>Bring rows in; files may also be dropped here</source>
        <translation>导入行；也可将文件拖放到这里</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Delete the dataset</source>
        <translation>删除数据集</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>From a folder of the datasets library…</source>
        <translation>从 datasets 库的文件夹…</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From the Hugging Face hub…</source>
        <translation>从 Hugging Face Hub…</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>转到开始页面</translation>
    </message>
    <message>
        <source>Have a model propose rows from documents or from other rows</source>
        <translation>让模型根据文档或其他行提议新行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>新建数据集</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>尚无行</translation>
    </message>
    <message>
        <source>Propose rows…</source>
        <translation>提议行…</translation>
    </message>
    <message>
        <source>Proposed rows</source>
        <translation>提议的行</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the dataset</source>
        <translation>重命名数据集</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows are examples: a question and the answer you want. A model is tuned on some of them and tested with the others.</source>
        <translation>行就是示例：一个问题和您想要的回答。用其中一部分微调模型，用其余部分测试。</translation>
    </message>
    <message>
        <source>Write the first row</source>
        <translation>编写第一行</translation>
    </message>
    <message>
        <source>{n} for testing</source>
        <translation>{n} 行用于测试</translation>
    </message>
    <message>
        <source>{n} for training</source>
        <translation>{n} 行用于训练</translation>
    </message>
    <message>
        <source>{n} for validation</source>
        <translation>{n} 行用于验证</translation>
    </message>
    <message>
        <source>{n} not assigned</source>
        <translation>{n} 行未分配</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} 行已拒绝</translation>
    </message>
    <message>
        <source>{n} waiting for review</source>
        <translation>{n} 行待审阅</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Chat with it on this computer</source>
        <translation>在这台电脑上与它聊天</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>For training and chat: {size}</source>
        <translation>用于训练和聊天：{size}</translation>
    </message>
    <message>
        <source>Its makers give it only to those who agreed to their terms: agree on the model's page at the hub, and enter a token under “Hub access”.</source>
        <translation>发布者只向同意其条款的人提供：请在 Hub 上的模型页面同意条款，并在“Hub 访问”下输入访问令牌。</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>许可证：{name}</translation>
    </message>
    <message>
        <source>ONNX, {folder}: {size}</source>
        <translation>ONNX，{folder}：{size}</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>下载内容</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>It names the system, the processor, the graphics cards, the memory and the versions of libraries, and what each check found. It holds no paths, no names of people or machines, no documents, no keys.</source>
        <translation>其中列出系统、处理器、显卡、内存、各库的版本以及每项检查的结果。不含路径、人名或机器名、文档和密钥。</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>文档文本</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Find by name or tag</source>
        <translation>按名称或标签查找</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>已索引</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Passages…</source>
        <translation>段落…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>See how this document is cut into passages</source>
        <translation>查看此文档如何切分为段落</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>What is indexed stays; Index goes on where it stopped</source>
        <translation>已索引的内容会保留；按“索引”可从停止处继续</translation>
    </message>
    <message>
        <source>Which documents are listed</source>
        <translation>列出哪些文档</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} 个文件/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>已索引</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>与另一文档相同</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>DownloadCard</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>How far the download of {name} is</source>
        <translation>{name} 的下载进度</translation>
    </message>
    <message>
        <source>Partly downloaded</source>
        <translation>已部分下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>EarlierRoom</name>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>另有 %n 个未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and figures are lost. The runs stay as they are.</source>
        <translation>回答和数值将丢失。各次运行保持不变。</translation>
    </message>
    <message>
        <source>Ask the same questions again after each new run or index, and see how it goes over time</source>
        <translation>在每次新的运行或索引之后重新提出相同的问题，查看随时间的变化</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with all answers, to be looked at and compared with later ones.</source>
        <translation>对比及其所有回答保存在这里，可供查看，并与以后的对比相比较。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comparison(s)?</source>
        <translation>
            <numerusform>删除 %n 个对比？</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>以前的对比</translation>
    </message>
    <message>
        <source>Figures of those chosen</source>
        <translation>所选各项的数值</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep as a check</source>
        <translation>保留为检查</translation>
    </message>
    <message>
        <source>Keep as a check…</source>
        <translation>保留为检查…</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>尚未进行任何对比</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The questions differ, so the figures tell only so much.</source>
        <translation>问题不同，因此数值的可比性有限。</translation>
    </message>
    <message>
        <source>The same questions are asked again when you say so; the newest run takes the place of this one.</source>
        <translation>按您的指示重新提出相同的问题；最新的运行会取代此运行。</translation>
    </message>
</context>
<context>
    <name>EditsMenu</name>
    <message>
        <source>Nothing has been edited yet</source>
        <translation>尚无任何编辑</translation>
    </message>
    <message>
        <source>Take back several edits</source>
        <translation>撤消多次编辑</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>A first guess; after a run on this computer it is a better one.</source>
        <translation>初步估计；在本机运行一次后会更准确。</translation>
    </message>
    <message>
        <source>By an earlier run on this computer.</source>
        <translation>根据本机先前的一次运行。</translation>
    </message>
    <message>
        <source>By how fast this computer multiplies; after a run on it, better.</source>
        <translation>根据本机的乘法运算速度；运行一次后会更准确。</translation>
    </message>
    <message numerus="yes">
        <source>Corrected by what %n run(s) on this computer needed.</source>
        <translation>
            <numerusform>已根据本机 %n 次运行的实际需求修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可以容纳</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>当前可用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tokens to read</source>
        <translation>要读取的词元</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>参与学习的部分</translation>
    </message>
    <message>
        <source>Worked out, and not measured on this computer yet.</source>
        <translation>为估算值，尚未在本机上实测。</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>约 {count}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>then about {size}</source>
        <translation>之后约 {size}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} 个权重</translation>
    </message>
    <message>
        <source>{need}; {cost}</source>
        <translation>{need}；{cost}</translation>
    </message>
    <message>
        <source>{train} + {validation} to validate on</source>
        <translation>{train} + {validation}（用于验证）</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者兼用</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>黄金问题</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>留出的问题</translation>
    </message>
    <message>
        <source>In nearly the same words</source>
        <translation>用词几乎相同</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分正确</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未提问</translation>
    </message>
    <message>
        <source>Questions it was trained on</source>
        <translation>用于训练的问题</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>To say that the documents do not tell</source>
        <translation>应回答文档中没有说明</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Validation questions</source>
        <translation>验证问题</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>逐字相同</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>EvaluationScreen</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>黄金问题</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新建对比</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>尚未进行任何对比</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The same questions to several ways of answering: which is better, and how sure that is.</source>
        <translation>向多种回答方式提出相同的问题：哪种更好，以及有多大把握。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Against the rules</source>
        <translation>与规则不符</translation>
    </message>
    <message>
        <source>Agrees with the rules</source>
        <translation>与规则一致</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>一个回答</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>On your own questions</source>
        <translation>针对您自己的问题</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>See the trial</source>
        <translation>查看试验</translation>
    </message>
    <message>
        <source>Shows sources</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>To begin</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>各种方式的成本</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>When the facts change</source>
        <translation>当事实变化时</translation>
    </message>
    <message>
        <source>Would more rows help?</source>
        <translation>更多的行会有帮助吗？</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>measured, in %</source>
        <translation>已测量，单位 %</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>“{metric}” on %n held-out question(s); the lines are 95 % intervals.</source>
        <translation>
            <numerusform>“{metric}”，基于 %n 个留出的问题；线段为 95 % 区间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in the guide</source>
        <translation>指南中的更多内容</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>(ends here)</source>
        <translation>（到此结束）</translation>
    </message>
    <message>
        <source>A folder or ZIP file to hand over, with a sample program</source>
        <translation>可交付的文件夹或 ZIP 文件，附示例程序</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>正在核验</translation>
    </message>
    <message>
        <source>Compare it with the original</source>
        <translation>与原模型对比</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>First difference: asked “{prompt}”, after “{shared}”</source>
        <translation>首处差异：提问“{prompt}”，在“{shared}”之后</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>对比进度</translation>
    </message>
    <message>
        <source>How much the same text surprises each: original, then export. Less is better.</source>
        <translation>同一文本令两者“意外”的程度：先原模型，后导出模型。越低越好。</translation>
    </message>
    <message>
        <source>Package…</source>
        <translation>打包…</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Places of the same text at which both find the same next word the likeliest.</source>
        <translation>同一文本中，两者认为最可能的下一个词相同的位置。</translation>
    </message>
    <message>
        <source>Prompts read the same</source>
        <translation>提示词读取一致</translation>
    </message>
    <message>
        <source>Questions that become the same tokens in both. All must.</source>
        <translation>在两者中切分为相同词元的问题。必须全部相同。</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>回答相同</translation>
    </message>
    <message>
        <source>Same next word</source>
        <translation>下一个词相同</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>显示 {name} 的文件夹</translation>
    </message>
    <message>
        <source>The export goes on</source>
        <translation>导出模型接着写</translation>
    </message>
    <message>
        <source>The original goes on</source>
        <translation>原模型接着写</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>“{run}”所学内容，基于 {model}</translation>
    </message>
    <message>
        <source>Words of the original's answers up to where the export's first differs.</source>
        <translation>原模型回答中，到导出模型首次出现差异为止的词数。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{same} of {all}</source>
        <translation>{same} / {all}</translation>
    </message>
    <message>
        <source>“{prompt}” becomes other tokens from the one numbered {at} on:</source>
        <translation>“{prompt}”从第 {at} 个词元起变得不同：</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n cannot be: {reason}</source>
        <translation>
            <numerusform>%n 行无法写入：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written</source>
        <translation>
            <numerusform>将写入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written.</source>
        <translation>
            <numerusform>将写入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>All accepted rows</source>
        <translation>所有已接受的行</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Choose where to.</source>
        <translation>请选择保存位置。</translation>
    </message>
    <message>
        <source>Each part of the split in a file of its own</source>
        <translation>划分的每个子集各存一个文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the datasets library</source>
        <translation>datasets 库的文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>不压缩</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>未写入，因为尚未审阅：%n 行草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>未写入：%n 行已拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the first {looked} rows {n} cannot be written: {reason}</source>
        <translation>前 {looked} 行中有 {n} 行无法写入：{reason}</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Rows are written</source>
        <translation>行的写入方式</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>按聊天模板生成文本 (Jinja)</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>按模板生成文本</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>This is there already, with something in it.</source>
        <translation>目标已存在，且其中有内容。</translation>
    </message>
    <message>
        <source>Those the table shows</source>
        <translation>表格中显示的行</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>Will be called {name}</source>
        <translation>将命名为 {name}</translation>
    </message>
    <message>
        <source>Will be replaced: {names}</source>
        <translation>将替换：{names}</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>A model as ONNX, for processors, NVIDIA cards and Windows, held against the original.</source>
        <translation>将模型导出为 ONNX，适用于处理器、NVIDIA 显卡和 Windows，并与原模型对照。</translation>
    </message>
    <message>
        <source>Delete the export</source>
        <translation>删除导出</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>GGUF file (*.gguf)</source>
        <translation>GGUF 文件 (*.gguf)</translation>
    </message>
    <message>
        <source>It was not compared with the original yet.</source>
        <translation>尚未与原模型对比。</translation>
    </message>
    <message>
        <source>Its folder is removed ({size}). The model it was made of stays.</source>
        <translation>将移除其文件夹（{size}）。制作它所用的模型会保留。</translation>
    </message>
    <message>
        <source>Make a GGUF file</source>
        <translation>制作 GGUF 文件</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>打包“{name}”</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>The GGUF file is at {path} ({size}).</source>
        <translation>GGUF 文件位于 {path}（{size}）。</translation>
    </message>
    <message>
        <source>The package is at {path} ({size}).</source>
        <translation>打包文件位于 {path}（{size}）。</translation>
    </message>
    <message>
        <source>There are none yet. Each appears here with its size and, once it is verified, how near it is to the original.</source>
        <translation>还没有导出。每次导出都会显示在这里，附大小；核验后还会显示与原模型的接近程度。</translation>
    </message>
    <message>
        <source>Verifying found it broken: do not hand it over.</source>
        <translation>核验发现它已损坏：请勿交付。</translation>
    </message>
    <message>
        <source>ZIP file (*.zip);;Folder (*)</source>
        <translation>ZIP 文件 (*.zip);;文件夹 (*)</translation>
    </message>
    <message>
        <source>“{name}” is exported ({size}).</source>
        <translation>已导出“{name}”（{size}）。</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>A quarter of the full size, and nearer to the original than int4.</source>
        <translation>完整大小的四分之一，比 int4 更接近原模型。</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Half of the full size, nearly exact. For cards with enough memory.</source>
        <translation>完整大小的一半，几乎精确。适合显存充足的显卡。</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核验</translation>
    </message>
    <message>
        <source>Recommended: an eighth of the full size and the quickest answers, since reading the weights takes most of the time. Some words differ from the original; verifying says how many.</source>
        <translation>推荐：体积为完整大小的八分之一，作答最快，因为大部分时间用于读取权重。部分用词与原模型不同；核验会给出具体数量。</translation>
    </message>
    <message>
        <source>Says the same as the original, word for word. Large and slow: for comparing.</source>
        <translation>与原模型逐字一致。体积大、速度慢：用于对比。</translation>
    </message>
    <message>
        <source>This processor</source>
        <translation>本机处理器</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Verified, differs</source>
        <translation>已核验，有差异</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>Half of the answers took longer, half less.</source>
        <translation>一半的回答用时更长，一半更短。</translation>
    </message>
    <message>
        <source>How fast a model writes; quotes are not written.</source>
        <translation>模型写作的速度；引文不是写出来的。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>已提问题数</translation>
    </message>
    <message>
        <source>Questions that ended in an error.</source>
        <translation>以错误告终的问题数。</translation>
    </message>
    <message>
        <source>The most that was held while it answered, all of the engine together.</source>
        <translation>作答期间的最大占用，引擎整体合计。</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>回答用时</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{value}, the best</source>
        <translation>{value}，最佳</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of each</source>
        <translation>各方的数值</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n row(s)</source>
        <translation>
            <numerusform>填充 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill a column</source>
        <translation>填充列</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>行的范围</translation>
    </message>
    <message>
        <source>Leave it empty to empty the column.</source>
        <translation>留空即清空该列。</translation>
    </message>
    <message>
        <source>Made of other columns</source>
        <translation>由其他列组成</translation>
    </message>
    <message>
        <source>Names of columns in braces stand for what is in them: {names}</source>
        <translation>花括号中的列名代表该列的内容：{names}</translation>
    </message>
    <message>
        <source>Only where the column is empty</source>
        <translation>仅填充该列为空的行</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>The first rows get:</source>
        <translation>前几行将得到：</translation>
    </message>
    <message>
        <source>The same value</source>
        <translation>相同的值</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>With</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>填充内容</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>选定的行</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>Inside of words too</source>
        <translation>也匹配词的内部</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Sorted by {what}</source>
        <translation>按 {what} 排列</translation>
    </message>
    <message>
        <source>Sorted by {what}, descending</source>
        <translation>按 {what} 降序排列</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>长于</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>is shorter than</source>
        <translation>短于</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{column} {is_longer_than} {n} characters</source>
        <translation>{column} {is_longer_than} {n} 个字符</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since {day}</source>
        <translation>{day} 以来更改过</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Look inside of words too</source>
        <translation>也在词的内部查找</translation>
    </message>
    <message>
        <source>Only {place}; press to take this away</source>
        <translation>仅 {place}；按下即可移除</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>移除：{what}</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Whole words were found, the last perhaps only begun. This looks through all rows.</source>
        <translation>已按整词查找，最后一个词可以只是开头。此操作会查找所有行。</translation>
    </message>
    <message>
        <source>{n} of {all} rows shown</source>
        <translation>显示 {n} / {all} 行</translation>
    </message>
    <message>
        <source>{place}: click to search beyond it</source>
        <translation>{place}：点击可扩大搜索范围</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Changed at any time</source>
        <translation>更改时间不限</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>过去 30 天内更改过</translation>
    </message>
    <message>
        <source>Changed in the last 7 days</source>
        <translation>过去 7 天内更改过</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>过去一年内更改过</translation>
    </message>
    <message>
        <source>Find a tag, folder or file</source>
        <translation>查找标签、文件夹或文件</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>在此范围内搜索</translation>
    </message>
    <message>
        <source>Tags, folders and files to search in</source>
        <translation>要在其中搜索的标签、文件夹和文件</translation>
    </message>
    <message>
        <source>When the file was last changed</source>
        <translation>文件的上次更改时间</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>筛选和排序</translation>
    </message>
    <message>
        <source>Length of the row</source>
        <translation>行的长度</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The dataset's own order</source>
        <translation>数据集自身的顺序</translation>
    </message>
    <message>
        <source>Where rows come from</source>
        <translation>行的来源</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>上一处</translation>
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
        <translation>征求建议</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Ignore this: {finding}</source>
        <translation>忽略此项：{finding}</translation>
    </message>
    <message>
        <source>One undo takes it back</source>
        <translation>撤消一次即可恢复</translation>
    </message>
    <message>
        <source>See rows that belong together side by side</source>
        <translation>并排查看相互关联的行</translation>
    </message>
    <message>
        <source>Show only these rows in the table: {finding}</source>
        <translation>仅在表格中显示这些行：{finding}</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些行</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Why it fits, or does not</source>
        <translation>为何能够或无法容纳</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>{bits} bit: fits</source>
        <translation>{bits} 位：可以容纳</translation>
    </message>
    <message>
        <source>{bits} bit: tight</source>
        <translation>{bits} 位：勉强容纳</translation>
    </message>
    <message>
        <source>{bits} bit: will not fit</source>
        <translation>{bits} 位：无法容纳</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>FromDatasetDialog</name>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows that were proposed from your documents know the passage they speak about. Propose rows and review them in Datasets; rows that nothing is trained on tell the most.</source>
        <translation>根据您的文档提议的行知道自己所涉及的段落。请在“数据集”中提议并审阅行；未用于训练的行最能说明问题。</translation>
    </message>
    <message>
        <source>Take questions from a dataset</source>
        <translation>从数据集获取问题</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Test rows</source>
        <translation>测试行</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <source>{count} rows are marked as such.</source>
        <translation>有 {count} 行标记为此类。</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source>%n message(s) from the beginning of this conversation were not read.</source>
        <translation>
            <numerusform>未读取此对话开头的 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit and were not read.</source>
        <translation>
            <numerusform>有 %n 个段落放不下，未被读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) read</source>
        <translation>
            <numerusform>已读 %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this conversation was read; when it no longer fits, the oldest go first.</source>
        <translation>此对话已全部读取；放不下时，最早的内容先被略去。</translation>
    </message>
    <message>
        <source>Begin a new conversation, or say again what matters of them.</source>
        <translation>请开始新对话，或重述其中的要点。</translation>
    </message>
    <message>
        <source>For the last answer {used} of {all} tokens (word pieces) were used.</source>
        <translation>上一个回答使用了 {used} / {all} 个词元（词片段）。</translation>
    </message>
    <message>
        <source>How much this model can read is not known here.</source>
        <translation>此处不清楚该模型能读取多少内容。</translation>
    </message>
    <message>
        <source>{share} of what it can read</source>
        <translation>占可读取量的 {share}</translation>
    </message>
    <message>
        <source>{share} read, passages left out</source>
        <translation>已读 {share}，部分段落略去</translation>
    </message>
    <message>
        <source>{share} read, the beginning left out</source>
        <translation>已读 {share}，开头部分略去</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Folder of llama.cpp's source code</source>
        <translation>llama.cpp 源代码的文件夹</translation>
    </message>
    <message>
        <source>For llama.cpp, Ollama and LM Studio: a GGUF file</source>
        <translation>用于 llama.cpp、Ollama 和 LM Studio：GGUF 文件</translation>
    </message>
    <message>
        <source>Make a GGUF file…</source>
        <translation>制作 GGUF 文件…</translation>
    </message>
    <message>
        <source>Numbers of the GGUF file</source>
        <translation>GGUF 文件的数值精度</translation>
    </message>
    <message>
        <source>What is chosen above is converted by {path}.</source>
        <translation>上方所选内容由 {path} 转换。</translation>
    </message>
</context>
<context>
    <name>GoldenDetail</name>
    <message>
        <source>Answered in {place}</source>
        <translation>答案位于 {place}</translation>
    </message>
    <message>
        <source>Chat would say that nothing covers this, although the passage was found.</source>
        <translation>虽然找到了段落，聊天仍会称没有内容涉及此问题。</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>请选择一个问题</translation>
    </message>
    <message>
        <source>Here you see what answers it, and what was found instead where it went wrong.</source>
        <translation>这里会显示回答问题的段落，以及出错时实际找到的内容。</translation>
    </message>
    <message>
        <source>Not asked yet: press Measure.</source>
        <translation>尚未提问：请按“测量”。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>The right passage came as number {place}. Before it:</source>
        <translation>正确段落排在第 {place} 位。排在其前的有：</translation>
    </message>
    <message>
        <source>The right passage came first.</source>
        <translation>正确段落排在第一。</translation>
    </message>
    <message>
        <source>The right passage is not among the first ten. Found instead:</source>
        <translation>正确段落不在前十之列。找到的是：</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}，第 {page} 页</translation>
    </message>
</context>
<context>
    <name>GoldenDialog</name>
    <message>
        <source>A passage counts as right when it holds at least half of these words.</source>
        <translation>段落包含这些文字的一半以上即视为正确。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>As somebody would ask it</source>
        <translation>像别人会问的那样写</translation>
    </message>
    <message>
        <source>Choose a document, or give the words that answer the question.</source>
        <translation>请选择文档，或填写回答此问题的文字。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>编辑问题</translation>
    </message>
    <message>
        <source>Found by the quote</source>
        <translation>通过引文查找</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The words of the document that answer it</source>
        <translation>文档中回答此问题的文字</translation>
    </message>
    <message>
        <source>Without words every passage of the page, or of the document, counts as right.</source>
        <translation>未填写文字时，该页或该文档的任何段落都视为正确。</translation>
    </message>
    <message>
        <source>Words that answer it</source>
        <translation>回答问题的文字</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Any that holds the quote</source>
        <translation>任何包含引文的段落</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未提问</translation>
    </message>
    <message>
        <source>Not in the first ten</source>
        <translation>不在前十之列</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Right passage</source>
        <translation>正确段落</translation>
    </message>
    <message>
        <source>{document}, page {page}</source>
        <translation>{document}，第 {page} 页</translation>
    </message>
</context>
<context>
    <name>GrowDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 次请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s)</source>
        <translation>
            <numerusform>约 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>提议行</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows in other words</source>
        <translation>改写的行</translation>
    </message>
    <message>
        <source>Rows per passage</source>
        <translation>每段行数</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The limits leave no room for even one request.</source>
        <translation>现有限额连一次请求都容不下。</translation>
    </message>
    <message>
        <source>The rows go to “{name}” as drafts. Each waits until you accept or reject it.</source>
        <translation>这些行将作为草稿加入“{name}”。每行都等待您接受或拒绝。</translation>
    </message>
    <message>
        <source>There is no model that could write: add one on the Models screen.</source>
        <translation>没有可以写作的模型：请在“模型”页面添加一个。</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>提议内容</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>cost about {cost}</source>
        <translation>费用约 {cost}</translation>
    </message>
    <message>
        <source>time: try one passage to know</source>
        <translation>时间：试一个段落即可得知</translation>
    </message>
    <message>
        <source>{read} tokens read, {written} written</source>
        <translation>读取 {read} 个词元，写出 {written} 个</translation>
    </message>
</context>
<context>
    <name>GrowPrompt</name>
    <message>
        <source>Filled in</source>
        <translation>填入后</translation>
    </message>
    <message>
        <source>Filled in for each passage: {places}</source>
        <translation>为每个段落填入：{places}</translation>
    </message>
    <message>
        <source>Nothing usable</source>
        <translation>没有可用内容</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take the prompt this kind comes with</source>
        <translation>使用此类型自带的提示词</translation>
    </message>
    <message>
        <source>The next passage</source>
        <translation>下一段落</translation>
    </message>
    <message>
        <source>The passage before</source>
        <translation>上一段落</translation>
    </message>
    <message>
        <source>The prompt, filled in</source>
        <translation>填入后的提示词</translation>
    </message>
    <message>
        <source>Try on this passage</source>
        <translation>在此段落上试用</translation>
    </message>
    <message>
        <source>Try the prompt to see what this model really writes.</source>
        <translation>试用提示词，看看该模型实际会写出什么。</translation>
    </message>
    <message>
        <source>What is shown of the prompt</source>
        <translation>提示词的显示方式</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>模型写出的内容</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>模型写出的内容</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} / {n}</translation>
    </message>
    <message>
        <source>{n} left out: {reasons}</source>
        <translation>略去 {n} 个：{reasons}</translation>
    </message>
    <message>
        <source>{n} usable</source>
        <translation>{n} 行可用</translation>
    </message>
    <message>
        <source>{seconds} s, {read} tokens read, {written} written</source>
        <translation>{seconds} 秒，读取 {read} 个词元，写出 {written} 个</translation>
    </message>
</context>
<context>
    <name>GrowSources</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are selected in the table. Those that are one question and one answer are said in other words; each stays in its part of the split.</source>
        <translation>
            <numerusform>表格中选中了 %n 行。其中一问一答的行会换一种说法改写；每行仍留在其所属子集。</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>Documents to ask about</source>
        <translation>要提问的文档</translation>
    </message>
    <message>
        <source>No documents are indexed yet. Add some on the Documents screen and press Index.</source>
        <translation>尚无已索引的文档。请在“文档”页面添加并按“索引”。</translation>
    </message>
    <message>
        <source>No rows are selected. Close this, select rows in the table, and come back.</source>
        <translation>未选中任何行。请关闭此窗口，在表格中选中行后再回来。</translation>
    </message>
</context>
<context>
    <name>Growing</name>
    <message numerus="yes">
        <source>%n passage(s) asked about</source>
        <translation>
            <numerusform>已就 %n 个段落提问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came before.</source>
        <translation>
            <numerusform>之前已得到 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) proposed</source>
        <translation>
            <numerusform>已提议 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行提示</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Rows are being proposed already. Wait until that is done, or stop it.</source>
        <translation>已在提议行。请等待完成，或将其停止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n row(s) came.</source>
        <translation>
            <numerusform>已停止。得到 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>略去的内容</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>费用 {cost}</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>略去 {n} 个</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Every technical word of the window in two sentences. The small ? beside a word shows the same.</source>
        <translation>窗口中的每个技术词语，各用两句话解释。词语旁的小 ? 会显示同样的内容。</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>更多相关内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>The picture shows the window in English.</source>
        <translation>图片显示的是英文窗口。</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>此页尚未翻译，以英文显示。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation>首次使用引导</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words.</source>
        <translation>指南中没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a page on the internet?</source>
        <translation>要打开互联网上的页面吗？</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Seven steps on the sample project, each shown to you</source>
        <translation>在示例项目上走七步，每步都有指引</translation>
    </message>
    <message>
        <source>{address} is opened in your web browser.</source>
        <translation>将在您的网页浏览器中打开 {address}。</translation>
    </message>
    <message>
        <source>{page} – Ustad's guide</source>
        <translation>{page} – Ustad 指南</translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 项检查未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>复制诊断信息…</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Last tested: {when}</source>
        <translation>上次测试：{when}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>No NVIDIA card that its driver lists</source>
        <translation>驱动程序未列出 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing was tried yet. “Test” does one real operation of each kind: a matrix product on each device, a step of training, a layer in 4 bits, an ONNX session on each provider, and more. It takes half a minute to some minutes; what crashes or hangs, does so in a process of its own.</source>
        <translation>尚未进行测试。“测试”会对每一类操作实际执行一次：在每个设备上做一次矩阵乘法、一步训练、一个 4 位层、在每个执行提供程序上建立一个 ONNX 会话等。耗时从半分钟到几分钟；即使崩溃或卡死，也只发生在独立进程中。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Trying: {what}</source>
        <translation>正在测试：{what}</translation>
    </message>
    <message>
        <source>What this computer can do for models: tried, not guessed.</source>
        <translation>这台电脑能为模型做什么：实测所得，而非猜测。</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} 可用</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} 及另外 %n 个</numerusform>
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
        <translation>下限</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import, stopped</source>
        <translation>导入，已停止</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>导入和导出</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Nothing came in from a file or went out to one yet.</source>
        <translation>尚未从文件导入或向文件导出任何内容。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>显示略去的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>HubAccess</name>
    <message>
        <source>A token is kept; enter another to replace it</source>
        <translation>已保存访问令牌；输入新的即可替换</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>镜像地址</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问 Hub…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Enter a token first.</source>
        <translation>请先输入访问令牌。</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>清除访问令牌</translation>
    </message>
    <message>
        <source>Hub access</source>
        <translation>Hub 访问</translation>
    </message>
    <message>
        <source>Most models can be had without an account. Some makers give theirs only to those who agreed to terms on the model's page: for those, make a token for reading in your account's settings at the hub.</source>
        <translation>大多数模型无需账户即可获取。有些发布者只提供给在模型页面同意条款的人：对于这类模型，请在 Hub 的账户设置中创建一个只读访问令牌。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The hub itself</source>
        <translation>Hub 官方站点</translation>
    </message>
    <message>
        <source>The hub knows it: it is of {name}.</source>
        <translation>Hub 认可此令牌：属于 {name}。</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>访问令牌已清除。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>访问令牌</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问 Hub…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import from the Hugging Face hub</source>
        <translation>从 Hugging Face Hub 导入</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>Only files of rows are fetched. A program that comes with a set is never run.</source>
        <translation>只获取数据行文件。数据集附带的程序绝不会运行。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>数据集的组成部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>owner/name, or the set's address</source>
        <translation>owner/name，或数据集的地址</translation>
    </message>
    <message>
        <source>{name} has these parts.</source>
        <translation>{name} 包含以下部分。</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>需获取 {size}</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>A kind Ustad does not know</source>
        <translation>Ustad 不认识的类型</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问 Hub…</translation>
    </message>
    <message>
        <source>For training and chat</source>
        <translation>用于训练和聊天</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>发布者要求同意条款</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>查看 {name}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Nothing is sent before you search. Only weights that cannot run programs are downloaded: safetensors and ONNX.</source>
        <translation>搜索之前不会发送任何内容。只下载无法运行程序的权重：safetensors 和 ONNX。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>Part of a name, or owner/name</source>
        <translation>名称的一部分，或 owner/name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The hub has none in this form whose name holds that. Try fewer words, or the other form.</source>
        <translation>Hub 上没有名称含此内容的这种形式的模型。请减少搜索词，或改用另一种形式。</translation>
    </message>
    <message>
        <source>What to look for on the hub</source>
        <translation>在 Hub 上搜索的内容</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} 次下载</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 参数</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>略去 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first lines could not be read: {reason}</source>
        <translation>
            <numerusform>开头有 %n 行无法读取：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in.</source>
        <translation>
            <numerusform>已导入 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have come in so far</source>
        <translation>
            <numerusform>目前已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>添加到“{name}”</translation>
    </message>
    <message>
        <source>As drafts, to be reviewed</source>
        <translation>作为草稿，待审阅</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cells separated by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>已检测到：{what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>导入“{file}”</translation>
    </message>
    <message>
        <source>In the shape of the rows there</source>
        <translation>采用现有行的结构</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>New dataset “{name}”</source>
        <translation>新数据集“{name}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>正在读取前几行…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>第一行为列名</translation>
    </message>
    <message>
        <source>The rows come in when you press Import.</source>
        <translation>按“导入”后即导入这些行。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>recognised as: {kind}</source>
        <translation>识别为：{kind}</translation>
    </message>
    <message>
        <source>separated by {what}</source>
        <translation>以{what}分隔</translation>
    </message>
    <message>
        <source>shape not recognised</source>
        <translation>未识别出结构</translation>
    </message>
    <message>
        <source>the first with rows</source>
        <translation>第一个含有行的工作表</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成项</translation>
    </message>
    <message>
        <source>Close the list of jobs (Esc)</source>
        <translation>关闭任务列表 (Esc)</translation>
    </message>
    <message>
        <source>Indexing, training and exports appear here while they run, with their logs.</source>
        <translation>索引、训练和导出在运行时会显示在这里，并附日志。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有任务</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>以及 %n 项较早的任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Copy details…</source>
        <translation>复制详细信息…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In a process of its own</source>
        <translation>在独立进程中</translation>
    </message>
    <message>
        <source>In a process of its own, one at a time</source>
        <translation>在独立进程中，逐个进行</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>在后台</translation>
    </message>
    <message>
        <source>In the process that holds the models</source>
        <translation>在加载模型的进程中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>It names the system, the versions of libraries, what went wrong and the last lines of the logs. Paths, names of people, documents and datasets, and keys are taken out. Look through it all the same: an error can quote a few words of what it was about.</source>
        <translation>其中包含系统、库的版本、出错原因以及日志的最后几行。路径、人名、文档和数据集的名称以及密钥均已移除。仍请您过目：错误信息可能引用少量相关文字。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of {title}</source>
        <translation>{title} 的日志</translation>
    </message>
    <message>
        <source>Nothing has been logged.</source>
        <translation>没有日志内容。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Ustad ended while this was under way.</source>
        <translation>任务进行时 Ustad 已退出。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{when} · took {time}</source>
        <translation>{when} · 耗时 {time}</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>任务（{count}）</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message numerus="yes">
        <source>%n verdict(s): each pair of answers in both orders.</source>
        <translation>
            <numerusform>%n 次判定：每对回答按两种顺序各一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} here.</source>
        <translation>在本机大约需要 {time}。</translation>
    </message>
    <message>
        <source>About {tokens} tokens to read.</source>
        <translation>大约需要读取 {tokens} 个词元。</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count} 个</translation>
    </message>
    <message>
        <source>How long that takes shows after the first few; you can stop at any time.</source>
        <translation>需要多久在前几次之后显示；您可以随时停止。</translation>
    </message>
    <message>
        <source>It compares each two answers to a question, in both orders; only where both verdicts agree somebody wins. How far it can be trusted shows beside your own votes.</source>
        <translation>它对每个问题两两比较回答，按两种顺序；只有两次判定一致才算有一方胜出。它有多可信，会显示在您自己的投票旁边。</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判者</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>评判回答</translation>
    </message>
    <message>
        <source>Last time: {sentences}</source>
        <translation>上次：{sentences}</translation>
    </message>
    <message>
        <source>Let a model judge</source>
        <translation>让模型评判</translation>
    </message>
    <message>
        <source>Let a model judge the answers</source>
        <translation>让模型评判回答</translation>
    </message>
    <message>
        <source>No model here is large enough to judge. Add a larger one on the Models screen, or an address in Settings.</source>
        <translation>这里没有足够大的模型可以评判。请在“模型”页面添加更大的模型，或在“设置”中添加地址。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions, expected answers, quotes and all answers are sent to {host}.</source>
        <translation>问题、期望的回答、引文和所有回答都会发送到 {host}。</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>没有一个问题同时得到两种回答方式的回答。</translation>
    </message>
    <message>
        <source>They cost about {price}.</source>
        <translation>费用约为 {price}。</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n row(s) added to “{name}”.</source>
        <translation>
            <numerusform>已向“{name}”添加 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已导出到 {file}</translation>
    </message>
    <message>
        <source>Nothing has been said in this conversation yet.</source>
        <translation>此对话中还没有任何内容。</translation>
    </message>
    <message>
        <source>Show the dataset</source>
        <translation>显示数据集</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>显示该行</translation>
    </message>
    <message>
        <source>The answer is a row of “{name}” now.</source>
        <translation>该回答现已成为“{name}”中的一行。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys of the chat</source>
        <translation>聊天快捷键</translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read.</source>
        <translation>
            <numerusform>%n 个文档无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read; the others are indexed.</source>
        <translation>
            <numerusform>%n 个文档无法读取；其余已索引。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to index.</source>
        <translation>
            <numerusform>%n 个文档待索引。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation>
            <numerusform>%n 个文件已在项目中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) can be found</source>
        <translation>
            <numerusform>可检索 %n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a folder and what is below it</source>
        <translation>添加文件夹及其下级内容</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add the files that hold the knowledge</source>
        <translation>添加承载知识的文件</translation>
    </message>
    <message>
        <source>All documents are indexed.</source>
        <translation>所有文档均已索引。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All kinds that are read</source>
        <translation>所有可读取的类型</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Files, a folder, or a table from a database; files may also be dropped here</source>
        <translation>文件、文件夹或数据库中的表；也可将文件拖放到这里</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How documents are read and searched…</source>
        <translation>文档的读取和检索方式…</translation>
    </message>
    <message>
        <source>How often the right passage is found for questions of your own</source>
        <translation>对您自己的问题，正确段落的命中率如何</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>已索引</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>正在索引</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>已打开其所在文件夹：这类文件可能是程序，Ustad 不会启动它。</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>本机没有可打开此类文件的程序。</translation>
    </message>
    <message>
        <source>PDF, Word, PowerPoint, Excel, web pages, mails, books, Markdown, text and more are read. The project keeps its own copies; your files stay as they are.</source>
        <translation>可读取 PDF、Word、PowerPoint、Excel、网页、邮件、电子书、Markdown、文本等。项目保存自己的副本；您的文件保持不变。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} documents are read; the rest waits.</source>
        <translation>已暂停：已读取 {done} / {total} 个文档；其余等待中。</translation>
    </message>
    <message>
        <source>Read what is new or changed, so that it can be found</source>
        <translation>读取新增或更改的内容，以便能够检索到</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)?</source>
        <translation>
            <numerusform>移除 %n 个文档？</numerusform>
        </translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>评分…</translation>
    </message>
    <message>
        <source>Source code and settings</source>
        <translation>源代码和设置</translation>
    </message>
    <message>
        <source>Table from a database…</source>
        <translation>数据库中的表…</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>表格和数据</translation>
    </message>
    <message>
        <source>The project's copy and its passages are deleted. The file it was copied from stays.</source>
        <translation>将删除项目中的副本及其段落。复制来源的原文件会保留。</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>监视的文件夹…</translation>
    </message>
    <message>
        <source>What answers are looked up in</source>
        <translation>回答所依据的资料</translation>
    </message>
</context>
<context>
    <name>LeaksModel</name>
    <message>
        <source>Asked</source>
        <translation>已提问</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>In this trial</source>
        <translation>在此试验中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>用于训练</translation>
    </message>
</context>
<context>
    <name>LeaksRoom</name>
    <message numerus="yes">
        <source>Asked all the same: %n question(s). The slices say how answers to them fare.</source>
        <translation>
            <numerusform>仍然提出 %n 个问题。“分组”会显示对它们的回答情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is compared with what the runs were trained on: word for word, in nearly the same words, and by its meaning.</source>
        <translation>每个问题都与各运行的训练内容比较：逐字、用词几乎相同，以及按含义。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n question(s). An answer to what was trained on shows memory, not skill.</source>
        <translation>
            <numerusform>略去 %n 个问题。对训练过的内容作答，体现的是记忆而非能力。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these questions was trained on</source>
        <translation>这些问题都未用于训练</translation>
    </message>
    <message>
        <source>Nothing here was trained, so nothing can have been learnt by heart</source>
        <translation>此处没有经过训练的内容，因此不可能有死记硬背</translation>
    </message>
    <message>
        <source>Questions that were trained on</source>
        <translation>曾用于训练的问题</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>模型写出的内容</translation>
    </message>
    <message>
        <source>What the model wrote is listed, the first {shown} at most.</source>
        <translation>列出模型写出的内容，最多显示前 {shown} 条。</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>略去的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Its maker has put no text beside it. Its licence: {licence}</source>
        <translation>其发布者没有附上许可证文本。其许可证：{licence}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences of what Ustad is made of</source>
        <translation>Ustad 所用组件的许可证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>按名称或许可证搜索</translation>
    </message>
    <message>
        <source>The words of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message numerus="yes">
        <source>%n step(s) to go</source>
        <translation>
            <numerusform>还剩 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>LocalServerCard</name>
    <message numerus="yes">
        <source>%n request(s) since it was switched on</source>
        <translation>
            <numerusform>开启以来 %n 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>调用方式</translation>
    </message>
    <message>
        <source>In force when it is switched on again.</source>
        <translation>下次开启时生效。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Let other computers ask?</source>
        <translation>允许其他电脑提问？</translation>
    </message>
    <message>
        <source>Let them ask</source>
        <translation>允许提问</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Local server: {verb}</source>
        <translation>本地服务器：{verb}</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>生成新密钥？</translation>
    </message>
    <message>
        <source>Models alone: no project is open.</source>
        <translation>仅提供模型：没有打开的项目。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>尚无提问。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>On, also for other computers</source>
        <translation>已开启，也对其他电脑开放</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Other programs on this machine can ask your models, runs and documents, as they would ask OpenAI. Your own chat goes first.</source>
        <translation>本机上的其他程序可以像调用 OpenAI 那样，向您的模型、运行和文档提问。您自己的聊天优先。</translation>
    </message>
    <message>
        <source>Programs with the present key are turned away. The server is switched off and on again.</source>
        <translation>使用当前密钥的程序将被拒绝。服务器会关闭后重新开启。</translation>
    </message>
    <message>
        <source>Serve this project instead</source>
        <translation>改为向此项目提供服务</translation>
    </message>
    <message>
        <source>Serves the project “{name}”.</source>
        <translation>正在为项目“{name}”提供服务。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Whoever is in this network and has the key can then ask your models and documents. Questions and answers cross the network unencrypted.</source>
        <translation>此网络中持有密钥的任何人都可以向您的模型和文档提问。问题和回答在网络中以未加密方式传输。</translation>
    </message>
    <message>
        <source>Will serve the project “{name}”.</source>
        <translation>将为项目“{name}”提供服务。</translation>
    </message>
    <message>
        <source>YOUR-KEY</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{read} read, {written} written</source>
        <translation>读取 {read}，写出 {written}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A project is a folder that holds documents, rows, runs and chats. Open one, or try the sample.</source>
        <translation>项目是存放文档、行、运行和聊天的文件夹。请打开一个项目，或试用示例。</translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Each can go on from where it stopped.</source>
        <translation>每个任务都可以从停止处继续。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>转到“开始”</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>It can go on from where it stopped when Ustad starts again.</source>
        <translation>Ustad 再次启动时，可以从停止处继续。</translation>
    </message>
    <message>
        <source>It would have to begin anew.</source>
        <translation>将需要从头开始。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume goes on from where it stopped; it also waits for you under Jobs.</source>
        <translation>“继续”会从停止处接着进行；也可稍后在“任务”下继续。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start the job again</source>
        <translation>重新开始任务</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{count} jobs were cut off when Ustad last ended.</source>
        <translation>Ustad 上次退出时中断了 {count} 个任务。</translation>
    </message>
    <message>
        <source>{kind}: {words}. Your project is safe; what was shown as saved is on disk. You can go on working.</source>
        <translation>{kind}：{words}。您的项目是安全的；显示为已保存的内容都在磁盘上。您可以继续工作。</translation>
    </message>
    <message>
        <source>“{title}” ended with a fault: {words}</source>
        <translation>“{title}”因故障结束：{words}</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <translation>“{title}”已完成。</translation>
    </message>
    <message>
        <source>“{title}” is still running</source>
        <translation>“{title}”仍在运行</translation>
    </message>
    <message>
        <source>“{title}” is stopped.</source>
        <translation>“{title}”已停止。</translation>
    </message>
    <message>
        <source>“{title}” was cut off when Ustad last ended.</source>
        <translation>Ustad 上次退出时中断了“{title}”。</translation>
    </message>
</context>
<context>
    <name>Managing</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>已删除“{title}”。</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Chosen and rejected answer</source>
        <translation>优选回答和被拒回答</translation>
    </message>
    <message>
        <source>Chosen answer</source>
        <translation>优选回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>文档和摘要</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>问题的补充内容</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>问题和回答</translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation>被拒回答</translation>
    </message>
    <message>
        <source>Rejected turns</source>
        <translation>被拒轮次</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>文本和类别</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>文本和片段</translation>
    </message>
    <message>
        <source>Text by a chat template (Jinja)</source>
        <translation>按聊天模板生成文本 (Jinja)</translation>
    </message>
    <message>
        <source>Text by a template</source>
        <translation>按模板生成文本</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>各列的用途</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>As it would be trained</source>
        <translation>训练时的样子</translation>
    </message>
    <message>
        <source>As models bring it: “messages” are the turns; columns go by their names.</source>
        <translation>采用模型自带的写法：“messages”是各轮次；列以其名称引用。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>每行是</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在文本中</translation>
    </message>
    <message>
        <source>Names of columns stand in braces: {example}</source>
        <translation>列名写在花括号中：{example}</translation>
    </message>
    <message>
        <source>No column is taken for: {parts}.</source>
        <translation>没有列用作：{parts}。</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Remark, not trained</source>
        <translation>附注，不参与训练</translation>
    </message>
    <message>
        <source>Row {at} of {n}</source>
        <translation>第 {at} 行，共 {n} 行</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>行的类型</translation>
    </message>
    <message>
        <source>What “{column}” is taken for</source>
        <translation>“{column}”的用途</translation>
    </message>
    <message>
        <source>Write a template.</source>
        <translation>请编写模板。</translation>
    </message>
</context>
<context>
    <name>MarksStrip</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>For people; no model sees it</source>
        <translation>供人查看；模型看不到</translation>
    </message>
    <message>
        <source>Give the row a star</source>
        <translation>给该行加星标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>行的状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory: {words}. {name}</source>
        <translation>内存：{words}。{name}</translation>
    </message>
    <message>
        <source>Processor only, no GPU</source>
        <translation>仅处理器，无 GPU</translation>
    </message>
    <message>
        <source>{gpu}: {used} / {total}</source>
        <translation>{gpu}：{used} / {total}</translation>
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
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>合并到模型</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The model “{name}” is in the models folder.</source>
        <translation>模型“{name}”已在模型文件夹中。</translation>
    </message>
    <message>
        <source>What “{name}” has learnt becomes part of a new model in the models folder. It is chosen, trained further and exported like any other.</source>
        <translation>“{name}”所学的内容将成为模型文件夹中一个新模型的一部分。它可以像其他模型一样选择、继续训练和导出。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <translation>可训练</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Check the files of {name} against their checksums</source>
        <translation>用校验和检查 {name} 的文件</translation>
    </message>
    <message>
        <source>Comes with Ustad</source>
        <translation>随 Ustad 提供</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>How {name} runs</source>
        <translation>{name} 的运行方式</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>ONNX for DirectML</source>
        <translation>ONNX，适用于 DirectML</translation>
    </message>
    <message>
        <source>ONNX for NVIDIA cards</source>
        <translation>ONNX，适用于 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>ONNX for an NPU</source>
        <translation>ONNX，适用于 NPU</translation>
    </message>
    <message>
        <source>ONNX for the processor</source>
        <translation>ONNX，适用于处理器</translation>
    </message>
    <message>
        <source>ONNX for {device}</source>
        <translation>ONNX，适用于 {device}</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Show the folder of {name}</source>
        <translation>显示 {name} 的文件夹</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>将 {name} 从列表中移除</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}B</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}M</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need it to be used or gone on with:</source>
        <translation>
            <numerusform>%n 次运行需要它才能使用或继续：</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>添加模型文件夹…</translation>
    </message>
    <message>
        <source>Asking the hub for {name}…</source>
        <translation>正在向 Hub 询问 {name}…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what was downloaded of {name}?</source>
        <translation>删除 {name} 已下载的部分？</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>删除 {name}？</translation>
    </message>
    <message>
        <source>Hub access…</source>
        <translation>Hub 访问…</translation>
    </message>
    <message>
        <source>It has to be downloaded from the beginning then.</source>
        <translation>之后需要从头开始下载。</translation>
    </message>
    <message>
        <source>Its files stay where they are: {path}</source>
        <translation>其文件保留在原处：{path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>将 {name} 从列表中移除？</translation>
    </message>
    <message>
        <source>The language models you can chat with and train: those here, and those to be had.</source>
        <translation>可供聊天和训练的语言模型：本机已有的，以及可获取的。</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>显示哪些模型</translation>
    </message>
    <message>
        <source>Worth having</source>
        <translation>值得拥有</translation>
    </message>
    <message>
        <source>You can also drop a folder here. It needs the files a model usually comes with: config.json, tokenizer.json and weights in the safetensors format. Nothing is copied or changed.</source>
        <translation>也可将文件夹拖放到这里。其中需有模型通常附带的文件：config.json、tokenizer.json 和 safetensors 格式的权重。不会复制或更改任何内容。</translation>
    </message>
    <message>
        <source>{name} is in the list now.</source>
        <translation>{name} 已加入列表。</translation>
    </message>
    <message>
        <source>{path} goes for good.</source>
        <translation>{path} 将被永久删除。</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n processor core(s), {memory} of memory, {card}.</source>
        <translation>
            <numerusform>%n 个处理器核心，{memory} 内存，{card}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A graphics card with about {memory}.</source>
        <translation>一块约有 {memory} 显存的显卡。</translation>
    </message>
    <message>
        <source>A model of up to {size} billion parameters is done.</source>
        <translation>最多可完成 {size}B 参数的模型。</translation>
    </message>
    <message>
        <source>About {memory} of memory for a model of {size} billion parameters in 16 bits.</source>
        <translation>16 位、{size}B 参数的模型约需 {memory} 内存。</translation>
    </message>
    <message>
        <source>About {memory} of memory. Indexing 100 pages takes about {time}.</source>
        <translation>约需 {memory} 内存。索引 100 页约需 {time}。</translation>
    </message>
    <message>
        <source>About {memory} of the {budget} that training may use, and about {time} to go {passes} times through {examples} examples with a model of {size} billion parameters.</source>
        <translation>需要训练可用的 {budget} 中的约 {memory}；用 {size}B 参数的模型将 {examples} 个示例训练 {passes} 轮，约需 {time}。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>In one night</source>
        <translation>一夜之内</translation>
    </message>
    <message>
        <source>No model is done with these examples. Begin with fewer examples or a faster machine.</source>
        <translation>用这些示例训练，没有模型能完成。请先减少示例，或使用更快的机器。</translation>
    </message>
    <message>
        <source>Not even a small model can be trained in this memory. Use another machine for training.</source>
        <translation>以这样的内存，连小模型也无法训练。请使用另一台机器训练。</translation>
    </message>
    <message>
        <source>On the machine you named</source>
        <translation>在您指定的机器上</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Rough figures by plain arithmetic, not measured.</source>
        <translation>简单计算的粗略数值，并非实测。</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card</source>
        <translation>无 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>{method}. {reason}</source>
        <translation>{method}。{reason}</translation>
    </message>
    <message>
        <source>{name} with {memory}</source>
        <translation>{name}，{memory}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A folder's name cannot end with a full stop.</source>
        <translation>文件夹名称不能以英文句点结尾。</translation>
    </message>
    <message>
        <source>A folder's name cannot hold {char}.</source>
        <translation>文件夹名称不能包含 {char}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Folder for projects</source>
        <translation>存放项目的文件夹</translation>
    </message>
    <message>
        <source>Makes {path}</source>
        <translation>将创建 {path}</translation>
    </message>
    <message>
        <source>My expert</source>
        <translation>我的专家</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>OliveOptions</name>
    <message>
        <source>A config of Olive</source>
        <translation>Olive 的配置</translation>
    </message>
    <message>
        <source>Give the result a name.</source>
        <translation>请为结果命名。</translation>
    </message>
    <message>
        <source>Mend the settings that are marked.</source>
        <translation>请修正标出的设置。</translation>
    </message>
    <message>
        <source>Model or run</source>
        <translation>模型或运行</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>结果的名称</translation>
    </message>
    <message>
        <source>No run of this project has made an adapter yet.</source>
        <translation>此项目还没有生成适配器的运行。</translation>
    </message>
    <message>
        <source>Open a config</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Open a file, or paste a command line of a guide.</source>
        <translation>请打开文件，或粘贴教程中的命令行。</translation>
    </message>
    <message>
        <source>Open a project first: its rows and runs are what this works on.</source>
        <translation>请先打开项目：此处要用到其中的行和运行。</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>使用其行</translation>
    </message>
    <message>
        <source>Settings as in</source>
        <translation>设置同</translation>
    </message>
    <message>
        <source>This project has no dataset yet.</source>
        <translation>此项目还没有数据集。</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>常用值</translation>
    </message>
    <message>
        <source>What “{run}” learnt</source>
        <translation>“{run}”所学内容</translation>
    </message>
    <message>
        <source>or a command line of a guide</source>
        <translation>或教程中的命令行</translation>
    </message>
</context>
<context>
    <name>OlivePackCard</name>
    <message>
        <source>Being installed</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>How far the installation is</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>安装 Olive</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Its environment is removed ({size}). What it has made stays.</source>
        <translation>将移除其环境（{size}）。它生成的内容会保留。</translation>
    </message>
    <message>
        <source>Made for an earlier Ustad</source>
        <translation>为较早版本的 Ustad 制作</translation>
    </message>
    <message>
        <source>Microsoft Olive</source>
        <translation>Microsoft Olive</translation>
    </message>
    <message>
        <source>Microsoft's tool for tuning, squeezing and converting models, as its guides have it. Version {version} is installed beside Ustad's own packages and shares PyTorch with them: about {download} to download, {room} of disk while it is installed.</source>
        <translation>Microsoft 用于微调、压缩和转换模型的工具，功能与其教程一致。版本 {version} 安装在 Ustad 自身的软件包旁，并与其共用 PyTorch：约需下载 {download}，安装时占用磁盘 {room}。</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Olive {version} with an ONNX Runtime GenAI {genai} of its own, {size}. It works offline, and tells its maker nothing.</source>
        <translation>Olive {version}，自带 ONNX Runtime GenAI {genai}，{size}。可离线工作，不向其开发者发送任何信息。</translation>
    </message>
    <message>
        <source>Remove Olive</source>
        <translation>移除 Olive</translation>
    </message>
    <message>
        <source>Remove Olive?</source>
        <translation>移除 Olive？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
</context>
<context>
    <name>OlivePage</name>
    <message>
        <source>As in the guide</source>
        <translation>与教程一致</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>按当前情况</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>How far Olive is</source>
        <translation>Olive 的进度</translation>
    </message>
    <message>
        <source>Install Olive above to start it; the settings can be copied without it.</source>
        <translation>安装上方的 Olive 后才能启动；不安装也可以复制设置。</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>耗时 {time}。</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Olive has no words for this, and trains without:</source>
        <translation>Olive 中没有与以下各项对应的写法，训练时不使用：</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save what Olive is told</source>
        <translation>保存给 Olive 的指令</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step {step}, loss {loss}</source>
        <translation>第 {step} 步，损失 {loss}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The adapter is in the run “{name}” ({size}), and can be used like any other.</source>
        <translation>适配器位于运行“{name}”中（{size}），可像其他适配器一样使用。</translation>
    </message>
    <message>
        <source>The adapter's file “{name}” is in the project's exports ({size}).</source>
        <translation>适配器文件“{name}”位于项目的导出中（{size}）。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>What Olive is told</source>
        <translation>给 Olive 的指令</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>{name} is no longer in Olive: {why}</source>
        <translation>Olive 中已不再有 {name}：{why}</translation>
    </message>
    <message>
        <source>“{name}” is in your models ({size}); it opened and answered.</source>
        <translation>“{name}”已在您的模型中（{size}）；可以打开并作答。</translation>
    </message>
    <message>
        <source>“{name}” is in your models with its adapter ({size}); both opened and answered.</source>
        <translation>“{name}”及其适配器已在您的模型中（{size}）；两者都可以打开并作答。</translation>
    </message>
    <message>
        <source>“{name}” is made and opens ({size}).</source>
        <translation>“{name}”已制作完成，可以打开（{size}）。</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>A million tokens cost {price}.</source>
        <translation>每百万词元费用为 {price}。</translation>
    </message>
    <message>
        <source>A model of your own; no program in its folder is run.</source>
        <translation>您自己的模型；不会运行其文件夹中的任何程序。</translation>
    </message>
    <message>
        <source>A new index is made; the present one answers until it is ready.</source>
        <translation>将建立新索引；就绪之前由当前索引作答。</translation>
    </message>
    <message>
        <source>All passages and questions are sent to {host}, which must have a model for embeddings there.</source>
        <translation>所有段落和问题都会发送到 {host}，该处必须有用于嵌入的模型。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download the model, then save.</source>
        <translation>请先下载模型，再保存。</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>从文件夹…</translation>
    </message>
    <message>
        <source>How documents are read and searched</source>
        <translation>文档的读取和检索方式</translation>
    </message>
    <message>
        <source>It gives no vectors of single words, so that comparison is left out.</source>
        <translation>它不提供单个词的向量，因此略去该项比较。</translation>
    </message>
    <message>
        <source>It is on this machine.</source>
        <translation>已在本机上。</translation>
    </message>
    <message>
        <source>It needs a program of its makers, which Ustad does not run: use it through an address.</source>
        <translation>它需要其制作者的程序，而 Ustad 不会运行：请通过地址使用它。</translation>
    </message>
    <message>
        <source>Knows English; other languages are found by their words. Quick, and needs no download.</source>
        <translation>懂英语；其他语言按词匹配来查找。速度快，无需下载。</translation>
    </message>
    <message>
        <source>Knows about {languages} languages. Reads up to {tokens} tokens. At most about {speed} % as quick as the packaged one. Download {size}, licence {licence}.</source>
        <translation>懂约 {languages} 种语言。最多读取 {tokens} 个词元。速度最多约为内置模型的 {speed}%。下载 {size}，许可证 {licence}。</translation>
    </message>
    <message>
        <source>On held-out questions it found the right passage first in {share}.</source>
        <translation>在留出的问题上，正确段落排在第一的比例为 {share}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The folder of a sentence-transformers model</source>
        <translation>sentence-transformers 模型的文件夹</translation>
    </message>
    <message>
        <source>The model reads {tokens}; the rest is found by its words alone.</source>
        <translation>模型读取 {tokens}；其余部分仅按词匹配来查找。</translation>
    </message>
    <message>
        <source>Tuned by the run “{run}” on questions and passages.</source>
        <translation>由运行“{run}”用问题和段落微调。</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2 (packaged)</source>
        <translation>all-MiniLM-L6-v2（内置）</translation>
    </message>
    <message>
        <source>{model}, at {name}</source>
        <translation>{model}，位于 {name}</translation>
    </message>
    <message>
        <source>“{run}”, tuned here</source>
        <translation>“{run}”，在此微调</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>A folder with the run's rows, its settings and Ustad's engine. Two commands in its README train it there; “Bring back” takes over what it has become.</source>
        <translation>一个文件夹，内含该运行的行、设置和 Ustad 的引擎。按其 README 中的两条命令即可在那里训练；“取回”会接收训练成果。</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>请选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Copy the base model along ({size})</source>
        <translation>一并复制基础模型（{size}）</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>请更正标出的设置。</translation>
    </message>
    <message>
        <source>Enter the address of the first machine under Advanced: the others look for it there.</source>
        <translation>请在“高级”中输入第一台机器的地址：其他机器会到那里找它。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Pack “{name}” for another machine</source>
        <translation>打包“{name}”以用于另一台机器</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new one.</source>
        <translation>文件夹 {folder} 不为空。请选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Without GPUs there is nothing to keep in parts: choose a whole copy on each.</source>
        <translation>没有 GPU 就无可分片：请选择各自保存完整副本。</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Packed into {folder} ({size}). Its README has the two commands.</source>
        <translation>已打包到 {folder}（{size}）。其 README 中有两条命令。</translation>
    </message>
    <message>
        <source>The folder that the run was packed into</source>
        <translation>运行打包到的文件夹</translation>
    </message>
    <message>
        <source>The run is back, at step {step}.</source>
        <translation>运行已取回，位于第 {step} 步。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>As wide as the window</source>
        <translation>适合窗口宽度</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>下一处 (Return)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部分编号</translation>
    </message>
    <message>
        <source>Place before (Shift+Return)</source>
        <translation>上一处 (Shift+Return)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <source>of {pages} parts</source>
        <translation>/ {pages} 部分</translation>
    </message>
    <message>
        <source>{at} of {hits}</source>
        <translation>{at} / {hits}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>文档页面</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Copy passage</source>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>Its folder was opened: a file of this kind can be a program, which Ustad does not start.</source>
        <translation>已打开其所在文件夹：这类文件可能是程序，Ustad 不会启动它。</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file.</source>
        <translation>本机没有可打开此类文件的程序。</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>用相应程序打开</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>The document is no longer in the project; this is its text as it was indexed.</source>
        <translation>该文档已不在项目中；这是其索引时的文本。</translation>
    </message>
    <message>
        <source>The document is no longer indexed; this is the passage as it was.</source>
        <translation>该文档已不在索引中；这是当时的段落。</translation>
    </message>
    <message>
        <source>The passage is in the clipboard.</source>
        <translation>段落已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The text as it was read from the file</source>
        <translation>从文件读取的文本</translation>
    </message>
    <message>
        <source>The text as it was read from the file, part {page} of {pages}</source>
        <translation>从文件读取的文本，第 {page} 部分，共 {pages} 部分</translation>
    </message>
    <message>
        <source>The words of this passage are not in the document as it is now.</source>
        <translation>当前文档中没有此段落的文字。</translation>
    </message>
    <message>
        <source>The words of this passage are not on the page as it is now.</source>
        <translation>当前页面上没有此段落的文字。</translation>
    </message>
</context>
<context>
    <name>PassageItem</name>
    <message>
        <source>Passage {number}: {file}</source>
        <translation>段落 {number}：{file}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>A few plain questions tell which way will serve you.</source>
        <translation>几个简单的问题，即可知道哪种方式适合您。</translation>
    </message>
    <message>
        <source>Ask, check the sources, and compare before and after.</source>
        <translation>提问、核对来源，并对比前后效果。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Collect questions with the answers an expert gives.</source>
        <translation>收集问题以及专家给出的回答。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>From your documents to your own expert</source>
        <translation>从您的文档到您自己的专家</translation>
    </message>
    <message>
        <source>Let answers draw on your files, with page and quote.</source>
        <translation>让回答取材于您的文件，并注明页码和引文。</translation>
    </message>
    <message>
        <source>Teach a small model those answers, here on this machine.</source>
        <translation>在本机上教小模型学会这些回答。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation>还没有任何值。</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>An answer links to this address. It will open in your browser:

{address}</source>
        <translation>回答中的链接指向以下地址。它将在浏览器中打开：

{address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>打开此地址？</translation>
    </message>
    <message>
        <source>This link is not a web address and is not opened: {address}</source>
        <translation>此链接不是网址，未打开：{address}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Cut</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>Cut after (tokens)</source>
        <translation>截断长度（词元）</translation>
    </message>
    <message>
        <source>Draw spaces, tabs and ends of lines</source>
        <translation>显示空格、制表符和行尾</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>参与学习</translation>
    </message>
    <message>
        <source>Loading the model's words…</source>
        <translation>正在加载模型的词表…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Nothing of this row would be learnt, so training does not start with it.</source>
        <translation>此行没有可学习的内容，因此带有它的训练不会开始。</translation>
    </message>
    <message>
        <source>Point at a word to see its token.</source>
        <translation>指向某个词即可查看其词元。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>仅读取</translation>
    </message>
    <message>
        <source>Show spaces</source>
        <translation>显示空白</translation>
    </message>
    <message>
        <source>The row as the model sees it</source>
        <translation>模型看到的行</translation>
    </message>
    <message>
        <source>The row is long: the middles of its parts are not shown. All of it is counted.</source>
        <translation>该行较长：各部分的中间内容不显示，但全部计入。</translation>
    </message>
    <message>
        <source>There is no model yet. Add one on the Models screen.</source>
        <translation>还没有模型。请在“模型”页面添加一个。</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>查看的内容</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>整个数据集</translation>
    </message>
    <message>
        <source>{tokens} of {length} tokens, {learnt} learnt</source>
        <translation>{tokens} / {length} 个词元，{learnt} 个参与学习</translation>
    </message>
    <message>
        <source>{tokens} tokens, the last {cut} cut at {length}; {learnt} learnt</source>
        <translation>{tokens} 个词元，末尾 {cut} 个在 {length} 处截断；{learnt} 个参与学习</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message numerus="yes">
        <source>%n held-out question(s)</source>
        <translation>
            <numerusform>%n 个留出的问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to learn from</source>
        <translation>
            <numerusform>%n 行可供学习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of answering</source>
        <translation>
            <numerusform>%n 种回答方式</numerusform>
        </translation>
    </message>
    <message>
        <source>A quick one now</source>
        <translation>现在快速训练一个</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Hold out a fifth of the rows</source>
        <translation>留出五分之一的行</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>正在预估…</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Prove it on your questions</source>
        <translation>用您的问题验证</translation>
    </message>
    <message>
        <source>Rules of thumb are general; your questions are not. Ustad indexes your documents, trains a quick adapter, asks the model alone, with documents, trained, and both together the questions you held out, and says which way is better and how sure that is.</source>
        <translation>经验法则是笼统的，而您的问题不是。Ustad 会为您的文档建立索引，快速训练一个适配器，把您留出的问题分别交给单独的模型、带文档的模型、训练后的模型以及两者结合来回答，并说明哪种方式更好、有多确定。</translation>
    </message>
    <message>
        <source>There are no rows to learn from and to ask. Collect questions with answers on the Dataset screen.</source>
        <translation>没有可供学习和提问的行。请在“数据集”页面收集带回答的问题。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>asking {time}</source>
        <translation>提问 {time}</translation>
    </message>
    <message>
        <source>indexing {time}</source>
        <translation>索引 {time}</translation>
    </message>
    <message>
        <source>training {time}</source>
        <translation>训练 {time}</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}).</source>
        <translation>{questions}，{rows}，{ways}：约 {time}（{parts}）。</translation>
    </message>
    <message>
        <source>{questions}, {rows}, {ways}: about {time} ({parts}). In the time you give, fewer questions are asked.</source>
        <translation>{questions}，{rows}，{ways}：约 {time}（{parts}）。在您给定的时间内会少问一些问题。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T):</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>返回 (Backspace)</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>继续 (Enter)</translation>
    </message>
    <message>
        <source>Keys: a number chooses, Enter goes on, Backspace goes back</source>
        <translation>按键：数字键选择，Enter 继续，Backspace 返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Question {number} of {total}: {topic}</source>
        <translation>问题 {number} / {total}：{topic}</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>查看建议</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Copy question</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>删除问题和回答</translation>
    </message>
    <message>
        <source>Edit and ask again; this version stays</source>
        <translation>编辑并重新提问；此版本会保留</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A question without an answer is one that the documents do not answer: saying so is right.</source>
        <translation>没有答案的问题是文档没有回答的问题：如实说出才是正确的。</translation>
    </message>
    <message>
        <source>A sample grows evenly over the tags until the time is up; the result says how sure it is.</source>
        <translation>样本在各标签间均匀增长，直到时间用完；结果会说明有多大把握。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As many as {minutes} minutes allow</source>
        <translation>{minutes} 分钟内能提多少就提多少</translation>
    </message>
    <message>
        <source>Ask those that were trained on, too</source>
        <translation>也提出曾用于训练的问题</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>黄金问题</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>No answer means: not covered</source>
        <translation>没有回答表示：文档未涵盖</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions ({patterns})</source>
        <translation>问题 ({patterns})</translation>
    </message>
    <message>
        <source>The questions of the Documents screen, each with the place where its answer stands.</source>
        <translation>“文档”页面的问题，每个都注明答案所在的位置。</translation>
    </message>
    <message>
        <source>There are none yet: collect them on Documents.</source>
        <translation>还没有：请在“文档”中收集。</translation>
    </message>
    <message>
        <source>Usually they are left out: an answer to what was trained on shows memory, not skill.</source>
        <translation>通常会略去它们：对训练过的内容作答，体现的是记忆而非能力。</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>Where the questions are from</source>
        <translation>问题的来源</translation>
    </message>
    <message>
        <source>{count}, spread evenly</source>
        <translation>{count}，均匀选取</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begin what still waited when Ustad was last closed</source>
        <translation>开始上次关闭 Ustad 时仍在等待的任务</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>From before:</source>
        <translation>上次遗留：</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>Take out of the line; the run stays in the table</source>
        <translation>移出队列；运行仍留在表格中</translation>
    </message>
    <message>
        <source>Waiting their turn</source>
        <translation>排队等待</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Take {name} off this list; its folder stays</source>
        <translation>将 {name} 从此列表移除；其文件夹会保留</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>行的范围</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace {n}</source>
        <translation>替换 {n} 处</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>在 %n 行中</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the first {n} shown</source>
        <translation>{count}，显示前 {n} 处</translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message>
        <source>Row {number}, {column}</source>
        <translation>第 {number} 行，{column}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} 处</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Found here: the answer stands in this place</source>
        <translation>在此找到：答案就在这个位置</translation>
    </message>
    <message>
        <source>Found, and not cited</source>
        <translation>找到但未引用</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>未提问。</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>未提及：{words}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无内容。</translation>
    </message>
    <message>
        <source>The answer cites this passage</source>
        <translation>回答引用了此段落</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{where}, page {page}</source>
        <translation>{where}，第 {page} 页</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Every question on which they differ</source>
        <translation>它们有分歧的每个问题</translation>
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
        <translation>文件类型</translation>
    </message>
    <message>
        <source>No program opens this kind of file.</source>
        <translation>没有程序可以打开这种文件。</translation>
    </message>
    <message>
        <source>One page to hand on</source>
        <translation>一页可转交的报告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>预览</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>报告 {name}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {name}, with the recipe beside it.</source>
        <translation>已保存为 {name}，配方在旁边。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The same, for a browser. It needs no network.</source>
        <translation>内容相同，供浏览器查看。不需要网络。</translation>
    </message>
    <message>
        <source>To print and to send.</source>
        <translation>供打印和发送。</translation>
    </message>
    <message>
        <source>What was asked, which way answers better, how sure that is, and what each costs.</source>
        <translation>问了什么，哪种方式回答得更好，有多确定，以及各自的代价。</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>将要复制的内容</translation>
    </message>
</context>
<context>
    <name>RerankerChoice</name>
    <message>
        <source>Choose the folder of a cross-encoder</source>
        <translation>选择交叉编码器的文件夹</translation>
    </message>
    <message>
        <source>Compare the best again</source>
        <translation>对最佳结果再次比较</translation>
    </message>
    <message>
        <source>Reads the best {count} together with the question: slower, and often more exact.</source>
        <translation>将最佳的 {count} 个段落与问题一起读取：较慢，但往往更准确。</translation>
    </message>
    <message>
        <source>The folder of a cross-encoder</source>
        <translation>交叉编码器的文件夹</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Advised</source>
        <translation>建议采用</translation>
    </message>
    <message>
        <source>Advised by the rules</source>
        <translation>规则建议采用</translation>
    </message>
    <message>
        <source>Answer the open questions</source>
        <translation>回答未决的问题</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <translation>决定之前</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>更改我的回答</translation>
    </message>
    <message>
        <source>Do both: RAG and fine-tuning</source>
        <translation>两者兼用：RAG 和微调</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>文档 (RAG)</translation>
    </message>
    <message>
        <source>Documents bring in the facts, training brings in the manner. Begin with the documents: they help from the first hour.</source>
        <translation>文档提供事实，训练提供做法。先从文档开始：一开始就能见效。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-tuning would suit the work, but the examples to learn from are missing. Collect them first.</source>
        <translation>微调适合这项工作，但缺少可供学习的示例。请先收集示例。</translation>
    </message>
    <message>
        <source>For several tasks, keep one base model and train one small adapter for each task.</source>
        <translation>如有多个任务，可共用一个基础模型，并为每个任务训练一个小适配器。</translation>
    </message>
    <message>
        <source>Give it your documents. It finds the passages that matter, answers from them and shows them.</source>
        <translation>把您的文档交给它。它会找到相关段落，据此作答并展示出来。</translation>
    </message>
    <message>
        <source>Let the model look things up: RAG</source>
        <translation>让模型查资料：RAG</translation>
    </message>
    <message>
        <source>Neither yet</source>
        <translation>暂时都不用</translation>
    </message>
    <message>
        <source>None of your answers speaks for or against it.</source>
        <translation>您的回答中没有支持或反对它的内容。</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>不建议</translation>
    </message>
    <message>
        <source>Not advised by the rules</source>
        <translation>规则不建议</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>On your questions neither documents nor training made the answers surely better. Keep it simple.</source>
        <translation>对您的问题，文档和训练都没有让回答有确定的改善。保持简单即可。</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>反对理由</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>支持理由</translation>
    </message>
    <message>
        <source>Start collecting examples</source>
        <translation>开始收集示例</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Start with the documents</source>
        <translation>从文档开始</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未明确</translation>
    </message>
    <message>
        <source>Teach the model by examples: fine-tuning</source>
        <translation>用示例教模型：微调</translation>
    </message>
    <message>
        <source>The model alone does as well</source>
        <translation>仅用模型效果相当</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>值得考虑</translation>
    </message>
    <message>
        <source>Train a small adapter on your examples until the model does the work the way you do.</source>
        <translation>用您的示例训练一个小适配器，直到模型按您的方式完成工作。</translation>
    </message>
    <message>
        <source>Waits for examples</source>
        <translation>等待示例</translation>
    </message>
    <message>
        <source>Your answers do not speak clearly enough for one way or the other. Here is what to find out before you spend time or money.</source>
        <translation>您的回答未能明确指向其中一种方式。以下是投入时间或金钱之前需要弄清的事项。</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with fine-tuning.</source>
        <translation>您的问题尚不足以得出结论。在此之前，请从微调开始。</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, begin with the documents.</source>
        <translation>您的问题尚不足以得出结论。在此之前，请从文档开始。</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, go on with both.</source>
        <translation>您的问题尚不足以得出结论。在此之前，请继续两者兼用。</translation>
    </message>
    <message>
        <source>Your questions do not settle it. Until they do, keep the model as it is.</source>
        <translation>您的问题尚不足以得出结论。在此之前，请保持模型现状。</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者兼用</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>neither yet</source>
        <translation>暂时都不用</translation>
    </message>
    <message>
        <source>{topic}: “{answer}”</source>
        <translation>{topic}：“{answer}”</translation>
    </message>
    <message>
        <source>“{answer}” would make it {outcome}.</source>
        <translation>若选“{answer}”，结果将是{outcome}。</translation>
    </message>
</context>
<context>
    <name>ResultRoom</name>
    <message>
        <source>All figures</source>
        <translation>所有数值</translation>
    </message>
    <message>
        <source>Ask the questions that were not asked yet</source>
        <translation>提出尚未提过的问题</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>无法作答</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Lines are 95 % intervals over %n question(s).</source>
        <translation>
            <numerusform>线段为基于 %n 个问题的 95% 区间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>没有任何回答。</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>目前：{verdict}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Sure in part</source>
        <translation>部分确定</translation>
    </message>
    <message>
        <source>The first figures come with the first answers.</source>
        <translation>得到首批回答后显示首批数值。</translation>
    </message>
    <message>
        <source>“{arm}” is out: {why}</source>
        <translation>“{arm}”已退出：{why}</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more</source>
        <translation>
            <numerusform>• 另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message numerus="yes">
        <source>%n row(s) reviewed</source>
        <translation>
            <numerusform>已审阅 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>退出审阅</translation>
    </message>
    <message>
        <source>Row {n} of {all}</source>
        <translation>第 {n} 行，共 {all} 行</translation>
    </message>
    <message>
        <source>Rows reviewed</source>
        <translation>已审阅的行</translation>
    </message>
    <message>
        <source>This row has been deleted since.</source>
        <translation>此行之后已被删除。</translation>
    </message>
    <message>
        <source>{n} of {all} reviewed</source>
        <translation>已审阅 {n} / {all}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Rejected in the review</source>
        <translation>在审阅中已拒绝</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The dataset was changed elsewhere since: undo it in the table.</source>
        <translation>此后数据集在别处有更改：请在表格中撤消。</translation>
    </message>
    <message>
        <source>There is nothing to take back in this review.</source>
        <translation>此次审阅中没有可撤消的操作。</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>这是第一行。</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>这是最后一行。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted rows are in the set. Rejected ones stay in the table, and no model learns them.</source>
        <translation>已接受的行在数据集中。已拒绝的行留在表格中，任何模型都不会学习它们。</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation>显示已拒绝的行</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>审阅已结束</translation>
    </message>
</context>
<context>
    <name>RoundsTable</name>
    <message>
        <source>All bad</source>
        <translation>全都不好</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n missing answer(s)</source>
        <translation>
            <numerusform>补问 %n 个缺失的回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions of this comparison</source>
        <translation>此对比的问题</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>移除问题</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>显示回答</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>已投票</translation>
    </message>
    <message>
        <source>wait for a vote</source>
        <translation>待投票</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>已作答 {done} / {all}</translation>
    </message>
</context>
<context>
    <name>RowNumbers</name>
    <message>
        <source>Drag to move the row</source>
        <translation>拖动可移动行</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>From {file}, line {line}</source>
        <translation>来自 {file}，第 {line} 行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>打开段落</translation>
    </message>
    <message>
        <source>Open the passage in {place}</source>
        <translation>打开 {place} 中的段落</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>所属子集</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Split the row in two at the cursor</source>
        <translation>在光标处将该行拆分为两行</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}，第 {page} 页</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Passage it was made from: {place}</source>
        <translation>生成所依据的段落：{place}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}，第 {page} 页</translation>
    </message>
    <message>
        <source>… Press E for the rest.</source>
        <translation>…按 E 查看其余内容。</translation>
    </message>
</context>
<context>
    <name>RowsGlance</name>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Click to sort; a third click brings back the dataset's own order</source>
        <translation>点击排序；第三次点击恢复数据集自身的顺序</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>About this run</source>
        <translation>关于此运行</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>It ended at step {step}: its search has cut it short, or goes on with it.</source>
        <translation>在第 {step} 步结束：其所属搜索将其提前结束，或会继续它。</translation>
    </message>
    <message>
        <source>It ended by itself at step {step}: more steps brought nothing better.</source>
        <translation>在第 {step} 步自行结束：更多步数未带来改进。</translation>
    </message>
    <message>
        <source>It ended without being asked to. Resume goes on from the last checkpoint.</source>
        <translation>意外结束。“继续”会从最后一个检查点接着进行。</translation>
    </message>
    <message>
        <source>It was ended at step {step}, and what was learnt till then was kept.</source>
        <translation>在第 {step} 步结束，至此所学的内容已保留。</translation>
    </message>
    <message>
        <source>It was paused at step {step} and saved. Resume goes on from there.</source>
        <translation>在第 {step} 步暂停并保存。“继续”会从此处接着进行。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>What is shown of the run</source>
        <translation>显示运行的哪些内容</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>How {name} runs</source>
        <translation>{name} 的运行方式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Again with …</source>
        <translation>以此再次运行…</translation>
    </message>
    <message>
        <source>Bring back from another machine …</source>
        <translation>从另一台机器取回…</translation>
    </message>
    <message>
        <source>Choose from two to six runs in the table: their curves and settings beside each other</source>
        <translation>在表格中选择两到六次运行：并排查看其曲线和设置</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>对比运行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Pack for another machine …</source>
        <translation>打包以用于另一台机器…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searches for settings, and their trials</source>
        <translation>设置搜索及其试验</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Start a new run from this one's settings</source>
        <translation>以此次运行的设置开始新运行</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Earlier runs</source>
        <translation>以前的运行</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A new dataset</source>
        <translation>新建数据集</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Answer: correct it as you want the model to answer</source>
        <translation>回答：请改成您希望模型给出的回答</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>From chat</source>
        <translation>来自聊天</translation>
    </message>
    <message>
        <source>It goes into the column for rejected answers, from which preference training learns.</source>
        <translation>它会放入被拒回答的列，供偏好训练学习。</translation>
    </message>
    <message>
        <source>Keep the original answer beside it, as the worse one</source>
        <translation>将原回答作为较差的回答保留在旁</translation>
    </message>
    <message>
        <source>Name of the new dataset</source>
        <translation>新数据集的名称</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save row</source>
        <translation>保存行</translation>
    </message>
    <message>
        <source>Save to dataset</source>
        <translation>保存到数据集</translation>
    </message>
    <message>
        <source>Status of the row</source>
        <translation>行的状态</translation>
    </message>
    <message>
        <source>The numbers of sources are left out; the first source is kept with the row.</source>
        <translation>来源编号会略去；第一个来源随该行保存。</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审阅</translation>
    </message>
</context>
<context>
    <name>SavedFiltersRow</name>
    <message>
        <source>Delete the saved filter</source>
        <translation>删除已保存的筛选</translation>
    </message>
    <message>
        <source>Give this filter a name, to use it again</source>
        <translation>为此筛选命名，以便再次使用</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>How far this passage can be trusted to bear on the question</source>
        <translation>此段落与问题相关的可信程度</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>A new index is being made; the present one answers until it is ready.</source>
        <translation>正在建立新索引；就绪之前由当前索引作答。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>From a dataset…</source>
        <translation>从数据集…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measuring… {share}</source>
        <translation>正在测量… {share}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The next question is asked with these settings.</source>
        <translation>下一个问题将使用这些设置。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>ScoreQuestions</name>
    <message numerus="yes">
        <source>%n left out: {reason}</source>
        <translation>
            <numerusform>略去 %n 个：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there already.</source>
        <translation>
            <numerusform>其中 %n 个已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % sure: {low} to {high}</source>
        <translation>95% 置信：{low} 至 {high}</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>添加问题…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>前五之内</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>前十之内</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n question(s)?</source>
        <translation>
            <numerusform>删除 %n 个问题？</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Going by {count} questions: more of them narrow it down.</source>
        <translation>基于 {count} 个问题：问题越多，范围越窄。</translation>
    </message>
    <message>
        <source>Golden questions</source>
        <translation>黄金问题</translation>
    </message>
    <message>
        <source>Golden questions are questions whose answer you know to be in the documents, with the words that answer them. They tell how often the right passage is found, and which settings find it best.</source>
        <translation>黄金问题是您知道答案就在文档中的问题，并附有回答它的文字。它们能说明正确段落的命中率，以及哪些设置检索效果最好。</translation>
    </message>
    <message>
        <source>How well are your questions answered?</source>
        <translation>您的问题回答得如何？</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>平均倒数排名</translation>
    </message>
    <message>
        <source>Not first</source>
        <translation>未排第一</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>正确段落第一</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;All files (*)</source>
        <translation>表格和 JSON (*.csv *.tsv *.xlsx *.jsonl *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take questions from a file</source>
        <translation>从文件获取问题</translation>
    </message>
    <message>
        <source>Take them from a dataset…</source>
        <translation>从数据集获取…</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>显示哪些问题</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>nDCG@10</translation>
    </message>
</context>
<context>
    <name>ScoreSettings</name>
    <message numerus="yes">
        <source>%n index(es) are made for it beside the one in use, and removed again.</source>
        <translation>
            <numerusform>为此会在所用索引之外建立 %n 个索引，之后移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) to measure.</source>
        <translation>
            <numerusform>%n 种设置待测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these are measured.</source>
        <translation>这些设置均已测量。</translation>
    </message>
    <message>
        <source>Among the first five</source>
        <translation>前五之内</translation>
    </message>
    <message>
        <source>Among the first ten</source>
        <translation>前十之内</translation>
    </message>
    <message>
        <source>Better than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>优于所用设置：平均倒数排名相差 {figure}，可以确定。</translation>
    </message>
    <message>
        <source>Compare the best</source>
        <translation>对最佳结果再次比较</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>How well they find</source>
        <translation>检索效果</translation>
    </message>
    <message>
        <source>Longest passage, tokens</source>
        <translation>段落最大长度（词元）</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>平均倒数排名</translation>
    </message>
    <message>
        <source>Nothing is measured yet on these questions and documents.</source>
        <translation>尚未就这些问题和文档进行测量。</translation>
    </message>
    <message>
        <source>Overlap, tokens</source>
        <translation>重叠（词元）</translation>
    </message>
    <message>
        <source>Progress of trying settings</source>
        <translation>尝试设置的进度</translation>
    </message>
    <message>
        <source>Right passage first</source>
        <translation>正确段落第一</translation>
    </message>
    <message>
        <source>Settings and how well they find</source>
        <translation>各设置及其检索效果</translation>
    </message>
    <message>
        <source>The setting in use is not measured yet.</source>
        <translation>所用的设置尚未测量。</translation>
    </message>
    <message>
        <source>These {count} questions do not tell whether it is better than the setting in use; more would.</source>
        <translation>这 {count} 个问题不足以判断它是否优于所用设置；更多问题则可以。</translation>
    </message>
    <message>
        <source>This is the setting in use.</source>
        <translation>这是所用的设置。</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>使用最佳设置</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用此设置</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>语义权重</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>尝试内容</translation>
    </message>
    <message>
        <source>Worse than the setting in use: {figure} in mean reciprocal rank, surely.</source>
        <translation>劣于所用设置：平均倒数排名相差 {figure}，可以确定。</translation>
    </message>
    <message>
        <source>nDCG at ten</source>
        <translation>nDCG@10</translation>
    </message>
    <message>
        <source>{count} settings are too many: {most} at most.</source>
        <translation>{count} 种设置太多：最多 {most} 种。</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Again with …</source>
        <translation>以此再次运行…</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最佳验证损失</translation>
    </message>
    <message>
        <source>By setting</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>It can be told after eight finished trials which settings matter.</source>
        <translation>完成八次试验后即可判断哪些设置重要。</translation>
    </message>
    <message>
        <source>Only one setting is searched.</source>
        <translation>仅搜索一项设置。</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Start a new run from this trial's settings</source>
        <translation>以此试验的设置开始新运行</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Trial {number}: {loss}</source>
        <translation>试验 {number}：{loss}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Trials appear here as they end.</source>
        <translation>试验结束后会显示在这里。</translation>
    </message>
    <message>
        <source>Validation loss by {setting}</source>
        <translation>按 {setting} 的验证损失</translation>
    </message>
    <message>
        <source>Validation loss of each trial</source>
        <translation>各试验的验证损失</translation>
    </message>
    <message>
        <source>What is shown of the search</source>
        <translation>显示搜索的哪些内容</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>重要因素</translation>
    </message>
    <message>
        <source>of {time} at most</source>
        <translation>最多 {time}</translation>
    </message>
    <message>
        <source>{count} cut short</source>
        <translation>{count} 次提前结束</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 次失败</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>找到 %n 个段落。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask something your documents answer</source>
        <translation>提一个您的文档能回答的问题</translation>
    </message>
    <message>
        <source>Chat is given the passages that are found here. Try your own questions before you trust it.</source>
        <translation>聊天会得到此处找到的段落。请先用自己的问题试一试，再决定是否信任它。</translation>
    </message>
    <message>
        <source>Choose tags, folders and files to search in</source>
        <translation>选择要在其中检索的标签、文件夹和文件</translation>
    </message>
    <message>
        <source>No indexed document is among those you chose to search in.</source>
        <translation>所选检索范围内没有已索引的文档。</translation>
    </message>
    <message>
        <source>No passage shares a word or a meaning with this.</source>
        <translation>没有段落与此有共同的词或相近的含义。</translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>您的文档似乎没有涉及此内容。以下是最接近的段落。</translation>
    </message>
    <message>
        <source>Nothing is indexed yet. Press Index first.</source>
        <translation>尚未索引任何内容。请先按“索引”。</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>找到的段落</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>检索文档</translation>
    </message>
    <message>
        <source>See what your documents know</source>
        <translation>看看您的文档知道些什么</translation>
    </message>
    <message>
        <source>Try a search</source>
        <translation>试用检索</translation>
    </message>
</context>
<context>
    <name>SearchSetup</name>
    <message>
        <source>Add a setting</source>
        <translation>添加设置</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>尝试的内容</translation>
    </message>
    <message>
        <source>{about}. All settings that are not searched are those of the form.</source>
        <translation>{about}。未纳入搜索的设置均采用表单中的值。</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>All its trials go with it but the best one, which stays as a run. This cannot be undone.</source>
        <translation>除最佳试验会作为运行保留外，其所有试验一并删除。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Delete the search</source>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>正在排队</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Asking {host}…</source>
        <translation>正在询问 {host}…</translation>
    </message>
    <message>
        <source>Key (if it wants one)</source>
        <translation>密钥（如有要求）</translation>
    </message>
    <message>
        <source>They travel unencrypted, and so does the key.</source>
        <translation>传输未加密，密钥也是如此。</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>移除“{name}”？</translation>
    </message>
</context>
<context>
    <name>ServingSign</name>
    <message>
        <source>Other programs can ask what answers here. Opens the settings.</source>
        <translation>其他程序可以向此处的回答方提问。打开设置。</translation>
    </message>
    <message>
        <source>Server on</source>
        <translation>服务器已开启</translation>
    </message>
    <message>
        <source>Server on ({count})</source>
        <translation>服务器已开启（{count}）</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Cutting the rows into tokens: {done} of {total}</source>
        <translation>正在将行切分为词元：{done} / {total}</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens…</source>
        <translation>正在将行切分为词元…</translation>
    </message>
    <message>
        <source>Every row has to be cut into tokens once: about {time}.</source>
        <translation>每行都需切分为词元一次：约 {time}。</translation>
    </message>
    <message>
        <source>Every row was looked at, {rate} a second.</source>
        <translation>已查看每一行，每秒 {rate}。</translation>
    </message>
    <message>
        <source>Half of the rows are longer than</source>
        <translation>半数的行长于</translation>
    </message>
    <message>
        <source>How long the rows are, in tokens</source>
        <translation>行的长度（词元）</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>最长行</translation>
    </message>
    <message>
        <source>Look at all rows</source>
        <translation>查看所有行</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>正在查看各行</translation>
    </message>
    <message>
        <source>Looking whether this set is known…</source>
        <translation>正在查看此数据集是否已知…</translation>
    </message>
    <message>
        <source>Not trained on: {drafts} in draft, {rejected} rejected</source>
        <translation>不参与训练：{drafts} 行草稿，{rejected} 行已拒绝</translation>
    </message>
    <message>
        <source>Rows by length, in tokens</source>
        <translation>按长度（词元）统计的行</translation>
    </message>
    <message>
        <source>Rows cut</source>
        <translation>被截断的行</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>无法使用的行</translation>
    </message>
    <message>
        <source>Rows to train on</source>
        <translation>用于训练的行</translation>
    </message>
    <message>
        <source>Rows with nothing to learn</source>
        <translation>没有可学习内容的行</translation>
    </message>
    <message>
        <source>Show these rows in the table</source>
        <translation>在表格中显示这些行</translation>
    </message>
    <message>
        <source>Steps as suggested</source>
        <translation>建议步数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of the set yet.</source>
        <translation>已停止。尚无此数据集的任何信息。</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>被截去的词元</translation>
    </message>
    <message>
        <source>Tokens, once over</source>
        <translation>词元数（一轮）</translation>
    </message>
    <message>
        <source>Training does not start with them. A length of {needed} tokens would do.</source>
        <translation>带有这些行的训练不会开始。长度设为 {needed} 个词元即可。</translation>
    </message>
    <message>
        <source>Training does not start with them: reject or mend them.</source>
        <translation>带有这些行的训练不会开始：请拒绝或修复它们。</translation>
    </message>
    <message>
        <source>cut at {length}</source>
        <translation>在 {length} 处截断</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of them learnt</source>
        <translation>其中参与学习</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count}（{share}）</translation>
    </message>
    <message>
        <source>{count} of them cut</source>
        <translation>其中 {count} 行被截断</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} × as row {row}: {reason}</source>
        <translation>{count} 次，如第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>{epochs} passes over the rows, {rows} rows to a step</source>
        <translation>将行训练 {epochs} 轮，每步 {rows} 行</translation>
    </message>
    <message>
        <source>{first} tokens and more</source>
        <translation>{first} 个词元及以上</translation>
    </message>
    <message>
        <source>{first}–{last} tokens</source>
        <translation>{first}–{last} 个词元</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} 个词元</translation>
    </message>
    <message>
        <source>{rows} + {held} to validate</source>
        <translation>{rows} + {held}（用于验证）</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Best, in use</source>
        <translation>最佳，正在使用</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>再次比较</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>语义</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>With 95 % confidence</source>
        <translation>置信度 95%</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐词</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Folder for new projects</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Further folders with models</source>
        <translation>其他存放模型的文件夹</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Kept for you on this machine, in {path}</source>
        <translation>为您保存在本机的 {path} 中</translation>
    </message>
    <message>
        <source>Leave out {path}; its files stay</source>
        <translation>不再包含 {path}；其文件会保留</translation>
    </message>
    <message>
        <source>None. Add models on the Models screen.</source>
        <translation>无。请在“模型”页面添加模型。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Add an answerer</source>
        <translation>添加回答方</translation>
    </message>
    <message>
        <source>Ask at once those that live in different places</source>
        <translation>位于不同位置的回答方同时提问</translation>
    </message>
    <message>
        <source>Ask several at once, and see which answer is best</source>
        <translation>一次问多个回答方，看谁答得最好</translation>
    </message>
    <message>
        <source>Base, tuned, with documents, both</source>
        <translation>基础、微调、用文档、两者兼用</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>请更正标出的内容。</translation>
    </message>
    <message>
        <source>Fill in the newest run and the model it was trained on, each with and without documents</source>
        <translation>填入最新的运行及其训练所用的模型，各分为使用与不使用文档</translation>
    </message>
    <message>
        <source>Hide who answered until I have voted</source>
        <translation>投票前隐藏由谁作答</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the comparison</source>
        <translation>对比的名称</translation>
    </message>
    <message>
        <source>The same question goes to two to four answerers. You vote for the best answer without knowing whose it is, and the votes are counted.</source>
        <translation>同一问题会提给两到四个回答方。您在不知道出自谁手的情况下为最佳回答投票，并统计票数。</translation>
    </message>
    <message>
        <source>There are no documents in this project yet: add some, or choose models without them.</source>
        <translation>此项目还没有文档：请添加，或选择不使用文档的模型。</translation>
    </message>
    <message>
        <source>There is only one way to answer here so far. Add documents, train a run, or get another model.</source>
        <translation>目前这里只有一种作答方式。请添加文档、训练一次运行，或获取另一个模型。</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>About {size} on disk; the original takes {original}.</source>
        <translation>占用磁盘约 {size}；原模型占用 {original}。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>For which machine</source>
        <translation>用于哪种机器</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>It is built here; to run and to verify it, a Windows computer with DirectML is needed.</source>
        <translation>可在此处构建；运行和核验需要支持 DirectML 的 Windows 电脑。</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>导出的名称</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>新建导出</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Then compare it with the original</source>
        <translation>随后与原模型对比</translation>
    </message>
    <message>
        <source>To run and to verify it, an NVIDIA card is needed.</source>
        <translation>运行和核验需要 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What “{run}” learnt, with {model}</source>
        <translation>“{run}”所学内容，基于 {model}</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first look: does it learn at all?</source>
        <translation>先看一眼：它到底能不能学会？</translation>
    </message>
    <message>
        <source>As good as it gets; it takes its time.</source>
        <translation>力求最好；需要较长时间。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Choose a model and a dataset.</source>
        <translation>请选择模型和数据集。</translation>
    </message>
    <message>
        <source>Correct the marked settings.</source>
        <translation>请更正标出的设置。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入程度</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>仍然运行</translation>
    </message>
    <message>
        <source>Search for better settings …</source>
        <translation>搜索更好的设置…</translation>
    </message>
    <message>
        <source>Set everything to what suits this model and dataset</source>
        <translation>将所有设置设为适合此模型和数据集的值</translation>
    </message>
    <message>
        <source>Some values are your own; the dial sets all of them anew.</source>
        <translation>部分值是您自定的；转动旋钮会重新设置所有值。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>Try several settings, each in a short training, and keep the best</source>
        <translation>尝试多种设置，每种短时训练一次，保留最佳的</translation>
    </message>
    <message>
        <source>What suits most work.</source>
        <translation>适合大多数工作。</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>删除此预设</translation>
    </message>
    <message>
        <source>Delete this preset?</source>
        <translation>删除此预设？</translation>
    </message>
    <message>
        <source>For example: You are the expert of our mill. Be brief.</source>
        <translation>例如：你是我们工厂的专家。请简明扼要。</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Quotes are not written by a model: nothing here changes them.</source>
        <translation>引文不是由模型写的：此处的设置对其不起作用。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止符</translation>
    </message>
    <message>
        <source>This holds for this conversation only.</source>
        <translation>仅对此对话有效。</translation>
    </message>
    <message>
        <source>What the model is told before all</source>
        <translation>预先给模型的指示</translation>
    </message>
    <message>
        <source>What the model is told, how it chooses words, and who answers are kept under this name.</source>
        <translation>给模型的指示、选词方式以及由谁作答，均以此名称保存。</translation>
    </message>
    <message>
        <source>Words or signs, with commas between them</source>
        <translation>词或符号，以英文逗号分隔</translation>
    </message>
    <message>
        <source>Your own values</source>
        <translation>您自定的值</translation>
    </message>
    <message>
        <source>“{name}” will no longer be offered. Conversations keep their values.</source>
        <translation>“{name}”将不再提供。各对话会保留自己的值。</translation>
    </message>
</context>
<context>
    <name>SetupRoom</name>
    <message>
        <source>A comparison asks base, documents, tuned and both the same questions, and says which answers better, and how sure that is.</source>
        <translation>对比会向基础、文档、微调和两者兼用提出相同的问题，并指出哪种答得更好、有多大把握。</translation>
    </message>
    <message>
        <source>Ask questions of a file</source>
        <translation>提出文件中的问题</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>转到“数据集”</translation>
    </message>
    <message>
        <source>There are no questions to ask yet</source>
        <translation>还没有可提的问题</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>A driver for an NVIDIA card is at work here, so the build for such cards is fetched.</source>
        <translation>这里有可用的 NVIDIA 显卡驱动程序，因此将获取适用于此类显卡的构建。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fetching PyTorch, which does the computing</source>
        <translation>正在获取负责计算的 PyTorch</translation>
    </message>
    <message>
        <source>Fetching the packages</source>
        <translation>正在获取软件包</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How far the set-up is</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <source>It takes up to {need} in {folder}, where {free} are free.</source>
        <translation>最多占用 {need}，位于 {folder}，该处可用 {free}。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Making a place for the packages</source>
        <translation>正在为软件包准备位置</translation>
    </message>
    <message>
        <source>More is told in {file}</source>
        <translation>更多信息见 {file}</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so the build for the processor is fetched.</source>
        <translation>未找到 NVIDIA 显卡的驱动程序，因此将获取适用于处理器的构建。</translation>
    </message>
    <message>
        <source>No driver for an NVIDIA card was found, so training uses the processor; ONNX models also use other graphics cards, by DirectML.</source>
        <translation>未找到 NVIDIA 显卡的驱动程序，因此训练使用处理器；ONNX 模型也可通过 DirectML 使用其他显卡。</translation>
    </message>
    <message>
        <source>Once, before the first start. Ustad then starts by itself. What is done is kept if you stop.</source>
        <translation>只在首次启动前进行一次。之后 Ustad 会自行启动。如果您中途停止，已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Setting up Ustad</source>
        <translation>正在安装 Ustad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept.</source>
        <translation>已停止。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>The set-up was ended by the system.</source>
        <translation>安装被系统终止。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again: what is done is kept.</source>
        <translation>重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>正在测试已安装的内容</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{done} / {total} 个软件包</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>已获取 {size}</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}：已完成</translation>
    </message>
    <message>
        <source>{step}: not begun</source>
        <translation>{step}：尚未开始</translation>
    </message>
    <message>
        <source>{step}: under way</source>
        <translation>{step}：进行中</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Between the sidebar, the screen and the guided first run</source>
        <translation>在侧边栏、页面和首次使用引导之间切换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>关闭最上层的窗口</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The guide, at the screen in front</source>
        <translation>指南，转到当前页面</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>To the next control; with Shift, to the one before</source>
        <translation>移到下一个控件；加 Shift 移到上一个</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>They are asked one after another, so that the times are fair; those on the same model follow each other.</source>
        <translation>逐个提问，以保证用时公平；使用同一模型的依次相接。</translation>
    </message>
    <message>
        <source>Those at addresses are asked at once with those on this computer; what shares a place takes turns. Times may suffer from each other where an address is on this computer, too.</source>
        <translation>位于地址上的回答方与这台电脑上的同时提问；共用同一位置的轮流进行。如果某个地址也在这台电脑上，用时可能互相影响。</translation>
    </message>
</context>
<context>
    <name>SideBySidePage</name>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Comparisons are kept here, with their answers and votes. There is none yet.</source>
        <translation>对比及其回答和投票保存在这里。目前还没有。</translation>
    </message>
    <message>
        <source>Delete comparison</source>
        <translation>删除对比</translation>
    </message>
    <message>
        <source>Delete this comparison?</source>
        <translation>删除此对比？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename comparison</source>
        <translation>重命名对比</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>{votes} of {rounds}</source>
        <translation>{votes} / {rounds}</translation>
    </message>
    <message>
        <source>“{name}”, its answers and its votes will be gone.</source>
        <translation>“{name}”及其回答和投票将被删除。</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Beside the table</source>
        <translation>在表格旁</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Guide (F1: to this screen)</source>
        <translation>指南（F1：转到此页面）</translation>
    </message>
</context>
<context>
    <name>SlicesRoom</name>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>In no slice the arms surely differ, corrected for how many slices there are.</source>
        <translation>没有分组可以确定各回答方存在差异，已按分组数量校正。</translation>
    </message>
    <message>
        <source>In {some} of {all} slices the arms surely differ, corrected for how many slices there are.</source>
        <translation>在 {all} 个分组中，有 {some} 个可以确定各回答方存在差异，已按分组数量校正。</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>问题的类型</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length of the question</source>
        <translation>问题的长度</translation>
    </message>
    <message>
        <source>Nothing to slice</source>
        <translation>没有可分组的内容</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>With more questions, this says where an arm is better: by tags of the rows, by length, by writing, by document. A slice needs five questions.</source>
        <translation>问题更多时，这里会显示各回答方在哪些方面更好：按行的标签、长度、文字或文档。每个分组需要五个问题。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>SourceItem</name>
    <message>
        <source>Source {number}: {file}</source>
        <translation>来源 {number}：{file}</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>已引用</translation>
    </message>
    <message>
        <source>match {score}</source>
        <translation>匹配度 {score}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>找到 %n 个段落。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents seems to cover this. These are the nearest passages.</source>
        <translation>您的文档似乎没有涉及此内容。以下是最接近的段落。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The passages an answer rests on are listed here.</source>
        <translation>回答所依据的段落列在这里。</translation>
    </message>
    <message>
        <source>{cited} of {all} passages cited.</source>
        <translation>引用了 {cited} / {all} 个段落。</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>10 to 20 % for validation is usual.</source>
        <translation>通常取 10% 到 20% 用于验证。</translation>
    </message>
    <message>
        <source>10 to 20 % for validation is usual: with less the curve says little, with more there is less to learn from.</source>
        <translation>通常取 10% 到 20% 用于验证：太少则曲线难以说明问题，太多则可学内容变少。</translation>
    </message>
    <message>
        <source>Even shares of</source>
        <translation>使之分布均匀</translation>
    </message>
    <message>
        <source>Keep on one side what has in common</source>
        <translation>归在同一侧的共同点</translation>
    </message>
    <message>
        <source>Keep this split</source>
        <translation>保留此划分</translation>
    </message>
    <message>
        <source>Leave assigned rows where they are</source>
        <translation>已分配的行保持不动</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>无特定要求</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Share of rows for tests</source>
        <translation>用于测试的行的比例</translation>
    </message>
    <message>
        <source>Share of rows for validation</source>
        <translation>用于验证的行的比例</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Split into training, validation and test</source>
        <translation>划分为训练、验证和测试</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The model does not learn from validation rows: they show while it trains whether it understands, or only repeats. Test rows are for the comparison at the end.</source>
        <translation>模型不会学习验证行：它们在训练中显示模型是真正理解还是只会复述。测试行用于最后的对比。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>With 0 % for tests, rows marked as test stay test.</source>
        <translation>测试比例为 0% 时，标记为测试的行仍为测试行。</translation>
    </message>
</context>
<context>
    <name>SplitPreview</name>
    <message numerus="yes">
        <source>%n draft(s) wait for review and are not split.</source>
        <translation>
            <numerusform>%n 行草稿待审阅，不参与划分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of rows that belong together are kept whole</source>
        <translation>
            <numerusform>%n 组相互关联的行保持完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have their document, conversation or passage in common with more than half of all: that keeps none together.</source>
        <translation>
            <numerusform>有 %n 行与半数以上的行同属一个文档、对话或段落：据此无法将其归在一起。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) move</source>
        <translation>
            <numerusform>移动 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were in no part are assigned.</source>
        <translation>
            <numerusform>分配 %n 行此前不属于任何子集的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>: {rows} rows in all, {largest} in the largest.</source>
        <translation>：共 {rows} 行，最大一组 {largest} 行。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Nothing changes: all rows are assigned, and are left where they are.</source>
        <translation>没有变化：所有行均已分配，保持不动。</translation>
    </message>
    <message>
        <source>Nothing changes: the rows are split like this already.</source>
        <translation>没有变化：各行已按此划分。</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>划分结果</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>from {start} to {end}.</source>
        <translation>从 {start} 到 {end}。</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation</source>
        <translation>{train} 行用于训练，{validation} 行用于验证</translation>
    </message>
    <message>
        <source>{train} rows for training, {validation} for validation, {test} for tests</source>
        <translation>{train} 行用于训练，{validation} 行用于验证，{test} 行用于测试</translation>
    </message>
</context>
<context>
    <name>SplitWords</name>
    <message numerus="yes">
        <source>%n row(s) added since are not assigned.</source>
        <translation>
            <numerusform>此后添加的 %n 行未分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not assigned.</source>
        <translation>
            <numerusform>%n 行未分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign them</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Not split yet</source>
        <translation>尚未划分</translation>
    </message>
    <message>
        <source>Split by hand, or as the rows came in</source>
        <translation>手动划分，或随导入而来</translation>
    </message>
    <message>
        <source>Split: {plan}</source>
        <translation>划分：{plan}</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>划分…</translation>
    </message>
    <message>
        <source>Those that are split already stay where they are</source>
        <translation>已划分的行保持不动</translation>
    </message>
    <message>
        <source>Without validation rows no one sees whether the model understands or only repeats.</source>
        <translation>没有验证行，就看不出模型是真正理解还是只会复述。</translation>
    </message>
    <message>
        <source>even by {what}</source>
        <translation>按{what}均匀分布</translation>
    </message>
    <message>
        <source>kept together: {what}</source>
        <translation>归在一起：{what}</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>随机种子 {n}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{train} for training, {validation} for validation, {test} for testing</source>
        <translation>{train} 行用于训练，{validation} 行用于验证，{test} 行用于测试</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>A folder that will hold your documents, rows, runs and chats.</source>
        <translation>存放您的文档、行、运行和聊天的文件夹。</translation>
    </message>
    <message>
        <source>Go on with a project from this machine, or with one you were given.</source>
        <translation>继续本机上的项目，或别人给您的项目。</translation>
    </message>
    <message>
        <source>Make a small language model an expert in your own field, on this machine.</source>
        <translation>在本机上，让小型语言模型成为您所在领域的专家。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>The handbook of an invented firm, with questions and answers. Walk the whole way in minutes.</source>
        <translation>一家虚构公司的手册，附问题和回答。几分钟走完全程。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Welcome to Ustad</source>
        <translation>欢迎使用 Ustad</translation>
    </message>
</context>
<context>
    <name>StatCards</name>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>measured once so far</source>
        <translation>目前测量过一次</translation>
    </message>
    <message>
        <source>no validation rows</source>
        <translation>无验证行</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>since step {step}</source>
        <translation>自第 {step} 步起</translation>
    </message>
    <message>
        <source>{count} tokens per second</source>
        <translation>每秒 {count} 个词元</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{done} / {total} 步</translation>
    </message>
</context>
<context>
    <name>StatesModel</name>
    <message>
        <source>Row {n}</source>
        <translation>第 {n} 行</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>向所有方式提出相同的问题</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>索引文档</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>在段落中查找答案</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>此步骤的进度</translation>
    </message>
    <message>
        <source>Proving it on your questions</source>
        <translation>正在用您的问题验证</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>训练在段落中标记答案</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>用行训练</translation>
    </message>
    <message>
        <source>Train on {share} of the rows</source>
        <translation>用 {share} 的行训练</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>权衡结果</translation>
    </message>
    <message>
        <source>What was trained and asked stays; the proof can be begun anew</source>
        <translation>已训练和已提问的会保留；验证可以重新开始</translation>
    </message>
    <message>
        <source>about {time} left for this step</source>
        <translation>此步骤大约还剩 {time}</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>A collection of its own on a server on this machine.</source>
        <translation>本机服务器上的独立集合。</translation>
    </message>
    <message>
        <source>A collection of its own on {server}; the texts stay here.</source>
        <translation>{server} 上的独立集合；文本留在本机。</translation>
    </message>
    <message>
        <source>A server that is no longer in the settings</source>
        <translation>设置中已不存在的服务器</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Add the server again, or keep the index in this program.</source>
        <translation>请重新添加该服务器，或将索引保存在此程序中。</translation>
    </message>
    <message>
        <source>At this size a Qdrant server is the better place: it keeps them ready.</source>
        <translation>这种规模更适合放在 Qdrant 服务器上：它会让向量随时可用。</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>在此程序中</translation>
    </message>
    <message>
        <source>Moving there or back embeds nothing again.</source>
        <translation>移到那里或移回都无需重新嵌入。</translation>
    </message>
    <message>
        <source>So many were never measured: this is reckoned from fewer.</source>
        <translation>这么大的数量从未实测：此为根据较小数量推算。</translation>
    </message>
    <message>
        <source>Vectors are kept</source>
        <translation>向量存放位置</translation>
    </message>
    <message>
        <source>With {passages} passages: a search in about {milliseconds} ms, {memory} of memory, {disk} on disk, opened in {seconds} s.</source>
        <translation>{passages} 个段落时：一次检索约 {milliseconds} 毫秒，内存 {memory}，磁盘 {disk}，打开需 {seconds} 秒。</translation>
    </message>
</context>
<context>
    <name>StoreDialog</name>
    <message numerus="yes">
        <source>%n collection(s) there</source>
        <translation>
            <numerusform>该处有 %n 个集合</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a Qdrant server</source>
        <translation>添加 Qdrant 服务器</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>服务器证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Change a Qdrant server</source>
        <translation>更改 Qdrant 服务器</translation>
    </message>
    <message>
        <source>Only for a server whose certificate you made yourself.</source>
        <translation>仅适用于您自行签发证书的服务器。</translation>
    </message>
    <message>
        <source>Qdrant {version} answers</source>
        <translation>Qdrant {version} 有响应</translation>
    </message>
    <message>
        <source>Vectors and word numbers of your passages and questions are sent to {host}; the texts stay here.</source>
        <translation>您的段落和问题的向量及词编号会发送到 {host}；文本留在本机。</translation>
    </message>
</context>
<context>
    <name>StoresCard</name>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Indexes are kept in this program unless you choose a server for a project, in the options of its documents: for very many passages, or to have them on another machine.</source>
        <translation>索引保存在此程序中，除非您在项目的文档选项中为其选择服务器：适用于段落极多，或希望存放在另一台机器上的情况。</translation>
    </message>
    <message>
        <source>Its key is forgotten too. Indexes that are kept there stay there, but are not searched any more; move them into this program first if you want to keep them.</source>
        <translation>其密钥也会被清除。存放在那里的索引会留在那里，但不再被检索；如需保留，请先移入此程序。</translation>
    </message>
    <message>
        <source>Qdrant servers</source>
        <translation>Qdrant 服务器</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>移除服务器</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a table from a database</source>
        <translation>添加数据库中的表</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Ask for the first rows, and add nothing yet</source>
        <translation>查询前几行，暂不添加任何内容</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>正在查询数据库…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Each row becomes a record that can be found. Only a question (SELECT) is run, and nothing is written; a login that may only read is still the safest.</source>
        <translation>每行成为一条可检索的记录。只运行查询 (SELECT)，不写入任何内容；使用只读登录仍最为安全。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message numerus="yes">
        <source>It answers. This is how the first %n row(s) are read:</source>
        <translation>
            <numerusform>数据库有响应。前 %n 行读取如下：</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers. This is how the rows are read:</source>
        <translation>数据库有响应。各行读取如下：</translation>
    </message>
    <message>
        <source>Kept in the system's keyring, not in the project.</source>
        <translation>保存在系统钥匙串中，不在项目中。</translation>
    </message>
    <message>
        <source>Kept in {path}, which only you can read: no keyring of the system answers.</source>
        <translation>保存在 {path} 中，只有您能读取：系统钥匙串没有响应。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Others: {one} or {other}</source>
        <translation>其他形式：{one} 或 {other}</translation>
    </message>
    <message>
        <source>Password (if it wants one)</source>
        <translation>密码（如有要求）</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Save and read again</source>
        <translation>保存并重新读取</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Table from a database</source>
        <translation>数据库中的表</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Give them</source>
        <translation>添加的标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>为 %n 行添加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>移除标签“{tag}”</translation>
    </message>
    <message>
        <source>They have; a click takes away</source>
        <translation>已有的标签；点击可移除</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” away</source>
        <translation>移除标签“{tag}”</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message numerus="yes">
        <source>%n blind</source>
        <translation>
            <numerusform>%n 票盲评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for a vote</source>
        <translation>
            <numerusform>%n 个问题待投票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>All bad</source>
        <translation>全都不好</translation>
    </message>
    <message>
        <source>Another best</source>
        <translation>他方最佳</translation>
    </message>
    <message>
        <source>Answerer</source>
        <translation>回答方</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Each answerer</source>
        <translation>各回答方</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>各配对</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>First wins</source>
        <translation>前者胜</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首词用时</translation>
    </message>
    <message>
        <source>First, where decided</source>
        <translation>分出胜负时前者胜率</translation>
    </message>
    <message>
        <source>How often each is the best</source>
        <translation>各方获评最佳的次数</translation>
    </message>
    <message>
        <source>Lines over the bars, and ranges in the tables, are Wilson score intervals: in 95 of 100 such comparisons they hold the true share; those of pairs are corrected for the number of pairs. A pair is undecided while its range holds one half. Stopping as soon as the figures please makes them worth less.</source>
        <translation>条形上的线和表格中的范围是 Wilson 得分区间：在 100 次这样的对比中，有 95 次包含真实比例；配对的区间已按配对数量校正。只要范围包含二分之一，该配对就未分胜负。数值一合意就停止，会降低其可信度。</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>尚无投票。</translation>
    </message>
    <message>
        <source>Only votes given before the names were shown</source>
        <translation>仅统计名称显示之前的投票</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Second wins</source>
        <translation>后者胜</translation>
    </message>
    <message>
        <source>Some are better than others; see the pairs.</source>
        <translation>部分回答方优于其他；请查看配对。</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Too few votes to say who is better.</source>
        <translation>票数太少，无法判断谁更好。</translation>
    </message>
    <message>
        <source>Votes for each answerer</source>
        <translation>各回答方的得票</translation>
    </message>
    <message>
        <source>Votes for each pair</source>
        <translation>各配对的得票</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>这说明什么</translation>
    </message>
    <message>
        <source>most of the best stood in place {place}: does the place decide?</source>
        <translation>最佳回答大多位于第 {place} 位：是否受位置影响？</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未评判</translation>
    </message>
    <message>
        <source>the first is better</source>
        <translation>前者更好</translation>
    </message>
    <message>
        <source>the second is better</source>
        <translation>后者更好</translation>
    </message>
    <message>
        <source>too few votes to say</source>
        <translation>票数太少，无法判断</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>“{name}” is better than all others.</source>
        <translation>“{name}”优于其他所有回答方。</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Token {number}, id {id}: “{text}”, {state}</source>
        <translation>词元 {number}，编号 {id}：“{text}”，{state}</translation>
    </message>
    <message>
        <source>Tokens {first}–{last}, ids {ids}: together “{text}”, {state}</source>
        <translation>词元 {first}–{last}，编号 {ids}：合为“{text}”，{state}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>参与学习</translation>
    </message>
    <message>
        <source>read, not learnt</source>
        <translation>仅读取，不学习</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Choose how many rows are kept for validation</source>
        <translation>选择保留多少行用于验证</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Delete the dataset…</source>
        <translation>删除数据集…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Fill a column…</source>
        <translation>填充列…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>筛选和排序</translation>
    </message>
    <message>
        <source>Filter and sort (Ctrl+Shift+F)</source>
        <translation>筛选和排序 (Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>Filter and sort: %n condition(s)</source>
        <translation>
            <numerusform>筛选和排序：%n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Go through the drafts, or the rows shown, with the keyboard (Ctrl+R)</source>
        <translation>用键盘逐一审阅草稿或显示的行 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>导入和导出…</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>设为草稿</translation>
    </message>
    <message>
        <source>Merge into one row</source>
        <translation>合并为一行</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>New dataset…</source>
        <translation>新建数据集…</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>所属子集</translation>
    </message>
    <message>
        <source>Put into test</source>
        <translation>归入测试</translation>
    </message>
    <message>
        <source>Put into training</source>
        <translation>归入训练</translation>
    </message>
    <message>
        <source>Put into validation</source>
        <translation>归入验证</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Rename the dataset…</source>
        <translation>重命名数据集…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Show only rows that hold these words (Ctrl+F)</source>
        <translation>仅显示包含这些词的行 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show rows that hold</source>
        <translation>显示包含以下内容的行</translation>
    </message>
    <message>
        <source>Show rows that hold…</source>
        <translation>显示包含以下内容的行…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>划分…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Take out of all parts</source>
        <translation>移出所有子集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤消：{what}</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>What the columns are…</source>
        <translation>各列的用途…</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Of two answers, the model learns to give the better one.</source>
        <translation>模型学习在两个回答中给出更好的那个。</translation>
    </message>
    <message>
        <source>Texts are sorted into the labels of the rows.</source>
        <translation>将文本归入各行中的类别。</translation>
    </message>
    <message>
        <source>The model learns to answer as the rows do.</source>
        <translation>模型学习像各行那样作答。</translation>
    </message>
    <message>
        <source>The places in a text that matter are found and marked.</source>
        <translation>找出并标记文本中的重要位置。</translation>
    </message>
    <message>
        <source>The search by meaning learns which passages belong to which questions.</source>
        <translation>语义检索学习哪些段落对应哪些问题。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <source>Back to the runs</source>
        <translation>返回运行列表</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>对比回答</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>End the training where it is and keep what was learnt</source>
        <translation>就此结束训练，保留已学内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Go to Datasets</source>
        <translation>转到“数据集”</translation>
    </message>
    <message>
        <source>Its result, checkpoints and curves go with it ({size}). This cannot be undone.</source>
        <translation>其结果、检查点和曲线将一并删除（{size}）。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Make a model of its own of what this run has learnt</source>
        <translation>将此运行所学内容做成独立模型</translation>
    </message>
    <message>
        <source>Make an ONNX model of what this run has learnt, for other programs and machines</source>
        <translation>将此运行所学内容做成 ONNX 模型，供其他程序和机器使用</translation>
    </message>
    <message>
        <source>Many trials, each a short training of its own; the best one is kept.</source>
        <translation>多次试验，每次都是独立的短时训练；保留最佳的一次。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Runs beside each other: the best figure of each line is marked.</source>
        <translation>并排查看各次运行：每行的最佳数值已标出。</translation>
    </message>
    <message>
        <source>Save a checkpoint and stop; Resume goes on from there</source>
        <translation>保存检查点并停止；“继续”会从此处接着进行</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>Teach a model by example: choose what, see what it takes, watch it learn.</source>
        <translation>用示例教模型：选择内容，查看所需资源，观察学习过程。</translation>
    </message>
    <message>
        <source>There are no rows to learn from yet</source>
        <translation>还没有可供学习的行</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training needs a dataset: questions with the answers the model is to give.</source>
        <translation>训练需要数据集：问题以及模型应给出的回答。</translation>
    </message>
    <message>
        <source>Try it in Chat</source>
        <translation>在聊天中试用</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{name}: many trials, the best one is kept.</source>
        <translation>{name}：多次试验，保留最佳的一次。</translation>
    </message>
    <message>
        <source>“{model}” learns “{dataset}”</source>
        <translation>“{model}”学习“{dataset}”</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n line(s) of this conversation's file cannot be read: what they held is left out.</source>
        <translation>
            <numerusform>此对话的文件中有 %n 行无法读取：其内容已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Files with rows ({known});;All files (*)</source>
        <translation>数据行文件 ({known});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a folder of the datasets library</source>
        <translation>导入 datasets 库的文件夹</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>导入行</translation>
    </message>
    <message>
        <source>Left out of {file}</source>
        <translation>{file} 中略去的内容</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些行</translation>
    </message>
</context>
<context>
    <name>TrialActions</name>
    <message>
        <source>Judge…</source>
        <translation>评判…</translation>
    </message>
    <message>
        <source>Let a larger model say which of two answers is better</source>
        <translation>让更大的模型判断两个回答中哪个更好</translation>
    </message>
    <message>
        <source>One page with the figures, examples and costs, to hand on</source>
        <translation>一页内容，含数值、示例和成本，可供转交</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Say yourself which answers are best, without knowing whose they are</source>
        <translation>在不知道出自谁手的情况下，亲自评出最佳回答</translation>
    </message>
    <message>
        <source>Vote side by side</source>
        <translation>并排投票</translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Answered by</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Best figure</source>
        <translation>最佳数值</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>时间用完</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
</context>
<context>
    <name>TrialsTable</name>
    <message>
        <source>Earlier comparisons</source>
        <translation>以前的对比</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>It marks the answer to a question, in the sentences that the chat quotes, too.</source>
        <translation>它标记问题的答案，在聊天引用的句子中也会标记。</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because nothing was measured on held-out rows.</source>
        <translation>它标记问题的答案。聊天不使用它，因为没有在留出的行上测量过。</translation>
    </message>
    <message>
        <source>It marks the answer to a question. The chat does not use it, because on held-out rows whole sentences said it better.</source>
        <translation>它标记问题的答案。聊天不使用它，因为在留出的行上，整句的效果更好。</translation>
    </message>
    <message>
        <source>It marks: {labels}.</source>
        <translation>它标记：{labels}。</translation>
    </message>
    <message>
        <source>It sorts texts by: {labels}.</source>
        <translation>它将文本归类为：{labels}。</translation>
    </message>
    <message>
        <source>Nothing is found in this text.</source>
        <translation>在此文本中未找到任何内容。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The text to look in</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>The text to sort</source>
        <translation>要归类的文本</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>提问内容</translation>
    </message>
</context>
<context>
    <name>TryingDialog</name>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>已保存；输入新的即可替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>TurnsEditor</name>
    <message>
        <source>Add a turn</source>
        <translation>添加轮次</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Move this turn down</source>
        <translation>下移此轮次</translation>
    </message>
    <message>
        <source>Move this turn up</source>
        <translation>上移此轮次</translation>
    </message>
    <message>
        <source>Split the row here: this turn begins a new one</source>
        <translation>在此拆分该行：此轮次成为新行的开头</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Take this turn out</source>
        <translation>移除此轮次</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who speaks in turn {number}</source>
        <translation>第 {number} 轮的发言者</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The next version</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Version {place} of {all}</source>
        <translation>版本 {place} / {all}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n edit(s) after “{name}”</source>
        <translation>
            <numerusform>“{name}”之后有 %n 次编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) before “{name}”</source>
        <translation>
            <numerusform>“{name}”之前有 %n 次编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>A note about it</source>
        <translation>关于它的备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>Delete the version “{name}”?</source>
        <translation>删除版本“{name}”？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Each export will be listed here with the version it was made of.</source>
        <translation>每次导出都会列在这里，并注明其来源版本。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exports that were made of it keep its old name.</source>
        <translation>由它生成的导出仍使用旧名称。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>恢复到此状态</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>来源版本</translation>
    </message>
    <message>
        <source>Makes the rows what they were. One undo takes it back.</source>
        <translation>使各行恢复原样。撤消一次即可取消。</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>当前状态的名称</translation>
    </message>
    <message>
        <source>Name the rows as they are now, and you can compare with them and come back to them later, whatever is done to them in between.</source>
        <translation>为当前的行命名，此后无论做了什么，都可以与之对比并恢复到此状态。</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>命名此状态</translation>
    </message>
    <message>
        <source>Name, such as “before cleaning”</source>
        <translation>名称，例如“清理之前”</translation>
    </message>
    <message>
        <source>No state has a name yet</source>
        <translation>还没有已命名的状态</translation>
    </message>
    <message>
        <source>Note (if you like)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>尚未导出任何内容</translation>
    </message>
    <message>
        <source>Now: {where}</source>
        <translation>当前：{where}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>重命名版本</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The rows are what they were in “{name}”. One undo takes this back.</source>
        <translation>各行已恢复为“{name}”时的样子。撤消一次即可取消。</translation>
    </message>
    <message>
        <source>The rows stay as they are now, but can no longer be brought back to this state. This can't be undone.</source>
        <translation>各行保持现状，但无法再恢复到此状态。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of “{name}”</source>
        <translation>“{name}”的版本</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>无版本</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}”, and changed since</source>
        <translation>“{name}”，之后有更改</translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>0  Tie</source>
        <translation>0  平局</translation>
    </message>
    <message>
        <source>B  All bad</source>
        <translation>B  全都不好</translation>
    </message>
    <message>
        <source>Next to vote on</source>
        <translation>下一个待投票</translation>
    </message>
    <message>
        <source>None is better than another</source>
        <translation>不分高下</translation>
    </message>
    <message>
        <source>None of them is any good</source>
        <translation>没有一个可用</translation>
    </message>
    <message>
        <source>Remark on your vote</source>
        <translation>投票附注</translation>
    </message>
    <message>
        <source>Take vote back</source>
        <translation>收回投票</translation>
    </message>
    <message>
        <source>Why? A remark for later</source>
        <translation>为什么？留作日后参考的附注</translation>
    </message>
</context>
<context>
    <name>WatchingDialog</name>
    <message numerus="yes">
        <source>%n file(s), copied to “{name}”</source>
        <translation>
            <numerusform>%n 个文件，复制到“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Documents that are new or changed are indexed once they have settled</source>
        <translation>新增或更改的文档在稳定后进行索引</translation>
    </message>
    <message>
        <source>Index changes by itself</source>
        <translation>自动索引更改</translation>
    </message>
    <message>
        <source>Its documents stay in the project as they are now. You can remove them in the list.</source>
        <translation>其文档按现状留在项目中。您可以在列表中移除它们。</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>尚未监视任何文件夹。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Stop watching “{name}”</source>
        <translation>停止监视“{name}”</translation>
    </message>
    <message>
        <source>Stop watching “{name}”?</source>
        <translation>停止监视“{name}”？</translation>
    </message>
    <message>
        <source>Watch a folder and what is below it</source>
        <translation>监视文件夹及其下级内容</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>What is added, changed, moved or deleted in these folders is so in the project too. The project keeps copies; your files are only read.</source>
        <translation>这些文件夹中的新增、更改、移动或删除会同步到项目中。项目保存副本；您的文件只被读取。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Answers show the passages they rest on.</source>
        <translation>回答会展示所依据的段落。</translation>
    </message>
    <message>
        <source>Ask a model below, or add documents first: then answers can quote them and say where.</source>
        <translation>在下方向模型提问，或先添加文档：这样回答就能引用文档并注明出处。</translation>
    </message>
    <message>
        <source>From your own rows:</source>
        <translation>来自您自己的行：</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>您想知道什么？</translation>
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
        <translation>这是什么：{word}？</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>0.9 leaves out odd words; 1 leaves none out.</source>
        <translation>0.9 会排除生僻的词；1 不排除任何词。</translation>
    </message>
    <message>
        <source>1 means the same words, 0 none in common.</source>
        <translation>1 表示用词相同，0 表示没有共同的词。</translation>
    </message>
    <message>
        <source>40 is a common value; 0 leaves it open.</source>
        <translation>40 是常用值；0 表示不限制。</translation>
    </message>
    <message>
        <source>8 bits lose hardly anything, 4 bits a little, and the model needs a half or a quarter of the memory.</source>
        <translation>8 位几乎没有损失，4 位略有损失；模型所需内存减为一半或四分之一。</translation>
    </message>
    <message>
        <source>8 to 32 suit most work; a higher rank needs more rows to be worth it.</source>
        <translation>8 到 32 适合大多数工作；秩更高时，需要更多的行才值得。</translation>
    </message>
    <message>
        <source>A copy of everything a run needs in order to go on, saved from time to time.</source>
        <translation>一次运行要接着进行所需的全部内容的副本，会不时保存。</translation>
    </message>
    <message>
        <source>A figure from 0 to 1 for the order of what was found: right passages count more the further up they stand.</source>
        <translation>一个 0 到 1 的数值，反映查找结果的顺序：正确段落排得越靠前，得分越高。</translation>
    </message>
    <message>
        <source>A list of a few hundred numbers that stands for the meaning of a text; texts that mean much the same get numbers that lie close together.</source>
        <translation>几百个数字组成的列表，代表一段文本的含义；含义相近的文本，其数字也相近。</translation>
    </message>
    <message>
        <source>A little helps where passages are short; much makes the index larger and the results repeat themselves.</source>
        <translation>段落较短时，少量重叠有帮助；重叠过多会使索引变大，结果重复。</translation>
    </message>
    <message>
        <source>A model that reads two answers and says which is better, or gives marks.</source>
        <translation>阅读两个回答并判断哪个更好，或给出分数的模型。</translation>
    </message>
    <message>
        <source>A neural processor: a chip beside the main processor that is made for models and uses little power.</source>
        <translation>神经处理器：主处理器之外的芯片，专为模型而设，耗电很少。</translation>
    </message>
    <message>
        <source>A number in the answer that leads to the passage it rests on: document, page and the words.</source>
        <translation>回答中的数字，指向该回答所依据的段落：文档、页码和原文。</translation>
    </message>
    <message>
        <source>A piece of a word, the unit in which a language model reads and writes; an English word has a little more than one on average, a word in other scripts often several.</source>
        <translation>词的一小段，语言模型读写的单位；一个英文词平均略多于一个词元，其他文字的一个词往往有好几个。</translation>
    </message>
    <message>
        <source>A program that understands the same requests as OpenAI's service, as most model servers do.</source>
        <translation>与 OpenAI 的服务理解相同请求的程序，大多数模型服务器都是如此。</translation>
    </message>
    <message>
        <source>A small set of extra weights that is trained beside the model, which itself stays as it is.</source>
        <translation>一小组额外的权重，在模型旁边训练，模型本身保持不变。</translation>
    </message>
    <message>
        <source>A test question that was also trained on, word for word or in other words.</source>
        <translation>也用于训练过的测试问题，无论是逐字相同还是换了说法。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>After a stop, a crash or a power cut, Resume goes on from the last one.</source>
        <translation>停止、崩溃或断电之后，“继续”会从最后一个检查点接着进行。</translation>
    </message>
    <message>
        <source>After the search, a second and more careful comparison puts the best passages in a better order.</source>
        <translation>检索之后，再做一次更仔细的比较，把最好的段落排得更准。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An answer counts only if it is the expected one, apart from capital letters, punctuation and small words such as “the”.</source>
        <translation>只有与期望的回答一致才算对，大小写、标点和“the”之类的小词除外。</translation>
    </message>
    <message>
        <source>An exported model runs without PyTorch, and on a processor it is often several times as fast.</source>
        <translation>导出的模型无需 PyTorch 即可运行，在处理器上往往快好几倍。</translation>
    </message>
    <message>
        <source>An open file format for trained models that many programs and devices can run.</source>
        <translation>一种开放的文件格式，用于训练好的模型，许多程序和设备都能运行。</translation>
    </message>
    <message>
        <source>At the beginning the learning rate rises slowly from zero to its full size.</source>
        <translation>开始时，学习率从零缓慢上升到设定的大小。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Before the model answers, the program looks up the passages of your documents that fit the question and hands them over with it.</source>
        <translation>模型作答之前，程序会在您的文档中查找与问题相关的段落，并一并交给模型。</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>DPO (preferring)</source>
        <translation>DPO（偏好）</translation>
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
        <translation>文档会切分为由几个句子组成的小段，因为检索可以指向一小段，却无法指向整本书。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout（随机失活）</translation>
    </message>
    <message>
        <source>Each model was trained with its own, and answers badly if it is given another one.</source>
        <translation>每个模型都用自己的模板训练，如果换成别的模板，回答就会很差。</translation>
    </message>
    <message>
        <source>Each piece remembers its document, its page and its place.</source>
        <translation>每一小段都记得自己的文档、页码和位置。</translation>
    </message>
    <message>
        <source>Each question counts 1 if the right passage came first, a half if second, a third if third, and nothing if it was not found; the figure is the average.</source>
        <translation>正确段落排第一计 1 分，第二计二分之一，第三计三分之一，没有找到计零分；此数值是所有问题的平均值。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮 (epoch)</translation>
    </message>
    <message>
        <source>Everything that the model needs is in one file.</source>
        <translation>模型所需的一切都在一个文件中。</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>精确匹配</translation>
    </message>
    <message>
        <source>Execution provider</source>
        <translation>执行提供程序</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fewer bits are smaller and often faster; the comparison after the export shows what was lost.</source>
        <translation>位数越少，体积越小，往往也越快；导出后的对比会显示损失了什么。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>For facts stay near 0; for ideas try 0.7 to 1.</source>
        <translation>涉及事实时保持接近 0；需要创意时可试 0.7 到 1。</translation>
    </message>
    <message>
        <source>Found among the first (recall)</source>
        <translation>排在前列（召回率）</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>梯度检查点</translation>
    </message>
    <message>
        <source>Held-out questions</source>
        <translation>留出的问题</translation>
    </message>
    <message>
        <source>How each number of the exported model is stored: as a whole number of 4 or 8 bits, or a decimal number of 16 or 32 bits.</source>
        <translation>导出模型中每个数字的存储方式：4 位或 8 位整数，或者 16 位或 32 位小数。</translation>
    </message>
    <message>
        <source>How freely the next word is chosen: 0 always takes the likeliest one, higher values more often an unlikely one.</source>
        <translation>选择下一个词的自由程度：0 总是选最可能的词，值越大，越常选不太可能的词。</translation>
    </message>
    <message>
        <source>How large each correction of the weights is.</source>
        <translation>每次修正权重的幅度。</translation>
    </message>
    <message>
        <source>How many tokens a model can take in at once: instructions, passages, the conversation so far and its answer.</source>
        <translation>模型一次能容纳多少个词元：指令、段落、此前的对话和它的回答。</translation>
    </message>
    <message>
        <source>How many words the answer and the expected answer share, with a penalty for words that are missing and for words too many.</source>
        <translation>回答与期望的回答有多少共同的词，缺少的词和多余的词都会扣分。</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks beside the model: what it says is multiplied by alpha divided by the rank.</source>
        <translation>适配器在模型旁作用的强弱：它的输出会乘以 alpha 除以秩。</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answer: the smaller, the likelier it found each of its tokens.</source>
        <translation>模型对正确回答有多意外：值越小，它认为其中每个词元越有可能。</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>混合检索</translation>
    </message>
    <message>
        <source>If the model gets better on them too, it is learning; if it only gets better on the training rows, it is memorising.</source>
        <translation>如果模型在这些行上也变好，就是在学习；如果只在训练行上变好，就是在死记硬背。</translation>
    </message>
    <message>
        <source>In each step a share of the adapter is switched off by chance, so that it cannot rely on single weights.</source>
        <translation>每一步都会随机关闭适配器的一部分，使它无法依赖个别权重。</translation>
    </message>
    <message>
        <source>In each step all trained weights are pulled a little towards zero.</source>
        <translation>每一步都会把所有训练的权重略微拉向零。</translation>
    </message>
    <message>
        <source>It holds for the whole conversation, and you do not see it among the messages.</source>
        <translation>它对整个对话有效，但不会出现在消息之中。</translation>
    </message>
    <message>
        <source>It is often a little better with small ranks, and somewhat slower.</source>
        <translation>秩较小时往往稍好一些，也稍慢一些。</translation>
    </message>
    <message>
        <source>It is strict: right answers in other words count as wrong.</source>
        <translation>它很严格：换了说法的正确回答也算错。</translation>
    </message>
    <message>
        <source>It is useful where a question has several right passages.</source>
        <translation>适用于一个问题有多个正确段落的情况。</translation>
    </message>
    <message>
        <source>It learns a manner, a format or a vocabulary well, but facts that change are better kept in documents.</source>
        <translation>它能很好地学会风格、格式或用语，但会变化的事实最好放在文档中。</translation>
    </message>
    <message>
        <source>It needs a model in a form made for it and runs small models well.</source>
        <translation>它需要专门制作的模型形式，运行小模型效果很好。</translation>
    </message>
    <message>
        <source>It needs about a quarter or half of the memory and takes longer; use it when the model does not fit otherwise.</source>
        <translation>所需内存约为四分之一或一半，耗时更长；模型用其他方式放不下时再用。</translation>
    </message>
    <message>
        <source>It needs no examples of perfect answers, only judgements; beta says how far it may move from what it was.</source>
        <translation>它不需要完美回答的示例，只需要判断；beta 表示它可以偏离原来多远。</translation>
    </message>
    <message>
        <source>It no longer needs the adapter and can be used by programs that know no adapters.</source>
        <translation>它不再需要适配器，不支持适配器的程序也能使用。</translation>
    </message>
    <message>
        <source>It saves time and keeps the run from going on to learn by heart.</source>
        <translation>这样可以节省时间，并避免运行继续死记硬背。</translation>
    </message>
    <message>
        <source>It should fall quickly at first and then level out.</source>
        <translation>起初应当快速下降，然后趋于平稳。</translation>
    </message>
    <message>
        <source>It takes a few megabytes, can be removed at any time, and one model can have many of them.</source>
        <translation>它只占几 MB，随时可以移除，一个模型可以有许多个适配器。</translation>
    </message>
    <message>
        <source>It takes a little more time for each question and often brings the right passage to the first place.</source>
        <translation>每个问题会多花一点时间，但往往能让正确段落排到首位。</translation>
    </message>
    <message>
        <source>It tells how far up the right passage usually stands.</source>
        <translation>它说明正确段落通常排得有多靠前。</translation>
    </message>
    <message>
        <source>Judging model</source>
        <translation>评判模型</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Lengths, limits and speeds are counted in tokens.</source>
        <translation>长度、限制和速度都以词元计算。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model whose own weights are squeezed to 4 or 8 bits while it is trained.</source>
        <translation>在模型旁训练的 LoRA，训练期间模型自身的权重压缩到 4 位或 8 位。</translation>
    </message>
    <message>
        <source>LoRA that treats the direction of a correction and its size separately.</source>
        <translation>把修正的方向和大小分开处理的 LoRA。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>平均倒数排名</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Models favour long answers and whatever they see first, so compare the judge with your own votes.</source>
        <translation>模型偏爱较长的回答和先看到的内容，因此请将评判者与您自己的投票比较。</translation>
    </message>
    <message>
        <source>More rows at once are faster and steadier but need more memory.</source>
        <translation>每批行数越多，越快也越稳定，但需要更多内存。</translation>
    </message>
    <message>
        <source>NPU</source>
        <translation>NPU</translation>
    </message>
    <message>
        <source>Names, numbers and part codes are found by words, everyday questions by meaning.</source>
        <translation>名称、数字和零件编号按词查找，日常问题按含义查找。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>One pass over all training rows; three epochs show each row to the model three times.</source>
        <translation>把所有训练行过一遍；三轮就是让模型把每行看三次。</translation>
    </message>
    <message>
        <source>Only the likeliest words are considered, as many as together reach this probability.</source>
        <translation>只考虑最可能的词，数量以其概率总和达到此值为止。</translation>
    </message>
    <message>
        <source>Only they tell how the model does on what it has not seen before.</source>
        <translation>只有它们能说明模型对未见过的内容表现如何。</translation>
    </message>
    <message>
        <source>Only this many of the likeliest words are considered for the next place.</source>
        <translation>下一个位置只考虑这么多个最可能的词。</translation>
    </message>
    <message>
        <source>Only what the rows confirm again and again stays large, which works against learning by heart.</source>
        <translation>只有被各行反复印证的内容才会保持较大，从而防止死记硬背。</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>兼容 OpenAI</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Passage (chunk)</source>
        <translation>段落 (chunk)</translation>
    </message>
    <message>
        <source>Press it and read for yourself; Ustad shows only citations whose passage exists.</source>
        <translation>请按引用，亲自阅读；Ustad 只显示其段落真实存在的引用。</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Questions with known answers that are kept away from training and used for measuring alone.</source>
        <translation>答案已知的问题，不参与训练，只用于测量。</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>重排序模型</translation>
    </message>
    <message>
        <source>Results in between are not kept but worked out again when they are needed.</source>
        <translation>中间结果不保留，需要时重新计算。</translation>
    </message>
    <message>
        <source>Rows that are not trained on but looked at regularly while training runs.</source>
        <translation>不参与训练、但在训练过程中定期查看的行。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>So a passage is found even if it uses other words than the question.</source>
        <translation>因此，即使段落的用词与问题不同，也能找到。</translation>
    </message>
    <message>
        <source>So about one weight in a hundred is trained, which is quick and needs little memory.</source>
        <translation>因此大约只训练百分之一的权重，速度快，所需内存少。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>That has the effect of a larger batch without needing its memory.</source>
        <translation>效果相当于更大的批次，却不占用相应的内存。</translation>
    </message>
    <message>
        <source>That saves much memory with long rows and costs about a third more time.</source>
        <translation>行较长时，这能节省大量内存，但耗时增加约三分之一。</translation>
    </message>
    <message>
        <source>The address says where it runs: on this machine nothing leaves it, elsewhere your questions are sent there.</source>
        <translation>地址说明它在哪里运行：在本机上，任何数据都不会离开本机；在别处，您的问题会发送到那里。</translation>
    </message>
    <message>
        <source>The corrections of several batches are added up and made together.</source>
        <translation>将多个批次的修正累加起来，一次完成。</translation>
    </message>
    <message>
        <source>The end of one passage is repeated at the beginning of the next, so that a thought at the cut is whole in at least one of them.</source>
        <translation>一个段落的结尾会在下一个段落的开头重复，使切分处的内容至少在其中一个段落里是完整的。</translation>
    </message>
    <message>
        <source>The file format of llama.cpp and of the programs built on it, such as Ollama and LM Studio.</source>
        <translation>llama.cpp 以及基于它的程序（例如 Ollama 和 LM Studio）所用的文件格式。</translation>
    </message>
    <message>
        <source>The model is shown many of your questions with their good answers, and its weights are changed a little each time until it answers like them.</source>
        <translation>让模型看许多您的问题及其好回答，每次略微改变它的权重，直到它像这些回答那样作答。</translation>
    </message>
    <message>
        <source>The model is shown two answers to a question, one better than the other, and learns to make the better kind more likely.</source>
        <translation>让模型看一个问题的两个回答，其中一个更好，使它学会更倾向于给出较好的那种。</translation>
    </message>
    <message>
        <source>The model learns its rows by heart and gets worse on everything else.</source>
        <translation>模型死记硬背各行，在其他内容上变得更差。</translation>
    </message>
    <message>
        <source>The model may know its answer by heart, so it makes the result look better than it is.</source>
        <translation>模型可能已把答案背了下来，因此会使结果看起来比实际更好。</translation>
    </message>
    <message>
        <source>The model then answers from what it was given, and you can see the source of each statement.</source>
        <translation>随后模型根据得到的内容作答，您可以看到每个说法的来源。</translation>
    </message>
    <message>
        <source>The number from which all chance is drawn: the order of rows, the first weights, what is left out.</source>
        <translation>所有随机性的起点：行的顺序、初始权重、略去哪些内容。</translation>
    </message>
    <message>
        <source>The part of ONNX Runtime that does the work on a certain kind of device.</source>
        <translation>ONNX Runtime 中负责在某类设备上执行计算的部分。</translation>
    </message>
    <message>
        <source>The pattern of signs with which a model marks who speaks: system, user, answer.</source>
        <translation>模型用来标明由谁说话的标记格式：系统、用户、回答。</translation>
    </message>
    <message>
        <source>The place where the numbers of all passages are kept, made so that the closest ones are found in a moment.</source>
        <translation>保存所有段落的数字的地方，可以在瞬间找到最接近的那些。</translation>
    </message>
    <message>
        <source>The range in which the true figure probably lies, since only some of all possible questions were asked.</source>
        <translation>真实数值很可能所在的范围，因为只问了所有可能问题中的一部分。</translation>
    </message>
    <message>
        <source>The rows that are worked on together before the weights are corrected.</source>
        <translation>修正权重之前一起处理的行。</translation>
    </message>
    <message>
        <source>The same seed with the same rows and settings gives the same run.</source>
        <translation>相同的随机种子，配上相同的行和设置，得到相同的运行。</translation>
    </message>
    <message>
        <source>The share of your questions for which the right passage was among the first one, five or ten that were found.</source>
        <translation>在您的问题中，正确段落排在查找结果第一、前五或前十的比例。</translation>
    </message>
    <message>
        <source>The usual adapter: beside each chosen layer two narrow tables of numbers are trained, whose product corrects what the layer says.</source>
        <translation>最常用的适配器：在每个选定的层旁训练两张窄的数字表，其乘积会修正该层的输出。</translation>
    </message>
    <message>
        <source>The way Windows lets programs compute on graphics cards of all makers.</source>
        <translation>Windows 让程序在各种品牌的显卡上进行计算的方式。</translation>
    </message>
    <message>
        <source>The weights of a model are stored with fewer bits each, as one stores a photograph in a smaller file.</source>
        <translation>模型的每个权重用更少的位存储，就像把照片存成更小的文件。</translation>
    </message>
    <message>
        <source>The width of the two tables of a LoRA adapter, and with it how much the adapter can hold.</source>
        <translation>LoRA 适配器两张表的宽度，也决定了适配器能容纳多少内容。</translation>
    </message>
    <message>
        <source>There is one for processors, one for NVIDIA cards (CUDA), one for graphics cards under Windows (DirectML), and others for neural processors.</source>
        <translation>有一个用于处理器，一个用于 NVIDIA 显卡 (CUDA)，一个用于 Windows 下的显卡 (DirectML)，还有一些用于神经处理器。</translation>
    </message>
    <message>
        <source>This works against learning by heart, and matters most with few rows.</source>
        <translation>这能防止死记硬背，在行数较少时最为重要。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Too few teach little, too many make it repeat rows word for word.</source>
        <translation>太少则学得不多，太多则会逐字重复各行。</translation>
    </message>
    <message>
        <source>Too small and training takes forever; too large and the loss jumps about or grows.</source>
        <translation>太小则训练遥遥无期；太大则损失上下跳动或上升。</translation>
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
        <translation>当验证损失有一段时间不再变好时，训练会自动结束。</translation>
    </message>
    <message>
        <source>Twice the rank is usual; if you change it, the learning rate may need to change too.</source>
        <translation>通常取秩的两倍；如果更改它，学习率可能也需要更改。</translation>
    </message>
    <message>
        <source>Two searches at once: one looks for the same words, the other for the same meaning, and their results are merged.</source>
        <translation>同时进行两种检索：一种查找相同的词，另一种查找相同的含义，然后合并结果。</translation>
    </message>
    <message>
        <source>Use 1.05 to 1.2 if a small model goes round in circles; more makes it avoid words that it needs.</source>
        <translation>小模型反复说同样的话时，请用 1.05 到 1.2；再大会使它避开需要的词。</translation>
    </message>
    <message>
        <source>Use it on Windows if your card is not from NVIDIA.</source>
        <translation>如果您的显卡不是 NVIDIA 的，请在 Windows 上使用它。</translation>
    </message>
    <message>
        <source>Ustad has one inside; Qdrant is a server for the same purpose, for many documents or several people.</source>
        <translation>Ustad 自带一个；Qdrant 是同样用途的服务器，适合大量文档或多人使用。</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <source>Vector store (Qdrant)</source>
        <translation>向量存储 (Qdrant)</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>What an adapter has learnt is worked into the weights of its model, which gives a whole new model.</source>
        <translation>把适配器学到的内容并入其模型的权重，得到一个全新的完整模型。</translation>
    </message>
    <message>
        <source>What does not fit is left out, oldest messages first, and Ustad tells you so.</source>
        <translation>放不下的内容会被略去，最早的消息先略去，Ustad 会告知您。</translation>
    </message>
    <message>
        <source>What is not among the passages found cannot be in the answer, so this figure bounds all that follows.</source>
        <translation>不在找到的段落中的内容，也不可能出现在回答中，因此此数值是后续一切的上限。</translation>
    </message>
    <message>
        <source>Without it the first, still clumsy corrections could do damage.</source>
        <translation>如果没有它，最初尚不成熟的修正可能造成损害。</translation>
    </message>
    <message>
        <source>Words that have already appeared are made less likely.</source>
        <translation>降低已经出现过的词的可能性。</translation>
    </message>
    <message>
        <source>Words that the model reads before the conversation: who it is, how it should answer, what it must not do.</source>
        <translation>模型在对话之前读到的文字：它是谁、该如何回答、不可以做什么。</translation>
    </message>
    <message>
        <source>You see it when the training loss goes on falling while the validation loss rises.</source>
        <translation>当训练损失继续下降而验证损失上升时，就是这种情况。</translation>
    </message>
    <message>
        <source>int4, int8, fp16, fp32</source>
        <translation>int4、int8、fp16、fp32</translation>
    </message>
    <message>
        <source>nDCG</source>
        <translation>nDCG</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>“68% (53 to 82)” means: 68 were right in a hundred, and with other questions it could well have been 53 or 82.</source>
        <translation>“68%（53 至 82）”的意思是：一百个中有 68 个正确；换一批问题，也完全可能是 53 个或 82 个。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>没有符合筛选条件的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows are moved in the dataset's own order, with all of them shown.</source>
        <translation>移动行须按数据集自身的顺序，且显示所有行。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>训练内容</translation>
    </message>
</context>
<context>
    <name>WorthPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Begun, see above</source>
        <translation>已开始，见上方</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download {name}: {what}</source>
        <translation>下载 {name}：{what}</translation>
    </message>
    <message>
        <source>Fit here</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>For DirectML</source>
        <translation>适用于 DirectML</translation>
    </message>
    <message>
        <source>For NVIDIA cards</source>
        <translation>适用于 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>For graphics cards</source>
        <translation>适用于显卡</translation>
    </message>
    <message>
        <source>For the processor</source>
        <translation>适用于处理器</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>Its makers ask for consent</source>
        <translation>发布者要求同意条款</translation>
    </message>
    <message>
        <source>None of them fits into the memory that is free now.</source>
        <translation>当前可用的内存容不下其中任何一个。</translation>
    </message>
    <message>
        <source>Not held against its makers' page: {what}.</source>
        <translation>未与其发布者的页面核对：{what}。</translation>
    </message>
    <message>
        <source>ONNX builds</source>
        <translation>ONNX 构建</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Which models to show</source>
        <translation>显示哪些模型</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 参数</translation>
    </message>
    <message>
        <source>{count} tokens at a time</source>
        <translation>一次 {count} 个词元</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n attachment(s) of “{file}” not read: {names}.</source>
        <translation>
            <numerusform>未读取“{file}”的 %n 个附件：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began with an apostrophe that keeps spreadsheets from calculating them; it was taken off.</source>
        <translation>
            <numerusform>有 %n 个单元格以防止电子表格计算的撇号开头；撇号已去掉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) pointed to a passage that does not exist, and were taken out.</source>
        <translation>
            <numerusform>有 %n 处引用指向不存在的段落，已移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) out of order</source>
        <translation>
            <numerusform>%n 个对话顺序有误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with an unknown speaker</source>
        <translation>
            <numerusform>%n 个对话有未知的发言者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) or time(s) came in as text like 2026-01-31T08:30:00.</source>
        <translation>
            <numerusform>%n 个日期或时间已作为 2026-01-31T08:30:00 这样的文本导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in {passages} passages</source>
        <translation>
            <numerusform>%n 个文档，分为 {passages} 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>有 %n 条较早的消息超出此模型的读取量，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact decimal number(s) came in as text, digit by digit.</source>
        <translation>
            <numerusform>%n 个精确小数已作为文本逐位导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) beside the rows were left out: {names}.</source>
        <translation>
            <numerusform>略去行以外的 %n 个字段：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of a kind Ustad cannot read left out: {names}.</source>
        <translation>
            <numerusform>略去 %n 个 Ustad 无法读取的类型的文件：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) had no value saved with them and came in as text; nothing is calculated.</source>
        <translation>
            <numerusform>%n 个公式未随附保存的值，已作为文本导入；不会进行计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden question(s)</source>
        <translation>
            <numerusform>%n 个黄金问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) nearly the same as one trained on</source>
        <translation>
            <numerusform>%n 行留出的行与训练行几乎相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out row(s) whose question or text is trained on</source>
        <translation>
            <numerusform>%n 行留出的行，其问题或文本也用于训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) or folder(s) left out.</source>
        <translation>
            <numerusform>略去 %n 个隐藏的文件或文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of “{file}” could not be read; they show as �.</source>
        <translation>
            <numerusform>“{file}”中有 %n 个字符无法读取；它们显示为 �。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{file}” that are no JSON left out; the first is line {line}.</source>
        <translation>
            <numerusform>略去“{file}”中 %n 个不是 JSON 的行；第一个是第 {line} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) are empty cells: the table has one for every column.</source>
        <translation>
            <numerusform>%n 个缺失值成为空单元格：表格的每一列都有单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) became empty text.</source>
        <translation>
            <numerusform>%n 个缺失值变为空文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing, empty or nested value(s) are empty cells or text in the sheet.</source>
        <translation>
            <numerusform>%n 个缺失、空或嵌套的值在工作表中成为空单元格或文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) in the report with all examples.</source>
        <translation>
            <numerusform>另有 %n 条说明，见含全部示例的报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more way(s) of answering not shown here.</source>
        <translation>
            <numerusform>另有 %n 种回答方式未在此显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} records of {files}: those where {rule}.</source>
        <translation>
            <numerusform>{files} 的 {all} 条记录中有 %n 条：满足 {rule}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folder were left out: {names}.</source>
        <translation>
            <numerusform>略去文件夹中的其他 %n 个文件：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) did not fit into what this model can read and were left out.</source>
        <translation>
            <numerusform>有 %n 个段落超出此模型的读取量，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are few: a hundred would make the intervals about {times} times narrower.</source>
        <translation>
            <numerusform>%n 个问题太少：一百个问题可使区间缩小约 {times} 倍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are too few to go by.</source>
        <translation>
            <numerusform>%n 个问题太少，不足为凭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ask in other words what was trained: they show what was learnt, not what would be known of anything new.</source>
        <translation>
            <numerusform>有 %n 个问题是对训练内容换一种说法提问：它们显示学到了什么，而不是对新内容知道多少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”.</source>
        <translation>
            <numerusform>%n 个问题无法将其与“{other}”区分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell it from “{other}”: the difference lies between {low} and {high} points (95 %).</source>
        <translation>
            <numerusform>%n 个问题无法将其与“{other}”区分：差异在 {low} 与 {high} 个百分点之间（95%）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}).</source>
        <translation>
            <numerusform>%n 个问题无法区分“{one}”与“{other}”：相差 {points} 个百分点（95%：{low} 至 {high}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot tell “{one}” and “{other}” apart: {points} points (95 %: {low} to {high}). About {needed} would.</source>
        <translation>
            <numerusform>%n 个问题无法区分“{one}”与“{other}”：相差 {points} 个百分点（95%：{low} 至 {high}）。约 {needed} 个问题才能区分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out: {reason}</source>
        <translation>
            <numerusform>略去 %n 个问题：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”</source>
        <translation>
            <numerusform>“{name}”的 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its test part</source>
        <translation>
            <numerusform>“{name}”测试子集的 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its training part</source>
        <translation>
            <numerusform>“{name}”训练子集的 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of “{name}”, its validation part</source>
        <translation>
            <numerusform>“{name}”验证子集的 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) tell only large differences; 100 tell more.</source>
        <translation>
            <numerusform>%n 个问题只能看出较大的差异；100 个能说明更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were not asked: {reason}</source>
        <translation>
            <numerusform>未提出 %n 个问题：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were trained on and could not be asked: more than those that were.</source>
        <translation>
            <numerusform>有 %n 个问题曾用于训练，不能提出：比提出的还多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s): something was trained on them, or on their like</source>
        <translation>
            <numerusform>%n 个问题：有模型用它们或类似内容训练过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in {files}.</source>
        <translation>
            <numerusform>{files} 中有 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) answered in another script than asked</source>
        <translation>
            <numerusform>%n 行的回答与提问使用不同文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are few: expect the model to learn little.</source>
        <translation>
            <numerusform>%n 行太少：模型预计学不到多少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out, because nothing of their answer fits into {length} tokens: {rows}.</source>
        <translation>
            <numerusform>略去 %n 行，因为其回答没有任何部分在 {length} 个词元之内：{rows}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: nothing can be learnt of them.</source>
        <translation>
            <numerusform>略去 %n 行：从中学不到任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>略去 %n 行：{rows}。第 {row} 行：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>有 %n 行超过 {length} 个词元，将被截断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than {length} tokens; only their beginning is used: {rows}.</source>
        <translation>
            <numerusform>有 %n 行超过 {length} 个词元；只使用其开头：{rows}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many to make one row of.</source>
        <translation>
            <numerusform>%n 行太多，无法合并为一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in from {file} ({encoding}).</source>
        <translation>
            <numerusform>已从 {file} 导入 %n 行（{encoding}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be trained on: {rows}. Row {row}: {reason}</source>
        <translation>
            <numerusform>有 %n 行无法用于训练：{rows}。第 {row} 行：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be put into this form and were left out. First: {reason}</source>
        <translation>
            <numerusform>有 %n 行无法转换为此形式，已略去。首个原因：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) longer than {limit} tokens</source>
        <translation>
            <numerusform>%n 行超过 {limit} 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) nearly the same as an earlier one</source>
        <translation>
            <numerusform>%n 行与前面的行几乎相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of rare classes</source>
        <translation>
            <numerusform>%n 行属于稀少类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that answer one question differently</source>
        <translation>
            <numerusform>%n 行对同一问题回答不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that differ in a number or a short answer only</source>
        <translation>
            <numerusform>%n 行仅在数字或简短回答上不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat an earlier one</source>
        <translation>
            <numerusform>%n 行与前面的行重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the model's template refuses</source>
        <translation>
            <numerusform>%n 行被模型的模板拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose two answers are the same</source>
        <translation>
            <numerusform>%n 行的两个回答相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Chinese resident's number</source>
        <translation>
            <numerusform>%n 行含中国居民身份证号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a Pakistani identity card's number</source>
        <translation>
            <numerusform>%n 行含巴基斯坦身份证号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a US social security number</source>
        <translation>
            <numerusform>%n 行含美国社会安全号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a bank account's number (IBAN)</source>
        <translation>
            <numerusform>%n 行含银行账号 (IBAN)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a payment card's number</source>
        <translation>
            <numerusform>%n 行含支付卡号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a phone number</source>
        <translation>
            <numerusform>%n 行含电话号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an Aadhaar number</source>
        <translation>
            <numerusform>%n 行含 Aadhaar 号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an e-mail address</source>
        <translation>
            <numerusform>%n 行含电子邮件地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with garbled letters</source>
        <translation>
            <numerusform>%n 行含乱码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with lost letters (�)</source>
        <translation>
            <numerusform>%n 行有丢失的字符 (�)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with next to nothing in them</source>
        <translation>
            <numerusform>%n 行几乎没有内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with signs of a chat template in the text</source>
        <translation>
            <numerusform>%n 行的文本中有聊天模板的标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a question</source>
        <translation>
            <numerusform>%n 行没有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a worse answer</source>
        <translation>
            <numerusform>%n 行没有较差的回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer</source>
        <translation>
            <numerusform>%n 行没有回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any text</source>
        <translation>
            <numerusform>%n 行没有任何文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}.</source>
        <translation>
            <numerusform>已将 %n 行写入 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned page(s) of “{file}” read by text recognition: expect misread letters.</source>
        <translation>
            <numerusform>通过文字识别读取了“{file}”的 %n 个扫描页：可能有误读的字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in your documents have the word(s) {words}:</source>
        <translation>
            <numerusform>您的文档中有 %n 个句子含有以下词：{words}：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) of “{file}” without text: a search cannot find what is on them.</source>
        <translation>
            <numerusform>“{file}”有 %n 张幻灯片没有文本：无法检索其内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in it are no longer in Olive: {names}.</source>
        <translation>
            <numerusform>其中有 %n 项已不在 Olive 中：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it gave no verdict, asked twice; these pairs do not count.</source>
        <translation>
            <numerusform>询问两次后仍有 %n 次没有给出判定；这些对不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual name(s) of who speaks became the usual one.</source>
        <translation>
            <numerusform>%n 个不常用的发言者名称变为常用名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) had no place: a column of the new shape has the same name.</source>
        <translation>
            <numerusform>%n 个值没有位置：新结构中有同名的列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a kind that rows cannot hold came in as text.</source>
        <translation>
            <numerusform>%n 个值属于行中无法存放的类型，已作为文本导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text are text in the table: it holds nothing else.</source>
        <translation>
            <numerusform>%n 个非文本值在表格中成为文本：表格只能存放文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that were no text became text.</source>
        <translation>
            <numerusform>%n 个非文本值变为文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were bytes and came in as Base64 text.</source>
        <translation>
            <numerusform>%n 个值是字节，已作为 Base64 文本导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were no number (NaN or infinite) and came in as empty.</source>
        <translation>
            <numerusform>%n 个值不是数字（NaN 或无穷大），已作为空值导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>(IA)³</source>
        <translation>(IA)³</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 始终选取最可能的词；值越大变化越多，出错也越多。</translation>
    </message>
    <message>
        <source>0 searches by words alone, 1 by meaning alone. It counts less where the embedder does not know the language.</source>
        <translation>0 仅按词匹配检索，1 仅按语义检索。嵌入模型不懂该语言时，语义的作用会降低。</translation>
    </message>
    <message>
        <source>0 takes the best even where they repeat each other.</source>
        <translation>0 表示只取最佳的，即使彼此重复。</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0：不限。</translation>
    </message>
    <message>
        <source>0: ten times over the run.</source>
        <translation>0：整个运行中十次。</translation>
    </message>
    <message>
        <source>100 vectors written, the right one found</source>
        <translation>写入 100 个向量，找到了正确的那个</translation>
    </message>
    <message>
        <source>12 languages, among them English, German, Spanish, French, Japanese, Arabic and Chinese</source>
        <translation>12 种语言，包括英语、德语、西班牙语、法语、日语、阿拉伯语和中文</translation>
    </message>
    <message>
        <source>20 steps, loss {first} → {last}</source>
        <translation>20 步，损失 {first} → {last}</translation>
    </message>
    <message>
        <source>23 languages, among them English, Arabic, Chinese, French, German and Spanish</source>
        <translation>23 种语言，包括英语、阿拉伯语、中文、法语、德语和西班牙语</translation>
    </message>
    <message>
        <source>4 bits (NF4, twice quantised)</source>
        <translation>4 位（NF4，双重量化）</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>8 bits: Olive's QLoRA squeezes to 4 bits.</source>
        <translation>8 位：Olive 的 QLoRA 压缩到 4 位。</translation>
    </message>
    <message>
        <source>80 GB or more on the card</source>
        <translation>显存 80 GB 或更多</translation>
    </message>
    <message>
        <source>A Python file with a function “loss(scores, labels)” that gives one number per token. You are shown it before it is run. Empty: cross-entropy, as usual.</source>
        <translation>含有函数“loss(scores, labels)”的 Python 文件，为每个词元给出一个数字。运行前会展示给您查看。留空：通常的交叉熵。</translation>
    </message>
    <message>
        <source>A business flow needs both the facts of the case and a practised way of working.</source>
        <translation>业务流程既需要具体情况的事实，也需要熟练的做法。</translation>
    </message>
    <message>
        <source>A checkpoint is also saved whenever this much time has gone by since the last: no more than that is lost to a power cut. 0: only by steps.</source>
        <translation>距上次检查点超过此时间时也会保存：断电时最多丢失这么多。0：仅按步数。</translation>
    </message>
    <message>
        <source>A checkpoint is what Resume goes on from. 0: ten times over the run.</source>
        <translation>检查点是“继续”的起点。0：整个运行中十次。</translation>
    </message>
    <message>
        <source>A comparison needs a name.</source>
        <translation>对比需要名称。</translation>
    </message>
    <message>
        <source>A comparison needs two to four answerers; there are {n}.</source>
        <translation>对比需要两到四个回答方；现有 {n} 个。</translation>
    </message>
    <message>
        <source>A config of your own</source>
        <translation>您自己的配置</translation>
    </message>
    <message>
        <source>A conversation needs a title.</source>
        <translation>对话需要标题。</translation>
    </message>
    <message>
        <source>A dataset cannot be called “{name}”.</source>
        <translation>数据集不能命名为“{name}”。</translation>
    </message>
    <message>
        <source>A document can be replaced in a minute. A trained model has to be trained again.</source>
        <translation>替换文档只需一分钟，已训练的模型则必须重新训练。</translation>
    </message>
    <message>
        <source>A fair number</source>
        <translation>数量可观</translation>
    </message>
    <message>
        <source>A few times a year</source>
        <translation>一年几次</translation>
    </message>
    <message>
        <source>A file or a command line of a guide, also an older one: changed names are told.</source>
        <translation>教程中的文件或命令行，旧版的也可以：会告知名称的变化。</translation>
    </message>
    <message>
        <source>A fine-tuned model is a black box: it cannot say where an answer comes from.</source>
        <translation>微调的模型是黑箱：它说不出回答的出处。</translation>
    </message>
    <message>
        <source>A graphics card with up to 8 GB</source>
        <translation>显存不超过 8 GB 的显卡</translation>
    </message>
    <message>
        <source>A key that was kept came back as another.</source>
        <translation>保存的密钥读回时不一致。</translation>
    </message>
    <message>
        <source>A large and good set of examples that keeps growing is what fine-tuning lives on.</source>
        <translation>微调正是靠大量、优质且不断增长的示例。</translation>
    </message>
    <message>
        <source>A link that leads nowhere.</source>
        <translation>链接目标不存在。</translation>
    </message>
    <message>
        <source>A link to a folder that is listed already.</source>
        <translation>指向已列出的文件夹的链接。</translation>
    </message>
    <message>
        <source>A loss of your own</source>
        <translation>自定义损失函数</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on. The fix puts a placeholder in its place.</source>
        <translation>模型可能会复述训练过的内容。修复会用占位符替换它。</translation>
    </message>
    <message>
        <source>A model that was built for one device, {built}, does not run on {wanted}.</source>
        <translation>为某一设备 {built} 构建的模型无法在 {wanted} 上运行。</translation>
    </message>
    <message>
        <source>A model would learn to answer out of nowhere. Write the question, or delete the rows.</source>
        <translation>模型会学成凭空作答。请填写问题，或删除这些行。</translation>
    </message>
    <message>
        <source>A model, or what a run made of it, becomes an ONNX model for one kind of processor.</source>
        <translation>将模型或运行的成果做成适用于某种处理器的 ONNX 模型。</translation>
    </message>
    <message>
        <source>A part on each (DeepSpeed ZeRO 3)</source>
        <translation>各存一部分 (DeepSpeed ZeRO 3)</translation>
    </message>
    <message>
        <source>A part on each (FSDP)</source>
        <translation>各存一部分 (FSDP)</translation>
    </message>
    <message>
        <source>A pass that trains must name its rows.</source>
        <translation>训练处理步骤必须指明其行。</translation>
    </message>
    <message>
        <source>A password stands among the options of the address.</source>
        <translation>地址的选项中含有密码。</translation>
    </message>
    <message>
        <source>A password stands in “{file}”, for everyone to read.</source>
        <translation>“{file}”中含有密码，任何人都能读到。</translation>
    </message>
    <message>
        <source>A prefix cannot be merged: it is tokens in front of every text, and no weight of the model can hold them.</source>
        <translation>前缀无法合并：它是每个文本前面的词元，模型的任何权重都无法存放。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>A program has “{file}” open, and its latest changes are not in it yet: close that program and index again.</source>
        <translation>有程序正打开着“{file}”，其最新更改尚未写入：请关闭该程序后重新索引。</translation>
    </message>
    <message>
        <source>A question or an answer is only a placeholder, or has no letter and no digit.</source>
        <translation>问题或回答只是占位符，或不含任何字母和数字。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in it and never closed.</source>
        <translation>其中有一个引号打开后一直没有关闭。</translation>
    </message>
    <message>
        <source>A repeat inside a repeat, as in (a+)+, is the usual cause: take one out.</source>
        <translation>通常原因是重复中嵌套重复，如 (a+)+：请去掉一层。</translation>
    </message>
    <message>
        <source>A row must be allowed at least one token.</source>
        <translation>每行必须至少允许一个词元。</translation>
    </message>
    <message>
        <source>A row needs a question and an answer.</source>
        <translation>一行需要有问题和回答。</translation>
    </message>
    <message>
        <source>A row that was to be changed is no longer in the dataset.</source>
        <translation>要更改的某行已不在数据集中。</translation>
    </message>
    <message>
        <source>A search makes from 1 to {most} trials, not {count}.</source>
        <translation>一次搜索进行 1 到 {most} 次试验，而不是 {count} 次。</translation>
    </message>
    <message>
        <source>A setting is in the search twice.</source>
        <translation>某项设置在搜索中出现了两次。</translation>
    </message>
    <message>
        <source>A sweep tries from one to {most} settings, not {count}.</source>
        <translation>一次可尝试 1 到 {most} 种设置，而不是 {count} 种。</translation>
    </message>
    <message>
        <source>A tiny model that comes with Ustad, for trying the tool. Its answers are not to be trusted.</source>
        <translation>随 Ustad 提供的微型模型，用于试用本工具。其回答不可信。</translation>
    </message>
    <message>
        <source>A turn holds more than words: {names}.</source>
        <translation>某一轮包含文字以外的内容：{names}。</translation>
    </message>
    <message>
        <source>A version needs a name of at most {n} letters.</source>
        <translation>版本需要名称，最多 {n} 个字符。</translation>
    </message>
    <message>
        <source>A whole copy on each</source>
        <translation>各有完整副本</translation>
    </message>
    <message>
        <source>A whole copy on each is fastest. Where it does not fit, each GPU keeps a part: FSDP comes with PyTorch, DeepSpeed must be installed there.</source>
        <translation>每个 GPU 各有完整副本最快。放不下时，每个 GPU 保存一部分：FSDP 随 PyTorch 提供，DeepSpeed 必须在那里安装。</translation>
    </message>
    <message>
        <source>A word is considered only if it is at least this share as likely as the likeliest one.</source>
        <translation>仅当某词的概率至少达到最可能词的这一比例时才考虑。</translation>
    </message>
    <message numerus="yes">
        <source>About %n row(s) are longer than {length} tokens and will be cut.</source>
        <translation>
            <numerusform>约有 %n 行超过 {length} 个词元，将被截断。</numerusform>
        </translation>
    </message>
    <message>
        <source>About 24 GB on the card</source>
        <translation>显存约 24 GB</translation>
    </message>
    <message>
        <source>Above 1, words that were already said or read become less likely; 1 leaves them alone.</source>
        <translation>大于 1 时，已说过或读过的词概率降低；1 表示不作改变。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n row(s)</source>
        <translation>
            <numerusform>接受 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept rows, or choose others.</source>
        <translation>请接受一些行，或选择其他行。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapter rank</source>
        <translation>适配器秩</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>适配器强度 (alpha)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a question and an answer to it, or delete the row.</source>
        <translation>请为其添加问题和回答，或删除该行。</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Add it in Settings and choose it in Documents, or keep the index in this program.</source>
        <translation>请在“设置”中添加它并在“文档”中选择，或将索引保存在此程序中。</translation>
    </message>
    <message>
        <source>Add or remove some.</source>
        <translation>请添加或移除一些。</translation>
    </message>
    <message>
        <source>Add questions with the words that answer them, and index the documents.</source>
        <translation>请添加附有答案原文的问题，并索引文档。</translation>
    </message>
    <message>
        <source>Add rows on other passages.</source>
        <translation>请添加针对其他段落的行。</translation>
    </message>
    <message>
        <source>Add rows to the dataset, or assign some to training.</source>
        <translation>请向数据集添加行，或将一些行分配给训练。</translation>
    </message>
    <message>
        <source>Add rows with other labels.</source>
        <translation>请添加其他类别的行。</translation>
    </message>
    <message>
        <source>Add rows, or mark some as training rows.</source>
        <translation>请添加行，或将一些行标记为训练行。</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or ask a model without “Use my documents”.</source>
        <translation>请在“文档”页面添加，或在不使用“使用我的文档”的情况下向模型提问。</translation>
    </message>
    <message>
        <source>Add some on the Documents screen, or leave out who answers from documents.</source>
        <translation>请在“文档”页面添加一些，或去掉使用文档作答的回答方。</translation>
    </message>
    <message>
        <source>Add the table it is about (CSV, XLSX, JSON), or ask what the documents say of the number.</source>
        <translation>请添加相关的表格（CSV、XLSX、JSON），或询问文档对该数字的说法。</translation>
    </message>
    <message>
        <source>Add training rows that do, or leave the row out.</source>
        <translation>请添加这样的训练行，或略去该行。</translation>
    </message>
    <message>
        <source>Add training rows with this label, or leave the row out.</source>
        <translation>请添加此类别的训练行，或略去该行。</translation>
    </message>
    <message>
        <source>Adding tokenizer, template and licence</source>
        <translation>正在加入分词器、模板和许可证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the first machine</source>
        <translation>第一台机器的地址</translation>
    </message>
    <message>
        <source>After attention and block (Houlsby)</source>
        <translation>注意力和块之后 (Houlsby)</translation>
    </message>
    <message>
        <source>After each block (Pfeiffer)</source>
        <translation>每个块之后 (Pfeiffer)</translation>
    </message>
    <message>
        <source>After each block alone is smaller and quicker; after its attention too can hold more.</source>
        <translation>只放在每个块之后，更小更快；同时放在注意力之后，能容纳更多内容。</translation>
    </message>
    <message>
        <source>After the same text it finds the same next word the likeliest at {share} % of the places; {limit} % or more are expected.</source>
        <translation>在同一文本之后，它在 {share}% 的位置认为最可能的下一个词相同；预期为 {limit}% 或更高。</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>抑制重复</translation>
    </message>
    <message>
        <source>Agree to them on the model's page with the account your token is of; some makers take days to answer. Then resume.</source>
        <translation>请用访问令牌所属的账户在模型页面同意条款；有些发布者需要数天才会答复。然后继续。</translation>
    </message>
    <message>
        <source>Agree to them on the model's page, make a token for reading there, and enter it under “Hub access”.</source>
        <translation>请在模型页面同意条款，在 Hub 上创建只读令牌，并在“Hub 访问”下输入。</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) were trained on: answers to them show memory, not skill.</source>
        <translation>
            <numerusform>全部 %n 个问题都曾用于训练：对它们的回答体现的是记忆而非能力。</numerusform>
        </translation>
    </message>
    <message>
        <source>All it needs stands in the text it is given, or is common knowledge</source>
        <translation>所需内容都在给它的文本中，或属于常识</translation>
    </message>
    <message>
        <source>All questions are on one passage: there is nothing to tell apart.</source>
        <translation>所有问题都针对同一个段落：没有可区分的内容。</translation>
    </message>
    <message>
        <source>All training rows have the label “{label}”: there is nothing to tell apart.</source>
        <translation>所有训练行的类别都是“{label}”：没有可区分的内容。</translation>
    </message>
    <message>
        <source>All were asked about.</source>
        <translation>已全部提问。</translation>
    </message>
    <message>
        <source>All words are scored at once: this model does more with its scores than others.</source>
        <translation>一次对所有词打分：此模型对分数的处理比其他模型多。</translation>
    </message>
    <message>
        <source>All {count} trials failed; the last one said: {reason}</source>
        <translation>全部 {count} 次试验均失败；最后一次报告：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>An Excel sheet holds at most {most} rows; these are %n.</source>
        <translation>
            <numerusform>Excel 工作表最多容纳 {most} 行；现有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>An ONNX model cannot take what a run has learnt while it chats.</source>
        <translation>ONNX 模型在聊天时无法加载运行所学的内容。</translation>
    </message>
    <message>
        <source>An ONNX model for the {provider}, in {numbers}.</source>
        <translation>ONNX 模型，适用于{provider}，采用 {numbers}。</translation>
    </message>
    <message>
        <source>An answer is cut off after this many tokens (word pieces).</source>
        <translation>回答达到这么多词元（词片段）后截断。</translation>
    </message>
    <message>
        <source>An answer nobody can check is of no use to us</source>
        <translation>无法核对的回答对我们毫无用处</translation>
    </message>
    <message>
        <source>An answer takes</source>
        <translation>每个回答用时</translation>
    </message>
    <message>
        <source>An answer takes {time} on this computer.</source>
        <translation>在这台电脑上，一个回答需要 {time}。</translation>
    </message>
    <message>
        <source>An example is a question or text together with the very answer you would wish for.</source>
        <translation>示例是一个问题或一段文本，连同您所期望的那个回答。</translation>
    </message>
    <message>
        <source>Another job in the same process did not stop when it was asked to, so the process was ended.</source>
        <translation>同一进程中的另一个任务在要求停止后没有停下，因此该进程已被结束。</translation>
    </message>
    <message>
        <source>Another one, where a program on this machine has taken this.</source>
        <translation>如果本机上有程序占用了此端口，请换一个。</translation>
    </message>
    <message>
        <source>Another run's adapter as such a file, for an ONNX model that is there already.</source>
        <translation>将另一次运行的适配器做成这样的文件，用于已有的 ONNX 模型。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer another program</source>
        <translation>答复其他程序</translation>
    </message>
    <message>
        <source>Answer is there</source>
        <translation>包含答案</translation>
    </message>
    <message>
        <source>Answer questions from what we know</source>
        <translation>根据我们掌握的知识回答问题</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Answering questions from what you know is what looking things up is made for.</source>
        <translation>根据您掌握的知识回答问题，正是检索的用途。</translation>
    </message>
    <message>
        <source>Answers are not marked in their sentences, since “{name}” cannot be used: {reason}</source>
        <translation>回答的句子中未作标记，因为无法使用“{name}”：{reason}</translation>
    </message>
    <message>
        <source>Answers from documents, in many languages, on ordinary computers.</source>
        <translation>在普通电脑上，以多种语言根据文档回答。</translation>
    </message>
    <message>
        <source>Answers from documents, summaries and extraction for business texts.</source>
        <translation>根据文档回答、摘要，以及从商务文本中提取信息。</translation>
    </message>
    <message>
        <source>Answers only with sentences quoted from your documents, word for word. No language model writes.</source>
        <translation>仅以从您的文档中逐字引用的句子作答。不使用语言模型写作。</translation>
    </message>
    <message>
        <source>Answers to learn</source>
        <translation>要学习的回答</translation>
    </message>
    <message>
        <source>Any of these changes makes it fit.</source>
        <translation>以下任一更改都能使其容纳。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Are they to be cut short, judged by their validation loss on the way?</source>
        <translation>是否根据中途的验证损失将其提前结束？</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>As when a reply needs the price list, the contract and the delivery rules at once.</source>
        <translation>例如一份回复同时需要价目表、合同和交货规则。</translation>
    </message>
    <message>
        <source>Ask all ways the same questions</source>
        <translation>向所有方式提出相同的问题</translation>
    </message>
    <message>
        <source>Ask by these fields and their values: {fields}.</source>
        <translation>请按这些字段及其值提问：{fields}。</translation>
    </message>
    <message>
        <source>Ask only for rows: nothing is written from here.</source>
        <translation>请只查询行：此处不会写入任何内容。</translation>
    </message>
    <message>
        <source>Ask questions that are nearer to what people will ask, and more of them.</source>
        <translation>请提出更接近人们实际会问的问题，并增加数量。</translation>
    </message>
    <message>
        <source>Ask the question again.</source>
        <translation>请重新提问。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the rows or documents themselves, and add those.</source>
        <translation>请向把它交给您的人索要行或文档本身，然后添加它们。</translation>
    </message>
    <message numerus="yes">
        <source>Asked although like what was trained on: %n question(s).</source>
        <translation>
            <numerusform>虽与训练内容相似仍提出 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database of {file}</source>
        <translation>正在查询 {file} 的数据库</translation>
    </message>
    <message>
        <source>Asking the hub for {name}</source>
        <translation>正在向 Hub 询问 {name}</translation>
    </message>
    <message>
        <source>Asking the questions</source>
        <translation>正在提问</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n row(s)</source>
        <translation>
            <numerusform>分配 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>候选词数上限</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach a file with words in it.</source>
        <translation>请附加含有文字的文件。</translation>
    </message>
    <message>
        <source>BLEU as it is usually reported: counted over all answers at once.</source>
        <translation>通常报告的 BLEU：一次统计所有回答。</translation>
    </message>
    <message>
        <source>Backed by passages</source>
        <translation>有段落依据</translation>
    </message>
    <message>
        <source>Batches added up before each correction: as if more rows were at once, without their memory.</source>
        <translation>每次修正前累积的批次：相当于一次处理更多的行，却不占用相应的内存。</translation>
    </message>
    <message>
        <source>Batches per step</source>
        <translation>每步批次数</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>请新建一个。</translation>
    </message>
    <message>
        <source>Begin its address in Settings with http://, or its port is another.</source>
        <translation>请在“设置”中将其地址改为以 http:// 开头，否则可能是端口不对。</translation>
    </message>
    <message>
        <source>Begin one on the Decide screen.</source>
        <translation>请在“决策”页面开始一次。</translation>
    </message>
    <message>
        <source>Begin the address with sqlite, postgresql, mysql, mariadb, mssql or oracle, or install its package.</source>
        <translation>地址请以 sqlite、postgresql、mysql、mariadb、mssql 或 oracle 开头，或安装相应的软件包。</translation>
    </message>
    <message>
        <source>Begin the address with {name}:// alone.</source>
        <translation>地址开头只写 {name}://。</translation>
    </message>
    <message>
        <source>Begin the proof anew with “Measure again”.</source>
        <translation>请用“重新测量”重新开始实测验证。</translation>
    </message>
    <message>
        <source>Below 1, so many of the training rows are drawn by chance and the others left out; validation rows all stay. The same training with fewer rows shows whether more would help.</source>
        <translation>小于 1 时，随机抽取这一比例的训练行，其余略去；验证行全部保留。用较少的行进行同样的训练，可看出更多的行是否有帮助。</translation>
    </message>
    <message>
        <source>Bits of the squeezed model</source>
        <translation>压缩模型的位数</translation>
    </message>
    <message>
        <source>Bottleneck adapters</source>
        <translation>瓶颈适配器</translation>
    </message>
    <message>
        <source>Bottleneck adapters cannot be merged: there is a bend in them, which no matrix of the model can hold.</source>
        <translation>瓶颈适配器无法合并：其中有非线性，模型的任何矩阵都无法存放。</translation>
    </message>
    <message>
        <source>Bring a run back</source>
        <translation>取回运行</translation>
    </message>
    <message>
        <source>Bring it back, or choose another one.</source>
        <translation>请将其恢复，或选择其他模型。</translation>
    </message>
    <message>
        <source>Bring the server up to date.</source>
        <translation>请更新服务器。</translation>
    </message>
    <message>
        <source>Bring “{name}” back</source>
        <translation>取回“{name}”</translation>
    </message>
    <message>
        <source>Broken JSON that could not be mended</source>
        <translation>JSON 损坏且无法修复</translation>
    </message>
    <message>
        <source>Building the ONNX model</source>
        <translation>正在构建 ONNX 模型</translation>
    </message>
    <message>
        <source>By the address's prices; 0: no limit.</source>
        <translation>按该地址的价格计算；0：不限。</translation>
    </message>
    <message>
        <source>Capture the graph</source>
        <translation>捕获计算图</translation>
    </message>
    <message>
        <source>Chance alone would show a difference as clear as this in fewer than 5 of 100 trials.</source>
        <translation>仅凭偶然，100 次试验中出现如此明显差异的不到 5 次。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change fewer rows at a time.</source>
        <translation>请一次少改一些行。</translation>
    </message>
    <message>
        <source>Change its permissions, close programs that hold it open, or choose another place.</source>
        <translation>请更改其权限、关闭占用它的程序，或选择其他位置。</translation>
    </message>
    <message>
        <source>Change one of them, or delete the row.</source>
        <translation>请更改其中一个，或删除该行。</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>更改列</translation>
    </message>
    <message>
        <source>Change the folder's permissions, or copy the project to another place.</source>
        <translation>请更改该文件夹的权限，或将项目复制到其他位置。</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Change the template, or the row.</source>
        <translation>请更改模板或该行。</translation>
    </message>
    <message>
        <source>Change what the columns mean</source>
        <translation>更改各列的用途</translation>
    </message>
    <message>
        <source>Change “Adapter rank” to {even}.</source>
        <translation>请将“适配器秩”改为 {even}。</translation>
    </message>
    <message>
        <source>Change “{column}”</source>
        <translation>更改“{column}”</translation>
    </message>
    <message numerus="yes">
        <source>Change “{column}” in %n row(s)</source>
        <translation>
            <numerusform>更改 %n 行的“{column}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “{label}” and try again.</source>
        <translation>请更改“{label}”后重试。</translation>
    </message>
    <message>
        <source>Chat messages (OpenAI)</source>
        <translation>聊天消息 (OpenAI)</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor or a graphics card. Cannot be trained.</source>
        <translation>无需 PyTorch 的聊天：四位，可用于处理器或显卡。不能训练。</translation>
    </message>
    <message>
        <source>Chat without PyTorch: four bits, ready for the processor, CUDA or DirectML. Cannot be trained.</source>
        <translation>无需 PyTorch 的聊天：四位，可用于处理器、CUDA 或 DirectML。不能训练。</translation>
    </message>
    <message>
        <source>Check its content in the program it was made with, or remove it.</source>
        <translation>请在制作它的程序中检查其内容，或将其移除。</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>检查行</translation>
    </message>
    <message>
        <source>Check that tesseract works and has data for a language, then index again.</source>
        <translation>请检查 tesseract 是否可用并带有语言数据，然后重新索引。</translation>
    </message>
    <message>
        <source>Check the address and its model in Settings.</source>
        <translation>请在“设置”中检查该地址及其模型。</translation>
    </message>
    <message>
        <source>Check the address and port, and whether the server runs and can be reached.</source>
        <translation>请检查地址和端口，以及服务器是否在运行、能否连接。</translation>
    </message>
    <message>
        <source>Check the address and the model in Settings.</source>
        <translation>请在“设置”中检查地址和模型。</translation>
    </message>
    <message>
        <source>Check the address in Settings; it usually ends in /v1.</source>
        <translation>请在“设置”中检查地址；通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Check the address; copy the file again from where it came.</source>
        <translation>请检查地址；从来源重新复制文件。</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, and whether this network asks for a login.</source>
        <translation>请检查“Hub 访问”下的镜像地址，以及此网络是否要求登录。</translation>
    </message>
    <message>
        <source>Check the mirror's address under “Hub access”, or try again later.</source>
        <translation>请检查“Hub 访问”下的镜像地址，或稍后重试。</translation>
    </message>
    <message>
        <source>Check the name; for a model of your own, enter a token under “Hub access”.</source>
        <translation>请检查名称；如果是您自己的模型，请在“Hub 访问”下输入访问令牌。</translation>
    </message>
    <message>
        <source>Check the name; for a set that asks for consent, give it there and set HF_TOKEN.</source>
        <translation>请检查名称；如数据集要求同意条款，请在 Hub 上同意并设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>Check the network and try again: a download goes on where it stopped. Without one, add the folder of a model you have.</source>
        <translation>请检查网络后重试：下载会从停止处继续。没有网络时，请添加您已有模型的文件夹。</translation>
    </message>
    <message>
        <source>Check the network. Without one, bring the set's folder here and import it from there.</source>
        <translation>请检查网络。没有网络时，请将数据集文件夹带到本机并从中导入。</translation>
    </message>
    <message>
        <source>Check the path of the address; it usually ends in /v1.</source>
        <translation>请检查地址的路径；通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system.</source>
        <translation>请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>Check them again, then fix what is found.</source>
        <translation>请重新检查，再修复发现的问题。</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>Check where it comes from: people hardly write such files.</source>
        <translation>请检查其来源：人们几乎不会写出这样的文件。</translation>
    </message>
    <message>
        <source>Check where it comes from; if you trust it, save it again as {suffix} and add that.</source>
        <translation>请检查其来源；如果您信任它，请重新保存为 {suffix} 后添加。</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really has more than {most}.</source>
        <translation>请检查其来源；如果确实超过 {most} 页，请将其拆分。</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it really is that large.</source>
        <translation>请检查其来源；如果确实这么大，请将其拆分。</translation>
    </message>
    <message>
        <source>Check whether it was moved, renamed or is on a disk that is not connected.</source>
        <translation>请检查它是否被移动、重命名，或位于未连接的磁盘上。</translation>
    </message>
    <message>
        <source>Check whether the address begins with http:// or https:// rightly.</source>
        <translation>请检查地址开头的 http:// 或 https:// 是否正确。</translation>
    </message>
    <message>
        <source>Check whether the server is still running, then try again.</source>
        <translation>请检查服务器是否仍在运行，然后重试。</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>检查 {name}</translation>
    </message>
    <message>
        <source>Checking against the passages…</source>
        <translation>正在与段落核对…</translation>
    </message>
    <message>
        <source>Checking the files of {name}</source>
        <translation>正在检查 {name} 的文件</translation>
    </message>
    <message>
        <source>Checking what was made</source>
        <translation>正在检查生成的内容</translation>
    </message>
    <message>
        <source>Checkpoints: what Olive has begun, it begins anew.</source>
        <translation>检查点：Olive 已开始的训练会从头重来。</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Choose LoRA, DoRA or Full; these models are small.</source>
        <translation>请选择 LoRA、DoRA 或全量；这些模型很小。</translation>
    </message>
    <message>
        <source>Choose LoRA, QLoRA or DoRA, or train it on the Training screen.</source>
        <translation>请选择 LoRA、QLoRA 或 DoRA，或在“训练”页面训练。</translation>
    </message>
    <message>
        <source>Choose LoRA, or name the layers under “Layers with an adapter”; else choose another model.</source>
        <translation>请选择 LoRA，或在“带适配器的层”下填写层名；否则请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose LoRA, which suits every model.</source>
        <translation>请选择适合所有模型的 LoRA。</translation>
    </message>
    <message>
        <source>Choose QLoRA, fewer rows at once, shorter rows or a smaller model, and start a new run.</source>
        <translation>请选择 QLoRA、较小的每批行数、较短的行或较小的模型，并开始新运行。</translation>
    </message>
    <message>
        <source>Choose a dataset, a file or the golden questions.</source>
        <translation>请选择数据集、文件或黄金问题。</translation>
    </message>
    <message>
        <source>Choose a file of rows, such as JSON Lines, CSV, Excel or Parquet.</source>
        <translation>请选择数据行文件，例如 JSON Lines、CSV、Excel 或 Parquet。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .json, .yaml or .yml.</source>
        <translation>请选择以 .json、.yaml 或 .yml 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .py.</source>
        <translation>请选择名称以 .py 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a finished run that has learnt to find answers.</source>
        <translation>请选择学习过查找答案且已完成的运行。</translation>
    </message>
    <message>
        <source>Choose a folder that holds it, or the order by the embedding model's own vectors.</source>
        <translation>请选择包含它的文件夹，或按嵌入模型自身的向量排序。</translation>
    </message>
    <message>
        <source>Choose a folder with Parquet, Arrow, JSON Lines or CSV files, or one of the files.</source>
        <translation>请选择包含 Parquet、Arrow、JSON Lines 或 CSV 文件的文件夹，或其中一个文件。</translation>
    </message>
    <message>
        <source>Choose a folder with a tokenizer, config.json and weights as safetensors.</source>
        <translation>请选择带有分词器、config.json 和 safetensors 权重的文件夹。</translation>
    </message>
    <message>
        <source>Choose a language model that is made for chat or writing.</source>
        <translation>请选择为聊天或写作制作的语言模型。</translation>
    </message>
    <message>
        <source>Choose a larger model, or an address from Settings.</source>
        <translation>请选择更大的模型，或“设置”中的一个地址。</translation>
    </message>
    <message>
        <source>Choose a model of a kind it knows, such as Phi, Llama, Qwen, Gemma, Mistral or Granite.</source>
        <translation>请选择它认识的类型，例如 Phi、Llama、Qwen、Gemma、Mistral 或 Granite。</translation>
    </message>
    <message>
        <source>Choose a model of a kind that works without code of its own.</source>
        <translation>请选择无需自带代码即可使用的模型类型。</translation>
    </message>
    <message>
        <source>Choose a model that has a modules.json.</source>
        <translation>请选择带有 modules.json 的模型。</translation>
    </message>
    <message>
        <source>Choose a model that has one, or use this one through an address.</source>
        <translation>请选择带有此类文件的模型，或通过地址使用此模型。</translation>
    </message>
    <message>
        <source>Choose a model that has one.</source>
        <translation>请选择带有此文件的模型。</translation>
    </message>
    <message>
        <source>Choose a model that knows tools, or reject the row.</source>
        <translation>请选择支持工具的模型，或拒绝该行。</translation>
    </message>
    <message>
        <source>Choose a model that reads more, or “Quotes from documents”, or turn off “Use my documents”.</source>
        <translation>请选择能读取更多内容的模型或“文档引文”，或关闭“使用我的文档”。</translation>
    </message>
    <message>
        <source>Choose a model that writes, such as the one that comes with Ustad.</source>
        <translation>请选择会写作的模型，例如 Ustad 自带的那个。</translation>
    </message>
    <message>
        <source>Choose a model trained to judge passages, a cross-encoder.</source>
        <translation>请选择为评判段落而训练的模型，即交叉编码器。</translation>
    </message>
    <message>
        <source>Choose a model whose template knows such turns, or take the turn out.</source>
        <translation>请选择模板支持此类轮次的模型，或移除该轮次。</translation>
    </message>
    <message>
        <source>Choose a model, or an address from Settings.</source>
        <translation>请选择模型，或“设置”中的地址。</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>请选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Choose a new folder: what is in this one is not touched.</source>
        <translation>请选择新文件夹：此文件夹中的内容不会被改动。</translation>
    </message>
    <message>
        <source>Choose a pass that does without it.</source>
        <translation>请选择不需要它的处理步骤。</translation>
    </message>
    <message>
        <source>Choose a run that has learnt extraction.</source>
        <translation>请选择学习过抽取的运行。</translation>
    </message>
    <message>
        <source>Choose a run that has learnt it.</source>
        <translation>请选择学习过此任务的运行。</translation>
    </message>
    <message>
        <source>Choose a run that has learnt labels.</source>
        <translation>请选择学习过类别的运行。</translation>
    </message>
    <message>
        <source>Choose a run that learnt to write answers.</source>
        <translation>请选择学习写回答的运行。</translation>
    </message>
    <message>
        <source>Choose a set of Parquet, JSON Lines, CSV or Arrow files; programs are not run.</source>
        <translation>请选择由 Parquet、JSON Lines、CSV 或 Arrow 文件组成的数据集；不会运行程序。</translation>
    </message>
    <message>
        <source>Choose a text encoder, such as the one that comes with Ustad.</source>
        <translation>请选择文本编码器，例如 Ustad 自带的那个。</translation>
    </message>
    <message>
        <source>Choose a turn in the middle: it begins the second row.</source>
        <translation>请选择中间的轮次：它会成为第二行的开头。</translation>
    </message>
    <message>
        <source>Choose among</source>
        <translation>候选范围</translation>
    </message>
    <message>
        <source>Choose another dataset or a new one, or say what its columns are.</source>
        <translation>请选择其他数据集或新建一个，或指明其各列的用途。</translation>
    </message>
    <message>
        <source>Choose another dataset, or add rows on the Dataset screen.</source>
        <translation>请选择其他数据集，或在“数据集”页面添加行。</translation>
    </message>
    <message>
        <source>Choose another model, or add the address in Settings.</source>
        <translation>请选择其他模型，或在“设置”中添加该地址。</translation>
    </message>
    <message>
        <source>Choose another model, or split the conversation so that it ends with this turn.</source>
        <translation>请选择其他模型，或拆分对话使其以此轮次结束。</translation>
    </message>
    <message>
        <source>Choose another model, or update Ustad.</source>
        <translation>请选择其他模型，或更新 Ustad。</translation>
    </message>
    <message>
        <source>Choose another model, or use this one through an address.</source>
        <translation>请选择其他模型，或通过地址使用此模型。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another name or an empty folder.</source>
        <translation>请选择其他名称或空文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>请从列表中选择另一个。</translation>
    </message>
    <message>
        <source>Choose another one, or ask it again.</source>
        <translation>请选择另一个，或重新询问。</translation>
    </message>
    <message>
        <source>Choose another one, or let only one of the two use your documents.</source>
        <translation>请选择另一个，或只让其中一个使用您的文档。</translation>
    </message>
    <message>
        <source>Choose another part or file, or mark rows as belonging to this part.</source>
        <translation>请选择其他子集或文件，或将行标记为属于此子集。</translation>
    </message>
    <message>
        <source>Choose another port in Settings, or end the program that has it.</source>
        <translation>请在“设置”中选择其他端口，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>Choose another run, or have a quick one trained.</source>
        <translation>请选择其他运行，或快速训练一次。</translation>
    </message>
    <message>
        <source>Choose another run, or train this one again.</source>
        <translation>请选择其他运行，或重新训练此运行。</translation>
    </message>
    <message>
        <source>Choose at least one setting, and the values to try.</source>
        <translation>请至少选择一项设置及其要尝试的值。</translation>
    </message>
    <message>
        <source>Choose at least one way of answering.</source>
        <translation>请至少选择一种回答方式。</translation>
    </message>
    <message>
        <source>Choose documents from the list.</source>
        <translation>请从列表中选择文档。</translation>
    </message>
    <message>
        <source>Choose how on the Dataset screen, with Split.</source>
        <translation>请在“数据集”页面用“划分”选择方式。</translation>
    </message>
    <message>
        <source>Choose int4, or fp16.</source>
        <translation>请选择 int4 或 fp16。</translation>
    </message>
    <message>
        <source>Choose int4, which is small and quick, or fp32, which is exact.</source>
        <translation>请选择小而快的 int4，或精确的 fp32。</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column holds the label, or train a model that writes.</source>
        <translation>请在“数据集”页面选择哪一列是类别，或训练会写作的模型。</translation>
    </message>
    <message>
        <source>Choose on the Dataset screen which column is what.</source>
        <translation>请在“数据集”页面选择各列的用途。</translation>
    </message>
    <message>
        <source>Choose one from 0 to 0.9; 0.1 to 0.2 is advised.</source>
        <translation>请选择 0 到 0.9 之间的值；建议 0.1 到 0.2。</translation>
    </message>
    <message>
        <source>Choose one of its folders.</source>
        <translation>请选择其中一个文件夹。</translation>
    </message>
    <message>
        <source>Choose one of its models in Settings, or load this one there first.</source>
        <translation>请在“设置”中选择它的某个模型，或先在那里加载此模型。</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>请选择以下之一：{known}。</translation>
    </message>
    <message>
        <source>Choose one of these: {present}.</source>
        <translation>请选择以下之一：{present}。</translation>
    </message>
    <message>
        <source>Choose one with safetensors files, or an ONNX build with a genai_config.json.</source>
        <translation>请选择带有 safetensors 文件的模型，或带有 genai_config.json 的 ONNX 构建。</translation>
    </message>
    <message>
        <source>Choose questions that were held out, or have these asked all the same.</source>
        <translation>请选择留出的问题，或仍然提出这些问题。</translation>
    </message>
    <message>
        <source>Choose some of its values.</source>
        <translation>请选择其中一些值。</translation>
    </message>
    <message>
        <source>Choose such a run, or “Optimise”.</source>
        <translation>请选择这样的运行，或选择“优化”。</translation>
    </message>
    <message>
        <source>Choose the file that has the function “loss”.</source>
        <translation>请选择含有函数“loss”的文件。</translation>
    </message>
    <message>
        <source>Choose the file that holds the rows.</source>
        <translation>请选择包含行的文件。</translation>
    </message>
    <message>
        <source>Choose the folder of llama.cpp's source code, which holds {script}, on the Export screen.</source>
        <translation>请在“导出”页面选择 llama.cpp 源代码的文件夹，其中含有 {script}。</translation>
    </message>
    <message>
        <source>Choose the folder of the model that the adapter was made for.</source>
        <translation>请选择制作该适配器所针对的模型的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that an export made, or export the model again.</source>
        <translation>请选择导出生成的文件夹，或重新导出模型。</translation>
    </message>
    <message>
        <source>Choose the folder that holds its modules.json.</source>
        <translation>请选择包含其 modules.json 的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds project.json, or make a new project.</source>
        <translation>请选择包含 project.json 的文件夹，或新建项目。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model itself, with its config.json and safetensors files.</source>
        <translation>请选择包含模型本身的文件夹，其中有 config.json 和 safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's config.json.</source>
        <translation>请选择包含模型 config.json 的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds your documents.</source>
        <translation>请选择存放文档的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that this run was packed into.</source>
        <translation>请选择此运行打包到的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, apart from the project.</source>
        <translation>请选择存放文档的文件夹，与项目分开。</translation>
    </message>
    <message>
        <source>Choose the folder with your documents, not one above the project.</source>
        <translation>请选择存放文档的文件夹，而不是项目的上级文件夹。</translation>
    </message>
    <message>
        <source>Choose the model that the adapter was made for.</source>
        <translation>请选择制作该适配器所针对的模型。</translation>
    </message>
    <message>
        <source>Choose the one that comes with Ustad, or another without further layers.</source>
        <translation>请选择 Ustad 自带的模型，或另一个没有附加层的模型。</translation>
    </message>
    <message>
        <source>Choose the server's certificate (a PEM file) in Settings.</source>
        <translation>请在“设置”中选择服务器的证书（PEM 文件）。</translation>
    </message>
    <message>
        <source>Choose {base}, or an adapter that was made for this model.</source>
        <translation>请选择 {base}，或为此模型制作的适配器。</translation>
    </message>
    <message>
        <source>Choose “As they are” for the weights of this model on the Models screen.</source>
        <translation>请在“模型”页面将此模型的权重设为“保持原样”。</translation>
    </message>
    <message>
        <source>Choose “As they are” where a model is to be squeezed; a model then takes four times the memory.</source>
        <translation>需要压缩模型的地方请选择“保持原样”；此时模型占用四倍内存。</translation>
    </message>
    <message>
        <source>Choose “auto”, or a build of the model for that device.</source>
        <translation>请选择“auto”，或适用于该设备的模型构建。</translation>
    </message>
    <message>
        <source>Clear, ordinary language will do</source>
        <translation>清楚、通常的语言即可</translation>
    </message>
    <message>
        <source>Close other programs and try again, or export a smaller model.</source>
        <translation>请关闭其他程序后重试，或导出较小的模型。</translation>
    </message>
    <message>
        <source>Close other programs that use it and check the disk, then try again.</source>
        <translation>请关闭使用它的其他程序并检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or load it in 4 bits (QLoRA).</source>
        <translation>请关闭其他程序、选择较小的模型，或以 4 位 (QLoRA) 加载。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or batch.</source>
        <translation>请关闭其他程序，或选择较小的模型或批次。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model or smaller numbers.</source>
        <translation>请关闭其他程序，或选择较小的模型或较低的数值精度。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Close the other window that has this project open, then try again.</source>
        <translation>请关闭打开此项目的另一个窗口，然后重试。</translation>
    </message>
    <message>
        <source>Collect at least {count} rows to train on; 200 are better.</source>
        <translation>请收集至少 {count} 行用于训练；200 行更好。</translation>
    </message>
    <message>
        <source>Columns with values of several kinds hold them as JSON text: {columns}.</source>
        <translation>含多种类型值的列以 JSON 文本保存：{columns}。</translation>
    </message>
    <message>
        <source>Comes with Ustad and knows English: it sorts texts, marks places in them, and finds passages.</source>
        <translation>随 Ustad 提供，懂英语：可归类文本、标记文本中的位置，以及检索段落。</translation>
    </message>
    <message>
        <source>Compare again, and keep that as a check.</source>
        <translation>请重新对比，并将其保留为检查。</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>对比回答</translation>
    </message>
    <message>
        <source>Compare answers on “{name}”</source>
        <translation>在“{name}”上对比回答</translation>
    </message>
    <message>
        <source>Compare at least two ways of answering first.</source>
        <translation>请先比较至少两种回答方式。</translation>
    </message>
    <message>
        <source>Compare ways of answering</source>
        <translation>对比回答方式</translation>
    </message>
    <message>
        <source>Comparing rows with each other</source>
        <translation>正在比较各行</translation>
    </message>
    <message>
        <source>Comparing the files with their checksums</source>
        <translation>正在用校验和核对文件</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Computers that train together; each needs a copy of the folder.</source>
        <translation>一起训练的电脑；每台都需要该文件夹的副本。</translation>
    </message>
    <message>
        <source>Connect its disk. If it is meant to be empty, stop following it and remove the copies.</source>
        <translation>请连接其磁盘。如果本应为空，请停止监视并移除副本。</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and install it again; what was downloaded is kept.</source>
        <translation>请连接互联网，或通过变量 PIP_INDEX_URL 指定镜像，然后重新安装；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Contradictions and turns were not checked: plain text has none.</source>
        <translation>未检查矛盾和轮次：纯文本中没有这些。</translation>
    </message>
    <message>
        <source>Contradictions, turns and lengths were not checked: it is not clear which column is the question and which the answer. Choose them first.</source>
        <translation>未检查矛盾、轮次和长度：不清楚哪一列是问题、哪一列是回答。请先选择。</translation>
    </message>
    <message>
        <source>Conversations (ShareGPT)</source>
        <translation>对话 (ShareGPT)</translation>
    </message>
    <message>
        <source>Convert adapters</source>
        <translation>转换适配器</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>正在转换为 GGUF</translation>
    </message>
    <message>
        <source>Copied from the prompt</source>
        <translation>照抄提示词</translation>
    </message>
    <message>
        <source>Copies weigh more in training than you may want. The first of each stays.</source>
        <translation>重复行在训练中的权重可能超出您的预期。每组保留第一行。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or remove it.</source>
        <translation>请从来源重新复制，或将其移除。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, while no program writes it.</source>
        <translation>请在没有程序写入时从来源重新复制。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Copy or download the missing files into the folder.</source>
        <translation>请将缺少的文件复制或下载到该文件夹。</translation>
    </message>
    <message>
        <source>Copy or download the model again, or choose another.</source>
        <translation>请重新复制或下载模型，或选择其他模型。</translation>
    </message>
    <message>
        <source>Copy or download the model again, or export it again.</source>
        <translation>请重新复制或下载模型，或重新导出。</translation>
    </message>
    <message>
        <source>Copy or download the model again.</source>
        <translation>请重新复制或下载模型。</translation>
    </message>
    <message>
        <source>Copy or download the model again: config.json and weights together.</source>
        <translation>请重新复制或下载模型：config.json 和权重要一起。</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it.</source>
        <translation>请重新复制密钥，不要带上前后的任何内容。</translation>
    </message>
    <message>
        <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
        <translation>请从模型的来源复制 tokenizer.json 和 tokenizer_config.json。</translation>
    </message>
    <message>
        <source>Copy what you need from there to this computer, and choose it here.</source>
        <translation>请把需要的内容从那里复制到这台电脑上，再在这里选择。</translation>
    </message>
    <message>
        <source>Copying the model</source>
        <translation>正在复制模型</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>正在复制运行</translation>
    </message>
    <message>
        <source>Copying {file}</source>
        <translation>正在复制 {file}</translation>
    </message>
    <message>
        <source>Correct an answer, or mark it as good, and come back.</source>
        <translation>请更正一个回答或将其标记为好，然后再来。</translation>
    </message>
    <message>
        <source>Correct it, or turn regular expressions off to look for the letters as they are.</source>
        <translation>请更正它，或关闭正则表达式以按原样查找文字。</translation>
    </message>
    <message>
        <source>Correct its conditions, or look whether the table is empty.</source>
        <translation>请更正其条件，或查看该表是否为空。</translation>
    </message>
    <message>
        <source>Correct its name in the query, with its schema where it has one.</source>
        <translation>请更正查询中的表名，如有 schema 请一并写上。</translation>
    </message>
    <message>
        <source>Correct its params.</source>
        <translation>请更正其参数。</translation>
    </message>
    <message>
        <source>Correct that line, or get the file anew.</source>
        <translation>请更正该行，或重新获取文件。</translation>
    </message>
    <message>
        <source>Correct the address in Settings, also its port and path.</source>
        <translation>请在“设置”中更正地址，包括端口和路径。</translation>
    </message>
    <message>
        <source>Correct the mirror's address under “Hub access”.</source>
        <translation>请更正“Hub 访问”下的镜像地址。</translation>
    </message>
    <message>
        <source>Correct the name in the address, or type the password again.</source>
        <translation>请更正地址中的名称，或重新输入密码。</translation>
    </message>
    <message>
        <source>Correct the name of the database at the end of the address.</source>
        <translation>请更正地址末尾的数据库名称。</translation>
    </message>
    <message>
        <source>Correct the query; try it in the database's own program first.</source>
        <translation>请更正查询；可先在数据库自己的程序中试一试。</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>费用上限</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>统计词元</translation>
    </message>
    <message>
        <source>Counted over all records, by this rule; no language model counted.</source>
        <translation>按此规则统计了所有记录；不是由语言模型统计的。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Cut off in the middle</source>
        <translation>中途截断</translation>
    </message>
    <message>
        <source>Cut short if worse than most</source>
        <translation>比多数差则提前结束</translation>
    </message>
    <message>
        <source>Cutting the rows into tokens</source>
        <translation>正在将行切分为词元</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n near-duplicate(s)</source>
        <translation>
            <numerusform>删除 %n 行近似重复行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repeated row(s)</source>
        <translation>
            <numerusform>删除 %n 行重复行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it and enter your keys again in Settings.</source>
        <translation>请删除它，并在“设置”中重新输入密钥。</translation>
    </message>
    <message>
        <source>Delete the folder {folder} and index again; your documents are not in it.</source>
        <translation>请删除文件夹 {folder} 并重新索引；您的文档不在其中。</translation>
    </message>
    <message>
        <source>Delete this folder and index again; your documents are not in it.</source>
        <translation>请删除此文件夹并重新索引；您的文档不在其中。</translation>
    </message>
    <message>
        <source>Delete what was downloaded and start again.</source>
        <translation>请删除已下载的内容并重新开始。</translation>
    </message>
    <message>
        <source>Deprecated in Olive 0.13 and to be removed; the new one does the same.</source>
        <translation>在 Olive 0.13 中已弃用并将移除；新的作用相同。</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>天城文字母</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices for models in ONNX form</source>
        <translation>用于 ONNX 模型的设备</translation>
    </message>
    <message>
        <source>DirectML is a part of Windows, and this is not Windows.</source>
        <translation>DirectML 是 Windows 的组成部分，而此系统不是 Windows。</translation>
    </message>
    <message>
        <source>DirectML on Windows</source>
        <translation>Windows 上的 DirectML</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Divergence: the training loss rises again. It had come down to {lowest} by step {step} and is at {now} now. Stop, and start again with a smaller learning rate (a third, say) or a longer warm-up.</source>
        <translation>发散：训练损失再次上升。到第 {step} 步时已降至 {lowest}，现在为 {now}。请停止，并用较小的学习率（例如三分之一）或更长的预热重新开始。</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>不开始</translation>
    </message>
    <message>
        <source>Do one kind of task very well</source>
        <translation>把某一类任务做到很好</translation>
    </message>
    <message>
        <source>Do the answers need facts that only your documents or systems hold?</source>
        <translation>回答是否需要只有您的文档或系统中才有的事实？</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Document and summary</source>
        <translation>文档和摘要</translation>
    </message>
    <message>
        <source>Documents (RAG)</source>
        <translation>文档 (RAG)</translation>
    </message>
    <message>
        <source>Documents and fine-tuning</source>
        <translation>文档和微调</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Download an embedding model</source>
        <translation>下载嵌入模型</translation>
    </message>
    <message>
        <source>Download it in Documents, How documents are read, or choose another one.</source>
        <translation>请在“文档”的文档读取方式中下载它，或选择其他模型。</translation>
    </message>
    <message>
        <source>Download the model on the Models screen and name its folder; give rows as a file.</source>
        <translation>请在“模型”页面下载模型并指定其文件夹；行请以文件形式提供。</translation>
    </message>
    <message>
        <source>Download the model that the adapter was made for.</source>
        <translation>请下载制作该适配器所针对的模型。</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>Downloading {package}</source>
        <translation>正在下载 {package}</translation>
    </message>
    <message>
        <source>Draft a text</source>
        <translation>起草文本</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout（随机失活）</translation>
    </message>
    <message>
        <source>Each answer can show the passage it rests on, and a wrong one can be put right.</source>
        <translation>每个回答都能展示所依据的段落，错误的回答可以纠正。</translation>
    </message>
    <message>
        <source>Each change would have to be trained in again, which soon becomes complicated.</source>
        <translation>每次变化都得重新训练，很快就会变得繁琐。</translation>
    </message>
    <message>
        <source>Each is a training of its own. The first five are tried at random.</source>
        <translation>每次都是独立的训练。前五次随机尝试。</translation>
    </message>
    <message>
        <source>Each line became a row.</source>
        <translation>每个文本行成为一行。</translation>
    </message>
    <message>
        <source>Each model's template sets its own when training; typed ones teach the model to write them. The fix takes them out.</source>
        <translation>训练时每个模型的模板会加入自己的标记；手写的标记会教模型写出它们。修复会将其移除。</translation>
    </message>
    <message>
        <source>Each paragraph became a row.</source>
        <translation>每个自然段成为一行。</translation>
    </message>
    <message>
        <source>Embed texts</source>
        <translation>嵌入文本</translation>
    </message>
    <message>
        <source>Embedding documents, for the search</source>
        <translation>嵌入文档，用于检索</translation>
    </message>
    <message>
        <source>Embedding texts</source>
        <translation>文本嵌入</translation>
    </message>
    <message>
        <source>Ends the run when so many validations in a row brought no new best. 0: never.</source>
        <translation>连续这么多次验证未出现新的最佳值时结束运行。0：从不。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <translation>英语、法语、西班牙语、德语、意大利语、葡萄牙语</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <translation>英语、德语、法语、意大利语、葡萄牙语、印地语、西班牙语、泰语</translation>
    </message>
    <message>
        <source>Enter the address where the server really is.</source>
        <translation>请输入服务器实际所在的地址。</translation>
    </message>
    <message>
        <source>Enter the key for this address in Settings, and check that it is valid.</source>
        <translation>请在“设置”中输入此地址的密钥，并确认其有效。</translation>
    </message>
    <message>
        <source>Enter the key of this server in Settings; it must allow writing.</source>
        <translation>请在“设置”中输入此服务器的密钥；它必须允许写入。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>每个回答</translation>
    </message>
    <message>
        <source>Every month, or more often than that</source>
        <translation>每月一次或更频繁</translation>
    </message>
    <message>
        <source>Every row counts the same</source>
        <translation>每行权重相同</translation>
    </message>
    <message>
        <source>Exact and brief</source>
        <translation>准确而简短</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>完全正确</translation>
    </message>
    <message>
        <source>Exactly the expected words</source>
        <translation>与期望用词完全一致</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望回答</translation>
    </message>
    <message>
        <source>Explain to a beginner</source>
        <translation>向初学者解释</translation>
    </message>
    <message>
        <source>Export as Parquet, CSV or JSON Lines.</source>
        <translation>请导出为 Parquet、CSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>Export it for the processor, CUDA or DirectML.</source>
        <translation>请将其导出为适用于处理器、CUDA 或 DirectML 的版本。</translation>
    </message>
    <message>
        <source>Export it to ONNX above, or choose another run.</source>
        <translation>请在上方将其导出为 ONNX，或选择其他运行。</translation>
    </message>
    <message>
        <source>Export its tables as CSV from the program it belongs to.</source>
        <translation>请用它所属的程序将其中的表导出为 CSV。</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>导出行</translation>
    </message>
    <message>
        <source>Export the model again, or choose another.</source>
        <translation>请重新导出模型，或选择其他模型。</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>请重新导出模型。</translation>
    </message>
    <message>
        <source>Export the run: its adapter is merged into the ONNX model.</source>
        <translation>请导出该运行：其适配器会合并到 ONNX 模型中。</translation>
    </message>
    <message>
        <source>Export to GGUF</source>
        <translation>导出为 GGUF</translation>
    </message>
    <message>
        <source>Export to ONNX</source>
        <translation>导出为 ONNX</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>导出 {file}</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>Facts from several places are to be brought together, yet none of your documents is needed. Which places?</source>
        <translation>要汇总多处的事实，却又不需要您的文档。是哪几处？</translation>
    </message>
    <message>
        <source>Falls evenly to zero</source>
        <translation>匀速降至零</translation>
    </message>
    <message>
        <source>Falls gently to zero</source>
        <translation>平缓降至零</translation>
    </message>
    <message>
        <source>Fetch from the hub</source>
        <translation>从 Hub 获取</translation>
    </message>
    <message>
        <source>Fetch {name} from the hub</source>
        <translation>从 Hub 获取 {name}</translation>
    </message>
    <message>
        <source>Fetching {name}: its first rows are shown when its files are here.</source>
        <translation>正在获取 {name}：文件到达后会显示其前几行。</translation>
    </message>
    <message>
        <source>Fewer are more exact and a little larger.</source>
        <translation>越少越精确，体积也略大。</translation>
    </message>
    <message>
        <source>Fewer than two ways gave answers, so there is nothing to compare.</source>
        <translation>给出回答的方式不足两种，因此没有可对比的内容。</translation>
    </message>
    <message>
        <source>Files of this kind ({suffix}) are not read.</source>
        <translation>不读取此类文件（{suffix}）。</translation>
    </message>
    <message>
        <source>Fill it in, or delete the row.</source>
        <translation>请填写，或删除该行。</translation>
    </message>
    <message numerus="yes">
        <source>Fill “{column}” in %n row(s)</source>
        <translation>
            <numerusform>填充 %n 行的“{column}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter or select some of the rows, and do it for these, part by part.</source>
        <translation>请筛选或选中部分行，分批进行。</translation>
    </message>
    <message>
        <source>Find ideas</source>
        <translation>寻找想法</translation>
    </message>
    <message>
        <source>Finding passages cannot be learnt by several processes: each would see fewer wrong ones.</source>
        <translation>查找段落无法由多个进程学习：每个进程看到的错误段落会变少。</translation>
    </message>
    <message>
        <source>Finding the right passage</source>
        <translation>找到正确的段落</translation>
    </message>
    <message>
        <source>Fine for translations; otherwise the model learns to change its language.</source>
        <translation>对翻译来说没有问题；否则模型会学成转换语言。</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning had no more than %n row(s) to learn from.</source>
        <translation>
            <numerusform>微调只有 %n 行可供学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish its training, or choose another answerer.</source>
        <translation>请完成其训练，或选择其他回答方。</translation>
    </message>
    <message>
        <source>Finish its training, or choose something else to export.</source>
        <translation>请完成其训练，或选择其他内容导出。</translation>
    </message>
    <message>
        <source>Fix rows</source>
        <translation>修复行</translation>
    </message>
    <message>
        <source>Follow watched folders</source>
        <translation>跟踪监视的文件夹</translation>
    </message>
    <message>
        <source>For QLoRA. 4 bits need the least memory; 8 bits are closer to the model as it is, need twice the memory of 4 and are slow on a processor.</source>
        <translation>用于 QLoRA。4 位所需内存最少；8 位更接近原模型，所需内存是 4 位的两倍，在处理器上速度慢。</translation>
    </message>
    <message>
        <source>Found by these very words in every passage; what is said in other words is not among them.</source>
        <translation>在每个段落中按原词查找所得；换一种说法的内容不在其中。</translation>
    </message>
    <message>
        <source>Free some memory, then press Index again; nothing of the index is lost.</source>
        <translation>请释放一些内存，然后再次按“索引”；索引没有任何丢失。</translation>
    </message>
    <message>
        <source>Free some space and install it again.</source>
        <translation>请释放一些空间后重新安装。</translation>
    </message>
    <message>
        <source>Free some space and install it again; what was downloaded is kept.</source>
        <translation>请释放一些空间后重新安装；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Free some space and resume, or delete models you no longer use; what is here stays.</source>
        <translation>请释放一些空间后继续，或删除不再使用的模型；已有内容会保留。</translation>
    </message>
    <message>
        <source>Free some space and start it again.</source>
        <translation>请释放一些空间后重新开始。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Free some space on it and try again; what was saved before is safe.</source>
        <translation>请释放一些空间后重试；之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Free some space, or choose a smaller model.</source>
        <translation>请释放一些空间，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Free some space, or choose fewer parts.</source>
        <translation>请释放一些空间，或选择较少的部分。</translation>
    </message>
    <message>
        <source>Free some space, or choose smaller numbers.</source>
        <translation>请释放一些空间，或选择较低的数值精度。</translation>
    </message>
    <message>
        <source>From here on the text is no JSON any more.</source>
        <translation>从此处起，文本不再是 JSON。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>GGUF files are made by llama.cpp's converter, which is not on this computer.</source>
        <translation>GGUF 文件由 llama.cpp 的转换程序制作，而这台电脑上没有它。</translation>
    </message>
    <message>
        <source>GGUF files are not made in “{numbers}” here.</source>
        <translation>此处不制作“{numbers}”的 GGUF 文件。</translation>
    </message>
    <message>
        <source>GPUs per machine</source>
        <translation>每台机器的 GPU 数</translation>
    </message>
    <message>
        <source>Gaps between them</source>
        <translation>内存间隙</translation>
    </message>
    <message>
        <source>Generate adapters</source>
        <translation>生成适配器</translation>
    </message>
    <message>
        <source>Get a copy of the model that has a tokenizer.json.</source>
        <translation>请获取带有 tokenizer.json 的模型副本。</translation>
    </message>
    <message>
        <source>Get a newer llama.cpp and try again.</source>
        <translation>请获取较新的 llama.cpp 后重试。</translation>
    </message>
    <message>
        <source>Get its files again, or choose another model.</source>
        <translation>请重新获取其文件，或选择其他模型。</translation>
    </message>
    <message>
        <source>Get llama.cpp's source code and choose its folder, which holds {script}, on the Export screen.</source>
        <translation>请获取 llama.cpp 的源代码，并在“导出”页面选择其文件夹，其中含有 {script}。</translation>
    </message>
    <message>
        <source>Get the book in a form without protection, and add that.</source>
        <translation>请获取没有保护的版本，然后添加。</translation>
    </message>
    <message>
        <source>Get the file anew, or save it as Parquet again.</source>
        <translation>请重新获取该文件，或重新保存为 Parquet。</translation>
    </message>
    <message>
        <source>Get the file anew, or unpack it with another program and import that.</source>
        <translation>请重新获取该文件，或用其他程序解压后导入。</translation>
    </message>
    <message>
        <source>Get the folder anew from where you trust it.</source>
        <translation>请从您信任的来源重新获取该文件夹。</translation>
    </message>
    <message>
        <source>Get the folder anew.</source>
        <translation>请重新获取该文件夹。</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format, or let a server run it and add its address.</source>
        <translation>请获取 safetensors 格式的同一模型，或让服务器运行它并添加其地址。</translation>
    </message>
    <message>
        <source>Get the same model in the safetensors format.</source>
        <translation>请获取 safetensors 格式的同一模型。</translation>
    </message>
    <message>
        <source>Getting the judge ready…</source>
        <translation>正在准备评判者…</translation>
    </message>
    <message>
        <source>Getting the model ready…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>Give a lowest value above 0 and a highest above that.</source>
        <translation>请给出大于 0 的最小值，以及比它更大的最大值。</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>提供建议</translation>
    </message>
    <message>
        <source>Give it the columns question and answer, and choose it again.</source>
        <translation>请为其加上 question 和 answer 列，然后重新选择。</translation>
    </message>
    <message>
        <source>Give it the columns question, document and quote, and choose it again.</source>
        <translation>请为其加上 question、document 和 quote 列，然后重新选择。</translation>
    </message>
    <message>
        <source>Give the search more time, or do without cutting trials short.</source>
        <translation>请给搜索更多时间，或不要提前结束试验。</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT and start Ustad again.</source>
        <translation>请通过变量 PIP_CERT 将您网络的证书文件提供给 pip，然后重新启动 Ustad。</translation>
    </message>
    <message>
        <source>Go back to “{version}”</source>
        <translation>恢复到“{version}”</translation>
    </message>
    <message>
        <source>Go on to the end</source>
        <translation>进行到底</translation>
    </message>
    <message>
        <source>Go through the questions again.</source>
        <translation>请重新回答各个问题。</translation>
    </message>
    <message>
        <source>Go with both: documents and fine-tuning.</source>
        <translation>两者都用：文档和微调。</translation>
    </message>
    <message>
        <source>Go with documents (RAG).</source>
        <translation>使用文档 (RAG)。</translation>
    </message>
    <message>
        <source>Go with fine-tuning.</source>
        <translation>使用微调。</translation>
    </message>
    <message>
        <source>Go with the model alone.</source>
        <translation>只用模型。</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Guided by what was tried</source>
        <translation>由已尝试的结果引导</translation>
    </message>
    <message>
        <source>Guided: more of what went well so far (TPE, the estimator of Optuna).</source>
        <translation>引导式：更多尝试目前效果好的值（TPE，Optuna 的估计器）。</translation>
    </message>
    <message>
        <source>Handbook questions</source>
        <translation>手册问题</translation>
    </message>
    <message>
        <source>Hardly anything is being learnt: after {step} steps the training loss is at {now}, and it began at {first}. Stop, look at what is trained in the rows, and start again with a larger learning rate (three times, say).</source>
        <translation>几乎没有学到内容：{step} 步之后训练损失为 {now}，起初为 {first}。请停止，查看各行中训练的内容，并用较大的学习率（例如三倍）重新开始。</translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation>几乎不变</translation>
    </message>
    <message>
        <source>Have its query ask for less: fewer columns, a WHERE, a LIMIT.</source>
        <translation>请让其查询返回较少内容：减少列数，加上 WHERE 或 LIMIT。</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>已隐藏。</translation>
    </message>
    <message>
        <source>Hold a part of the rows out: on the Dataset screen, with Split.</source>
        <translation>请留出一部分行：在“数据集”页面使用“划分”。</translation>
    </message>
    <message>
        <source>Hold on to what it knew</source>
        <translation>保持原有知识</translation>
    </message>
    <message>
        <source>Hold out about {count} questions with their answers, then measure again.</source>
        <translation>请留出约 {count} 个带答案的问题，然后重新测量。</translation>
    </message>
    <message>
        <source>How dearly the model pays for moving away from what it was (beta). Smaller values move it further; 0.05 to 0.5 are usual.</source>
        <translation>模型偏离原来状态的代价大小 (beta)。值越小，偏离越远；通常为 0.05 到 0.5。</translation>
    </message>
    <message>
        <source>How far it is, and Stop, are under Jobs.</source>
        <translation>进度和“停止”按钮在“任务”下。</translation>
    </message>
    <message>
        <source>How high the source stood (MRR)</source>
        <translation>来源的排名高低 (MRR)</translation>
    </message>
    <message>
        <source>How many good examples do you have?</source>
        <translation>您有多少优质示例？</translation>
    </message>
    <message>
        <source>How many places in front of every text are learnt. 10 to 100 suit most work.</source>
        <translation>学习每个文本前面的多少个位置。10 到 100 适合大多数工作。</translation>
    </message>
    <message>
        <source>How many words were expected and said: too many and too few both count against it.</source>
        <translation>期望的词说出了多少：过多或过少都会扣分。</translation>
    </message>
    <message>
        <source>How much better than the other passages of a batch the right one has to be. Smaller values look at the nearest wrong passages alone; 0.02 to 0.1 are usual.</source>
        <translation>正确段落必须比同批次的其他段落好多少。值越小，越只关注最接近的错误段落；通常为 0.02 到 0.1。</translation>
    </message>
    <message>
        <source>How much of a passage its next one repeats, in whole sentences.</source>
        <translation>下一段落重复本段落的多少内容，以整句计。</translation>
    </message>
    <message>
        <source>How much the adapter can hold. 8 to 32 suit most work; more needs more rows to be worth it.</source>
        <translation>适配器能容纳多少内容。8 到 32 适合大多数工作；更高的秩需要更多的行才值得。</translation>
    </message>
    <message>
        <source>How near what was said is to the expected answer in meaning, as the embedding model sees it.</source>
        <translation>按嵌入模型的判断，回答与期望答案在含义上的接近程度。</translation>
    </message>
    <message>
        <source>How often a judging model took this answer for the better one, in both orders; a tie is half.</source>
        <translation>评判模型在两种顺序下将此回答视为更好的频率；平局计一半。</translation>
    </message>
    <message>
        <source>How often does that knowledge change?</source>
        <translation>这些知识多久变化一次？</translation>
    </message>
    <message>
        <source>How often each row is seen. Too few and little is learned; too many and rows are parroted.</source>
        <translation>每行被看到的次数。太少则学得少；太多则会照背各行。</translation>
    </message>
    <message>
        <source>How often you took this answer for the best, side by side.</source>
        <translation>并排对比时，您将此回答评为最佳的频率。</translation>
    </message>
    <message>
        <source>How strongly the adapter speaks: it is multiplied by alpha ÷ rank. Twice the rank is usual.</source>
        <translation>适配器作用的强弱：它会乘以 alpha ÷ 秩。通常取秩的两倍。</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>预热之后学习率如何下降。</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>如何重复</translation>
    </message>
    <message>
        <source>How unlikely the model takes the expected words, in nats a token: e to its power is perplexity.</source>
        <translation>模型认为期望用词有多不可能，以每词元 nat 计：以 e 为底取幂即为困惑度。</translation>
    </message>
    <message>
        <source>How well each label is found and not overused; a rare one counts as much.</source>
        <translation>各类别是否找得全、又不滥用；稀少的类别权重相同。</translation>
    </message>
    <message>
        <source>How well each way answers</source>
        <translation>各种方式答得如何</translation>
    </message>
    <message>
        <source>I don't know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>If it is all of the model, call it {wanted}, then add it.</source>
        <translation>如果它就是模型的全部，请将其命名为 {wanted}，然后添加。</translation>
    </message>
    <message>
        <source>If the dataset has no validation rows of its own, this share is kept from training to measure on.</source>
        <translation>如果数据集本身没有验证行，则从训练中留出这一比例用于衡量。</translation>
    </message>
    <message>
        <source>If the server is your own, choose its certificate file for this address in Settings.</source>
        <translation>如果是您自己的服务器，请在“设置”中为此地址选择其证书文件。</translation>
    </message>
    <message>
        <source>If you need that file, copy it into the folder and choose it there.</source>
        <translation>如果需要该文件，请将其复制到文件夹中，再在那里选择。</translation>
    </message>
    <message>
        <source>If you trust it, save it as CSV and import that.</source>
        <translation>如果您信任它，请另存为 CSV 后导入。</translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and import that.</source>
        <translation>如果您信任它，请用其他程序解压后导入。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) from {file}</source>
        <translation>
            <numerusform>从 {file} 导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>导入行</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>In a conversation of several turns: every answer, or only the last, with the others as context.</source>
        <translation>在多轮对话中：学习每个回答，或只学习最后一个，其余作为上下文。</translation>
    </message>
    <message>
        <source>In bfloat16, which the graphics card computes in.</source>
        <translation>使用 bfloat16，显卡以此计算。</translation>
    </message>
    <message>
        <source>In bfloat16, which this processor computes in.</source>
        <translation>使用 bfloat16，此处理器以此计算。</translation>
    </message>
    <message>
        <source>In float16, which the Apple chip computes in.</source>
        <translation>使用 float16，Apple 芯片以此计算。</translation>
    </message>
    <message>
        <source>In float16: the graphics card has no bfloat16.</source>
        <translation>使用 float16：显卡不支持 bfloat16。</translation>
    </message>
    <message>
        <source>In float32: this processor has no fast arithmetic of 16 bits.</source>
        <translation>使用 float32：此处理器没有快速的 16 位运算。</translation>
    </message>
    <message>
        <source>In the system's keyring</source>
        <translation>在系统钥匙串中</translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s).</source>
        <translation>
            <numerusform>在 {minutes} 分钟内，共 {all} 个问题，已提 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {minutes} minutes it asked %n of {all} question(s): figures are sure to ±{off} points. Four times as many would make that half.</source>
        <translation>
            <numerusform>在 {minutes} 分钟内，共 {all} 个问题，已提 %n 个：数值的误差在 ±{off} 个百分点以内。问题增至四倍，误差可减半。</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Index documents</source>
        <translation>索引文档</translation>
    </message>
    <message>
        <source>Index the documents</source>
        <translation>索引文档</translation>
    </message>
    <message>
        <source>Index the documents again; they are not on the server.</source>
        <translation>请重新索引文档；它们不在服务器上。</translation>
    </message>
    <message>
        <source>Index the words of {name}</source>
        <translation>为 {name} 的词语建立索引</translation>
    </message>
    <message>
        <source>Index words for the search</source>
        <translation>为搜索索引词语</translation>
    </message>
    <message>
        <source>Indexing and training alone take about {minutes} minutes: give it more time, or take a run that is finished.</source>
        <translation>仅索引和训练就约需 {minutes} 分钟：请给更多时间，或采用已完成的运行。</translation>
    </message>
    <message>
        <source>Install Olive</source>
        <translation>安装 Olive</translation>
    </message>
    <message>
        <source>Install it again on the Export screen, under “Olive”.</source>
        <translation>请在“导出”页面的“Olive”下重新安装。</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the job's log has all that was said.</source>
        <translation>请重新安装；如果依旧如此，任务日志中有全部输出。</translation>
    </message>
    <message>
        <source>Install it again; if it stays so, the package index serves changed files.</source>
        <translation>请重新安装；如果依旧如此，则软件包索引提供的文件已被更改。</translation>
    </message>
    <message>
        <source>Install it on the Export screen, under “Olive”.</source>
        <translation>请在“导出”页面的“Olive”下安装。</translation>
    </message>
    <message>
        <source>Install it with this command and try again: {command}</source>
        <translation>请用此命令安装后重试：{command}</translation>
    </message>
    <message>
        <source>Install it with: {python} -m pip install "{package}"</source>
        <translation>请这样安装：{python} -m pip install "{package}"</translation>
    </message>
    <message>
        <source>Install tesseract, a free program for text recognition, and index again.</source>
        <translation>请安装免费的文字识别程序 tesseract，然后重新索引。</translation>
    </message>
    <message>
        <source>Install what Windows Update offers for the neural processor, or use another device.</source>
        <translation>请安装 Windows 更新为神经处理器提供的内容，或使用其他设备。</translation>
    </message>
    <message>
        <source>Install winui3-Microsoft.Windows.AI.MachineLearning beside Ustad, or use another device.</source>
        <translation>请将 winui3-Microsoft.Windows.AI.MachineLearning 安装到 Ustad 的环境中，或使用其他设备。</translation>
    </message>
    <message>
        <source>Instruction, input, output (Alpaca)</source>
        <translation>指令、输入、输出 (Alpaca)</translation>
    </message>
    <message>
        <source>Intermediate results</source>
        <translation>中间结果</translation>
    </message>
    <message>
        <source>It asks to be left alone for {seconds} seconds: try again then.</source>
        <translation>对方要求在 {seconds} 秒内不要打扰：请届时重试。</translation>
    </message>
    <message>
        <source>It breaks down while it computes: {reason}</source>
        <translation>它在计算时崩溃：{reason}</translation>
    </message>
    <message>
        <source>It brings Python code of its own, which is not run: it works without.</source>
        <translation>它自带 Python 代码，但不会运行：没有它也能使用。</translation>
    </message>
    <message>
        <source>It brings no chat template, so it was not made for conversations; a plain one is used.</source>
        <translation>它没有聊天模板，因此不是为对话制作的；将使用简单模板。</translation>
    </message>
    <message>
        <source>It computes no numbers: its weights are damaged.</source>
        <translation>它算不出数字：其权重已损坏。</translation>
    </message>
    <message>
        <source>It computes wrongly: {error} off, at most {bound} would be right.</source>
        <translation>计算有误：偏差 {error}，正确时最多为 {bound}。</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} seconds, and was ended.</source>
        <translation>在 {seconds} 秒内没有响应，已被结束。</translation>
    </message>
    <message numerus="yes">
        <source>It does not end %n answer(s) that the original ends: it does not know the mark of the end.</source>
        <translation>
            <numerusform>原模型会结束的 %n 个回答，它没有结束：它不认识结束标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not learn: what it loses went from {first} to {last}.</source>
        <translation>它没有学习：损失从 {first} 变为 {last}。</translation>
    </message>
    <message>
        <source>It ended at the cost you allowed.</source>
        <translation>已达到您允许的费用，随即结束。</translation>
    </message>
    <message>
        <source>It ended at the number of tokens you allowed.</source>
        <translation>已达到您允许的词元数，随即结束。</translation>
    </message>
    <message>
        <source>It ended at the time you allowed.</source>
        <translation>已达到您允许的时间，随即结束。</translation>
    </message>
    <message>
        <source>It ended early, for nothing the model wrote could be used.</source>
        <translation>提前结束，因为模型写出的内容都无法使用。</translation>
    </message>
    <message>
        <source>It ended with as many questions to the model as you allowed.</source>
        <translation>已达到您允许的模型提问次数，随即结束。</translation>
    </message>
    <message>
        <source>It ended with as many rows as you wanted.</source>
        <translation>已达到您想要的行数，随即结束。</translation>
    </message>
    <message>
        <source>It finds another vector than the one looked for.</source>
        <translation>找到的向量不是所要查找的那个。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s); the first line has {columns}.</source>
        <translation>
            <numerusform>它有 %n 个单元格；第一行有 {columns} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n turn(s), and there is room for one question and one answer.</source>
        <translation>
            <numerusform>它有 %n 轮，而只容得下一个问题和一个回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a system message, for which there is no room.</source>
        <translation>它有系统消息，但没有位置可放。</translation>
    </message>
    <message>
        <source>It has another name now.</source>
        <translation>它现已改名。</translation>
    </message>
    <message>
        <source>It has bytes that are not {encoding}.</source>
        <translation>其中有不属于 {encoding} 的字节。</translation>
    </message>
    <message>
        <source>It has half a character, which no text can hold.</source>
        <translation>其中有半个字符，任何文本都无法存放。</translation>
    </message>
    <message>
        <source>It has neither “{user}” nor “{assistant}”.</source>
        <translation>其中既没有“{user}”也没有“{assistant}”。</translation>
    </message>
    <message>
        <source>It has no rejected answer.</source>
        <translation>它没有被拒回答。</translation>
    </message>
    <message>
        <source>It has none of the columns that are to come in.</source>
        <translation>没有任何一列是要导入的列。</translation>
    </message>
    <message>
        <source>It holds a zero character, which no table in plain text can.</source>
        <translation>其中有零字符，纯文本表格无法存放。</translation>
    </message>
    <message>
        <source>It is JSON, but not an object with named fields.</source>
        <translation>它是 JSON，但不是带命名字段的对象。</translation>
    </message>
    <message>
        <source>It is an object without any field.</source>
        <translation>它是没有任何字段的对象。</translation>
    </message>
    <message>
        <source>It is longer than {limit} MB.</source>
        <translation>超过 {limit} MB。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is no conversation of questions and answers.</source>
        <translation>这不是由问题和回答组成的对话。</translation>
    </message>
    <message>
        <source>It is not {encoding} from byte {byte} on.</source>
        <translation>从第 {byte} 字节起不是 {encoding}。</translation>
    </message>
    <message>
        <source>It is plain text, without a question and an answer.</source>
        <translation>它是纯文本，没有问题和回答。</translation>
    </message>
    <message>
        <source>It needs the package {package}, which the pack does not bring.</source>
        <translation>它需要软件包 {package}，而安装包中没有。</translation>
    </message>
    <message numerus="yes">
        <source>It reads %n prompt(s) as other tokens than the original does: its chat template or its tokenizer is not the model's.</source>
        <translation>
            <numerusform>它将 %n 个提示词读取为与原模型不同的词元：其聊天模板或分词器与该模型不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>没有给出任何内容。</translation>
    </message>
    <message>
        <source>It said that the documents do not hold the answer.</source>
        <translation>它回答文档中没有答案。</translation>
    </message>
    <message>
        <source>It says the same as the original, word for word.</source>
        <translation>与原模型逐字一致。</translation>
    </message>
    <message>
        <source>It shall answer from what you know, yet needs none of your documents. Where does that knowledge stand?</source>
        <translation>要根据您掌握的知识作答，却又不需要您的文档。这些知识在哪里？</translation>
    </message>
    <message>
        <source>It stands behind a quotation mark opened in line {line} and never closed.</source>
        <translation>它位于第 {line} 行打开且一直没有关闭的引号之后。</translation>
    </message>
    <message>
        <source>It stays as near to the original as {precision} numbers can.</source>
        <translation>与原模型的接近程度已达到 {precision} 数值的极限。</translation>
    </message>
    <message>
        <source>It takes an ONNX model that was captured with its adapter.</source>
        <translation>它需要一个连同适配器一起捕获的 ONNX 模型。</translation>
    </message>
    <message>
        <source>It takes the adapter of the model alone; further ones go through “Convert adapters”.</source>
        <translation>它只接受该模型的适配器；其他适配器请用“转换适配器”。</translation>
    </message>
    <message>
        <source>It takes two rows to merge.</source>
        <translation>合并需要两行。</translation>
    </message>
    <message>
        <source>It usually ends in /v1.</source>
        <translation>通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>It was made for another processor, so it was not opened here.</source>
        <translation>它是为另一种处理器制作的，因此未在此处打开。</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>尚未提问。</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n of {all} question(s).</source>
        <translation>
            <numerusform>已停止，共 {all} 个问题，已提 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It was stopped: {asked} of {all} questions were asked.</source>
        <translation>已停止：{all} 个问题中提出了 {asked} 个。</translation>
    </message>
    <message>
        <source>Its answer is no list of spans.</source>
        <translation>其回答不是片段列表。</translation>
    </message>
    <message numerus="yes">
        <source>Its files are right, but ONNX Runtime GenAI reads %n prompt(s) as other tokens than the original does: other programs will get worse answers than Ustad.</source>
        <translation>
            <numerusform>其文件正确，但 ONNX Runtime GenAI 将 %n 个提示词读取为与原模型不同的词元：其他程序得到的回答会比 Ustad 差。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last answer has no question before it, or no words.</source>
        <translation>其最后一个回答之前没有问题，或回答没有文字。</translation>
    </message>
    <message>
        <source>Its text is not made by the template, so it cannot be taken apart.</source>
        <translation>其文本不是由模板生成的，因此无法拆开。</translation>
    </message>
    <message>
        <source>Its vectors do not tell like texts from unlike ones.</source>
        <translation>其向量无法区分相似与不相似的文本。</translation>
    </message>
    <message>
        <source>Its words are not in the passage</source>
        <translation>其文字不在段落中</translation>
    </message>
    <message>
        <source>Join passages that stand side by side</source>
        <translation>合并相邻的段落</translation>
    </message>
    <message>
        <source>Judge answers</source>
        <translation>评判回答</translation>
    </message>
    <message>
        <source>Judge answers on “{name}”</source>
        <translation>评判“{name}”的回答</translation>
    </message>
    <message>
        <source>Keep a share of the rows for validation, a tenth, say.</source>
        <translation>请保留一部分行用于验证，例如十分之一。</translation>
    </message>
    <message>
        <source>Keep a tenth of the rows for validation</source>
        <translation>保留十分之一的行用于验证</translation>
    </message>
    <message>
        <source>Keep one SELECT, and add another table for each of the others.</source>
        <translation>请保留一条 SELECT，其余各条请分别再添加一个表。</translation>
    </message>
    <message>
        <source>Keep only what reads; put a column of that name in quotes.</source>
        <translation>请只保留读取的部分；如列名与此相同，请加引号。</translation>
    </message>
    <message>
        <source>Keep parts in main memory</source>
        <translation>将分片放在主内存</translation>
    </message>
    <message>
        <source>Keep some rows for validation, or keep the last weights.</source>
        <translation>请保留一些行用于验证，或保留最后的权重。</translation>
    </message>
    <message>
        <source>Keep the best third at each stage</source>
        <translation>每个阶段保留最佳的三分之一</translation>
    </message>
    <message>
        <source>Keep the last weights and do not stop early</source>
        <translation>保留最后的权重，且不提前停止</translation>
    </message>
    <message>
        <source>Keeping keys</source>
        <translation>密钥保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language models in ONNX form</source>
        <translation>ONNX 形式的语言模型</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>Layer in 4 bits, processor</source>
        <translation>4 位层，处理器</translation>
    </message>
    <message>
        <source>Layer in 4 bits, {device}</source>
        <translation>4 位层，{device}</translation>
    </message>
    <message>
        <source>Layers with an adapter</source>
        <translation>带适配器的层</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Learning from preferences needs both answers.</source>
        <translation>偏好学习需要两个回答。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>学习率变化方式</translation>
    </message>
    <message>
        <source>Learns invisible tokens in front of every text and leaves the model as it is. Small, but uses up room in the context and cannot be merged. Wants a learning rate about ten times that of LoRA.</source>
        <translation>学习每个文本前面的不可见词元，保持模型不变。体积小，但会占用上下文空间，且无法合并。所需学习率约为 LoRA 的十倍。</translation>
    </message>
    <message>
        <source>Least likely word</source>
        <translation>最低词概率</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>请去掉两者之一。</translation>
    </message>
    <message>
        <source>Leave out its comments, and put texts in single quotes ('…').</source>
        <translation>请删去其中的注释，并将文本放在单引号中 ('…')。</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略去它们</translation>
    </message>
    <message>
        <source>Leaves the model as it is and trains a small adapter beside its layers: the usual choice, quick and hard to break.</source>
        <translation>保持模型不变，在各层旁训练一个小适配器：常用的选择，速度快，不易出问题。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Length of the prefix</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>Lengths were not checked: choose a model to measure them with.</source>
        <translation>未检查长度：请选择用于测量的模型。</translation>
    </message>
    <message>
        <source>Let another way of answering have the same questions, to see which one is better.</source>
        <translation>请让另一种回答方式也回答相同的问题，以看出哪种更好。</translation>
    </message>
    <message>
        <source>Let its name end with .csv or .json.</source>
        <translation>文件名请以 .csv 或 .json 结尾。</translation>
    </message>
    <message>
        <source>Let questions and answers take turns, beginning with a question; or choose another model.</source>
        <translation>请让问题和回答交替出现，以问题开头；或选择其他模型。</translation>
    </message>
    <message>
        <source>Let the comparison go on, and vote then.</source>
        <translation>请让对比继续进行，然后再投票。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like in meaning</source>
        <translation>含义相近</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Line {line} of {path} is damaged: {reason}.</source>
        <translation>{path} 的第 {line} 行已损坏：{reason}。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>LoRA beside a model squeezed to 4 or 8 bits: about a quarter or half of the memory, and takes longer. For models that would not fit otherwise.</source>
        <translation>在压缩到 4 位或 8 位的模型旁使用 LoRA：内存约为四分之一或一半，耗时更长。适用于否则无法容纳的模型。</translation>
    </message>
    <message>
        <source>LoRA that also learns how strong each direction is: often a little better at small ranks, and slower.</source>
        <translation>还会学习每个方向强度的 LoRA：在小秩下往往略好，但较慢。</translation>
    </message>
    <message>
        <source>Loading the export</source>
        <translation>正在加载导出模型</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Loading the original</source>
        <translation>正在加载原模型</translation>
    </message>
    <message>
        <source>Loads; built for {kind}</source>
        <translation>可加载；针对 {kind} 构建</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答最大长度</translation>
    </message>
    <message>
        <source>Longest common thread (ROUGE-L)</source>
        <translation>最长公共序列 (ROUGE-L)</translation>
    </message>
    <message>
        <source>Longest common thread, for summaries</source>
        <translation>最长公共序列，用于摘要</translation>
    </message>
    <message>
        <source>Longest passage</source>
        <translation>段落最大长度</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>最长行</translation>
    </message>
    <message>
        <source>Longest row {length} tokens</source>
        <translation>最长行 {length} 个词元</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>等待回答的最长时间</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Look at it on the Training screen and agree to it there.</source>
        <translation>请在“训练”页面查看并同意。</translation>
    </message>
    <message>
        <source>Look at the answers in the trial: do the documents hold what is asked, and do the rows teach it? A more capable model may help.</source>
        <translation>请查看试验中的回答：文档中有所问的内容吗？行中教了吗？能力更强的模型可能有帮助。</translation>
    </message>
    <message>
        <source>Look at the rows again: they were changed elsewhere.</source>
        <translation>请重新查看各行：它们已在别处被更改。</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then index the documents again.</source>
        <translation>请查看服务器自身的消息，然后重新索引文档。</translation>
    </message>
    <message>
        <source>Look at the server's own messages, then try again.</source>
        <translation>请查看服务器自身的消息，然后重试。</translation>
    </message>
    <message>
        <source>Look at the trial to see what kept the others from answering, then measure again.</source>
        <translation>请查看试验，了解其他方式为何未能作答，然后重新测量。</translation>
    </message>
    <message>
        <source>Look at what is trained</source>
        <translation>查看训练内容</translation>
    </message>
    <message>
        <source>Look for a newer copy of the same model.</source>
        <translation>请查找同一模型的较新副本。</translation>
    </message>
    <message>
        <source>Look for answers in passages</source>
        <translation>在段落中查找答案</translation>
    </message>
    <message>
        <source>Look for divisions by zero and logarithms of zero in it.</source>
        <translation>请查找其中是否有除以零和对零取对数。</translation>
    </message>
    <message>
        <source>Look for the answers in the passages</source>
        <translation>在段落中查找答案</translation>
    </message>
    <message>
        <source>Look for the same model in the safetensors format.</source>
        <translation>请查找 safetensors 格式的同一模型。</translation>
    </message>
    <message>
        <source>Look for the same model without GGUF in its name.</source>
        <translation>请查找名称中不含 GGUF 的同一模型。</translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation>查找 {name}</translation>
    </message>
    <message>
        <source>Look on the hub</source>
        <translation>在 Hub 上查找</translation>
    </message>
    <message>
        <source>Look up the customer's case, then write the reply the way we do</source>
        <translation>查询客户的情况，再按我们的方式撰写回复</translation>
    </message>
    <message>
        <source>Look whether a newer llama.cpp knows this kind of model; the job's log has all it said.</source>
        <translation>请查看较新的 llama.cpp 是否认识此类模型；任务日志中有其全部输出。</translation>
    </message>
    <message>
        <source>Look whether its cells are separated by commas, tabs or semicolons.</source>
        <translation>请查看其单元格是否以逗号、制表符或分号分隔。</translation>
    </message>
    <message>
        <source>Look whether the server is overloaded, then try again.</source>
        <translation>请查看服务器是否过载，然后重试。</translation>
    </message>
    <message>
        <source>Look whether the server is still running, then try again; what was saved before is safe.</source>
        <translation>请查看服务器是否仍在运行，然后重试；之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Looking at each row</source>
        <translation>正在查看每一行</translation>
    </message>
    <message>
        <source>Looking at what is to be compared</source>
        <translation>正在查看要对比的内容</translation>
    </message>
    <message>
        <source>Looking for questions that were trained on</source>
        <translation>正在查找曾用于训练的问题</translation>
    </message>
    <message>
        <source>Looking for the answers in the passages</source>
        <translation>正在段落中查找答案</translation>
    </message>
    <message>
        <source>Looking things up works without any examples.</source>
        <translation>检索不需要任何示例即可使用。</translation>
    </message>
    <message>
        <source>Looking through the attached files…</source>
        <translation>正在查阅附加的文件…</translation>
    </message>
    <message>
        <source>Looking through the documents</source>
        <translation>正在查阅文档</translation>
    </message>
    <message>
        <source>Looking through your documents…</source>
        <translation>正在查阅您的文档…</translation>
    </message>
    <message>
        <source>Losses are shown here; the pack brings no TensorBoard.</source>
        <translation>损失显示在此处；安装包不含 TensorBoard。</translation>
    </message>
    <message>
        <source>Lower “Reads and writes at most” for this address in Settings, or send less.</source>
        <translation>请在“设置”中降低此地址的“读写上限”，或减少发送的内容。</translation>
    </message>
    <message>
        <source>Loyalty to the base model</source>
        <translation>对基础模型的忠实度</translation>
    </message>
    <message>
        <source>MLflow address</source>
        <translation>MLflow 地址</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器数</translation>
    </message>
    <message>
        <source>Made by Ustad {version}</source>
        <translation>由 Ustad {version} 制作</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>目标设备</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>进行 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n row(s) drafts</source>
        <translation>
            <numerusform>将 %n 行设为草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one for reading at the hub, and enter it under “Hub access”.</source>
        <translation>请在 Hub 上创建新的只读令牌，并在“Hub 访问”下输入。</translation>
    </message>
    <message>
        <source>Make one for reading in your account's settings there, and copy all of it.</source>
        <translation>请在 Hub 的账户设置中创建一个只读令牌，并完整复制。</translation>
    </message>
    <message>
        <source>Make room: a small model takes 2 to 8 GB.</source>
        <translation>请腾出空间：小模型需要 2 到 8 GB。</translation>
    </message>
    <message>
        <source>Make sure that you may write where Ustad keeps its things, and that the disk is well.</source>
        <translation>请确认您有权写入 Ustad 的存放位置，且磁盘正常。</translation>
    </message>
    <message>
        <source>Make them the same first, then merge.</source>
        <translation>请先使其一致，再合并。</translation>
    </message>
    <message>
        <source>Make “Batches per step” a multiple of {processes}.</source>
        <translation>请将“每步批次数”设为 {processes} 的倍数。</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>制作“{name}”</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <source>Many good ones, and more keep coming</source>
        <translation>大量优质示例，且不断增加</translation>
    </message>
    <message>
        <source>Many languages and long documents; its reading of pictures is not used here.</source>
        <translation>多种语言和长文档；此处不使用其读图能力。</translation>
    </message>
    <message>
        <source>Mark each word once.</source>
        <translation>每个词请只标记一次。</translation>
    </message>
    <message>
        <source>Mark places on the Dataset screen, or choose another dataset.</source>
        <translation>请在“数据集”页面标记位置，或选择其他数据集。</translation>
    </message>
    <message>
        <source>Marking places in texts</source>
        <translation>标记文本中的位置</translation>
    </message>
    <message numerus="yes">
        <source>Mask personal data in %n row(s)</source>
        <translation>
            <numerusform>遮盖 %n 行中的个人数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrices are multiplied on %n thread(s): as many as there are real cores to spare.</source>
        <translation>
            <numerusform>矩阵乘法使用 %n 个线程：与可用的物理核心数相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Matrix product, processor, {dtype}</source>
        <translation>矩阵乘法，处理器，{dtype}</translation>
    </message>
    <message>
        <source>Matrix product, {device}, {dtype}</source>
        <translation>矩阵乘法，{device}，{dtype}</translation>
    </message>
    <message>
        <source>Measure the search</source>
        <translation>测量检索效果</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>测量这台电脑</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n general question(s): the project has no held-out rows.</source>
        <translation>
            <numerusform>在 %n 个通用问题上测量：项目没有留出的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n held-out row(s) of the dataset “{name}”.</source>
        <translation>
            <numerusform>在数据集“{name}”留出的 %n 行上测量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n row(s) of the run “{name}”.</source>
        <translation>
            <numerusform>在运行“{name}”的 %n 行上测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Medical codes, legal phrases, our house style</source>
        <translation>医疗编码、法律用语、本单位的文风</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Memory is short, so the model is packed to 4 bits. That takes about 30% longer than LoRA.</source>
        <translation>内存不足，因此将模型压缩到 4 位。这比 LoRA 多花约 30% 的时间。</translation>
    </message>
    <message>
        <source>Memory was not enough at step {step}. From there on each batch is worked on in {parts} parts: the result stays the same, and it takes a little longer.</source>
        <translation>第 {step} 步时内存不足。此后每个批次分为 {parts} 份处理：结果不变，耗时略长。</translation>
    </message>
    <message>
        <source>Memory was not enough to validate more than {rows} rows at once; the result is the same.</source>
        <translation>内存不足以一次验证超过 {rows} 行；结果不变。</translation>
    </message>
    <message>
        <source>Mend it, or choose another file.</source>
        <translation>请修复它，或选择其他文件。</translation>
    </message>
    <message>
        <source>Mend or reject them on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>请在“数据集”页面修复或拒绝它们，或在设置中选择略去无法使用的行。</translation>
    </message>
    <message>
        <source>Mend the file, look at it again and agree to it.</source>
        <translation>请修复该文件，重新查看并同意。</translation>
    </message>
    <message>
        <source>Mend the marked place, or delete the row.</source>
        <translation>请修复标记的位置，或删除该行。</translation>
    </message>
    <message>
        <source>Mend what is named there and start it again.</source>
        <translation>请修正其中所指的内容后重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n row(s)</source>
        <translation>
            <numerusform>合并 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into a model</source>
        <translation>合并到模型</translation>
    </message>
    <message>
        <source>Merge the adapter first: choose the run under “Optimise”, which does so.</source>
        <translation>请先合并适配器：在“优化”下选择该运行即可。</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>合并“{name}”</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Minutes between checkpoints</source>
        <translation>检查点间隔分钟数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models as {precision} are not made for DirectML.</source>
        <translation>不为 DirectML 制作 {precision} 模型。</translation>
    </message>
    <message>
        <source>Models cannot be squeezed to few bits on this computer: bitsandbytes says {reason}</source>
        <translation>模型无法在这台电脑上压缩到少数几位：bitsandbytes 报告 {reason}</translation>
    </message>
    <message>
        <source>Models in ONNX form, NVIDIA graphics card (CUDA)</source>
        <translation>ONNX 形式的模型，NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Models in ONNX form, Windows graphics card (DirectML)</source>
        <translation>ONNX 形式的模型，Windows 显卡 (DirectML)</translation>
    </message>
    <message>
        <source>Models in ONNX form, neural processor (NPU)</source>
        <translation>ONNX 形式的模型，神经处理器 (NPU)</translation>
    </message>
    <message>
        <source>Models in ONNX form, processor</source>
        <translation>ONNX 形式的模型，处理器</translation>
    </message>
    <message>
        <source>Models of transformers have a type of their own now.</source>
        <translation>transformers 的模型现在有自己的类型。</translation>
    </message>
    <message>
        <source>Models squeezed to few bits cannot run on an Apple chip's graphics part.</source>
        <translation>压缩到少数几位的模型无法在 Apple 芯片的图形部分上运行。</translation>
    </message>
    <message>
        <source>More rows of the same kind would hardly help: from {before} to {last} rows it changed by {points} points ({low} to {high}).</source>
        <translation>更多同类的行几乎没有帮助：从 {before} 行到 {last} 行，变化了 {points} 个百分点（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>More rows would help: from {before} to {last} rows it surely rose by {points} points ({low} to {high}).</source>
        <translation>更多的行会有帮助：从 {before} 行到 {last} 行，确定提高了 {points} 个百分点（{low} 至 {high}）。</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <translation>100 多种语言</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <translation>140 多种语言</translation>
    </message>
    <message>
        <source>More than was asked for</source>
        <translation>超出所要求的数量</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message numerus="yes">
        <source>Move %n held-out row(s) to training</source>
        <translation>
            <numerusform>将 %n 行留出的行移到训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>移动 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s) to training</source>
        <translation>
            <numerusform>将 %n 行移到训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it out of the project's folder of datasets.</source>
        <translation>请将其移出项目的数据集文件夹。</translation>
    </message>
    <message>
        <source>Move the folder elsewhere if you do not want to see it here.</source>
        <translation>如果不想在这里看到它，请将该文件夹移到别处。</translation>
    </message>
    <message>
        <source>Moving passages: {done} of {total}</source>
        <translation>正在移动段落：{done} / {total}</translation>
    </message>
    <message>
        <source>Multiplies the adapter by alpha ÷ √rank in place of alpha ÷ rank, so that high ranks do not fade. Use it from rank 32 on, with an alpha of about the rank.</source>
        <translation>将适配器乘以 alpha ÷ √秩，而不是 alpha ÷ 秩，使高秩不致减弱。适用于秩 32 及以上，alpha 约等于秩。</translation>
    </message>
    <message>
        <source>Must one answer often bring together facts from several places?</source>
        <translation>一个回答是否经常需要汇总多处的事实？</translation>
    </message>
    <message>
        <source>Must people see where an answer comes from?</source>
        <translation>人们是否必须看到回答的出处？</translation>
    </message>
    <message>
        <source>Must the answers keep to fixed professional terms and phrases?</source>
        <translation>回答是否必须使用固定的专业术语和措辞？</translation>
    </message>
    <message>
        <source>NVIDIA cards</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name it by a word that the documents use, or choose a language model that can read all of them.</source>
        <translation>请用文档中使用的词来称呼它，或选择能通读所有文档的语言模型。</translation>
    </message>
    <message>
        <source>Name the column that is to be filled.</source>
        <translation>请指定要填充的列。</translation>
    </message>
    <message>
        <source>Names of the layers that get an adapter, with commas between, such as q_proj, v_proj. Empty: those that suit the method, found by looking at the model.</source>
        <translation>要加适配器的层的名称，以英文逗号分隔，例如 q_proj, v_proj。留空：查看模型后选用适合该方法的层。</translation>
    </message>
    <message>
        <source>Near-duplicates were not sought: there are more than {most} rows.</source>
        <translation>未查找近似重复：行数超过 {most}。</translation>
    </message>
    <message>
        <source>Nearly the same as a row that is there</source>
        <translation>与现有的行几乎相同</translation>
    </message>
    <message>
        <source>Neither a file nor a folder.</source>
        <translation>既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>Neural processor (NPU)</source>
        <translation>神经处理器 (NPU)</translation>
    </message>
    <message>
        <source>Neural processors are reached through Windows 11, version 24H2 or newer.</source>
        <translation>神经处理器需要 Windows 11 24H2 或更新版本才能使用。</translation>
    </message>
    <message>
        <source>New index: {done} of {total} documents; the former one answers meanwhile</source>
        <translation>新索引：{done} / {total} 个文档；期间由原索引作答</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card with a working driver was found.</source>
        <translation>未找到驱动程序可用的 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>No Qdrant server answers at {host}.</source>
        <translation>{host} 处没有 Qdrant 服务器响应。</translation>
    </message>
    <message>
        <source>No database answers at {host}: {reason}.</source>
        <translation>{host} 处没有数据库响应：{reason}。</translation>
    </message>
    <message>
        <source>No documents are chosen to propose rows from.</source>
        <translation>未选择用于提议行的文档。</translation>
    </message>
    <message>
        <source>No documents are indexed in this project yet.</source>
        <translation>此项目中尚无已索引的文档。</translation>
    </message>
    <message>
        <source>No indexed document holds the words of the quote.</source>
        <translation>没有已索引的文档包含引文的文字。</translation>
    </message>
    <message>
        <source>No keyring of the system answers here: the key is kept until Ustad is closed, and is written nowhere.</source>
        <translation>此处的系统钥匙串没有响应：密钥只保留到 Ustad 关闭为止，不会写入任何地方。</translation>
    </message>
    <message>
        <source>No place is marked in any training row: there is nothing to learn.</source>
        <translation>任何训练行中都没有标记位置：没有可学习的内容。</translation>
    </message>
    <message>
        <source>No proof was begun in this project.</source>
        <translation>此项目尚未开始实测验证。</translation>
    </message>
    <message>
        <source>No row has anything to learn: in none does the answer fit into {length} tokens.</source>
        <translation>没有任何行有可学习的内容：没有一行的回答在 {length} 个词元之内。</translation>
    </message>
    <message>
        <source>No rows of this dataset are held out, so there is nothing to ask.</source>
        <translation>此数据集没有留出的行，因此没有可提的问题。</translation>
    </message>
    <message>
        <source>No server answers at {host}.</source>
        <translation>{host} 处没有服务器响应。</translation>
    </message>
    <message>
        <source>No training row has the label “{label}”.</source>
        <translation>没有训练行的类别是“{label}”。</translation>
    </message>
    <message>
        <source>No training row marks a place as “{label}”.</source>
        <translation>没有训练行将位置标记为“{label}”。</translation>
    </message>
    <message>
        <source>No trial begins once so much time was spent; the one under way is finished. 0: no limit.</source>
        <translation>用去这么多时间后不再开始新试验；进行中的会完成。0：不限。</translation>
    </message>
    <message>
        <source>No trial came to its end.</source>
        <translation>没有试验完成。</translation>
    </message>
    <message>
        <source>No way answers well: the best reaches {best} %, so none is worth its trouble.</source>
        <translation>没有一种方式答得好：最好的只达到 {best}%，因此都不值得投入。</translation>
    </message>
    <message>
        <source>No, one place is enough</source>
        <translation>否，一处即可</translation>
    </message>
    <message>
        <source>Nobody has checked “{judge}” yet: vote on some of these answers side by side, and compare.</source>
        <translation>还没有人检验过“{judge}”：请对其中一些回答并排投票，再作比较。</translation>
    </message>
    <message>
        <source>None of these rows is one question and one answer.</source>
        <translation>这些行都不是一问一答。</translation>
    </message>
    <message>
        <source>None, or a small or narrow set</source>
        <translation>没有，或数量少、范围窄</translation>
    </message>
    <message>
        <source>Not all passages arrived in the other store.</source>
        <translation>并非所有段落都到达了另一个存储。</translation>
    </message>
    <message>
        <source>Not even one sentence of your documents fits beside the question: this model can read {budget} tokens.</source>
        <translation>除问题外，连文档中的一个句子也容不下：此模型能读取 {budget} 个词元。</translation>
    </message>
    <message numerus="yes">
        <source>Not found in the passages: %n sentence(s) of this answer, underlined with dots.</source>
        <translation>
            <numerusform>段落中未找到：此回答中的 %n 个句子，以点线标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents (RAG).</source>
        <translation>尚不确定。在此之前，先从文档 (RAG) 开始。</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with documents and fine-tuning.</source>
        <translation>尚不确定。在此之前，先从文档和微调开始。</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, begin with fine-tuning.</source>
        <translation>尚不确定。在此之前，先从微调开始。</translation>
    </message>
    <message>
        <source>Not sure yet. Until then, stay with the model alone.</source>
        <translation>尚不确定。在此之前，只用模型。</translation>
    </message>
    <message>
        <source>Not sure yet: “{name}” did best, but that may be chance.</source>
        <translation>尚不确定：“{name}”表现最好，但可能出于偶然。</translation>
    </message>
    <message>
        <source>Not trained on</source>
        <translation>未用于训练</translation>
    </message>
    <message numerus="yes">
        <source>Not written, since not reviewed yet: %n draft(s).</source>
        <translation>
            <numerusform>未写入，因为尚未审阅：%n 行草稿。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: %n rejected row(s).</source>
        <translation>
            <numerusform>未写入：%n 行已拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note how the rows are split</source>
        <translation>记录行的划分方式</translation>
    </message>
    <message>
        <source>Nothing can be learnt from “loss” in {path}: it has no gradient.</source>
        <translation>无法从 {path} 中的“loss”学习：它没有梯度。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be learnt of %n row(s) at {length} tokens.</source>
        <translation>
            <numerusform>在 {length} 个词元之内，有 %n 行学不到任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted for or against documents here.</source>
        <translation>此项不计为支持或反对使用文档。</translation>
    </message>
    <message>
        <source>Nothing is counted. Ask who will have to answer for a wrong answer.</source>
        <translation>不计入。请问问谁要为错误的回答负责。</translation>
    </message>
    <message>
        <source>Nothing is counted. Fine-tuning, if advised, then hangs on how many you find.</source>
        <translation>不计入。若建议微调，则取决于您能找到多少示例。</translation>
    </message>
    <message>
        <source>Nothing is counted. Look at the dates of five of your documents to find out.</source>
        <translation>不计入。看看您五份文档的日期便可得知。</translation>
    </message>
    <message>
        <source>Nothing is counted. Show a model's free answer to a colleague and see what they correct.</source>
        <translation>不计入。请把模型自由写出的回答给同事看，看他们会改什么。</translation>
    </message>
    <message>
        <source>Nothing is counted. Take five real questions and note what you open to answer them.</source>
        <translation>不计入。请取五个真实问题，记下为回答它们需要打开哪些资料。</translation>
    </message>
    <message>
        <source>Nothing is to be searched: no setting has more than one value.</source>
        <translation>没有可搜索的内容：没有设置有多于一个值。</translation>
    </message>
    <message>
        <source>Nothing reads it. Take it out, or see how Olive's present guide says it.</source>
        <translation>没有任何部分读取它。请将其移除，或查看 Olive 当前教程的写法。</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be recommended.</source>
        <translation>没有测量结果，因此无法给出建议。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s), which have no answer: {rows}.</source>
        <translation>
            <numerusform>有 %n 行学不到任何内容，因为没有回答：{rows}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be learnt of %n row(s): their answer begins beyond {length} tokens: {rows}.</source>
        <translation>
            <numerusform>有 %n 行学不到任何内容：其回答的起点超出 {length} 个词元：{rows}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>OLoRA: an orthonormal basis</source>
        <translation>OLoRA：标准正交基</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>ONNX Runtime GenAI, which builds the export, is not installed.</source>
        <translation>用于构建导出的 ONNX Runtime GenAI 未安装。</translation>
    </message>
    <message>
        <source>ONNX Runtime took {device} instead of what was asked for, {wanted}.</source>
        <translation>ONNX Runtime 使用了 {device}，而不是所要求的 {wanted}。</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (CUDA), {numbers}</source>
        <translation>ONNX Runtime，显卡 (CUDA)，{numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, graphics card (DirectML), {numbers}</source>
        <translation>ONNX Runtime，显卡 (DirectML)，{numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, neural processor, {numbers}</source>
        <translation>ONNX Runtime，神经处理器，{numbers}</translation>
    </message>
    <message>
        <source>ONNX Runtime, processor, {numbers}</source>
        <translation>ONNX Runtime，处理器，{numbers}</translation>
    </message>
    <message>
        <source>ONNX session, {provider}</source>
        <translation>ONNX 会话，{provider}</translation>
    </message>
    <message>
        <source>Of its own answers, {share} % of the words are the original's before they part; {limit} % or more are expected.</source>
        <translation>在它自己的回答中，出现分歧之前有 {share}% 的词与原模型相同；预期为 {limit}% 或更高。</translation>
    </message>
    <message>
        <source>Of {all} GB of memory, {free} GB are free.</source>
        <translation>内存共 {all} GB，可用 {free} GB。</translation>
    </message>
    <message>
        <source>Of {all} GB on the graphics card, {free} GB are free.</source>
        <translation>显卡共 {all} GB，可用 {free} GB。</translation>
    </message>
    <message>
        <source>Off: the processes share the work of the machine's processor.</source>
        <translation>关闭：各进程分担该机器处理器的工作。</translation>
    </message>
    <message>
        <source>Offline mode is on, so the hub is not asked: HF_HUB_OFFLINE is set.</source>
        <translation>离线模式已开启，因此不会询问 Hub：已设置 HF_HUB_OFFLINE。</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>Olive could not be installed: a downloaded package is not the one that was expected.</source>
        <translation>无法安装 Olive：下载的某个软件包与预期不符。</translation>
    </message>
    <message>
        <source>Olive could not be installed: the certificate of the package index is not trusted here.</source>
        <translation>无法安装 Olive：此处不信任软件包索引的证书。</translation>
    </message>
    <message>
        <source>Olive could not be installed: the disk is full.</source>
        <translation>无法安装 Olive：磁盘已满。</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index could not be reached.</source>
        <translation>无法安装 Olive：无法连接软件包索引。</translation>
    </message>
    <message>
        <source>Olive could not be installed: the package index lacks one of its packages for this computer.</source>
        <translation>无法安装 Olive：软件包索引中缺少适用于这台电脑的某个软件包。</translation>
    </message>
    <message>
        <source>Olive could not be installed: {reason}</source>
        <translation>无法安装 Olive：{reason}</translation>
    </message>
    <message>
        <source>Olive could not write its result: the disk is full.</source>
        <translation>Olive 无法写入结果：磁盘已满。</translation>
    </message>
    <message>
        <source>Olive did not take what it was told: {reason}</source>
        <translation>Olive 不接受所给的指令：{reason}</translation>
    </message>
    <message>
        <source>Olive does not do this to a model that has an adapter already.</source>
        <translation>Olive 不对已有适配器的模型进行此操作。</translation>
    </message>
    <message>
        <source>Olive ended as if all were well, but made nothing: {place} is missing.</source>
        <translation>Olive 看似正常结束，但没有生成任何内容：缺少 {place}。</translation>
    </message>
    <message>
        <source>Olive has never had this option; the rows and their template say it.</source>
        <translation>Olive 从来没有此选项；由行及其模板说明。</translation>
    </message>
    <message>
        <source>Olive has no training of the kind “{method}”.</source>
        <translation>Olive 没有“{method}”这种训练方式。</translation>
    </message>
    <message>
        <source>Olive has not changed a single weight.</source>
        <translation>Olive 没有改变任何一个权重。</translation>
    </message>
    <message>
        <source>Olive is not installed.</source>
        <translation>Olive 未安装。</translation>
    </message>
    <message>
        <source>Olive made nothing. It ended in the pass “{step}”: {reason}</source>
        <translation>Olive 没有生成任何内容。它在处理步骤“{step}”中结束：{reason}</translation>
    </message>
    <message>
        <source>Olive must be told what kind of files they are.</source>
        <translation>必须告诉 Olive 这些文件的类型。</translation>
    </message>
    <message>
        <source>Olive never had it: values to try stand in the passes, and need an evaluator. “Search for settings” on the Training screen does what is meant here.</source>
        <translation>Olive 从来没有此项：要尝试的值写在处理步骤中，并需要评估器。“训练”页面上的“搜索设置”可实现此处的意图。</translation>
    </message>
    <message>
        <source>Olive no longer chooses the passes itself. Choose “Optimise”, or write them.</source>
        <translation>Olive 不再自行选择处理步骤。请选择“优化”，或写明处理步骤。</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now.</source>
        <translation>Olive 现在只在这台电脑上运行。</translation>
    </message>
    <message>
        <source>Olive runs on this computer only now. Use a “LocalSystem”.</source>
        <translation>Olive 现在只在这台电脑上运行。请使用“LocalSystem”。</translation>
    </message>
    <message>
        <source>Olive squeezes the weights to few bits by a method of your choice, then builds the ONNX model.</source>
        <translation>Olive 用您选择的方法将权重压缩到少数几位，然后构建 ONNX 模型。</translation>
    </message>
    <message>
        <source>Olive takes LoRA adapters only, and this run made one of the kind {kind}.</source>
        <translation>Olive 只接受 LoRA 适配器，而此运行生成的是 {kind} 类型。</translation>
    </message>
    <message>
        <source>Olive takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>Olive 最多需占用 {folder} 所在磁盘 {need} GB；可用 {free} GB。</translation>
    </message>
    <message>
        <source>Olive takes {need} GB while it is installed; {free} GB are free in {folder}.</source>
        <translation>Olive 安装时需要 {need} GB；{folder} 中可用 {free} GB。</translation>
    </message>
    <message>
        <source>Olive trains a LoRA, QLoRA or DoRA adapter on a dataset's rows; it becomes a run.</source>
        <translation>Olive 用数据集的行训练 LoRA、QLoRA 或 DoRA 适配器；它会成为一次运行。</translation>
    </message>
    <message>
        <source>Olive trains models to write answers only.</source>
        <translation>Olive 只训练模型写回答。</translation>
    </message>
    <message>
        <source>Olive wants a package that the pack does not bring: {found}.</source>
        <translation>Olive 需要安装包中没有的软件包：{found}。</translation>
    </message>
    <message>
        <source>Olive was to fetch something from the hub, and it works offline here.</source>
        <translation>Olive 需要从 Hub 获取内容，而它在此处离线工作。</translation>
    </message>
    <message>
        <source>Olive's exporter “OnnxConversion” cannot read models of the present transformers.</source>
        <translation>Olive 的导出器“OnnxConversion”无法读取当前 transformers 的模型。</translation>
    </message>
    <message>
        <source>Olive: {workflow} “{name}”</source>
        <translation>Olive：{workflow}“{name}”</translation>
    </message>
    <message>
        <source>On one that is short of memory</source>
        <translation>在内存不足的机器上</translation>
    </message>
    <message>
        <source>On one with a good graphics card</source>
        <translation>在有良好显卡的机器上</translation>
    </message>
    <message>
        <source>On one with much memory and computing power</source>
        <translation>在内存和算力充足的机器上</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>On this machine. Small models often write little that can be used: try first.</source>
        <translation>在本机上。小模型写出的内容往往很少能用：请先试一试。</translation>
    </message>
    <message>
        <source>On your questions documents alone do as well.</source>
        <translation>对您的问题，仅用文档效果相当。</translation>
    </message>
    <message>
        <source>On your questions documents do the work.</source>
        <translation>对您的问题，起作用的是文档。</translation>
    </message>
    <message>
        <source>On your questions fine-tuning alone does as well.</source>
        <translation>对您的问题，仅用微调效果相当。</translation>
    </message>
    <message>
        <source>On your questions fine-tuning does the work.</source>
        <translation>对您的问题，起作用的是微调。</translation>
    </message>
    <message>
        <source>On your questions it takes both together.</source>
        <translation>对您的问题，需要两者结合。</translation>
    </message>
    <message>
        <source>On your questions the model alone does as well.</source>
        <translation>对您的问题，仅用模型效果相当。</translation>
    </message>
    <message>
        <source>Once it is used up, the questions asked so far must do. 0: as long as it takes.</source>
        <translation>时间用完后，以已提的问题为准。0：不限时间。</translation>
    </message>
    <message>
        <source>One base model can carry a small adapter for each task, so none is stored twice.</source>
        <translation>一个基础模型可为每个任务配一个小适配器，无需重复存储。</translation>
    </message>
    <message>
        <source>One divided by the place at which the passage with the answer was found.</source>
        <translation>1 除以找到含答案段落时的名次。</translation>
    </message>
    <message>
        <source>One kind of task, a style or a format is learned best by practice.</source>
        <translation>单一类型的任务、风格或格式，通过练习学得最好。</translation>
    </message>
    <message>
        <source>One of the two rows would have no turns.</source>
        <translation>两行中将有一行没有轮次。</translation>
    </message>
    <message>
        <source>One of the two rows would have nothing in “{column}”.</source>
        <translation>两行中将有一行的“{column}”为空。</translation>
    </message>
    <message>
        <source>One process is started for each GPU.</source>
        <translation>每个 GPU 启动一个进程。</translation>
    </message>
    <message>
        <source>One task</source>
        <translation>一个任务</translation>
    </message>
    <message>
        <source>One task or several</source>
        <translation>单任务或多任务</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) to train on</source>
        <translation>
            <numerusform>只有 %n 行可供训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Only answers are learnt: Olive learns the questions too, and every token counts the same.</source>
        <translation>仅学习回答：Olive 会连问题一起学习，且每个词元权重相同。</translation>
    </message>
    <message>
        <source>Only makes some of the model's inner values stronger or weaker: a few thousand weights, for small changes of manner with few rows. Wants a learning rate about ten times that of LoRA.</source>
        <translation>只增强或减弱模型的部分内部值：几千个权重，适合用少量行对风格作小改动。所需学习率约为 LoRA 的十倍。</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words are considered; 0 leaves it open.</source>
        <translation>仅考虑这么多个最可能的词；0 表示不限。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of “{file}” were read; its query gives more.</source>
        <translation>
            <numerusform>只读取了“{file}”的前 %n 行；其查询返回更多行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last</source>
        <translation>仅最后一个</translation>
    </message>
    <message>
        <source>Only the last answer of a conversation is learnt.</source>
        <translation>仅学习对话的最后一个回答。</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this probability are considered.</source>
        <translation>仅考虑合计达到此概率的最可能的词。</translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “{sheet}” was read; %n other(s) were left out: {others}.</source>
        <translation>
            <numerusform>只读取了工作表“{sheet}”；略去其他 %n 个：{others}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only until Ustad is closed: the system has no keyring that takes it</source>
        <translation>只保留到 Ustad 关闭为止：系统没有可存放它的钥匙串</translation>
    </message>
    <message>
        <source>Only {free} GB are free where models are kept.</source>
        <translation>模型所在位置仅剩 {free} GB 可用。</translation>
    </message>
    <message>
        <source>Only “{name}” was measured: there is nothing to compare it with.</source>
        <translation>只测量了“{name}”：没有可对比的对象。</translation>
    </message>
    <message>
        <source>Open Documents and press Index, or leave it out.</source>
        <translation>请打开“文档”并按“索引”，或不使用它。</translation>
    </message>
    <message>
        <source>Open Documents and press Index.</source>
        <translation>请打开“文档”并按“索引”。</translation>
    </message>
    <message>
        <source>Open it in a PDF reader; if that works, print it as a new PDF and add that.</source>
        <translation>请在 PDF 阅读器中打开；如果能打开，请打印为新的 PDF 后添加。</translation>
    </message>
    <message>
        <source>Open it in a mail program and save it again as .eml.</source>
        <translation>请在邮件程序中打开，重新保存为 .eml。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>请用电子表格程序打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save it as CSV again, and add that copy.</source>
        <translation>请在电子表格中打开，重新保存为 CSV，并添加该副本。</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8 and add it again.</source>
        <translation>请在文本编辑器中打开，保存为 UTF-8 后重新添加。</translation>
    </message>
    <message>
        <source>Open it in the list of documents, look at it, and save it.</source>
        <translation>请在文档列表中打开它，查看后保存。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again as {suffix}, and add that copy.</source>
        <translation>请在制作它的程序中打开，重新保存为 {suffix}，并添加该副本。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again or split it, and add that.</source>
        <translation>请在制作它的程序中打开，重新保存或拆分后添加。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and add that copy.</source>
        <translation>请在制作它的程序中打开，重新保存后添加该副本。</translation>
    </message>
    <message>
        <source>Open it with its password, save or print it as a new PDF, and add that one.</source>
        <translation>请用密码打开，另存或打印为新的 PDF，然后添加。</translation>
    </message>
    <message>
        <source>Open it, save it as {suffix} without a password, and add that copy.</source>
        <translation>请打开它，另存为不设密码的 {suffix}，并添加该副本。</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Ordinary language is what a model speaks already; there is nothing to practise.</source>
        <translation>通常的语言模型本来就会，无需练习。</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <source>Other computers in this network may reach it</source>
        <translation>允许此网络中的其他电脑访问</translation>
    </message>
    <message>
        <source>Other numbers than in the original</source>
        <translation>数字与原文不同</translation>
    </message>
    <message>
        <source>Overfitting: the model learns the rows by heart. Since step {step} the loss on rows it does not learn has risen from {best} to {now}, while the training loss falls. Start again with fewer passes, more dropout or weight decay, or more rows; to keep the weights of the best step, set “Weights to keep” to the best on validation.</source>
        <translation>过拟合：模型在死记硬背各行。自第 {step} 步起，未学习的行上的损失已从 {best} 升至 {now}，而训练损失在下降。请减少轮数、提高 dropout 或权重衰减，或增加行后重新开始；如需保留最佳步的权重，请将“要保留的权重”设为验证最佳。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Pack a run</source>
        <translation>打包运行</translation>
    </message>
    <message>
        <source>Pack “{name}”</source>
        <translation>打包“{name}”</translation>
    </message>
    <message>
        <source>Package an export</source>
        <translation>打包导出</translation>
    </message>
    <message>
        <source>Package “{name}”</source>
        <translation>打包“{name}”</translation>
    </message>
    <message>
        <source>Pairs of neighbouring words shared with the expected answer, as F1.</source>
        <translation>与期望答案共有的相邻词对，以 F1 计。</translation>
    </message>
    <message>
        <source>Pairs of words in common (ROUGE-2)</source>
        <translation>共有的词对 (ROUGE-2)</translation>
    </message>
    <message>
        <source>Parquet does not tell an empty value from a missing one: {columns}.</source>
        <translation>Parquet 不区分空值与缺失值：{columns}。</translation>
    </message>
    <message>
        <source>Partly sure</source>
        <translation>部分确定</translation>
    </message>
    <message>
        <source>Pass {number} of {count}: {step}</source>
        <translation>处理步骤 {number} / {count}：{step}</translation>
    </message>
    <message>
        <source>Passages too long for the model</source>
        <translation>对模型来说太长的段落</translation>
    </message>
    <message>
        <source>Passages with too little text</source>
        <translation>文本太少的段落</translation>
    </message>
    <message>
        <source>Passes over the rows</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Passes run in the order in which they stand.</source>
        <translation>处理步骤按书写顺序运行。</translation>
    </message>
    <message>
        <source>Paste a line that begins with “olive”, as the guides have it.</source>
        <translation>请粘贴以“olive”开头的一行，与教程中一样。</translation>
    </message>
    <message>
        <source>People must see sources, and without documents no answer can show one.</source>
        <translation>人们必须看到出处，而没有文档，任何回答都无法给出。</translation>
    </message>
    <message>
        <source>People must see sources, yet no documents are needed. A source can only be a document: which would it be?</source>
        <translation>人们必须看到出处，却又不需要文档。出处只能是文档：会是哪一份？</translation>
    </message>
    <message>
        <source>PiSSA and OLoRA cannot begin beside a model squeezed to few bits.</source>
        <translation>PiSSA 和 OLoRA 无法在压缩到少数几位的模型旁开始。</translation>
    </message>
    <message>
        <source>PiSSA: the strongest directions</source>
        <translation>PiSSA：最强的方向</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Plateau: since about step {step} the loss has hardly fallen ({now} now). More steps will bring little: stop and save. More varied rows, or a larger adapter rank, may bring more.</source>
        <translation>停滞：大约自第 {step} 步起，损失几乎没有下降（现为 {now}）。更多步数收效甚微：请停止并保存。更多样的行或更大的适配器秩可能会带来改进。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port {port} cannot be used: {reason}.</source>
        <translation>无法使用端口 {port}：{reason}。</translation>
    </message>
    <message>
        <source>Prefer passages that differ</source>
        <translation>优先选取彼此不同的段落</translation>
    </message>
    <message>
        <source>Preferred by the judge</source>
        <translation>获评判模型青睐</translation>
    </message>
    <message>
        <source>Preferred by you</source>
        <translation>获您青睐</translation>
    </message>
    <message>
        <source>Preferring the better answer (DPO)</source>
        <translation>偏好更好的回答 (DPO)</translation>
    </message>
    <message>
        <source>Prefix tuning</source>
        <translation>前缀微调</translation>
    </message>
    <message>
        <source>Prefix tuning cannot recompute its intermediate results.</source>
        <translation>前缀微调无法重算其中间结果。</translation>
    </message>
    <message>
        <source>Prefix tuning does not suit this model.</source>
        <translation>前缀微调不适合此模型。</translation>
    </message>
    <message>
        <source>Preparing the rows</source>
        <translation>正在准备行</translation>
    </message>
    <message>
        <source>Press Index again; if that does not help, check the disk.</source>
        <translation>请再次按“索引”；如果无效，请检查磁盘。</translation>
    </message>
    <message>
        <source>Press Index again; the former index answers until then.</source>
        <translation>请再次按“索引”；在此之前由原索引作答。</translation>
    </message>
    <message>
        <source>Press Resume to go on from where it was last saved.</source>
        <translation>请按“继续”，从上次保存处接着进行。</translation>
    </message>
    <message>
        <source>Press Resume to train from the one before it.</source>
        <translation>请按“继续”，从前一个检查点接着训练。</translation>
    </message>
    <message>
        <source>Press Resume, and wait for its end.</source>
        <translation>请按“继续”，并等待其结束。</translation>
    </message>
    <message>
        <source>Press Resume; if it happens again, check the disk.</source>
        <translation>请按“继续”；如果再次发生，请检查磁盘。</translation>
    </message>
    <message>
        <source>Press “Try the sample”; it begins by itself.</source>
        <translation>请按“试用示例”；它会自行开始。</translation>
    </message>
    <message>
        <source>Price of a million tokens read</source>
        <translation>每百万读取词元的价格</translation>
    </message>
    <message>
        <source>Price of a million tokens written</source>
        <translation>每百万写出词元的价格</translation>
    </message>
    <message>
        <source>Prices, rules, manuals, records: things no model can have read elsewhere.</source>
        <translation>价格、规章、手册、记录：任何模型都不可能在别处读到的内容。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processors do not compute in 16-bit numbers, so there is no fp16 export for them.</source>
        <translation>处理器不以 16 位数值计算，因此没有适用于它的 fp16 导出。</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>程序和库</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>提示词和补全</translation>
    </message>
    <message>
        <source>Prompt, chosen and rejected answer</source>
        <translation>提示词、优选回答和被拒回答</translation>
    </message>
    <message>
        <source>Proposals are compared closely with the first {n} rows only; with the others they are held for the same just where not a letter differs.</source>
        <translation>提议只与前 {n} 行仔细比较；与其余行比较时，只有一字不差才视为相同。</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n row(s)</source>
        <translation>
            <numerusform>提议 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose rows</source>
        <translation>提议行</translation>
    </message>
    <message>
        <source>Propose rows from your documents in Datasets, or add a question here.</source>
        <translation>请在“数据集”中根据您的文档提议行，或在此处添加问题。</translation>
    </message>
    <message>
        <source>Propose rows into “{name}”</source>
        <translation>向“{name}”提议行</translation>
    </message>
    <message>
        <source>Proposed: {rows}  ·  left out: {left}  ·  passages asked about: {asked}</source>
        <translation>已提议：{rows}  ·  略去：{left}  ·  已提问的段落：{asked}</translation>
    </message>
    <message>
        <source>Pulls the adapter towards zero in each step, against overfitting.</source>
        <translation>每步将适配器拉向零，用于防止过拟合。</translation>
    </message>
    <message>
        <source>Put an index in order</source>
        <translation>整理索引</translation>
    </message>
    <message>
        <source>Put config.json and tokenizer.json of the same model beside it, then add it.</source>
        <translation>请将同一模型的 config.json 和 tokenizer.json 放在旁边，然后添加。</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the text, then split.</source>
        <translation>请将光标放在文本的两个词之间，再拆分。</translation>
    </message>
    <message>
        <source>Put the names of the columns in the first row and the rows below it.</source>
        <translation>请将列名放在第一行，数据行放在其下。</translation>
    </message>
    <message>
        <source>Put {place} where the model is to read it, or restore the prompt.</source>
        <translation>请将 {place} 放在模型应读取它的位置，或还原提示词。</translation>
    </message>
    <message>
        <source>Puts small networks with a bend behind the blocks: they can learn what LoRA cannot, but cannot be merged and slow each answer a little.</source>
        <translation>在各块之后加入带非线性的小网络：能学到 LoRA 学不到的内容，但无法合并，并会略微减慢每个回答。</translation>
    </message>
    <message>
        <source>Putting facts together</source>
        <translation>汇总事实</translation>
    </message>
    <message>
        <source>Putting the index in order</source>
        <translation>正在整理索引</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>PyTorch cannot use it: it is built for {kind}.</source>
        <translation>PyTorch 无法使用它：它是针对 {kind} 构建的。</translation>
    </message>
    <message>
        <source>PyTorch, graphics card, {numbers}</source>
        <translation>PyTorch，显卡，{numbers}</translation>
    </message>
    <message>
        <source>PyTorch, graphics part of the Apple chip, {numbers}</source>
        <translation>PyTorch，Apple 芯片的图形部分，{numbers}</translation>
    </message>
    <message>
        <source>PyTorch, processor, {numbers}</source>
        <translation>PyTorch，处理器，{numbers}</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Qdrant {version} at {host} is too old: {oldest} is needed, or newer.</source>
        <translation>{host} 处的 Qdrant {version} 太旧：需要 {oldest} 或更新版本。</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>问题和回答</translation>
    </message>
    <message>
        <source>Question and answer are the same</source>
        <translation>问题与回答相同</translation>
    </message>
    <message>
        <source>Question, answer and context differ in a few letters or words only, so they weigh more in training than you may want. The first of each stays.</source>
        <translation>问题、回答和上下文仅有少数字符或词不同，因此在训练中的权重可能超出您的预期。每组保留第一行。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions and answers then cross the network unencrypted, and whoever has the key can ask. Leave it off unless you trust everyone in the network.</source>
        <translation>此时问题和回答在网络中以未加密方式传输，持有密钥的任何人都可以提问。除非您信任网络中的每个人，否则请保持关闭。</translation>
    </message>
    <message>
        <source>Questions of the validation rows that the model is asked at each validation, so that you see how its answers change. They take at most a tenth of the time. 0: none.</source>
        <translation>每次验证时向模型提出验证行中的问题，以便查看其回答的变化。最多占用十分之一的时间。0：无。</translation>
    </message>
    <message>
        <source>Questions with more than one answer: {several}. Keep the right one, unless several are wanted.</source>
        <translation>有多个回答的问题：{several}。请保留正确的那个，除非您需要多个。</translation>
    </message>
    <message>
        <source>Quotes are not put together in other words. Choose a language model above for a summary.</source>
        <translation>引文不会用别的话重新组织。如需摘要，请在上方选择语言模型。</translation>
    </message>
    <message>
        <source>Quotes from documents</source>
        <translation>文档引文</translation>
    </message>
    <message>
        <source>Quotes, the answer marked by {run}</source>
        <translation>引文，由 {run} 标记答案</translation>
    </message>
    <message>
        <source>Raise “Longest row” to at least {needed} tokens, reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>请将“最长行”提高到至少 {needed} 个词元，在“数据集”页面拒绝这些行，或在设置中选择略去无法使用的行。</translation>
    </message>
    <message>
        <source>Raise “Longest row” to {needed}, or let the settings leave them out.</source>
        <translation>请将“最长行”提高到 {needed}，或在设置中选择略去它们。</translation>
    </message>
    <message>
        <source>Raise “Longest row”, or shorten what comes before the answers.</source>
        <translation>请提高“最长行”，或缩短回答之前的内容。</translation>
    </message>
    <message>
        <source>Raise “Rows kept for validation”, assign rows to validation on the Dataset screen, or switch that setting off.</source>
        <translation>请提高“留作验证的行”，在“数据集”页面将行分配给验证，或关闭该设置。</translation>
    </message>
    <message>
        <source>Rank-stabilised (rsLoRA)</source>
        <translation>秩稳定 (rsLoRA)</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA (alpha ÷ √rank).</source>
        <translation>秩稳定 LoRA（alpha ÷ √秩）。</translation>
    </message>
    <message>
        <source>Rare labels count more</source>
        <translation>稀少类别权重更高</translation>
    </message>
    <message>
        <source>Read a database's table again</source>
        <translation>重新读取数据库的表</translation>
    </message>
    <message>
        <source>Read a document</source>
        <translation>读取文档</translation>
    </message>
    <message>
        <source>Read and written; 0: no limit.</source>
        <translation>读取和写出合计；0：不限。</translation>
    </message>
    <message numerus="yes">
        <source>Read for this: all {all} passages of {documents}, in %n part(s).</source>
        <translation>
            <numerusform>为此已读取：{documents} 的全部 {all} 个段落，分为 %n 部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for this: {read} of the {all} passages of {documents}, evenly spread; the rest was not read.</source>
        <translation>为此已读取：{documents} 的 {all} 个段落中均匀选取的 {read} 个；其余未读取。</translation>
    </message>
    <message>
        <source>Read rows</source>
        <translation>读取行</translation>
    </message>
    <message>
        <source>Read this with care</source>
        <translation>阅读时请注意</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>正在读回核对</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>正在读取对话…</translation>
    </message>
    <message>
        <source>Reading the questions</source>
        <translation>正在读取问题</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>正在读取行</translation>
    </message>
    <message>
        <source>Reading the rows that are there…</source>
        <translation>正在读取现有的行…</translation>
    </message>
    <message>
        <source>Reading “{file}” got no further within {seconds} seconds, and was ended.</source>
        <translation>读取“{file}”在 {seconds} 秒内没有进展，已被结束。</translation>
    </message>
    <message>
        <source>Reading “{file}” took more than {seconds} seconds, and was ended.</source>
        <translation>读取“{file}”超过 {seconds} 秒，已被结束。</translation>
    </message>
    <message>
        <source>Reading “{file}”, part {part} of {parts}…</source>
        <translation>正在读取“{file}”，第 {part} 部分，共 {parts} 部分…</translation>
    </message>
    <message>
        <source>Reading “{file}”…</source>
        <translation>正在读取“{file}”…</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Reads and writes at most</source>
        <translation>读写上限</translation>
    </message>
    <message>
        <source>Reasoning and long documents; needs much memory for long conversations.</source>
        <translation>推理和长文档；长对话需要大量内存。</translation>
    </message>
    <message>
        <source>Reasoning with open data and recipe; thinks aloud where asked to.</source>
        <translation>基于公开数据和方法的推理；需要时会展示思考过程。</translation>
    </message>
    <message>
        <source>Reasoning, mathematics and following instructions; the newest of the small Phi models.</source>
        <translation>推理、数学和遵循指令；小型 Phi 模型中最新的一个。</translation>
    </message>
    <message>
        <source>Recompute instead of keeping</source>
        <translation>重算代替保留</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n row(s)</source>
        <translation>
            <numerusform>拒绝 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject these rows on the Dataset screen, or let the settings leave out rows that cannot be used.</source>
        <translation>请在“数据集”页面拒绝这些行，或在设置中选择略去无法使用的行。</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>移除文档</translation>
    </message>
    <message>
        <source>Remove it, and add the table again.</source>
        <translation>请移除它，并重新添加该表。</translation>
    </message>
    <message>
        <source>Remove it, and add the table again: passwords go to the keyring.</source>
        <translation>请移除它，并重新添加该表：密码会存入钥匙串。</translation>
    </message>
    <message>
        <source>Remove the link, or put what it leads to in its place. Documents elsewhere are better followed: Documents, Watched folders.</source>
        <translation>请移除该链接，或换成它所指向的内容。别处的文档更适合用监视的方式加入：“文档”中的“监视的文件夹”。</translation>
    </message>
    <message>
        <source>Rename it, or delete it on the Models screen.</source>
        <translation>请将其重命名，或在“模型”页面删除。</translation>
    </message>
    <message numerus="yes">
        <source>Repair the letters of %n row(s)</source>
        <translation>
            <numerusform>修复 %n 行的乱码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{words}” in %n place(s)</source>
        <translation>
            <numerusform>替换 %n 处“{words}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>请求次数上限</translation>
    </message>
    <message>
        <source>Restore it from a copy of the project.</source>
        <translation>请从项目的副本恢复。</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and compare anew.</source>
        <translation>请从副本恢复，或将其删除后重新对比。</translation>
    </message>
    <message>
        <source>Restore it from a copy, or delete it and run the trial again.</source>
        <translation>请从副本恢复，或将其删除后重新进行试验。</translation>
    </message>
    <message>
        <source>Restore it from a copy, or move it away so that a new one is made.</source>
        <translation>请从副本恢复，或将其移走以便新建。</translation>
    </message>
    <message>
        <source>Resume in a while: it goes on where it stopped.</source>
        <translation>请稍后继续：会从停止处接着下载。</translation>
    </message>
    <message>
        <source>Resume in some minutes; with a token under “Hub access” it takes more of them.</source>
        <translation>请几分钟后继续；在“Hub 访问”下设置访问令牌后，它会接受更多请求。</translation>
    </message>
    <message>
        <source>Resume later; if it goes on, the hub's copy or something on the way is damaged.</source>
        <translation>请稍后继续；如果仍然如此，则 Hub 上的副本或传输途中有损坏。</translation>
    </message>
    <message>
        <source>Return a tensor of the shape of “labels”, without a mean or sum.</source>
        <translation>请返回与“labels”形状相同的张量，不要求平均或求和。</translation>
    </message>
    <message>
        <source>Review critically</source>
        <translation>批判性审阅</translation>
    </message>
    <message>
        <source>Right but for case and signs</source>
        <translation>除大小写和标点外正确</translation>
    </message>
    <message>
        <source>Right label</source>
        <translation>类别正确</translation>
    </message>
    <message>
        <source>Right labels, each counting alike (macro-F1)</source>
        <translation>类别正确，各类别同等计算 (macro-F1)</translation>
    </message>
    <message>
        <source>Room to reckon in: {size} GB</source>
        <translation>计算所需空间：{size} GB</translation>
    </message>
    <message>
        <source>Rounding (RTN) is quick; k-quant looks for the scales that lose least. Neither needs rows.</source>
        <translation>舍入 (RTN) 速度快；k-quant 会寻找损失最小的缩放系数。两者都不需要行。</translation>
    </message>
    <message>
        <source>Rounding to the nearest (RTN)</source>
        <translation>就近舍入 (RTN)</translation>
    </message>
    <message>
        <source>Row {row} is plain text, and Olive is given conversations here.</source>
        <translation>第 {row} 行是纯文本，而此处给 Olive 的是对话。</translation>
    </message>
    <message>
        <source>Rows are filled up to the longest of their batch: this cannot be had without.</source>
        <translation>各行填充到所在批次中最长的长度：此处无法避免。</translation>
    </message>
    <message>
        <source>Rows are read end to end, each seeing only itself: nothing is filled up, and attention is worked out row by row.</source>
        <translation>各行首尾相接读取，每行只看到自己：无需填充，注意力逐行计算。</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>行数上限</translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation>每批行数</translation>
    </message>
    <message>
        <source>Rows at once {batch} × {times}</source>
        <translation>每批行数 {batch} × {times}</translation>
    </message>
    <message>
        <source>Rows in {several} scripts</source>
        <translation>行使用了 {several} 种文字</translation>
    </message>
    <message>
        <source>Rows kept for validation</source>
        <translation>留作验证的行</translation>
    </message>
    <message>
        <source>Rows that are not one question and one answer</source>
        <translation>不是一问一答的行</translation>
    </message>
    <message>
        <source>Rows that are not used: {draft} in draft, {rejected} rejected.</source>
        <translation>未使用的行：{draft} 行草稿，{rejected} 行已拒绝。</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>无法使用的行</translation>
    </message>
    <message>
        <source>Rows with more tokens are cut off at the end. Longer rows need more memory.</source>
        <translation>词元更多的行会在末尾截断。行越长，所需内存越多。</translation>
    </message>
    <message>
        <source>Rows without an answer, or with one that begins beyond the longest row: name them and do not start, or leave them out and name them.</source>
        <translation>没有回答的行，或回答起点超出“最长行”的行：指出它们并且不开始，或略去并指出它们。</translation>
    </message>
    <message>
        <source>Rows worked on together. More is faster where memory allows; less needs less memory.</source>
        <translation>一起处理的行数。内存允许时，越多越快；越少则所需内存越少。</translation>
    </message>
    <message>
        <source>Run Olive</source>
        <translation>运行 Olive</translation>
    </message>
    <message>
        <source>Run a business flow that needs knowledge and skill</source>
        <translation>运行既需要知识又需要技能的业务流程</translation>
    </message>
    <message>
        <source>Run the installation again, which brings the PyTorch for this card: installer/bootstrap.py setup.</source>
        <translation>请重新运行安装，以获得适用于此显卡的 PyTorch：installer/bootstrap.py setup。</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py run.</source>
        <translation>请重新运行安装：python3 installer/bootstrap.py run。</translation>
    </message>
    <message>
        <source>Run the installation again: python3 installer/bootstrap.py setup.</source>
        <translation>请重新运行安装：python3 installer/bootstrap.py setup。</translation>
    </message>
    <message>
        <source>Run the installer again, or use a build of the model for the processor.</source>
        <translation>请重新运行安装程序，或使用适用于处理器的模型构建。</translation>
    </message>
    <message>
        <source>Run the installer again.</source>
        <translation>请重新运行安装程序。</translation>
    </message>
    <message>
        <source>Run the recipe that lies beside this page, where the project is: the same questions are drawn, and answers that are kept already are not asked for again.</source>
        <translation>请在项目所在处运行此页旁的配方：将抽取相同的问题，已保留的回答不会再次询问。</translation>
    </message>
    <message>
        <source>Runs of letters in common (chrF)</source>
        <translation>共有的连续字符 (chrF)</translation>
    </message>
    <message>
        <source>Runs of one to four words shared with the expected answer: for translations.</source>
        <translation>与期望答案共有的一到四个连续词：用于翻译。</translation>
    </message>
    <message>
        <source>Runs of one to six letters shared with the expected answer: for any language, endings matter less.</source>
        <translation>与期望答案共有的一到六个连续字符：适用于任何语言，词尾变化影响较小。</translation>
    </message>
    <message>
        <source>Runs of words in common (BLEU)</source>
        <translation>共有的连续词 (BLEU)</translation>
    </message>
    <message>
        <source>Runs of words in common, all answers together (BLEU)</source>
        <translation>共有的连续词，所有回答合计 (BLEU)</translation>
    </message>
    <message>
        <source>Runs on the graphics card {name}.</source>
        <translation>在显卡 {name} 上运行。</translation>
    </message>
    <message>
        <source>Runs on the graphics part of the Apple chip.</source>
        <translation>在 Apple 芯片的图形部分上运行。</translation>
    </message>
    <message>
        <source>Runs on the processor.</source>
        <translation>在处理器上运行。</translation>
    </message>
    <message>
        <source>SQLAlchemy knows no database “{name}” here.</source>
        <translation>SQLAlchemy 在此处不认识数据库“{name}”。</translation>
    </message>
    <message>
        <source>Sales writes offers, service sorts complaints</source>
        <translation>销售写报价，服务处理投诉</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>回答样例</translation>
    </message>
    <message>
        <source>Sample answers are left out from step {step} on: {reason}</source>
        <translation>自第 {step} 步起略去回答样例：{reason}</translation>
    </message>
    <message>
        <source>Sample answers while it trains.</source>
        <translation>训练过程中的回答样例。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n answer(s) from chat</source>
        <translation>
            <numerusform>保存 %n 个聊天回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an answer from chat</source>
        <translation>保存一个聊天回答</translation>
    </message>
    <message>
        <source>Save it as CSV, Excel (.xlsx), JSON Lines or Parquet.</source>
        <translation>请保存为 CSV、Excel (.xlsx)、JSON Lines 或 Parquet。</translation>
    </message>
    <message>
        <source>Save it as CSV, with the names of the columns in the first line and as many cells in each other, or as JSON Lines.</source>
        <translation>请保存为 CSV（第一行为列名，其他各行的单元格数相同），或保存为 JSON Lines。</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object like {example} on each line.</source>
        <translation>请保存为 JSON Lines，每行一个 {example} 这样的 JSON 对象。</translation>
    </message>
    <message>
        <source>Save it as JSON Lines, with one JSON object on each line.</source>
        <translation>请保存为 JSON Lines，每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Save it as a JSON array of objects like {example}, or as JSON Lines.</source>
        <translation>请保存为由 {example} 这样的对象组成的 JSON 数组，或保存为 JSON Lines。</translation>
    </message>
    <message>
        <source>Save it as one of these and add that: {known}.</source>
        <translation>请另存为以下格式之一后添加：{known}。</translation>
    </message>
    <message>
        <source>Save it as one of these: {known}.</source>
        <translation>请另存为以下格式之一：{known}。</translation>
    </message>
    <message>
        <source>Saving the adapter</source>
        <translation>正在保存适配器</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>正在保存模型</translation>
    </message>
    <message>
        <source>Say on the Dataset screen which column holds the rejected answers.</source>
        <translation>请在“数据集”页面指明哪一列是被拒回答。</translation>
    </message>
    <message>
        <source>Say what this state is, such as “before cleaning”.</source>
        <translation>请说明这是什么状态，例如“清理之前”。</translation>
    </message>
    <message>
        <source>Say which column is the question and which the answer, or the turns.</source>
        <translation>请指明哪一列是问题、哪一列是回答，或哪一列是轮次。</translation>
    </message>
    <message>
        <source>Says when it does not know</source>
        <translation>不知道时会说明</translation>
    </message>
    <message>
        <source>Scan it again, sharper or straighter, or remove it.</source>
        <translation>请扫描得更清晰或更端正，或将其移除。</translation>
    </message>
    <message>
        <source>Scores of all words</source>
        <translation>所有词的分数</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search for settings: “{name}”</source>
        <translation>搜索设置：“{name}”</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seeds of training</source>
        <translation>训练的随机种子</translation>
    </message>
    <message>
        <source>Seeking near-duplicates</source>
        <translation>正在查找近似重复</translation>
    </message>
    <message>
        <source>Select other rows, or say what the columns are.</source>
        <translation>请选择其他行，或指明各列的用途。</translation>
    </message>
    <message>
        <source>Select them with Ctrl or Shift held down.</source>
        <translation>请按住 Ctrl 或 Shift 选择它们。</translation>
    </message>
    <message>
        <source>Select {most} at most.</source>
        <translation>请最多选择 {most} 行。</translation>
    </message>
    <message>
        <source>Send fewer or shorter messages, or ask a model that reads more.</source>
        <translation>请发送更少或更短的消息，或使用能读取更多内容的模型。</translation>
    </message>
    <message>
        <source>Sentences quoted from your documents, in which “{run}” marks the words that answer.</source>
        <translation>从您的文档中引用的句子，其中由“{run}”标记出回答问题的文字。</translation>
    </message>
    <message>
        <source>Sentences with a source that says so</source>
        <translation>来源支持其说法的句子</translation>
    </message>
    <message>
        <source>Set Ustad up from its folder with the installer, which brings one.</source>
        <translation>请用安装程序从 Ustad 的文件夹进行安装，它会自带 Python。</translation>
    </message>
    <message>
        <source>Set “Where the adapter begins” to “Usual”, or choose LoRA.</source>
        <translation>请将“适配器的起点”设为“常规”，或选择 LoRA。</translation>
    </message>
    <message>
        <source>Several departments with ways of their own count as several tasks.</source>
        <translation>各有一套做法的多个部门，算作多个任务。</translation>
    </message>
    <message>
        <source>Several passages can be found and laid side by side for one answer.</source>
        <translation>可以找到多个段落，并列起来用于同一个回答。</translation>
    </message>
    <message>
        <source>Several tasks</source>
        <translation>多个任务</translation>
    </message>
    <message>
        <source>Shall one model serve several different tasks?</source>
        <translation>一个模型是否要用于多个不同任务？</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>行的比例</translation>
    </message>
    <message>
        <source>Sharpness of comparison</source>
        <translation>比较的锐度</translation>
    </message>
    <message>
        <source>Short passages are found more exactly; long ones give the model more to answer from.</source>
        <translation>短段落检索更准确；长段落为模型作答提供更多内容。</translation>
    </message>
    <message>
        <source>Short rewriting and sorting tasks after fine-tuning, on slow computers too.</source>
        <translation>微调后的简短改写和分类任务，在慢速电脑上也可以。</translation>
    </message>
    <message>
        <source>Short texts; needs little memory for long conversations.</source>
        <translation>短文本；长对话只需很少内存。</translation>
    </message>
    <message>
        <source>Shorten it, begin a new conversation, or choose a model that reads more.</source>
        <translation>请缩短内容、新建对话，或选择能读取更多内容的模型。</translation>
    </message>
    <message>
        <source>Shorten the prompt, or choose a model that reads more.</source>
        <translation>请缩短提示词，或选择能读取更多内容的模型。</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a model that reads more.</source>
        <translation>请缩短问题，或选择能读取更多内容的模型。</translation>
    </message>
    <message>
        <source>Show what is trained</source>
        <translation>显示训练内容</translation>
    </message>
    <message>
        <source>So it fits.</source>
        <translation>因此可以容纳。</translation>
    </message>
    <message>
        <source>So it is tight: close other programs, or keep conversations shorter.</source>
        <translation>因此勉强容纳：请关闭其他程序，或缩短对话。</translation>
    </message>
    <message>
        <source>So it will not fit.</source>
        <translation>因此无法容纳。</translation>
    </message>
    <message>
        <source>So that they can check it, and so that a wrong answer can be traced and put right.</source>
        <translation>以便核对，并且能够追查和纠正错误的回答。</translation>
    </message>
    <message>
        <source>Some columns have the same name; of those the last was read.</source>
        <translation>部分列同名；已读取其中最后一个。</translation>
    </message>
    <message>
        <source>Some hundreds of good examples are enough to begin with.</source>
        <translation>几百个优质示例足以起步。</translation>
    </message>
    <message>
        <source>Some hundreds, checked, of different kinds</source>
        <translation>几百个，经过检查，类型多样</translation>
    </message>
    <message>
        <source>Some rows ask a question and others mark places by their label.</source>
        <translation>有些行提出问题，另一些行按类别标记位置。</translation>
    </message>
    <message>
        <source>Some ways are surely worse; between the best ones chance may decide.</source>
        <translation>可以确定有些方式较差；最好的几种之间可能取决于偶然。</translation>
    </message>
    <message>
        <source>Something stands behind the last row.</source>
        <translation>最后一行之后还有内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside Ustad: {error}</source>
        <translation>Ustad 内部出错：{error}</translation>
    </message>
    <message>
        <source>Sort messages, pick out figures, sum up, write in one style or format</source>
        <translation>分类消息、提取数字、总结、按某种风格或格式写作</translation>
    </message>
    <message>
        <source>Sorting texts by label</source>
        <translation>按类别归类文本</translation>
    </message>
    <message>
        <source>Source among five</source>
        <translation>来源在前五</translation>
    </message>
    <message>
        <source>Source found first</source>
        <translation>来源排第一</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources that say so</source>
        <translation>支持其说法的来源</translation>
    </message>
    <message>
        <source>Speakers are system, user, assistant and tool.</source>
        <translation>发言者有 system、user、assistant 和 tool。</translation>
    </message>
    <message>
        <source>Split a row in two</source>
        <translation>将一行拆分为两行</translation>
    </message>
    <message>
        <source>Split rows</source>
        <translation>划分行</translation>
    </message>
    <message>
        <source>Split the rows anew so that like rows stay together, or write new questions.</source>
        <translation>请重新划分行，使相似的行归在一起，或编写新问题。</translation>
    </message>
    <message>
        <source>Split: {percent} % held out</source>
        <translation>划分：留出 {percent}%</translation>
    </message>
    <message>
        <source>Squeezed to 4 bits (NF4)</source>
        <translation>压缩到 4 位 (NF4)</translation>
    </message>
    <message>
        <source>Squeezed to 8 bits</source>
        <translation>压缩到 8 位</translation>
    </message>
    <message>
        <source>Squeezed weights need a quarter to a half of the memory and make answers a little worse. On a processor they also make them slower; an ONNX export in int4 is the faster way there.</source>
        <translation>压缩后的权重只需四分之一到一半的内存，回答质量略有下降。在处理器上还会变慢；此时导出为 int4 的 ONNX 更快。</translation>
    </message>
    <message numerus="yes">
        <source>Star %n row(s)</source>
        <translation>
            <numerusform>为 %n 行加星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a new run with another learning rate; if it happens again, check the disk.</source>
        <translation>请用其他学习率开始新运行；如果再次发生，请检查磁盘。</translation>
    </message>
    <message>
        <source>Start a new run, or bring the former files back.</source>
        <translation>请开始新运行，或恢复原来的文件。</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>请开始新运行。</translation>
    </message>
    <message>
        <source>Start again with a smaller learning rate (a tenth, say), and look for rows with broken text.</source>
        <translation>请用较小的学习率（例如十分之一）重新开始，并查找文本有问题的行。</translation>
    </message>
    <message>
        <source>Start it again with a larger learning rate, or more passes over the rows.</source>
        <translation>请用较大的学习率或更多训练轮数重新开始。</translation>
    </message>
    <message>
        <source>Start it again with a smaller learning rate.</source>
        <translation>请用较小的学习率重新开始。</translation>
    </message>
    <message>
        <source>Start it again with other settings; the job's log has all that Olive said.</source>
        <translation>请用其他设置重新开始；任务日志中有 Olive 的全部输出。</translation>
    </message>
    <message>
        <source>Start it anew from its screen.</source>
        <translation>请从其页面重新开始。</translation>
    </message>
    <message>
        <source>Start it as one process.</source>
        <translation>请以单个进程启动。</translation>
    </message>
    <message>
        <source>Start it, or correct its address in Settings, then try again; what was saved before is safe.</source>
        <translation>请启动它，或在“设置”中更正其地址，然后重试；之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Start one run with these settings, and mend what it says.</source>
        <translation>请用这些设置开始一次运行，并修复其报告的问题。</translation>
    </message>
    <message>
        <source>Start the server, or correct the address in Settings.</source>
        <translation>请启动服务器，或在“设置”中更正地址。</translation>
    </message>
    <message>
        <source>Starting Olive {version}</source>
        <translation>正在启动 Olive {version}</translation>
    </message>
    <message>
        <source>Stays the same</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步进行</translation>
    </message>
    <message>
        <source>Step of training, processor</source>
        <translation>训练一步，处理器</translation>
    </message>
    <message>
        <source>Step of training, {device}</source>
        <translation>训练一步，{device}</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>检查点间隔步数</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>验证间隔步数</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止符</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Stop following that one first, or choose another folder.</source>
        <translation>请先停止监视它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>请先停止再删除。</translation>
    </message>
    <message>
        <source>Stop it, or wait for it, and try again.</source>
        <translation>请将其停止或等待完成，然后重试。</translation>
    </message>
    <message>
        <source>Stopping early after {patience} validations.</source>
        <translation>验证 {patience} 次后提前停止。</translation>
    </message>
    <message>
        <source>Strong for its size in reasoning, code and long documents; answers without thinking aloud.</source>
        <translation>就其规模而言，在推理、代码和长文档方面很强；回答时不展示思考过程。</translation>
    </message>
    <message>
        <source>Strong for its size; thinks aloud before it answers where asked to.</source>
        <translation>就其规模而言很强；需要时会在回答前展示思考过程。</translation>
    </message>
    <message>
        <source>Summaries and rewriting; a common base for fine-tuning.</source>
        <translation>摘要和改写；常用的微调基础。</translation>
    </message>
    <message>
        <source>Summaries, following instructions, and answers from documents.</source>
        <translation>摘要、遵循指令，以及根据文档回答。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message numerus="yes">
        <source>Surely better than “{other}” on the same %n question(s).</source>
        <translation>
            <numerusform>在相同的 %n 个问题上，可以确定优于“{other}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Surprise at the right answer</source>
        <translation>对正确答案的意外程度</translation>
    </message>
    <message>
        <source>Switch it on when Ustad starts</source>
        <translation>Ustad 启动时开启</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n row(s)</source>
        <translation>
            <numerusform>为 %n 行添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) for the proof</source>
        <translation>
            <numerusform>为实测验证取用 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list, and delete it with your file manager.</source>
        <translation>请将其从列表中移除，并用文件管理器删除。</translation>
    </message>
    <message>
        <source>Take it out there and type it into the field for the password.</source>
        <translation>请从那里删去，填入密码栏。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message numerus="yes">
        <source>Take tags from %n row(s)</source>
        <translation>
            <numerusform>移除 %n 行的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take template signs out of %n row(s)</source>
        <translation>
            <numerusform>移除 %n 行中的模板标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %n row(s)</source>
        <translation>
            <numerusform>取消 %n 行的星标</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling MLflow at {mlflow}.</source>
        <translation>向 {mlflow} 处的 MLflow 报告。</translation>
    </message>
    <message>
        <source>Terms and phrases become stable and precise when the model has practised them.</source>
        <translation>模型练习过之后，术语和措辞会变得稳定而精确。</translation>
    </message>
    <message>
        <source>Text and label</source>
        <translation>文本和类别</translation>
    </message>
    <message>
        <source>Text and spans</source>
        <translation>文本和片段</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) failed on “{file}”: {reason}</source>
        <translation>对“{file}”的文字识别 (tesseract) 失败：{reason}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text was once read in the wrong encoding. The fix reads it in the right one.</source>
        <translation>文本曾以错误的编码读取。修复会以正确的编码读取。</translation>
    </message>
    <message>
        <source>Texts in English that come with Ustad are to keep the vectors they had, so that what the model was good at stays. 0 lets it go; larger values hold on to more and learn less.</source>
        <translation>让 Ustad 附带的英语文本保持原有向量，使模型原来擅长的能力得以保留。0 表示不保持；值越大，保留越多，学得越少。</translation>
    </message>
    <message>
        <source>The Dataset screen shows them under “What is trained”.</source>
        <translation>“数据集”页面的“训练内容”下会显示它们。</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing more: {reason}. The run goes on, and its own folder has everything.</source>
        <translation>不再向 {address} 处的 MLflow 服务器报告：{reason}。运行会继续，其自身文件夹中有全部内容。</translation>
    </message>
    <message>
        <source>The MLflow server at {address} is told nothing: nobody has agreed to that on this computer. Begin a run of your own with this address to be asked.</source>
        <translation>不会向 {address} 处的 MLflow 服务器报告任何内容：这台电脑上没有人同意这样做。请用此地址开始您自己的运行，届时会询问您。</translation>
    </message>
    <message>
        <source>The ONNX chat model was put away; the next question loads it again.</source>
        <translation>ONNX 聊天模型已卸载；下一个问题会重新加载它。</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} could not be loaded: {reason}</source>
        <translation>无法加载 {folder} 中的 ONNX 模型：{reason}</translation>
    </message>
    <message>
        <source>The ONNX model in {folder} is not whole: {file} is missing or empty.</source>
        <translation>{folder} 中的 ONNX 模型不完整：{file} 缺失或为空。</translation>
    </message>
    <message>
        <source>The ONNX model of the base, with the run's adapter in a file of its own, switched on and off.</source>
        <translation>基础模型的 ONNX 模型，运行的适配器放在单独的文件中，可开启和关闭。</translation>
    </message>
    <message>
        <source>The Qdrant server that keeps this index is not in the settings.</source>
        <translation>保存此索引的 Qdrant 服务器不在设置中。</translation>
    </message>
    <message>
        <source>The adapter in {folder} does not fit the model in {model}.</source>
        <translation>{folder} 中的适配器与 {model} 中的模型不匹配。</translation>
    </message>
    <message>
        <source>The adapter in {folder} is not complete: {file} is missing.</source>
        <translation>{folder} 中的适配器不完整：缺少 {file}。</translation>
    </message>
    <message>
        <source>The adapter in {folder} was made for {base}, not for the model in {model}.</source>
        <translation>{folder} 中的适配器是为 {base} 制作的，而不是为 {model} 中的模型。</translation>
    </message>
    <message>
        <source>The adapter learnt beside a model squeezed to few bits and is merged with the model as it was, which is more exact: answers may differ a little from those measured in training.</source>
        <translation>适配器是在压缩到少数几位的模型旁学习的，而合并时使用原模型，这样更精确：回答可能与训练中测得的略有不同。</translation>
    </message>
    <message>
        <source>The adapter's beginning, {value}.</source>
        <translation>适配器的起点，{value}。</translation>
    </message>
    <message>
        <source>The address does not say the whole path of the SQLite file.</source>
        <translation>地址没有给出 SQLite 文件的完整路径。</translation>
    </message>
    <message>
        <source>The address of an MLflow server that is told the settings and figures as well, such as http://localhost:5000. Empty: nothing is sent anywhere.</source>
        <translation>同时接收设置和数值的 MLflow 服务器的地址，例如 http://localhost:5000。留空：不向任何地方发送。</translation>
    </message>
    <message>
        <source>The address “{name}” is not in the settings.</source>
        <translation>设置中没有地址“{name}”。</translation>
    </message>
    <message>
        <source>The answer ends before the first of these words or signs that it would have written.</source>
        <translation>模型将要写出其中任一词或符号时，回答即在其前结束。</translation>
    </message>
    <message>
        <source>The answer is in what was said</source>
        <translation>回答中包含答案</translation>
    </message>
    <message numerus="yes">
        <source>The answer was cut off at %n token(s).</source>
        <translation>
            <numerusform>回答在 %n 个词元处被截断。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer “{answer}” does not stand in the passage.</source>
        <translation>段落中没有答案“{answer}”。</translation>
    </message>
    <message>
        <source>The answers need facts from outside the model; looking them up brings those in.</source>
        <translation>回答需要模型之外的事实；检索可以提供这些事实。</translation>
    </message>
    <message>
        <source>The answers need no documents, so there is little to look up.</source>
        <translation>回答不需要文档，因此没有多少可检索的。</translation>
    </message>
    <message numerus="yes">
        <source>The attached files are longer than fits: the {read} passages nearest to the question were read, and %n passage(s) were not.</source>
        <translation>
            <numerusform>附加的文件超出容量：已读取与问题最接近的 {read} 个段落，有 %n 个段落未读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The best checkpoint, of step {best}, is damaged; the weights of the last step, {step}, are kept.</source>
        <translation>第 {best} 步的最佳检查点已损坏；保留最后一步（第 {step} 步）的权重。</translation>
    </message>
    <message>
        <source>The best on validation</source>
        <translation>验证最佳</translation>
    </message>
    <message>
        <source>The builder of ONNX Runtime GenAI could not build this model: {reason}</source>
        <translation>ONNX Runtime GenAI 的构建程序无法构建此模型：{reason}</translation>
    </message>
    <message>
        <source>The builder was ended from outside: often the system does so when memory runs out.</source>
        <translation>构建程序被外部终止：通常是内存耗尽时系统所为。</translation>
    </message>
    <message>
        <source>The chat model was put away; the next question loads it again.</source>
        <translation>聊天模型已卸载；下一个问题会重新加载它。</translation>
    </message>
    <message>
        <source>The check has no name.</source>
        <translation>检查没有名称。</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the model.</source>
        <translation>检查点与模型不匹配。</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is damaged.</source>
        <translation>第 {step} 步的检查点已损坏。</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer are the same.</source>
        <translation>优选回答与被拒回答相同。</translation>
    </message>
    <message>
        <source>The chosen and the rejected answer differ only beyond the longest row.</source>
        <translation>优选回答与被拒回答仅在“最长行”之外有差异。</translation>
    </message>
    <message>
        <source>The columns are: {columns}.</source>
        <translation>现有的列：{columns}。</translation>
    </message>
    <message>
        <source>The columns of the template are no question and answer.</source>
        <translation>模板中的列不是问题和回答。</translation>
    </message>
    <message>
        <source>The config.json in {folder} does not say what kind of model it is.</source>
        <translation>{folder} 中的 config.json 未说明模型的类型。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>与 {host} 的连接中断。</translation>
    </message>
    <message>
        <source>The connection to {host} was cut in the middle of the answer.</source>
        <translation>与 {host} 的连接在回答中途断开。</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>对话为空。</translation>
    </message>
    <message>
        <source>The converter ended, but {file} is not a whole GGUF file.</source>
        <translation>转换程序已结束，但 {file} 不是完整的 GGUF 文件。</translation>
    </message>
    <message>
        <source>The database does not answer the query: {reason}.</source>
        <translation>数据库没有答复该查询：{reason}。</translation>
    </message>
    <message>
        <source>The database has no such table: {reason}.</source>
        <translation>数据库中没有此表：{reason}。</translation>
    </message>
    <message>
        <source>The dataset has no rows to train on.</source>
        <translation>数据集没有可用于训练的行。</translation>
    </message>
    <message>
        <source>The decision has an answer that does not exist: {question} = {answer}.</source>
        <translation>此决策中有一个不存在的回答：{question} = {answer}。</translation>
    </message>
    <message>
        <source>The device {device} cannot be used on this computer.</source>
        <translation>设备 {device} 无法在这台电脑上使用。</translation>
    </message>
    <message>
        <source>The differences are too small for so few questions: ask more.</source>
        <translation>对这么少的问题来说，差异太小：请多提一些问题。</translation>
    </message>
    <message>
        <source>The disk of {host} is full.</source>
        <translation>{host} 的磁盘已满。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>{path} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The driver for {name} is not installed: the package {package}.</source>
        <translation>{name} 的驱动程序未安装：软件包 {package}。</translation>
    </message>
    <message>
        <source>The embedding model in {path} is laid out in a way that cannot be tuned here.</source>
        <translation>{path} 中嵌入模型的结构无法在此处微调。</translation>
    </message>
    <message>
        <source>The embedding model in {path} is made in a way Ustad does not know: {what}.</source>
        <translation>{path} 中的嵌入模型采用了 Ustad 不认识的构造：{what}。</translation>
    </message>
    <message>
        <source>The embedding model that comes with Ustad is not installed.</source>
        <translation>Ustad 自带的嵌入模型未安装。</translation>
    </message>
    <message>
        <source>The embedding model “{name}” cannot be loaded: {reason}.</source>
        <translation>无法加载嵌入模型“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>The embedding model “{name}” has no tokenizer.json.</source>
        <translation>嵌入模型“{name}”没有 tokenizer.json。</translation>
    </message>
    <message>
        <source>The embedding model “{name}” is not on this machine.</source>
        <translation>嵌入模型“{name}”不在本机上。</translation>
    </message>
    <message>
        <source>The embedding model “{name}” needs a program of its makers, which Ustad does not run.</source>
        <translation>嵌入模型“{name}”需要其制作者的程序，而 Ustad 不会运行。</translation>
    </message>
    <message>
        <source>The engine itself: {size} GB</source>
        <translation>引擎本身：{size} GB</translation>
    </message>
    <message>
        <source>The expected answer stands in what was said, whatever is said besides.</source>
        <translation>回答中有期望的答案，不论还说了什么。</translation>
    </message>
    <message>
        <source>The export answers</source>
        <translation>导出模型正在作答</translation>
    </message>
    <message>
        <source>The export takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>导出最多需占用 {folder} 所在磁盘 {need} GB；可用 {free} GB。</translation>
    </message>
    <message>
        <source>The export “{name}” is not what it should be: {reason}</source>
        <translation>导出“{name}”与应有的不符：{reason}</translation>
    </message>
    <message>
        <source>The figure that decides. It is chosen before anything is asked.</source>
        <translation>起决定作用的指标。在提问之前选定。</translation>
    </message>
    <message>
        <source>The file may be damaged: open it in the program it was made with and save it again.</source>
        <translation>文件可能已损坏：请在制作它的程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>The file takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>该文件需占用 {folder} 所在磁盘 {need} GB；可用 {free} GB。</translation>
    </message>
    <message>
        <source>The file with keys, {path}, is damaged.</source>
        <translation>密钥文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was cut short.</source>
        <translation>文件 {file} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file {file} is damaged: its checksum is another.</source>
        <translation>文件 {file} 已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation>缺少文件 {file}。</translation>
    </message>
    <message>
        <source>The file {file} of this export is damaged: its checksum is another.</source>
        <translation>此导出的文件 {file} 已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>The file, while it is read</source>
        <translation>读取中的文件</translation>
    </message>
    <message>
        <source>The files take {needed} MB, and {free} MB are free on the disk of {path}.</source>
        <translation>这些文件需要 {needed} MB，而 {path} 所在磁盘可用 {free} MB。</translation>
    </message>
    <message numerus="yes">
        <source>The first line is taken for a row, not for names: the %n column(s) are numbered.</source>
        <translation>
            <numerusform>第一行被当作数据行而不是列名：%n 列已编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {all} are shown.</source>
        <translation>显示 {all} 个中的前 {shown} 个。</translation>
    </message>
    <message>
        <source>The folder {folder} holds another run: “{name}”.</source>
        <translation>文件夹 {folder} 中是另一次运行：“{name}”。</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>文件夹 {folder} 不为空。</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of rows.</source>
        <translation>文件夹 {path} 中没有数据行文件。</translation>
    </message>
    <message>
        <source>The folder {path} holds several sets of rows: {names}.</source>
        <translation>文件夹 {path} 中有多组行：{names}。</translation>
    </message>
    <message>
        <source>The guided first run needs a project.</source>
        <translation>首次使用引导需要一个项目。</translation>
    </message>
    <message>
        <source>The hub at {address} answers with trouble of its own ({status}).</source>
        <translation>位于 {address} 的 Hub 自身出现故障（{status}）。</translation>
    </message>
    <message>
        <source>The hub at {address} cannot be reached: {reason}.</source>
        <translation>无法连接位于 {address} 的 Hub：{reason}。</translation>
    </message>
    <message>
        <source>The hub at {address} did not take the request ({status}).</source>
        <translation>位于 {address} 的 Hub 没有接受请求（{status}）。</translation>
    </message>
    <message>
        <source>The hub at {address} has trouble of its own ({status}).</source>
        <translation>位于 {address} 的 Hub 自身出现故障（{status}）。</translation>
    </message>
    <message>
        <source>The hub at {address} stopped answering.</source>
        <translation>位于 {address} 的 Hub 停止响应。</translation>
    </message>
    <message>
        <source>The hub ended {file} before it was whole.</source>
        <translation>Hub 在 {file} 传完之前中断了传输。</translation>
    </message>
    <message>
        <source>The hub gives “{name}” only to those who agreed to its terms.</source>
        <translation>Hub 只向同意其条款的人提供“{name}”。</translation>
    </message>
    <message>
        <source>The hub has no model called “{name}”, or does not show it to everybody.</source>
        <translation>Hub 上没有名为“{name}”的模型，或它未对所有人开放。</translation>
    </message>
    <message>
        <source>The hub has no set called {name}, or does not give it to everybody.</source>
        <translation>Hub 上没有名为 {name} 的数据集，或它未对所有人开放。</translation>
    </message>
    <message>
        <source>The hub no longer has all files of “{name}” as they were.</source>
        <translation>“{name}”在 Hub 上的文件已不再全部与原来一致。</translation>
    </message>
    <message>
        <source>The hub refuses your token: it is wrong, has run out, or may not read this.</source>
        <translation>Hub 拒绝了您的访问令牌：令牌有误、已过期或无权读取此内容。</translation>
    </message>
    <message>
        <source>The hub takes no more requests from here for now.</source>
        <translation>Hub 暂时不再接受来自此处的请求。</translation>
    </message>
    <message>
        <source>The index file {path} is damaged.</source>
        <translation>索引文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The index in {path} could not be used: {reason}.</source>
        <translation>无法使用 {path} 中的索引：{reason}。</translation>
    </message>
    <message>
        <source>The index in {path} is in use by another Ustad.</source>
        <translation>{path} 中的索引正被另一个 Ustad 使用。</translation>
    </message>
    <message numerus="yes">
        <source>The index lacks passages of %n document(s): {names}.</source>
        <translation>
            <numerusform>索引中缺少 %n 个文档的段落：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of the documents has changed since.</source>
        <translation>文档的索引之后有更改。</translation>
    </message>
    <message>
        <source>The index of this project is no longer at {host}: {reason}.</source>
        <translation>此项目的索引已不在 {host}：{reason}。</translation>
    </message>
    <message>
        <source>The index was made by another embedding model or version.</source>
        <translation>索引是由另一个嵌入模型或版本建立的。</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without CUDA.</source>
        <translation>已安装的 ONNX Runtime 在构建时不含 CUDA。</translation>
    </message>
    <message>
        <source>The installed ONNX Runtime was built without DirectML.</source>
        <translation>已安装的 ONNX Runtime 在构建时不含 DirectML。</translation>
    </message>
    <message>
        <source>The installed Olive was made for an earlier Ustad.</source>
        <translation>已安装的 Olive 是为较早版本的 Ustad 制作的。</translation>
    </message>
    <message>
        <source>The job's log has all that it said.</source>
        <translation>任务日志中有其全部输出。</translation>
    </message>
    <message>
        <source>The job's log has all that it said; change the settings named there.</source>
        <translation>任务日志中有其全部输出；请更改其中所指的设置。</translation>
    </message>
    <message>
        <source>The key is kept in the system's keyring ({name}).</source>
        <translation>密钥保存在系统钥匙串（{name}）中。</translation>
    </message>
    <message>
        <source>The knowledge changes often, and there are many examples: check that old examples do not teach old facts.</source>
        <translation>知识经常变化，且示例很多：请检查旧示例是否教了过时的事实。</translation>
    </message>
    <message>
        <source>The label that was expected, where the answers are a few that recur.</source>
        <translation>期望的类别，用于答案为少数重复出现的几种的情况。</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rare ones may be forgotten.</source>
        <translation>类别不均衡：“{common}”有 {most} 行，“{rare}”有 {least} 行。稀少的类别可能被遗忘。</translation>
    </message>
    <message>
        <source>The labels are uneven: “{common}” has {most} rows, “{rare}” {least}. Rows of rare labels count more.</source>
        <translation>类别不均衡：“{common}”有 {most} 行，“{rare}”有 {least} 行。稀少类别的行权重更高。</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>最后的权重</translation>
    </message>
    <message>
        <source>The last ones, or those with the lowest validation loss (if there is a validation).</source>
        <translation>最后的权重，或验证损失最低的权重（如有验证）。</translation>
    </message>
    <message>
        <source>The last word is not the assistant's</source>
        <translation>最后发言的不是助手</translation>
    </message>
    <message>
        <source>The least that answers in many languages; quick to fine-tune.</source>
        <translation>能以多种语言回答的最小模型；微调很快。</translation>
    </message>
    <message>
        <source>The line around a dot shows where the true figure lies, 95 times of 100.</source>
        <translation>圆点周围的线段表示真实数值所在范围，100 次中有 95 次如此。</translation>
    </message>
    <message>
        <source>The line has no answer, and does not say where it stands.</source>
        <translation>该行没有答案，也未说明答案所在的位置。</translation>
    </message>
    <message>
        <source>The line has no column “question”.</source>
        <translation>该行没有“question”列。</translation>
    </message>
    <message>
        <source>The longest row of words in the same order as expected, as F1.</source>
        <translation>与期望顺序相同的最长词序列，以 F1 计。</translation>
    </message>
    <message>
        <source>The loss is your own: all words are scored at once for it.</source>
        <translation>使用您自己的损失函数：为此一次对所有词打分。</translation>
    </message>
    <message>
        <source>The loss of your own.</source>
        <translation>您自己的损失函数。</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>The memory decides how it can be trained. Documents alone need little of it.</source>
        <translation>内存决定训练方式。仅使用文档所需内存很少。</translation>
    </message>
    <message>
        <source>The merged model does not say the same as the model with its adapter: its scores differ by {percent} %.</source>
        <translation>合并后的模型与带适配器的模型输出不一致：分数相差 {percent}%。</translation>
    </message>
    <message>
        <source>The messages are too long for this model: {read} tokens, and it can read {context}.</source>
        <translation>消息对此模型来说太长：{read} 个词元，而它能读取 {context} 个。</translation>
    </message>
    <message>
        <source>The model alone</source>
        <translation>仅用模型</translation>
    </message>
    <message>
        <source>The model among the GPUs</source>
        <translation>模型在 GPU 间的分布</translation>
    </message>
    <message>
        <source>The model as an ONNX graph, its weights in full, for tools that go on from there.</source>
        <translation>模型的 ONNX 计算图，权重完整，供后续工具使用。</translation>
    </message>
    <message>
        <source>The model brings no chat template; a plain one is used.</source>
        <translation>模型没有聊天模板；将使用简单模板。</translation>
    </message>
    <message>
        <source>The model builder is what it uses unless it is told otherwise.</source>
        <translation>除非另有指定，否则使用模型构建程序。</translation>
    </message>
    <message>
        <source>The model did not write JSON</source>
        <translation>模型写出的不是 JSON</translation>
    </message>
    <message>
        <source>The model ended its turn without a word.</source>
        <translation>模型未写一字就结束了本轮。</translation>
    </message>
    <message>
        <source>The model fits as it is, and a small adapter beside it is all that must learn.</source>
        <translation>模型可按原样容纳，只需学习旁边的一个小适配器。</translation>
    </message>
    <message>
        <source>The model had nothing to add.</source>
        <translation>模型没有更多可补充的内容。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used for sorting, marking or finding texts: it is a {kind}.</source>
        <translation>{folder} 中的模型不能用于归类、标记或检索文本：它是 {kind}。</translation>
    </message>
    <message>
        <source>The model in {folder} could not be loaded: {reason}</source>
        <translation>无法加载 {folder} 中的模型：{reason}</translation>
    </message>
    <message>
        <source>The model in {folder} does not write text: it is a {kind}.</source>
        <translation>{folder} 中的模型不能写文本：它是 {kind}。</translation>
    </message>
    <message>
        <source>The model in {folder} has its weights in Python pickles, which can run any program when opened; Ustad does not open them.</source>
        <translation>{folder} 中模型的权重是 Python pickle 格式，打开时可能运行任意程序；Ustad 不会打开它们。</translation>
    </message>
    <message>
        <source>The model in {folder} has no tokenizer: tokenizer.json is missing.</source>
        <translation>{folder} 中的模型没有分词器：缺少 tokenizer.json。</translation>
    </message>
    <message>
        <source>The model in {folder} is in the GGUF format, which cannot be trained.</source>
        <translation>{folder} 中的模型是 GGUF 格式，无法训练。</translation>
    </message>
    <message numerus="yes">
        <source>The model in {folder} is not complete: %n weight file(s) missing, among them {first}.</source>
        <translation>
            <numerusform>{folder} 中的模型不完整：缺少 %n 个权重文件，其中有 {first}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} is not there any more.</source>
        <translation>{folder} 中的模型已不存在。</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that is not known here: {kind}.</source>
        <translation>{folder} 中的模型属于此处不认识的类型：{kind}。</translation>
    </message>
    <message>
        <source>The model in {folder} needs Python code that comes with it. Such code could do anything on this computer, so Ustad does not run it.</source>
        <translation>{folder} 中的模型需要其附带的 Python 代码。这类代码可以在这台电脑上做任何事，因此 Ustad 不会运行。</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to mark places in texts.</source>
        <translation>{folder} 中的模型没有经过文本位置标记训练。</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort or mark texts.</source>
        <translation>{folder} 中的模型没有经过文本归类或标记训练。</translation>
    </message>
    <message>
        <source>The model in {folder} was not trained to sort texts.</source>
        <translation>{folder} 中的模型没有经过文本归类训练。</translation>
    </message>
    <message>
        <source>The model is writing…</source>
        <translation>模型正在写作…</translation>
    </message>
    <message>
        <source>The model of many fine-tuning guides; short conversations.</source>
        <translation>许多微调教程所用的模型；短对话。</translation>
    </message>
    <message>
        <source>The model reads at most {context} tokens; longer rows are cut there.</source>
        <translation>模型最多读取 {context} 个词元；更长的行会在此处截断。</translation>
    </message>
    <message>
        <source>The model was built for {provider}, which is not known here.</source>
        <translation>该模型是为 {provider} 构建的，此处不认识它。</translation>
    </message>
    <message>
        <source>The model wrote nothing</source>
        <translation>模型没有写出任何内容</translation>
    </message>
    <message>
        <source>The model “{name}” has changed since “{run}” began.</source>
        <translation>自“{run}”开始以来，模型“{name}”已更改。</translation>
    </message>
    <message>
        <source>The model's chat template does not show the tools that may be called.</source>
        <translation>模型的聊天模板不显示可调用的工具。</translation>
    </message>
    <message>
        <source>The model's chat template does not take this conversation: {reason}.</source>
        <translation>模型的聊天模板不接受此对话：{reason}。</translation>
    </message>
    <message>
        <source>The model's chat template has no system message; it is put in front of the first question.</source>
        <translation>模型的聊天模板没有系统消息；将把它放在第一个问题之前。</translation>
    </message>
    <message>
        <source>The model's chat template leaves out the call of a tool in turn {turn}.</source>
        <translation>模型的聊天模板略去了第 {turn} 轮中的工具调用。</translation>
    </message>
    <message>
        <source>The model's chat template leaves part of an answer out (thoughts of earlier answers, say); what is left out is not trained.</source>
        <translation>模型的聊天模板会略去回答的一部分（例如先前回答的思考过程）；略去的内容不参与训练。</translation>
    </message>
    <message>
        <source>The model's chat template leaves turn {turn} ({role}) out of the text.</source>
        <translation>模型的聊天模板在文本中略去了第 {turn} 轮（{role}）。</translation>
    </message>
    <message>
        <source>The model's chat template puts words of its own in front: “{words}”.</source>
        <translation>模型的聊天模板会在前面加上自己的文字：“{words}”。</translation>
    </message>
    <message>
        <source>The model's chat template writes the day of training into the text.</source>
        <translation>模型的聊天模板会将训练日期写入文本。</translation>
    </message>
    <message>
        <source>The model's chat template writes turn {turn} in a way that does not show which words are the answer.</source>
        <translation>模型的聊天模板对第 {turn} 轮的写法无法看出哪些文字是回答。</translation>
    </message>
    <message>
        <source>The nearest passages are listed as sources; they do not answer the question.</source>
        <translation>最接近的段落列为来源；它们并不回答此问题。</translation>
    </message>
    <message>
        <source>The new model takes {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>新模型需占用 {folder} 所在磁盘 {need} GB；可用 {free} GB。</translation>
    </message>
    <message>
        <source>The numbers of classes in {columns} came in as their names.</source>
        <translation>{columns} 中的类别编号已按其名称导入。</translation>
    </message>
    <message>
        <source>The one it was built for</source>
        <translation>构建时针对的设备</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>原模型正在作答</translation>
    </message>
    <message>
        <source>The original computed in bfloat16, since there was not enough memory for 32 bits.</source>
        <translation>原模型以 bfloat16 计算，因为内存不足以使用 32 位。</translation>
    </message>
    <message>
        <source>The orthogonal beginning wants an even rank, and {rank} is odd.</source>
        <translation>正交起点需要偶数的秩，而 {rank} 是奇数。</translation>
    </message>
    <message>
        <source>The other answers decide. Write down three things people would ask it, then look again.</source>
        <translation>由其他回答决定。请写下人们会问它的三件事，再回来看看。</translation>
    </message>
    <message>
        <source>The outline of {documents}: headings, each with the first sentence under it.</source>
        <translation>{documents} 的大纲：各标题及其下的第一句。</translation>
    </message>
    <message>
        <source>The pack has what is needed.</source>
        <translation>所需内容已包含在安装包中。</translation>
    </message>
    <message>
        <source>The package takes up to {need} GB on the disk of {folder}; {free} GB are free.</source>
        <translation>打包最多需占用 {folder} 所在磁盘 {need} GB；可用 {free} GB。</translation>
    </message>
    <message>
        <source>The passage that holds the answer was among the first five (recall@5).</source>
        <translation>包含答案的段落在前五之内 (recall@5)。</translation>
    </message>
    <message>
        <source>The passage that holds the answer was the first one found (recall@1).</source>
        <translation>包含答案的段落排在首位 (recall@1)。</translation>
    </message>
    <message>
        <source>The passages are sent to {host}.</source>
        <translation>段落会发送到 {host}。</translation>
    </message>
    <message>
        <source>The process doing this crashed ({name}).</source>
        <translation>执行此操作的进程崩溃（{name}）。</translation>
    </message>
    <message>
        <source>The process doing this ended unexpectedly (exit status {status}).</source>
        <translation>执行此操作的进程意外结束（退出状态 {status}）。</translation>
    </message>
    <message>
        <source>The process doing this was killed from outside: often the system ends a program when memory runs out.</source>
        <translation>执行此操作的进程被外部终止：通常是内存耗尽时系统结束了程序。</translation>
    </message>
    <message>
        <source>The process that tried it crashed (exit status {status}).</source>
        <translation>执行测试的进程崩溃（退出状态 {status}）。</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The program ended twice while it answered “{question}”, so it is not asked again.</source>
        <translation>程序在回答“{question}”时两次退出，因此不再提出该问题。</translation>
    </message>
    <message>
        <source>The program that puts the index in order was ended.</source>
        <translation>整理索引的程序被终止。</translation>
    </message>
    <message>
        <source>The program that reads “{file}” broke down over it.</source>
        <translation>读取“{file}”的程序处理它时崩溃。</translation>
    </message>
    <message>
        <source>The prompt does not say where the text goes: {place} is missing.</source>
        <translation>提示词未说明文本的位置：缺少 {place}。</translation>
    </message>
    <message>
        <source>The prompt is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>提示词对此模型来说太长：{needed} 个词元，而它能读取 {budget} 个。</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {host} through: {reason}.</source>
        <translation>代理没有放行发往 {host} 的请求：{reason}。</translation>
    </message>
    <message>
        <source>The query begins with “{word}”, but only SELECT (or WITH) is run.</source>
        <translation>该查询以“{word}”开头，但只能运行 SELECT（或 WITH）。</translation>
    </message>
    <message>
        <source>The query gives no table.</source>
        <translation>查询没有给出表格。</translation>
    </message>
    <message>
        <source>The query is written in a way that cannot be checked to be only one question.</source>
        <translation>该查询的写法无法确认只是一条查询。</translation>
    </message>
    <message>
        <source>The query of “{file}” gives no rows.</source>
        <translation>“{file}”的查询没有返回行。</translation>
    </message>
    <message>
        <source>The query would change the database ({word}); only questions are run.</source>
        <translation>该查询会更改数据库 ({word})；只能运行查询。</translation>
    </message>
    <message>
        <source>The query would change the database: {reason}.</source>
        <translation>该查询会更改数据库：{reason}。</translation>
    </message>
    <message>
        <source>The question is empty.</source>
        <translation>问题为空。</translation>
    </message>
    <message>
        <source>The question is longer than {most} letters.</source>
        <translation>问题超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The question is too long for this model: {needed} tokens, and it can read {budget}.</source>
        <translation>问题对此模型来说太长：{needed} 个词元，而它只能读取 {budget} 个。</translation>
    </message>
    <message>
        <source>The quote is too short to tell which document it is from.</source>
        <translation>引文太短，无法判断来自哪个文档。</translation>
    </message>
    <message>
        <source>The recipe does not fit the task “{task}”: {reason}.</source>
        <translation>配方不适合任务“{task}”：{reason}。</translation>
    </message>
    <message>
        <source>The regular expression repeats too much: {pattern}</source>
        <translation>正则表达式的重复次数过多：{pattern}</translation>
    </message>
    <message>
        <source>The regular expression takes too long on one of the rows: {pattern}</source>
        <translation>正则表达式在某一行上耗时过长：{pattern}</translation>
    </message>
    <message>
        <source>The repository has no model in its folder “{folder}”.</source>
        <translation>该仓库的文件夹“{folder}”中没有模型。</translation>
    </message>
    <message>
        <source>The reranker in {path} could not be read: {reason}.</source>
        <translation>无法读取 {path} 中的重排序模型：{reason}。</translation>
    </message>
    <message>
        <source>The reranker “{name}” is not on this machine.</source>
        <translation>重排序模型“{name}”不在本机上。</translation>
    </message>
    <message>
        <source>The result is right</source>
        <translation>结果正确</translation>
    </message>
    <message>
        <source>The row does not say which document it speaks about.</source>
        <translation>该行未说明涉及哪个文档。</translation>
    </message>
    <message>
        <source>The row has no column “question”.</source>
        <translation>该行没有“question”列。</translation>
    </message>
    <message>
        <source>The row has no question.</source>
        <translation>该行没有问题。</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>该行没有文本。</translation>
    </message>
    <message>
        <source>The row names neither a “document” nor a “quote” that answers it.</source>
        <translation>该行既没有指明“document”，也没有给出回答它的“quote”。</translation>
    </message>
    <message>
        <source>The rows of “{name}” were edited after they were checked.</source>
        <translation>“{name}”的行在检查之后被编辑过。</translation>
    </message>
    <message>
        <source>The rules advise both.</source>
        <translation>规则建议两者兼用。</translation>
    </message>
    <message>
        <source>The rules advise documents (RAG).</source>
        <translation>规则建议使用文档 (RAG)。</translation>
    </message>
    <message>
        <source>The rules advise fine-tuning.</source>
        <translation>规则建议微调。</translation>
    </message>
    <message>
        <source>The rules advise neither yet.</source>
        <translation>规则建议暂时都不用。</translation>
    </message>
    <message>
        <source>The run in {folder} has come to step {there}, this one to step {here}.</source>
        <translation>{folder} 中的运行已到第 {there} 步，此运行到第 {here} 步。</translation>
    </message>
    <message>
        <source>The run “{name}”, which this proof needs, is gone.</source>
        <translation>此实测验证所需的运行“{name}”已不存在。</translation>
    </message>
    <message>
        <source>The same content as “{other}”, which is indexed for both.</source>
        <translation>内容与“{other}”相同，该文档的索引对两者均有效。</translation>
    </message>
    <message>
        <source>The same is built into Olive now and needs no further package.</source>
        <translation>相同的功能现已内置于 Olive，不需要其他软件包。</translation>
    </message>
    <message>
        <source>The same question is there already.</source>
        <translation>相同的问题已存在。</translation>
    </message>
    <message>
        <source>The same seed gives the same answer where the variety is above 0.</source>
        <translation>多样性大于 0 时，相同的随机种子得到相同的回答。</translation>
    </message>
    <message>
        <source>The same text surprises it otherwise: perplexity {export} instead of {original}; up to {limit} % apart is expected.</source>
        <translation>它对同一文本的“意外”程度不同：困惑度为 {export}，而非 {original}；预期相差不超过 {limit}%。</translation>
    </message>
    <message>
        <source>The same word for the same thing each time, in the manner of your trade.</source>
        <translation>同一事物始终用同一个词，符合您的行业习惯。</translation>
    </message>
    <message>
        <source>The same words as expected; capital letters, punctuation and English articles do not count.</source>
        <translation>与期望的词相同；大小写、标点和英语冠词不计。</translation>
    </message>
    <message>
        <source>The server has no such database: {reason}.</source>
        <translation>服务器上没有此数据库：{reason}。</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version of Ustad; what this one does not know stays there.</source>
        <translation>设置由较新版本的 Ustad 保存；此版本无法识别的内容仍保留在那里。</translation>
    </message>
    <message>
        <source>The share of all steps in which the learning rate rises from zero.</source>
        <translation>学习率从零上升的步数占总步数的比例。</translation>
    </message>
    <message>
        <source>The share of citations that are needed for what they stand behind.</source>
        <translation>对所支撑的内容确有必要的引用所占比例。</translation>
    </message>
    <message>
        <source>The share of sentences that the passages say too.</source>
        <translation>段落中也有此说法的句子所占比例。</translation>
    </message>
    <message>
        <source>The share of sentences that the passages they cite say (citation recall).</source>
        <translation>所引用的段落支持其说法的句子所占比例（引用召回率）。</translation>
    </message>
    <message>
        <source>The share of the adapter left out at random in each step, against learning by rote.</source>
        <translation>每步中随机略去的适配器比例，用于防止死记硬背。</translation>
    </message>
    <message>
        <source>The size of each correction. If the loss jumps about or grows, make it smaller.</source>
        <translation>每次修正的幅度。如果损失跳动或上升，请调小。</translation>
    </message>
    <message>
        <source>The system's keyring did not give the key: {reason}.</source>
        <translation>系统钥匙串没有给出密钥：{reason}。</translation>
    </message>
    <message>
        <source>The template asks for the turns of the row, and it has none.</source>
        <translation>模板需要行的轮次，但该行没有。</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {reason}.</source>
        <translation>模板无法使用：第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>The template cannot be used: {part}.</source>
        <translation>模板无法使用：{part}。</translation>
    </message>
    <message>
        <source>The template names “{name}”, which is no column: {columns}.</source>
        <translation>模板中的“{name}”不是列：{columns}。</translation>
    </message>
    <message>
        <source>The template refuses the row: {reason}</source>
        <translation>模板拒绝了该行：{reason}</translation>
    </message>
    <message>
        <source>The text cannot be taken apart again: what it is made of is in no column of its own.</source>
        <translation>文本无法再拆开：其组成部分不在单独的列中。</translation>
    </message>
    <message>
        <source>The text encoder in {folder} cannot be loaded: {reason}.</source>
        <translation>无法加载 {folder} 中的文本编码器：{reason}。</translation>
    </message>
    <message>
        <source>The text ends too early or is no JSON here.</source>
        <translation>文本在此处过早结束或不是 JSON。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>The text is too long for “{model}” at {host}: {reason}.</source>
        <translation>文本对 {host} 处的“{model}”来说太长：{reason}。</translation>
    </message>
    <message>
        <source>The time was used up: {asked} of {all} questions were asked, drawn evenly.</source>
        <translation>时间用完：{all} 个问题中提出了 {asked} 个，均匀抽取。</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} could not be loaded: {reason}</source>
        <translation>无法加载 {folder} 中的分词器：{reason}</translation>
    </message>
    <message>
        <source>The vendor's own licence: “Built with Llama” must be shown, its rules of use kept, and more than 700 million users a month need another.</source>
        <translation>厂商自己的许可：必须显示“Built with Llama”，遵守其使用规则，每月用户超过 7 亿者需要另外的许可。</translation>
    </message>
    <message>
        <source>The vendor's own terms: its rules of use go with every copy and everything made from it.</source>
        <translation>厂商自己的条款：其使用规则随每份副本以及由此制作的一切一并适用。</translation>
    </message>
    <message>
        <source>The weights in {folder} are empty.</source>
        <translation>{folder} 中的权重为空。</translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} are not complete: %n tensor(s) missing, such as {first}.</source>
        <translation>
            <numerusform>{folder} 中的权重不完整：缺少 %n 个张量，例如 {first}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) left over, such as {first}.</source>
        <translation>
            <numerusform>{folder} 中的权重与其 config.json 不符：多出 %n 个张量，例如 {first}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights in {folder} do not fit its config.json: %n tensor(s) of another shape, such as {first}.</source>
        <translation>
            <numerusform>{folder} 中的权重与其 config.json 不符：%n 个张量形状不同，例如 {first}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights that were best on validation: Olive keeps the last.</source>
        <translation>验证效果最佳的权重：Olive 保留最后的权重。</translation>
    </message>
    <message>
        <source>The words in bold are what the run “{name}” takes for the answer.</source>
        <translation>加粗的文字是运行“{name}”认为的答案。</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>The work could not be started: {reason}</source>
        <translation>无法开始此任务：{reason}</translation>
    </message>
    <message>
        <source>The {rows} rows of a correction cannot be shared evenly by {processes} processes.</source>
        <translation>一次修正的 {rows} 行无法由 {processes} 个进程平均分担。</translation>
    </message>
    <message>
        <source>There already is a dataset called “{name}”.</source>
        <translation>已有名为“{name}”的数据集。</translation>
    </message>
    <message>
        <source>There already is a version called “{name}”.</source>
        <translation>已有名为“{name}”的版本。</translation>
    </message>
    <message>
        <source>There are no documents, so only the model and its training are compared.</source>
        <translation>没有文档，因此只对比模型及其训练。</translation>
    </message>
    <message>
        <source>There are no questions to ask.</source>
        <translation>没有可提的问题。</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>没有可用于训练的行。</translation>
    </message>
    <message>
        <source>There are no rows to validate on, so that nothing tells which weights are best.</source>
        <translation>没有可用于验证的行，因此无从判断哪些权重最佳。</translation>
    </message>
    <message>
        <source>There are no rows to validate on: nothing will tell whether rows are learnt by rote.</source>
        <translation>没有可用于验证的行：无从判断各行是否被死记硬背。</translation>
    </message>
    <message>
        <source>There are no validation rows, so trials cannot be told apart.</source>
        <translation>没有验证行，因此无法区分各次试验。</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: no {file} was found.</source>
        <translation>{folder} 中没有权重：未找到 {file}。</translation>
    </message>
    <message>
        <source>There are not two whole answers to choose from.</source>
        <translation>没有两个完整的回答可供选择。</translation>
    </message>
    <message>
        <source>There are {labels} labels for {rows} rows: these look like answers, not labels.</source>
        <translation>{rows} 行有 {labels} 个类别：这看起来像回答，而不是类别。</translation>
    </message>
    <message>
        <source>There is a folder {folder} already, which was not downloaded by Ustad.</source>
        <translation>已有文件夹 {folder}，它不是由 Ustad 下载的。</translation>
    </message>
    <message>
        <source>There is a server at {host}, but no Qdrant at this address.</source>
        <translation>{host} 处有服务器，但此地址上没有 Qdrant。</translation>
    </message>
    <message>
        <source>There is a server at {host}, but none that speaks the OpenAI protocol there.</source>
        <translation>{host} 处有服务器，但该处没有支持 OpenAI 协议的服务。</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”.</source>
        <translation>已有名为“{name}”的模型。</translation>
    </message>
    <message>
        <source>There is much data and memory for all weights, so the whole model can learn.</source>
        <translation>数据和内存都很充足，可以让所有权重、即整个模型参与学习。</translation>
    </message>
    <message>
        <source>There is no ONNX model in {folder}: its genai_config.json is missing.</source>
        <translation>{folder} 中没有 ONNX 模型：缺少 genai_config.json。</translation>
    </message>
    <message>
        <source>There is no accepted row to write.</source>
        <translation>没有可写入的已接受行。</translation>
    </message>
    <message>
        <source>There is no column called “{name}”.</source>
        <translation>没有名为“{name}”的列。</translation>
    </message>
    <message>
        <source>There is no correction to save.</source>
        <translation>没有可保存的更正。</translation>
    </message>
    <message>
        <source>There is no dataset in this project yet.</source>
        <translation>此项目还没有数据集。</translation>
    </message>
    <message>
        <source>There is no embedding model in {path}.</source>
        <translation>{path} 中没有嵌入模型。</translation>
    </message>
    <message>
        <source>There is no encoding called “{name}” here.</source>
        <translation>此处没有名为“{name}”的编码。</translation>
    </message>
    <message>
        <source>There is no engine called “{engine}”.</source>
        <translation>没有名为“{engine}”的引擎。</translation>
    </message>
    <message>
        <source>There is no export as “{precision}” for “{provider}”.</source>
        <translation>没有用于“{provider}”的“{precision}”导出。</translation>
    </message>
    <message>
        <source>There is no language model here that Ustad can read.</source>
        <translation>这里没有 Ustad 能读取的语言模型。</translation>
    </message>
    <message>
        <source>There is no model in {folder}: its config.json is missing.</source>
        <translation>{folder} 中没有模型：缺少 config.json。</translation>
    </message>
    <message>
        <source>There is no number type {dtype}.</source>
        <translation>没有数值精度 {dtype}。</translation>
    </message>
    <message>
        <source>There is no part of a dataset called “{name}”.</source>
        <translation>数据集没有名为“{name}”的子集。</translation>
    </message>
    <message>
        <source>There is no pass that trains and could take it.</source>
        <translation>没有可采用它的训练处理步骤。</translation>
    </message>
    <message>
        <source>There is no query.</source>
        <translation>没有查询。</translation>
    </message>
    <message>
        <source>There is no question in this conversation to ask again.</source>
        <translation>此对话中没有可重新提出的问题。</translation>
    </message>
    <message>
        <source>There is no question that two of them answered.</source>
        <translation>没有两方都回答过的问题。</translation>
    </message>
    <message>
        <source>There is no question that two ways of answering have answered.</source>
        <translation>没有一个问题同时得到两种回答方式的回答。</translation>
    </message>
    <message>
        <source>There is no question to ask.</source>
        <translation>没有可提的问题。</translation>
    </message>
    <message>
        <source>There is no question to ask: {reason}</source>
        <translation>没有可提的问题：{reason}</translation>
    </message>
    <message>
        <source>There is no question whose answer is known to be in the indexed documents.</source>
        <translation>没有任何问题的答案确知在已索引的文档中。</translation>
    </message>
    <message>
        <source>There is no shape of rows called “{shape}”.</source>
        <translation>没有名为“{shape}”的行结构。</translation>
    </message>
    <message>
        <source>There is no status of rows called “{name}”.</source>
        <translation>没有名为“{name}”的行状态。</translation>
    </message>
    <message>
        <source>There is no such command. There are: {known}.</source>
        <translation>没有此命令。可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is no task called “{name}”.</source>
        <translation>没有名为“{name}”的任务。</translation>
    </message>
    <message>
        <source>There is no workflow of Olive called “{key}”.</source>
        <translation>Olive 没有名为“{key}”的工作流。</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>没有可提问的回答方。</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <translation>内存不足，无法进行此训练。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法进行此操作。</translation>
    </message>
    <message>
        <source>There is not enough memory for what Olive was to do.</source>
        <translation>内存不足，Olive 无法完成操作。</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>没有可取回的内容。</translation>
    </message>
    <message>
        <source>There is nothing to learn from them.</source>
        <translation>没有可学习的内容。</translation>
    </message>
    <message>
        <source>There is nothing to learn from them. Write the answer, or delete the rows.</source>
        <translation>没有可学习的内容。请填写回答，或删除这些行。</translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation>{path} 处已有内容。</translation>
    </message>
    <message>
        <source>These are few votes: vote on more to know the judge better.</source>
        <translation>投票还很少：多投一些才能更好地了解评判者。</translation>
    </message>
    <message>
        <source>These are sentences quoted from your documents. No language model wrote them.</source>
        <translation>这些是从您的文档中引用的句子，不是由语言模型写的。</translation>
    </message>
    <message>
        <source>These are several statements; only one is run.</source>
        <translation>这里有多条语句；只能运行一条。</translation>
    </message>
    <message>
        <source>These questions and arms cannot be compared by “{metric}”.</source>
        <translation>这些问题和回答方无法按“{metric}”对比。</translation>
    </message>
    <message>
        <source>These rows are conversations or plain text; this needs a column with a text and one beside it.</source>
        <translation>这些行是对话或纯文本；此处需要一列文本及其旁边的一列。</translation>
    </message>
    <message>
        <source>They say nothing about which answer is better.</source>
        <translation>它们无法说明哪个回答更好。</translation>
    </message>
    <message>
        <source>They would make the model look better than it is. The fix moves them to the training rows.</source>
        <translation>它们会让模型看起来比实际更好。修复会将其移到训练行。</translation>
    </message>
    <message>
        <source>Think of what people will ask of it on an ordinary day.</source>
        <translation>想想人们在平常的一天会问它什么。</translation>
    </message>
    <message>
        <source>This Ustad cannot install Olive: it runs without a Python of its own.</source>
        <translation>此 Ustad 无法安装 Olive：它运行时没有自带的 Python。</translation>
    </message>
    <message>
        <source>This Ustad takes no further packages: set Ustad up with its installer, and add the package there.</source>
        <translation>此 Ustad 不接受更多软件包：请用安装程序安装 Ustad，并在那里添加该软件包。</translation>
    </message>
    <message>
        <source>This Windows is too old for DirectML.</source>
        <translation>此 Windows 版本太旧，不支持 DirectML。</translation>
    </message>
    <message>
        <source>This answer broke off when the program ended. Ask again for a whole one.</source>
        <translation>程序退出时此回答中断。请重新提问以获得完整回答。</translation>
    </message>
    <message>
        <source>This answer cannot be gone on with.</source>
        <translation>此回答无法继续。</translation>
    </message>
    <message>
        <source>This answer is not backed by your documents: it cites none of the passages.</source>
        <translation>此回答没有文档依据：未引用任何段落。</translation>
    </message>
    <message>
        <source>This answer is not there, or not whole: it cannot be the best.</source>
        <translation>此回答不存在或不完整：不能评为最佳。</translation>
    </message>
    <message>
        <source>This asks for everything of a kind, and no records and no sentences with these words are in your documents: a list taken from a few passages could lack most of it.</source>
        <translation>此问题要求列出某一类的全部内容，但您的文档中没有记录，也没有含这些词的句子：从少数段落得出的清单可能缺漏大半。</translation>
    </message>
    <message>
        <source>This asks to count, and your documents hold no records that could be counted: a number taken from a few passages could be wrong.</source>
        <translation>此问题要求统计，但您的文档中没有可统计的记录：从少数段落得出的数字可能是错的。</translation>
    </message>
    <message>
        <source>This changes more text than can be changed, and undone, in one step.</source>
        <translation>此操作更改的文本过多，无法一步更改和撤消。</translation>
    </message>
    <message>
        <source>This changes so much text that it could not be undone in one step.</source>
        <translation>此操作更改的文本过多，无法一步撤消。</translation>
    </message>
    <message>
        <source>This conversation was deleted meanwhile.</source>
        <translation>此对话已在此期间被删除。</translation>
    </message>
    <message>
        <source>This dataset has no rows to train on.</source>
        <translation>此数据集没有可用于训练的行。</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>无法读取此文件夹：{reason}。</translation>
    </message>
    <message>
        <source>This graphics card is too old for models squeezed to {bits} bits.</source>
        <translation>此显卡太旧，不支持压缩到 {bits} 位的模型。</translation>
    </message>
    <message>
        <source>This has its weights in Python pickles only, which can run any program when opened; Ustad does not fetch them.</source>
        <translation>其权重只有 Python pickle 格式，打开时可能运行任意程序；Ustad 不会获取它们。</translation>
    </message>
    <message>
        <source>This has its weights in the GGUF format only, which cannot be trained.</source>
        <translation>其权重只有 GGUF 格式，无法训练。</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model.</source>
        <translation>这是适配器，不是完整的模型。</translation>
    </message>
    <message>
        <source>This is no database, or a damaged one: {reason}.</source>
        <translation>这不是数据库，或数据库已损坏：{reason}。</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>这不是正则表达式：{reason}。</translation>
    </message>
    <message>
        <source>This is no token of the hub: those begin with hf_.</source>
        <translation>这不是 Hub 的访问令牌：其以 hf_ 开头。</translation>
    </message>
    <message>
        <source>This is not a key: it holds spaces, line ends or letters no key has.</source>
        <translation>这不是密钥：其中有空格、换行或密钥中不会出现的字符。</translation>
    </message>
    <message>
        <source>This is not an address of a database: {reason}.</source>
        <translation>这不是数据库的地址：{reason}。</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>这不是数据库的地址。</translation>
    </message>
    <message>
        <source>This method does not suit models that read and do not write.</source>
        <translation>此方法不适合只阅读、不写作的模型。</translation>
    </message>
    <message>
        <source>This method finds no layers in this model to work on.</source>
        <translation>此方法在该模型中找不到可作用的层。</translation>
    </message>
    <message>
        <source>This model can read so little that only the part of the first passage nearest to the question fitted.</source>
        <translation>此模型能读取的内容太少，只容得下第一个段落中与问题最接近的部分。</translation>
    </message>
    <message>
        <source>This model cannot be trained on them as they are.</source>
        <translation>此模型无法按这些行的现状训练。</translation>
    </message>
    <message>
        <source>This model comes without a tokenizer.json, so its words cannot be read.</source>
        <translation>此模型没有 tokenizer.json，因此无法读取其词表。</translation>
    </message>
    <message>
        <source>This model has no layers called {names}.</source>
        <translation>此模型没有名为 {names} 的层。</translation>
    </message>
    <message>
        <source>This model is too small to read a whole document and say it in its own words. Choose a larger model, or an address, for a summary.</source>
        <translation>此模型太小，无法通读整份文档并用自己的话表述。如需摘要，请选择更大的模型或某个地址。</translation>
    </message>
    <message>
        <source>This model is too small to read passages: sentences quoted from the documents stand for RAG.</source>
        <translation>此模型太小，无法阅读段落：以从文档中引用的句子代表 RAG。</translation>
    </message>
    <message>
        <source>This model's tokenizer is of the old, slow kind.</source>
        <translation>此模型的分词器是旧的慢速类型。</translation>
    </message>
    <message>
        <source>This needs about {need} GB of memory; {available} GB are free.</source>
        <translation>这约需 {need} GB 内存；可用 {available} GB。</translation>
    </message>
    <message>
        <source>This pass is no longer usable. Take it out, or use what is named beside.</source>
        <translation>此处理步骤已不可用。请将其移除，或使用旁边所示的替代。</translation>
    </message>
    <message>
        <source>This trial is of an earlier version and does not say how it was asked.</source>
        <translation>此试验来自较早版本，未说明提问的方式。</translation>
    </message>
    <message>
        <source>This trial was made by an earlier version, which kept no recipe: it cannot be repeated as it was.</source>
        <translation>此试验由较早版本生成，未保留配方：无法按原样重复。</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>此版本已不存在。</translation>
    </message>
    <message>
        <source>This was not counted: “{words}” is no field and no value of the records of “{file}”.</source>
        <translation>未进行统计：“{words}”不是“{file}”的记录中的字段或值。</translation>
    </message>
    <message>
        <source>Those of the ONNX model that it is for.</source>
        <translation>与所用于的 ONNX 模型一致。</translation>
    </message>
    <message>
        <source>Thousands, checked by people who know, collected all the time</source>
        <translation>数千个，由内行检查过，持续收集</translation>
    </message>
    <message>
        <source>Tick at least one document that is indexed.</source>
        <translation>请至少勾选一个已索引的文档。</translation>
    </message>
    <message>
        <source>Tick at least two, or leave it out of the search.</source>
        <translation>请至少勾选两个，或不将其纳入搜索。</translation>
    </message>
    <message>
        <source>Tick fewer values, or at least one.</source>
        <translation>请少勾选一些值，或至少勾选一个。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time at most</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Together: {size} GB</source>
        <translation>合计：{size} GB</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>词元数上限</translation>
    </message>
    <message>
        <source>Too small to write usable rows. Add a larger model on the Models screen, or an address in Settings.</source>
        <translation>太小，写不出可用的行。请在“模型”页面添加更大的模型，或在“设置”中添加地址。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train it on the Training screen, or give the rows questions and answers.</source>
        <translation>请在“训练”页面训练，或为各行提供问题和回答。</translation>
    </message>
    <message>
        <source>Train marking the answer in a passage</source>
        <translation>训练在段落中标记答案</translation>
    </message>
    <message>
        <source>Train on one kind of rows at a time.</source>
        <translation>请一次只训练一种行。</translation>
    </message>
    <message>
        <source>Train on the rows</source>
        <translation>用行训练</translation>
    </message>
    <message>
        <source>Train on {percent} % of the rows</source>
        <translation>用 {percent}% 的行训练</translation>
    </message>
    <message>
        <source>Train this on the Training screen.</source>
        <translation>请在“训练”页面训练。</translation>
    </message>
    <message>
        <source>Train “{name}”</source>
        <translation>训练“{name}”</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>Trained on in nearly the same words</source>
        <translation>以几乎相同的用词训练过</translation>
    </message>
    <message>
        <source>Trained on in other words</source>
        <translation>换一种说法训练过</translation>
    </message>
    <message>
        <source>Trained on to the letter</source>
        <translation>逐字训练过</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>训练的行</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training has not changed a single weight.</source>
        <translation>训练没有改变任何一个权重。</translation>
    </message>
    <message>
        <source>Training lost its way at step {step}: the loss is no longer a number. It was stopped.</source>
        <translation>训练在第 {step} 步失控：损失不再是数字。已停止。</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: PyTorch cannot use it. Update its driver, or look whether another program holds it.</source>
        <translation>虽有 NVIDIA GPU，训练仍在处理器上运行：PyTorch 无法使用它。请更新其驱动程序，或查看是否有其他程序占用它。</translation>
    </message>
    <message>
        <source>Training runs on the processor although there is an NVIDIA GPU: the installed PyTorch is the build for processors only. Run the installer again to get the other one.</source>
        <translation>虽有 NVIDIA GPU，训练仍在处理器上运行：已安装的 PyTorch 是仅支持处理器的构建。请重新运行安装程序以获取另一个构建。</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>Trains every weight and makes a whole new model: it learns the most, forgets the most, and needs four times the memory of the model or more. Use a small learning rate.</source>
        <translation>训练每个权重，生成全新的模型：学得最多，忘得也最多，所需内存为模型的四倍或更多。请使用较小的学习率。</translation>
    </message>
    <message>
        <source>Trains on a quarter and a half of the rows too: that shows whether more rows would help.</source>
        <translation>另用四分之一和一半的行训练：由此可看出更多的行是否有帮助。</translation>
    </message>
    <message>
        <source>Transformers no longer has it.</source>
        <translation>Transformers 中已不再有它。</translation>
    </message>
    <message>
        <source>Transformers no longer has it; what it was for is kept by the job.</source>
        <translation>Transformers 中已不再有它；其作用由任务保留。</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Trial {number} of {trials}</source>
        <translation>试验 {number} / {trials}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Trials that go badly</source>
        <translation>效果不佳的试验</translation>
    </message>
    <message>
        <source>Try a prompt</source>
        <translation>试用提示词</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again, or allow it a longer wait in Settings.</source>
        <translation>请重试，或在“设置”中延长等待时间。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try an operation</source>
        <translation>尝试一项操作</translation>
    </message>
    <message>
        <source>Try other numbers, or another model; the job's log has all it said.</source>
        <translation>请尝试其他数值精度或其他模型；任务日志中有其全部输出。</translation>
    </message>
    <message>
        <source>Try settings of the search</source>
        <translation>尝试检索设置</translation>
    </message>
    <message>
        <source>Try what a run has learnt</source>
        <translation>试用运行所学内容</translation>
    </message>
    <message>
        <source>Trying things out on any computer; short, simple texts after fine-tuning.</source>
        <translation>在任何电脑上试用；微调后可写简短的文本。</translation>
    </message>
    <message>
        <source>Trying what was installed</source>
        <translation>正在测试已安装的内容</translation>
    </message>
    <message>
        <source>Tuning makes an adapter only; “Optimise” makes the ONNX model of it.</source>
        <translation>微调只生成适配器；“优化”会将其做成 ONNX 模型。</translation>
    </message>
    <message>
        <source>Turn {number} is empty</source>
        <translation>第 {number} 轮为空</translation>
    </message>
    <message>
        <source>Turn {number} of “{column}” does not say who speaks: {name}.</source>
        <translation>“{column}”的第 {number} 轮未说明发言者：{name}。</translation>
    </message>
    <message>
        <source>Turn {number}: a tool answers although none was called</source>
        <translation>第 {number} 轮：未调用工具却有工具回应</translation>
    </message>
    <message>
        <source>Turn {number}: nobody answers what the tool said</source>
        <translation>第 {number} 轮：工具的结果无人回应</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks before the user</source>
        <translation>第 {number} 轮：助手先于用户发言</translation>
    </message>
    <message>
        <source>Turn {number}: the assistant speaks twice in a row</source>
        <translation>第 {number} 轮：助手连续发言两次</translation>
    </message>
    <message>
        <source>Turn {number}: the system speaks in the middle</source>
        <translation>第 {number} 轮：系统在中间发言</translation>
    </message>
    <message>
        <source>Turn {number}: the user speaks twice in a row</source>
        <translation>第 {number} 轮：用户连续发言两次</translation>
    </message>
    <message>
        <source>Turn “Recompute instead of keeping” off, or choose another method.</source>
        <translation>请关闭“重算代替保留”，或选择其他方法。</translation>
    </message>
    <message>
        <source>Two marked places overlap: “{first}” and “{second}”.</source>
        <translation>两处标记重叠：“{first}”和“{second}”。</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>请输入问题。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>请至少输入一个字母。</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Type or paste one.</source>
        <translation>请输入或粘贴文本。</translation>
    </message>
    <message>
        <source>Under 200, or all of one kind</source>
        <translation>不足 200 个，或全是同一种</translation>
    </message>
    <message>
        <source>Under “Layers with an adapter”, name some of these: {known}.</source>
        <translation>请在“带适配器的层”下填写其中一些：{known}。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again in Settings.</source>
        <translation>请解锁后重试，或在“设置”中重新输入密钥。</translation>
    </message>
    <message>
        <source>Unlock the system's keyring, or sign in to the system again.</source>
        <translation>请解锁系统钥匙串，或重新登录系统。</translation>
    </message>
    <message>
        <source>Unpack it, and import what is in it.</source>
        <translation>请解压后导入其中的内容。</translation>
    </message>
    <message>
        <source>Unpacking {package}</source>
        <translation>正在解包 {package}</translation>
    </message>
    <message>
        <source>Unset it and start Ustad again, or add the folder of a model you have.</source>
        <translation>请取消该设置并重新启动 Ustad，或添加您已有模型的文件夹。</translation>
    </message>
    <message>
        <source>Update Ustad to use it; nothing in it is changed until then.</source>
        <translation>请更新 Ustad 以使用它；在此之前，其中的内容不会有任何更改。</translation>
    </message>
    <message>
        <source>Update Ustad to work in it; until then nothing in it is changed.</source>
        <translation>请更新 Ustad 以在其中工作；在此之前，其中的内容不会有任何更改。</translation>
    </message>
    <message>
        <source>Update Ustad. As they were, they are kept in {path}.</source>
        <translation>请更新 Ustad。原来的设置保存在 {path} 中。</translation>
    </message>
    <message>
        <source>Update Windows, or use a build of the model for the processor.</source>
        <translation>请更新 Windows，或使用适用于处理器的模型构建。</translation>
    </message>
    <message>
        <source>Update the device's driver, or choose another provider for models.</source>
        <translation>请更新设备的驱动程序，或为模型选择其他执行提供程序。</translation>
    </message>
    <message>
        <source>Update the driver of the graphics card; until then let models run on the processor.</source>
        <translation>请更新显卡驱动程序；在此之前让模型在处理器上运行。</translation>
    </message>
    <message>
        <source>Use LoRA</source>
        <translation>使用 LoRA</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA, or run the installer again.</source>
        <translation>请改用 LoRA 代替 QLoRA，或重新运行安装程序。</translation>
    </message>
    <message>
        <source>Use LoRA instead of QLoRA.</source>
        <translation>请改用 LoRA 代替 QLoRA。</translation>
    </message>
    <message>
        <source>Use QLoRA</source>
        <translation>使用 QLoRA</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or a graphics card.</source>
        <translation>请使用适用于处理器或显卡的模型构建。</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for CUDA.</source>
        <translation>请使用适用于处理器或 CUDA 的模型构建。</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML, or chat with it in PyTorch.</source>
        <translation>请使用适用于处理器或 DirectML 的模型构建，或在 PyTorch 中与它聊天。</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor or for DirectML.</source>
        <translation>请使用适用于处理器或 DirectML 的模型构建。</translation>
    </message>
    <message>
        <source>Use a build of the model for the processor.</source>
        <translation>请使用适用于处理器的模型构建。</translation>
    </message>
    <message>
        <source>Use a single character, such as a comma, a tab or a semicolon.</source>
        <translation>请使用单个字符，例如逗号、制表符或分号。</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL).</source>
        <translation>请使用最新的索引（变量 PIP_INDEX_URL）。</translation>
    </message>
    <message>
        <source>Use it as it is, or train with LoRA, which can be merged.</source>
        <translation>请直接使用，或用可合并的 LoRA 训练。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>请只使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <translation>请使用字母、数字、空格和连字符。</translation>
    </message>
    <message>
        <source>Use one of these endings: {known}, also with {packed} after it.</source>
        <translation>请使用以下扩展名之一：{known}，其后也可加 {packed}。</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>请使用以下之一：{known}。</translation>
    </message>
    <message>
        <source>Use smaller numbers in { }, or * and + in their place.</source>
        <translation>请在 { } 中使用较小的数字，或改用 * 和 +。</translation>
    </message>
    <message>
        <source>Use system, user, assistant or tool.</source>
        <translation>请使用 system、user、assistant 或 tool。</translation>
    </message>
    <message>
        <source>Use the adapter as it is; it does not have to be merged.</source>
        <translation>请直接使用适配器；不必合并。</translation>
    </message>
    <message>
        <source>Use the columns' own names in the braces.</source>
        <translation>请在花括号中使用列自身的名称。</translation>
    </message>
    <message>
        <source>Use the columns' own names, or “messages” for the turns.</source>
        <translation>请使用列自身的名称，或用“messages”表示轮次。</translation>
    </message>
    <message>
        <source>Use the hub itself, or another mirror, under “Hub access”.</source>
        <translation>请在“Hub 访问”下使用 Hub 官方站点或其他镜像。</translation>
    </message>
    <message>
        <source>Use the pass “ModelBuilder” in its place (on a command line: --use_model_builder).</source>
        <translation>请改用处理步骤“ModelBuilder”（命令行：--use_model_builder）。</translation>
    </message>
    <message>
        <source>Use train, validation or test.</source>
        <translation>请使用 train、validation 或 test。</translation>
    </message>
    <message>
        <source>Use up to 100 letters, digits and spaces, without / \ : * ? " &lt; &gt; |</source>
        <translation>请使用最多 100 个字母、数字和空格，不含 / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>Use “olive shared-cache”, if you need one at all.</source>
        <translation>如确有需要，请使用“olive shared-cache”。</translation>
    </message>
    <message>
        <source>Use “quotes”, “torch”, “onnx” or “address”.</source>
        <translation>请使用“quotes”、“torch”、“onnx”或“address”。</translation>
    </message>
    <message>
        <source>User and assistant should take turns, and the assistant should have the last word. Many models' templates refuse anything else.</source>
        <translation>用户和助手应轮流发言，并由助手最后发言。许多模型的模板会拒绝其他情况。</translation>
    </message>
    <message>
        <source>Ustad cannot read rows from {path}: it does not know “{suffix}” files.</source>
        <translation>Ustad 无法从 {path} 读取行：它不认识“{suffix}”文件。</translation>
    </message>
    <message>
        <source>Ustad does not know how to write “{suffix}” files.</source>
        <translation>Ustad 不知道如何写入“{suffix}”文件。</translation>
    </message>
    <message>
        <source>Ustad is not allowed to read {path}.</source>
        <translation>Ustad 无权读取 {path}。</translation>
    </message>
    <message>
        <source>Ustad is not allowed to use {path}.</source>
        <translation>Ustad 无权使用 {path}。</translation>
    </message>
    <message>
        <source>Ustad looks at its memory and reckons with that</source>
        <translation>Ustad 会查看其内存并据此估算</translation>
    </message>
    <message>
        <source>Ustad runs no Python that comes with a model.</source>
        <translation>Ustad 不运行模型附带的 Python。</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Usual: half at random, half at zero. PiSSA and OLoRA begin with the strongest directions of the model's own weights, which often learns faster; the saved adapter fits the unchanged model and is twice as large.</source>
        <translation>常规：一半随机，一半为零。PiSSA 和 OLoRA 从模型自身权重中最强的方向开始，通常学得更快；保存的适配器适用于未改动的模型，体积为两倍。</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>向量存储</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>核验导出</translation>
    </message>
    <message>
        <source>Verify “{name}”</source>
        <translation>核验“{name}”</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Wait a while, or raise your limit with whoever runs it.</source>
        <translation>请稍等片刻，或向其运营者申请提高限额。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it first.</source>
        <translation>请等待其完成，或先将其停止。</translation>
    </message>
    <message>
        <source>Wait for that one, or stop it first.</source>
        <translation>请等待其完成，或先将其停止。</translation>
    </message>
    <message>
        <source>Wait for them, or ask those that failed again.</source>
        <translation>请等待回答完成，或重新询问失败的回答方。</translation>
    </message>
    <message>
        <source>Wait until it is done, or close the other window of Ustad.</source>
        <translation>请等待其完成，或关闭 Ustad 的另一个窗口。</translation>
    </message>
    <message>
        <source>Wait until the jobs that use it are done.</source>
        <translation>请等待使用它的任务完成。</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then press Index again.</source>
        <translation>请等待写入它的程序完成，然后再次按“索引”。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Way of answering</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Ways of expression</source>
        <translation>表达方式</translation>
    </message>
    <message>
        <source>We reckon with one task. Another can be added at any time.</source>
        <translation>按一个任务考虑。随时可以再增加。</translation>
    </message>
    <message>
        <source>We reckon with this computer.</source>
        <translation>按这台电脑估算。</translation>
    </message>
    <message>
        <source>Weigh a trial</source>
        <translation>权衡试验</translation>
    </message>
    <message>
        <source>Weigh what was found</source>
        <translation>权衡结果</translation>
    </message>
    <message>
        <source>Weighed were how well each way answers, its time and memory, and the trouble when knowledge changes.</source>
        <translation>衡量了每种方式回答得有多好、所需的时间和内存，以及知识变化时的麻烦。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of meaning against words</source>
        <translation>语义相对于词匹配的权重</translation>
    </message>
    <message>
        <source>Weight of rare labels</source>
        <translation>稀少类别的权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights are missing in what was saved.</source>
        <translation>保存的内容中缺少权重。</translation>
    </message>
    <message>
        <source>Weights that share a scale</source>
        <translation>共用一个缩放系数的权重数</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>要保留的权重</translation>
    </message>
    <message>
        <source>Weights, {bits} bits each: {size} GB</source>
        <translation>权重，各 {bits} 位：{size} GB</translation>
    </message>
    <message>
        <source>What Olive made cannot be opened: {file}: {reason}</source>
        <translation>无法打开 Olive 生成的内容：{file}：{reason}</translation>
    </message>
    <message>
        <source>What Olive trained has weights that are not numbers.</source>
        <translation>Olive 训练的内容含有不是数字的权重。</translation>
    </message>
    <message>
        <source>What a GPU does not need at the moment waits outside it: slower.</source>
        <translation>GPU 暂时不需要的部分在其外等待：较慢。</translation>
    </message>
    <message>
        <source>What answers at {address} is no model hub.</source>
        <translation>在 {address} 响应的不是模型 Hub。</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol.</source>
        <translation>在 {host} 响应的服务不支持 OpenAI 协议。</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the OpenAI protocol: it sent “{words}”.</source>
        <translation>在 {host} 响应的服务不支持 OpenAI 协议：它返回了“{words}”。</translation>
    </message>
    <message>
        <source>What answers at {host} is no Qdrant server.</source>
        <translation>在 {host} 响应的不是 Qdrant 服务器。</translation>
    </message>
    <message>
        <source>What changes often is current as soon as the document is replaced.</source>
        <translation>经常变化的内容，替换文档后即为最新。</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>评判标准</translation>
    </message>
    <message>
        <source>What each way costs</source>
        <translation>各种方式的成本</translation>
    </message>
    <message>
        <source>What hardly changes can be trained in once and stays right.</source>
        <translation>几乎不变的内容，训练一次便长期正确。</translation>
    </message>
    <message>
        <source>What is asked is too long for this model: {needed} tokens, and it can read and write {limit} together.</source>
        <translation>提问内容对此模型来说太长：{needed} 个词元，而它读写合计只有 {limit} 个。</translation>
    </message>
    <message>
        <source>What is beyond is never seen; the longest has {longest} tokens. Shorten them, or raise the limit when training.</source>
        <translation>超出部分永远不会被看到；最长的有 {longest} 个词元。请缩短它们，或在训练时提高上限。</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>What is remembered of {tokens} tokens: {size} GB</source>
        <translation>{tokens} 个词元的缓存：{size} GB</translation>
    </message>
    <message>
        <source>What is right today will be right in two years</source>
        <translation>今天正确的，两年后仍然正确</translation>
    </message>
    <message>
        <source>What is tried next</source>
        <translation>接下来尝试什么</translation>
    </message>
    <message>
        <source>What shall the model mainly do?</source>
        <translation>模型主要用来做什么？</translation>
    </message>
    <message>
        <source>What stood there cannot be told any more: write it anew, or import the file in its right encoding.</source>
        <translation>原来的内容已无法得知：请重新填写，或以正确的编码导入文件。</translation>
    </message>
    <message>
        <source>What the model is for</source>
        <translation>模型的用途</translation>
    </message>
    <message>
        <source>What the model was made for, or the server was started with.</source>
        <translation>模型的设计上限，或服务器启动时设定的值。</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>对比的内容</translation>
    </message>
    <message>
        <source>What was said is the expected answer, letter for letter.</source>
        <translation>回答与期望的答案一字不差。</translation>
    </message>
    <message>
        <source>What was trained has weights that are not numbers.</source>
        <translation>训练的内容含有不是数字的权重。</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>我们的建议</translation>
    </message>
    <message>
        <source>What you want to see in lists.</source>
        <translation>在列表中显示的名称。</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes about {index} (reckoned); training again takes {train}.</source>
        <translation>文档更改时，重新索引约需 {index}（估算）；重新训练需要 {train}。</translation>
    </message>
    <message>
        <source>When a document changes, indexing it again takes {index}; training again takes {train}.</source>
        <translation>文档更改时，重新索引需要 {index}；重新训练需要 {train}。</translation>
    </message>
    <message>
        <source>When knowledge changes</source>
        <translation>知识变化时</translation>
    </message>
    <message numerus="yes">
        <source>When the two answers changed places, {share}% of %n verdict(s) changed with them; these count as ties.</source>
        <translation>
            <numerusform>两个回答交换位置后，%n 次判定中有 {share}% 随之改变；这些算作平局。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where chance begins: the same seed, rows and settings give the same run.</source>
        <translation>随机性的起点：相同的随机种子、行和设置得到相同的运行。</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands first.</source>
        <translation>拿不准时，它选择排在第一的回答。</translation>
    </message>
    <message>
        <source>Where in doubt, it takes the answer that stands second.</source>
        <translation>拿不准时，它选择排在第二的回答。</translation>
    </message>
    <message>
        <source>Where some labels have far fewer rows than others, these rows can count more, so that no label is forgotten; or every row counts the same, which gets the most rows right.</source>
        <translation>当某些类别的行远少于其他类别时，可让这些行权重更高，以免类别被遗忘；或者每行权重相同，这样答对的行最多。</translation>
    </message>
    <message>
        <source>Where the adapter begins</source>
        <translation>适配器的起点</translation>
    </message>
    <message>
        <source>Where the answers differ</source>
        <translation>回答的不同之处</translation>
    </message>
    <message>
        <source>Where the device cannot be used, you are told so: another never takes its place.</source>
        <translation>设备无法使用时会告知您：绝不会由其他设备代替。</translation>
    </message>
    <message>
        <source>Where the documents hold no answer, it says so instead of making one up.</source>
        <translation>文档中没有答案时，会如实说明，而不是编造。</translation>
    </message>
    <message>
        <source>Where the others find it; only for several machines.</source>
        <translation>其他机器到哪里找它；仅用于多台机器。</translation>
    </message>
    <message>
        <source>Where the small networks go</source>
        <translation>小网络的位置</translation>
    </message>
    <message>
        <source>Where would a model be trained?</source>
        <translation>模型将在哪里训练？</translation>
    </message>
    <message>
        <source>Whether more rows would help is not sure: from {before} to {last} rows it changed by {points} points, which may be anything from {low} to {high}.</source>
        <translation>更多的行是否有帮助尚不确定：从 {before} 行到 {last} 行，变化了 {points} 个百分点，实际可能在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>Whether signs of work turn and run, and the text cursor blinks.</source>
        <translation>工作指示图标是否转动，以及文本光标是否闪烁。</translation>
    </message>
    <message>
        <source>Which questions “{name}” was trained on is not known: {reason}</source>
        <translation>无法得知“{name}”用哪些问题训练过：{reason}</translation>
    </message>
    <message>
        <source>Which way is better on our questions?</source>
        <translation>对我们的问题，哪种方式更好？</translation>
    </message>
    <message>
        <source>Which weights learn. All but “Full” leave the model as it is and train something small beside it.</source>
        <translation>哪些权重参与学习。除“全量”外，其他方式都保持模型不变，在旁边训练一个小部件。</translation>
    </message>
    <message>
        <source>Whoever uses the result can judge it at a glance</source>
        <translation>使用结果的人一眼就能判断</translation>
    </message>
    <message>
        <source>Whole, optimiser in parts (DeepSpeed ZeRO 2)</source>
        <translation>模型完整，优化器分片 (DeepSpeed ZeRO 2)</translation>
    </message>
    <message>
        <source>Windows ML has no provider ready for a neural processor of this machine.</source>
        <translation>Windows ML 没有可用于本机神经处理器的执行提供程序。</translation>
    </message>
    <message>
        <source>Windows ML's package for Python is not installed.</source>
        <translation>Windows ML 的 Python 软件包未安装。</translation>
    </message>
    <message>
        <source>Windows graphics card (DirectML)</source>
        <translation>Windows 显卡 (DirectML)</translation>
    </message>
    <message>
        <source>With DoRA, PiSSA and OLoRA cannot be saved for the unchanged model.</source>
        <translation>使用 DoRA 时，PiSSA 和 OLoRA 无法保存为适用于未改动模型的形式。</translation>
    </message>
    <message>
        <source>With GPUs</source>
        <translation>使用 GPU</translation>
    </message>
    <message>
        <source>With fewer than {few} examples fine-tuning makes little difference; looking things up works without any. Collect more, or ask for advice.</source>
        <translation>示例少于 {few} 个时，微调效果不大；检索则无需任何示例。请收集更多，或征求建议。</translation>
    </message>
    <message>
        <source>With so few examples, fine-tuning would make little difference.</source>
        <translation>示例这么少，微调效果不大。</translation>
    </message>
    <message>
        <source>Without a port, 6333 is meant. A path may follow.</source>
        <translation>未写端口时使用 6333。后面可以跟路径。</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Without our documents the answers would be guesses</source>
        <translation>没有我们的文档，回答就只能靠猜</translation>
    </message>
    <message>
        <source>Words are scored only where something is learnt, some at a time, and their gradient is taken at once.</source>
        <translation>只对有学习内容处的词打分，每次一部分，并立即计算其梯度。</translation>
    </message>
    <message>
        <source>Words in common (F1)</source>
        <translation>共有的词 (F1)</translation>
    </message>
    <message>
        <source>Words in common (ROUGE-1)</source>
        <translation>共有的词 (ROUGE-1)</translation>
    </message>
    <message>
        <source>Words in common, neither more nor less</source>
        <translation>共有的词，不多也不少</translation>
    </message>
    <message>
        <source>Words that a summary shares with the expected one, as F1.</source>
        <translation>摘要与期望摘要共有的词，以 F1 计。</translation>
    </message>
    <message>
        <source>Work with “scores” as they are: without .detach(), .item() or numpy.</source>
        <translation>请直接使用“scores”：不要用 .detach()、.item() 或 numpy。</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>正在计算数值</translation>
    </message>
    <message>
        <source>Works intermediate results out again on the way back instead of keeping them: much less memory for long rows, about a third more time.</source>
        <translation>反向计算时重新算出中间结果，而不是保留它们：长行所需内存大幅减少，时间增加约三分之一。</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>请两者都填写。</translation>
    </message>
    <message>
        <source>Write code</source>
        <translation>编写代码</translation>
    </message>
    <message>
        <source>Write each as its first character, the one after its last, and its label: start, end, label.</source>
        <translation>请将每处写为首字符位置、末字符的后一位置及其类别：start、end、label。</translation>
    </message>
    <message>
        <source>Write it as JSON; put it in quotation marks to make it text.</source>
        <translation>请写成 JSON；加上引号即为文本。</translation>
    </message>
    <message>
        <source>Write it as Jinja: {example}</source>
        <translation>请按 Jinja 编写：{example}</translation>
    </message>
    <message>
        <source>Write it as the hub does, the owner first: {example}.</source>
        <translation>请按 Hub 的写法填写，所有者在前：{example}。</translation>
    </message>
    <message>
        <source>Write it as the hub does: {example}.</source>
        <translation>请按 Hub 的写法填写：{example}。</translation>
    </message>
    <message>
        <source>Write it as the words in “{column}” say it, or delete the row.</source>
        <translation>请按“{column}”中的原文填写，或删除该行。</translation>
    </message>
    <message>
        <source>Write it like http://localhost:11434/v1 or https://host/v1.</source>
        <translation>请写成 http://localhost:11434/v1 或 https://host/v1 的形式。</translation>
    </message>
    <message>
        <source>Write it like http://localhost:6333 or https://host:6333/path.</source>
        <translation>请写成 http://localhost:6333 或 https://host:6333/path 的形式。</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database or sqlite:////data/shop.db.</source>
        <translation>请写成 postgresql://name@host/database 或 sqlite:////data/shop.db 的形式。</translation>
    </message>
    <message>
        <source>Write it like sqlite:////data/shop.db or sqlite:///C:/data/shop.db.</source>
        <translation>请写成 sqlite:////data/shop.db 或 sqlite:///C:/data/shop.db 的形式。</translation>
    </message>
    <message>
        <source>Write it whole, https:// included, or leave it empty for the hub itself.</source>
        <translation>请完整填写，包括 https://；如使用 Hub 官方站点，请留空。</translation>
    </message>
    <message>
        <source>Write names of columns in braces, each once, as in {example}, and double other braces.</source>
        <translation>请将列名写在花括号中，每个一次，如 {example}，其他花括号请写两遍。</translation>
    </message>
    <message>
        <source>Write one label for each text.</source>
        <translation>请为每个文本写一个类别。</translation>
    </message>
    <message>
        <source>Write one, like SELECT name, city FROM customers.</source>
        <translation>请写一个查询，例如 SELECT name, city FROM customers。</translation>
    </message>
    <message>
        <source>Write one, or delete the row.</source>
        <translation>请填写文本，或删除该行。</translation>
    </message>
    <message>
        <source>Write the answer that the model is to learn, or delete the row.</source>
        <translation>请填写模型要学习的回答，或删除该行。</translation>
    </message>
    <message>
        <source>Write the label of the text, or delete the row.</source>
        <translation>请填写该文本的类别，或删除该行。</translation>
    </message>
    <message>
        <source>Write what is asked, or delete the row.</source>
        <translation>请填写所问的内容，或删除该行。</translation>
    </message>
    <message>
        <source>Write “def loss(scores, labels):” into it.</source>
        <translation>请在其中写入“def loss(scores, labels):”。</translation>
    </message>
    <message>
        <source>Writing answers</source>
        <translation>写回答</translation>
    </message>
    <message>
        <source>Writing answers is what language models do. Sorting, marking and finding texts are done by small models that read and do not write.</source>
        <translation>写回答是语言模型的工作。归类、标记和检索文本由只阅读、不写作的小模型完成。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写作…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>是，始终需要</translation>
    </message>
    <message>
        <source>Yes, exactly</source>
        <translation>是，必须严格一致</translation>
    </message>
    <message>
        <source>Yes, often</source>
        <translation>是，经常</translation>
    </message>
    <message>
        <source>Your answers call for fine-tuning, but it would make little difference with so few examples. Collect at least 200 good and varied ones, then decide again.</source>
        <translation>您的回答指向微调，但示例这么少，效果不大。请收集至少 200 个优质且多样的示例，再重新决定。</translation>
    </message>
    <message>
        <source>Your documents do not cover this.</source>
        <translation>您的文档没有涉及此内容。</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>自有数据</translation>
    </message>
    <message>
        <source>Your questions do not settle it yet.</source>
        <translation>您的问题尚不足以得出结论。</translation>
    </message>
    <message>
        <source>Your questions say the same.</source>
        <translation>您的问题得出相同的结论。</translation>
    </message>
    <message>
        <source>\1 stands for what the first pair of brackets has found; write \\ for a backslash.</source>
        <translation>\1 代表第一对括号找到的内容；反斜杠请写作 \\。</translation>
    </message>
    <message>
        <source>a small adapter learns in place of all weights</source>
        <translation>由小适配器代替所有权重学习</translation>
    </message>
    <message>
        <source>another model is needed</source>
        <translation>需要更换模型</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message numerus="yes">
        <source>cuts %n row(s)</source>
        <translation>
            <numerusform>截断 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>index the document that changed</source>
        <translation>索引更改过的文档</translation>
    </message>
    <message>
        <source>index the document; train again for what was learnt</source>
        <translation>索引文档；对已学的内容重新训练</translation>
    </message>
    <message>
        <source>int4 is small and quick, fp32 exact; fp16 is for graphics cards.</source>
        <translation>int4 小而快，fp32 精确；fp16 适用于显卡。</translation>
    </message>
    <message>
        <source>k-quant</source>
        <translation>k-quant</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>llama.cpp's converter could not convert this model: {reason}</source>
        <translation>llama.cpp 的转换程序无法转换此模型：{reason}</translation>
    </message>
    <message>
        <source>llama.cpp's converter is not at {path}.</source>
        <translation>{path} 处没有 llama.cpp 的转换程序。</translation>
    </message>
    <message>
        <source>llama.cpp's converter needs the Python package {package}, which is not installed.</source>
        <translation>llama.cpp 的转换程序需要 Python 软件包 {package}，但未安装。</translation>
    </message>
    <message>
        <source>mend the rows and train again</source>
        <translation>修改行并重新训练</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>needs a rejected answer beside each chosen one</source>
        <translation>每个优选回答旁需要有一个被拒回答</translation>
    </message>
    <message>
        <source>needs questions, each with the passage that answers it</source>
        <translation>需要问题，且每个都附有回答它的段落</translation>
    </message>
    <message>
        <source>needs texts with a few labels that come again</source>
        <translation>需要带有少数重复出现的类别的文本</translation>
    </message>
    <message>
        <source>needs texts with the wanted places marked in them</source>
        <translation>需要标记了所需位置的文本</translation>
    </message>
    <message>
        <source>neural processor (NPU)</source>
        <translation>神经处理器 (NPU)</translation>
    </message>
    <message>
        <source>none: it quotes sentences</source>
        <translation>无：它引用句子</translation>
    </message>
    <message>
        <source>none: no question was trained on</source>
        <translation>无：没有问题曾用于训练</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>同一对话</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>同一文档</translation>
    </message>
    <message>
        <source>one passage</source>
        <translation>同一段落</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>reads documents</source>
        <translation>阅读文档</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>the exact number of parameters</source>
        <translation>确切的参数数量</translation>
    </message>
    <message>
        <source>the folder for graphics cards</source>
        <translation>显卡的文件夹</translation>
    </message>
    <message>
        <source>the folders for CUDA and DirectML</source>
        <translation>CUDA 和 DirectML 的文件夹</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>仅用模型</translation>
    </message>
    <message>
        <source>the model squeezed to 4 bits; takes longer</source>
        <translation>模型压缩到 4 位；耗时更长</translation>
    </message>
    <message>
        <source>the names of the folders</source>
        <translation>文件夹的名称</translation>
    </message>
    <message>
        <source>the order of the columns</source>
        <translation>列的顺序</translation>
    </message>
    <message>
        <source>the plan of the split</source>
        <translation>划分方案</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>the same corrections, a little slower</source>
        <translation>修正相同，略慢</translation>
    </message>
    <message>
        <source>the same result, about a third more time</source>
        <translation>结果相同，时间增加约三分之一</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>参与训练</translation>
    </message>
    <message>
        <source>trained, and reads documents</source>
        <translation>经过训练，并阅读文档</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>validations</source>
        <translation>次验证</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>what the columns mean</source>
        <translation>各列的用途</translation>
    </message>
    <message>
        <source>{address} does not tell how large the files of “{name}” are.</source>
        <translation>{address} 未说明“{name}”的文件大小。</translation>
    </message>
    <message>
        <source>{address} is no address of a model hub.</source>
        <translation>{address} 不是模型 Hub 的地址。</translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n of {all} records of {files} where {rule}.</source>
        <translation>
            <numerusform>{files} 的 {all} 条记录中，有 %n 条满足 {rule}，其中“{field}”有 {different} 个不同的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{different} different values of “{field}”, in %n record(s) of {files}.</source>
        <translation>
            <numerusform>{files} 的 %n 条记录中，“{field}”有 {different} 个不同的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} documents: reading {file}, part {part} of {parts}</source>
        <translation>{done} / {total} 个文档：正在读取 {file}，第 {part} 部分，共 {parts} 部分</translation>
    </message>
    <message>
        <source>{done} of {total} documents: {file}</source>
        <translation>{done} / {total} 个文档：{file}</translation>
    </message>
    <message>
        <source>{figure} billion operations a second</source>
        <translation>每秒 {figure}×10⁹ 次运算</translation>
    </message>
    <message>
        <source>{file} came damaged and is fetched again.</source>
        <translation>{file} 下载后已损坏，正在重新获取。</translation>
    </message>
    <message>
        <source>{file} came damaged from the hub.</source>
        <translation>{file} 从 Hub 下载后已损坏。</translation>
    </message>
    <message>
        <source>{file} does not say how large the model is.</source>
        <translation>{file} 未说明模型的大小。</translation>
    </message>
    <message>
        <source>{file} holds weights alone: how they go together stands in a config.json, which is not there.</source>
        <translation>{file} 只含权重：其组合方式写在 config.json 中，而该文件不存在。</translation>
    </message>
    <message>
        <source>{file} is a Python pickle, which can run any program when opened; Ustad does not open it.</source>
        <translation>{file} 是 Python pickle，打开时可能运行任意程序；Ustad 不会打开它。</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, although its name says “{suffix}”; it was read as {kind}.</source>
        <translation>{file} 是 {kind} 文件，尽管其名称为“{suffix}”；已按 {kind} 读取。</translation>
    </message>
    <message>
        <source>{file} is damaged and is fetched again.</source>
        <translation>{file} 已损坏，正在重新获取。</translation>
    </message>
    <message>
        <source>{file} is in the GGUF format, which cannot be trained.</source>
        <translation>{file} 是 GGUF 格式，无法训练。</translation>
    </message>
    <message>
        <source>{file} is no file of a model.</source>
        <translation>{file} 不是模型文件。</translation>
    </message>
    <message>
        <source>{file} is not called as the weights of a model are.</source>
        <translation>{file} 的命名不符合模型权重的惯例。</translation>
    </message>
    <message>
        <source>{file} is not in Unicode; it was read as {encoding}, the likeliest. Look whether its letters are right; if not, save it as UTF-8 and import it again.</source>
        <translation>{file} 不是 Unicode 编码；已按最可能的 {encoding} 读取。请查看文字是否正确；如不正确，请另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>{file} of “{name}” came damaged twice.</source>
        <translation>“{name}”的 {file} 两次下载后均已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n line(s) left out, which could not be read as rows.</source>
        <translation>
            <numerusform>{file}：略去 %n 行，无法读取为数据行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}: {why}</source>
        <translation>{first}：{why}</translation>
    </message>
    <message>
        <source>{folder} holds an adapter, not a whole model.</source>
        <translation>{folder} 中是适配器，不是完整的模型。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not an export that Ustad has made: its {file} is missing.</source>
        <translation>{folder} 不是 Ustad 制作的导出：缺少 {file}。</translation>
    </message>
    <message>
        <source>{folder} is not in Ustad's own models folder, so it is not deleted from here.</source>
        <translation>{folder} 不在 Ustad 自己的模型文件夹中，因此不能从这里删除。</translation>
    </message>
    <message>
        <source>{folder} was not added by hand, so it cannot be taken off the list.</source>
        <translation>{folder} 不是手动添加的，因此不能从列表中移除。</translation>
    </message>
    <message>
        <source>{folder} was not opened: {link} in it leads out of the folder, to {target}.</source>
        <translation>未打开 {folder}：其中的 {link} 指向文件夹之外的 {target}。</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: this machine does not trust its certificate.</source>
        <translation>无法安全连接 {host}：本机不信任其证书。</translation>
    </message>
    <message>
        <source>{host} could not be reached safely: {reason}.</source>
        <translation>无法安全连接 {host}：{reason}。</translation>
    </message>
    <message>
        <source>{host} did not take the request: {reason}.</source>
        <translation>{host} 没有接受请求：{reason}。</translation>
    </message>
    <message>
        <source>{host} does not answer encrypted: {reason}.</source>
        <translation>{host} 不以加密方式响应：{reason}。</translation>
    </message>
    <message>
        <source>{host} does not let “{user}” in: {reason}.</source>
        <translation>{host} 不允许“{user}”登录：{reason}。</translation>
    </message>
    <message>
        <source>{host} failed: {reason}.</source>
        <translation>{host} 出错：{reason}。</translation>
    </message>
    <message>
        <source>{host} has no model called “{model}”: {reason}.</source>
        <translation>{host} 没有名为“{model}”的模型：{reason}。</translation>
    </message>
    <message>
        <source>{host} is busy; trying again in {seconds} s…</source>
        <translation>{host} 正忙；{seconds} 秒后重试…</translation>
    </message>
    <message>
        <source>{host} refused the key: {reason}.</source>
        <translation>{host} 拒绝了密钥：{reason}。</translation>
    </message>
    <message>
        <source>{host} said nothing for {seconds} seconds.</source>
        <translation>{host} 在 {seconds} 秒内没有任何响应。</translation>
    </message>
    <message>
        <source>{host} sends requests on to another address, which is not followed.</source>
        <translation>{host} 将请求转到另一个地址，此处不会跟随。</translation>
    </message>
    <message>
        <source>{host} takes no more requests for now: {reason}.</source>
        <translation>{host} 暂时不再接受请求：{reason}。</translation>
    </message>
    <message>
        <source>{host} wants a key: {reason}.</source>
        <translation>{host} 要求密钥：{reason}。</translation>
    </message>
    <message>
        <source>{least} to {most} letters</source>
        <translation>{least} 到 {most} 个字符</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model}，位于 {host}</translation>
    </message>
    <message>
        <source>{name} cannot be exported to ONNX: the builder of ONNX Runtime GenAI does not know models of the kind {kind}.</source>
        <translation>{name} 无法导出为 ONNX：ONNX Runtime GenAI 的构建程序不认识 {kind} 类型的模型。</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory of {device}.</source>
        <translation>{name} 超出 {device} 的内存容量。</translation>
    </message>
    <message>
        <source>{name} has no file of rows itself; this is what the hub has made of it.</source>
        <translation>{name} 本身没有数据行文件；这是 Hub 由它转换而来的。</translation>
    </message>
    <message>
        <source>{name} has no file that Ustad can read rows from.</source>
        <translation>{name} 没有 Ustad 能从中读取行的文件。</translation>
    </message>
    <message>
        <source>{name} is no speaker</source>
        <translation>{name} 不是有效的发言者</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n row(s)</source>
        <translation>
            <numerusform>{name}，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, three texts</source>
        <translation>{name}，三段文本</translation>
    </message>
    <message>
        <source>{needed} MB are still to come, and {free} MB are free on the disk of {path}.</source>
        <translation>还需下载 {needed} MB，而 {path} 所在磁盘可用 {free} MB。</translation>
    </message>
    <message>
        <source>{off} off, as 4 bits are</source>
        <translation>偏差 {off}，符合 4 位精度</translation>
    </message>
    <message>
        <source>{path} and this project lie one inside the other.</source>
        <translation>{path} 与此项目存在包含关系。</translation>
    </message>
    <message>
        <source>{path} cannot be read: it does not say what is compared.</source>
        <translation>无法读取 {path}：其中未说明对比的内容。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}.</source>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} fails in line {line}: {reason}.</source>
        <translation>{path} 在第 {line} 行出错：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n column(s); that is no table of rows.</source>
        <translation>
            <numerusform>{path} 有 %n 列；这不是由行组成的表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no function called “loss”.</source>
        <translation>{path} 没有名为“loss”的函数。</translation>
    </message>
    <message>
        <source>{path} has no sheet called “{sheet}”.</source>
        <translation>{path} 没有名为“{sheet}”的工作表。</translation>
    </message>
    <message>
        <source>{path} has not been agreed to, or has changed since: Ustad does not run it.</source>
        <translation>{path} 尚未获得同意，或之后有更改：Ustad 不会运行它。</translation>
    </message>
    <message>
        <source>{path} holds no rows below its first line.</source>
        <translation>{path} 的第一行之下没有行。</translation>
    </message>
    <message>
        <source>{path} holds no rows below the names of its columns.</source>
        <translation>{path} 的列名之下没有行。</translation>
    </message>
    <message>
        <source>{path} holds no rows.</source>
        <translation>{path} 不含行。</translation>
    </message>
    <message>
        <source>{path} holds no rows. Line {line}: {reason}</source>
        <translation>{path} 不含行。第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{path} holds no rows: {reason}</source>
        <translation>{path} 不含行：{reason}</translation>
    </message>
    <message>
        <source>{path} holds no table. Line {line}: {reason}</source>
        <translation>{path} 不含表格。第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} 不含文本。</translation>
    </message>
    <message>
        <source>{path} holds only empty lines.</source>
        <translation>{path} 只含空行。</translation>
    </message>
    <message>
        <source>{path} holds this project itself.</source>
        <translation>{path} 包含此项目本身。</translation>
    </message>
    <message>
        <source>{path} is a packed {kind} file.</source>
        <translation>{path} 是 {kind} 压缩文件。</translation>
    </message>
    <message>
        <source>{path} is a {kind} file, which holds no rows that Ustad can read.</source>
        <translation>{path} 是 {kind} 文件，其中没有 Ustad 能读取的行。</translation>
    </message>
    <message>
        <source>{path} is being written by another program.</source>
        <translation>{path} 正被另一个程序写入。</translation>
    </message>
    <message>
        <source>{path} is damaged or ends too early: it cannot be unpacked whole.</source>
        <translation>{path} 已损坏或过早结束：无法完整解压。</translation>
    </message>
    <message>
        <source>{path} is damaged so badly that the program that reads it broke down.</source>
        <translation>{path} 损坏严重，读取它的程序已崩溃。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Parquet or Arrow file: {reason}</source>
        <translation>{path} 已损坏，或不是 Parquet 或 Arrow 文件：{reason}</translation>
    </message>
    <message>
        <source>{path} is damaged, protected, or no Excel workbook: {reason}.</source>
        <translation>{path} 已损坏、受保护，或不是 Excel 工作簿：{reason}。</translation>
    </message>
    <message>
        <source>{path} is damaged: it should list the parts of the set.</source>
        <translation>{path} 已损坏：它应列出数据集的各部分。</translation>
    </message>
    <message>
        <source>{path} is damaged: its answers do not fit its questions.</source>
        <translation>{path} 已损坏：其回答与问题不符。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>{path} is empty now; the copies in the project are kept.</source>
        <translation>{path} 现在为空；项目中的副本会保留。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 为空。</translation>
    </message>
    <message>
        <source>{path} is followed already, as “{name}”.</source>
        <translation>{path} 已在监视中，名为“{name}”。</translation>
    </message>
    <message>
        <source>{path} is no file of settings for Olive.</source>
        <translation>{path} 不是 Olive 的设置文件。</translation>
    </message>
    <message>
        <source>{path} is not a Python file.</source>
        <translation>{path} 不是 Python 文件。</translation>
    </message>
    <message>
        <source>{path} is not a certificate: {reason}.</source>
        <translation>{path} 不是证书：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not a dataset of Ustad.</source>
        <translation>{path} 不是 Ustad 的数据集。</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} 不是文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} 不是文本文件。</translation>
    </message>
    <message>
        <source>{path} is not an Ustad project: it has no project.json.</source>
        <translation>{path} 不是 Ustad 项目：其中没有 project.json。</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} 不为空。</translation>
    </message>
    <message>
        <source>{path} is not in this project's documents.</source>
        <translation>{path} 不在此项目的文档中。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} is one object of columns, and too large or cut off.</source>
        <translation>{path} 是由列组成的单个对象，过大或被截断。</translation>
    </message>
    <message>
        <source>{path} is there already, with something in it.</source>
        <translation>{path} 已存在，且其中有内容。</translation>
    </message>
    <message>
        <source>{path} is too large to be a loss.</source>
        <translation>{path} 太大，不可能是损失函数。</translation>
    </message>
    <message>
        <source>{path} names a file outside of it: {name}.</source>
        <translation>{path} 指向了其外部的文件：{name}。</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {ratio} times its size, as if made to fill the disk.</source>
        <translation>{path} 解压后超过其大小的 {ratio} 倍，像是有意用来占满磁盘。</translation>
    </message>
    <message>
        <source>{path} unpacks to {size} MB, as if made to fill the memory.</source>
        <translation>{path} 解压后为 {size} MB，像是有意用来占满内存。</translation>
    </message>
    <message>
        <source>{path} was not opened: “{name}” in it would act by itself, and Ustad did not put it there.</source>
        <translation>未打开 {path}：其中的“{name}”会自行执行操作，而且不是 Ustad 放入的。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Ustad.</source>
        <translation>{path} 由较新版本的 Ustad 写入。</translation>
    </message>
    <message numerus="yes">
        <source>{points} points better than “{other}” on the same %n question(s), between {low} and {high} (95 %).</source>
        <translation>
            <numerusform>在相同的 %n 个问题上，比“{other}”高 {points} 个百分点，范围在 {low} 与 {high} 之间（95%）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} computes wrongly: {off} off.</source>
        <translation>{provider} 计算有误：偏差 {off}。</translation>
    </message>
    <message>
        <source>{provider} did not start; {other} took its place.</source>
        <translation>{provider} 未能启动；由 {other} 代替。</translation>
    </message>
    <message>
        <source>{reason} (line {line} of the file)</source>
        <translation>{reason}（文件第 {line} 行）</translation>
    </message>
    <message>
        <source>{reason} Trying again in {seconds} s.</source>
        <translation>{reason} 将在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{shares}. A model trained on a mixture may answer in the wrong one; the rows not in the main script are listed.</source>
        <translation>{shares}。用混合文字训练的模型可能会用错文字作答；非主要文字的行已列出。</translation>
    </message>
    <message>
        <source>{share} cannot be the share of rows that is held out.</source>
        <translation>{share} 不能作为留出行的比例。</translation>
    </message>
    <message>
        <source>{shown} of {all} sections are shown, evenly spread.</source>
        <translation>显示 {all} 个章节中的 {shown} 个，均匀选取。</translation>
    </message>
    <message>
        <source>{source} cannot be read: {reason}.</source>
        <translation>无法读取 {source}：{reason}。</translation>
    </message>
    <message>
        <source>{speed} MB/s written, {free} GB free</source>
        <translation>写入 {speed} MB/s，可用 {free} GB</translation>
    </message>
    <message>
        <source>{tokens} tokens; cut behind “…{last}”</source>
        <translation>{tokens} 个词元；在“…{last}”之后截断</translation>
    </message>
    <message>
        <source>“2 + 3” and “2 + 4” are two good rows; “yes” and “no” to one question are a contradiction. Only you can tell: compare them.</source>
        <translation>“2 + 3”和“2 + 4”是两个好行；对同一问题答“是”和“否”则是矛盾。只有您能判断：请对比它们。</translation>
    </message>
    <message>
        <source>“How long is the warranty on this part?”</source>
        <translation>“这个零件的保修期多长？”</translation>
    </message>
    <message>
        <source>“Stop early after” needs validation rows, and there are none.</source>
        <translation>“提前停止”需要验证行，但没有验证行。</translation>
    </message>
    <message>
        <source>“The best on validation” needs validation rows, and there are none.</source>
        <translation>“验证最佳”需要验证行，但没有验证行。</translation>
    </message>
    <message>
        <source>“loss” in {path} is not a number for ordinary scores.</source>
        <translation>{path} 中的“loss”对普通分数给出的不是数字。</translation>
    </message>
    <message>
        <source>“loss” in {path} returns {shape}, not one number per token.</source>
        <translation>{path} 中的“loss”返回 {shape}，而不是每个词元一个数字。</translation>
    </message>
    <message>
        <source>“{address}” is not a web address.</source>
        <translation>“{address}”不是网址。</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” has %n character(s); a cell holds at most {most}.</source>
        <translation>
            <numerusform>“{column}”有 %n 个字符；单元格最多容纳 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{column}” holds no answer.</source>
        <translation>“{column}”不含回答。</translation>
    </message>
    <message>
        <source>“{column}” holds no label.</source>
        <translation>“{column}”不含类别。</translation>
    </message>
    <message>
        <source>“{column}” holds no marked places.</source>
        <translation>“{column}”不含标记的位置。</translation>
    </message>
    <message>
        <source>“{column}” holds no turns.</source>
        <translation>“{column}”不含轮次。</translation>
    </message>
    <message>
        <source>“{column}” holds several labels or other things than a label.</source>
        <translation>“{column}”含有多个类别，或类别以外的内容。</translation>
    </message>
    <message>
        <source>“{column}” is empty.</source>
        <translation>“{column}”为空。</translation>
    </message>
    <message>
        <source>“{column}” is plain text, without a question and an answer.</source>
        <translation>“{column}”是纯文本，没有问题和回答。</translation>
    </message>
    <message>
        <source>“{column}” is {first} in one row and {second} in another: they cannot be joined.</source>
        <translation>“{column}”在一行中为 {first}，在另一行中为 {second}：无法合并。</translation>
    </message>
    <message>
        <source>“{column}” marks characters {start} to {end}, but the text has {length}.</source>
        <translation>“{column}”标记了第 {start} 到 {end} 个字符，但文本只有 {length} 个。</translation>
    </message>
    <message>
        <source>“{column}” says “{said}”, but at its place, {start} to {end}, stands “{found}”.</source>
        <translation>“{column}”写的是“{said}”，但在其位置 {start} 到 {end} 处是“{found}”。</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot separate the cells of a table.</source>
        <translation>“{delimiter}”不能用来分隔表格的单元格。</translation>
    </message>
    <message>
        <source>“{document}” does not hold the words of the quote.</source>
        <translation>“{document}”中没有引文的文字。</translation>
    </message>
    <message>
        <source>“{document}” is not among the indexed documents.</source>
        <translation>“{document}”不在已索引的文档中。</translation>
    </message>
    <message>
        <source>“{driver}” is a driver for programs of another kind (asyncio).</source>
        <translation>“{driver}”是用于另一类程序 (asyncio) 的驱动程序。</translation>
    </message>
    <message>
        <source>“{engine}” does not write, it only quotes.</source>
        <translation>“{engine}”不会写作，只引用。</translation>
    </message>
    <message>
        <source>“{field}” is no setting that can be searched.</source>
        <translation>“{field}”不是可搜索的设置。</translation>
    </message>
    <message>
        <source>“{file}” asks a database ({host}), and was not allowed to on this machine.</source>
        <translation>“{file}”要查询数据库 ({host})，但在本机上未获允许。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as text: its encoding is unknown, or it is no text.</source>
        <translation>“{file}”无法按文本读取：编码未知，或不是文本。</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}</source>
        <translation>无法读取“{file}”：{reason}</translation>
    </message>
    <message>
        <source>“{file}” defines entities of its own, as harmful files do: not opened.</source>
        <translation>“{file}”定义了自己的实体，有害文件常这样做：未打开。</translation>
    </message>
    <message>
        <source>“{file}” does not describe a table of a database: {reason}.</source>
        <translation>“{file}”没有描述数据库的表：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}, so no search can find what is on them. If they are scans, install tesseract, a free program for text recognition, and index again.</source>
        <translation>“{file}”的第 {pages} 页没有文本，因此无法检索其内容。如果是扫描件，请安装免费的文字识别程序 tesseract，然后重新索引。</translation>
    </message>
    <message>
        <source>“{file}” has no text on page(s) {pages}: text recognition finds none either.</source>
        <translation>“{file}”的第 {pages} 页没有文本：文字识别也未找到。</translation>
    </message>
    <message>
        <source>“{file}” has no text, and text recognition finds none on its pages.</source>
        <translation>“{file}”没有文本，文字识别在其页面上也未找到。</translation>
    </message>
    <message>
        <source>“{file}” has no text: its pages are pictures, as from a scanner.</source>
        <translation>“{file}”没有文本：其页面是图片，如扫描件。</translation>
    </message>
    <message>
        <source>“{file}” has rows wider than {most} cells: the rest is left out.</source>
        <translation>“{file}”中有超过 {most} 个单元格的行：其余部分已略去。</translation>
    </message>
    <message>
        <source>“{file}” holds formulas that were never calculated: open it in a spreadsheet and save it, and their values can be read.</source>
        <translation>“{file}”含有从未计算过的公式：请用电子表格打开并保存，即可读取其值。</translation>
    </message>
    <message>
        <source>“{file}” holds more than {n} million characters of text, and was left out.</source>
        <translation>“{file}”的文本超过 {n} 百万个字符，已略去。</translation>
    </message>
    <message>
        <source>“{file}” holds no questions.</source>
        <translation>“{file}”不含问题。</translation>
    </message>
    <message>
        <source>“{file}” holds no text.</source>
        <translation>“{file}”不含文本。</translation>
    </message>
    <message>
        <source>“{file}” is a damaged SQLite database: {reason}.</source>
        <translation>“{file}”是已损坏的 SQLite 数据库：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” is copy-protected by its seller (DRM): it cannot be read.</source>
        <translation>“{file}”受销售方的版权保护 (DRM)：无法读取。</translation>
    </message>
    <message>
        <source>“{file}” is empty: it has no content at all.</source>
        <translation>“{file}”为空：没有任何内容。</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password, or is in an old format of before 2007.</source>
        <translation>“{file}”设有密码，或采用 2007 年之前的旧格式。</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}”设有密码。</translation>
    </message>
    <message>
        <source>“{file}” is nested so deeply that it cannot be read.</source>
        <translation>“{file}”嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>“{file}” is not JSON: line {line} cannot be understood.</source>
        <translation>“{file}”不是 JSON：无法理解第 {line} 行。</translation>
    </message>
    <message>
        <source>“{file}” is not a PDF, or it is damaged.</source>
        <translation>“{file}”不是 PDF，或已损坏。</translation>
    </message>
    <message>
        <source>“{file}” is not a SQLite database.</source>
        <translation>“{file}”不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>“{file}” is not a table with separators: {reason}.</source>
        <translation>“{file}”不是带分隔符的表格：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” is not an e-mail, or it is damaged.</source>
        <translation>“{file}”不是电子邮件，或已损坏。</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says ({kind}), or it is damaged.</source>
        <translation>“{file}”与其名称所示类型（{kind}）不符，或已损坏。</translation>
    </message>
    <message>
        <source>“{file}” is of a kind Ustad cannot read.</source>
        <translation>“{file}”是 Ustad 无法读取的类型。</translation>
    </message>
    <message>
        <source>“{file}” needs more than {size} MB of memory to be read, and was left out.</source>
        <translation>读取“{file}”需要超过 {size} MB 内存，已略去。</translation>
    </message>
    <message>
        <source>“{file}” says it has {pages} pages, and was not read.</source>
        <translation>“{file}”自称有 {pages} 页，未读取。</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {size} MB and was not opened.</source>
        <translation>“{file}”解压后超过 {size} MB，未打开。</translation>
    </message>
    <message>
        <source>“{file}” was changed again and again while it was being read.</source>
        <translation>“{file}”在读取过程中被反复更改。</translation>
    </message>
    <message>
        <source>“{garbled}” should read “{right}”</source>
        <translation>“{garbled}”应为“{right}”</translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%).</source>
        <translation>
            <numerusform>“{judge}”在 %n 对中有 {share}% 与您的投票一致（{low}% 至 {high}%）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{judge}” agrees with your votes on {share}% of %n pair(s) (between {low}% and {high}%); Cohen’s kappa is {kappa}, between {least} and {most}.</source>
        <translation>
            <numerusform>“{judge}”在 %n 对中有 {share}% 与您的投票一致（{low}% 至 {high}%）；科恩 kappa 为 {kappa}，在 {least} 与 {most} 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{judge}” compares the answers</source>
        <translation>“{judge}”比较回答</translation>
    </message>
    <message>
        <source>“{judge}” is also one of those that are judged: models tend to prefer their own words.</source>
        <translation>“{judge}”本身也是被评判者之一：模型往往偏爱自己的话。</translation>
    </message>
    <message>
        <source>“{label}” cannot be searched from {low} to {high}.</source>
        <translation>“{label}”无法从 {low} 搜索到 {high}。</translation>
    </message>
    <message>
        <source>“{label}” cannot be {value}.</source>
        <translation>“{label}”不能为 {value}。</translation>
    </message>
    <message>
        <source>“{label}” has no lowest and highest value.</source>
        <translation>“{label}”没有最小值和最大值。</translation>
    </message>
    <message>
        <source>“{label}” has only one value to try.</source>
        <translation>“{label}”只有一个值可尝试。</translation>
    </message>
    <message>
        <source>“{label}” is empty.</source>
        <translation>“{label}”为空。</translation>
    </message>
    <message>
        <source>“{label}” is not a number.</source>
        <translation>“{label}”不是数字。</translation>
    </message>
    <message>
        <source>“{label}” is {value}, above its greatest value {bound}.</source>
        <translation>“{label}”为 {value}，高于最大值 {bound}。</translation>
    </message>
    <message>
        <source>“{label}” is {value}, below its least value {bound}.</source>
        <translation>“{label}”为 {value}，低于最小值 {bound}。</translation>
    </message>
    <message>
        <source>“{label}” must be a number.</source>
        <translation>“{label}”必须是数字。</translation>
    </message>
    <message>
        <source>“{label}” must be a whole number.</source>
        <translation>“{label}”必须是整数。</translation>
    </message>
    <message>
        <source>“{line}” is no command of Olive.</source>
        <translation>“{line}”不是 Olive 的命令。</translation>
    </message>
    <message>
        <source>“{model}” at {host}, on this machine.</source>
        <translation>“{model}”，位于 {host}，在本机上。</translation>
    </message>
    <message>
        <source>“{model}” at {host}. Your question, and the passages found for it, are sent there.</source>
        <translation>“{model}”，位于 {host}。您的问题及为其找到的段落会发送到那里。</translation>
    </message>
    <message>
        <source>“{model}” gave nothing usable for {useless} of {asked} passages. Choose a larger model, or try another prompt on one passage first.</source>
        <translation>“{model}”在 {asked} 个段落中有 {useless} 个没有给出可用内容。请选择更大的模型，或先在一个段落上尝试其他提示词。</translation>
    </message>
    <message>
        <source>“{model}” gave other vectors than asked for: {got} instead of {wanted} numbers.</source>
        <translation>“{model}”给出的向量与要求不符：{got} 维，而非 {wanted} 维。</translation>
    </message>
    <message>
        <source>“{model}” with what it learnt in “{run}”. {note}</source>
        <translation>“{model}”以及它在“{run}”中所学的内容。{note}</translation>
    </message>
    <message>
        <source>“{most}” has {n_most} rows and “{least}” only {n_least}: a model may never say the rare ones. Add rows of them.</source>
        <translation>“{most}”有 {n_most} 行，而“{least}”只有 {n_least} 行：模型可能永远不会给出稀少的类别。请为其添加行。</translation>
    </message>
    <message>
        <source>“{name}” answers</source>
        <translation>“{name}”正在作答</translation>
    </message>
    <message>
        <source>“{name}” answers best.</source>
        <translation>“{name}”答得最好。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” answers; about %n minute(s) left</source>
        <translation>
            <numerusform>“{name}”正在作答；剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a comparison's file.</source>
        <translation>“{name}”不能用作对比文件的名称。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a conversation.</source>
        <translation>“{name}”不能用作对话的名称。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model, since its folder is named so too.</source>
        <translation>“{name}”不能用作模型名称，因为其文件夹也以此命名。</translation>
    </message>
    <message>
        <source>“{name}” cannot be trained to write answers.</source>
        <translation>“{name}”无法训练为写回答。</translation>
    </message>
    <message>
        <source>“{name}” could not answer at all:</source>
        <translation>“{name}”完全无法作答：</translation>
    </message>
    <message>
        <source>“{name}” did best, but “{other}” may be as good.</source>
        <translation>“{name}”表现最好，但“{other}”可能同样好。</translation>
    </message>
    <message>
        <source>“{name}” does not stay inside {folder}: it was left alone.</source>
        <translation>“{name}”超出了 {folder} 的范围：未作处理。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” failed on %n question(s), left out of its figures.</source>
        <translation>
            <numerusform>“{name}”在 %n 个问题上失败，未计入其数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has its weights in no safetensors file, and other formats can hold programs.</source>
        <translation>“{name}”的权重不在 safetensors 文件中，而其他格式可能含有程序。</translation>
    </message>
    <message>
        <source>“{name}” has no columns for a question and an answer.</source>
        <translation>“{name}”没有用于问题和回答的列。</translation>
    </message>
    <message>
        <source>“{name}” has no question and answer among its columns: {columns}.</source>
        <translation>“{name}”的列中没有问题和回答：{columns}。</translation>
    </message>
    <message>
        <source>“{name}” has not been split yet.</source>
        <translation>“{name}”尚未划分。</translation>
    </message>
    <message>
        <source>“{name}” has not finished, so there is nothing to try yet.</source>
        <translation>“{name}”尚未完成，因此还没有可试用的内容。</translation>
    </message>
    <message>
        <source>“{name}” is already being trained.</source>
        <translation>“{name}”已在训练中。</translation>
    </message>
    <message>
        <source>“{name}” is being downloaded already.</source>
        <translation>“{name}”已在下载中。</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>“{name}”正在训练。</translation>
    </message>
    <message>
        <source>“{name}” is chosen twice in the same way.</source>
        <translation>“{name}”以相同方式选择了两次。</translation>
    </message>
    <message>
        <source>“{name}” is in use.</source>
        <translation>“{name}”正在使用。</translation>
    </message>
    <message>
        <source>“{name}” is left out: {reason}</source>
        <translation>略去“{name}”：{reason}</translation>
    </message>
    <message>
        <source>“{name}” is neither a CSV nor a JSON file.</source>
        <translation>“{name}”既不是 CSV 文件也不是 JSON 文件。</translation>
    </message>
    <message>
        <source>“{name}” is no embedding model as sentence-transformers lays them out.</source>
        <translation>“{name}”不是 sentence-transformers 结构的嵌入模型。</translation>
    </message>
    <message>
        <source>“{name}” is no finished run of the model “{model}”.</source>
        <translation>“{name}”不是模型“{model}”已完成的运行。</translation>
    </message>
    <message>
        <source>“{name}” is no longer what was exported, so the export cannot be held against it.</source>
        <translation>“{name}”已不是当初导出的内容，因此无法与导出对照。</translation>
    </message>
    <message>
        <source>“{name}” is no name of a dataset on the hub.</source>
        <translation>“{name}”不是 Hub 上的数据集名称。</translation>
    </message>
    <message>
        <source>“{name}” is no name of a model on the hub.</source>
        <translation>“{name}”不是 Hub 上的模型名称。</translation>
    </message>
    <message>
        <source>“{name}” is no reranker: it does not give one score for a question and a passage.</source>
        <translation>“{name}”不是重排序模型：它不会为问题和段落给出一个分数。</translation>
    </message>
    <message>
        <source>“{name}” is not indexed.</source>
        <translation>“{name}”尚未索引。</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: Ustad may not write in its folder.</source>
        <translation>“{name}”以只读方式打开：Ustad 无权写入其文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is the name of a preset that comes with Ustad.</source>
        <translation>“{name}”是 Ustad 自带预设的名称。</translation>
    </message>
    <message>
        <source>“{name}” is too small to judge: models of its size do not follow such instructions.</source>
        <translation>“{name}”太小，无法评判：这种规模的模型不会遵循此类指令。</translation>
    </message>
    <message>
        <source>“{name}” lies on another computer, which was not called.</source>
        <translation>“{name}”位于另一台电脑上，未连接该电脑。</translation>
    </message>
    <message>
        <source>“{name}” only quotes, it cannot judge.</source>
        <translation>“{name}”只引用原文，不能评判。</translation>
    </message>
    <message>
        <source>“{name}” was made with a newer version of Ustad. It is open for reading only.</source>
        <translation>“{name}”由较新版本的 Ustad 创建，以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” is not surely better than “{other}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>无法确定“{one}”优于“{other}”：在 %n 个问题上相差 {points} 个百分点（95%：{low} 至 {high}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{one}” is surely better than “{other}”: by {points} points (95 %: {low} to {high}).</source>
        <translation>可以确定“{one}”优于“{other}”：相差 {points} 个百分点（95%：{low} 至 {high}）。</translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} % in “{metric}” (95 %: {low} to {high} %) on %n question(s).</source>
        <translation>
            <numerusform>在 %n 个问题上，“{one}”的“{metric}”达到 {mean}%（95%：{low}% 至 {high}%）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{one}” reaches {mean} in “{metric}” (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>在 %n 个问题上，“{one}”的“{metric}”达到 {mean}（95%：{low} 至 {high}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{other}” is more to look after and not surely better than “{chosen}”: {points} points (95 %: {low} to {high}) on %n question(s).</source>
        <translation>
            <numerusform>“{other}”维护起来更费事，且无法确定优于“{chosen}”：在 %n 个问题上相差 {points} 个百分点（95%：{low} 至 {high}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{run}” has not finished.</source>
        <translation>“{run}”尚未完成。</translation>
    </message>
    <message>
        <source>“{run}” has not learnt to mark answers in texts.</source>
        <translation>“{run}”没有学过在文本中标记答案。</translation>
    </message>
    <message>
        <source>“{run}” is finished since.</source>
        <translation>“{run}”之后已完成。</translation>
    </message>
    <message>
        <source>“{run}” made a model that reads and does not write.</source>
        <translation>“{run}”生成的模型只能阅读，不能写作。</translation>
    </message>
    <message>
        <source>“{split}” is no part of a dataset.</source>
        <translation>“{split}”不是数据集的子集。</translation>
    </message>
    <message>
        <source>“{title}” cannot be resumed.</source>
        <translation>“{title}”无法继续。</translation>
    </message>
    <message>
        <source>“{url}” is not a web address.</source>
        <translation>“{url}”不是网址。</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a Qdrant server.</source>
        <translation>“{url}”不是 Qdrant 服务器的地址。</translation>
    </message>
    <message>
        <source>“{wanted}” says nothing about questions that were trained on.</source>
        <translation>“{wanted}”无法说明训练过的问题。</translation>
    </message>
    <message>
        <source>“{words}” cannot be put in: {reason}.</source>
        <translation>无法填入“{words}”：{reason}。</translation>
    </message>
    <message>
        <source>“{words}” is not a value like the one that was there: {former}.</source>
        <translation>“{words}”与原来的值不是同一类：{former}。</translation>
    </message>
    <message>
        <source>“{workflow}” is for a run that made an adapter.</source>
        <translation>“{workflow}”用于已生成适配器的运行。</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
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
        <translation>下载的某个软件包与锁定的版本不符。</translation>
    </message>
    <message>
        <source>Close every program that uses it, remove the folder, and try again.</source>
        <translation>请关闭所有使用它的程序，移除该文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Close programs that use {place} and see that it belongs to you, and try again: what is done is kept.</source>
        <translation>请关闭使用 {place} 的程序，并确认它属于您，然后重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and try again: what is done is kept.</source>
        <translation>请连接互联网，或通过变量 PIP_INDEX_URL 指定镜像，然后重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Free some gigabytes on the disk that holds {place}, and try again: what is done is kept.</source>
        <translation>请在 {place} 所在的磁盘上释放几个 GB，然后重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Free {lack} GB there, and try again.</source>
        <translation>请在该处释放 {lack} GB，然后重试。</translation>
    </message>
    <message>
        <source>Give your network's certificate file to pip by the variable PIP_CERT, and try again.</source>
        <translation>请通过变量 PIP_CERT 将您网络的证书文件提供给 pip，然后重试。</translation>
    </message>
    <message>
        <source>Let it go on there, or close it and try again.</source>
        <translation>请让它在那里继续，或将其关闭后重试。</translation>
    </message>
    <message>
        <source>Mend what the log tells of, and try again: what is done is kept.</source>
        <translation>请解决日志中指出的问题，然后重试：已完成的部分会保留。</translation>
    </message>
    <message>
        <source>PyTorch's small build for processors cannot be had here, so the large one for NVIDIA cards is fetched; it works on the processor, too.</source>
        <translation>此处无法获取适用于处理器的 PyTorch 小型构建，因此将获取适用于 NVIDIA 显卡的大型构建；它在处理器上也能使用。</translation>
    </message>
    <message>
        <source>Remove {place} and try again; if it stays so, this system lacks what they are built on.</source>
        <translation>请移除 {place} 后重试；如果依旧如此，则此系统缺少这些软件包所依赖的组件。</translation>
    </message>
    <message>
        <source>Run `{python} -m pip cache purge`, and try again; if it stays so, your package index serves changed files.</source>
        <translation>请运行 `{python} -m pip cache purge`，然后重试；如果依旧如此，则您的软件包索引提供的文件已被更改。</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder belongs to you, and try again.</source>
        <translation>请确认磁盘有足够空间且该文件夹属于您，然后重试。</translation>
    </message>
    <message>
        <source>See that {place} may be written to, and try again.</source>
        <translation>请确认 {place} 可以写入，然后重试。</translation>
    </message>
    <message>
        <source>The broken environment {place} cannot be removed: {words}.</source>
        <translation>无法移除损坏的环境 {place}：{words}。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk that holds {place} has {free} GB free, and the set-up needs {need} GB.</source>
        <translation>{place} 所在的磁盘可用 {free} GB，而安装需要 {need} GB。</translation>
    </message>
    <message>
        <source>The environment may not be written to.</source>
        <translation>该环境无法写入。</translation>
    </message>
    <message>
        <source>The environment {place} could not be made: {words}</source>
        <translation>无法创建环境 {place}：{words}</translation>
    </message>
    <message>
        <source>The package index could not be reached.</source>
        <translation>无法连接软件包索引。</translation>
    </message>
    <message>
        <source>The package index does not have a package in the version that is locked.</source>
        <translation>软件包索引中没有某个软件包的锁定版本。</translation>
    </message>
    <message>
        <source>The package index was reached, but its certificate is not trusted here.</source>
        <translation>已连接软件包索引，但此处不信任其证书。</translation>
    </message>
    <message>
        <source>The packages are installed, but cannot be loaded: {words}</source>
        <translation>软件包已安装，但无法加载：{words}</translation>
    </message>
    <message>
        <source>The set-up was refused by the system: {words}</source>
        <translation>安装被系统拒绝：{words}</translation>
    </message>
    <message>
        <source>Use an index that is up to date (variable PIP_INDEX_URL), and try again.</source>
        <translation>请使用最新的索引（变量 PIP_INDEX_URL），然后重试。</translation>
    </message>
    <message>
        <source>Ustad is being set up already, in another window.</source>
        <translation>Ustad 正在另一个窗口中安装。</translation>
    </message>
    <message>
        <source>pip could not install the packages: {words}</source>
        <translation>pip 无法安装软件包：{words}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>In use: {tags}.</source>
        <translation>正在使用：{tags}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n document(s)</source>
        <translation>
            <numerusform>%n 个文档的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of “{name}”</source>
        <translation>“{name}”的标签</translation>
    </message>
    <message>
        <source>With commas between them. A search can keep to the documents that have a tag.</source>
        <translation>以英文逗号分隔。检索可限定于带有某个标签的文档。</translation>
    </message>
</context>
</TS>
