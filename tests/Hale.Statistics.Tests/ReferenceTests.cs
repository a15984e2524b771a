namespace Hale.Statistics.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Table_OfReferenceFile_HasNumbersByHeader()
    {
        var table = Reference.Table("telco_oof.csv.gz");

        table.Numbers("y").Sum().ShouldBe(1869);
        table.Numbers("logistic_C1")[0].ShouldBe(0.641169469219);
    }

    [Fact]
    public void Table_OfDataFile_ReadsTruthsAndDates()
    {
        var table = Reference.Table("data/socialnet7/socialnet7_observations.csv.gz");

        table.Numbers("d")[0].ShouldBe(new DateOnly(2020, 2, 9).DayNumber);
        table.Numbers("is_churn")[0].ShouldBe(0);
    }

    [Fact]
    public void Json_OfReferenceFile_IsRead() => Reference.Json("telco_reference.json").GetProperty("n").GetInt32().ShouldBe(7043);
}
