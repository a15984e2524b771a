using System.Globalization;
using System.Xml.Linq;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Tests;

/// <summary>Pages as text and as XML.</summary>
internal static class Pages
{
    public static string Of(ReportCard card)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ReportPage.Write(card, Cards.Context, output);
        return output.ToString();
    }

    public static XDocument Load(ReportCard card) => XDocument.Parse(Of(card));

    /// <summary>What a reader reads: no style sheet, and spaces that may break or not are the same.</summary>
    public static string Text(XDocument page)
    {
        var body = page.Root!.Element("body")!;
        return string.Join(' ', body.DescendantNodes().OfType<XText>().Select(text => text.Value)).Replace('\u00A0', ' ');
    }
}
