using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>A normalisation with metrics for limits: put together anew for every account.</summary>
internal sealed class VaryingNormaliser<T>(Normalisation normalisation, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    public override MissingReason Read(Value value, IValueSource? source, ref bool near, out T points)
    {
        points = T.Zero;
        var reason = LimitValues.FirstMissing(normalisation, source!);
        if (reason != MissingReason.None)
        {
            return reason;
        }

        var known = LimitValues.Fill(normalisation, source!);
        return known.IsPossible ? Of(known, rounding).Read(value, source, ref near, out points) : MissingReason.Error;
    }
}
