using Hale.Reports.Markup;

namespace Hale.Reports.Page;

/// <summary>The head of every page: it may load nothing and run nothing.</summary>
internal static class PageHead
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    public static Html Of(string title, string version, Html style) => Tags.Element(
        "head",
        [],
        Tags.Void("meta", ("charset", "utf-8")),
        Tags.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)),
        Tags.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")),
        Tags.Void("meta", ("name", "color-scheme"), ("content", "light dark")),
        Tags.Void("meta", ("name", "generator"), ("content", "Hale " + version)),
        Tags.Void("link", ("rel", "icon"), ("href", "data:,")),
        Tags.Element("title", [], title),
        style);
}
