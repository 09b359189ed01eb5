import Model

/// Says what a page that answered 200 really is. Sure before quick: a page that offers something and only mentions a login or
/// an error stays content.
struct PageJudge {
    /// UTF-8 bytes of visible text, white space not counted, above which a page is never a wall or an error.
    static let wallLimit = 1_500
    /// The same for a page that only scripts fill.
    static let shellLimit = 220

    private let page: Page
    private let bodyText: String
    private let titles: [String]
    private let head: String
    private let bodyLength: Int
    private let found: Int

    /// - Parameter found: observations that were made of the page.
    init(page: Page, found: Int) {
        self.page = page
        self.found = found
        let body = page.tree.first(.body, in: 0..<page.tree.nodes.count) ?? 0
        let visible = page.tree.subtree(body)
        bodyLength = page.tree.visibleLength(visible)
        let main = page.tree.text(in: page.mainRange)
        bodyText =
            String(
                decoding: Array((main.isEmpty ? page.tree.seenText(visible) : main).utf8.prefix(4_096)), as: UTF8.self
            ).comparable
        titles = [page.title, page.headingText].compactMap { $0?.comparable }
        head = titles.joined(separator: " | ")
    }

    var judgement: PageJudgement {
        guard found <= 1 else { return .content }
        for rule in Self.rules where rule.holds(self) { return rule.judgement }
        return found == 0 ? .nothing : .content
    }

    private struct Rule: Sendable {
        let judgement: PageJudgement
        let holds: @Sendable (PageJudge) -> Bool
    }

    /// Asked in this order.
    private static let rules: [Rule] = [
        Rule(judgement: .botWall) {
            $0.isShort
                && ($0.isTitled(JudgementWords.robot, JudgementWords.robotTitles)
                    || $0.says(JudgementWords.robotText, in: $0.bodyText))
        },
        Rule(judgement: .scriptShell) { $0.isScriptShell },
        Rule(judgement: .maintenance) {
            $0.isShort && $0.isTitled(JudgementWords.maintenance, JudgementWords.maintenanceTitles)
        },
        Rule(judgement: .errorPage) {
            $0.isShort && ($0.says(JudgementWords.error, in: $0.head) || $0.beginsWithError)
        },
        Rule(judgement: .loginWall) { $0.isLoginWall },
        Rule(judgement: .consentWall) { $0.isConsentWall },
    ]

    private var isShort: Bool { page.measures.textLength(page.mainRange) < Self.wallLimit }

    /// Whether the title or the heading holds one of the phrases, or is one of the words.
    private func isTitled(_ phrases: [String], _ words: [String]) -> Bool {
        says(phrases, in: head) || titles.contains { words.contains($0) }
    }

    private func says(_ phrases: [String], in text: String) -> Bool {
        phrases.contains { text.holdsPhrase($0) }
    }

    private var beginsWithError: Bool {
        let start = bodyText.prefix(160)
        return page.measures.textLength(page.mainRange) < 500
            && JudgementWords.error.contains { String(start).holdsPhrase($0) }
    }

    /// Nothing to be seen, but scripts and a place for them to fill, or words that ask for them.
    private var isScriptShell: Bool {
        guard bodyLength < Self.shellLimit else { return false }
        let tree = page.tree
        let scripts = tree.nodes.contains { $0.tag == .script && ($0["src"] != nil || $0["type"] == "module") }
        let asks = tree.nodes.indices.contains { index in
            tree[index].tag == .noscript
                && says(JudgementWords.scripts, in: Page.rawText(of: index, in: tree).comparable)
        }
        let mount = tree.nodes.indices.contains { index in
            guard tree[index].tag == .div || tree[index].tag == .other,
                let id = tree[index]["id"] ?? tree[index].otherName
            else { return false }
            return JudgementWords.mounts.contains(id.lowercased()) && tree.text(of: index).isEmpty
        }
        return asks || (scripts && mount) || says(JudgementWords.scripts, in: bodyText)
    }

    private var isLoginWall: Bool {
        let length = page.measures.textLength(page.mainRange)
        let asksForPassword = page.tree.nodes.contains { $0.tag == .input && $0["type"]?.lowercased() == "password" }
        if asksForPassword, length < 500, says(JudgementWords.login, in: head) || found == 0 { return true }
        return length < 700 && says(JudgementWords.loginNeeded, in: head + " | " + bodyText.prefix(600))
    }

    private var isConsentWall: Bool {
        // The cheap question first: a page of some length is no wall, whatever stands around its content.
        guard page.measures.textLength(page.mainRange) < 900 else { return false }
        let text = page.tree.seenText(0..<page.tree.nodes.count)
        guard text.utf8.count < 2_500, SmallPrint.isConsent(text) else { return false }
        return says(JudgementWords.consent, in: head)
            || (page.measures.textLength(page.mainRange) < 40 && text.utf8.count > 80)
    }
}

extension PageTree {
    /// All visible text of a range, what stands around the content too.
    func seenText(_ range: Range<Int>) -> String {
        var plain = PlainText()
        for index in range where nodes[index].isText && nodes[index].part != .hidden {
            plain.append(nodes[index].text)
            plain.separate()
        }
        return plain.text
    }

    func visibleLength(_ range: Range<Int>) -> Int {
        range.reduce(0) { sum, index in
            guard nodes[index].isText, nodes[index].part != .hidden else { return sum }
            return sum + nodes[index].text.utf8.count { !$0.isSpace }
        }
    }
}
