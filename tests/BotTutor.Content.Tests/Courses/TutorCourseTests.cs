using BotTutor.Content.Courses;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Tests.Courses;

/// <summary>The course that the product ships.</summary>
public sealed class TutorCourseTests
{
    private static string Folder { get; } = Path.Combine(Repository.Root, "dialogs", "tutor", "courses", "chatbot-layanan-pelanggan");

    [Fact]
    public void The_course_is_read_whole_and_nothing_is_wrong_with_it()
    {
        var reading = CourseFolder.Read(Folder);

        reading.Diagnostics.Select(finding => finding.ToString()).ShouldBeEmpty();
        var course = reading.Course.ShouldNotBeNull();
        course.Modules.Count.ShouldBe(14);
        course.Modules.Sum(module => module.Cards.Count).ShouldBeInRange(70, 80);
        var tasks = course.Modules.SelectMany(module => module.Tasks).OfType<ItemsTask>().SelectMany(task => task.Items);
        course.Modules.SelectMany(module => module.Quiz).Concat(tasks).Count().ShouldBeGreaterThanOrEqualTo(100);
        var tests = course.Tests.ShouldNotBeNull();
        new[] { tests.FormA.Items.Count, tests.FormB.Items.Count, tests.Anchors.Count }.ShouldBe([20, 20, 4]);
        course.Track.Count.ShouldBe(14);
    }

    [Fact]
    public void All_ten_types_of_item_are_used()
    {
        var course = CourseFolder.Read(Folder).Course.ShouldNotBeNull();

        course.Modules.SelectMany(module => module.Quiz.Concat(module.Tasks.OfType<ItemsTask>().SelectMany(task => task.Items)))
            .Select(item => item.GetType()).Distinct().Count().ShouldBe(10);
    }
}
