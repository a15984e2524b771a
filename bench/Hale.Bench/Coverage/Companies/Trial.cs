using Hale.Statistics;

namespace Hale.Bench.Coverage.Companies;

/// <summary>One interval in one world.</summary>
/// <param name="What">What it is an interval of.</param>
/// <param name="Truth">What it ought to contain.</param>
/// <param name="Product">The product's interval; null where it gives none.</param>
/// <param name="Naive">The same as if rows were independent; null where there is none.</param>
internal sealed record Trial(string What, double Truth, Interval? Product, Interval? Naive);
