namespace Hale.Core.Scoring;

/// <summary>
/// Zeros of a score have no sign. The two zeros are equal and differ in one bit, and stores that pack runs of equal numbers keep either: a number that is to be the same bit for bit
/// after years must not be −0.
/// </summary>
internal static class SignedZero
{
    /// <summary>The number, and 0 for −0.</summary>
    public static double Without(double number) => number + 0.0;
}
