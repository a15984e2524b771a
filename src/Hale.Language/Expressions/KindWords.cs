using Hale.Core.Values;

namespace Hale.Language.Expressions;

/// <summary>What people call the kinds.</summary>
internal static class KindWords
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Number => "a number",
        ValueKind.Text => "a text",
        ValueKind.Boolean => "true or false",
    };
}
