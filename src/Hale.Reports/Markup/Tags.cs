using System.Text;

namespace Hale.Reports.Markup;

/// <summary>The elements of the page, written so that the page is well-formed XML too.</summary>
internal static class Tags
{
    public static Html Element(string name, ReadOnlySpan<(string Name, string Value)> attributes, params ReadOnlySpan<Html> content)
    {
        var markup = Open(name, attributes).Append('>');
        foreach (var part in content)
        {
            markup.Append(part.Markup);
        }
        return Html.Made(markup.Append("</").Append(name).Append('>').ToString());
    }

    /// <summary>An element that has no content by its nature.</summary>
    public static Html Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => Html.Made(Open(name, attributes).Append(" />").ToString());

    public static Html P(params ReadOnlySpan<Html> content) => Element("p", [], content);

    public static Html Styled(string kind, params ReadOnlySpan<Html> content) => Element("p", [("class", kind)], content);

    public static Html Div(string kind, params ReadOnlySpan<Html> content) => Element("div", [("class", kind)], content);

    public static Html H3(string text) => Element("h3", [], text);

    public static Html Strong(string text) => Element("strong", [], text);

    public static Html Span(string kind, params ReadOnlySpan<Html> content) => Element("span", [("class", kind)], content);

    /// <summary>A name from a file, kept from turning the direction of the text around it.</summary>
    public static Html Name(string? text) => Element("bdi", [], text);

    public static Html List(IEnumerable<Html> items) => Element("ul", [], Items(items));

    public static Html Numbered(IEnumerable<Html> items) => Element("ol", [], Items(items));

    public static Html Paragraphs(IEnumerable<string?> paragraphs) => Html.Join(paragraphs.Where(text => !string.IsNullOrEmpty(text)).Select(text => P(text)));

    public static Html Details(string kind, string summary, params ReadOnlySpan<Html> content) =>
        Element("details", [("class", kind)], Element("summary", [], summary), Together(content));

    public static Html Section(string id, string heading, params ReadOnlySpan<Html> content) =>
        Element("section", [("id", id), ("aria-labelledby", id + "-h")], Element("h2", [("id", id + "-h")], heading), Together(content));

    private static Html Items(IEnumerable<Html> items) => Html.Join(items.Select(item => Element("li", [], item)));

    private static Html Together(ReadOnlySpan<Html> parts)
    {
        var markup = new StringBuilder();
        foreach (var part in parts)
        {
            markup.Append(part.Markup);
        }
        return Html.Made(markup.ToString());
    }

    private static StringBuilder Open(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var markup = new StringBuilder("<").Append(name);
        foreach (var (key, value) in attributes)
        {
            markup.Append(' ').Append(key).Append("=\"").Append(Html.Encode(value)).Append('"');
        }
        return markup;
    }
}
