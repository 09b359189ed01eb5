import Model

/// When a page was first published and last changed, as it says itself.
///
/// What is said to machines comes before what is written for people, what names its purpose before what stands near the
/// heading. A day after `latest` is never taken: it is an event's.
struct PageDates {
    private(set) var published: StatedMoment?
    private(set) var updated: StatedMoment?

    /// - Parameter latest: the day on which the page is read; nil where that isn't known.
    init(
        _ document: MarkupDocument, head: HeadStatements, items: [StructuredItem], address: String?,
        latest: CalendarDay?
    ) {
        let language = (head.language ?? "").lowercased()
        let context = DateContext(monthFirst: language == "en-us" || language == "en_us", latest: latest)
        let elements = DateElements(document, context)
        updated =
            HeadDates.updated(head, context) ?? ItemDates.updated(items, context) ?? elements.updated
        published =
            address.flatMap(AddressDay.day).map { StatedMoment($0) }.flatMap { context.usable($0) }
            ?? HeadDates.published(head, context) ?? ItemDates.published(items, context) ?? elements.published
            ?? HeadDates.vague(head, context)
    }
}

/// What reading the dates of one page depends on.
struct DateContext {
    let monthFirst: Bool
    let latest: CalendarDay?

    func moment(_ value: String) -> StatedMoment? {
        StatedMoment(value, monthFirst: monthFirst).flatMap { usable($0) }
    }

    func usable(_ moment: StatedMoment) -> StatedMoment? {
        guard StatedMoment.years.contains(moment.day.year) else { return nil }
        // Zones: a page of tomorrow may be read today.
        if let latest, moment.day > latest.advanced(by: 1) { return nil }
        return moment
    }
}

/// Dates in `<meta>`.
enum HeadDates {
    static func published(_ head: HeadStatements, _ context: DateContext) -> StatedMoment? {
        first(publishedNames, head, context)
    }

    static func updated(_ head: HeadStatements, _ context: DateContext) -> StatedMoment? {
        first(updatedNames, head, context)
    }

    /// Names that do not say which date it is.
    static func vague(_ head: HeadStatements, _ context: DateContext) -> StatedMoment? {
        first(vagueNames, head, context)
    }

    private static func first(_ names: [String], _ head: HeadStatements, _ context: DateContext) -> StatedMoment? {
        for name in names {
            for meta in head.metas where meta.name == name {
                if let moment = context.moment(meta.content) { return moment }
            }
        }
        return nil
    }

    private static let publishedNames = [
        "article:published_time", "article:published", "og:article:published_time", "og:published_time",
        "datepublished", "published_time", "publish_time", "publishdate", "publish-date", "publish_date", "pubdate",
        "pub_date", "pub-date", "publication_date", "publicationdate", "publication-date", "published",
        "published-date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created",
        "dcterms.date", "dc.date", "dc:date", "dc.created", "prism.publicationdate", "citation_publication_date",
        "citation_online_date", "citation_date", "date_published", "displaydate", "og:pubdate", "og:release_date",
        "og:regdate", "article.published", "article.created", "article:created_time", "article:create",
        "article_date_original", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "rbpubdate",
        "sw-pubdate", "vr:published-time", "created", "datecreated", "date_created", "release_date",
        "rnews:datepublished",
        "shareaholic:article_published_time", "timestamp", "uploaddate", "originalpublicationdate", "firstpublished",
        "article:published_date", "article:publicationdate", "dc.date.publication", "eprints.date", "creation_date",
        "buildtime", "post_date", "postdate", "gentics-published", "date",
    ]

    private static let updatedNames = [
        "article:modified_time", "og:updated_time", "datemodified", "article:modified", "og:article:modified_time",
        "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "lastmodified", "modified_time", "modified",
        "revision_date", "dateupdate", "utime", "updated_time", "last_modified", "article:modified_date", "dc.modified",
        "lastdate", "updated",
    ]

    private static let vagueNames = [
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "description", "og:description",
    ]
}

/// Dates in JSON-LD and microdata.
enum ItemDates {
    static func published(_ items: [StructuredItem], _ context: DateContext) -> StatedMoment? {
        first(["datePublished", "dateCreated", "uploadDate"], items, context)
    }

    static func updated(_ items: [StructuredItem], _ context: DateContext) -> StatedMoment? {
        first(["dateModified"], items, context)
    }

    /// Of articles first, then of whatever else has such a date; what stands in other things comes last.
    private static func first(_ names: [String], _ items: [StructuredItem], _ context: DateContext) -> StatedMoment? {
        let own = items.filter { $0.syntax == .jsonLD || $0.syntax == .microdata || $0.syntax == .rdfa }
        let articles = own.filter { item in item.typeNames.contains { isArticle($0) } }
        for name in names {
            for item in articles + own {
                for case .text(let text) in item.values(of: name) {
                    if let moment = context.moment(text) { return moment }
                }
            }
        }
        return nil
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "Recipe"
    }
}
