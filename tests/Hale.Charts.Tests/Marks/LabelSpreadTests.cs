using Hale.Charts.Marks;

namespace Hale.Charts.Tests.Marks;

public sealed class LabelSpreadTests
{
    [Fact]
    public void Place_AnyHeights_KeepsOrderGapAndBounds() => Property.Holds(random =>
    {
        var wanted = Enumerable.Range(0, random.Next(1, 10)).Select(_ => random.NextDouble() * 200).ToList();
        var places = LabelSpread.Place(wanted, 15, 0, 200);
        var inOrder = places.Order().ToList();
        places.ShouldAllBe(place => place >= -1e-9 && place <= 200 + 1e-9);
        Enumerable.Range(1, inOrder.Count - 1).ShouldAllBe(index => inOrder[index] - inOrder[index - 1] >= 15 - 1e-9);
        Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index]).Select(index => places[index]).ShouldBe(inOrder);
    });

    [Fact]
    public void Place_FreeHeights_StayWhereTheyAre() => LabelSpread.Place([10, 100, 50], 15, 0, 200).ShouldBe([10, 100, 50]);
}
