import Addresses
import Testing

@testable import Reading

@Suite struct `A fragment made safe` {
    private func safe(_ html: String, base: String? = nil) -> String {
        Sanitizer(base: base.flatMap { try? WebAddress($0) }).safe(html)
    }

    @Test(arguments: [
        ("<p onclick=\"x()\">a</p>", "<p>a</p>"), ("a<script>x()</script>b", "ab"), ("<style>p{}</style>a", "a"),
        ("<a href=\"javascript:x()\">a</a>", "<a>a</a>"), ("<a href=\" java\nscript:x()\">a</a>", "<a>a</a>"),
        ("<a href=\"&#106;avascript&#58;x()\">a</a>", "<a>a</a>"),
        ("<img src=\"data:text/html,x\" alt=\"b\">", "<img alt=\"b\">"),
        ("<iframe src=\"https://x.example\">i</iframe>a", "a"),
        ("<div style=\"background:url(x)\">a</div>", "<div>a</div>"),
        ("<object><embed src=x></object>a", "a"),
        ("<svg><a xlink:href=\"javascript:x()\">a</a></svg>", "<span><a>a</a></span>"),
        ("<form action=\"https://x.example\"><input name=q>a</form>", "<span><span></span>a</span>"),
        ("<scr<script>ipt>x()</scr</script>ipt>", ""), ("<base href=\"https://x.example/\">a", "a"),
        ("<meta http-equiv=refresh content=\"0;url=x\">a", "a"),
        ("<a href=\"vbscript:x\" title='\"><script>'>a</a>", "<a title=\"&quot;&gt;&lt;script&gt;\">a</a>"),
    ])
    func `keeps nothing that runs, loads or covers`(html: String, expected: String) {
        let safe = safe(html)
        if !expected.isEmpty { #expect(safe == expected) }
        #expect(!safe.contains("<script") && !safe.lowercased().contains("javascript:"))
    }

    @Test(arguments: [
        ("<a href=\"stod\">a</a>", "<a href=\"https://a.example/sv/stod\">a</a>"),
        ("<img src='/b.png'>", "<img src=\"https://a.example/b.png\">"),
        ("<a href='mailto:a@b.example'>a</a>", "<a href=\"mailto:a@b.example\">a</a>"),
        ("<a href='HTTP://B.example/å'>a</a>", "<a href=\"HTTP://B.example/å\">a</a>"),
        ("<a href='#x'>a</a>", "<a href=\"https://a.example/sv/#x\">a</a>"),
    ])
    func `has absolute addresses`(html: String, expected: String) {
        #expect(safe(html, base: "https://a.example/sv/") == expected)
    }

    @Test(arguments: [
        ("bara text & lite till", "bara text &amp; lite till"), ("<p>a<b>b", "<p>a<b>b</b></p>"),
        ("a</div></p>b", "ab"), ("", ""),
        ("1 < 2", "1 &lt; 2"), ("<td>cell</td>", "<td>cell</td>"), ("<blink>a</blink>", "<span>a</span>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ])
    func `is whole and escaped`(html: String, expected: String) {
        #expect(safe(html) == expected)
    }
}

@Suite struct `Plain text of HTML` {
    @Test(arguments: [
        ("Forskning &amp; utveckling", "Forskning & utveckling"), ("R&D nu", "R&D nu"), ("x < y", "x < y"),
        ("<b>St&ouml;d</b> nu", "Stöd nu"),
        ("a<br>b<p>c</p>d", "a b c d"), ("Vector<int>", "Vector"), ("<a title=\"a>b\">c</a>", "c"),
        ("a<!-- b > c -->d", "ad"),
        ("<script>if (a<b) {}</script>kvar", "kvar"), ("&#150;&#x2013;", "––"), ("?a=1&copy=2", "?a=1&copy=2"),
        ("&#0;", "\u{FFFD}"), ("a <", "a <"),
        ("&;&#;&x;", "&;&#;&x;"),
    ])
    func `is what a reader sees`(html: String, text: String) {
        #expect(MarkupText.plain(html) == text)
    }

    @Test(arguments: [
        ("a < b", false), ("a <b> c", true), ("R&D", false), ("R&amp;D", true), ("Vector<int>", false), ("</p>", true),
    ])
    func `is told from HTML`(text: String, isHTML: Bool) {
        #expect(MarkupText.looksLikeHTML(text) == isHTML)
    }
}
