/// The files of the world, as they lie in `Pages/`. A new promoter is one file and one line here.
enum WorldFiles {
    static let all: [(name: String, bytes: [UInt8])] = [
        ("region.txt", PackageResources.region_txt),
        ("lyft.txt", PackageResources.lyft_txt),
        ("garanti.txt", PackageResources.garanti_txt),
        ("skog.txt", PackageResources.skog_txt),
        ("lst.txt", PackageResources.lst_txt),
        ("skam.txt", PackageResources.skam_txt),
        ("mkam.txt", PackageResources.mkam_txt),
        ("ute.txt", PackageResources.ute_txt),
        ("euro.txt", PackageResources.euro_txt),
        ("nord.txt", PackageResources.nord_txt),
        ("bruk.txt", PackageResources.bruk_txt),
        ("alvnas.txt", PackageResources.alvnas_txt),
        ("tall.txt", PackageResources.tall_txt),
        ("faktor.txt", PackageResources.faktor_txt),
        ("skola.txt", PackageResources.skola_txt),
        ("furu.txt", PackageResources.furu_txt),
        ("stift.txt", PackageResources.stift_txt),
        ("tekno.txt", PackageResources.tekno_txt),
        ("myr.txt", PackageResources.myr_txt),
        ("relations.txt", PackageResources.relations_txt),
    ]
}
