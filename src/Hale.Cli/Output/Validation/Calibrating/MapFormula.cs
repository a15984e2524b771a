using System.Globalization;
using Hale.Engine.Calibrating;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>What a map computes, in one line.</summary>
internal static class MapFormula
{
    public static string Of(ProbabilityMap map)
    {
        var best = map.Best;
        var line = map.Shape switch
        {
            MapShape.Level => Number(best.Common),
            MapShape.Line or MapShape.Steps => $"{Number(best.Common)} + {Number(best.Rise)} × s/100",
            MapShape.Bend => $"{Number(best.Common)} + {Number(best.Rise)} × ln p − {Number(best.Bend)} × ln(1 − p), with p = (s + ½)/101",
        };
        var terms = map.Terms.Select((term, index) => $"{Signed(best.Terms[index])} {Term(term)}");
        string[] due = best is { Due: 0, DueMonths: 0 } ? [] : [$"{Signed(best.Due)} where a decision is due, {Signed(best.DueMonths)} for each 30 days until it"];
        var further = string.Join(", ", terms.Concat(due));
        var steps = map.Shape == MapShape.Steps ? $"; from there {map.Places.Count.ToString(CultureInfo.InvariantCulture)} rising steps" : string.Empty;
        return $"log odds of staying = {line}{(further.Length > 0 ? $"; {further}" : string.Empty)}{steps}";
    }

    public static string Shape(MapShape shape) => shape switch
    {
        MapShape.Level => "a level",
        MapShape.Line => "a straight line of log odds (Platt)",
        MapShape.Bend => "a bent line of log odds (beta)",
        MapShape.Steps => "rising steps (isotonic)",
    };

    public static string Term(TermClass term) => term switch
    {
        TermClass.None => "without a term that ends",
        TermClass.Month => "for terms of a month",
        TermClass.Quarter => "for terms of two or three months",
        TermClass.HalfYear => "for terms of four to six months",
        TermClass.Year => "for terms of about a year",
        TermClass.TwoYears => "for terms of about two years",
        TermClass.Longer => "for longer terms",
    };

    private static string Number(double number) => CalibrationWords.Fixed(number, 3);

    private static string Signed(double number) => (number >= 0 ? "+" : string.Empty) + Number(number);
}
