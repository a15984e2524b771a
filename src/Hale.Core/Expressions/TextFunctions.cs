using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>The functions of texts.</summary>
internal static class TextFunctions
{
    public static Value Evaluate(Call call, IValueSource source)
    {
        var text = call.Arguments[0].Evaluate(source);
        if (call.Function == Function.Lower)
        {
            return text.IsMissing ? text : Value.Of(Lower(text.Text));
        }

        if (call.Function == Function.DomainOf)
        {
            return text.IsMissing ? text : DomainOf(text.Text);
        }

        var prefix = call.Arguments[1].Evaluate(source);
        var missing = FirstReason.Of(text, prefix);
        return missing != MissingReason.None ? Value.MissingFor(missing) : Value.Of(text.Text.StartsWith(prefix.Text, StringComparison.Ordinal));
    }

    private static Value DomainOf(string address)
    {
        var at = address.LastIndexOf('@');
        return at < 0 || at == address.Length - 1 ? Value.MissingFor(MissingReason.NoData) : Value.Of(Lower(address[(at + 1)..]));
    }

    // Unicode's simple mapping makes an i of the Turkish İ, as the engines do; .NET leaves it alone.
    private static string Lower(string text) => text.ToLowerInvariant().Replace('\u0130', 'i');
}
