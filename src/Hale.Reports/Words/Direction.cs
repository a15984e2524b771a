using Hale.Engine.Auditing.Input;

namespace Hale.Reports.Words;

/// <summary>Which way a score points, in words.</summary>
/// <param name="Worse">How a worse score compares, such as <c>lower</c>.</param>
/// <param name="Worst">Where the worst ones are, such as <c>lowest</c>.</param>
/// <param name="Better">How a better score compares, such as <c>higher</c>.</param>
/// <param name="Put">Where of two accounts the worse one is put, such as <c>lower</c>.</param>
internal sealed record Direction(string Worse, string Worst, string Better, string Put)
{
    public static Direction Of(ScoreScale scale) =>
        scale.Kind == ScoreKind.Levels ? new("worse", "worst", "better", "in the worse place") :
        scale.HigherIsWorse ? new("higher", "highest", "lower", "higher") :
        new("lower", "lowest", "higher", "lower");
}
