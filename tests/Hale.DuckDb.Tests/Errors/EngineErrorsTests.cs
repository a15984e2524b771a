using Hale.DuckDb.Errors;

namespace Hale.DuckDb.Tests.Errors;

public sealed class EngineErrorsTests
{
    [Fact]
    public void Read_FileLockedByAnotherProcess_NamesIt()
    {
        var fault = EngineErrors.Read(
            "IO Error: Could not set lock on file \"/data/h.db\": Conflicting lock is held in /usr/bin/hale (PID 3759). "
            + "See also https://duckdb.org/docs/stable/connect/concurrency",
            sql: null);

        fault.Kind.ShouldBe(DuckErrorKind.InUse);
        fault.ProcessId.ShouldBe(3759);
        fault.Message.ShouldContain("/data/h.db");
        fault.Message.ShouldContain("/usr/bin/hale");
        fault.Message.ShouldNotContain("https://");
    }

    [Theory]
    [InlineData("IO Error: Could not set lock on file \"/data/h.db\": Resource temporarily unavailable", DuckErrorKind.InUse)]
    [InlineData("IO Error: Could not write file \"/x\": File too large", DuckErrorKind.DiskFull)]
    [InlineData("FATAL Error: Failed to commit: Could not write file \"/x\": No space left on device", DuckErrorKind.DiskFull)]
    [InlineData("INTERNAL Error: Assertion", DuckErrorKind.Fatal)]
    [InlineData("Out of Memory Error: could not allocate block", DuckErrorKind.OutOfMemory)]
    [InlineData("INTERRUPT Error: Interrupted!", DuckErrorKind.Interrupted)]
    [InlineData("Invalid Input Error: CSV Error on Line: 3", DuckErrorKind.Csv)]
    [InlineData("Invalid Input Error: Invalid unicode (byte sequence mismatch) detected.", DuckErrorKind.InvalidUtf8)]
    [InlineData("something new", DuckErrorKind.Other)]
    public void KindOf_Text_IsFound(string text, DuckErrorKind kind) => EngineErrors.KindOf(text).ShouldBe(kind);

    [Fact]
    public void Read_NoText_StillSaysSomething() => EngineErrors.Read(null, "SELECT 1").Message.ShouldNotBeEmpty();

    [Fact]
    public void Read_VeryLongText_IsShortenedInTheMiddleButKeptWhole()
    {
        var text = "IO Error: begin " + new string('z', 3_000_000) + " end";
        var fault = EngineErrors.Read(text, sql: null);

        fault.Message.Length.ShouldBeLessThan(2100);
        fault.Message.ShouldStartWith("begin");
        fault.Message.ShouldEndWith("end");
        fault.EngineText.ShouldBe(text);
    }
}
