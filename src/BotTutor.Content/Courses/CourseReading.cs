using BotTutor.Diagnostics;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>What came of reading a course's files.</summary>
/// <param name="Course">The course, or <see langword="null"/> when a diagnostic is an error.</param>
/// <param name="Diagnostics">Everything that is wrong, file by file.</param>
public sealed record CourseReading(Course? Course, IReadOnlyList<Diagnostic> Diagnostics);
