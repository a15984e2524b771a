using System.Globalization;
using System.Text;
using Hale.Intake.Profiling.Surveys;

namespace Hale.Intake.Tests.Profiling.Surveys;

public sealed class DistinctValuesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(10_000)]
    public void Count_OfNoMoreThanAreKept_IsExact(int different)
    {
        var values = Of(most: 10_000, rows: 30_000, row => row % different);
        (values.IsExact, values.Count).ShouldBe((true, different));
        (values.Repeated, values.RepeatedCells).ShouldBe((different, 30_000 - different));
    }

    [Fact]
    public void Count_OfMore_IsEstimatedNearby()
    {
        var values = Of(most: 10_000, rows: 400_000, row => row % 200_000);
        values.IsExact.ShouldBeFalse();
        ((double)values.Count).ShouldBe(200_000, 10_000);
        ((double)values.Repeated).ShouldBe(200_000, 10_000);
        ((double)values.RepeatedCells).ShouldBe(200_000, 10_000);
    }

    [Fact]
    public void Count_InAnyOrder_IsTheSame() =>
        Of(most: 1_000, rows: 50_000, row => row).Count.ShouldBe(Of(most: 1_000, rows: 50_000, row => 49_999 - row).Count);

    private static DistinctValues Of(int most, int rows, Func<int, int> cell)
    {
        var values = new DistinctValues(most);
        for (var row = 0; row < rows; row++)
        {
            values.Add(Encoding.UTF8.GetBytes(cell(row).ToString(CultureInfo.InvariantCulture)));
        }

        return values;
    }
}
