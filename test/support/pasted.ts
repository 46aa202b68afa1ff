/** The HTML that programs put on the clipboard, written after the form that each of them gives, with words of our own. */

/** Word for Windows: a title, a heading, fonts, a list drawn by hand, a comment, tracked changes, smart tags, a table, a picture. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/BASPAS~1/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- @font-face {font-family:"Times New Roman";} p.MsoNormal {margin:0cm; font-size:14.0pt; font-family:"Times New Roman",serif;} --></style>
</head>
<body lang=KK style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<p class=MsoTitle><span lang=KK style='mso-ansi-language:KK'>Жастар орталығының жаңалығы<o:p></o:p></span></p>
<h1 style='margin-top:12.0pt'><span lang=KK style='font-family:"Times New Roman",serif;color:#2F5496'>Қызметтер<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify;text-indent:35.45pt'><b><span lang=KK style='font-size:14.0pt;color:red;mso-ansi-language:KK'>Барлық&nbsp;&nbsp; қызмет</span></b><span
lang=KK style='font-size:14.0pt'> <i>тегін</i>, өтінім&nbsp;<a href="https://egov.kz/cms/kk"><span style='color:#0563C1'>порталда</span></a> қабылданады.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><st1:place w:st="on"><st1:City w:st="on">Қонаев</st1:City></st1:place> қаласында<ins cite="mailto:A" datetime="2026-03-01T10:00"><span lang=KK> жаңа</span></ins><del cite="mailto:A" datetime="2026-03-01T10:01"><span lang=KK> ескі</span></del> орталық<a
style='mso-comment-reference:A_1;mso-comment-date:20260301T1000'> ашылды</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[А1]</a><![endif]></span></span>.</p>
<h2>Бағыттар<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=KK>Жұмысқа орналасу<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Кәсіптік бағдар<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Әлеуметтік <b>шеберхана</b><o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1)<span>&nbsp; </span></span><![endif]>Өтінім жазу</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2)<span>&nbsp; </span></span><![endif]>Жауап күту</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
<thead><tr style='mso-yfti-irow:0'><td width=311 valign=top style='width:233.6pt;border:solid windowtext 1.0pt;background:#D9E2F3'><p class=MsoNormal><b><span lang=KK>Қызмет<o:p></o:p></span></b></p></td><td width=311 style='width:233.65pt'><p class=MsoNormal><b>Күні</b><o:p></o:p></p></td></tr></thead>
<tr><td width=311 valign=top style='width:233.6pt'><p class=MsoNormal>Заңгер кеңесі<o:p></o:p></p></td><td width=311><p class=MsoNormal>Сейсенбі<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025" style='width:200pt'><v:imagedata src="file:///C:/Temp/msohtmlclip1/01/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=267 height=178 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.png" v:shapes="_x0000_i1025"><![endif]></p>
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Тексеру керек</p></div></div></div>
<!--EndFragment-->
</body></html>`

/** Google Docs: everything in a `b` that is not bold, styles in spans, nested lists beside their items, its detour for links. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c-7fff-aaaa-bbbb-0123456789ab"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;">Үйірмелер кестесі</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial;color:#ff0000;font-weight:700;font-style:normal;white-space:pre-wrap;">Домбыра</span><span style="font-size:11pt;white-space:pre-wrap;"> мен </span><span style="font-size:11pt;font-style:italic;">шахмат</span><span style="font-size:11pt;">: </span><a href="https://www.google.com/url?q=https://example.kz/uiirme&amp;sa=D&amp;source=editors" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;text-decoration:underline;">жазылу</span></a></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-size:11pt;">Ағылшын тілі</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span>Бастапқы деңгей</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Қазақ тілі: «Үйде сөйле»</span></p></li></ul><br /><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="301" /><col width="301" /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000000 1pt;vertical-align:top;"><p dir="ltr"><span style="font-weight:700;">Күн</span></p></td><td style="vertical-align:top;"><p dir="ltr"><span>Сағат</span></p></td></tr><tr><td><p dir="ltr"><span>Дүйсенбі</span></p></td><td><p dir="ltr"><span>16:00</span></p></td></tr></tbody></table></div><p dir="ltr"><span style="border:none;display:inline-block;overflow:hidden;width:400px;height:300px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXabc?key=x" width="400" height="300" /></span></p><br class="Apple-interchange-newline"></b>`

/** A page of the web, as Chromium copies it: its styles written out, a menu button, a script, relative and dangerous links. */
export const WEB_PAGE = `<html><body>
<!--StartFragment--><article style="color: rgb(34, 34, 34); font-family: Roboto; font-size: 18px;"><h1 style="font-size: 40px;">Ашық есік күні</h1>
<div class="meta"><span>16&nbsp;желтоқсан</span><button>Бөлісу</button></div>
<div style="font-weight: bold; color: green;">Орталық <span style="font-weight: normal;">барлығын</span> шақырады.</div>
<p>Бірінші жол<br>екінші жол</p><p>&nbsp;</p><p><br></p>
<p><a href="/news/1" onclick="alert(1)">Ішкі</a>, <a href="javascript:alert(1)">қауіпті</a>, <a href="mailto:info@example.kz">хат жазу</a></p>
<blockquote style="margin: 0 0 0 40px;"><p>Дәйексөз</p></blockquote>
<figure><img src="https://example.kz/a.jpg" onerror="alert(1)"><figcaption>Сурет жазуы</figcaption></figure>
<h5 onmouseover="alert(1)">Ұсақ тақырып</h5>
<table><caption>Уақыты</caption><tbody><tr><th>Күн</th><th>Уақыт</th></tr><tr><td colspan="2">Һәм басқа</td></tr></tbody></table>
<script>alert(1)</script><iframe src="https://evil.example"></iframe><style>p{}</style></article><!--EndFragment-->
</body></html>`
