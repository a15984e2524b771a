namespace Hale.Engine.Calibrating;

/// <summary>The numbers of a map, all on the scale of log odds of staying.</summary>
/// <param name="Common">The intercept that all accounts have in common.</param>
/// <param name="Rise">The coefficient of the score, 0 or more: of score / 100 or, where the map bends, of ln p with p = (score + ½) / 101.</param>
/// <param name="Bend">Where the map bends the coefficient of −ln(1 − p), 0 or more; otherwise 0.</param>
/// <param name="Due">What is added where the decision is due before the end of the time that is looked at.</param>
/// <param name="DueMonths">What is added there for each 30 days until the decision.</param>
/// <param name="Unscored">The log odds of accounts without a score.</param>
/// <param name="Terms">What is added for each class of terms of the map, in their order.</param>
/// <param name="Steps">The log odds at each place of the map, never falling; empty where it has no steps.</param>
public sealed record MapParameters(
    double Common, double Rise, double Bend, double Due, double DueMonths, double Unscored, IReadOnlyList<double> Terms, IReadOnlyList<double> Steps)
{
    private const int Fixed = 6;

    /// <summary>The numbers in a row.</summary>
    public double[] ToVector() => [Common, Rise, Bend, Due, DueMonths, Unscored, .. Terms, .. Steps];

    /// <summary>The parameters from their numbers in a row, of which so many belong to terms.</summary>
    public static MapParameters Of(IReadOnlyList<double> vector, int terms) => new(
        vector[0], vector[1], vector[2], vector[3], vector[4], vector[5], [.. vector.Skip(Fixed).Take(terms)], [.. vector.Skip(Fixed + terms)]);

    /// <summary>The same with all log odds moved by one number.</summary>
    public MapParameters Moved(double by, bool hasSteps) => this with
    {
        Common = hasSteps ? Common : Common + by,
        Unscored = Unscored + by,
        Steps = [.. Steps.Select(step => step + by)],
    };
}
