using Hale.Language.Projects;

namespace Hale.Tests.Projects;

public sealed class ProjectFolderTests
{
    [Fact]
    public void Find_FromADeeperFolder_GoesUpToHaleYaml()
    {
        using var project = TestProject.Sound();
        ProjectFolder.Find(Path.Combine(project.Folder, "metrics")).ShouldBe(project.Folder);
        ProjectFolder.Find(project.Folder).ShouldBe(project.Folder);
    }

    [Fact]
    public void Find_OutsideAnyProject_IsNull()
    {
        using var empty = new TestProject();
        ProjectFolder.Find(empty.Folder).ShouldBeNull();
    }
}
