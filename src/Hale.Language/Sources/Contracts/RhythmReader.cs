using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Contracts;

/// <summary>Reads how often and how much a source must give: <c>freshness</c> and <c>volume</c>.</summary>
internal sealed class RhythmReader(DiagnosticBag bag)
{
    private const int UsualWeeks = 4;
    private const int MostWeeks = 52;

    private readonly DaysReader _days = new(bag);

    public static MapShape FreshnessKeys { get; } = new(
        MapKeys.Text("warn_after", "The age from which on it warns, such as `1d`."), MapKeys.Text("error_after", "The age from which on it is broken, such as `3d`."), RuleSettingsReader.Then);

    public static MapShape VolumeKeys { get; } = new(
        MapKeys.Node("weeks", "How many weeks before say what is usual: 4 when it is not written.", ValueShape.Number),
        MapKeys.Node("warn_below", "The share of the usual below which it warns, such as `60%`.", ValueShape.Number),
        MapKeys.Node("error_below", "The share of the usual below which it is broken.", ValueShape.Number),
        MapKeys.Node("warn_above", "The share of the usual above which it warns, such as `300%`.", ValueShape.Number),
        MapKeys.Node("error_above", "The share of the usual above which it is broken.", ValueShape.Number),
        RuleSettingsReader.Then);

    public FreshnessContract? Freshness(MapReader contract)
    {
        if (contract.Mapping("freshness", "`freshness`", FreshnessKeys) is not { } map)
        {
            return null;
        }

        var read = new FreshnessContract(_days.Read(map, "warn_after"), _days.Read(map, "error_after"), map.Read(RuleSettingsReader.Then));
        if (map.Optional("warn_after") is null && map.Optional("error_after") is null)
        {
            bag.Report(ShapeRules.MissingKey, map.Map.Span, "`freshness` needs `warn_after` or `error_after`", "write `freshness: { warn_after: 1d, error_after: 3d }`");
        }

        ReportOrder(map, "warn_after", "error_after", read.WarnAfter >= read.ErrorAfter);
        map.Finish();
        return read;
    }

    public VolumeContract? Volume(MapReader contract, IReadOnlyList<RowMapping> rows)
    {
        if (contract.Mapping("volume", "`volume`", VolumeKeys) is not { } map)
        {
            return null;
        }

        var weeks = map.WholeIn("weeks", 1, MostWeeks, "write a whole number of weeks from 1 to 52") ?? UsualWeeks;
        var read = new VolumeContract(weeks, map.Read(RuleSettingsReader.Then))
        {
            WarnBelow = Share(map, "warn_below", most: 1), ErrorBelow = Share(map, "error_below", most: 1), WarnAbove = Share(map, "warn_above"), ErrorAbove = Share(map, "error_above"),
        };
        Report(map, contract, rows, read);
        map.Finish();
        return read;
    }

    private void Report(MapReader map, MapReader contract, IReadOnlyList<RowMapping> rows, VolumeContract read)
    {
        ReportOrder(map, "warn_below", "error_below", read.WarnBelow <= read.ErrorBelow);
        ReportOrder(map, "warn_above", "error_above", read.WarnAbove >= read.ErrorAbove);
        if (new[] { "warn_below", "error_below", "warn_above", "error_above" }.All(key => map.Optional(key) is null))
        {
            bag.Report(ShapeRules.MissingKey, map.Map.Span, "`volume` says no share", "write `volume: { warn_below: 60%, error_below: 30% }`");
        }

        if (rows.Count > 0 && !rows.Any(row => row.IsActivity))
        {
            bag.Report(ContractRules.DoesNotFit, contract.Entry("volume")!.Key.Span, "the rows of the source are neither events nor points, and so have no usual number a day", "remove `volume`");
        }
    }

    private static decimal? Share(MapReader map, string key, decimal most = 1_000_000) =>
        map.NumberIn(key, 0, most, most == 1 ? "write a share such as `30%`, at most 100%" : "write a share such as `300%`");

    private void ReportOrder(MapReader map, string warn, string error, bool isNever)
    {
        if (isNever)
        {
            bag.Report(ContractRules.NeverBroken, map.Optional(warn)!.Span, $"`{warn}` never warns: where it would, `{error}` holds already", $"let `{warn}` be the milder one");
        }
    }
}
