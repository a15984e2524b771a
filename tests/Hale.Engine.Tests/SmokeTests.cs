namespace Hale.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Project_Builds_Runs() => true.ShouldBeTrue();
}
