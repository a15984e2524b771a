using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads a time zone.</summary>
internal static class ZoneReader
{
    /// <summary>The zone under a key; null when the key is absent or its value was reported.</summary>
    public static ProjectZone? Read(MapReader map, string key, DiagnosticBag bag)
    {
        if (map.Text(key) is not { } name)
        {
            return null;
        }

        // Machines also know abbreviations and their own names; only the names of regions mean the same everywhere.
        if ((name == "UTC" || name.Contains('/', StringComparison.Ordinal)) && ProjectZone.TryFind(name, out var zone))
        {
            return zone;
        }

        bag.Report(ShapeRules.UnknownZone, map.Optional(key)!.Span, $"there is no time zone `{name}`");
        return null;
    }
}
