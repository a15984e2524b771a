namespace Hale.Charts.Marks;

/// <summary>Moves labels beneath each other apart, as little as possible and without changing their order.</summary>
internal static class LabelSpread
{
    /// <summary>The places of labels that want to stand at these places: at least a gap apart, between low and high as far as there is room.</summary>
    public static IReadOnlyList<double> Place(IReadOnlyList<double> wanted, double gap, double low, double high)
    {
        var places = new double[wanted.Count];
        var order = Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index]).ToList();
        var fitting = order.Count > 1 ? Math.Min(gap, (high - low) / (order.Count - 1)) : gap;
        var least = low;
        foreach (var index in order)
        {
            places[index] = Math.Max(wanted[index], least);
            least = places[index] + fitting;
        }

        var most = high;
        foreach (var index in Enumerable.Reverse(order))
        {
            places[index] = Math.Min(places[index], most);
            most = places[index] - fitting;
        }

        return places;
    }
}
