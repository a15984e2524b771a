using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Points by a formula on the outer scale, limited to the scale. The limiting and the way to the inner scale are decimal.</summary>
internal sealed class FormulaNormaliser<T>(Normalisation.Formula formula, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    public override MissingReason Read(Value value, IValueSource? source, ref bool near, out T points)
    {
        var result = formula.Points.Evaluate(source!);
        points = T.Zero;
        if (result.IsMissing)
        {
            return result.Missing;
        }

        var (from, to) = (Math.Min(rounding.Scale.From, rounding.Scale.To), Math.Max(rounding.Scale.From, rounding.Scale.To));
        points = rounding.Written(rounding.Scale.Read(Math.Clamp(ExactDecimal.Of(result.Number), from, to)));
        return MissingReason.None;
    }
}
