#include "src/cli/completions.h"
#include "src/cli/visit_commands.h"

// One case a command, chosen by the words before the cursor that are no options:
//   "list") … ;;
//   "rules check") … ;;

namespace sayso::cli {
namespace {

std::string Joined(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

// "-o|--output" for a case label.
std::string Pattern(const Option& option) {
  std::string pattern = option.names;
  if (const size_t comma = pattern.find(','); comma != pattern.npos) pattern[comma] = '|';
  return pattern;
}

// What may follow an option that takes a value; nothing where anything may.
std::string ValueCase(const Option& option) {
  if (option.value.empty()) return "";
  std::string reply;
  if (!option.choices.empty()) {
    reply = "COMPREPLY=($(compgen -W '" + Joined(option.choices) + "' -- \"$cur\"))";
  } else if (option.value == "FILE") {
    reply = "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\"))";
  } else if (option.value == "DIR") {
    reply = "compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\"))";
  } else {
    reply = "COMPREPLY=()";
  }
  return "        " + Pattern(option) + ") " + reply + "; return ;;\n";
}

std::string Case(const std::string& name, const Command& command) {
  std::vector<std::string> options = {"-h", "--help"};
  std::vector<std::string> words;
  std::string values;
  for (const Option& option : command.options) {
    options.push_back(option.long_name());
    values += ValueCase(option);
  }
  for (const Command& below : command.commands) words.push_back(below.name);
  for (const std::string& choice : command.operands.choices) words.push_back(choice);

  std::string text = "    '" + name + "')\n";
  if (!values.empty()) text += "      case \"$prev\" in\n" + values + "      esac\n";
  text += "      options='" + Joined(options) + "'\n";
  if (!words.empty()) text += "      words='" + Joined(words) + "'\n";
  if (command.operands.files) text += "      files=1\n";
  return text + "      ;;\n";
}

}  // namespace

std::string BashCompletions(const Command& program) {
  std::string cases = Case("", program);
  std::string names;
  VisitCommands(program, [&](const std::vector<const Command*>& path) {
    std::string name;
    for (size_t i = 1; i < path.size(); ++i) name += (i > 1 ? " " : "") + path[i]->name;
    cases += Case(name, *path.back());
    names += (names.empty() ? "'" : "|'") + name + "'";
  });
  return R"(# bash completion for sayso; made by `sayso completions bash`
_sayso() {
  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"
  local command='' options='' words='' files='' next i
  for ((i = 1; i < COMP_CWORD; i++)); do
    next="${command:+$command }${COMP_WORDS[i]}"
    case "$next" in
      )" +
         names + R"() command="$next" ;;
      *) break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
)" + cases +
         R"(  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    if [[ -n "$files" ]]; then
      compopt -o filenames
      COMPREPLY+=($(compgen -f -- "$cur"))
    fi
  fi
}
complete -F _sayso sayso
)";
}

}  // namespace sayso::cli
