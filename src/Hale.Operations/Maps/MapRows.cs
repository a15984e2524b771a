using Hale.Engine.Calibrating;

namespace Hale.Operations.Maps;

/// <summary>Maps as rows, and back. What stands in columns of its own can be asked for; the text of the map completes it.</summary>
internal static class MapRows
{
    public static MapRow Of(ScoreMap map) => new()
    {
        Number = map.Number,
        Score = map.Score,
        Definition = map.DefinitionHash,
        Backtest = map.Backtest,
        Rules = map.Target.ToString(),
        BasedOn = map.BasedOn,
        MovedBy = map.MovedBy,
        FittedFrom = map.FittedFrom,
        FittedUntil = map.FittedUntil,
        Observations = map.Counts.Observations,
        Churners = map.Counts.Churners,
        TestedFrom = map.Test?.From,
        TestedUntil = map.Test?.Until,
        TestedObservations = map.Test?.Observations ?? 0,
        TestedChurners = map.Test?.Churners ?? 0,
        Verdict = CalibrationVerdicts.Word(map.Verdict),
        MadeAt = map.MadeAt,
        Map = MapText.Write(map),
    };

    public static ScoreMap Of(MapRow row) => MapText.Read(
        (target, map, counts, ranges, test) => new ScoreMap(
            row.Score, row.Definition, row.Backtest, target, map, row.FittedFrom, row.FittedUntil, counts, ranges, test, CalibrationVerdicts.Of(row.Verdict), row.MadeAt)
        {
            Number = row.Number,
            BasedOn = row.BasedOn,
            MovedBy = row.MovedBy,
        },
        row.Map);
}
