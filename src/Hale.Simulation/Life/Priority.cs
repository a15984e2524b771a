namespace Hale.Simulation.Life;

/// <summary>How much a ticket matters.</summary>
/// <param name="Name">How files name it.</param>
/// <param name="Hours">The median time to its solution.</param>
/// <param name="Pain">What it adds to the pain when it is solved in that time.</param>
internal sealed record Priority(string Name, double Hours, double Pain)
{
    public static Priority Low { get; } = new("low", 90, 0.01);

    public static Priority Normal { get; } = new("normal", 48, 0.04);

    public static Priority High { get; } = new("high", 20, 0.14);

    public static Priority Urgent { get; } = new("urgent", 6, 0.32);
}
