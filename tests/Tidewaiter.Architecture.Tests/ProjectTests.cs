namespace Tidewaiter.Architecture.Tests;

public class ProjectTests
{
    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Fact]
    public void The_page_is_read_as_it_is_meant()
    {
        Assert.Equal([], ArchitecturePage.Table["Tidewaiter.Figures"]);
        Assert.Equal([], ArchitecturePage.Table["Tidewaiter.Articles"]);
        Assert.Equal(["Tidewaiter.Figures", "Tidewaiter.Articles"], ArchitecturePage.Table["Tidewaiter.Claims"]);
        Assert.Equal(["Tidewaiter.Sources", "Tidewaiter.Checking"], ArchitecturePage.Table["Tidewaiter.Storage"]);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_stands_in_the_table_and_refers_to_no_more_than_it_may(string project)
    {
        var actual = new ProjectFile(project).Projects;
        if (ArchitecturePage.Tops.Contains(project))
        {
            Assert.DoesNotContain("Tidewaiter.Cli", actual);
            return;
        }

        Assert.Contains(project, ArchitecturePage.Table.Keys);
        Assert.Empty(actual.Except(ArchitecturePage.Sees(project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_code_and_is_part_of_the_solution(string project)
    {
        Assert.Contains($"src/{project}/{project}.csproj", File.ReadAllText(Path.Combine(Repository.Root, "Tidewaiter.slnx")), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public void Figures_refers_to_no_package() => Assert.Empty(new ProjectFile("Tidewaiter.Figures").Packages);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_Storage_knows_the_database(string project)
    {
        if (project == "Tidewaiter.Storage")
        {
            return;
        }

        Assert.DoesNotContain(new ProjectFile(project).Packages, package => package.Contains("DuckDB", StringComparison.OrdinalIgnoreCase));
        Assert.All(
            Directory.GetFiles(Path.GetDirectoryName(Repository.ProjectFile(project))!, "*.cs", SearchOption.AllDirectories),
            file => Assert.DoesNotContain("using DuckDB", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Tidewaiter.Claims")]
    [InlineData("Tidewaiter.Indicators")]
    [InlineData("Tidewaiter.Checking")]
    public void What_is_pure_opens_no_file_and_no_connection(string project)
    {
        var folder = Path.Combine(Repository.Root, "src", project);
        Assert.SkipUnless(Directory.Exists(folder), $"{project} has no code yet.");
        string[] impure = ["File.", "Directory.", "FileStream", "HttpClient", "System.Net", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today"];
        foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(impure, word => text.Contains(" " + word, StringComparison.Ordinal) || text.Contains("(" + word, StringComparison.Ordinal));
        }
    }
}
