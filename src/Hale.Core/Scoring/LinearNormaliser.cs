using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>
/// A straight line between two anchors. The difference to the anchor is taken in decimal: in double it would lose digits where anchors are large and close.
/// </summary>
internal sealed class LinearNormaliser<T>(Normalisation.Linear line, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly decimal _from = line.From.Number;
    private readonly decimal _to = line.To.Number;
    private readonly T _none = rounding.Written(0);
    private readonly T _all = rounding.Written(100);
    private readonly T _hundred = T.CreateChecked(100);
    private readonly bool _rising = line.To.Number > line.From.Number;

    public override MissingReason Read(Value value, IValueSource? source, ref bool near, out T points)
    {
        var number = ExactDecimal.Of(value.Number);
        if (line.Bounded && IsOutside(number))
        {
            points = T.Zero;
            return MissingReason.NotApplicable;
        }

        if (_rising ? number <= _from : number >= _from)
        {
            points = _none;
        }
        else if (_rising ? number >= _to : number <= _to)
        {
            points = _all;
        }
        else
        {
            points = rounding.Round(Stretch<T>.Position(_from, _to, number) * _hundred, ref near);
        }

        return MissingReason.None;
    }

    private bool IsOutside(decimal number) => _rising ? number < _from || number > _to : number > _from || number < _to;
}
