#include "src/cli/visit_commands.h"

namespace sayso::cli {
namespace {

using Visitor = std::function<void(const std::vector<const Command*>&)>;

void Visit(std::vector<const Command*>& path, const Visitor& visit) {
  for (const Command& below : path.back()->commands) {
    path.push_back(&below);
    visit(path);
    Visit(path, visit);
    path.pop_back();
  }
}

}  // namespace

void VisitCommands(const Command& program, const Visitor& visit) {
  std::vector<const Command*> path = {&program};
  Visit(path, visit);
}

}  // namespace sayso::cli
