using System.Collections;
using System.Reflection;
using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Engine.Tests.Judging;

/// <summary>Every number of a card, with the way to it.</summary>
internal static class CardNumbers
{
    /// <summary>Intervals are computed in another order than their values.</summary>
    private const double Rounding = 1e-9;

    public static IReadOnlyList<string> Of(ReportCard card) => [.. Walk("card", card).Select(found => $"{found.Path} = {found.Value}")];

    /// <summary>Numbers that are not finite, intervals without their value, figures that neither say nor explain.</summary>
    public static IReadOnlyList<string> Faults(ReportCard card) => [.. Walk("card", card).Where(found => !IsSound(found.Value)).Select(found => $"{found.Path} = {found.Value}")];

    private static bool IsSound(object value) => value switch
    {
        double number => double.IsFinite(number),
        Interval interval => double.IsFinite(interval.Low) && double.IsFinite(interval.High) && interval.Low <= interval.High,
        Figure { Value: { } number, Interval: { } interval, Why: null } => number >= interval.Low - Rounding && number <= interval.High + Rounding,
        Figure { Value: not null, Interval: null, Why: not null } or Figure { Value: null, Interval: null, Why: not null } => true,
        Figure => false,
        _ => true,
    };

    private static IEnumerable<(string Path, object Value)> Walk(string path, object? value)
    {
        switch (value)
        {
            case null or string or Enum or DateOnly or Type:
                yield break;
            case IEnumerable list:
                foreach (var found in list.Cast<object?>().Index().SelectMany(item => Walk($"{path}[{item.Index}]", item.Item)))
                {
                    yield return found;
                }

                yield break;
        }

        yield return (path, value);
        if (value.GetType() is { IsPrimitive: false } type)
        {
            foreach (var found in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).SelectMany(property => Walk($"{path}.{property.Name}", property.GetValue(value))))
            {
                yield return found;
            }
        }
    }
}
