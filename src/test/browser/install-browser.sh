#!/usr/bin/env bash
# Makes sure that the tests with other programs (classes named *IT) find a browser, its driver and a Chinese
# font, and a spreadsheet program. The build runs it before them. It does nothing where everything is there, or where there is no such test.
# Usage: install-browser.sh DIRECTORY_OF_TEST_CLASSES
set -euo pipefail

packages=(chromium chromium-driver fontconfig fonts-wqy-microhei libreoffice-calc-nogui)

has_browser_tests() { [ -n "$(find "$1" -name '*IT.class' -print -quit 2>/dev/null)" ]; }
has_browser() { command -v chromium >/dev/null && command -v chromedriver >/dev/null; }
has_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn 2>/dev/null)" ]; }

has_spreadsheet() { command -v soffice >/dev/null && [ -n "$(find /usr/lib/libreoffice/program /opt/libreoffice*/program -name 'libsclo.so' -print -quit 2>/dev/null)" ]; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

if ! has_browser_tests "$1"; then exit 0; fi
if has_browser && has_font && has_spreadsheet; then exit 0; fi

if ! can_install; then
  echo "浏览器和表格程序的测试需要 ${packages[*]}：请先安装，或者用 -DskipITs 跳过这些测试。" >&2
  exit 1
fi

echo "测试缺少浏览器、中文字体或表格程序，正在用 apt-get 安装：${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
as_root apt-get update -qq
as_root apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
echo "安装完毕：$(chromium --version 2>/dev/null || echo chromium)"
