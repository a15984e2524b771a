using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Yaml;

/// <summary>Judges the names that definitions give.</summary>
internal static class NameReader
{
    /// <summary>Reports a text that is no name or is reserved.</summary>
    /// <param name="name">The text.</param>
    /// <param name="what">What it names, for messages: "a metric".</param>
    /// <param name="bag">Where problems are reported.</param>
    /// <param name="reserved">Further words that cannot be used.</param>
    public static void Check(YamlScalar name, string what, DiagnosticBag bag, params ReadOnlySpan<string> reserved)
    {
        if (!Names.IsName(name.Text))
        {
            bag.Report(ShapeRules.BadName, name.Span, $"`{name.Text}` is not a name for {what}");
        }
        else if (Names.Keywords.Contains(name.Text) || reserved.Contains(name.Text))
        {
            bag.Report(NameRules.Reserved, name.Span, $"`{name.Text}` is a word of the expression language and cannot name {what}");
        }
    }
}
