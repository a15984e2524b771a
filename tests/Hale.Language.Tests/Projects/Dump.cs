using System.Collections;
using System.Globalization;
using System.Text;
using Hale.Core.Expressions;
using Hale.Core.Time;

namespace Hale.Tests.Projects;

/// <summary>Everything in a project as text, dictionaries in the order of their keys: equal texts, equal projects.</summary>
internal static class Dump
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        Expression or ProjectZone or Enum => value.ToString()!,
        IDictionary map => Braces(map.Keys.Cast<object>().Select(key => $"{Of(key)}: {Of(map[key])}").Order(StringComparer.Ordinal)),
        IEnumerable list => Braces(list.Cast<object?>().Select(Of)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        bool or char => value.ToString()!,
        _ => Properties(value),
    };

    private static string Properties(object value) => value.GetType().Name + Braces(value.GetType().GetProperties()
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false })
        .Select(property => $"{property.Name}={Of(property.GetValue(value))}"));

    private static string Braces(IEnumerable<string> parts) => new StringBuilder("{").AppendJoin("; ", parts).Append('}').ToString();
}
