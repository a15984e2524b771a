using System.Numerics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>Rounds inner numbers to decimal places of the outer scale, and tells when a double stands too near a half to decide.</summary>
internal sealed class OuterRounding<T>
    where T : struct, IFloatingPoint<T>
{
    private static readonly T Half = T.CreateChecked(0.5m);
    private static readonly T Hundred = T.CreateChecked(100);

    private readonly int _decimals;
    private readonly int _settled;
    private readonly MidpointRounding _mode;
    private readonly T _from;
    private readonly T _step;
    private readonly T _power;
    private readonly T _margin;

    public OuterRounding(Scale scale, int decimals, MidpointRounding mode)
    {
        var power = 1m;
        for (var place = 0; place < decimals; place++)
        {
            power *= 10;
        }

        (_decimals, _mode, _settled) = (decimals, mode, RoundingMargin.SettledOuter(scale));
        _from = T.CreateChecked(scale.From);
        _step = T.CreateChecked((scale.To - scale.From) / 100);
        _power = T.CreateChecked(power);
        _margin = T.CreateChecked(RoundingMargin.Outer(scale) * power);
    }

    /// <summary>The nearest inner number that is printable outside; sets <paramref name="near"/> when a half is too near for a double.</summary>
    public T Round(T inner, ref bool near)
    {
        near |= IsNearHalf(inner);
        var outer = T.Round(T.Round(_from + (_step * inner), _settled), _decimals, _mode);
        return T.Clamp((outer - _from) / _step, T.Zero, Hundred);
    }

    public bool IsNearHalf(T inner)
    {
        var places = (_from + (_step * inner)) * _power;
        return T.Abs(places - T.Floor(places) - Half) <= _margin;
    }
}
