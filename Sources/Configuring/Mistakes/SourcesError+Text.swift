extension SourcesError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable, .tooLarge, .tooDeep, .notText, .syntax, .nothingWritten, .manyDocuments, .anchor, .alias,
            .tag,
            .keyIsNoText, .duplicateKey, .tooManyMistakes:
            wordsOfText
        case .unknownKey, .missingKey, .noValue, .wrongShape: wordsOfKeys
        case .robotsReasonMissing, .robotsReasonAlone, .delayNeedsAllowedAddresses, .connectionsNeedAllowedAddresses,
            .insecureWebhook, .exampleContact:
            wordsOfPairs
        default: wordsOfValues
        }
    }

    private var wordsOfText: String {
        switch self {
        case .unreadable(let problem): "cannot be read: \(problem)"
        case .tooLarge(let bytes, let limit): "the file has \(bytes) bytes; at most \(limit) are read"
        case .tooDeep(let limit): "lists and groups stand \(limit + 1) deep in each other; at most \(limit) are read"
        case .notText(let problem): "this is not UTF-8 text (\(problem)); save the file as UTF-8"
        case .syntax(let problem):
            "this is not YAML (\(problem)); look at the indentation and the quotation marks here and on the line above"
        case .nothingWritten: "the file is empty; begin with 'region:', 'contact:' and 'promoters:'"
        case .manyDocuments: "a second document begins here; remove the line '---'"
        case .anchor(let name): "anchors are not read; remove '&\(name)' (shared values belong under 'defaults')"
        case .alias(let name): "aliases are not read; write the value in place of '*\(name)'"
        case .tag(let tag): "tags are not read; remove '\(tag)'"
        case .keyIsNoText: "a key must be a single word; a list or a group cannot be one"
        case .duplicateKey(let key, let line): "'\(key)' stands on line \(line) already; keep one of the two"
        case .tooManyMistakes(let limit): "more than \(limit) mistakes; mend these first"
        default: ""
        }
    }

    private var wordsOfKeys: String {
        switch self {
        case .unknownKey(let key, let nearest?): "unknown key '\(key)'; did you mean '\(nearest)'?"
        case .unknownKey(let key, nil): "unknown key '\(key)'; remove it, or see sources.yml(5) for the keys"
        case .missingKey(let key, let owner): "\(owner) has no '\(key)'; add the line '\(key): …'"
        case .noValue(let key): "'\(key)' has no value; write one after the colon, or remove the line"
        case .wrongShape(let key, let expected, let found): "'\(key)' is \(found.rawValue); write \(expected.rawValue)"
        default: ""
        }
    }

    private var wordsOfPairs: String {
        switch self {
        case .robotsReasonMissing:
            "'robots: ignore' needs a 'robots_reason'; write who at the site has agreed to it, and when"
        case .robotsReasonAlone: "'robots_reason' has no 'robots: ignore' to explain; remove it, or add that line"
        case .delayNeedsAllowedAddresses(let text, let least):
            "a 'delay' of \(text) is for hosts that 'allow_addresses' names; write \(least) or more"
        case .connectionsNeedAllowedAddresses:
            "more than one connection is for hosts that 'allow_addresses' names; write 1, or remove the line"
        case .insecureWebhook(let text): "'\(text)' would send events unencrypted; write https://"
        case .exampleContact(let text, let host):
            "'contact' is still the example address \(text); \(host) would not know who is asking: write your own"
        default: ""
        }
    }
}
