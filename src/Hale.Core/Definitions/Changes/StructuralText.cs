using System.Collections;
using System.Globalization;
using System.Reflection;
using Hale.Core.Expressions;

namespace Hale.Core.Definitions.Changes;

/// <summary>
/// A text that is equal for models that say the same. Records compare their lists by reference, and sources have no canonical form; what is added to their models is covered by itself.
/// </summary>
internal static class StructuralText
{
    /// <summary>The text of a model of this assembly; not for people.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}"),
        Expression expression => expression.ToString(),
        decimal number => CanonicalJson.Number(number),
        IDictionary pairs => $"{{{string.Join(';', pairs.Keys.Cast<object>().Select(key => $"{Of(key)}={Of(pairs[key])}").Order(StringComparer.Ordinal))}}}",
        IEnumerable list => $"[{string.Join(';', list.Cast<object?>().Select(Of))}]",
        _ when IsModel(value.GetType()) => OfModel(value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    /// <summary>A record class, in which there may be lists.</summary>
    private static bool IsModel(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static string OfModel(object model)
    {
        var type = model.GetType();
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => $"{property.Name}={Of(property.GetValue(model))}");
        return $"{type.Name}({string.Join(';', members)})";
    }
}
