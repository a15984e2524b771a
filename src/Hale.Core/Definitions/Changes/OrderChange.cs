namespace Hale.Core.Definitions.Changes;

/// <summary>Compares the order of what is on both sides, where the order decides.</summary>
internal static class OrderChange
{
    /// <summary>Whether pairs of places, in the order of the places before, go up on the side after as well.</summary>
    public static bool IsKept(IEnumerable<(int Old, int New)> places)
    {
        List<int> order = [.. places.OrderBy(pair => pair.Old).Select(pair => pair.New)];
        return order.Zip(order.Skip(1)).All(pair => pair.First < pair.Second);
    }
}
