using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>A straight line between two anchors. The difference to the anchor is taken in decimal: in double it would lose digits where anchors are large and close.</summary>
internal sealed class LinearNormaliser<T>(Normalisation.Linear line, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly T _span = T.CreateChecked(line.To - line.From);
    private readonly T _none = rounding.Written(0);
    private readonly T _all = rounding.Written(100);
    private readonly T _hundred = T.CreateChecked(100);
    private readonly bool _rising = line.To > line.From;

    public override bool TryPoints(Value value, ref bool near, out T points)
    {
        var number = ExactDecimal.Of(value.Number);
        if (_rising ? number <= line.From : number >= line.From)
        {
            points = _none;
        }
        else if (_rising ? number >= line.To : number <= line.To)
        {
            points = _all;
        }
        else
        {
            points = rounding.Round(T.CreateChecked(number - line.From) / _span * _hundred, ref near);
        }

        return true;
    }
}
